"""All commands with their options and help. Each loads what it needs when it runs; none decides anything."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from goalcoach.cli.commands_competencies import competencies
from goalcoach.cli.commands_eval import evals
from goalcoach.cli.commands_prompts import prompts
from goalcoach.cli.doing import do
from goalcoach.cli.root import ran, root
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.person import Role

app = root()
people = typer.Typer(help="Add, deactivate or erase people.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(people, name="people")


class _Searched(TyperGroup):
    """`goalcoach rules negotiation`: words that are no command are what to search for."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        words = list(takewhile(lambda word: not word.startswith("-"), args))
        if words and words[0] not in self.commands:
            args = ["--search", " ".join(words), *args[len(words) :]]
        return super().parse_args(ctx, args)


catalogue = typer.Typer(cls=_Searched, rich_markup_mode=None, invoke_without_command=True)
app.add_typer(catalogue, name="rules")


app.add_typer(competencies, name="competencies")
app.add_typer(evals, name="eval")
check_ins = typer.Typer(help="Values of somebody's measures.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(check_ins, name="check-ins")


app.add_typer(prompts, name="prompts")


class Shown(StrEnum):
    """How the catalogue is shown."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class Talking(StrEnum):
    """How a prepared conversation is printed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


class Written(StrEnum):
    """How an export is written."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


def run(words: Sequence[str]) -> int:
    """Run the command these words name. Returns its exit code."""
    return ran(app, words)


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(help="Address to listen on. [default: GOALCOACH_HOST or 127.0.0.1]")
    ] = "",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")
    ] = 8000,
    demo: Annotated[bool, typer.Option("--demo", help="Fill in a small made-up organisation.")] = False,
) -> None:
    """Serve the pages and the API. Prepares the database first, when that is needed."""
    do("serve", "serve", host=host, port=port, demo=demo)


@app.command(
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
    options_metavar="[OPTIONS]",
)
def check(
    context: typer.Context,
) -> None:
    """Check goals in files against the rules."""
    found: Any = importlib.import_module("goalcoach.cli.check")
    raise typer.Exit(found.run(["check", *context.args]))


@catalogue.callback()
def rules(
    context: typer.Context,
    search: Annotated[
        str, typer.Option(help="Show only rules that have these words in them; the words alone do, too.")
    ] = "",
    family: Annotated[
        list[str], typer.Option(help="Family or theme, such as ME or ME2; may be repeated.")
    ] = [],  # noqa: B006 - Typer copies it
    severity: Annotated[Severity | None, typer.Option(help="Rules that weigh this much.")] = None,
    origin: Annotated[
        Origin | None, typer.Option(help="Rules for text of a person, or of the model.")
    ] = None,
    kind: Annotated[GoalKind | None, typer.Option(help="Rules about goals of this kind.")] = None,
    certainty: Annotated[Certainty | None, typer.Option(help="Rules that are this certain.")] = None,
    shown: Annotated[Shown, typer.Option("--format", help="How to show them.")] = Shown.TEXT,
    pack: Annotated[str, typer.Option(metavar="FILE", help="As your organisation applies them.")] = "",
) -> None:
    """List all rules, or those of which everything said is true."""
    if context.invoked_subcommand:
        return
    do(
        "rules",
        "rules",
        search=search,
        family=tuple(family),
        severity=severity,
        origin=origin,
        kind=kind,
        certainty=certainty,
        shown=shown.value,
        pack=pack,
    )


@catalogue.command("test")
def test_pack(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A YAML file with your organisation's rules.")],
) -> None:
    """Try the examples of your organisation's rules, and say what is wrong with the file."""
    do("packs", "test_pack", pack)


@app.command()
def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="Code or name of a rule, such as ME101.")],
    shown: Annotated[Shown, typer.Option("--format", help="How to show it.")] = Shown.TEXT,
    pack: Annotated[str, typer.Option(metavar="FILE", help="Your organisation's rules.")] = "",
    digest: Annotated[
        str, typer.Option(help="As it was for verdicts with this digest of the rules. Reads the database.")
    ] = "",
) -> None:
    """Explain one rule: reason, source, question and examples."""
    if digest:
        do("explained", "explain_then", code=code, digest=digest, shown=shown.value)
    do("rules", "explain", code=code, shown=shown.value, pack=pack)


