"""The parts and what binds them: content types for all, arrows that lead somewhere, nothing left lying about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.word.lint.view import Exported, XmlPart, content_types, local
from gfmd_desktop.word.names import DOCUMENT_TYPE, OFFICE_REL, PACKAGE_REL, R_NS
from gfmd_desktop.word.package import CONTENT_TYPES, Relationship, relationships_name

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_WORD: Final = f"{_OFFICE}wordprocessingml."
_CORE: Final = f"{PACKAGE_REL}/metadata/core-properties"
_MAIN: Final = f"{OFFICE_REL}/officeDocument"

_TYPE_OF_TARGET: Final = {
    _MAIN: DOCUMENT_TYPE,
    _CORE: "application/vnd.openxmlformats-package.core-properties+xml",
    f"{OFFICE_REL}/extended-properties": f"{_OFFICE}extended-properties+xml",
    f"{OFFICE_REL}/custom-properties": f"{_OFFICE}custom-properties+xml",
    f"{OFFICE_REL}/customXmlProps": f"{_OFFICE}customXmlProperties+xml",
    f"{OFFICE_REL}/theme": f"{_OFFICE}theme+xml",
    f"{OFFICE_REL}/customXml": "application/xml",
    **{
        f"{OFFICE_REL}/{kind}": f"{_WORD}{kind}+xml"
        for kind in (
            *("styles", "numbering", "settings", "fontTable", "webSettings"),
            *("header", "footer", "footnotes", "endnotes"),
        )
    },
}
_MANY: Final = frozenset(f"{OFFICE_REL}/{kind}" for kind in ("header", "footer", "image", "hyperlink", "customXml"))
_KINDS: Final = frozenset(_TYPE_OF_TARGET) | _MANY
"""Every kind of relationship an export may have; macros, objects, comments, people, thumbnails are not among them."""

_IDENTIFIER: Final = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_KIND_OF_USE: Final = {
    "headerReference": "header",
    "footerReference": "footer",
    "hyperlink": "hyperlink",
    "blip": "image",
}
_R: Final = f"{{{R_NS}}}"


def every_part_has_a_content_type(exported: Exported) -> Iterator[str]:
    """Each part by its ending or its name; each declaration once and for a part that is there."""
    defaults, overrides = content_types(exported)
    endings = {ending.casefold() for ending, _ in defaults}
    named = dict.fromkeys(name for name, _ in overrides)
    for name in exported.parts:
        if name != CONTENT_TYPES and f"/{name}" not in named and name.rpartition(".")[2].casefold() not in endings:
            yield f"{name}: has no content type"
    yield from (
        f"{CONTENT_TYPES}: names {name}, which is not there" for name in named if name[1:] not in exported.parts
    )
    twice = Counter(each.casefold() for each, _ in (*defaults, *overrides))
    yield from (f"{CONTENT_TYPES}: declares {name} twice" for name, times in twice.items() if times > 1)


def the_main_part_is_a_document(exported: Exported) -> Iterator[str]:
    """Exactly one relationship of the package leads to a document."""
    mains = [each for each in exported.relationships.get("", ()) if each.type == _MAIN]
    if len(mains) != 1:
        yield f"{relationships_name('')}: names {len(mains)} main parts"


def relationships_are_sound(exported: Exported) -> Iterator[str]:
    """Ids unique, kinds that belong into an export, one of each where Word knows only one."""
    for source, relationships in exported.relationships.items():
        name = relationships_name(source)
        if source and source not in exported.parts:
            yield f"{name}: belongs to no part"
        ids = Counter(each.id for each in relationships)
        yield from (f"{name}: has the id {identifier} twice" for identifier, times in ids.items() if times > 1)
        yield from (f"{name}: has the id {identifier!r}" for identifier in ids if not _IDENTIFIER.fullmatch(identifier))
        kinds = Counter(each.type for each in relationships if each.type not in _MANY)
        yield from (f"{name}: has {times} of {local_kind(kind)}" for kind, times in kinds.items() if times > 1)
        yield from (f"{name}: {words}" for each in relationships for words in _faults(exported, each))


def _faults(exported: Exported, relationship: Relationship) -> Iterator[str]:
    identifier, kind = relationship.id, relationship.type
    if kind not in _KINDS:
        yield f"{identifier} is of a kind no export has, {kind}"
    if relationship.external:
        if kind != f"{OFFICE_REL}/hyperlink":
            yield f"{identifier} leads outside"
        elif not is_safe_link(relationship.target):
            yield f"{identifier} is no link to follow, {relationship.target}"
    elif relationship.target not in exported.parts:
        yield f"{identifier} leads to {relationship.target}, which is not there"


def parts_have_the_type_of_their_use(exported: Exported) -> Iterator[str]:
    """The styles are declared as styles, and so on."""
    defaults, overrides = content_types(exported)
    by_ending = {ending.casefold(): kind for ending, kind in defaults}
    by_name = dict(overrides)
    for relationships in exported.relationships.values():
        for each in relationships:
            wanted = _TYPE_OF_TARGET.get(each.type)
            declared = by_name.get(f"/{each.target}") or by_ending.get(each.target.rpartition(".")[2].casefold())
            if wanted is not None and not each.external and declared != wanted:
                yield f"{each.target}: is declared as {declared}, but used as {local_kind(each.type)}"


def no_part_is_orphaned(exported: Exported) -> Iterator[str]:
    """Every part is reached from the package, arrow by arrow."""
    reached = {CONTENT_TYPES, relationships_name("")}
    waiting = [""]
    while waiting:
        for each in exported.relationships.get(waiting.pop(), ()):
            if not each.external and each.target not in reached:
                reached |= {each.target, relationships_name(each.target)}
                waiting.append(each.target)
    yield from (f"{name}: is reached from nowhere" for name in exported.parts if name not in reached)


def used_relationships_are_declared(exported: Exported) -> Iterator[str]:
    """Every `r:id` names a relationship of its part, of the kind that its element needs."""
    for part in exported.word_parts():
        declared = {each.id: local_kind(each.type) for each in exported.relationships.get(part.name, ())}
        yield from _undeclared(part, declared)


def _undeclared(part: XmlPart, declared: dict[str, str]) -> Iterator[str]:
    for name in sorted({name for names in part.attributes for name in names if name.startswith(_R)}):
        for element, identifier in part.with_attribute(name):
            wanted = _KIND_OF_USE.get(local(element.tag))
            if identifier not in declared:
                yield part.finding(element, f"uses the relationship {identifier}, which is not declared")
            elif wanted is not None and declared[identifier] != wanted:
                yield part.finding(element, f"uses the relationship {identifier}, which is no {wanted}")


def local_kind(kind: str) -> str:
    """Return the last word of a relationship type."""
    return kind.rpartition("/")[2]
