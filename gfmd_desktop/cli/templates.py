"""`gfmd-desktop templates`: which there are, what one asks, what is wrong with one, and taking one in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.groups import listing_group
from gfmd_desktop.cli.printing import counted, say, show, show_table
from gfmd_desktop.domain.template import Answer, Field, FilledBy, Rows, Section, Template
from gfmd_desktop.services import wording

if TYPE_CHECKING:
    from gfmd_desktop.services.templates import Inspected


@listing_group("templates")
@library_option
def command() -> None:
    """List, show, check and install report templates."""


@command.command("list")
@library_option
@pass_program
def list_templates(program: Program) -> None:
    """List the templates at hand."""
    rows = [
        (
            entry.id,
            str(entry.revision),
            "rapporteurs" if entry.filled_by is FilledBy.RAPPORTEUR else "collating",
            "Word, JSON" if entry.has_layout else "JSON",
            "built in" if entry.built_in else "installed",
            entry.title,
        )
        for entry in program.shelf.entries()
    ]
    show_table(("ID", "REVISION", "FOR", "EXPORTS", "ORIGIN", "TITLE"), rows)


@command.command("show")
@click.argument("template_id", metavar="ID")
@library_option
@pass_program
def show_template(program: Program, template_id: str) -> None:
    """Show what a template asks: its parts, sections, fields and limits."""
    template = program.shelf.template(template_id)
    show(template.title)
    show(f"{template.id}, revision {template.revision}, language {template.language}, family {template.family}")
    for section in template.sections:
        show()
        show(_heading(section, template))
        for field in section.fields:
            for line in _lines(field, 1):
                show(line)


@command.command("check")
@click.argument("source", metavar="DIR_OR_ZIP", type=click.Path(path_type=Path))
@library_option
@pass_program
def check_template(program: Program, source: Path) -> Status:
    """Say what is wrong with a template before anybody relies on it."""
    inspected = program.templates.inspect(source)
    _show_faults(inspected)
    if not inspected.is_usable:
        say(f"{source}: not usable yet, {counted(len(inspected.faults), 'fault')}; mend them and check again")
        return Status.FINDINGS
    say(f"{source}: fine; gfmd-desktop templates install takes it in")
    return Status.DONE


@command.command("install")
@click.argument("source", metavar="DIR_OR_ZIP", type=click.Path(path_type=Path))
@library_option
@pass_program
def install_template(program: Program, source: Path) -> None:
    """Take in a template from a folder or zip, when nothing is wrong with it."""
    inspected = program.templates.inspect(source)
    _show_faults(inspected)
    done = program.templates.install(inspected)
    named = f"{done.template.id}, revision {done.template.revision}"
    say(f"{named}: " + ("was installed already, the very same" if done.already_there else f"installed ({source})"))


def _show_faults(inspected: Inspected) -> None:
    for fault in inspected.faults:
        show(f"{'error' if fault.kind.forbids_use else 'warning':<8} {wording.template_fault(fault)}")


def _heading(section: Section, template: Template) -> str:
    if section.part is None:
        return section.title
    part = template.part(section.part)
    return f"[{part.short_title or part.title}{f', {part.day}' if part.day else ''}] {section.title}"


def _lines(field: Field, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{field.id}: {field.name} ({', '.join(_facts(field))})"
    for below in field.fields:
        yield from _lines(below, depth + 1)


def _facts(field: Field) -> Iterator[str]:
    yield field.kind.value
    if field.limit is not None:
        yield f"{field.limit} count" + (", always shown" if field.rows is Rows.FIXED else "")
    if field.max_words is not None:
        yield f"{field.max_words} words"
    if field.options:
        yield " / ".join(option.label for option in field.options)
    if field.answer is not Answer.EXPECTED:
        yield field.answer.value
