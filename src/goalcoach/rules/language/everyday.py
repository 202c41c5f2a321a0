"""Everyday words of languages, and telling a text's language by them. Knows no pack and no rules."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "cs": "Czech",
    "sv": "Swedish",
    "da": "Danish",
    "fi": "Finnish",
    "hu": "Hungarian",
    "tr": "Turkish",
    "ro": "Romanian",
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
    "pl": frozenset(
        "i w z na do od dla się nie jest są że jak lub oraz przez przed po przy ich jego nasz naszych co kto "
        "który która które końca czerwca roku".split()
    ),
    "cs": frozenset(
        "a v s z na do od pro se ne je jsou že jak nebo při před po za jejich náš kdo který která které "
        "konce června roku aby".split()
    ),
    "sv": frozenset(
        "och att det som en ett är av på med för till från inte den vi våra vår hur vad när alla ska innan "
        "före slutet".split()
    ),
    "da": frozenset(
        "og det som en et er af på med til fra ikke den vi vores hvordan hvad hvornår alle skal inden "
        "slutningen året".split()
    ),
    "fi": frozenset(
        "ja on ei että se ne joka mitä miten kun kuin sekä tai mennessä vuoden loppuun kaikki meidän ovat "
        "alle yli prosenttia asiakkaiden".split()
    ),
    "hu": frozenset(
        "és az egy nem hogy van vagy meg csak már mint ki mi mit mikor minden végéig évi százalékkal "
        "százalékra között előtt után".split()
    ),
    "tr": frozenset(
        "ve bir bu için ile da de olarak kadar daha çok ne nasıl her sonuna yılı yüzde oranını önce sonra "
        "ekibin müşteri".split()
    ),
    "ro": frozenset(
        "și în la de cu pe din pentru nu este sunt că sau prin până ce cine care cum când sfârșitul "
        "anului noastre".split()
    ),
}
"""Words that nearly every text of a language holds, for languages without a pack."""

SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\u1100-\u11ff\uac00-\ud7af"),
    ("zh", "\u4e00-\u9fff"),
    ("fa", "\u067e\u0686\u0698\u06af\u06cc"),
    ("ar", "\u0600-\u06ff"),
    ("he", "\u0590-\u05ff"),
    ("el", "\u0370-\u03ff"),
    ("th", "\u0e00-\u0e7f"),
    ("hi", "\u0900-\u097f"),
    ("uk", "\u0454\u0456\u0457\u0491"),
    ("ru", "\u0400-\u04ff"),
)
"""Languages by letters that tell them, those with letters of their own before those that share the rest."""

LIKE_ENGLISH: Mapping[str, frozenset[str]] = {
    "de": frozenset("in so an am was will also man all war die bin hat her".split()),
    "nl": frozenset("in is was as of we met die so over".split()),
    "sv": frozenset("in so is i under all for man".split()),
    "da": frozenset("in so is i at under for all man".split()),
}
"""Words of other languages that are spelled like everyday words of English, and do not speak for English there."""
