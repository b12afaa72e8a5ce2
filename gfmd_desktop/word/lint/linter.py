"""The gate every export passes: the whole checklist of the format study (section 4), in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from gfmd_desktop.word.container import ZIP_FAULTS
from gfmd_desktop.word.lint import (
    control_rules,
    field_rules,
    identity_rules,
    order_rules,
    package_rules,
    privacy_rules,
    reference_rules,
    relationship_rules,
    table_rules,
    value_rules,
    xml_rules,
)
from gfmd_desktop.word.lint.view import Exported, read_exported

MOST_FINDINGS: Final = 100
"""One fault of a layout may repeat in every paragraph: the first hundred say enough."""

Rule = Callable[[Exported], Iterator[str]]

RULES: Final[tuple[Rule, ...]] = (
    package_rules.content_types_come_first,
    package_rules.names_are_unique,
    package_rules.names_are_plain,
    package_rules.entries_are_plain,
    package_rules.entries_name_no_machine,
    package_rules.nothing_stands_around_the_zip,
    relationship_rules.every_part_has_a_content_type,
    relationship_rules.the_main_part_is_a_document,
    relationship_rules.relationships_are_sound,
    relationship_rules.parts_have_the_type_of_their_use,
    relationship_rules.no_part_is_orphaned,
    relationship_rules.used_relationships_are_declared,
    xml_rules.parts_are_xml,
    xml_rules.parts_are_in_utf_8,
    xml_rules.prefixes_are_declared_on_the_root,
    xml_rules.extensions_may_be_ignored,
    xml_rules.spaces_are_kept,
    xml_rules.words_stand_in_texts,
    order_rules.children_in_order,
    table_rules.blocks_end_with_a_paragraph,
    table_rules.tables_are_grids,
    control_rules.controls_hold_what_their_place_allows,
    control_rules.control_ids_are_unique,
    control_rules.control_names_are_short,
    control_rules.controls_depend_on_nothing,
    control_rules.repeated_sections_hold_items,
    identity_rules.bookmarks_are_named_once,
    identity_rules.bookmarks_are_paired,
    identity_rules.drawings_have_ids_of_their_own,
    identity_rules.paragraph_ids_are_sound,
    reference_rules.styles_exist,
    reference_rules.styles_are_sound,
    reference_rules.numberings_exist,
    reference_rules.numberings_are_sound,
    reference_rules.anchors_exist,
    reference_rules.notes_exist,
    field_rules.fields_are_balanced,
    field_rules.fields_are_harmless,
    value_rules.values_are_well_formed,
    value_rules.dates_are_iso,
    privacy_rules.no_history,
    privacy_rules.settings_say_nothing_private,
    privacy_rules.drawings_name_no_files,
    privacy_rules.no_private_parts,
    privacy_rules.properties_name_nobody,
    privacy_rules.custom_properties_are_ours,
)


def lint(docx: bytes) -> tuple[str, ...]:
    """Return what is wrong with an exported file, in words: part, place, fault; empty when it may be given to anybody.

    A finding is a fault of this program or of the organisers' layout, never of the report. At most MOST_FINDINGS are returned.
    """
    try:
        exported = read_exported(docx)
    except ZIP_FAULTS as error:
        return (f"file: {error}",)
    return tuple(islice((finding for rule in RULES for finding in rule(exported)), MOST_FINDINGS))
