"""Everyday words of languages, and telling a text's language by them. Knows no pack and no rules."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
"""What English calls the languages that people here most often mix in."""

EVERYDAY: Mapping[str, frozenset[str]] = {
    "fr": frozenset(
        "le la les et est je tu nous vous ne pas un une des ton ta mon ma avec pour sur dans du "
        "de que qui quoi quel quelle ce cette ces votre vos au aux sont être avoir fait plus".split()
    ),
    "es": frozenset(
        "el la los las y es yo tú nosotros no un una unos tu tus mi mis con para por sobre en del "
        "de que qué cuál cuándo este esta estos su sus son ser hay más como cómo".split()
    ),
    "it": frozenset(
        "il lo la gli le e è io tu noi non un una uno tuo tua mio mia con per su nel della di che "
        "chi quale quando questo questa sono essere ho hai più come".split()
    ),
    "nl": frozenset(
        "de het een en is ik jij je wij we niet mijn jouw met voor op van te dat die deze dit wat "
        "hoe wanneer welke zijn wordt kan moet naar ook als of".split()
    ),
    "pt": frozenset(
        "o os as e é eu tu você nós não um uma uns seu sua meu minha com para por sobre no na do "
        "da de que qual quando este esta são ser há mais como".split()
    ),
}
"""Words that nearly every text of a language holds, for languages without a pack."""
