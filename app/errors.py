"""The one exception whose message is fit to show to a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.data.finding import Fix


class UserError(Exception):
    """Something a user did or fed that can't go on: what, where, and what to do about it.

    Everything else that is raised is a bug and reaches the crash report.

    Args:
        message: One or two plain sentences naming the thing, the place and the remedy.
        exit_code: What the command line ends with: 2 for wrong usage or input, 1 for work
            that failed on good input. Defaults to 2.
        fix: A change of the choices with which it would go on, for one click; None where there is none.
    """

    def __init__(self, message: str, exit_code: int = 2, fix: Fix | None = None) -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.fix = fix
