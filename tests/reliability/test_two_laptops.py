"""Two laptops and a stick: ten rounds of edits on both sides; no sentence is lost, doubled or comes back, and both end equal."""

from __future__ import annotations

import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.report import Item, Report, items, rich
from gfmd_desktop.domain.rich_text import RichText, from_plain, plain
from gfmd_desktop.domain.texts import places
from gfmd_desktop.merge.settling import Choice
from gfmd_desktop.services.arriving import ArrivalReader
from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.handing_over import HandingOver, place_for, write_checked
from gfmd_desktop.services.library import AddOutcome
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.libraries import SESSION_BEGINS, Clock, Desk, desk_at, template_for

SEEDS = range(int(os.environ.get("GFMD_LAPTOPS", "6")))
"""`make soak` may play it more often."""
ROUNDS = 10
CHOICES = (Choice.MINE, Choice.THEIRS)
"""Of one line only one wording is kept: kept both, it would be a line that both sides wrote anew."""
TEXT, LIST, LINE = "findings", "proposals", "theme"
STARTED = Report(
    "r",
    EXAMPLE_REF,
    values={
        TEXT: tuple(block for n in range(4) for block in from_plain(f"Found {n}.")),
        LIST: tuple(Item(f"i{n}", {"proposal": from_plain(f"Proposed {n}.")}) for n in range(3)),
    },
)
READER = ArrivalReader(template_for, lambda: (EXAMPLE,))


@dataclass
class Written:
    """Every sentence that was written on either side, those that each took away, and those that somebody was asked about."""

    count: int = 0
    alive: set[str] = field(default_factory=set)
    taken_away: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    asked: set[str] = field(default_factory=set)

    @property
    def gone(self) -> set[str]:
        return set().union(*self.taken_away.values())

    def sentence(self, name: str) -> str:
        self.count += 1
        text = f"{name} wrote {self.count}."
        self.alive.add(text)
        return text


@dataclass
class Laptop:
    """One library, and somebody who writes in it."""

    name: str
    desk: Desk
    stick: Path
    chance: random.Random
    written: Written

    @property
    def report(self) -> Report:
        return self.desk.reports.get("r")

    @property
    def gone(self) -> set[str]:
        return self.written.taken_away[self.name]

    def write(self) -> None:
        """Do one random thing."""
        self.desk.clock.pass_time(self.chance.choice((0.5, 60)))
        before = sentences(self.report)
        act = self.chance.choice((self._paragraph, self._paragraph, self._item, self._item, self._line, self._undo))
        act()
        self._note_what_went(before)

    def hand_over(self, passphrase: str | None = None) -> Path:
        handing = HandingOver(self.desk.library, template_for, self.desk.clock)
        given = handing.handed("r", "Handed over")
        target = place_for(self.stick / f"{self.name}.gfmd", given, template_for, passphrase)
        return write_checked(given, target, template_for, passphrase).file

    def take_in(self, file: Path, passphrase: str | None = None) -> AddOutcome:
        """Take a file in, every question decided at random; what a decision drops is gone on purpose."""
        incoming = READER.read(file, passphrase=passphrase)
        proposal = self.desk.importing.propose(incoming)
        if proposal.mine is None:
            return self.desk.importing.take(proposal).outcome
        if any(each.before is not None for each in proposal.edits):
            check_nothing_lost(sentences(proposal.mine), incoming.arrival.report, proposal.merged, self.written)
        deciding = Deciding(proposal, EXAMPLE)
        for number, question in enumerate(deciding.questions):
            self.written.asked |= {*split(question.mine), *split(question.theirs)}
            free = [each for each in question.choices if each in CHOICES or question.path != (LINE,)]
            free = [each for each in free if each is not Choice.EDIT]
            deciding.choose(number, self.chance.choice(free))
        taken = self.desk.importing.take(proposal, deciding.edits())
        kept = sentences(taken.report)
        for sentence in sentences(proposal.merged):
            if sentence not in kept:
                self.gone.add(sentence)
        return taken.outcome

    def _note_what_went(self, before: Counter[str]) -> None:
        after = sentences(self.report)
        self.written.taken_away[self.name] |= {sentence for sentence in before if sentence not in after}

    def _paragraph(self) -> None:
        blocks = list(rich(self.report.values.get(TEXT)))
        at = self.chance.randrange(len(blocks) + 1)
        match self.chance.choice(("add", "add", "edit", "remove")):
            case "edit" if at < len(blocks):
                blocks[at] = from_plain(self.written.sentence(self.name))[0]
            case "remove" if at < len(blocks):
                del blocks[at]
            case _:
                blocks[at:at] = from_plain(self.written.sentence(self.name))
        self._do(making.set_value(self.report, (TEXT,), tuple(blocks)))

    def _item(self) -> None:
        report, proposed = self.report, items(self.report.values.get(LIST))
        chosen = self.chance.choice(proposed) if proposed else None
        match self.chance.choice(("add", "add", "edit", "remove", "move")):
            case "edit" if chosen:
                text: RichText = from_plain(self.written.sentence(self.name))
                self._do(making.set_value(report, (LIST, chosen.id, "proposal"), text))
            case "remove" if chosen:
                self._do(making.remove_item(report, (LIST, chosen.id)))
            case "move" if chosen:
                to = self.chance.randrange(len(proposed))
                self._do(making.move_item(report, (LIST, chosen.id), to))
            case _:
                text = from_plain(self.written.sentence(self.name))
                item = Item(f"{self.name}{self.written.count}", {"proposal": text})
                self._do(making.insert_item(report, (LIST,), item, self.chance.randrange(len(proposed) + 1)))

    def _line(self) -> None:
        self._do(making.set_value(self.report, (LINE,), self.written.sentence(self.name)))

    def _undo(self) -> None:
        """Take one's own last step back, never what the other side did."""
        step = self.desk.editing.next_steps("r").undo
        if step is not None and step.origin == "edit":
            before = sentences(self.report)
            again = set(sentences(self.desk.editing.undo("r").report)) - set(before)
            self.gone.difference_update(again)
            self.written.asked |= again

    def _do(self, edit: making.Edit) -> None:
        self.desk.editing.apply("r", edit)


