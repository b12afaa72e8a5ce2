"""Files of ours that came through .odt or .rtf lost what they were exported from; the library knows it still."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import Edit, set_value
from gfmd_desktop.domain.outgoing import HEADING, ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.report import Report, TemplateRef, items
from gfmd_desktop.domain.rich_text import Block, Span
from gfmd_desktop.domain.template import Template
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from gfmd_desktop.services.arriving import ArrivalReader
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.importing import Importing
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.storage.library import Library, Mode
from gfmd_desktop.storage.opening import open_library, utc_now
from tests.word.forms import OFFICIAL, official
from tests.word.sample_reports import text
from tests.word.typist import PAYLOAD, OpenFile

KEPT = Path(__file__).resolve().parents[1] / "data" / "word"
FILES = sorted(file for file in KEPT.glob("*.through-*.docx") if not file.stem.endswith("docx"))
TEMPLATES = tuple(official(name).template for name in OFFICIAL)


def template_for(ref: TemplateRef) -> Template:
    return official(ref.id).template


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.sqlite", Mode.WRITE).library as opened:
        yield opened


def sample(file: Path) -> Report:
    path = resources() / "samples" / f"{file.stem.partition('.')[0]}.json"
    return report_file.read(path.read_bytes(), path.name, template_for)


def importing(library: Library) -> Importing:
    reports = LibraryService(library, template_for, utc_now)
    return Importing(library, reports, EditingService(library, template_for, utc_now), str)


def ids(report: Report) -> list[str]:
    return [item.id for value in report.values.values() for item in items(value)]


def is_look(edit: Edit) -> bool:
    """Tell whether an edit changes how words are set and not what they are: RTF and .doc lose some of that."""
    before, after = edit.before, edit.after
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return False
    return all(isinstance(block, Block) for block in (*before, *after)) and words(before) == words(after)


def words(blocks: tuple[object, ...]) -> list[str]:
    return " ".join(block.text for block in blocks if isinstance(block, Block)).split()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
class TestFilesThatLostTheirPayload:
    def test_every_item_has_its_id_again_and_nothing_is_proposed(self, file: Path, library: Library) -> None:
        at_home, sent = importing(library), sample(file)
        LibraryService(library, template_for, utc_now).add(sent)
        incoming = ArrivalReader(template_for, lambda: TEMPLATES, at_home.as_it_was).read(file)
        assert incoming.arrival.exported is not None
        assert ids(incoming.arrival.report) == ids(sent)
        proposal = at_home.propose(incoming)
        assert (proposal.removals, proposal.conflicts) == ((), ())
        assert [each for each in proposal.edits if not is_look(each)] == []
        assert proposal.edits == () or "odt" not in file.stem

    def test_what_was_written_here_since_stays(self, file: Path, library: Library) -> None:
        at_home, sent = importing(library), sample(file)
        LibraryService(library, template_for, utc_now).add(sent)
        listed = next(name for name, value in sent.values.items() if items(value))
        EditingService(library, template_for, utc_now).apply(sent.id, set_value(sent, (listed,), None))
        incoming = ArrivalReader(template_for, lambda: TEMPLATES, at_home.as_it_was).read(file)
        proposal = at_home.propose(incoming)
        assert [each for each in proposal.edits if not is_look(each)] == []
        assert ids(incoming.arrival.report) == ids(sent)

    def test_a_library_that_never_had_the_revision_is_no_help(self, file: Path, library: Library) -> None:
        at_home, sent = importing(library), sample(file)
        LibraryService(library, template_for, utc_now).add(replace(sent, revision=sent.revision - 1))
        assert at_home.as_it_was(sent.id, sent.revision) is None
        assert at_home.as_it_was("another", 1) is None

    def test_without_a_library_it_is_read_all_the_same(self, file: Path) -> None:
        incoming = ArrivalReader(template_for, lambda: TEMPLATES).read(file)
        assert incoming.arrival.exported is None
        assert incoming.arrival.report.id == sample(file).id


@pytest.mark.parametrize("provenance", Provenance)
def test_whether_it_named_groups_when_it_left_is_seen_on_its_pages(
    provenance: Provenance, library: Library, tmp_path: Path
) -> None:
    form = official("gfmd-csd-2016")
    sent = sample(KEPT / "2016-welcoming-cities.docx")
    heading = Block(spans=(Span("Asia"),), extra={HEADING: True})
    sent = replace(sent, values={**sent.values, "women": (heading, *text("They lead."))})
    LibraryService(library, template_for, utc_now).add(sent)
    file = OpenFile(form.fill(sent, ExportOptions(None, OverLimitChoice.ANNEX, provenance)))
    file.drop_part(PAYLOAD)
    path = tmp_path / "back.docx"
    path.write_bytes(file.save())
    at_home = importing(library)
    proposal = at_home.propose(ArrivalReader(template_for, lambda: TEMPLATES, at_home.as_it_was).read(path))
    assert (proposal.edits, proposal.removals, proposal.conflicts) == ((), (), ())
