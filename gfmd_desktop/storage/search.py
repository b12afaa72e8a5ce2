"""Full-text search over answers and notes: one document per report, brought up to date before it is asked.

An edit only marks its report (`search_stale`); `refresh` reads the marked ones again. Where nothing may be written the marked
ones are read through instead, so that what was just typed is found there too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from gfmd_desktop.storage import mapping, tables
from gfmd_desktop.storage.excerpts import Excerpt, excerpt, first_found
from gfmd_desktop.storage.notes import Notes
from gfmd_desktop.storage.report_text import text_of
from gfmd_desktop.storage.search_terms import Term, one_spelling, terms

COMMON = 1000
"""From so many hits on a word tells nothing about what fits best; the last changed come first then."""

_report, _answers, _text = tables.report.c, tables.answers.c, tables.search_text.c

_MATCHING = text(f"SELECT rowid FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT {COMMON + 1}")  # noqa: S608
_RANKED = text(
    "SELECT report.key FROM search JOIN report ON report.key = search.rowid"
    " WHERE search MATCH :query AND report.deleted_at IS NULL AND NOT report.search_stale"
    " ORDER BY bm25(search, 1.0, 1.0) LIMIT :limit"
)
_FORGET = text("INSERT INTO search (search, rowid, answers, notes) VALUES ('delete', :key, :answers, :notes)")
_INDEX = text("INSERT INTO search (rowid, answers, notes) VALUES (:key, :answers, :notes)")
_GONE = text("DROP TABLE IF EXISTS search")
_EMPTY = text(
    "CREATE VIRTUAL TABLE search USING fts5 "
    "(answers, notes, content='', tokenize='unicode61 remove_diacritics 2', prefix='3 4')"
)
"""The index as the schema makes it."""
_NOT_INDEXED = text(
    "SELECT 1 FROM report WHERE NOT search_stale AND (key NOT IN (SELECT report FROM search_text)"
    " OR key NOT IN (SELECT rowid FROM search)) LIMIT 1"
)
_HOLDS = text("SELECT 1 FROM search WHERE search MATCH :query AND rowid = :key")
_STALE = (
    select(_report.key, _report.id, _answers.foreign_fields, _answers.data)
    .join_from(tables.report, tables.answers)
    .where(_report.search_stale)
    .order_by(_report.changed_at.desc())
)
_TEXT = select(_text.answers, _text.notes).where(_text.report == bindparam("key"))


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that holds what was looked for, and where it stands in it."""

    report_id: str
    excerpt: Excerpt
    in_notes: bool


@dataclass(frozen=True, slots=True)
class _Document:
    key: int
    report_id: str
    answers: str
    notes: str


class Search:
    """The search index a transaction sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_stale(self) -> bool:
        """Tell whether reports wait to be read again."""
        return self._connection.scalar(select(_report.key).where(_report.search_stale).limit(1)) is not None

    def refresh(self) -> int:
        """Read the marked reports again and return how many they were."""
        documents = list(self._stale())
        for document in documents:
            self._forget(document.key)
            self._index(document)
        self._connection.execute(update(tables.report).where(_report.search_stale), {"search_stale": False})
        return len(documents)

    def is_sound(self) -> bool:
        """Tell whether the index holds every report that does not wait to be read again (some words of each are looked up)."""
        try:
            if self._connection.scalar(_NOT_INDEXED):
                return False
            return all(
                self._holds(row.report, row.answers) for row in self._connection.execute(select(tables.search_text))
            )
        except DBAPIError:
            return False

    def rebuild(self) -> None:
        """Make the whole index anew, whatever became of it, and mark every report to be read again; `refresh` does."""
        self._connection.execute(_GONE)
        self._connection.execute(_EMPTY)
        self._connection.execute(delete(tables.search_text))
        self._connection.execute(update(tables.report), {"search_stale": True})

    def find(self, typed: str, limit: int) -> tuple[Hit, ...]:
        """Return the reports in use that hold every term typed; marked ones first, for they were just worked on."""
        wanted = terms(typed)
        if not wanted:
            return ()
        just_changed = tuple(islice(self._stale_holding(wanted), limit))
        indexed = self._documents(self._keys(wanted, limit - len(just_changed)))
        return tuple(_hit_in(document, wanted) for document in (*just_changed, *indexed))

    def _keys(self, wanted: Sequence[Term], limit: int) -> Sequence[int]:
        query = " ".join(term.for_index for term in wanted)
        matching = self._connection.scalars(_MATCHING, {"query": query}).all()
        if len(matching) <= COMMON:
            return self._connection.scalars(_RANKED, {"query": query, "limit": limit}).all()
        in_use = select(_report.key).where(
            _report.key.in_(matching), _report.deleted_at.is_(None), _report.search_stale.is_(False)
        )
        return self._connection.scalars(in_use.order_by(_report.changed_at.desc()).limit(limit)).all()

    def _documents(self, keys: Sequence[int]) -> list[_Document]:
        """Return what the index holds of some reports, in the order of their keys here."""
        query = select(_report.key, _report.id, _text.answers, _text.notes).join_from(tables.report, tables.search_text)
        rows = {row.key: row for row in self._connection.execute(query.where(_report.key.in_(keys)))}
        return [_Document(*rows[key]) for key in keys if key in rows]

    def _holds(self, key: int, answers: str) -> bool:
        """Look the first and the last words up."""
        words = answers.split()
        looked_for = terms(f"{' '.join(words[:3])} {' '.join(words[-3:])} ")
        query = " ".join(term.for_index for term in looked_for)
        return not query or self._connection.scalar(_HOLDS, {"query": query, "key": key}) is not None

    def _stale(self) -> Iterator[_Document]:
        for row in self._connection.execute(_STALE).all():
            notes = "\n".join(note.text for note in Notes(self._connection).of(row.key))
            yield _Document(row.key, row.id, _answers_in(row), notes)

    def _stale_holding(self, wanted: Sequence[Term]) -> Iterator[_Document]:
        for document in self._stale():
            everything = f"{document.answers}\n{document.notes}"
            if all(term.pattern.search(everything) for term in wanted):
                yield document

    def _forget(self, key: int) -> None:
        """An index without contents must be told again what it is to forget."""
        row = self._connection.execute(_TEXT, {"key": key}).first()
        if row is not None:
            columns = {"key": key, "answers": one_spelling(row.answers), "notes": one_spelling(row.notes)}
            self._connection.execute(_FORGET, columns)
            self._connection.execute(delete(tables.search_text).where(_text.report == key))

    def _index(self, document: _Document) -> None:
        kept = {"report": document.key, "answers": document.answers, "notes": document.notes}
        self._connection.execute(insert(tables.search_text), kept)
        columns = {
            "key": document.key,
            "answers": one_spelling(document.answers),
            "notes": one_spelling(document.notes),
        }
        self._connection.execute(_INDEX, columns)


def _answers_in(row: mapping.AnyRow) -> str:
    """A report that can no longer be read keeps nobody from finding the others."""
    try:
        return text_of(mapping.report_of(row.foreign_fields, row.data))
    except mapping.UNREADABLE:
        return ""


def _hit_in(document: _Document, wanted: Sequence[Term]) -> Hit:
    """What is only in the notes is shown from there."""
    in_answers = first_found(document.answers, wanted)
    if in_answers is None and document.notes:
        in_notes = first_found(document.notes, wanted) or 0
        return Hit(document.report_id, excerpt(document.notes, wanted, in_notes), in_notes=True)
    return Hit(document.report_id, excerpt(document.answers, wanted, in_answers or 0), in_notes=False)
