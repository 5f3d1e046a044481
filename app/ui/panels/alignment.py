"""Which part of the source each token of the answer looks at, as the attention of a recurrent network has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ui.panels.answered import AnsweredPanel, Weights


class AlignmentPanel(AnsweredPanel):
    """One matrix for each source; none where the network has no attention."""

    def weights_of(self, example: Mapping[str, Any]) -> Weights:
        """The only one."""
        found: Weights = example["weights"]
        return found
