"""The style sheet of the window, one string made from tokens and metrics; it selects by class and dynamic property."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from app.ui.theme.metrics import ROLES, Metrics
from app.ui.theme.tokens import Tokens

TONES = (
    "text",
    "text2",
    "text3",
    "disabled",
    "accent",
    "accent_text",
    "on_accent",
    "surface",
    "ok",
    "warn",
    "bad",
)
NARROW = 1
"""Borders of one pixel at any zoom up to 200 %: hairlines stay hairlines."""


def style_sheet(tokens: Tokens, metrics: Metrics) -> str:
    """Everything that Fusion and the palette leave open."""
    parts = (text, buttons, fields, frames, tabs, menus, scrolling, tables, small_parts)
    return "\n".join(part(tokens, metrics) for part in parts)


def box(tokens: Tokens, border: str, fill: str, ink: str) -> str:
    """The declarations of a filled, bordered control; names are tokens or `transparent`."""
    colour = {"transparent": "transparent"}
    names = (colour.get(name) or getattr(tokens, name) for name in (border, fill, ink))
    return "border-color: {}; background-color: {}; color: {};".format(*names)


def text(t: Tokens, m: Metrics) -> str:
    """Labels by role and tone."""
    roles = "".join(
        f'QLabel[role="{role}"] {{ font-size: {m.text(role)}px; font-weight: {weight}; }}\n'
        for role, (_, weight) in ROLES.items()
    )
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    roles += f'QLabel[role="mono"], QPlainTextEdit[role="mono"] {{ font-family: "{family}"; }}\n'
    tones = "".join(f'QLabel[tone="{tone}"] {{ color: {getattr(t, tone)}; }}\n' for tone in TONES)
    disabled = f"QLabel:disabled {{ color: {t.disabled}; }}\n"
    quiet = "QPushButton, QToolButton, QTabBar, QSlider, QComboBox, QAbstractItemView { outline: 0; }\n"
    return f"{quiet}QLabel {{ background: transparent; border: 0; }}\n{roles}{tones}{disabled}"


def buttons(t: Tokens, m: Metrics) -> str:
    """Push buttons of every kind and state, and icon buttons."""
    states = {
        "primary": ("accent accent on_accent", "accent_hover accent_hover on_accent",
                    "accent_pressed accent_pressed on_accent", "line sunken disabled"),
        "secondary": ("control surface text", "control window text", "control sunken text", "line surface disabled"),
        "danger": ("bad surface bad", "bad bad_soft bad", "bad bad surface", "line surface disabled"),
        "ghost": ("transparent transparent accent_text", "soft soft accent_text", "accent soft accent_text",
                  "transparent transparent disabled"),
    }  # fmt: skip
    rules = [
        f"""QPushButton {{ font-size: {m.text("button")}px; font-weight: 500; border: {NARROW}px solid {t.control};
        border-radius: {m.px(6)}px; padding: 0 {m.px(13)}px; min-height: {m.px(32)}px; max-height: {m.px(32)}px;
        {box(t, "control", "surface", "text")} }}""",
        f'QPushButton[small="true"] {{ font-size: {m.text("label")}px; padding: 0 {m.px(9)}px;'
        f" min-height: {m.px(26)}px; max-height: {m.px(26)}px; }}",
        'QPushButton[kind="primary"] { font-weight: 600; }',
    ]
    for kind, (rest, hover, pressed, disabled) in states.items():
        select = f'QPushButton[kind="{kind}"]'
        rules += [
            f"{select} {{ {box(t, *rest.split())} }}",
            f"{select}:hover {{ {box(t, *hover.split())} }}",
            f"{select}:pressed {{ {box(t, *pressed.split())} }}",
            f"{select}:disabled {{ {box(t, *disabled.split())} }}",
        ]
    return "\n".join(rules) + links(t, m) + tool_buttons(t, m) + segments(t, m)


def links(t: Tokens, m: Metrics) -> str:
    """Buttons that look like words of a sentence, and cards that are buttons."""
    return f"""
    QPushButton[kind="link"] {{ border: 0; padding: 0; background: transparent; color: {t.accent_text};
        min-height: {m.px(20)}px; }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; background: transparent; }}
    QPushButton[kind="link"]:disabled {{ color: {t.disabled}; text-decoration: none; }}
    QPushButton[kind="card"] {{ border: {NARROW}px solid {t.line}; border-radius: {m.px(10)}px; padding: 0;
        background-color: {t.surface}; min-height: 0; max-height: 9999px; }}
    QPushButton[kind="card"]:hover {{ border-color: {t.control}; }}
    QPushButton[kind="card"]:pressed {{ background-color: {t.window}; }}
    QPushButton[kind="card"]:checked {{ border: {m.px(2)}px solid {t.accent}; }}
    """


def tool_buttons(t: Tokens, m: Metrics) -> str:
    """Buttons with an icon only."""
    return f"""
    QToolButton {{ border: {NARROW}px solid transparent; border-radius: {m.px(6)}px; background: transparent;
        min-width: {m.px(32)}px; max-width: {m.px(32)}px; min-height: {m.px(32)}px; max-height: {m.px(32)}px; }}
    QToolButton[small="true"] {{ min-width: {m.px(22)}px; max-width: {m.px(22)}px; min-height: {m.px(22)}px;
        max-height: {m.px(22)}px; }}
    QToolButton[tiny="true"] {{ min-width: {m.px(18)}px; max-width: {m.px(18)}px; min-height: {m.px(18)}px;
        max-height: {m.px(18)}px; border: 0; }}
    QToolButton:hover {{ background-color: {t.sunken}; }}
    QToolButton:pressed {{ background-color: {t.soft}; }}
    QToolButton:checked {{ background-color: {t.soft}; border-color: {t.accent}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[onText="true"]:hover {{ background-color: {t.text2}; }}
    """


def segments(t: Tokens, m: Metrics) -> str:
    """The parts of a segmented control; `place` says which corners are round."""
    radius = m.px(5)
    corners = {
        "first": f"border-top-left-radius: {radius}px; border-bottom-left-radius: {radius}px;",
        "last": f"border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px; border-right: 0;",
        "only": f"border-radius: {radius}px; border-right: 0;",
    }
    rules = f"""
    QFrame[kind="segments"] {{ border: {NARROW}px solid {t.control}; border-radius: {m.px(6)}px;
        background-color: {t.surface}; }}
    QPushButton[kind="segment"] {{ border: 0; border-right: {NARROW}px solid {t.line}; border-radius: 0;
        font-size: {m.text("label")}px; font-weight: 500; padding: 0; color: {t.text2};
        background: transparent; min-height: {m.px(28)}px; max-height: {m.px(28)}px; }}
    QPushButton[kind="segment"]:hover {{ background-color: {t.window}; }}
    QPushButton[kind="segment"]:checked {{ background-color: {t.soft}; color: {t.accent_text}; font-weight: 600; }}
    QPushButton[kind="segment"]:disabled {{ color: {t.disabled}; }}
    """
    for place, corner in corners.items():
        rules += f'QPushButton[kind="segment"][place="{place}"] {{ {corner} }}\n'
    return rules


def fields(t: Tokens, m: Metrics) -> str:
    """Boxes one types or chooses in; `state` is rest, warning or error."""
    wide = m.px(2)
    inset, tight = m.px(10), max(1, m.px(10) - wide + NARROW)
    kinds = "QLineEdit, QComboBox, QPlainTextEdit, QTextEdit"
    focus = ", ".join(f"{kind}:focus" for kind in kinds.split(", "))
    off = ", ".join(f"{kind}:disabled" for kind in kinds.split(", "))
    warning = ", ".join(f'{kind}[state="warning"]' for kind in kinds.split(", "))
    error = ", ".join(f'{kind}[state="error"]' for kind in kinds.split(", "))
    return f"""
    {kinds} {{ border: {NARROW}px solid {t.control}; border-radius: {m.px(6)}px; background-color: {t.surface};
        color: {t.text}; font-size: {m.text("body")}px; padding: 0 {inset}px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QLineEdit, QComboBox {{ min-height: {m.px(30)}px; max-height: {m.px(30)}px; }}
    QComboBox[small="true"] {{ min-height: {m.px(26)}px; max-height: {m.px(26)}px; font-size: {m.text("label")}px; }}
    QPlainTextEdit, QTextEdit {{ padding: {m.px(5)}px {m.px(6)}px; }}
    {warning} {{ border-color: {t.warn}; }}
    {focus} {{ border: {wide}px solid {t.accent}; padding: 0 {tight}px; }}
    QLineEdit:focus, QComboBox:focus {{ min-height: {m.px(30) - 2 * (wide - NARROW)}px;
        max-height: {m.px(30) - 2 * (wide - NARROW)}px; }}
    QComboBox[small="true"]:focus {{ min-height: {m.px(26) - 2 * (wide - NARROW)}px;
        max-height: {m.px(26) - 2 * (wide - NARROW)}px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ padding: {m.px(5) - wide + NARROW}px {m.px(6) - wide + NARROW}px; }}
    {error} {{ border: {wide}px solid {t.bad}; padding: 0 {tight}px; }}
    QLineEdit[state="error"], QComboBox[state="error"] {{ min-height: {m.px(30) - 2 * (wide - NARROW)}px;
        max-height: {m.px(30) - 2 * (wide - NARROW)}px; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.text3}; }}
    {off} {{ border-color: {t.line}; color: {t.disabled}; }}
    QTextEdit[kind="reading"], QTextEdit[kind="reading"]:focus {{ border: 0; padding: 0; background: transparent; }}
    QLineEdit[kind="cell"] {{ border-radius: 0; min-height: 0; padding: 0 {m.px(4)}px; }}
    QComboBox::drop-down {{ border: 0; width: {m.px(20)}px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ background-color: {t.surface}; border: {NARROW}px solid {t.control};
        outline: 0; padding: {m.px(4)}px 0; selection-background-color: {t.soft}; selection-color: {t.text}; }}
    QComboBox QAbstractItemView::item {{ min-height: {m.px(30)}px; padding: 0 {m.px(10)}px; }}
    QSpinBox, QDoubleSpinBox {{ min-height: {m.px(30)}px; max-height: {m.px(30)}px; }}
    """


def frames(t: Tokens, m: Metrics) -> str:
    """Cards, banners, toasts and lines."""
    softs = "".join(
        f'QFrame[kind="banner"][severity="{severity}"] {{ background-color: {getattr(t, token)}; }}\n'
        for severity, token in (
            ("bad", "bad_soft"),
            ("warn", "warn_soft"),
            ("info", "soft"),
            ("ok", "ok_soft"),
        )
    )
    edge = f"border: {NARROW}px solid {t.control};" if t.contrast else "border: 0;"
    return f"""
    QMainWindow, QDialog {{ background-color: {t.window}; }}
    QFrame[kind="card"] {{ background-color: {t.surface}; border: {NARROW}px solid {t.line};
        border-radius: {m.px(10)}px; }}
    QFrame[kind="drop"] {{ background-color: {t.surface}; border: {NARROW}px solid transparent;
        border-radius: {m.px(10)}px; }}
    QFrame[kind="drop"][hot="true"] {{ background-color: {t.soft}; }}
    QFrame[kind="line"] {{ background-color: {t.line}; border: 0; }}
    QFrame[kind="banner"] {{ {edge} border-radius: {m.px(8)}px; }}
    QFrame[kind="note"] {{ background-color: {t.sunken}; border: 0; border-radius: {m.px(8)}px; }}
    QFrame[kind="toast"] {{ background-color: {t.text}; border: 0; border-radius: {m.px(8)}px; }}
    QFrame[kind="toast"] QLabel {{ color: {t.surface}; }}
    QFrame[kind="toast"] QPushButton {{ background: transparent; border: 0; color: {t.surface}; font-weight: 600; }}
    QFrame[kind="toast"] QPushButton:hover {{ text-decoration: underline; }}
    {softs}
    """


def tabs(t: Tokens, m: Metrics) -> str:
    """Tabs are words with a line under the chosen one."""
    return f"""
    QTabBar {{ background: transparent; border: 0; }}
    QTabBar::tab {{ background: transparent; border: 0; border-bottom: {m.px(2)}px solid transparent; color: {t.text2};
        font-size: {m.text("body")}px; font-weight: 500; padding: 0; margin: 0 {m.px(20)}px 0 0;
        min-height: {m.px(38)}px; }}
    QTabBar::tab:hover {{ color: {t.text}; }}
    QTabBar::tab:selected {{ color: {t.text}; font-weight: 600; border-bottom: {m.px(2)}px solid {t.accent}; }}
    QTabBar::tab:disabled {{ color: {t.disabled}; }}
    QTabBar QToolButton {{ background-color: {t.surface}; border: {NARROW}px solid {t.line}; }}
    QTabBar::scroller {{ width: {m.px(48)}px; }}
    QTabWidget::pane {{ border: 0; }}
    """


def menus(t: Tokens, m: Metrics) -> str:
    """Menu bar, menus and tooltips."""
    return f"""
    QMenuBar {{ background-color: {t.window}; color: {t.text2}; font-size: {m.text("small")}px; border: 0;
        padding: 0 {m.px(12)}px; min-height: {m.px(30)}px; }}
    QMenuBar::item {{ background: transparent; padding: {m.px(5)}px {m.px(8)}px; margin: {m.px(2)}px 0;
        border-radius: {m.px(6)}px; }}
    QMenuBar::item:selected {{ background-color: {t.sunken}; color: {t.text}; }}
    QMenuBar::item:pressed {{ background-color: {t.soft}; color: {t.accent_text}; }}
    QMenu {{ background-color: {t.surface}; color: {t.text}; border: {NARROW}px solid {t.control};
        padding: {m.px(4)}px 0; font-size: {m.text("small")}px; }}
    QMenu::item {{ padding: {m.px(6)}px {m.px(24)}px {m.px(6)}px {m.px(12)}px; }}
    QMenu::item:selected {{ background-color: {t.soft}; color: {t.text}; }}
    QMenu::item:disabled {{ color: {t.disabled}; background: transparent; }}
    QMenu::icon {{ padding-left: {m.px(12)}px; }}
    QMenu::indicator {{ width: {m.px(14)}px; height: {m.px(14)}px; left: {m.px(8)}px; }}
    QMenu::separator {{ height: {NARROW}px; background-color: {t.line}; margin: {m.px(4)}px 0; }}
    QToolTip {{ background-color: {t.text}; color: {t.surface}; border: 0; padding: {m.px(6)}px {m.px(8)}px;
        font-size: {m.text("small")}px; }}
    """


def scrolling(t: Tokens, m: Metrics) -> str:
    """Scroll areas without frames, bars without arrows."""
    thick, handle = m.px(12), m.px(40)
    bars = ""
    for way, across, length in (("vertical", "width", "height"), ("horizontal", "height", "width")):
        bars += f"""
        QScrollBar:{way} {{ background: transparent; border: 0; {across}: {thick}px; margin: 0; }}
        QScrollBar::handle:{way} {{ background-color: {t.control}; border-radius: {m.px(3)}px; margin: {m.px(3)}px;
            min-{length}: {handle}px; }}
        QScrollBar::handle:{way}:hover {{ background-color: {t.text3}; }}
        QScrollBar::handle:{way}:disabled {{ background: transparent; }}
        QScrollBar::add-line:{way}, QScrollBar::sub-line:{way} {{ width: 0; height: 0; }}
        QScrollBar::add-page:{way}, QScrollBar::sub-page:{way} {{ background: transparent; }}
        """
    return f"""
    QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] {{ background: transparent; border: 0; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QTextBrowser {{ background: transparent; border: 0; padding: 0; }}
    {bars}
    """


def tables(t: Tokens, m: Metrics) -> str:
    """Tables with row lines only, and lists."""
    return f"""
    QListView, QTreeView {{ background-color: {t.surface}; }}
    QListWidget::item {{ padding: {m.px(6)}px {m.px(8)}px; }}
    QTableView, QListView, QTreeView {{ color: {t.text}; border: 0; outline: 0;
        font-size: {m.text("small")}px; gridline-color: {t.grid}; selection-background-color: {t.soft};
        selection-color: {t.text}; }}
    QTableView, QHeaderView {{ background: transparent; border: 0; }}
    QHeaderView::section {{ background: transparent; color: {t.text3}; border: 0;
        border-bottom: {NARROW}px solid {t.line}; font-size: {m.text("caption")}px; font-weight: 500;
        padding: 0 {m.px(8)}px; min-height: {m.px(33)}px; }}
    QHeaderView::section:first {{ padding-left: {m.px(16)}px; }}
    QTableCornerButton::section {{ background-color: {t.surface}; border: 0; }}
    """


def small_parts(t: Tokens, m: Metrics) -> str:
    """Chips, progress, splitters and sliders."""
    chips = "".join(
        f'QLabel[chip="{kind}"] {{ {box(t, border, fill, ink)} }}\n'
        for kind, border, fill, ink in (
            ("neutral", "sunken", "sunken", "text2"),
            ("outline", "line", "surface", "text2"),
            ("accent", "soft", "soft", "accent_text"),
            ("ok", "ok_soft", "ok_soft", "ok"),
            ("warn", "warn_soft", "warn_soft", "warn"),
            ("bad", "bad_soft", "bad_soft", "bad"),
        )
    )
    high = m.px(8)
    groove, knob = m.px(4), m.px(16)
    over = (knob - groove) // 2
    return f"""
    QLabel[chip] {{ border: {NARROW}px solid {t.line}; border-radius: {(m.px(20) + 2) // 2}px; min-height: {m.px(20)}px;
        max-height: {m.px(20)}px; font-size: {m.text("chip")}px; font-weight: 500; }}
    {chips}
    QProgressBar {{ background-color: {t.sunken}; border: 0; border-radius: {high // 2}px; min-height: {high}px;
        max-height: {high}px; }}
    QProgressBar::chunk {{ background-color: {t.accent}; border-radius: {high // 2}px; }}
    QSplitter::handle {{ background: transparent; }}
    QSlider {{ min-height: {m.px(24)}px; }}
    QSlider::groove:horizontal {{ height: {groove}px; background-color: {t.sunken}; border-radius: {groove // 2}px; }}
    QSlider::sub-page:horizontal {{ background-color: {t.accent}; border-radius: {groove // 2}px; }}
    QSlider::sub-page:horizontal:disabled {{ background-color: {t.line}; }}
    QSlider::handle:horizontal {{ width: {knob - 2 * m.px(2)}px; height: {knob - 2 * m.px(2)}px; margin: -{over}px 0;
        border: {m.px(2)}px solid {t.accent}; border-radius: {knob // 2}px; background-color: {t.surface}; }}
    QSlider::handle:horizontal:disabled {{ border-color: {t.line}; }}
    """
