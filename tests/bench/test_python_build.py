"""A measurement says which Python it was made with."""

from __future__ import annotations

import platform

from bench.python_build import python_build, told


def test_an_optimised_build_says_so() -> None:
    assert told("3.11.2", "'--enable-shared' '--with-lto' '--enable-optimizations'") == (
        "Python 3.11.2, an optimised build (--enable-optimizations, --with-lto)"
    )


def test_a_build_without_optimisation_says_so() -> None:
    assert "without a word of --enable-optimizations" in told("3.11.7", "'--prefix=/opt/python' '--with-lto'")


def test_a_build_of_which_nothing_is_known() -> None:
    assert told("3.11.7", None) == "Python 3.11.7, nobody knows how it was built"


def test_it_is_this_python() -> None:
    assert python_build().startswith(f"Python {platform.python_version()}, ")
