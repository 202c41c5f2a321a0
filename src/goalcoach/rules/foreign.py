"""Telling whether a text is in another language than it claims, from everyday words and script."""

from __future__ import annotations

from goalcoach.rules.reading import Reading
from goalcoach.rules.thresholds import FOREIGN_WORDS

_COMMON: dict[str, frozenset[str]] = {
    "German": frozenset(
        "der die das und ist ich du wir sie nicht ein eine einen dein deine mein meine mit auf "
        "für von zu bis hier soll kann wird werden was wie wann welche welches dass den dem des "
        "im am um auch als oder wenn habe hast sind".split()
    ),
    "French": frozenset(
        "le la les et est je tu nous vous ne pas un une des ton ta mon ma avec pour sur dans du "
        "de que qui quoi quel quelle ce cette ces votre vos au aux sont être avoir fait plus".split()
    ),
    "Spanish": frozenset(
        "el la los las y es yo tú nosotros no un una unos tu tus mi mis con para por sobre en del "
        "de que qué cuál cuándo este esta estos su sus son ser hay más como cómo".split()
    ),
    "Italian": frozenset(
        "il lo la gli le e è io tu noi non un una uno tuo tua mio mia con per su nel della di che "
        "chi quale quando questo questa sono essere ho hai più come".split()
    ),
    "Dutch": frozenset(
        "de het een en is ik jij je wij we niet mijn jouw met voor op van te dat die deze dit wat "
        "hoe wanneer welke zijn wordt kan moet naar ook als of".split()
    ),
    "Portuguese": frozenset(
        "o os as e é eu tu você nós não um uma uns seu sua meu minha com para por sobre no na do "
        "da de que qual quando este esta são ser há mais como".split()
    ),
}
"""Everyday words of the languages that people here most often mix in."""


def foreign_language(reading: Reading) -> str | None:
    """The language a text seems to be in when it is not the one it claims; None without a sign of that."""
    letters = [character for character in reading.text if character.isalpha()]
    if len(letters) > 4 and sum(character > "\u024f" for character in letters) * 2 > len(letters):
        return "a language in another script"
    words = [word.text.lower() for word in reading.words]
    own = sum(word in reading.pack.terms("everyday") for word in words)
    best, count = "", 0
    for language, common in _COMMON.items():
        hits = sum(word in common for word in words)
        if hits > count:
            best, count = language, hits
    return best if count >= FOREIGN_WORDS and count > 2 * own else None
