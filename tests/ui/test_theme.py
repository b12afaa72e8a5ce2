"""Whatever is painted can be read: text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), frames 3 to 1."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from gfmd_desktop.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, palette_of

TEXT = 4.5
FRAME = 3.0
PLAIN_GROUNDS = ("ground", "sheet", "card", "chip_ground")
WRITTEN = (
    *((ink, ground) for ink in ("ink", "quiet", "accent") for ground in PLAIN_GROUNDS),
    *(("faint", ground) for ground in ("ground", "sheet", "card")),
    *((tone, ground) for tone in ("good", "warn", "bad") for ground in ("ground", "sheet", "card")),
    *((tone, f"{tone}_ground") for tone in ("accent", "good", "warn", "bad")),
    *(("ink", f"{tone}_ground") for tone in ("accent", "good", "warn", "bad")),
    ("on_accent", "accent"),
)
THEMES = {"light": LIGHT, "dark": DARK, "high contrast": CONTRAST_LIGHT, "high contrast dark": CONTRAST_DARK}


def luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_text_stands_out_from_its_ground(name: str, ink: str, ground: str) -> None:
    colours = THEMES[name]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", PLAIN_GROUNDS)
def test_in_high_contrast_frames_are_seen_and_text_is_twice_as_clear(colours: Colours, ground: str) -> None:
    for frame in (colours.border, colours.strong_border):
        assert contrast(frame, getattr(colours, ground)) >= FRAME
    for ink in (colours.ink, colours.quiet, colours.faint):
        assert contrast(ink, getattr(colours, ground)) >= 7.0


@pytest.mark.parametrize("name", THEMES)
def test_what_is_selected_and_what_is_disabled_can_be_read(name: str) -> None:
    palette, roles = palette_of(THEMES[name]), QPalette.ColorRole
    selected = palette.color(roles.HighlightedText).name(), palette.color(roles.Highlight).name()
    disabled = palette.color(QPalette.ColorGroup.Disabled, roles.Text).name(), palette.color(roles.Base).name()
    assert contrast(*selected) >= TEXT
    assert contrast(*disabled) >= TEXT
