"""Framework files for tests: from text to what is read, or to what is said against it."""

from __future__ import annotations

import io

import pytest

from goalcoach.domain.framework import Framework
from goalcoach.exchange.framework_file import BadFramework, read_framework
from goalcoach.exchange.sources import Source

HEAD = "framework: Ours\nversion: 3\nlanguage: en\n"
COMPETENCIES = """\
competencies:
  - id: negotiation
    name: Negotiation
    levels:
      - Follows a negotiation.
      - Leads a negotiation.
"""
WHOLE = f"""\
{HEAD}{COMPETENCIES}blueprints:
  - id: account-manager
    name: Account manager
    requirements:
      - {{competency: negotiation, level: 2}}
offers:
  - id: concessions
    kind: activity
    name: Write down three concessions
    competencies: [negotiation]
    to: 2
    hours: 4
"""


def page(content: str | bytes, name: str = "ours.yaml") -> Source:
    """A file of this content."""
    raw = content.encode() if isinstance(content, str) else content
    return Source(name, ".yaml", io.BytesIO(raw), len(raw))


def told(*pages: Source, known: Framework | None = None) -> list[str]:
    """What is said against the files, as a person sees it. They must not be taken."""
    with pytest.raises(BadFramework) as error:
        read_framework(*pages, known=known or Framework())
    assert str(error.value) == "\n".join(map(str, error.value.problems))
    return [str(each) for each in error.value.problems]
