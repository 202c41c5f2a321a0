"""What shows that words are a sentence or a mere degree, and so no name of a measure. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

SAYS = pattern(
    r",\s|[;:]\s|\b(?:i|we|she|he|they|you|nobody|ich|wir|er|sie|man|es)\ \w|\b(?:its|it's|thats|that's)\b"
    r"|\b(?:ist|sind|war|waren|steht|stehen|wird|werden|hat|haben|nicht)\b"
)
"""A person does something in it, or it has several parts."""
DEGREES = frozenset(
    """
    normal normally usual usually often rarely seldom never always sometimes half most mostly enough worse better
    good bad same similar high low slow fast quick late early average
    """.split()
)
"""How much or how often, and not of what."""
