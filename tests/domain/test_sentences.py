"""Sentences are what accounting counts, so the rule is pinned down by example and no letter may fall out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.sentences import count_sentences, sentences
from tests import strategies as gfmd

MARKS = (
    ". ",
    "! ",
    "? ",
    "… ",
    "... ",
    "؟ ",
    "。",
    ".) ",
    ".” ",
    " ? ",
    "\n",
    "\u2028",
    "e.g. ",
    "4. ",
    "a) ",
    "A. ",
    "etc. ",
)


def texts_full_of_marks() -> st.SearchStrategy[str]:
    return st.lists(st.one_of(gfmd.lines(), st.sampled_from(MARKS)), max_size=8).map("".join)


def letters_and_digits(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


@given(texts_full_of_marks())
def test_no_letter_or_digit_is_lost_except_in_lines_that_are_only_a_list_mark(text: str) -> None:
    marks = ("4.", "a)", "A.")
    kept = [line for line in text.splitlines() if not (len(line.strip()) <= 4 and line.strip().endswith((".", ")")))]
    found = letters_and_digits("".join(sentences("\n".join(kept))))

    assert found == letters_and_digits("".join(kept))
    assert sentences("\n".join(marks)) == ()


@given(texts_full_of_marks())
def test_every_sentence_says_something_and_stands_on_one_line(text: str) -> None:
    for sentence in sentences(text):
        assert letters_and_digits(sentence)
        assert sentence == sentence.strip()
        assert len(sentence.splitlines()) == 1


@given(texts_full_of_marks(), texts_full_of_marks())
def test_lines_are_counted_one_by_one(above: str, below: str) -> None:
    assert count_sentences(f"{above}\n{below}") == count_sentences(above) + count_sentences(below)


def test_a_line_ends_a_sentence_even_without_a_stop() -> None:
    assert sentences("Open talks\nLocal groups\u2028Sports clubs") == ("Open talks", "Local groups", "Sports clubs")


def test_nothing_worded_is_no_sentence() -> None:
    assert sentences("") == sentences(" \n • \n –\n…\n4.\nf.\nb)\n") == ()


def test_a_list_mark_is_left_out_only_where_it_is_the_whole_line() -> None:
    assert sentences("Which option? B.") == ("Which option?", "B.")
    assert sentences("4. Make it work.") == ("4. Make it work.",)


@pytest.mark.parametrize(
    "text",
    [
        "Use existing groups, e.g. scouts, i.e. those who are there.",
        "Reducing obstacles, eg. the cost of remittances.",
        "Dr. Haddad and Ms. Okoye spoke for approx. ten minutes.",
        "See art. 5, para. 2 and No. 12 of vol. 3.",
        "J. P. Laurent of the U.S. delegation agreed.",
        "É. Marchand et M. Diallo ont parlé.",
        "Des villes, p.ex. Lyon, c.-à-d. les plus grandes.",
        "La Sra. Ruiz y el Sr. Paz, p.ej. en Lima.",
        "د. ليلى تحدثت عن العمل.",
        "Services (housing, health, etc.) were named, housing etc. as well.",
        "1. Access to justice",
        "4.1. Multilateral cooperation",
        "a. Gender based violence",
        "ii. Children in migration",
        "(i) create safe spaces (ii) go through local groups",
        "Costs fell by 3.5 percent to 1.200 dirhams.",
        "See https://example.org/a.b/c?d=e.f, or write to desk@example.org today.",
        "And lastly ... the media needs a voice… and a face.",
        "“Who decides?” she asked.",
        "The group agreed (did it really?) on four points.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == (text,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Step up! Who is in? We are.", ("Step up!", "Who is in?", "We are.")),
        ("Where to provide spaces... Broad representation", ("Where to provide spaces...", "Broad representation")),
        ("كيف نحمي الأطفال؟ بالقانون.", ("كيف نحمي الأطفال؟", "بالقانون.")),
        ("ہم ساتھ ہیں۔ آپ بھی۔", ("ہم ساتھ ہیں۔", "آپ بھی۔")),
        ("আমরা আছি। তোমরাও আছ।", ("আমরা আছি।", "তোমরাও আছ।")),
        ("移民の権利。子どもの権利！", ("移民の権利。", "子どもの権利！")),
        ("Où en est-on ? Nulle part !", ("Où en est-on ?", "Nulle part !")),
        ("« Nous sommes là. » Puis le silence.", ("« Nous sommes là. »", "Puis le silence.")),
        ("¿Quién decide? El municipio.", ("¿Quién decide?", "El municipio.")),
        ("“We stay.” That was all.", ("“We stay.”", "That was all.")),
        ("The answer is no. We go on.", ("The answer is no.", "We go on.")),
        ("It applies to children under 5. They count too.", ("It applies to children under 5.", "They count too.")),
        ("All by 2030. Not later.", ("All by 2030.", "Not later.")),
        ("Housing, schools etc. Ensure both.", ("Housing, schools etc.", "Ensure both.")),
        ("Read https://example.org/x. Then act.", ("Read https://example.org/x.", "Then act.")),
        ("Came into effect (2012). Great on paper.", ("Came into effect (2012).", "Great on paper.")),
    ],
)
def test_several_sentences_are_told_apart(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_a_very_long_line_takes_no_more_than_its_length() -> None:
    """A hostile file must not make counting quadratic: ten times the text in far less than a hundred times the work."""
    assert count_sentences("e.g. " * 200_000) == 1
