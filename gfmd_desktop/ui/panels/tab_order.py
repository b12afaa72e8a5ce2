"""The way of the Tab key through a form: as it is read, whatever the order in which its pieces were made."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gfmd_desktop.ui.panels.section_panel import SectionPanel


def next_stop(form: QWidget, panels: Iterable[SectionPanel], *, forward: bool) -> QWidget | None:
    """Return where Tab (or Shift+Tab) leads from where the keyboard is; panels on the way are completed."""
    here = form.focusWidget()
    ordered = list(panels)
    if not forward:
        ordered.reverse()
    at = next((place for place, panel in enumerate(ordered) if here is not None and panel.isAncestorOf(here)), None)
    for panel in ordered[at or 0 :]:
        stops = [stop for stop in panel.tab_stops() if _takes_keys(stop)]
        if not forward:
            stops.reverse()
        if at is not None and here in stops:
            stops = stops[stops.index(here) + 1 :]
        if stops:
            return stops[0]
    return _beside(form, forward=forward)


def _beside(form: QWidget, *, forward: bool) -> QWidget | None:
    """Return the first stop of the window after the form, or the last before it."""
    beside = _neighbour(form, forward=forward)
    while beside is not None and beside is not form:
        if not form.isAncestorOf(beside) and _takes_keys(beside):
            return beside
        beside = _neighbour(beside, forward=forward)
    return None


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
