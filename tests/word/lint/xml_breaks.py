"""XML that Word would not read, or would read otherwise."""

from __future__ import annotations

from typing import Final

from tests.word.lint.breaking import CONTROL, W15, Break, with_property
from tests.word.small_docx import DOCUMENT, FOOTER, STYLES

BREAKS: Final = {
    "a control character": Break(DOCUMENT, "Band", "B\x0bnd", "damaged-package"),
    "a character no XML has": Break(DOCUMENT, "Band", "B\ufffend", "damaged-package"),
    "a document type": Break(FOOTER, "<w:ftr", "<!DOCTYPE a><w:ftr", "document type"),
    "a comment": Break(DOCUMENT, "<w:body>", "<w:body><!-- draft by me -->", "has a comment"),
    "an instruction": Break(DOCUMENT, "<w:body>", "<w:body><?mso?>", "instruction"),
    "another encoding": Break(STYLES, 'encoding="UTF-8"', 'encoding="US-ASCII"', "not declared as UTF-8"),
    "an ignorable prefix nobody declared": Break(
        DOCUMENT, 'Ignorable="w14 w15"', 'Ignorable="w14 w15 w16"', "ignore w16"
    ),
    "an extension that is not ignorable": Break(
        DOCUMENT, 'Ignorable="w14 w15"', 'Ignorable="w15"', "paraId of an extension"
    ),
    "an element of an extension": Break(
        DOCUMENT, CONTROL, with_property('<x:y xmlns:x="urn:x"/>'), "y of an extension"
    ),
    "a namespace declared below the root": Break(
        DOCUMENT, CONTROL, with_property(f'<w15:color xmlns:w15="{W15}2" w:val="0"/>'), "namespace of its own"
    ),
    "spaces that get lost": Break(DOCUMENT, "<w:t>Band</w:t>", "<w:t> Band</w:t>", "loses the spaces"),
    "a line break as a character": Break(DOCUMENT, "Band", "Ba\nnd", "line break or tab"),
    "a tab as a character": Break(DOCUMENT, "Band", "Ba\tnd", "line break or tab"),
    "words beside the texts": Break(DOCUMENT, "<w:t>Band</w:t>", "<w:t>Band</w:t>lost", "beside the texts, 'lost'"),
}
