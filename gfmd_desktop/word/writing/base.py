"""What of an organisers' Word file goes into every export: its pages and their looks. Who made it, and how, stays behind."""

from __future__ import annotations

import re

from lxml import etree

from gfmd_desktop.word.names import CT_NS, OFFICE_REL, REL_NS, W14_NS, w
from gfmd_desktop.word.package import CONTENT_TYPES, Package, relationships_name, serialize

_KEPT_KINDS = ("styles", "numbering", "settings", "fontTable", "theme", "webSettings", "header", "footer", "image")
_KEPT = frozenset(f"{OFFICE_REL}/{kind}" for kind in (*_KEPT_KINDS, "footnotes", "endnotes", "hyperlink"))
_PRIVATE_SETTINGS = ("rsids", "docVars", "attachedTemplate", "mailMerge", "writeProtection", "saveThroughXslt")
_TRACES = re.compile(rb"rsid|:paraId|:comment|<w:dataBinding|<w:placeholder")
_EDITING_IDS = (w("rsid"), f"{{{W14_NS}}}paraId", f"{{{W14_NS}}}textId")
_LEFT_BEHIND = tuple(
    map(w, ("rsid", "rsids", "commentRangeStart", "commentRangeEnd", "commentReference", "dataBinding", "placeholder"))
)


def clean_copy(layout: Package) -> tuple[Package, str]:
    """Return a package with the layout's visible parts only, and the name of its main part."""
    main = layout.main_part()
    package = Package()
    _keep(layout, package, main)
    package.parts["_rels/.rels"] = _package_relationships(main)
    package.parts[CONTENT_TYPES] = _content_types(layout, package)
    settings = package.related(main, "settings")
    if settings is not None:
        package.parts[settings] = _plain_settings(package.xml(settings))
    for name in [name for name, data in package.parts.items() if name.endswith(".xml") and _TRACES.search(data)]:
        package.parts[name] = serialize(_without_traces(package.xml(name)))
    return package, main


def _without_traces(root: etree._Element) -> etree._Element:
    """Drop what Word and its users leave behind: ids of editing sessions and paragraphs, comments, sources of controls."""
    for element in [*root.iter(*_LEFT_BEHIND)]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in root.iter(etree.Element):
        for name in [name for name in element.attrib if str(name).startswith(_EDITING_IDS)]:
            del element.attrib[name]
    return root


def _keep(layout: Package, package: Package, name: str) -> None:
    package.parts[name] = layout.parts[name]
    kept = []
    for relationship in layout.relationships(name):
        if relationship.type not in _KEPT or not (relationship.external or relationship.target in layout.parts):
            continue
        kept.append(relationship.id)
        if not relationship.external and relationship.target not in package.parts:
            _keep(layout, package, relationship.target)
    relationships = relationships_name(name)
    if kept and relationships in layout.parts:
        root = layout.xml(relationships)
        for child in list(root):
            if child.get("Id") not in kept:
                root.remove(child)
        package.parts[relationships] = serialize(root)


def _package_relationships(main: str) -> bytes:
    root = etree.Element(f"{{{REL_NS}}}Relationships", nsmap={None: REL_NS})  # type: ignore[dict-item]
    attributes = {"Id": "rId1", "Type": f"{OFFICE_REL}/officeDocument", "Target": main}
    etree.SubElement(root, f"{{{REL_NS}}}Relationship", attributes)
    return serialize(root)


def _content_types(layout: Package, package: Package) -> bytes:
    root = layout.xml(CONTENT_TYPES)
    endings = {name.rpartition(".")[2].lower() for name in package.parts} | {"xml", "rels"}
    for child in list(root):
        if child.tag == f"{{{CT_NS}}}Override":
            kept = str(child.get("PartName", "")).lstrip("/") in package.parts
        else:
            kept = str(child.get("Extension", "")).lower() in endings
        if not kept:
            root.remove(child)
    return serialize(root)


def _plain_settings(root: etree._Element) -> bytes:
    for child in list(root):
        tag = etree.QName(child).localname
        if tag in _PRIVATE_SETTINGS or tag == "docId":
            root.remove(child)
    return serialize(root)
