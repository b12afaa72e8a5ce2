"""`gfmd-desktop export`: a report as the official Word file, as a PDF of it, or as a report file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.output import output_option
from gfmd_desktop.cli.printing import say
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.files import write_atomically


@click.command("export")
@click.argument("report")
@output_option(".docx", ".pdf", ".json")
@click.option("--part", metavar="PART", help="Only this part, with what is common to all parts.")
@click.option(
    "--over-limit",
    type=click.Choice([choice.value for choice in OverLimitChoice]),
    default=OverLimitChoice.REFUSE.value,
    show_default=True,
    help="What is beyond the form's limits: refuse to export, or print it in an annex.",
)
@click.option(
    "--provenance",
    type=click.Choice([choice.value for choice in Provenance]),
    default=Provenance.HIDE.value,
    show_default=True,
    help="Whether the group an item came from is printed.",
)
@click.option("--publication", is_flag=True, help="Only what the page shows; the file cannot come back to fields.")
@library_option
@pass_program
def command(
    program: Program,
    report: str,
    output: Path,
    *,
    part: str | None,
    over_limit: str,
    provenance: str,
    publication: bool,
) -> None:
    """Write REPORT as the official Word file (.docx), as a PDF of it (.pdf), or as a report file (.json)."""
    choice, shown = OverLimitChoice(over_limit), Provenance(provenance)
    options = ExportOptions(part=part, over_limit=choice, provenance=shown, publication=publication)
    try:
        content, done = _content(program, report, options, output)
    except Refused as refused:
        raise refused.about(report) from refused
    write_atomically(output, content)
    say(f"{output}: {done}")


def _content(program: Program, report: str, options: ExportOptions, output: Path) -> tuple[bytes, str]:
    if output.suffix.lower() == ".json":
        return program.reports.report_file(report, options), "the report, ready for another program or laptop"
    opened = program.reports.open(report)
    options = replace(options, part=opened.part_named(options.part))
    layout = program.shelf.layout(opened.template)
    if output.suffix.lower() == ".pdf":
        from gfmd_desktop.services.printing import export_pdf  # noqa: PLC0415 - brings lxml, which .json does without

        printed = export_pdf(opened.report, opened.template, layout, options, program.make_pdf)
        return printed.pdf, _compared(printed.fields)
    from gfmd_desktop.services.exporting import export_word  # noqa: PLC0415 - brings lxml

    exported = export_word(opened.report, opened.template, layout, options)
    return exported.docx, _compared(exported.fields)


def _compared(fields: int) -> str:
    return f"{fields} of {fields} fields identical on re-reading, no author data"
