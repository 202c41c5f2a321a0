"""German verbs by their infinitive, and the forms that no rule makes. Knows no sentences."""

from __future__ import annotations

from functools import cache

from goalcoach.rules.language.de import lexicon_kinds, lexicon_reading, lexicon_vague, lexicon_work

_MORE = """
abstimmen analysieren ankommen anrufen ansprechen arbeiten aufnehmen aufräumen aufsteigen aufstellen auftreten
ausbilden ausliefern aussehen austauschen beauftragen beginnen benötigen beraten bereiten berichten beschleunigen
besprechen besuchen betragen betreiben bewerben bewerten bieten bleiben brauchen bringen dokumentieren durchführen
enden enthalten erarbeiten erfassen erkennen erklären ermitteln ermöglichen erneuern erscheinen erweitern festlegen
finden fliegen folgen fragen führen geben gehen gelingen gelten haben halten helfen herstellen hinterlegen informieren
integrieren kommen kontaktieren kontrollieren laufen leisten leiten lesen liegen lösen melden messen mitarbeiten
montieren nehmen notieren öffnen organisieren planen präsentieren produzieren programmieren prüfen recherchieren
reinigen reparieren reservieren schießen schützen sehen senden setzen sprechen stehen steuern suchen teilnehmen testen
tragen treffen trennen überwachen umbauen umstellen unterrichten untersuchen vereinbaren vergeben verkaufen verlängern
verlieren vernetzen verschicken verteilen vertreten vorbereiten vorliegen vorstellen wachsen warten wechseln
weitergeben werben zahlen zeigen ziehen zusammenstellen zustellen
""".split()
_MODALS = frozenset("können sollen wollen werden müssen dürfen mögen haben sein".split())
PREFIXES = (
    "weiter fertig zurück zusammen fest frei her hin vor ein aus auf ab an bei durch mit nach um zu bereit teil"
).split()
"""Parts that stand at the end of a sentence when the verb is not: "führe … ein"."""

_STRONG = {
    "abschließen": "abgeschlossen schließe schließt schloss",
    "betragen": "beträgt",
    "bringen": "bringt gebracht brachte",
    "enthalten": "enthält enthielt",
    "erhalten": "erhält",
    "fallen": "fällt gefallen fiel",
    "geben": "gibt gab gegeben",
    "gewinnen": "gewonnen gewann",
    "halten": "hält hielt gehalten",
    "kommen": "kam gekommen kommt",
    "laufen": "läuft lief gelaufen",
    "lesen": "liest las gelesen",
    "liegen": "liegt lag gelegen",
    "nehmen": "nimmt nahm genommen",
    "schreiben": "schrieb geschrieben",
    "sein": "ist sind war waren bin gewesen",
    "sprechen": "spricht sprach gesprochen",
    "steigen": "stieg gestiegen",
    "treffen": "trifft traf getroffen",
    "übergeben": "übergibt übergab",
    "unterschreiben": "unterschrieb unterschrieben",
    "verlieren": "verlor verloren",
    "wachsen": "wächst wuchs gewachsen",
    "werden": "wird wurde wurden geworden worden werde",
    "ziehen": "zog gezogen",
    "haben": "hat hatte hatten gehabt habe",
    "können": "kann konnte könnte",
    "sollen": "soll sollte",
    "wollen": "will wollte",
    "müssen": "muss musste",
    "mögen": "möchte möchten mag",
}


_SPOKEN_BEFORE_N = "aeiouäöülrhnm"
"""Letters behind which an ending needs no "e": "lernt", but "öffnet"."""


def _infinitives() -> frozenset[str]:
    found = set(_MORE) | _MODALS
    for module in (lexicon_work, lexicon_vague, lexicon_reading, lexicon_kinds):
        for name, words in vars(module).items():
            if name.isupper() and ("VERB" in name or name.startswith(("DIRECTION", "LEARNING_ACTION"))):
                found |= {word for word in words if word.endswith("n") and " " not in word and word.islower()}
    return frozenset(found)


VERBS = _infinitives()
"""Infinitives."""


def separated(verb: str) -> tuple[str, str]:
    """The part that may stand apart, and the verb without it; the part is empty when there is none."""
    for prefix in PREFIXES:
        rest = verb.removeprefix(prefix)
        if rest != verb and len(rest) > 4 and (rest in VERBS or rest.endswith(("eren", "igen"))):
            return prefix, rest
    return "", verb


def _forms(verb: str) -> set[str]:
    prefix, base = separated(verb)
    stem = base[:-2] if base.endswith("en") else base[:-1]
    link = "e" if stem[-1] in "td" or (stem[-1] in "nm" and stem[-2] not in _SPOKEN_BEFORE_N) else ""
    forms = {stem + "e", stem + link + "t", stem + link + "te", stem + link + "ten", stem + link + "st"}
    forms |= {f"ge{stem}{link}t", f"zu{base}"} if not prefix else set()
    if prefix:
        forms = {prefix + form for form in forms} | {f"{prefix}ge{stem}{link}t", f"{prefix}zu{base}"}
    return forms


@cache
def forms() -> dict[str, str]:
    """Form to infinitive; made when the first German text is read."""
    table = {form: verb for verb in sorted(VERBS) for form in _forms(verb)}
    table |= {form: verb for verb, forms in _STRONG.items() for form in forms.split()}
    return table | {verb: verb for verb in VERBS}
