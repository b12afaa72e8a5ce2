"""Brings resources/translations up to date with the window's source: `make translations`.

What is new stands in the .ts files as unfinished, to be translated there (any editor will do, Qt Linguist too); run it once more
then, and the .qm files that the program reads are made of them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import ts_file
from window_words import sentences_of

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "es", "fr")


def main() -> int:
    """Renew every file; the exit status is 1 while something is not translated."""
    sentences = sentences_of(ROOT / "gfmd_desktop" / "ui")
    status = 0
    for language in LANGUAGES:
        file = FOLDER / f"gfmd_desktop_{language}.ts"
        translations = ts_file.read(file)
        ts_file.write(file, language, sentences, translations)
        missing = [sentence for sentence in sentences if not translations.get(sentence)]
        for sentence in missing:
            print(f"{file.name}: {sentence.context}: {sentence.words}")
        status |= bool(missing)
        release(file, file.with_suffix(".qm"))
    return status


def release(file: Path, target: Path) -> None:
    """Make the file that the program reads of one that people write."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(file), "-qm", str(target)], check=True)


if __name__ == "__main__":
    sys.exit(main())
