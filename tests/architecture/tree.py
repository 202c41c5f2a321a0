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


def functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(ast.parse(text(path))) if isinstance(node, Function))
