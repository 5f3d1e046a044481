"""Every component in one window, for tests and for eyes; `python gallery.py light 1.0 out.png` takes its picture."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import components as c
from app.ui.components import Cell
from app.ui.theme import Theme


def row(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    return c.Flow(*widgets)


def buttons() -> QWidget:
    card = c.Card("Buttons", note="every kind")
    for kind in ("primary", "secondary", "danger", "ghost"):
        off = c.Button("Disabled", kind, name=f"{kind} off")
        off.set_blocked("Load data first.")
        card.add(
            row(
                c.Button("Rest", kind, name=f"{kind} rest"),
                c.Button("Icon", kind, icon="player-play", name=f"{kind} icon"),
                c.Button("Next page", kind, icon="arrow-right", arrow=True, name=f"{kind} arrow"),
                c.Button("Small", kind, small=True, name=f"{kind} small"),
                off,
            )
        )
    card.add(
        row(
            c.Button("Change", "link"),
            c.IconButton("dots", "More"),
            c.IconButton("brush", "Brush", checkable=True),
        )
    )
    return card


def fields() -> QWidget:
    card = c.Card("Fields")
    grid = QGridLayout()
    rest = c.NumberField(
        "Dense units", minimum=8, maximum=1024, step="log", whole=True, hint="8 to 1,024", term="x"
    )
    rest.set_help("Share of signals hidden.")
    rest.set_value(128)
    warning = c.NumberField("Dropout", minimum=0, maximum=0.9, step=0.1, hint="0 to 0.9")
    warning.set_value(0.9)
    warning.set_warning("0.2 to 0.5 is usual.")
    error = c.NumberField("Batch size", whole=True)
    error.set_text("abc")
    error.set_error("Whole number, 1 to 4,096.")
    choice = c.ChoiceField(
        "Activation", [("relu", "ReLU"), ("tanh", "tanh")], help="Negative sums become 0.", term="x"
    )
    for place, field in enumerate((rest, warning, error, choice)):
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    card.add(c.SearchBox("Find", "Find a column"))
    return card


def choices() -> QWidget:
    card = c.Card("Choices")
    on, off = c.Switch("Stop early", checked=True), c.Switch("Batch normalization")
    blocked = c.Switch("Augmentation")
    blocked.set_blocked("Only for pictures.")
    slider = c.Slider("Epoch", 1, 20)
    slider.setValue(8)
    slider.set_ticks([1, 5, 10, 15, 20])
    card.add(row(c.Segments("Show", [("n", "Counts"), ("r", "Row %"), ("c", "Column %")]), on, off))
    card.add(row(blocked, c.CheckBox("Seen", checked=True), c.CheckBox("New"), slider))
    return card


def chips() -> QWidget:
    card = c.Card("Chips")
    kinds = [("Neutral", "neutral"), ("Outline", "outline"), ("Recommended", "accent"), ("Completed", "ok")]
    kinds += [("3 open", "warn"), ("Failed", "bad")]
    card.add(row(*[c.Chip(text, kind) for text, kind in kinds], c.Chip("CPU 74 %", "outline", icon="cpu")))
    card.add(c.Tabs("Views", [("a", "Confusion"), ("b", "ROC and PR"), ("c", "Calibration")]))
    tabs = card.findChild(c.Tabs)
    tabs.set_count("b", 891)
    tabs.set_blocked("c", "Only for two classes.")
    return card


def banners() -> QWidget:
    card = c.Card("Banners")
    says = {
        "bad": ("12 files cannot be read.", "They are left out.", "Show files"),
        "warn": ("43 images are in both parts.", "The score would be too good.", "Leave out"),
        "info": ("Loss still falls at epoch 20.", "More epochs may help.", "Add 10"),
        "ok": ("Training ended at epoch 15.", "Epoch 10 was best.", "Evaluate"),
    }
    for kind, (fact, sentence, action) in says.items():
        details = "KeyError: 'x'" if kind == "bad" else ""
        card.add(
            c.Banner(kind, fact, sentence, actions=[("go", action)], details=details, closable=kind != "ok")
        )
    return card


def numbers() -> QWidget:
    card = c.Card(padded=False)
    accuracy, loss = c.ReadOut("Accuracy"), c.ReadOut("Loss")
    accuracy.show_value("92.0 %", "guessing 10.0 %", share=0.92, baseline_share=0.1)
    loss.show_value("0.233", "guessing 2.303", share=0.1, baseline_share=1.0)
    patience = c.ReadOut("Patience")
    patience.show_value("4 of 5", note="1 more without gain stops")
    card.add(c.ReadOuts([accuracy, loss, patience]))
    card.add_line()
    line = c.PhaseLine(
        "Phases", [("r", "Reading"), ("b", "Building"), ("t", "Tracing"), ("e", "Epochs"), ("x", "Testing")]
    )
    line.set_current("e", "Epoch 15 of 20")
    progress = c.Progress("Reading progress")
    progress.show_progress(41_200, 70_000, "Reading 41,200 of 70,000", "about 6 s")
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(line)
    column.addWidget(progress)
    card.add(box)
    return card


def findings() -> QWidget:
    card = c.Card("Findings", padded=False, ruled=True)
    card.add_action(c.Chip("3 open", "warn", icon="none"))
    card.add_action(c.Chip("2 fixed", "ok", icon="none"))
    rows = [
        (
            "warn",
            "107 rows are exact copies",
            "A copy in both training and test makes the score too good.",
            "Keep together",
        ),
        (
            "info",
            "age has 177 gaps (20 %)",
            "Median of the training rows, plus a “was missing” input.",
            "Change",
        ),
        ("fixed", "alive is ignored", "Same as the target in 891 of 891 rows.", "Undo"),
    ]
    for place, (severity, fact, evidence, action) in enumerate(rows):
        if place:
            card.add_line()
        card.add(c.FindingRow(severity, fact, evidence, action))
    return card


def bars() -> QWidget:
    card = c.Card("Target: survived", note="two classes")
    shown = c.Bars("Probabilities", track=True, quiet=True, selectable=True)
    shown.set_rows(
        [
            c.Bar("T-shirt", 0.757, percent="75.7 %", strong=True),
            c.Bar("Shirt", 0.2, percent="20.0 %"),
            c.Bar("A very long class name <b>indeed</b> & more", 0.043, percent="4.3 %"),
        ]
    )
    shown.set_visible_rows(4)
    card.add(shown)
    return card


def table() -> QWidget:
    card = c.Card(padded=False)
    kinds = [("c", "Category"), ("n", "Number")]
    model = c.RowsModel(["Column", "Type", "Role", "Missing", "Distribution", "Precision", "Values"], {3})
    model.set_rows(
        [
            [
                {Qt.ItemDataRole.DisplayRole: name, Cell.STRONG: True, Cell.TONE: None},
                {Qt.ItemDataRole.DisplayRole: "Category", Cell.ICON: "tag", Cell.CHOICES: kinds},
                {Cell.CHIP: chip} if chip else "Input",
                "177 (20 %)",
                {Cell.SHARES: [0.62, 0.3, 0.08]}
                if chip
                else {Cell.HISTOGRAM: [0.2, 0.3, 1, 0.8, 0.4, 0.1, 0.05]},
                {Qt.ItemDataRole.DisplayRole: "0.792", Cell.SHARE: 0.792},
                "0: 549, 1: 342",
            ]
            for name, chip in (
                ("survived", ("Target", "accent")),
                ("age", None),
                ("deck", ("Ignored", "outline")),
            )
        ]
    )
    view = c.DataTable("Columns")
    view.setModel(model)
    view.set_widths([110, 120, 90, 90, 140, 120, 120])
    view.set_visible_rows(3)
    view.selectRow(1)
    card.add(view)
    return card


def pictures() -> QWidget:
    card = c.Card("All images", note="3 selected")
    grid = c.ImageGrid("Images", side=56)

    def load(place: int) -> QImage:
        picture = QImage(28, 28, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(place * 7 % 360, 120, 90))
        picture.setPixelColor(place % 28, 14, QColor("white"))
        return picture

    grid.set_items(70_000, load, lambda place: f"picture {place}", caption=lambda place: f"{place % 100} %")
    for place in (2, 3):
        grid.selectionModel().select(grid.model().index(place, 0), grid.selectionModel().SelectionFlag.Select)
    grid.setFixedHeight(170)
    card.add(grid)
    return card


def picks() -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    chosen = c.ChoiceCard(
        "CNN", "Finds edges, then parts, then things. The best first try.", "About 7 min", chip="Recommended"
    )
    chosen.setChecked(True)
    column = QVBoxLayout()
    column.addWidget(chosen)
    column.addWidget(c.ChoiceCard("MLP", "Every pixel to every neuron.", "About 1 min · reaches 88 to 90 %"))
    column.addStretch(1)
    layout.addLayout(column, 1)
    preview = c.EmptyState("Preview")
    preview.setMinimumSize(QSize(80, 80))
    layout.addWidget(
        c.SampleCard(
            "Titanic", "Predict who survived", "891 rows, 15 columns", preview=preview, icon="table"
        ),
        1,
    )
    return box


def gallery() -> QWidget:
    """A window with everything in it."""
    window = QWidget()
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 24, 20)
    rail = c.Rail()
    rail.set_experiment("Fashion items", "fashion.gdesk, saved 10:42")
    rail.set_step("data", "done", "70,000 images")
    rail.set_step("model", "open", "CNN, 1 setting to fix")
    for key in ("train", "evaluate", "use"):
        rail.set_step(key, "closed", "Train first")
    rail.set_current("model")
    rail.set_count("runs", 6)
    rail.set_device("CPU, 8 cores", "No GPU found. Why?")
    whole.addWidget(rail)
    page = QVBoxLayout()
    whole.addLayout(page, 1)
    header = c.PageHeader("Model", "Templates that fit 70,000 images in 10 classes.")
    header.add_chip(c.Chip("CPU 74 %, 1.1 GB", "outline", icon="cpu"))
    header.add_secondary(c.Button("Undo", icon="arrow-back-up", name="Undo change"))
    header.add_secondary(c.Button("Report", icon="file-text"))
    header.add_primary(c.PrimaryButton("Train", icon="player-play"))
    page.addWidget(header)
    columns = c.Columns()
    for part in (buttons, fields, choices, chips, numbers, table, pictures):
        columns.add_main(part())
    empty = c.EmptyState(
        "No runs yet", "A run appears here when you train.", icon="history", action="Train now", dashed=True
    )
    for part in (findings, bars, banners, picks):
        columns.add_side(part())
    columns.add_side(empty, 1)
    page.addWidget(columns, 1)
    toast = c.Toast(window)
    toast.offer("alive is ignored.")
    c.FocusRing(window)
    return window


def main() -> None:
    """Saves a picture of the gallery: mode, zoom, file, and perhaps width and height."""
    from PySide6.QtWidgets import QApplication

    mode, zoom, path = sys.argv[1], float(sys.argv[2]), sys.argv[3]
    width, height = (int(word) for word in sys.argv[4:6]) if len(sys.argv) > 5 else (1440, 1500)
    app = QApplication([])
    Theme(app, mode, zoom).apply()
    window = gallery()
    window.setObjectName("gallery")
    window.resize(width, height)
    window.show()
    app.processEvents()
    window.grab().save(path)


if __name__ == "__main__":
    main()
