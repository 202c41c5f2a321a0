"""The commands of `goalcoach competencies` with their options and help. Decides nothing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from goalcoach.cli.doing import do

competencies = typer.Typer(
    help="The organisation's competencies, roles and offers.", no_args_is_help=True, rich_markup_mode=None
)


class Layout(StrEnum):
    """How files of competencies are laid out."""

    AUTO = "auto"
    ONET = "onet"
    ESCO = "esco"
    SFIA = "sfia"
    TABLE = "table"
    YAML = "yaml"


class Table(StrEnum):
    """What a plain table holds."""

    COMPETENCIES = "competencies"
    BLUEPRINTS = "blueprints"
    OFFERS = "offers"


class Form(StrEnum):
    """How everything is written."""

    YAML = "yaml"
    XLSX = "xlsx"
    CSV = "csv"


@competencies.command("import")
def import_competencies(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help="Files to read; they may name each other.")
    ] = None,
    layout: Annotated[Layout, typer.Option("--format", help="How they are laid out.")] = Layout.AUTO,
    table: Annotated[
        Table, typer.Option(help="What a plain table holds, with --column.")
    ] = Table.COMPETENCIES,
    column: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD=COLUMN", help="Which column holds a field; may be repeated."),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WORDS",
            help="Of O*NET and ESCO: occupations with this in title or code; may be repeated.",
        ),
    ] = None,
    starter: Annotated[bool, typer.Option("--starter", help="Import what comes with goalcoach.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Import competencies, roles and offers, all of them or none.

    Reads goalcoach's own YAML, O*NET's text files or workbooks, ESCO's CSV files, spreadsheets laid out like
    SFIA's, plain tables (CSV or XLSX), and ZIP archives of those. What has the same id is replaced, nothing
    is removed. `goalcoach competencies columns FILE` shows what the columns of a plain table seem to hold.
    """
    do(
        "competencies",
        "take_in",
        files or [],
        layout=layout.value,
        table=table.value,
        columns=column or [],
        only=only or [],
        starter=starter,
        dry_run=dry_run,
    )


@competencies.command("columns")
def columns(files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files to look at.")]) -> None:
    """Show the first rows of tables, and what their columns seem to hold. Imports nothing."""
    do("competencies", "columns_of", files)


@competencies.command("export")
def export_competencies(
    output: Annotated[Path | None, typer.Option(help="File to write. [default: standard output]")] = None,
    name: Annotated[str, typer.Option(help="What to call it in a YAML file.")] = "Our organisation",
    form: Annotated[
        Form, typer.Option("--format", help="YAML; a workbook; or CSV files, packed together.")
    ] = Form.YAML,
) -> None:
    """Write all competencies, roles and offers, in a form that `import` reads again."""
    do("competencies", "give_out", output=output, name=name, form=form.value)
