"""A folder of 60,000 PNG files until its first epoch could start, the second time, and the memory of a large one.

Run from the project's root: `python -m benchmarks.pictures [--count N] [--repeat N]`. Each side runs in a process of
its own, without what importing its libraries takes: plain `keras.utils.image_dataset_from_directory` until its first
batch, and until it has gone through all once; here reading, vetting and decoding everything, first and again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks import printed

PLAIN = """
import keras
start()
data = keras.utils.image_dataset_from_directory(
    {folder!r}, color_mode="grayscale", image_size=(28, 28), batch_size=64, verbose=0
)
next(iter(data))
tell()
for batch in data:
    pass
tell()
"""
OURS = """
from pathlib import Path
from app.data.pictures import cache, source
from app.experiment import PictureSize
start()
found = source.read(Path({folder!r}))
cache.decoded(found, found.size)
tell()
"""
LARGE = """
import numpy
from pathlib import Path
from app.data.pictures import cache, source
from app.experiment import PictureSize
start()
found = source.read(Path({folder!r}))
decoded = cache.decoded(found, PictureSize(512, 512, 3))
for rows in numpy.random.default_rng(0).permutation(found.rows).reshape(-1, 10):
    decoded.gather(rows)
tell()
"""
FRAME = """
import json, os, time
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["XDG_CACHE_HOME"] = {cache!r}
def peak():  # what getrusage tells begins with what the parent took
    return int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])
def start():
    global began, base
    began, base = time.perf_counter(), peak()
def tell():
    told.append(time.perf_counter() - began)
told = []
{script}
print(json.dumps([*told, (peak() - base) * 1024]))
"""


def write_small(folder: Path, count: int) -> None:
    """Writes grey pictures of 28 x 28 pixels, of ten classes in a folder each."""
    import numpy as np
    from PIL import Image

    generator = np.random.default_rng(0)
    shapes = [generator.integers(0, 256, (7, 7), dtype=np.uint8) for _ in range(10)]
    for name in range(10):
        (folder / str(name)).mkdir(parents=True)

    def write(row: int) -> None:
        drawn = Image.fromarray(np.roll(shapes[row % 10], row // 10, axis=row % 2)).resize((28, 28))
        drawn.putpixel((row % 28, row // 28 % 28), row % 256)
        drawn.save(folder / str(row % 10) / f"{row:06}.png")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(count)))


def write_large(folder: Path, count: int) -> None:
    """Writes JPEG files of 1,000 x 1,000 pixels, of two classes."""
    import numpy as np
    from PIL import Image

    small = np.random.default_rng(0).integers(0, 256, (40, 40, 3), dtype=np.uint8)
    whole = Image.fromarray(small).resize((1000, 1000), Image.Resampling.BICUBIC)
    for row in range(count):
        (folder / "ab"[row % 2]).mkdir(parents=True, exist_ok=True)
        whole.putpixel((row % 1000, row // 1000), (row % 256, 0, 0))
        whole.rotate(row).save(folder / "ab"[row % 2] / f"{row:06}.jpg", quality=85)


def told(script: str, folder: Path, cache: Path) -> list[float]:
    """The times a script tells, and last its memory above its imports."""
    code = FRAME.format(script=script.format(folder=str(folder)), cache=str(cache))
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


def rows(count: int = 60_000, repeat: int = 2) -> list[tuple[str, str, str, float]]:
    """Name, ours, theirs and ratio of the first time, the second, and the peak for a folder that memory can't hold."""
    with tempfile.TemporaryDirectory() as place:
        small, large = Path(place, "small"), Path(place, "large")
        write_small(small, count)
        write_large(large, 700)
        plain = [told(PLAIN, small, Path(place, "none")) for _ in range(repeat)]
        caches = [Path(place, f"cache{turn}") for turn in range(repeat)]
        first = min(told(OURS, small, cache)[0] for cache in caches)
        again = min(told(OURS, small, cache)[0] for cache in caches)
        peak = told(LARGE, large, Path(place, "cache"))[-1]
    batch, whole = min(one[0] for one in plain), min(one[1] for one in plain)
    name = f"{count:,} PNG in folders"
    decoded = 700 * 512 * 512 * 3
    return [
        (f"{name}, first time: all vetted and decoded, against plain until its first batch",
         f"{first:.2f} s", f"{batch:.2f} s", first / batch),
        (f"{name}, first time: the same against plain until it went through all once",
         f"{first:.2f} s", f"{whole:.2f} s", first / whole),
        (f"{name}, second time, against plain until its first batch", f"{again:.2f} s", f"{batch:.2f} s",
         again / batch),
        ("peak memory of pictures larger than what is held, against their pixels", f"{peak / 2**20:.0f} MB",
         f"{decoded / 2**20:.0f} MB", peak / decoded),
    ]  # fmt: skip


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    printed.main(__doc__, rows, 60_000, 2)
