"""Tables come with the grid, the spans, the fills and the lines that Word would draw."""

from gfmd_desktop.domain.sheet import Alignment, Cell, Paragraph, Table, Upright
from tests.word.sheets.small_sheets import lines, p, table, words

TEXT_WIDTH = 11906 - 2 * 1440
STYLE = """
  <w:style w:type="table" w:styleId="Bands">
    <w:rPr><w:i/></w:rPr>
    <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="4" w:color="808080"/></w:tblBorders>
      <w:tblCellMar><w:left w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/>
      <w:tcBorders><w:bottom w:val="double" w:sz="6"/></w:tcBorders></w:tcPr></w:tblStylePr>
    <w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr>
    <w:tblStylePr w:type="lastCol"><w:tcPr><w:shd w:val="clear" w:fill="00FF00"/></w:tcPr></w:tblStylePr>
  </w:style>
"""


def tbl(*rows: str, properties: str = "", grid: tuple[int, ...] = (3000, 6000)) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tc(text: str = "x", properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def texts(cell: Cell) -> list[str]:
    return [block.text for block in cell.blocks if isinstance(block, Paragraph)]


def test_merged_cells_are_one_cell() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    found = table(
        tbl(
            tr(tc("band", '<w:gridSpan w:val="2"/>')),
            tr(tc("label", begins), tc("one")),
            tr(tc("", goes_on), tc("two")),
            tr(tc("end"), tc("three")),
        )
    )
    assert [[(texts(cell), cell.column, cell.columns, cell.rows) for cell in row.cells] for row in found.rows] == [
        [(["band"], 0, 2, 1)],
        [(["label"], 0, 1, 2), (["one"], 1, 1, 1)],
        [(["two"], 1, 1, 1)],
        [(["end"], 0, 1, 1), (["three"], 1, 1, 1)],
    ]


def test_a_row_that_goes_on_from_nothing_begins_there() -> None:
    found = table(tbl(tr(tc("lost", "<w:vMerge/>"), tc())))
    assert texts(found.rows[0].cells[0]) == ["lost"]


def test_a_row_may_begin_in_a_later_column() -> None:
    found = table(tbl(tr(tc(), tc()), tr(tc("late"), properties='<w:gridBefore w:val="1"/>')))
    assert found.rows[1].cells[0].column == 1


def test_columns_are_as_wide_as_cells_ask_then_as_the_grid_says() -> None:
    fixed = '<w:tblLayout w:type="fixed"/>'
    assert table(tbl(tr(tc(), tc()), properties=fixed)).columns == (3000, 6000)
    wide = '<w:tcW w:w="2000" w:type="dxa"/>'
    assert table(tbl(tr(tc("x", wide), tc()), properties=fixed)).columns == (2000, 6000)


def test_a_table_in_percent_takes_that_part_of_the_text() -> None:
    half = table(tbl(tr(tc(), tc()), properties='<w:tblW w:w="2500" w:type="pct"/>'))
    assert sum(half.columns) == TEXT_WIDTH // 2
    assert table(tbl(tr(tc(), tc()), properties='<w:tblW w:w="50%" w:type="pct"/>')).columns == half.columns


def test_a_table_without_widths_has_equal_columns_and_stays_between_the_margins() -> None:
    assert table(tbl(tr(tc(), tc()), grid=())).columns == (TEXT_WIDTH // 2, TEXT_WIDTH // 2)
    assert sum(table(tbl(tr(tc(), tc()), grid=(9000, 9000))).columns) == TEXT_WIDTH


def test_lines_come_from_the_cell_then_from_the_table() -> None:
    borders = (
        '<w:tblBorders><w:top w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="4"/>'
        '<w:insideV w:val="dashed" w:sz="4"/></w:tblBorders>'
    )
    own = '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>'
    upper, lower = table(tbl(tr(tc(), tc()), tr(tc("x", own), tc()), properties=borders)).rows
    assert [cell.edges.top.width for cell in upper.cells] == [20, 20]
    assert [cell.edges.top.width for cell in lower.cells] == [0, 10]
    assert [cell.edges.bottom.width for cell in lower.cells] == [0, 0]
    assert upper.cells[0].edges.end.dashed
    assert upper.cells[0].edges.start.width == 0


def test_a_style_dresses_first_row_bands_and_last_column() -> None:
    look = '<w:tblStyle w:val="Bands"/><w:tblLook w:val="0000" w:firstRow="1" w:lastColumn="1" w:noVBand="1"/>'
    found = table(tbl(*(tr(tc(), tc()) for _ in range(3)), properties=look), styles=STYLE)
    assert [[cell.fill for cell in row.cells] for row in found.rows] == [
        ["1F3864", "00FF00"],
        ["EEEEEE", "00FF00"],
        ["", "00FF00"],
    ]
    assert found.rows[0].cells[0].edges.bottom.double
    assert found.rows[0].cells[0].edges.top.width == 20
    assert found.rows[1].cells[0].edges.bottom.colour == "808080"
    assert [words(line)[0].look.bold for line in lines(tbl(tr(tc()), tr(tc()), properties=look), styles=STYLE)] == [
        True,
        False,
    ]
    assert found.rows[0].cells[0].room.start == 70


def test_words_in_a_table_look_as_its_style_says() -> None:
    properties = '<w:tblStyle w:val="Bands"/><w:tblLook w:val="0600"/>'
    (line,) = lines(tbl(tr(tc()), properties=properties), styles=STYLE)
    assert words(line)[0].look.italic
    assert not words(line)[0].look.bold


def test_rows_know_their_height_and_where_they_may_break() -> None:
    row = table(tbl(tr(tc(), properties='<w:cantSplit/><w:tblHeader/><w:trHeight w:val="400"/>'))).rows[0]
    assert (row.whole, row.heading, row.height, row.exact) == (True, True, 400, False)


def test_a_table_stands_where_it_is_told() -> None:
    mirrored = table(tbl(tr(tc(), tc()), properties='<w:bidiVisual/><w:jc w:val="center"/>'))
    assert (mirrored.rtl, mirrored.alignment) == (True, Alignment.CENTRE)
    indent = '<w:tblInd w:w="200" w:type="dxa"/>'
    today = '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="u" w:val="15"/></w:compat>'
    assert table(tbl(tr(tc()), properties=indent), settings=today).indent == 200
    assert table(tbl(tr(tc()), properties=indent)).indent == 200 - 115


def test_a_cell_may_hold_a_table_and_stand_low() -> None:
    inner = f'<w:tc><w:tcPr><w:vAlign w:val="bottom"/></w:tcPr>{tbl(tr(tc("in")), grid=(800,))}{p()}</w:tc>'
    cell = table(tbl(tr(inner, tc()))).rows[0].cells[0]
    assert isinstance(cell.blocks[0], Table)
    assert cell.upright is Upright.BOTTOM


def test_tables_in_tables_without_end_lose_no_word() -> None:
    body = p("deep")
    for _ in range(40):
        body = f"<w:tbl><w:tr><w:tc>{body}<w:p/></w:tc></w:tr></w:tbl>"
    assert "deep" in [line.text for line in lines(body)]