@app.command()
def draft(
    kind: Annotated[GoalKind | None, typer.Option(help="Begin with this kind of goal.")] = None,
    go_on: Annotated[
        bool, typer.Option("--continue", help="Go on with the newest open conversation.")
    ] = False,
    person: Annotated[str, typer.Option(help="E-mail of whose goal it is. Needs --database.")] = "",
    database: Annotated[str, typer.Option(help="Database to use. [default: a private one of yours]")] = "",
) -> None:
    """Write a goal with the coach, here in the terminal. Lines may also be piped in."""
    do("draft", "draft", kind=kind, go_on=go_on, email=person, database=database)


@app.command()
def develop(
    role: Annotated[str, typer.Option(help="A role or strategic need, by name or id.")] = "",
    from_goal: Annotated[str, typer.Option("--from-goal", help="A result that falls short, in words.")] = "",
    shown: Annotated[bool, typer.Option("--list", help="Talks about results that you began.")] = False,
    resume: Annotated[
        str, typer.Option(metavar="TALK", help="Go on with one: its number or its result.")
    ] = "",
    discard: Annotated[str, typer.Option(metavar="TALK", help="Throw one away, with every word of it.")] = "",
    sure: Annotated[bool, typer.Option("--yes", help="Throw it away without asking.")] = False,
    person: Annotated[str, typer.Option(help="E-mail of whose goal it is. Needs --database.")] = "",
    database: Annotated[str, typer.Option(help="Database to use. [default: a private one of yours]")] = "",
) -> None:
    """Find a development goal, here in the terminal: towards a role, or from a result that falls short.

    Shows what the role asks for beside what you have shown, or asks why the result falls short, and keeps a
    goal where learning helps. Lines may also be piped in. A talk about a result that you left can be gone on
    with later, here or on its page.
    """
    do(
        "develop",
        "develop",
        role=role,
        from_goal=from_goal,
        shown=shown,
        resume=resume,
        discard=discard,
        sure=sure,
        email=person,
        database=database,
    )


@app.command()
def review(
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="A period as YAML or JSON.")] = "",
    person: Annotated[str, typer.Option(help="E-mail of who prepares, from the database.")] = "",
    about: Annotated[str, typer.Option(help="E-mail of whom they lead. [default: themselves]")] = "",
    occasion: Annotated[Occasion, typer.Option(help="What the conversation is for.")] = Occasion.REVIEW,
    begin: Annotated[str, typer.Option("--from", help="First day, such as 2026-01-01.")] = "",
    until: Annotated[str, typer.Option(help="Last day.")] = "",
    model: Annotated[bool, typer.Option("--model", help="Ask the configured language model.")] = False,
    shown: Annotated[Talking, typer.Option("--format", help="How to print it.")] = Talking.TEXT,
    database: Annotated[str, typer.Option(help="Database to use. [default: a private one of yours]")] = "",
) -> None:
    """Prepare a conversation: talking points and open questions, each with the evidence it rests on.

    From the database, for somebody you lead or for yourself, or from a file. Prints, and keeps nothing.
    """
    do(
        "review",
        "review",
        file=file,
        about=about,
        email=person,
        database=database,
        occasion=occasion,
        begin=begin,
        until=until,
        model=model,
        shown=shown.value,
    )


