"""`python -m bench [NAME…]`: run measurements, print a table, exit 1 when a bar is missed."""

from __future__ import annotations

import argparse
import importlib
import sys

from bench.python_build import python_build

NAMES = (
    "judging",
    "hostile",
    "frameworks",
    "llm",
    "suggestion",
    "first-sentence",
    "faults",
    "service",
    "pages",
    "kill",
    "eval-kill",
    "eval-failing",
    "living",
)
BY_NAME = ("evals", "local-model")
"""What is measured only when it is named: it needs what `make bench` does not install."""


def main() -> int:
    """Run the named measurements, or all."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, *BY_NAME, []], help="which ones")
    chosen = parser.parse_args().names or NAMES
    print(python_build(), flush=True)
    missed = 0
    for name in chosen:
        print(f"\n{name}", flush=True)
        for row in importlib.import_module(f"bench.{name.replace('-', '_')}").run():
            missed += not row.met
            print(f"  {row}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
