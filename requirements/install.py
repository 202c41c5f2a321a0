"""Makes .venv hold what a lock file names, from a bare Python; does nothing when it already does.

Usage: python requirements/install.py run|dev

The Makefile starts it with a Python that is new enough. Only the standard library is used. What was installed
is remembered by content, not by file dates.
"""

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK, HOME = VENV / ".goalcoach-lock", VENV / ".goalcoach-home"
BASE = getattr(sys, "_base_executable", "") or sys.executable
"""The Python outside any environment: the one inside .venv may be about to be thrown away."""

Command = list[str | Path]
UV_INSTALL: Command = ["pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON]

NO_INSTALLER = f"""{BASE} can neither make an environment with pip in it nor find a pip outside.
Install one of these and try again:
  Debian, Ubuntu:  apt-get install python3-venv
  Fedora:          dnf install python3-pip
  anywhere:        uv, or virtualenv
or name another Python: make PYTHON=/path/to/python3.11"""

NOT_OURS = f"""{VENV} is a link to {VENV.resolve()}, which may be another tree's: nothing was changed there.
Remove the link and try again, and this tree gets an environment of its own."""


def main(kind: str) -> int:
    # A machine may forbid bytecode; then every start would compile everything. This tree is ours to fill.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if not is_current(kind):
        if VENV.is_symlink():  # laying a new one would empty what it leads to
            return fail(NOT_OURS)
        with one_at_a_time():
            bring_up(kind)
    # Each time, since sources change without an install; what is compiled already costs a look at its date.
    succeeds([PYTHON, "-m", "compileall", "-q", ROOT / "src"])
    return 0


def bring_up(kind: str) -> None:
    if is_current(kind):
        return  # another installer was quicker
    print(f"Installing what `make {kind}` needs into .venv (only when it changed)...", flush=True)
    ensure_venv()
    install("--require-hashes", "-r", LOCKS / "uv.txt", "-r", LOCKS / f"{kind}.txt")
    install("--no-build-isolation", "--no-deps", "-e", ROOT)
    stamp(kind).write_text(fingerprint(kind), encoding="utf-8")


def is_current(kind: str) -> bool:
    """What dev needs holds what run needs, so a current dev stamp will do for both."""
    return PYTHON.exists() and any(
        stamp(each).exists() and stamp(each).read_text(encoding="utf-8") == fingerprint(each)
        for each in (kind, "dev")
    )


def stamp(kind: str) -> Path:
    return VENV / f".goalcoach-{kind}"


def fingerprint(kind: str) -> str:
    """Changes with the locks, the project file, this file and the place of the tree (scripts hold it)."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (LOCKS / "uv.txt", LOCKS / f"{kind}.txt", ROOT / "pyproject.toml", Path(__file__)):
        digest.update(b"\0" + path.read_bytes())
    return digest.hexdigest()


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """One installer in one tree; the others wait and then find the work done."""
    VENV.mkdir(exist_ok=True)
    with LOCK.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def ensure_venv() -> None:
    """Keeps a .venv that works in this place, and lays a new one otherwise."""
    ways: tuple[Command, ...] = (
        [BASE, "-m", "venv", VENV],
        [BASE, "-m", "virtualenv", "--quiet", VENV],
        ["virtualenv", "--quiet", "--python", BASE, VENV],
        [BASE, "-m", "venv", "--without-pip", VENV],
    )
    if not is_usable():
        for way in ways:
            clear()
            if succeeds(way) and is_usable():
                break
        else:
            sys.exit(fail(NO_INSTALLER))
    if uv() is None:
        pip_install("--require-hashes", "-r", LOCKS / "uv.txt")
    HOME.write_text(str(ROOT), encoding="utf-8")


def clear() -> None:
    """Empties .venv but for the file that is locked."""
    for path in VENV.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path != LOCK:
            path.unlink()


def is_usable() -> bool:
    """Whether .venv has a Python new enough, was not moved here, and can get packages."""
    if HOME.exists() and HOME.read_text(encoding="utf-8") != str(ROOT):
        return False
    check = f"import sys; sys.exit(sys.version_info < {OLDEST} or sys.prefix == sys.base_prefix)"
    return succeeds([PYTHON, "-c", check]) and (uv() is not None or pip() is not None)


def uv() -> Command | None:
    """The uv of the environment, else one on the machine."""
    return first_that_works([PYTHON, "-m", "uv"], ["uv"])


def pip() -> Command | None:
    """The pip of the environment, else one outside, told to work on the environment."""
    outside: Command = [BASE, "-m", "pip", "--python", PYTHON]
    return first_that_works([PYTHON, "-m", "pip"], outside, ["pip", "--python", PYTHON])


def first_that_works(*tools: Command) -> Command | None:
    return next((tool for tool in tools if succeeds([*tool, "--version"])), None)


def install(*what: str | Path) -> None:
    """With uv, which takes seconds; with pip when uv cannot (a proxy or an index only pip was told of)."""
    tool = uv()
    if tool and succeeds([*tool, *UV_INSTALL, *what], loud=True):
        return
    print("uv could not install; trying pip, which takes longer.", file=sys.stderr, flush=True)
    pip_install(*what)


def pip_install(*what: str | Path) -> None:
    tool = pip()
    if tool is None:
        sys.exit(fail(NO_INSTALLER))
    if not succeeds([*tool, "install", "--quiet", "--disable-pip-version-check", *what], loud=True):
        sys.exit(fail("The install did not work; the lines above say why."))


def succeeds(command: Command, *, loud: bool = False) -> bool:
    sink = None if loud else subprocess.DEVNULL
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink, check=False)
    except OSError:
        return False
    return done.returncode == 0


def fail(text: str) -> int:
    print(text, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in {"run", "dev"}:
        sys.exit(fail(__doc__))
    sys.exit(main(sys.argv[1]))
