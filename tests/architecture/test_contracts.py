"""Each import contract of pyproject.toml is broken by a tiny package made to break it, and by nothing else.

So a contract that is cut, misspelt or emptied is noticed even while the real tree happens to keep to it.
"""

import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT_FILE = ROOT / "pyproject.toml"
TOOLS = tomllib.loads(PROJECT_FILE.read_text("utf-8"))["tool"]
CONTRACTS = {contract["id"]: contract["name"] for contract in TOOLS["importlinter"]["contracts"]}
LINT_IMPORTS = """
import os, sys
from importlinter.cli import lint_imports_command

# One process for each tree, since each has a goalcoach of its own; what is imported here, all of them have.
for root in sys.argv[2:]:
    if os.fork() == 0:
        os.chdir(root)
        os.dup2(os.open("said", os.O_CREAT | os.O_WRONLY), 1)
        lint_imports_command(["--no-logo", "--no-cache", "--config", sys.argv[1]])
    os.wait()
"""

ROOMS = (
    *(
        "__main__",
        "cli",
        "web",
        "wiring",
        "endpoints",
        "settings",
        "demo",
        "evaluation",
        "exchange",
        "coach",
        "access",
    ),
    *("llm", "llm.langchain", "llm.retry", "mail", "mail.smtp", "store", "store.tables"),
    *("prompts", "packs", "packs.condition", "packs.document"),
    *("rules", "rules.engine", "rules.lemmas", "rules.seal", "rules.verdict"),
    *("rules.families", "rules.families.measurable", "rules.families.specific"),
    *("domain", "domain.goal", "domain.words"),
)

PERMITTED = {
    "access": "import argon2, limits",
    "cli": "import rich, typer",
    "coach": "import llm, store, rules, domain",
    "domain": "import dataclasses, datetime, decimal, enum, re, typing",
    "exchange": "import python_calamine",
    "packs": "import rules, domain",
    "prompts": "import packs.document, rules, domain",
    "packs.condition": "import cel_expr_python",
    "packs.document": "import yaml",
    "llm.langchain": "import httpx2, langchain, langchain_core.messages, langchain_openai, langsmith, openai",
    "llm.retry": "import tenacity",
    "mail.smtp": "import smtplib",
    "rules.engine": "import rules.families.measurable, rules.families.specific, rules.seal",
    "rules.digest": "import hashlib, json, unicodedata",
    "rules.verdict": "import rules.seal",
    "settings": "import pydantic_settings",
    "store.tables": "import aiosqlite, alembic, psycopg, sqlalchemy.orm",
    "web": "import fastapi.sse, jinja2, markdown_it, nh3, starlette",
    "wiring": "import coach, llm.langchain, store, rules",
}
"""What a sound tree imports, and may; `import rules` stands for goalcoach's own room."""


@dataclass(frozen=True)
class Breach:
    """One module and the lines that break one contract."""

    contract: str
    module: str
    imports: str
    more: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.contract}: {self.module} imports {self.imports}"


BREACHES = (
    Breach("layers", "domain", "import rules"),
    Breach("layers", "llm", "import store"),
    Breach("layers", "cli", "import web"),
    Breach("layers", "prompts", "import llm"),
    Breach("layers", "cellar", ""),
    Breach("layers", "packs", "import store"),
    Breach("layers", "mail", "import store"),
    Breach("acyclic", "domain.goal", "import domain.words", more=(("domain.words", "import domain.goal"),)),
    Breach("pure-core", "rules.lemmas", "import time"),
    Breach("pure-core", "rules.families.measurable", "import random"),
    Breach("pure-core", "domain.goal", "import pydantic"),
    Breach("pure-core", "domain.words", "import os.path"),
    Breach("door-database", "coach", "import sqlalchemy.orm"),
    Breach("door-database", "web", "import psycopg"),
    Breach("door-pages", "access", "import fastapi"),
    Breach("door-pages", "cli", "import jinja2"),
    Breach("door-llm", "llm", "import openai"),
    Breach("door-llm", "coach", "import langchain_core.messages"),
    Breach("door-llm", "llm.limits", "import httpx2"),
    Breach("door-llm", "wiring", "import langsmith"),
    Breach("door-retry", "coach", "import tenacity"),
    Breach("door-retry", "llm.langchain", "import tenacity"),
    Breach("door-mail", "coach", "import smtplib"),
    Breach("door-sign-in", "web", "import argon2"),
    Breach("door-sign-in", "web", "import limits"),
    Breach("door-terminal", "web", "import typer"),
    Breach("door-terminal", "demo", "import rich.console"),
    Breach("door-workbooks", "cli", "import python_calamine"),
    Breach("door-documents", "web", "import docx"),
    Breach("door-conditions", "packs.document", "import cel_expr_python"),
    Breach("door-yaml", "cli", "import yaml"),
    Breach("door-settings", "wiring", "import pydantic_settings"),
    Breach("families", "rules.families.measurable", "import rules.families.specific"),
    Breach("seal", "rules.families.measurable", "import rules.seal"),
    Breach("seal", "coach", "import rules.seal"),
)


def test_a_sound_tree_keeps_every_contract(tmp_path: Path) -> None:
    lay(tmp_path, PERMITTED)

    assert lint(tmp_path) == [dict.fromkeys(CONTRACTS, "KEPT")]


@pytest.mark.slow
def test_a_breach_breaks_its_contract_and_no_other(tmp_path: Path) -> None:
    trees = [tmp_path / str(number) for number in range(len(BREACHES))]
    for breach, tree in zip(BREACHES, trees, strict=True):
        lay(tree, {**PERMITTED, breach.module: breach.imports, **dict(breach.more)})

    broken = [[name for name, state in told.items() if state == "BROKEN"] for told in lint(*trees)]

    assert dict(zip(map(str, BREACHES), broken, strict=True)) == {
        str(breach): [breach.contract] for breach in BREACHES
    }


def test_every_contract_has_a_breach() -> None:
    assert {breach.contract for breach in BREACHES} == set(CONTRACTS)


def lay(root: Path, imports: dict[str, str]) -> None:
    """Writes a package goalcoach of empty rooms, with these imports in them."""
    own = {room.partition(".")[0] for room in (*ROOMS, *imports)}
    for room in ("", *ROOMS, *imports):
        folder = root.joinpath("goalcoach", *room.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").write_text(statements(imports.get(room, ""), own), "utf-8")


def statements(line: str, own: set[str]) -> str:
    names = [name.strip() for name in line.removeprefix("import ").split(",") if name.strip()]
    return "".join(
        f"import {'goalcoach.' if name.partition('.')[0] in own else ''}{name}\n" for name in names
    )


def lint(*roots: Path) -> list[dict[str, str]]:
    """KEPT or BROKEN by contract, as lint-imports says it of the package under each root."""
    done = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, str(PROJECT_FILE), *map(str, roots)],
        env={**os.environ, "COLUMNS": "200", "NO_COLOR": "1"},
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = [outcome((root / "said").read_text("utf-8")) for root in roots]
    assert all(told), done.stderr
    return told


def outcome(said: str) -> dict[str, str]:
    """KEPT or BROKEN by contract, as one report says it."""
    return {
        key: found.group(1)
        for key, name in CONTRACTS.items()
        if (found := re.search(rf"^{re.escape(name)} (KEPT|BROKEN)\b", said, re.MULTILINE))
    }
