"""Problems beside the form: calm, one sentence each, and a key that walks them from the caret."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.models.problems_model import ProblemRole, sentence
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.problem_walk import ProblemWalk
from gfmd_desktop.ui.side.problems_view import ProblemsView
from gfmd_desktop.ui.theme import LIGHT
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.ui.side.rooms import dress
from tests.ui.typing_keys import press, type_words

TALKS = from_plain("Open talks")
REPORT = Report(
    "r",
    EXAMPLE_REF,
    values={
        "hosts": (Item("h", {"name": "Ada"}),),
        "theme": "Cities",
        "proposals": tuple(Item(name, {"proposal": TALKS}) for name in "abc"),
        "quotes_m": (Item("q", {"quote": from_plain("“No.”")}),),
    },
    nothing_said=frozenset({"examples"}),
)
PLACES = ["Findings", "Proposals", "Quotes of the morning 1, Consent", "Outlook"]


class Room:
    """An open report, its form, and the view of its problems."""

    def __init__(self, qtbot: QtBot, report: Report) -> None:
        self._parent = QObject()
        self.open = OpenReport(Draft(report, EXAMPLE, lambda _: None), self._parent)
        self.view = ProblemsView(LIGHT)
        self.walk = ProblemWalk(self.open)
        qtbot.addWidget(self.open.form)
        qtbot.addWidget(self.view)
        self.view.show_report(self.open.draft)
        self.open.checker.checked.connect(self.view.show_problems)
        self.open.checker.check_now()
        self.view.show()
        with qtbot.waitActive(self.open.form):
            self.open.form.show()
            self.open.form.activateWindow()

    def rows(self, role: int) -> list[object]:
        """Return what the rows tell."""
        model = self.view.list.model()
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def places(self) -> list[object]:
        """Return the places of the problems."""
        return [place for place in self.rows(ProblemRole.PLACE) if place]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """A report with something to look at in several sections."""
    dress(qapp)
    room = Room(qtbot, REPORT)
    yield room
    room.view.show_nothing()
    room.open.leave()


def test_problems_stand_under_their_sections_in_the_order_of_the_form(room: Room) -> None:
    headings = [
        words
        for words, problem in zip(room.rows(Qt.ItemDataRole.DisplayRole), room.rows(ProblemRole.PROBLEM), strict=True)
        if problem is None
    ]
    assert headings == ["1 1. What was found?", "2 2. Proposals", "1 1. What comes next?"]
    assert room.places() == PLACES


def test_each_problem_tells_its_weight_in_a_word_too(room: Room) -> None:
    words = [word for word in room.rows(ProblemRole.SEVERITY_WORD) if word]
    assert words == ["to look at", "to mend", "to look at", "to look at"]
    assert "1 to mend, 3 to look at" in room.view.summary.text()


def test_nothing_to_look_at_is_said_calmly(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp)
    values: dict[str, Value] = {field.id: TALKS for field in EXAMPLE.fields() if field.kind == "text"}
    whole: dict[str, Value] = {
        "hosts": (Item("h", {"name": "Ada"}),),
        "theme": "Cities",
        "proposals": (Item("a", {"proposal": TALKS}),),
    }
    room = Room(qtbot, Report("r", EXAMPLE_REF, values=values | whole, nothing_said=frozenset({"examples"})))
    assert "Nothing to look at" in room.view.summary.text()
    assert not room.view.list.isVisible()
    room.open.leave()


def test_enter_and_a_click_go_to_the_problem(room: Room, qtbot: QtBot) -> None:
    room.view.list.setCurrentIndex(room.view.list.model().index(1, 0))
    with qtbot.waitSignal(room.view.went_to) as went:
        press(room.view.list, Qt.Key.Key_Return)
    assert went.args is not None
    assert went.args[0].path == ("findings",)


def test_a_heading_leads_nowhere(room: Room, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.view.went_to):
        room.view.list.chosen.emit(room.view.list.model().index(0, 0))


def test_the_key_walks_on_from_the_caret_and_around(room: Room) -> None:
    room.open.form.go_to(("theme",))
    visited = [room.walk.next() for _ in range(5)]
    codes = [problem.path[0] for problem in visited if problem]
    assert codes == ["findings", "proposals", "quotes_m", "outlook", "findings"]


def test_the_key_goes_on_from_wherever_the_caret_was_put(room: Room) -> None:
    room.walk.next()
    room.open.form.go_to(("quotes_m", "q", "quote"))
    found = room.walk.next()
    assert found is not None
    assert found.path == ("quotes_m", "q", "consent")
    room.open.form.go_to(("outlook",))
    before = room.walk.previous()
    assert before is not None
    assert before.path[0] == "quotes_m"


def test_with_shift_the_key_walks_back(room: Room) -> None:
    room.open.form.go_to(("theme",))
    visited = [room.walk.previous() for _ in range(3)]
    assert [problem.path[0] for problem in visited if problem] == ["outlook", "quotes_m", "proposals"]


def test_nothing_nags_while_somebody_types(room: Room, qtbot: QtBot) -> None:
    room.open.form.go_to(("findings",))
    shown = room.places()
    editor = room.open.form.focusWidget()
    assert editor is not None
    type_words(editor, "Cities act.")
    room.open.form.flush()
    assert room.places() == shown
    qtbot.waitUntil(lambda: room.places() == PLACES[1:])


def test_whoever_stands_on_a_problem_stays_there_when_others_go(room: Room) -> None:
    model = room.view.list.model()
    room.view.list.setCurrentIndex(model.index(4, 0))
    standing = room.view.list.currentIndex().data(ProblemRole.PROBLEM)
    room.open.draft.set_value(("findings",), TALKS)
    room.open.checker.check_now()
    assert room.view.list.currentIndex().data(ProblemRole.PROBLEM) == standing


@pytest.mark.parametrize("code", list(Code))
def test_every_rule_has_a_sentence(code: Code) -> None:
    facts = {"count": 5, "limit": 4, "beyond": 1, "name": "Ada", "value": "x", "number": 2}
    words = sentence(Problem(code, Severity.WARNING, ("field",), facts=facts))
    assert words[0].isupper() or not words[0].isalpha()
    assert words.endswith(".")
    assert "{" not in words
