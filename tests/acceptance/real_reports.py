"""The real 2016 reports of ../shared, typed into fields as a rapporteur would: label by label, with their lists and slips."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain.report import Item, Report, TemplateRef, Value
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span

_TAG = re.compile(r"</?(?:p|ul|li)\b[^>]*>")
_BEFORE_ENTRY = re.compile(r"\s(?=•)|(?<=[a-z])\s(?=[a-f]\.(?:\s|$))")
_LETTERED = re.compile(r"^([a-z])\.\s+(.*)$")
_BULLET = "•"


def report_2016(text: str) -> Report:
    """Return the report whose text dump (label, tab, answer; a line per paragraph) is given."""
    return Report(
        id=str(uuid5(NAMESPACE_URL, text[:200])),
        template=TemplateRef("gfmd-csd-2016", 1),
        revision=17,
        values=dict(_values(_rows(text))),
    )


def read_report_2016(path: Path) -> Report:
    """Return the report of a text dump on disk."""
    return report_2016(path.read_text(encoding="utf-8"))


def _rows(text: str) -> list[tuple[str, str]]:
    """Split the dump into label and answer; lines without a tab, or without a label, go on with the answer above."""
    rows: list[tuple[str, str]] = []
    for line in text.splitlines():
        label, tab, answer = line.partition("\t") if "\t" in line else ("", "", line)
        if tab and label.strip():
            rows.append((label.strip(), answer.strip()))
        elif rows and answer.strip():
            rows[-1] = (rows[-1][0], f"{rows[-1][1]}\n{answer.strip()}".strip())
    return rows


def _values(rows: list[tuple[str, str]]) -> Iterator[tuple[str, Value]]:
    by_label = dict(rows)
    name = by_label["Name of rapporteur(s)"]
    yield "rapporteurs", (Item(_id("rapporteur"), {"name": name}),)
    yield "session", by_label["Session # and theme"]
    numbered = _numbered_groups(rows)
    for (field, subfield), answers in zip(_NUMBERED, numbered, strict=True):
        yield (
            field,
            tuple(
                Item(_id(f"{field}{place}"), {subfield: rich(answer)} if answer else {})
                for place, answer in enumerate(answers)
            ),
        )
    yield "recommendations", tuple(_recommendations(rows))
    yield "governance", rich(by_label["1. Governance mechanisms:"])
    yield "global_compact", rich(by_label["2. Global Compact:"])
    yield "women", rich(by_label["1. Women:"])
    yield "children", rich(by_label["2. Children:"])
    yield "quotes", tuple(_quotes(rows))
    yield "other_information", rich(_after_guidance(rows, "Provide here any other information"))


_NUMBERED = (("progress", "example"), ("sdg_lessons", "lesson"), ("priority_messages", "message"))


def _numbered_groups(rows: list[tuple[str, str]]) -> list[list[str]]:
    groups: list[list[str]] = []
    for label, answer in rows:
        if label == "1.":
            groups.append([])
        if re.fullmatch(r"\d\.", label):
            groups[-1].append(answer)
    return groups


def _recommendations(rows: list[tuple[str, str]]) -> Iterator[Item]:
    starts = [place for place, (label, _) in enumerate(rows) if label.startswith("Recommendation ")]
    for number, start in enumerate(starts, start=1):
        (_, said), (_, actions), (_, indicators) = rows[start : start + 3]
        yield Item(
            _id(f"recommendation{number}"),
            {
                "recommendation": rich(said),
                "actions": tuple(_listed("action", f"action{number}", actions)),
                "indicators": tuple(_listed("indicator", f"indicator{number}", indicators)),
            },
        )


def _listed(subfield: str, name: str, answer: str) -> Iterator[Item]:
    """Make an item of every outer bullet; entries lettered a. b. c. stay inside the bullet above them."""
    entries: list[list[Block]] = []
    for block in rich(answer):
        if block.level == 0:
            entries.append([Block(spans=block.spans)])
        else:
            entries[-1].append(Block(block.kind, block.level - 1, block.spans))
    for place, blocks in enumerate(entries):
        yield Item(_id(f"{name}.{place}"), {subfield: tuple(blocks)})


def _quotes(rows: list[tuple[str, str]]) -> Iterator[Item]:
    for place, block in enumerate(rich(_after_guidance(rows, "If you like, please provide"))):
        yield Item(_id(f"quote{place}"), {"quote": (block,), "consent": "anonymous"})


def _after_guidance(rows: list[tuple[str, str]], beginning: str) -> str:
    for place, (label, answer) in enumerate(rows):
        if label.startswith(beginning):
            return answer or rows[place + 1][0]
        if beginning in answer:
            return answer.partition(beginning)[2].partition("\n")[2]
    raise LookupError(beginning)


def rich(answer: str) -> RichText:
    """Return the blocks of a dumped answer: paragraphs, bullets, and entries lettered below a bullet."""
    blocks: list[Block] = []
    for line in _BEFORE_ENTRY.sub("\n", _TAG.sub("\n", html.unescape(answer))).splitlines():
        words = line.strip()
        lettered = _LETTERED.match(words)
        if words.startswith(_BULLET):
            _add(blocks, BlockKind.BULLET, 0, words.removeprefix(_BULLET).strip())
        elif lettered and blocks:
            _add(blocks, BlockKind.NUMBER, 1, lettered.group(2))
        elif words and not re.fullmatch(r"[a-z]\.", words):
            _add(blocks, BlockKind.PARAGRAPH, 0, words)
    return tuple(blocks)


def _add(blocks: list[Block], kind: BlockKind, level: int, words: str) -> None:
    if words:
        blocks.append(Block(kind, level, (Span(words),)))


def _id(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, name))
