"""Trains every template's quick preset on a sample that ships, as from the command line, and prints how long it took.

    python benchmarks/quick.py                             every template, on each kind of data that it takes
    python benchmarks/quick.py gan seq2seq                 some
    python benchmarks/quick.py --slower 30                 and what counts as too slow, in seconds; default: 60

Seconds are those of two idle cores: processor time / 1.6, of the whole command with its start, reading, views and the
test. Ends with 1 where one of them is too slow or fails.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CORES = 1.6
"""Processor seconds that a second of two idle cores gives."""

SAMPLES = {
    "table": ("breast_cancer",), "images": ("digits",), "texts": ("reviews",), "series": ("temperatures", "gestures"),
    "corpus": ("tales",), "pairs": ("sums", "dates"),
}  # fmt: skip
"""Which samples stand for a kind of data."""

WHOLE = "gestures"
"""The sample of whole sequences, which only some templates for series take."""


def main() -> int:
    """Prints a line per template and sample."""
    import models

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("templates", nargs="*", choices=[[], *(t.id for t in models.TEMPLATES)])
    parser.add_argument("--slower", type=float, default=60.0, help="seconds that are too many; default: 60")
    chosen = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        for template in models.TEMPLATES:
            if chosen.templates and template.id not in chosen.templates:
                continue
            for kind in template.kinds:
                for sample in SAMPLES[kind]:
                    if sample != WHOLE or "sequence-classification" in template.tasks:
                        missed += not quick(template.id, kind, sample, Path(name), chosen.slower)
    return int(missed > 0)


def quick(template: str, kind: str, sample: str, folder: Path, slower: float) -> bool:
    """Trains one and prints its line; whether it was quick enough."""
    beside = ["--from", backbone(folder)] if template == "transfer" else []
    chosen = [f"sample:{sample}", "--kind", kind, "--template", template, "--preset", "quick", *beside]
    seconds, code, said = run(["train", *chosen, "--out", str(folder), "--json"])
    scores = {name: round(value, 4) for name, value in said.get("metrics", {}).items() if isinstance(value, float)}
    verdict = "" if code == 0 and seconds <= slower else "  TOO SLOW" if code == 0 else "  FAILED"
    told = ", ".join(f"{name} {value}" for name, value in list(scores.items())[:3])
    print(f"{template:20} {sample:14} {seconds:6.1f} s  {told}{verdict}", flush=True)
    return not verdict


def backbone(folder: Path) -> str:
    """A run to build on: a small network that has learned another sample of pictures."""
    found = next(folder.glob("shapes-cnn-*"), None)
    if found is None:
        run(["train", "sample:shapes", "--template", "cnn", "--preset", "quick", "--out", str(folder), "--json"])
        found = next(folder.glob("shapes-cnn-*"))
    return str(found)


def run(words: list[str]) -> tuple[float, int, dict[str, dict[str, float]]]:
    """Idle seconds of a command, its exit status, and the last line it printed."""
    before = spent()
    done = subprocess.run([sys.executable, "-m", "app", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode:
        print((done.stderr.strip().splitlines() or ["nothing was said"])[-1], file=sys.stderr)
    return (spent() - before) / CORES, done.returncode, json.loads(lines[-1]) if lines else {}


def spent() -> float:
    """Processor seconds of the commands that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
