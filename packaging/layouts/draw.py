"""Draw the layouts of the built-in templates: python packaging/layouts/draw.py [TEMPLATE_ID …]."""

from __future__ import annotations

import sys
from pathlib import Path

import package
from forms import FORMS, Form
from sheet import font_table, footer, numbering, settings, styles
from wml import root, w
from words import Words

TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"


def draw(template_id: str, target: Path) -> None:
    """Draw one layout with the words of its template.json."""
    sheet, drawing = FORMS[template_id]
    form = Form(Words(TEMPLATES / template_id / "template.json"), sheet)
    body = w("body", drawing(form), sheet.section_properties(package.FOOTER_ID))
    parts = {
        "document": root("document", body),
        "styles": styles(sheet),
        "numbering": numbering(),
        "settings": settings(),
        "fontTable": font_table(),
        "footer": footer(form.anchors),
    }
    package.write(target, parts)


def main(template_ids: list[str]) -> None:
    """Draw the named layouts, or all of them, into their templates' folders."""
    for template_id in template_ids or FORMS:
        draw(template_id, TEMPLATES / template_id / "layout.docx")


if __name__ == "__main__":
    main(sys.argv[1:])
