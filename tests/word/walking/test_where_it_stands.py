"""What a walk says about every block besides its words: cell, box, bookmarks, controls, style."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.word.reading.walked import CellPlace, ControlScope, Table, Walked, WalkedBlock
from tests.word.walking.foreign import cell, changed, control, p, r, row, table, text_box, walked


def block(found: Walked, words: str) -> WalkedBlock:
    (only,) = (each for each in found.blocks if each.text == words)
    return only


def places(found: Walked) -> dict[str, tuple[int, int, int]]:
    """Return row, column and width of the cells with words."""
    cells = {each.text: each.location.cell for each in found.blocks if each.text}
    return {text: (cell.row, cell.column, cell.columns) for text, cell in cells.items() if cell is not None}


class TestTables:
    def test_columns_are_those_of_the_grid(self) -> None:
        found = walked(
            table(
                row(cell(p("band"), '<w:gridSpan w:val="3"/>')),
                row(cell(p("a")), cell(p("b"), '<w:gridSpan w:val="2"/>')),
                row(cell(p("c")), properties='<w:gridBefore w:val="2"/>'),
                columns=3,
            )
        )
        assert places(found) == {"band": (0, 0, 3), "a": (1, 0, 1), "b": (1, 1, 2), "c": (2, 2, 1)}
        assert found.tables == (Table(0, 3, 3),)

    def test_cells_merged_downwards_know_where_they_begin(self) -> None:
        begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
        found = walked(
            table(
                row(cell(p("top"), begins), cell(p("1"))),
                row(cell(p(), goes_on), cell(p("2"))),
                row(cell(p("odd"), '<w:vMerge w:val="continue"/>'), cell(p("3"))),
                row(cell(p("new")), cell(p("4"))),
                row(cell(p("alone"), goes_on), cell(p("5"))),
            )
        )
        in_first = [
            each.location.cell for each in found.blocks if each.location.cell and each.location.cell.column == 0
        ]
        assert [(each.row, each.top, each.is_merged_up) for each in in_first] == [
            (0, 0, False), (1, 0, True), (2, 0, True), (3, 3, False), (4, 4, False)
        ]  # fmt: skip

    def test_rows_of_any_length_are_read(self) -> None:
        found = walked(table(row(cell(p("a"))), row(*(cell(p(str(n))) for n in range(5))), row(), columns=2))
        assert found.tables == (Table(0, 3, 5),)
        assert places(found)["4"] == (1, 4, 1)

    def test_a_table_in_a_cell_knows_its_cell(self) -> None:
        found = walked(table(row(cell(p("a") + table(row(cell(p("b")))) + p("c")))) + table(row(cell(p("d")))))
        outer = CellPlace(0, 0, 0, 1, 0)
        assert [(each.text, each.location.cells) for each in found.blocks] == [
            ("a", (outer,)), ("b", (outer, CellPlace(1, 0, 0, 1, 0))), ("c", (outer,)), ("d", (CellPlace(2, 0, 0, 1, 0),))
        ]  # fmt: skip
        assert [each.within for each in found.tables] == [None, outer, None]

    def test_tracked_rows_and_cells_are_there_or_not(self) -> None:
        gone, new = '<w:del w:id="1" w:author="a"/>', '<w:ins w:id="1" w:author="a"/>'
        found = walked(
            table(
                row(cell(p("gone")), properties=gone),
                row(cell(p("new")), properties=new),
                row(cell(p("gone"), '<w:cellDel w:id="1" w:author="a"/>'), cell(p("left"))),
            )
        )
        assert places(found) == {"new": (0, 0, 1), "left": (1, 0, 1)}

    def test_a_box_in_a_cell_is_in_that_cell(self) -> None:
        found = walked(table(row(cell(p("a", text_box(p("b")))))))
        assert [(each.location.cell, each.location.box) for each in found.blocks] == [
            (CellPlace(0, 0, 0, 1, 0), None), (CellPlace(0, 0, 0, 1, 0), 0)
        ]  # fmt: skip


class TestBookmarks:
    def test_they_belong_to_the_paragraph_they_begin_in_or_to_the_next(self) -> None:
        found = walked(
            mark("one") + p("a", mark("two"), "b") + table(mark("three") + row(mark("four") + cell(p("c")))) + p("d")
        )
        assert block(found, "ab").anchors == ("one", "two")
        assert block(found, "c").anchors == ("three", "four")
        assert block(found, "d").anchors == ()

    def test_those_inside_deleted_words_stay(self) -> None:
        deleted = changed("del", mark("_g1_i_abcdefghijkl_quote") + "<w:r><w:delText>x</w:delText></w:r>")
        assert block(walked(p("a", deleted)), "a").item_anchor == "_g1_i_abcdefghijkl_quote"


def mark(name: str) -> str:
    return f'<w:bookmarkStart w:id="1" w:name="{name}"/><w:bookmarkEnd w:id="1"/>'


class TestControls:
    def test_all_five_kinds_are_known_with_tag_and_title(self) -> None:
        found = walked(
            control(p("a"), "g1:a", title="A")
            + table(
                control(row(cell(p("b"))), "g1:b"),
                row(control(cell(p("c")), "g1:c")),
                row(cell(control(p("d"), "g1:d"))),
            )
            + p("e", control(r("f"), "g1:e"))
        )
        known = {each.text: [(control.tag, control.scope) for control in each.controls] for each in found.blocks}
        assert known == {
            "a": [("g1:a", ControlScope.BLOCKS)],
            "b": [("g1:b", ControlScope.ROWS)],
            "c": [("g1:c", ControlScope.CELLS)],
            "d": [("g1:d", ControlScope.BLOCKS)],
            "ef": [("g1:e", ControlScope.WORDS)],
        }
        assert found.blocks[0].controls[0].alias == "A"

    def test_a_control_in_a_control_comes_after_it_and_copies_differ_in_number(self) -> None:
        found = walked(control(p("a") + control(p("b"), "in"), "out") + control(p("c"), "out"))
        assert [[each.tag for each in block.controls] for block in found.blocks] == [["out"], ["out", "in"], ["out"]]
        assert [block.controls[0].number for block in found.blocks] == [0, 0, 2]

    def test_placeholders_are_told_by_their_control_or_by_their_look(self) -> None:
        showing = "<w:showingPlcHdr/>"
        found = walked(
            control(p("a"), properties=showing)
            + p(control(r("b"), properties=showing))
            + p(r("c", '<w:rStyle w:val="PlaceholderText"/>'))
            + control(p("d"), properties='<w:showingPlcHdr w:val="0"/>')
            + p("e")
        )
        assert [each.text for each in found.blocks if each.is_placeholder] == ["a", "b", "c"]


def test_styles_are_known_by_their_names() -> None:
    styles = (
        '<w:styles ROOT><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    ids = ["Standard", "berschrift1", "Unknown", ""]
    found = walked(
        "".join(p("x", properties=f'<w:pStyle w:val="{each}"/>' if each else "") for each in ids), {"styles": styles}
    )
    assert [each.style for each in found.blocks] == ["", "heading 1", "Unknown", ""]


def test_hidden_words_are_read_and_said_to_be_hidden() -> None:
    found = walked(p(r("a", "<w:vanish/>"), " ") + p(r("b", "<w:vanish/>"), "c") + p())
    assert [(each.text, each.is_hidden) for each in found.blocks] == [("a ", True), ("bc", False), ("", False)]


Nested = tuple[str, int]
"""Blocks, and how many paragraphs with words they hold."""


def around(wrap: Callable[[str], str], inner: st.SearchStrategy[Nested]) -> st.SearchStrategy[Nested]:
    return inner.map(lambda each: (wrap(each[0]), each[1]))


def several(join: Callable[[list[str]], str], inner: st.SearchStrategy[Nested]) -> st.SearchStrategy[Nested]:
    lists = st.lists(inner, min_size=1, max_size=3)
    return lists.map(lambda found: (join([each for each, _ in found]), sum(number for _, number in found)))


def nested(inner: st.SearchStrategy[Nested]) -> st.SearchStrategy[Nested]:
    return st.one_of(
        several("".join, inner),
        several(lambda found: table(row(*map(cell, found))), inner),
        around(control, inner),
        around(lambda each: table(control(row(cell(each)))), inner),
        around(lambda each: p(text_box(each)), inner),
    )


@given(st.recursive(st.just((p("x"), 1)), nested, max_leaves=12))
def test_however_blocks_are_nested_each_paragraph_is_read_once(blocks: Nested) -> None:
    assert "".join(each.text for each in walked(blocks[0]).blocks) == "x" * blocks[1]
