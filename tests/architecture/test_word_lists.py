"""Words of a language live in its folder: no other module of the rules holds a list of them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import modules, parsed
from tests.each import every

MANY = 5
"""So many words are a list."""
_WORD = re.compile(r"[a-zäöüß]+( [a-zäöüß]+)*")


@dataclass(frozen=True)
class Allowed:
    """A list that is not one of words of a language, and why."""

    file: str
    holds: str
    because: str


ALLOWED = (
    Allowed("themes.py", "ability", "names of themes, not their words"),
    Allowed("themes.py", "absence", "names of themes, not their words"),
    Allowed("explain_known.py", "capacity", "names of facts"),
    Allowed("explain_known.py", "attained", "names of fields"),
    Allowed("explain_phrases.py", "actual", "names of fields"),
    Allowed("explain_phrases.py", "available", "names of fields"),
    Allowed("explain_phrases.py", "commitment", "names of fields"),
    Allowed("explain_phrases.py", "ignored", "names of fields"),
    Allowed("explain_phrases.py", "leap", "names of fields"),
    Allowed("explain_phrases.py", "reported", "names of fields"),
    Allowed("explain_example.py", "reason", "names of what stands beside a goal"),
    Allowed("families/capacity/resources.py", "pp", "canonical units"),
    Allowed("families/measurable/sentence.py", "pp", "canonical units"),
    Allowed("families/objectives/results.py", "invoices", "nouns of examples"),
    Allowed("samples_growth.py", "negotiates", "levels of a sample"),
    Allowed("explain.py", "message", "names of what a rule is declared with"),
    Allowed("fields.py", "mastery", "names of fields"),
    Allowed("glossary.py", "blueprint", "words of the rules themselves, which are written in English"),
    Allowed("thresholds.py", "horizon", "names of thresholds"),
    Allowed("verdict.py", "letters", "names of fields"),
    Allowed("surface.py", "javascript", "schemes and endings of addresses"),
    Allowed("surface.py", "number", "template gaps a program leaves behind, in whatever language it writes"),
)


def lists(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """Line and words of everything that is a list of words, but for what rules are declared with."""
    for node in ast.iter_child_nodes(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"rule", "Source"}
        ):
            continue
        words = held(node)
        if len(words) >= MANY:
            yield getattr(node, "lineno", 0), words
        else:
            yield from lists(node)


def held(node: ast.AST) -> list[str]:
    """The lower-case words that one expression lists."""
    parts: list[object]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        value = node.func.value
        worded = isinstance(value, ast.Constant) and isinstance(value.value, str)
        parts = list(str(value.value).split()) if worded and isinstance(value, ast.Constant) else []
    elif isinstance(node, ast.Set | ast.Tuple | ast.List):
        parts = [each.value for each in node.elts if isinstance(each, ast.Constant)]
    elif isinstance(node, ast.Dict):
        parts = [each.value for each in node.keys if isinstance(each, ast.Constant)]
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value:
        parts = [*re.split(r"\||\(\?:|\(|\)", node.value)]
    else:
        return []
    return [part for part in parts if isinstance(part, str) and len(part) > 1 and _WORD.fullmatch(part)]


MODULES = [
    path
    for path in modules("src")
    if path.is_relative_to("src/goalcoach/rules") and not path.is_relative_to("src/goalcoach/rules/language")
]


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 30


@every("path", MODULES, ids=str)
def test_no_module_outside_the_languages_lists_words(path: Path) -> None:
    allowed = [each for each in ALLOWED if str(path).endswith(f"rules/{each.file}")]

    found = [
        f"{path}:{line} {', '.join(words[:8])}"
        for line, words in lists(parsed(path))
        if not any(each.holds in words for each in allowed)
    ]

    assert found == [], "move them into a theme of language/<code>/"


@pytest.mark.parametrize(
    "code",
    [
        'X = frozenset("one two three four five".split())',
        'X = ("one", "two", "three", "four", "five")',
        'def f(x):\n    return x in {"one", "two", "three", "four", "five six"}',
        'X = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}',
        'X = re.compile(r"(?:one|two|three|four|five)")',
    ],
)
def test_a_list_would_be_found(code: str) -> None:
    assert list(lists(ast.parse(code)))


@every("allowed", ALLOWED, ids=lambda each: f"{each.file}-{each.holds}")
def test_what_is_allowed_is_there(allowed: Allowed) -> None:
    module = parsed(Path("src/goalcoach/rules") / allowed.file)

    assert any(allowed.holds in words for _, words in lists(module)), "no longer needed"
