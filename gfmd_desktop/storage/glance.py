"""One report read in a millisecond, before anything else is loaded: what the window shows while the library is being opened.

Plain sqlite3, since importing SQLAlchemy takes longer than the rest of the start. Nothing is changed, and whatever is in the way
(no file, a damaged one, a newer schema) means only that there is nothing to show yet: opening the library says what it is.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

_ANSWERS = """
SELECT answers.data FROM report JOIN answers ON answers.report = report.key
WHERE report.id = ? AND report.deleted_at IS NULL
"""


def glance(library: Path, report_id: str) -> dict[str, Any] | None:
    """Return the report-file data of a report, None when it cannot be had just like that."""
    if not library.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{library.resolve().as_uri()}?mode=ro", uri=True, timeout=0.1)) as connection:
            row = connection.execute(_ANSWERS, (report_id,)).fetchone()
        data = json.loads(row[0]) if row else None
    except (sqlite3.Error, ValueError):
        return None
    return data if isinstance(data, dict) else None
