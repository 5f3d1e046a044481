"""Draws the program's icon in every size and format that systems ask for, from resources/icons/app.svg.

    python packaging/icons.py FOLDER

FOLDER then holds `hicolor/` (what Linux desktops look into), `gradient-desk.ico` and `gradient-desk.icns`.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
NAME = "org.gradientdesk.GradientDesk"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC = 1024


def write(folder: Path) -> None:
    """Writes all of them into a folder, which is made where it isn't there."""
    drawings = {size: draw(size) for size in sorted({*SIZES, *WINDOWS, MAC})}
    for size in SIZES:
        file = folder / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        drawings[size].save(file, optimize=True)
    scalable = folder / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    largest, *others = (drawings[size] for size in reversed(WINDOWS))
    largest.save(folder / "gradient-desk.ico", sizes=[(size, size) for size in WINDOWS], append_images=others)
    others = [drawings[size] for size in (32, 64, 128, 256, 512)]
    drawings[MAC].save(folder / "gradient-desk.icns", append_images=others)


def draw(size: int) -> Image:
    """The icon as a picture of `size` by `size` pixels, with a transparent ground."""
    # Needs no screen and no application: a renderer, a picture and a painter are enough.
    from PIL import Image
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    pixels = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(pixels.constBits()))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    write(Path(sys.argv[1]))
