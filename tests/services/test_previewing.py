"""The preview shows what an export would, and knows where every answer stands on it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.report import Item, Report, TemplateRef
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.sheet import Sheet, paragraphs
from gfmd_desktop.domain.texts import places
from gfmd_desktop.services.previewing import pages_of, places_of, places_of_section, preview
from tests.word.forms import Form, all_forms, official


def anchors_of(sheet: Sheet) -> set[str]:
    return {name for section in sheet.sections for line in paragraphs(section.blocks) for name in line.anchors}


def words_of(sheet: Sheet) -> str:
    return "\n".join(line.text for section in sheet.sections for line in paragraphs(section.blocks))


@settings(max_examples=15)
@given(st.data())
def test_every_answer_is_found_by_its_path(data: st.DataObject) -> None:
    form: Form = data.draw(st.sampled_from(all_forms()))
    report = data.draw(form.reports())
    names = anchors_of(preview(report, form.template, form.layout))
    for place in places(report, form.template):
        assert names & set(places_of(form.template, place.path)), place.path


def test_items_in_rows_and_items_in_running_text_have_names_of_their_own() -> None:
    form = official("gfmd-csd-2016")
    first, second = (
        Item(name, {"recommendation": from_plain(f"Recommend {name}"), "actions": (action(name),)}) for name in "ab"
    )
    report = Report(id="r", template=TemplateRef("gfmd-csd-2016", 1), values={"recommendations": (first, second)})
    sheet = preview(report, form.template, form.layout)
    best = {
        path: next(name for name in places_of(form.template, path) if name in anchors_of(sheet))
        for path in (
            ("recommendations", "a", "recommendation"),
            ("recommendations", "b", "recommendation"),
            ("recommendations", "b", "target"),
            ("recommendations", "b", "actions", "act b", "action"),
            ("recommendations", "gone"),
        )
    }
    labels = list(best.values())
    assert labels[0].endswith("_recommendation")
    assert labels[0] != labels[1]
    assert labels[2].rpartition("_")[0] == labels[1].rpartition("_")[0]
    assert labels[3].startswith("_g1_i_")
    assert labels[4] == "_g1_recommendations"


def action(name: str) -> Item:
    return Item(f"act {name}", {"action": from_plain(f"Act {name}")})


def test_sections_are_found_and_what_is_no_answer_is_nowhere() -> None:
    template = official("gfmd-csd-2016").template
    assert places_of_section(template, "women_children") == ("_g1_at_women_children", "_g1_women", "_g1_children")
    assert places_of(template, ("@group",)) == ()
    assert places_of(template, ()) == ()


def test_what_is_beyond_the_limits_is_shown_in_the_annex() -> None:
    form = official("gfmd-csd-2016")
    entries = tuple(Item(str(n), {"recommendation": from_plain(f"Recommend {n}.")}) for n in range(6))
    report = Report(id="r", template=TemplateRef("gfmd-csd-2016", 1), values={"recommendations": entries})
    shown = words_of(preview(report, form.template, form.layout))
    assert all(f"Recommend {n}." in shown for n in range(6))
    assert form.template.annex_title in shown


def test_a_word_file_shows_the_same_pages() -> None:
    form = official("gfmd-csd-2018")
    report = Report(id="r", template=TemplateRef("gfmd-csd-2018", 1), values={"session": "Schools for all"})
    assert words_of(pages_of(form.fill(report))) == words_of(preview(report, form.template, form.layout))
