"""Who a quotation says that it is by: told by its own words, never by everyday ones."""

import pytest

from gfmd_desktop.domain.attributions import attributed_to


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"The gate is a border" says Maria', "Maria"),
        ("“The gate is a border”, said Maria Lopez.", "Maria Lopez"),
        ("“The gate is a border,” Maria Lopez said.", "Maria Lopez"),
        ("“The gate is a border.” Maria added that it is locked.", "Maria"),
        ("Maria said: “The gate is a border”", "Maria"),
        ("Ms. Okoye said, “Open it.”", "Ms. Okoye"),
        ("“Open it.” — Maria", "Maria"),
        ("“Open it.” - Ana van der Berg, Network of Hosts", "Ana van der Berg"),
        ("“Open it.”\n— Maria", "Maria"),
        ("Nothing about us without us - Maria", "Maria"),
        ("“Open it” (Stella Njeri, Harbour Network)", "Stella Njeri"),
        ("« La porte est une frontière », dit Stéphanie", "Stéphanie"),
        ("« La porte est une frontière », explique Anne-Lise Kergoat, de Nantes.", "Anne-Lise Kergoat"),
        ("«La puerta es una frontera», dijo María de la Cruz.", "María de la Cruz"),
        ("Dijo María: «La puerta es una frontera»", "María"),
        ("قالت مريم: «الباب حدود»", "مريم"),
        ("«الباب حدود» قال احمد علي", "احمد علي"),
        ("“The gate is a border”, says Maria from the harbour.", "Maria"),
    ],
)
def test_a_name_beside_the_quoted_words_is_found(text: str, name: str) -> None:
    assert attributed_to(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "“A card that only migrants carry is a mark. A card that everybody carries is a key.”",
        "“They said Europe is closed. They say Peru is far.”",
        '"Maria said the gate is a border."',
        "“The gate is a border”, said a worker from Nepal",
        "“The gate is a border” - anonymous",
        "“The gate is a border” — Anonymous",
        "“The gate is a border” — a domestic worker, Kenya",
        "“The gate is a border” — Domestic worker, Kenya",
        "“The gate is a border” — Domestic Worker, Kenya",
        "“The gate is a border” — Participant from Nepal",
        "“The gate is a border.” She said it twice.",
        "“The gate is a border.” Participants said it twice.",
        "Women said: “The gate is a border”",
        "Civil Society says: “The gate is a border”",
        'We need a different narrative. Syrian Migrants: "As Syrian refugees, we were honoured to take part."',
        "The gate is a border — Europe is behind it.",
        "It took seven offices — and a year.",
        "“The gate is a border” said Syrian refugees",
        "« On m’a dit : tu as de la chance. »",
        "« La porte est une frontière », dit-elle",
        "« La porte est une frontière », dit une femme de Lyon",
        "قالت مشاركة: «الباب حدود»",
        "قالت المشاركة: «الباب حدود»",
        "قالت إنها لا تنسى: «الباب حدود»",
        "“نحن لا نطلب معروفاً من أحد، بل عقداً مكتوباً ويوم راحة.”",
        "The Global Compact says: “Leave no one behind”",
        "“No. 4” - see above",
        "- Leave no one.\n- Cities",
        "- open it\n- Peru",
        "- Peru",
        "“One.”\n“Two.”\n“Three.”",
        "",
    ],
)
def test_descriptions_and_what_is_said_itself_are_no_names(text: str) -> None:
    assert attributed_to(text) is None
