"""Asks git which source this is, beside everything else. Knows no report."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_ROOT = Path(__file__).parents[3]
_SECONDS = 10
_COMMIT = "# branch.oid "
_NONE_YET = "(initial)"


class Checkout:
    """Git, asked when this is made, and heard when its answer is needed. Leave the block to let it go."""

    def __init__(self, root: Path = _ROOT) -> None:
        git = shutil.which("git")
        self._asked: subprocess.Popen[str] | None = None
        if git is None or not (root / ".git").exists():
            return
        with suppress(OSError):
            self._asked = subprocess.Popen(  # noqa: S603 - git by its path, with words of ours
                # Without locks: nobody else may find one, should this be let go in the middle.
                [git, "--no-optional-locks", "-C", str(root), "status", "--porcelain=v2", "--branch"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._asked is not None:
            self._asked.kill()
            self._asked.communicate()

    def told(self) -> tuple[str, bool]:
        """The commit of the source, and whether files differ from it; an empty one where there is none."""
        if self._asked is None:
            return "", False
        try:
            lines = self._asked.communicate(timeout=_SECONDS)[0].splitlines()
        except (subprocess.SubprocessError, OSError, ValueError):
            return "", False
        commit = next((each.removeprefix(_COMMIT) for each in lines if each.startswith(_COMMIT)), _NONE_YET)
        if self._asked.returncode or commit == _NONE_YET:
            return "", False
        return commit, any(not each.startswith("#") for each in lines)


def checkout() -> tuple[str, bool]:
    """The same, asked and heard at once."""
    with Checkout() as asked:
        return asked.told()
