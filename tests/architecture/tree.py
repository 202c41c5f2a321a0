"""What the tests about the tree itself look at: its files, as git would keep them."""

import ast
import functools
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@functools.cache
def kept_files() -> tuple[Path, ...]:
    """The files that are tracked or would be, relative to the root; those just deleted are left out."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(sorted(Path(name) for name in set(listed.split("\0")) if name and (ROOT / name).is_file()))


def modules(top: str) -> Iterator[Path]:
    """The Python files under `top`, relative to the root."""
    return (path for path in kept_files() if path.parts[0] == top and path.suffix == ".py")


def text(path: Path) -> str:
    return (ROOT / path).read_text("utf-8")


@functools.cache
def parsed(path: Path) -> ast.Module:
    """What a module says. Parsing all of them takes seconds, so that whoever looks at many shares it."""
    return ast.parse(text(path))


@functools.cache
def functions(path: Path) -> tuple[Function, ...]:
    """All functions of a module, those within others as well."""
    return tuple(node for node in ast.walk(parsed(path)) if isinstance(node, Function))
