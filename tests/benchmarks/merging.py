"""How long merging takes: groups' full reports compared, put together and accounted for; and how that grows with their number.

Every group's report is the sample of the 2016 form (about 1,900 words) with two of its recommendations, and the words of the rest in an
order of the group's own, so that there is something alike and something to tell apart.
"""

import gc
import random
from collections.abc import Callable
from dataclasses import replace

from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Value, items, rich
from gfmd_desktop.domain.rich_text import Block, RichText, Span
from gfmd_desktop.domain.template import Template
from gfmd_desktop.interchange import handover, report_file
from gfmd_desktop.interchange.handed import HandOver
from gfmd_desktop.merge.combining import suggestion
from gfmd_desktop.merge.inputs import GroupReport
from gfmd_desktop.merge.merging import Merge, begin, combine, replay, take
from gfmd_desktop.merge.three_way import three_way
from gfmd_desktop.paths import resources
from gfmd_desktop.templates.shelf import Shelf
from tests.benchmarks.measuring import milliseconds, spread, table

ROUNDS = 15
TARGETS = {5: 200, 20: 1000}
"""Milliseconds, by the number of groups."""


def run() -> None:
    """Print how long merging takes, by the number of groups."""
    template = Shelf((resources() / "templates",)).template(TemplateRef("gfmd-csd-2016", 1))
    content = (resources() / "samples" / "2016-welcoming-cities.json").read_bytes()
    sample = report_file.read(content, "sample", lambda _: template)
    rows = [_measured(count, sample, template) for count in (2, 5, 10, 20)]
    headings = ("groups", "units", "sentences", "compared ms", "target", "report + account", "one decision", "replayed")
    table(headings, rows)
    _three_way(sample, template)
    _handed_over(sample, template)


def group_of(sample: Report, template: Template, number: int) -> GroupReport:
    """Return one group's report; the same number gives the same one."""
    chance = random.Random(number)
    values = {
        key: _shuffled(value, chance, kept=2 if key == "recommendations" else 0) for key, value in sample.values.items()
    }
    return GroupReport(replace(sample, id=f"group-{number}", values=values), template, f"Group {number}")


def _measured(count: int, sample: Report, template: Template) -> tuple[object, ...]:
    groups = [group_of(sample, template, number) for number in range(count)]
    merge = begin(groups)
    decided = take(merge, next(iter(merge.units)))
    row = next(row for row in merge.rows if row.field == "recommendations" and len(row.units) == count)
    content = suggestion([merge.units[unit] for unit in row.units], template.field("recommendations"))
    decided = combine(decided, row.units, content)
    plan = decided.plan
    last = next(unit.id for unit in reversed(tuple(merge.units.values())) if unit.field)
    compared = _times(lambda: _compared(groups))
    return (
        count,
        len(merge.units),
        merge.recount.accounting.sentences,
        compared,
        TARGETS.get(count, ""),
        _times(lambda: _presented(begin(groups)), less=lambda: _compared(groups)),
        _times(lambda: _presented(take(decided, last))),
        _times(lambda: _presented(replay(plan, groups, template))),
    )


def _compared(groups: list[GroupReport]) -> Merge:
    merge = begin(groups)
    _ = merge.rows, merge.links
    return merge


def _presented(merge: Merge) -> None:
    assert merge.recount.closes


def _three_way(sample: Report, template: Template) -> None:
    mine = replace(
        sample, values={key: _shuffled(value, random.Random(1), kept=1) for key, value in sample.values.items()}
    )
    theirs = replace(sample, values={**sample.values, "session": "4.1: put otherwise"})
    table(
        ("one report from two hands", "ms", "target"),
        [("everything changed there", _times(lambda: three_way(sample, mine, theirs, template)), 50)],
    )


def _handed_over(sample: Report, template: Template) -> None:
    given = HandOver(sample)
    plain, sealed = handover.write(given), handover.write(given, "tinta sol ruz")
    rows = [
        ("written", _times(lambda: handover.write(given)), _times(lambda: handover.write(given, "tinta sol ruz"))),
        (
            "read",
            _times(lambda: handover.read(plain, "", lambda _: template)),
            _times(lambda: handover.read(sealed, "", lambda _: template, "tinta sol ruz")),
        ),
    ]
    table((f"hand-over file, {len(plain) // 1024} KB", "ms", "sealed, ms"), rows)
    assert report_to_data(handover.read(plain, "", lambda _: template).report) == report_to_data(sample)


def _times(call: Callable[[], object], less: Callable[[], object] | None = None) -> str:
    call()
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        taken = milliseconds(call)
        times.append(taken - milliseconds(less) if less else taken)
    return str(spread(times))


def _shuffled(value: Value, chance: random.Random, kept: int = 0) -> Value:
    if isinstance(value, str):
        return value
    if items(value):
        return tuple(item if at < kept else _shuffled_item(item, chance) for at, item in enumerate(items(value)))
    return _shuffled_text(rich(value), chance)


def _shuffled_item(item: Item, chance: random.Random) -> Item:
    return replace(item, values={key: _shuffled(value, chance) for key, value in item.values.items()})


def _shuffled_text(text: RichText, chance: random.Random) -> RichText:
    return tuple(Block(block.kind, block.level, (Span(_other_words(block.text, chance)),)) for block in text)


def _other_words(text: str, chance: random.Random) -> str:
    """Return a text in which some words are the group's own."""
    words = [word if chance.random() < 0.5 else f"{word[:2]}{chance.randint(100, 999)}" for word in text.split()]
    return " ".join(words)
