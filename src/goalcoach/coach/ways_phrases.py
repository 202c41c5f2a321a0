"""How ways to take a step are put, one set of phrases per language. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysPhrases:
    """Goal sentences with blanks: `ability` and `offer` as the framework names them, `last` a spoken date."""

    offered: str
    """Something at work that the organisation offers."""
    beside: str
    """Beside somebody who can."""
    taught: str
    """A course or a certificate."""
    practised: str
    """Alone, with others who look."""
    stations: tuple[str, str, str]
    """Milestones of any step: used first, looked back half-way, seen by somebody."""
    lowers: bool
    """Whether a name within a sentence begins small, unless it is an abbreviation."""


ENGLISH = WaysPhrases(
    offered="{offer} by {last}",
    beside="Watch a colleague at {ability} twice, then do it once with them watching, by {last}",
    taught="Complete {offer} and use it in two situations at work by {last}",
    practised="Practise {ability} in three situations and ask somebody each time what they saw, by {last}",
    stations=(
        "Used it for the first time at work",
        "Looked back half-way: what works, what does not",
        "Somebody saw me do it",
    ),
    lowers=True,
)
GERMAN = WaysPhrases(
    offered="{offer} bis {last}",
    beside="Bis {last} jemandem zweimal bei „{ability}“ zusehen und es dann einmal unter dessen Augen tun",
    taught="{offer} abschließen und bis {last} in zwei Situationen bei der Arbeit anwenden",
    practised="„{ability}“ bis {last} dreimal im Alltag üben und jedes Mal jemanden fragen, was zu sehen war",
    stations=(
        "Zum ersten Mal bei der Arbeit angewendet",
        "Zur Hälfte zurückgeschaut: was geht, was noch nicht",
        "Jemand hat gesehen, wie ich es mache",
    ),
    lowers=False,
)
LANGUAGES = {"en": ENGLISH, "de": GERMAN}


def ways_phrases(language: str) -> WaysPhrases:
    """The phrases of a language; English stands in for one that has none yet."""
    return LANGUAGES.get(language, ENGLISH)
