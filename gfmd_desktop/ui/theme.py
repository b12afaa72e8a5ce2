"""The look of the window: two sets of colours, one style sheet (resources/styles/window.qss) that names them.

Widgets say what they are with the property `role` ("card", "chip", "muted", …) and in what state with `tone`; nothing else in the
program names a colour.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

STYLE_SHEET = Path("styles") / "window.qss"
_SIZES = {"title_size": 1.2, "heading_size": 1.15, "small_size": 0.88}
"""Text sizes as parts of the user's own, so that everything grows together."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Everything that is painted, by what it is for; text on its ground has a contrast of at least 4.5 to 1."""

    ground: str
    sheet: str
    card: str
    border: str
    strong_border: str
    ink: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    accent_ground: str
    good: str
    good_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    chip_ground: str


LIGHT = Colours(
    ground="#f3f4f6",
    sheet="#ffffff",
    card="#ffffff",
    border="#dfe3e8",
    strong_border="#b9c2cd",
    ink="#1b2430",
    quiet="#5b6573",
    faint="#626c79",
    accent="#1f5fae",
    on_accent="#ffffff",
    accent_ground="#e3edf9",
    good="#1b7a45",
    good_ground="#e4f4ea",
    warn="#8a5a00",
    warn_ground="#fdf1d6",
    bad="#b3261e",
    bad_ground="#fbe5e3",
    chip_ground="#e8ebef",
)
DARK = Colours(
    ground="#15181d",
    sheet="#1b1f26",
    card="#222730",
    border="#343b47",
    strong_border="#4c5666",
    ink="#e8ebf0",
    quiet="#a9b3c1",
    faint="#95a0af",
    accent="#7db3f2",
    on_accent="#0d1b2b",
    accent_ground="#22344b",
    good="#74d39a",
    good_ground="#1d3527",
    warn="#f0c263",
    warn_ground="#3a2f17",
    bad="#ff9a92",
    bad_ground="#43221f",
    chip_ground="#2f3641",
)


CONTRAST_LIGHT = Colours(
    ground="#ffffff",
    sheet="#ffffff",
    card="#ffffff",
    border="#5c5c5c",
    strong_border="#000000",
    ink="#000000",
    quiet="#1f1f1f",
    faint="#333333",
    accent="#00309c",
    on_accent="#ffffff",
    accent_ground="#e6eeff",
    good="#00501f",
    good_ground="#e8ffef",
    warn="#5c3a00",
    warn_ground="#fff6dd",
    bad="#8f0000",
    bad_ground="#ffecec",
    chip_ground="#f0f0f0",
)
CONTRAST_DARK = Colours(
    ground="#000000",
    sheet="#000000",
    card="#000000",
    border="#b0b0b0",
    strong_border="#ffffff",
    ink="#ffffff",
    quiet="#f0f0f0",
    faint="#dddddd",
    accent="#8ecbff",
    on_accent="#000000",
    accent_ground="#00274a",
    good="#7dffab",
    good_ground="#00330f",
    warn="#ffe07a",
    warn_ground="#3a2c00",
    bad="#ffb3ad",
    bad_ground="#4a0000",
    chip_ground="#1c1c1c",
)


class Tone(Enum):
    """The state a chip, badge or mark tells; never by colour alone."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


def colours_for(application: QApplication) -> Colours:
    """Return the colours that follow the system's light or dark setting, and its wish for more contrast."""
    return colours_of(application.styleHints().colorScheme(), high_contrast=wants_contrast(application))


def colours_of(scheme: Qt.ColorScheme, *, high_contrast: bool = False) -> Colours:
    """Return the colours of a light or dark setting."""
    if high_contrast:
        return CONTRAST_DARK if scheme is Qt.ColorScheme.Dark else CONTRAST_LIGHT
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def wants_contrast(application: QApplication) -> bool:
    """Tell whether the system asks for more contrast; Qt before 6.10 does not know."""
    hints = getattr(application.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def apply_theme(application: QApplication, colours: Colours, style_sheet: str, point_size: float) -> None:
    """Dress the whole program in colours and a text size in points; `style_sheet` is the text of window.qss."""
    sizes = {name: f"{point_size * factor:.1f}" for name, factor in _SIZES.items()}
    dress = Template(style_sheet).substitute(asdict(colours) | sizes)
    font = application.font()
    if font.pointSizeF() != point_size:
        font.setPointSizeF(point_size)
        application.setFont(font)
    palette = palette_of(colours)
    if application.palette() != palette:
        application.setPalette(palette)
    if application.styleSheet() != dress:
        # Replaced by another one, Qt dresses every widget anew once for each widget it stands in; put off and on, just once.
        # The font comes before: some widgets would keep the one they wear while the style sheet is off.
        application.setStyleSheet("")
        application.setStyleSheet(dress)


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that plain widgets and documents take their colours from."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.ground),
        (roles.Base, colours.card),
        (roles.AlternateBase, colours.sheet),
        (roles.Text, colours.ink),
        (roles.WindowText, colours.ink),
        (roles.Button, colours.sheet),
        (roles.ButtonText, colours.ink),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.PlaceholderText, colours.faint),
        (roles.ToolTipBase, colours.sheet),
        (roles.ToolTipText, colours.ink),
        (roles.Link, colours.accent),
        (roles.Mid, colours.border),
        (roles.BrightText, colours.bad),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette


def set_role(widget: QWidget, role: str, tone: Tone = Tone.PLAIN) -> None:
    """Say what a widget is, so that the style sheet dresses it; may be called again when its tone changes."""
    if widget.property("role") == role and widget.property("tone") == tone.value:
        return
    widget.setProperty("role", role)
    widget.setProperty("tone", tone.value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed when it is shown first
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed when it is first shown
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # labels keep the size of their old look otherwise
