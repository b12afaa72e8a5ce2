"""`gfmd-desktop new`: an empty report to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.output import output_option
from gfmd_desktop.cli.printing import say
from gfmd_desktop.interchange import report_file
from gfmd_desktop.services.beginning import begin, spare_answers
from gfmd_desktop.services.files import write_atomically


@click.command("new")
@click.argument("template_id")
@output_option(".json")
@library_option
@pass_program
def command(program: Program, template_id: str, output: Path) -> None:
    """Begin an empty report of the newest revision of TEMPLATE_ID."""
    template = program.shelf.template(template_id)
    report = begin(template)
    spare_answers(output)
    write_atomically(output, report_file.write(report))
    say(f"{output}: an empty report of “{template.title}”, ready to be filled in")
