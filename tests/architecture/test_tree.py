"""What no file may hold: hosts of package registries, paths of one machine, notes to self, hidden imports."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.architecture.tree import Function, functions, kept_files, modules, text


@dataclass(frozen=True)
class Banned:
    """A pattern no text file may hold, written so as not to match itself, and what to do instead."""

    id: str
    pattern: str
    instead: str


BANNED = (
    Banned(
        "registry",
        r"(?i)\b(pypi[.]org|pythonhosted[.]org|npmjs[.](com|org)|registry[.]yarnpkg|crates[.]io|rubygems[.]org"
        r"|proxy[.]golang|deb[.]debian[.]org|conda[.]anaconda|repo\d?[.]maven)",
        "name packages and versions only: where they come from is the machine's business",
    ),
    Banned(
        "machine-path",
        r"(?<![\w.~$*}>)-])/(work|root|home|Users)/",
        "use a path relative to the root of the repository, or a temporary one",
    ),
    Banned(
        "note-to-self",
        r"\b(T[O]DO(?! (?i:group|strategic|website|satisfaction|tooling))|F[I]XME)\b",
        # the TODO Group publishes goals, too
        "do it, or file an issue: the tree says what is",
    ),
)

LAZY_IMPORTS = (
    (
        "src/goalcoach/store/migrate.py",
        "goalcoach.store.upgrade",
        "a start that has nothing to migrate must not wait for Alembic",
    ),
    (
        "src/goalcoach/llm/endpoint.py",
        "goalcoach.llm.langchain",
        "without an endpoint nobody waits for LangChain, which takes seconds",
    ),
    (
        "src/goalcoach/llm/endpoint.py",
        "goalcoach.llm.direct",
        "without an endpoint nobody waits for the client of HTTP",
    ),
    (
        "src/goalcoach/evaluation/trials/playing.py",
        "goalcoach.evaluation.trials.turns",
        "a run in which nobody talks does not wait for the coach, nor for the built-in one behind it",
    ),
    *(
        ("src/goalcoach/cli/evals.py", module, "what asks nobody is loaded while answers are awaited")
        for module in ("goalcoach.cli.eval_ended", "goalcoach.evaluation.scorers.catalogue")
    ),
    *(
        (
            "src/goalcoach/cli/evals.py",
            module,
            "few runs cost anything or are looked at, which asks for a guess",
        )
        for module in ("goalcoach.cli.formats.eval_run", "goalcoach.evaluation.trials.estimate")
    ),
    *(
        ("src/goalcoach/evaluation/trials/contestants.py", module, "few runs ask them")
        for module in ("goalcoach.evaluation.practice", "goalcoach.evaluation.trials.grading")
    ),
    (
        "src/goalcoach/evaluation/trials/contestants.py",
        "goalcoach.evaluation.trials.builtin",
        "a run that asks a language model does not wait for the built-in coach's talk about causes",
    ),
    *(
        (
            f"src/goalcoach/llm/tasks/{task}.py",
            "goalcoach.llm.builtin.causes.curing",
            "a run that asks other things does not wait for what reads words about causes",
        )
        for task in ("gap", "blueprint", "ways")
    ),
    (
        "src/goalcoach/rules/language/packs.py",
        "goalcoach.rules.language.de.pack",
        "a check of English goals does not wait for German word lists",
    ),
    (
        "src/goalcoach/coach/facts.py",
        "goalcoach.coach.gap_behind",
        "whoever looks at a goal that does not fall short does not wait for what reads words about causes",
    ),
    (
        "src/goalcoach/endpoints.py",
        "goalcoach.llm.embeddings",
        "without a model that makes vectors nobody waits for LangChain",
    ),
    (
        "src/goalcoach/wiring.py",
        "goalcoach.llm.coach",
        "without an endpoint nobody needs prompts, nor YAML to read them",
    ),
    (
        "src/goalcoach/wiring.py",
        "goalcoach.llm.tasks.asker",
        "without an endpoint nobody needs prompts, nor YAML to read them",
    ),
    (
        "src/goalcoach/web/sheets.py",
        "goalcoach.exchange.sheet_docx",
        "python-docx takes a quarter of a second, and few ask for a Word file",
    ),
    (
        "src/goalcoach/web/pages/calendar.py",
        "goalcoach.exchange.calendar_file",
        "icalendar takes a third of a second, and most people have no calendar here",
    ),
    (
        "src/goalcoach/exchange/sheet_pdf.py",
        "weasyprint*",
        "an extra that need not be there, and takes a second",
    ),
    *(
        (
            file,
            "goalcoach.packs.reading",
            "most calls have no pack, and CEL and YAML take as long as all rules",
        )
        for file in (
            "src/goalcoach/wiring.py",
            "src/goalcoach/cli/packed.py",
            "src/goalcoach/coach/rule_packs.py",
        )
    ),
    *(
        (
            "src/goalcoach/rules/*.py",
            f"goalcoach.rules.{module}",
            "`goalcoach check` judges goals, and starts without what points of a review alone are judged by",
        )
        for module in (
            *("agreed_days", "agreeing", "set_against", "which_way", "words_of_evidence"),
            *("causes", "columns", "counted_in_month", "counted_in_words", "courses"),
            *("dating", "days_after_others", "in_both", "in_order", "in_place_of", "items_listed"),
            *("left_of_all", "lengths_told", "level_as_step", "mixed_deeds", "months_shared", "multiples"),
            *("off_the_day", "over_times", "reckoned", "span_fits", "spans", "steps_in_time", "stretches"),
        )
    ),
)
"""File, imported module (both with wildcards), and why this import may wait inside a function."""


@pytest.mark.slow
@pytest.mark.parametrize("banned", BANNED, ids=lambda banned: banned.id)
def test_no_file_holds(banned: Banned) -> None:
    pattern = re.compile(banned.pattern)

    found = [
        f"{path}:{number} {line.strip()[:100]}"
        for path, number, line in lines_of_text()
        if pattern.search(line)
    ]

    assert found == [], banned.instead


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("registry", "--index-url https://py|pi.org/simple"),
        ("registry", '"resolved": "https://registry.npm|js.org/x.tgz"'),
        ("machine-path", 'open("/ho|me/ada/goals.csv")'),
        ("machine-path", "cd /wo|rk/main"),
        ("note-to-self", "# TO|DO: later"),
    ],
)
def test_the_patterns_find_what_they_are_for(kind: str, line: str) -> None:
    """The bars keep these lines themselves from being found."""
    assert [banned.id for banned in BANNED if re.search(banned.pattern, line.replace("|", ""))] == [kind]


@pytest.mark.parametrize("line", ["/homework/12", 'href="/api/v1/work/"', "src/goalcoach/home/", "todo list"])
def test_the_patterns_leave_other_text_alone(line: str) -> None:
    assert [banned.id for banned in BANNED if re.search(banned.pattern, line)] == []


@pytest.mark.slow
def test_imports_stand_at_the_top() -> None:
    hidden = [
        f"{path}:{line} {name}" for path, line, name in imports_in_functions() if reason(path, name) is None
    ]

    assert hidden == [], "import at the top of the file, or add the import to LAZY_IMPORTS with a reason"


@pytest.mark.slow
def test_every_lazy_import_is_still_there() -> None:
    found = [(path, name) for path, _, name in imports_in_functions()]

    stale = [
        (file, module)
        for file, module, _ in LAZY_IMPORTS
        if any(fnmatch(str(path), file) for path in modules("src"))
        and not any(fnmatch(str(path), file) and fnmatch(name, module) for path, name in found)
    ]

    assert stale == [], "remove it from LAZY_IMPORTS"


def lines_of_text() -> Iterator[tuple[Path, int, str]]:
    for path in kept_files():
        try:
            content = text(path)
        except UnicodeDecodeError:
            continue
        yield from ((path, number, line) for number, line in enumerate(content.splitlines(), 1))


def imports_in_functions() -> Iterator[tuple[Path, int, str]]:
    for path in modules("src"):
        for function in functions(path):
            yield from ((path, line, name) for line, name in imports_in(function))


def imports_in(function: Function) -> Iterator[tuple[int, str]]:
    for node in ast.walk(function):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=module):
                yield node.lineno, module or "."
            case _:
                pass


def reason(path: Path, name: str) -> str | None:
    fitting = (
        why for file, module, why in LAZY_IMPORTS if fnmatch(str(path), file) and fnmatch(name, module)
    )
    return next(fitting, None)
