"""Reads and writes Qt's .ts files: a sentence, and what it is in another language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from window_words import Sentence


def read(file: Path) -> dict[Sentence, str]:
    """Return the translations that a file holds; "" for what is not translated yet."""
    if not file.exists():
        return {}
    root = ElementTree.parse(file).getroot()
    return {
        Sentence(context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def write(file: Path, language: str, sentences: Iterable[Sentence], translations: Mapping[Sentence, str]) -> None:
    """Write all sentences with the translations there are, in an order that does not move."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    by_context = sorted(sentences, key=lambda sentence: sentence.context)
    for context, members in groupby(by_context, key=lambda sentence: sentence.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for sentence in members:
            lines += _message(sentence, translations.get(sentence, ""))
        lines.append("</context>")
    file.write_text("\n".join((*lines, "</TS>", "")), encoding="utf-8")


def _message(sentence: Sentence, translation: str) -> list[str]:
    state = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(sentence.words)}</source>",
        f"        <translation{state}>{escape(translation)}</translation>",
        "    </message>",
    ]