def sentences(report: Report) -> Counter[str]:
    texts = (place.text for place in places(report, EXAMPLE))
    return Counter(each for text in texts for each in split(text))


def split(text: str) -> list[str]:
    return [each for each in re.split(r"\n| / ", text) if each]


def check_nothing_lost(mine: Counter[str], theirs: Report, merged: Report, written: Written) -> None:
    here, stands = set(mine), sentences(merged)
    lost = {each for each in here | set(sentences(theirs)) if each not in stands} - written.gone
    assert not lost
    assert max(stands.values(), default=1) == 1


@pytest.fixture(params=SEEDS)
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Laptop, Laptop, random.Random]]:
    chance = random.Random(request.param)
    stick, written = tmp_path / "stick", Written()
    stick.mkdir()
    with ExitStack() as opened:
        laptops = []
        for number, name in enumerate(("Ana", "Ben")):
            clock = Clock(SESSION_BEGINS + number * timedelta(seconds=chance.choice((-3600, 7))))
            desk = opened.enter_context(desk_at(tmp_path / name / "library.sqlite", clock))
            laptops.append(Laptop(name, desk, stick, chance, written))
        ana, ben = laptops
        written.alive |= set(sentences(ana.desk.reports.add(STARTED).report))
        ben.take_in(ana.hand_over())
        yield ana, ben, chance


def test_ten_rounds_lose_nothing_and_end_equal(pair: tuple[Laptop, Laptop, random.Random]) -> None:
    ana, ben, chance = pair
    for _ in range(ROUNDS):
        for laptop in (ana, ben):
            for _ in range(chance.randrange(4)):
                laptop.write()
        files = {}
        for giver, taker in chance.sample([(ana, ben), (ben, ana)], k=chance.choice((1, 1, 2))):
            files[taker.name] = taker, giver.hand_over()
        for taker, file in files.values():
            taker.take_in(file)
            before = taker.report
            assert taker.take_in(file) is AddOutcome.ALREADY_THERE
            assert taker.report == before
    for giver, taker in ((ana, ben), (ben, ana), (ana, ben)):
        taker.take_in(giver.hand_over())
    assert say_the_same(ana.report, ben.report)
    assert ana.report.revision == ben.report.revision
    stands = sentences(ana.report)
    kept = ana.written.alive - ana.written.gone
    assert kept <= set(stands)
    assert (
        set(stands) - kept <= ana.written.asked
    )  # decided on both sides, and not alike; or taken away twice and brought back once
    assert set(stands.values()) <= {1}


def test_what_only_the_other_side_did_is_taken_step_by_step(pair: tuple[Laptop, Laptop, random.Random]) -> None:
    ana, ben, _ = pair
    for _ in range(5):
        ben.desk.clock.pass_time(60)
        ben._line()
    ana.desk.clock.now = ben.desk.clock.now
    before = ana.report
    assert ana.take_in(ben.hand_over()) is AddOutcome.UPDATED
    assert ana.report == ben.report
    assert ana.desk.editing.as_it_was_at("r", ana.report.revision - 2) == ben.desk.editing.as_it_was_at(
        "r", ben.report.revision - 2
    )
    undone = ana.desk.editing.undo("r").report
    assert say_the_same(undone, replace(before, revision=undone.revision))
    assert plain(rich(undone.values[TEXT])) == plain(rich(before.values[TEXT]))