@app.command("sign-in-link")
def sign_in_link(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="E-mail of the person.")],
    url: Annotated[str, typer.Option(help="Address of your goalcoach. [default: GOALCOACH_PUBLIC_URL]")] = "",
    forget_password: Annotated[
        bool, typer.Option("--forget-password", help="Also end their password and all their sessions.")
    ] = False,
) -> None:
    """Print a link that signs a person in, once, within a day."""
    do("people", "sign_in_link", email, url=url, forget_password=forget_password)


@people.command()
def add(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="Their e-mail address.")],
    name: Annotated[str, typer.Option(help="Their name.")],
    role: Annotated[list[Role], typer.Option(help="A role besides employee; may be repeated.")] = [],  # noqa: B006 - Typer copies it
    manager: Annotated[str, typer.Option(help="E-mail of their manager.")] = "",
    title: Annotated[str, typer.Option(help="What they do.")] = "",
    team: Annotated[str, typer.Option(help="Their team.")] = "",
    url: Annotated[str, typer.Option(help="Address of your goalcoach. [default: GOALCOACH_PUBLIC_URL]")] = "",
) -> None:
    """Add a person, and print the link for their first sign-in."""
    do("people", "add", email, name=name, roles=role, manager=manager, title=title, team=team, url=url)


@people.command()
def deactivate(email: Annotated[str, typer.Argument(metavar="EMAIL", help="Their e-mail address.")]) -> None:
    """End a person's access. What they wrote stays."""
    do("people", "deactivate", email)


@people.command()
def erase(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="Their e-mail address.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the address again.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
) -> None:
    """Take out everything of somebody who was deactivated. It cannot be undone.

    What others received stays with them, without a name: answers they asked for, recognition, what was
    agreed. So do versions of prompts and sign-offs. Backups keep what they hold.
    """
    do("erase", "erase", email, yes=yes, dry_run=dry_run)


@app.command("import")
def import_people(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A CSV file; - for standard input.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Import people from a CSV file, all of them or none.

    Columns: email, name (both needed), roles, manager, title, team, language, active. A person is found by
    e-mail; a column that the file does not have changes nothing. roles: employee, manager, hr, admin, with
    spaces between. manager: an e-mail address. language: such as en. active: yes or no. Whoever others
    report to becomes a manager. Nobody is removed.
    """
    do("people", "import_people", file, dry_run=dry_run)


@check_ins.command("import")
def import_measures(
    file: Annotated[str, typer.Argument(metavar="FILE", help="CSV or XLSX; - for CSV on standard input.")],
    person: Annotated[str, typer.Option(help="E-mail of whose goals they are.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be kept.")] = False,
) -> None:
    """Keep values of a person's measures, all of them or none.

    Columns: goal, day, value, note. goal: its id, or its sentence word for word. day: such as 2027-03-31.
    value: a number; yes or no where a goal is done or not done. note may be left out. The same file again
    adds nothing.
    """
    do("check_ins", "import_measures", file, email=person, dry_run=dry_run)


@app.command()
def export(
    person: Annotated[str, typer.Option(help="E-mail of one person; everybody without it.")] = "",
    mine: Annotated[
        bool,
        typer.Option("--mine", help="With --person: all that is theirs, private drafts and chats as well."),
    ] = False,
    written: Annotated[Written, typer.Option("--format", help="How to write it.")] = Written.JSON,
    output: Annotated[Path | None, typer.Option(help="File to write. [default: standard output]")] = None,
) -> None:
    """Write down shared goals, or all of one person.

    Drafts, aspirations and conversations are private: they are only in a person's own export (--person with
    --mine), which is for nobody else.
    """
    do("export", "export", email=person, mine=mine, written=written.value, output=output)


@app.command()
def remind(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many would be sent.")] = False,
) -> None:
    """Send the weekly mails that are due.

    goalcoach serve does so by itself; this is for cron where it should not. Whoever runs it how often, and in
    how many places: nobody gets two mails in one week.
    """
    do("remind", "remind", dry_run=dry_run)


@app.command()
def doctor() -> None:
    """Look whether everything is configured, safe and there."""
    do("doctor", "doctor")
