"""Finds every sentence of the window in its source: what is given to `tr` or `translate`, and the tables that are looked up in.

Qt's own lupdate reads literals only. Here `_tr(_TABLE[key])` counts too: every text among the table's values is a sentence.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MODULES_OWN = "_tr"
"""A module may have `def _tr(words)`, which gives the context of all its sentences."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of the window, and the context (a class, or the name a module gives) in which they are translated."""

    context: str
    words: str


class Untranslatable(Exception):
    """A call that cannot be followed: file, line, why."""


def sentences_of(folder: Path) -> list[Sentence]:
    """Return every sentence of the modules in a folder, each once, in the order of the files. Untranslatable is raised."""
    found = (each for file in sorted(folder.rglob("*.py")) for each in _Module(file).sentences())
    return list(dict.fromkeys(found))


class _Module:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._tree = ast.parse(file.read_text(encoding="utf-8"))
        self._tables = dict(self._assigned())
        self._context = self._own_context()

    def sentences(self) -> Iterator[Sentence]:
        """Yield the module's sentences."""
        for statement in self._tree.body:
            if not (isinstance(statement, ast.FunctionDef) and statement.name == _MODULES_OWN):
                yield from self._below(statement, "", None)

    def _below(self, node: ast.AST, owner: str, function: ast.AST | None) -> Iterator[Sentence]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.FunctionDef) or (isinstance(node, ast.Lambda) and function is None):
            function = node
        if isinstance(node, ast.Call) and (context := self._context_of(node, owner)) is not None:
            if function is None:
                raise Untranslatable(
                    self._file, node.lineno, "translated when the module is read, before the language is known"
                )
            yield from (Sentence(context, words) for words in self._words_of(node, function))
        for child in ast.iter_child_nodes(node):
            yield from self._below(child, owner, function)

    def _context_of(self, call: ast.Call, owner: str) -> str | None:
        """Return the context a call translates in; None when it translates nothing."""
        match call.func:
            case ast.Name(id=name) if name == _MODULES_OWN:
                return self._context
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                return owner
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                return _text(call.args[0])
            case ast.Attribute(attr="tr"):
                raise Untranslatable(
                    self._file, call.lineno, "the words of another object: its context is not known here"
                )
        return None

    def _words_of(self, call: ast.Call, function: ast.AST) -> list[str]:
        """Return what a call may translate: a text, or the texts of the tables that it looks up in, perhaps by a local name."""
        argument = (
            call.args[1] if isinstance(call.func, ast.Attribute) and call.func.attr == "translate" else call.args[0]
        )
        places = [argument, *_assigned_in(function, argument)]
        found = [words for place in places for words in _texts(place)]
        for name in (node for place in places for node in ast.walk(place)):
            if isinstance(name, ast.Name) and name.id in self._tables:
                found += _texts(self._tables[name.id])
        if not found:
            raise Untranslatable(self._file, call.lineno, "neither a text nor a table of the module")
        return found

    def _assigned(self) -> Iterator[tuple[str, ast.expr]]:
        for statement in self._tree.body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    yield name, value
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    yield name, value

    def _own_context(self) -> str:
        for statement in self._tree.body:
            if isinstance(statement, ast.FunctionDef) and statement.name == _MODULES_OWN:
                calls = (node for node in ast.walk(statement) if isinstance(node, ast.Call))
                return next(_text(call.args[0]) for call in calls)
        return ""


def _assigned_in(function: ast.AST, argument: ast.expr) -> Iterator[ast.expr]:
    """Yield what the local names of an expression stand for."""
    names = {node.id for node in ast.walk(argument) if isinstance(node, ast.Name)}
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in names:
                yield value


def _texts(value: ast.expr) -> Iterator[str]:
    """Yield the texts of an expression; of a dictionary, those of its values."""
    if isinstance(value, ast.Dict):
        for each in value.values:
            yield from _texts(each)
    elif isinstance(value, ast.Subscript):
        return
    elif isinstance(value, ast.Constant):
        if isinstance(value.value, str):
            yield value.value
    else:
        for child in ast.iter_child_nodes(value):
            if isinstance(child, ast.expr):
                yield from _texts(child)


def _text(value: ast.expr) -> str:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    raise Untranslatable(ast.unparse(value), "a context must be a text")
