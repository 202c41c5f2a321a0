"""What a person is told instead of an answer, or beside one of which not all was taken, by language."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.domain.finding import Finding

FALLBACK: Mapping[str, str] = {
    "en": (
        "I had an answer, but it did not pass the rules, so I keep it to myself. "
        "**Could you say it in other words?**"
    ),
    "de": (
        "Ich hatte eine Antwort, aber sie hat die Regeln nicht bestanden, darum behalte ich sie für mich. "
        "**Kannst du es mit anderen Worten sagen?**"
    ),
}
TO_A_PERSON: Mapping[str, str] = {
    "en": (
        "I am a program, and this needs a human being. In danger, call the emergency number now.\n\n"
        "**Who could be with you today: a doctor, a helpline, or someone you trust?**"
    ),
    "de": (
        "Ich bin ein Programm, und hier braucht es einen Menschen. In Gefahr ruf jetzt den Notruf an.\n\n"
        "**Wer kann heute bei dir sein: ein Arzt, ein Hilfetelefon oder jemand, dem du vertraust?**"
    ),
}
"""Said when a person speaks of ending or harming their life."""
REFUSED: Mapping[str, str] = {
    "en": "A suggestion was not kept: {name} ({code}).",
    "de": "Ein Vorschlag wurde nicht behalten, weil eine Regel dagegen spricht ({code}).",
}
"""A wording that the rules refused. Names of rules are English: in another language the code stands alone."""
NOT_NOTED: Mapping[str, str] = {
    "en": "Not all of this was written down: {name} ({code}). What was stands in the goal so far.",
    "de": "Nicht alles ist aufgeschrieben: Eine Regel spricht dagegen ({code}). Der Rest steht im Ziel.",
}
"""Notes that say more than the person did: the reply may have named them."""


def notice(ways: Mapping[str, str], reason: Finding, language: str) -> str:
    """The words for a reason; in English where there are none in this language."""
    return ways.get(language, ways["en"]).format(name=reason.name.replace("-", " "), code=reason.code)
