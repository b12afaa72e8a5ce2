"""Programmes as people send them: any order, three languages, odd separators and encodings, and files that are none."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange.programme_file import Doubt, ReadProgramme, read_programme
from gfmd_desktop.interchange.programme_headings import Column, column_of

ENGLISH = "Number,Title,Theme,Day,Room,Rapporteurs\n4.1,Cooperation,Governance,2016-12-09,Plenary,Ana Silva; Ben Osei\n"


def read(text: str, encoding: str = "utf-8") -> ReadProgramme:
    return read_programme(text.encode(encoding), "programme.csv")


def excel(*rows: Sequence[object], before: Sequence[Sequence[object]] = ()) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (*before, *rows):
        sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def refusal(content: bytes) -> Refusal:
    with pytest.raises(Refused) as raised:
        read_programme(content, "programme")
    assert raised.value.subject == "programme"
    return raised.value.reason


def test_every_column_of_a_plain_table_is_understood() -> None:
    programme = read(ENGLISH)
    (session,) = programme.sessions
    assert (session.row, session.number, session.title, session.theme) == (2, "4.1", "Cooperation", "Governance")
    assert (session.day, session.room) == (date(2016, 12, 9), "Plenary")
    assert session.rapporteurs == ("Ana Silva", "Ben Osei")
    assert [column for _, column in programme.columns] == list(Column)
    assert (session.doubts, programme.passed_over) == ((), ())


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_separator_and_encoding_will_do(separator: str, encoding: str) -> None:
    rows = (("Salle", "Intitulé", "N°"), ("Amphithéâtre", "Coopération multilatérale", "4.1"))
    programme = read("\r\n".join(separator.join(row) for row in rows), encoding)
    (session,) = programme.sessions
    assert (session.number, session.title, session.room) == ("4.1", "Coopération multilatérale", "Amphithéâtre")


@pytest.mark.parametrize(
    ("heading", "column"),
    [("Session #", Column.NUMBER), ("Nº", Column.NUMBER), ("Número de sesión", Column.NUMBER), ("No.", Column.NUMBER),
     ("Session", Column.TITLE), ("Session title", Column.TITLE), ("Titre de la séance", Column.TITLE),
     ("Título", Column.TITLE), ("Thématique", Column.THEME), ("Eje temático", Column.THEME), ("Fecha", Column.DAY),
     ("Date et heure", Column.DAY), ("Salle / Lieu", Column.ROOM), ("Lugar", Column.ROOM),
     ("Rapporteur(e)s", Column.RAPPORTEURS), ("Session rapporteur", Column.RAPPORTEURS), ("Relatores", Column.RAPPORTEURS),
     ("Interpretation", None), ("", None), ("x" * 300, None)],
)  # fmt: skip
def test_headings_of_three_languages_are_known(heading: str, column: Column | None) -> None:
    assert column_of(heading) is column


@pytest.mark.parametrize(
    "words",
    ["2016-12-08", "08/12/2016", "8.12.16", "8 December 2016", "Thursday, 8th December 2016", "December 8, 2016",
     "jeudi 8 décembre 2016", "8 de diciembre de 2016", "2016-12-08 09:30"],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(words: str) -> None:
    (session,) = read(f'Title;Date\nCooperation;"{words}"').sessions
    assert session.day == date(2016, 12, 8)


def test_the_order_of_figures_is_decided_by_the_days_that_leave_no_doubt() -> None:
    days = [session.day for session in read("Title;Date\nA;12/08/2016\nB;12/13/2016").sessions]
    assert days == [date(2016, 12, 8), date(2016, 12, 13)]


def test_a_day_not_understood_is_kept_in_words_and_doubted() -> None:
    (session,) = read("Title;Date\nCooperation;second morning").sessions
    assert (session.day, session.day_words, session.doubts) == (None, "second morning", (Doubt.DAY_UNREADABLE,))


def test_titles_and_empty_rows_around_the_table_do_no_harm() -> None:
    programme = read("Civil Society Days;;\n;;\nTitle;No;Coffee\nCooperation;4.1;yes\n;;\n;;lunch\n")
    assert [session.number for session in programme.sessions] == ["4.1"]
    assert programme.passed_over == ((6, "lunch"),)
    assert programme.columns == (("Title", Column.TITLE), ("No", Column.NUMBER), ("Coffee", None))


def test_a_number_given_twice_and_a_missing_title_are_doubted() -> None:
    first, second, third = read("No;Title\n1;A\n1;B\n2;\n").sessions
    assert first.doubts == second.doubts == (Doubt.NUMBER_TWICE,)
    assert third.doubts == (Doubt.NO_TITLE,)


def test_people_are_told_apart_and_their_organisations_stay_with_them() -> None:
    cells = "Ana Silva (Caritas, Brazil), Ben Osei and Chloé Martin"
    (session,) = read(f'Title;Rapporteurs\nCooperation;"{cells}"').sessions
    assert session.rapporteurs == ("Ana Silva (Caritas, Brazil)", "Ben Osei", "Chloé Martin")


def test_an_excel_table_keeps_its_days_and_its_numbers() -> None:
    content = excel(
        ("N°", "Titre", "Jour", "Rapporteurs"), (4, "Coopération", datetime.fromisoformat("2016-12-08 09:30"), "Ana"), (4.2, "Autre", None, None),
        before=[("Programme", None)],
    )  # fmt: skip
    first, second = read_programme(content, "programme.xlsx").sessions
    assert (first.row, first.number, first.day, first.rapporteurs) == (3, "4", date(2016, 12, 8), ("Ana",))
    assert second.number == "4.2"


def test_an_excel_file_is_read_from_the_sheet_that_holds_the_programme() -> None:
    book = openpyxl.load_workbook(io.BytesIO(excel(("Read me",))))
    sheet = book.create_sheet("Programme")
    sheet.append(("Title", "Number"))
    sheet.append(("Cooperation", "4.1"))
    content = io.BytesIO()
    book.save(content)
    assert len(read_programme(content.getvalue(), "programme.xlsx").sessions) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", Refusal.NO_PROGRAMME), (b"hello\nworld\n", Refusal.NO_PROGRAMME), (b"\x00" * 5000, Refusal.NO_PROGRAMME),
     (b"PK\x03\x04 torn", Refusal.DAMAGED_PACKAGE), (b"\xd0\xcf\x11\xe0old Excel", Refusal.OTHER_FORMAT),
     (b"%PDF-1.7", Refusal.OTHER_FORMAT), (b"Colour;Price\nred;3\n", Refusal.NO_PROGRAMME),
     (b'"' + b"x" * 200_000, Refusal.NO_PROGRAMME)],
)  # fmt: skip
def test_what_is_no_programme_is_refused(content: bytes, reason: Refusal) -> None:
    assert refusal(content) is reason


def test_a_zip_that_is_no_excel_file_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert refusal(content.getvalue()) is Refusal.OTHER_FORMAT


def test_an_excel_file_with_a_broken_part_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(excel(("Title",), ("A",)))) as package, zipfile.ZipFile(content, "w") as broken:
        for name in package.namelist():
            broken.writestr(name, b"<broken" if name.endswith("sheet1.xml") else package.read(name))
    assert refusal(content.getvalue()) is Refusal.DAMAGED_PACKAGE


def test_an_excel_file_that_would_fill_the_memory_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(3):
            package.writestr(f"xl/worksheets/sheet{number}.xml", b" " * (80 * 1024 * 1024))
    assert refusal(content.getvalue()) is Refusal.UNSAFE_PACKAGE


@given(st.binary(max_size=400))
def test_no_bytes_end_in_anything_but_a_programme_or_a_refusal(content: bytes) -> None:
    for before in (b"", b"Title;No\n", b"PK"):
        try:
            programme = read_programme(before + content, "programme")
        except Refused:
            continue
        assert all(session.number or session.title for session in programme.sessions)
        assert not any("\n" in session.title for session in programme.sessions)


def book_of(*sheets: tuple[str, Sequence[Sequence[object]]], merged: str = "") -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if merged:
            sheet.merge_cells(merged)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def days_of(programme: ReadProgramme) -> list[int | None]:
    return [session.day.day if session.day else None for session in programme.sessions]


def test_a_day_over_several_rows_counts_for_all_of_them_and_says_so() -> None:
    first, second = date(2016, 12, 9), date(2016, 12, 10)
    rows = [("Day", "No.", "Session"), (first, 1, "Opening"), (None, 2, "Work"), (second, 3, "Close")]
    programme = read_programme(book_of(("Programme", rows), merged="A2:A3"), "programme.xlsx")
    assert days_of(programme) == [9, 9, 10]
    assert [session.doubts for session in programme.sessions] == [(), (Doubt.DAY_FROM_ABOVE,), ()]


def test_a_row_that_names_only_a_day_is_a_heading_over_the_sessions_below_it() -> None:
    programme = read("No;Title;Room\nFriday 9 December 2016;;\n1;A;X\n;;\nSamedi 10 décembre 2016;;\n2;B;Y\n")
    assert days_of(programme) == [9, 10]
    assert [session.doubts for session in programme.sessions] == [(), ()]
    assert programme.passed_over == ()


def test_a_sheet_for_every_day_makes_one_programme() -> None:
    days = ("9 December 2016", "10 December 2016")
    sheets = [(day, [("Title", "Room"), (f"Session of {day}", "Plenary")]) for day in days]
    programme = read_programme(book_of(("Read me", [("About", "this")]), *sheets), "programme.xlsx")
    assert [(row.sheet, row.row) for row in programme.sessions] == [(days[0], 2), (days[1], 2)]
    assert days_of(programme) == [9, 10]


def test_headings_repeated_on_every_page_are_no_sessions() -> None:
    programme = read("No;Title\n1;A\nNo;Title\n2;B\n")
    assert [row.number for row in programme.sessions] == ["1", "2"]


@pytest.mark.parametrize(
    ("words", "number", "title"),
    [
        ("4.1 Cooperation", "4.1", "Cooperation"),
        ("4.1: Cooperation", "4.1", "Cooperation"),
        ("3) Decent work", "3", "Decent work"),
        ("2030 Agenda", "", "2030 Agenda"),
        ("3 lessons learned", "", "3 lessons learned"),
        ("4.1", "", "4.1"),
    ],
)
def test_a_number_before_the_title_is_told_apart_where_it_has_no_column(words: str, number: str, title: str) -> None:
    (session,) = read(f"Session;Room\n{words};Plenary\n").sessions
    assert (session.number, session.title) == (number, title)


def test_a_day_that_lost_its_form_in_excel_is_understood() -> None:
    programme = read_programme(excel(("Title", "Day"), ("Opening", 42713)), "programme.xlsx")
    assert programme.sessions[0].day == date(2016, 12, 9)


def test_arabic_headings_are_known() -> None:
    (session,) = read("الرقم;العنوان;اليوم;القاعة;المقرر\n٤;الافتتاح;٢٠١٦-١٢-٠٩;أ;ليلى\n").sessions
    assert (session.number, session.title, session.room) == ("٤", "الافتتاح", "أ")
    assert (session.day, session.rapporteurs) == (date(2016, 12, 9), ("ليلى",))
