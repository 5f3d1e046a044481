"""Findings about pictures name the files behind them."""

from __future__ import annotations

import numpy as np

from app.data import picture_findings
from app.data.dataset import Pictures, Unreadable
from app.experiment import PictureSize


def pictures(labels: list[str] | None, digests: list[int] | None = None, **more: object) -> Pictures:
    rows = len(labels) if labels is not None else 20
    return Pictures(
        path="photos",
        files=tuple(f"{row:03d}.png" for row in range(rows)),
        labels=None if labels is None else tuple(labels),
        classes=() if labels is None else tuple(sorted(set(labels))),
        parts=None,
        unreadable=more.get("unreadable", ()),  # type: ignore[arg-type]
        size=PictureSize(8, 8, 1),
        size_reason="",
        layout="one folder per class",
        digests=np.array(digests if digests is not None else range(rows), dtype=np.uint64),
    )


def codes(of: Pictures, parts: np.ndarray | None = None) -> list[str]:
    return [finding.code for finding in picture_findings.of_pictures(of, parts)]


def test_ordinary_pictures_have_no_findings() -> None:
    assert codes(pictures(["ant", "bee"] * 10)) == []
    assert codes(pictures(None)) == []


def test_unreadable_files_are_named_with_their_reasons() -> None:
    bad = (Unreadable("a.jpg", "it is a text file"), Unreadable("b.png", "it is empty"))
    finding = picture_findings.of_pictures(pictures(["ant", "bee"] * 10, unreadable=bad))[0]
    assert finding.code == "unreadable_files"
    assert finding.evidence["files"][0] == {"file": "a.jpg", "reason": "it is a text file"}
    assert "2 files" in finding.message and "a.jpg" in finding.message


def test_one_class_uneven_and_rare_classes() -> None:
    assert codes(pictures(["ant"] * 20)) == ["one_class"]
    assert codes(pictures(["ant"] * 18 + ["bee"] * 2)) == ["imbalance", "rare_class"]


def test_copies_are_paired_and_found_on_two_sides() -> None:
    parts = np.array(["train"] * 10 + ["test"] * 10)
    digests = [*range(19), 3]
    told = picture_findings.of_pictures(pictures(["ant", "bee"] * 10, digests), parts)
    assert [finding.code for finding in told] == ["duplicates", "duplicates_across_split"]
    assert told[0].evidence["pairs"] == [["003.png", "019.png"]]
    assert told[1].evidence["test"] == 1


def test_the_same_picture_under_two_classes_is_a_clash() -> None:
    assert "label_clash" in codes(pictures(["ant", "bee"] * 10, [*range(18), 0, 0]))
