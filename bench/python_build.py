"""Which Python measures: one built without optimisation takes a good deal longer for the same work."""

from __future__ import annotations

import platform
import sysconfig

_OPTIMISING = ("--enable-optimizations", "--with-lto")
"""What whoever builds a Python has to ask for. Debian does, and takes it out of what is told of the build."""


def python_build() -> str:
    """The version of this Python, and how it was built."""
    return told(platform.python_version(), sysconfig.get_config_var("CONFIG_ARGS"))


def told(version: str, arguments: str | None) -> str:
    """A version and the arguments of its build, None where they are not known, as one line."""
    if arguments is None:
        return f"Python {version}, nobody knows how it was built"
    given = [each for each in _OPTIMISING if each in arguments]
    if _OPTIMISING[0] in given:
        return f"Python {version}, an optimised build ({', '.join(given)})"
    silent = f"built without a word of {_OPTIMISING[0]}"
    return f"Python {version}, {silent}: slower, but for Debian's, which leaves it unsaid"
