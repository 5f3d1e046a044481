"""What a generating run drew, epoch by epoch: an album from its folder, without a training that is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.ui.pages.train.album import Album

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.runs import Run


def album_of(run: Run) -> Any:
    """A function for a thread that gathers a run's pictures into an album."""

    def gather(progress: Progress) -> Album:
        from app.watch import Watch

        album = Album(run.samples_folder)
        album.take(Watch.of_run(run).samples)
        return album

    return gather
