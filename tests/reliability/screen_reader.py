"""Uses the program as a screen reader would: by what things are called, through AT-SPI, on the screen and bus it is started on.

Run by Debian's Python, which has pyatspi: `screen_reader.py PROGRAM...` starts the program, begins a report, fills and
exports it as the JSON on standard input says, and prints as JSON what the program said of that, what can have the keyboard
but has no name, and how every answer written was described.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import pyatspi  # type: ignore[import-not-found]

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
LONGEST = 20
_Found = TypeVar("_Found")


class Reader:
    """What is on the screen, as AT-SPI tells it."""

    def __init__(self) -> None:
        self.nameless: set[str] = set()
        self.described: dict[str, str] = {}

    def press(self, name: str) -> None:
        """Do what the thing of this name does."""
        until(lambda: self._find(name), f"{name!r} to press").queryAction().doAction(0)

    def choose_view(self, name: str) -> None:
        """Bring up a view by its tab, on which a count may stand."""
        tab = until(lambda: self._find(name, role="page tab", begins=True), f"the tab {name!r}")
        tab.queryAction().doAction(0)

    def write(self, name: str, words: str) -> None:
        """Write into the text of this name."""
        place = until(lambda: self._find(name, role="text"), f"{name!r} to write in")
        self.described[name] = place.description
        place.queryComponent().grabFocus()
        place.queryEditableText().insertText(0, words, len(words))
        until(lambda: words in place.queryText().getText(0, -1), f"what was written in {name!r}")

    def hear(self, words: str) -> str:
        """Wait until something with these words in its name is shown, and return its name."""
        return str(until(lambda: self._find(words, within=True), f"word of {words!r}").name)

    def look_around(self) -> None:
        """Note what can have the keyboard but has no name."""
        for node, parents in self._all():
            state = node.getState()
            reachable = state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_VISIBLE)
            if reachable and not node.name and not _is_list_of_choice(node):
                self.nameless.add(" > ".join((*parents, node.getRoleName())))

    def _find(self, name: str, *, role: str = "", begins: bool = False, within: bool = False) -> Any:
        for node, _ in self._all():
            same = node.name.startswith(name) if begins else name in node.name if within else node.name == name
            if same and (not role or node.getRoleName() == role) and _is_shown(node):
                return node
        return None

    def _all(self) -> Iterator[tuple[Any, tuple[str, ...]]]:
        for application in pyatspi.Registry.getDesktop(0):
            yield from _below(application, ())


def _below(node: Any, parents: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    yield node, parents
    here = (*parents, node.name) if node.name else parents
    for child in node:
        if child is not None:
            yield from _below(child, here)


def _is_shown(node: Any) -> bool:
    state = node.getState()
    return bool(state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_ENABLED))


def _is_list_of_choice(node: Any) -> bool:
    """A choice's own list, which Qt tells beside the choice: the choice has the name."""
    return bool(node.parent is not None and node.parent.getRoleName() == "combo box")


def until(look: Callable[[], _Found | None], what: str) -> _Found:
    """Look again and again, for AT-SPI tells nobody who does not ask; what vanishes meanwhile is asked for anew."""
    deadline = time.monotonic() + LONGEST
    while time.monotonic() < deadline:
        try:
            found = look()
        except Exception:  # noqa: BLE001 - D-Bus has many words for what went away
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(what)


@contextmanager
def running(command: list[str]) -> Iterator[None]:
    """Run a program for the length of a `with`."""
    process = subprocess.Popen(command, stdout=sys.stderr, env=os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def write_report(reader: Reader, wanted: dict[str, Any]) -> str:
    """Begin a report, fill it, export it; return what the program says of that."""
    reader.hear(wanted["form"])
    reader.look_around()
    reader.press(wanted["form"])
    for add, name, words in wanted["answers"]:
        if add:
            reader.press(add)
        reader.write(name, words)
    for view in wanted["views"]:
        reader.choose_view(view)
        reader.look_around()
    reader.press("Export Word")
    reader.look_around()
    reader.press("Write the Word file")
    return reader.hear("identical on re-reading")


def main(command: list[str]) -> None:
    """Start the program, use it, print what came of it."""
    with running([LAUNCHER, "--launch-immediately"]), running(command):
        reader = Reader()
        said = write_report(reader, json.load(sys.stdin))
        told = {"said": said, "nameless": sorted(reader.nameless), "described": reader.described}
        json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
