"""Roots of German words: what "verhandeln", "Verhandlung" and "Verhandlungen" share. Knows no meanings."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.coach.search.endings import by_last_letter, ending_of

_SHORTEST = 4
"""Letters that must be left of a word without its ending."""
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_ENDINGS = by_last_letter(
    "ierungen ierung ierenden ierend ieren iert ungen ungs ung heiten heit keiten keit schaften schaft "
    "lichen  liches licher liche lich ischen isches ischer ische isch igen iges iger ige barer bare bar "
    "ation erin innen nisse nis ende end eln elt ern est sten en er es em st te et e n s t".split()
)
"""Longest first; of "eln" and "elt" the consonant stays: "verhandeln", "Verhandlung"."""
_SAME = {
    word: root
    for root, words in {
        "gesprach": "gespräch gespräche gesprächen gesprächs",
        "sprech": "sprechen spricht gesprochen besprechen besprechung besprochen absprechen absprache",
        "schreib": "schreiben schrieb geschrieben schreibe schreibt",
        "verkauf": "verkaufen verkauf verkäufe verkäufer verkäuferin verkauft",
        "kauf": "kaufen einkaufen einkauf einkäufe einkäufer kauf gekauft",
        "ziel": "ziel ziele zielen",
        "plan": "plan pläne plänen planen planung planungen geplant plant",
        "fuhr": "führen führung führt führungskraft geführt führe",
        "leit": "leiten leitung leitet leiter geleitet",
        "nachricht": "nachricht nachrichten",
        "kund": "kunde kunden kundin kundinnen kundschaft",
        "zahl": "zahl zahlen zahlung zahlungen",
        "server": "server servern servers",
        "rechner": "rechner rechnern rechners",
        "rechnung": "rechnung rechnungen",
        "fehler": "fehler fehlern fehlers",
        "arbeit": "arbeit arbeiten arbeitet gearbeitet",
        "mitarbeit": "mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen mitarbeitende mitarbeitenden",
        "losung": "lösung lösungen lösen löst gelöst",
        "hilf": "helfen hilft hilfe geholfen",
        "heb": "heben hebt gehoben",
        "entscheid": "entscheiden entscheidung entscheidungen entschieden entscheider entscheidet",
        "versteh": "verstehen verständnis verstanden versteht",
        "wiss": "wissen weiß weiss wusste gewusst",
    }.items()
    for word in words.split()
}
"""Families that no ending tells, or whose endings tell too much."""


@lru_cache(maxsize=65536)
def root(lemma: str) -> str:
    """What a lower-case lemma shares with words of the same family, without umlauts."""
    if lemma in _SAME:
        return _SAME[lemma]
    found = _stripped(_stripped(lemma.translate(_PLAIN)))
    return found[:-1] if found[-2:-1] == found[-1:] and len(found) > _SHORTEST else found


def _stripped(word: str) -> str:
    ending = ending_of(word, _ENDINGS, _SHORTEST)
    return word[: len(word) - len(ending)] + ("l" if ending in {"eln", "elt"} else "")


LINKS = ("", "s", "n", "en", "es", "er", "e")
"""What may stand between the parts of a compound: "Verhandlung-s-führung"."""
PARTICLES = frozenset(
    "ab an auf aus bei durch ein fest her hin los mit nach raus rein runter um vor weg zu zurück "
    "zusammen".split()
)
"""What may part from its verb and close the clause."""
STOP = frozenset(
    "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern wenn dann als "
    "dass daß dies diese diesen diesem dieser dieses jene es ich mich mir mein meine meinen meinem "
    "meiner du dich dir dein deine er sie ihn ihm ihr ihre ihren ihrem ihrer wir uns unser unsere "
    "unseren unserem unserer euch euer man wer wen wem was wie wo wann warum wieso welche welcher "
    "welches im in an am ans auf aufs aus bei beim bis durch für gegen mit nach ohne um unter über von "
    "vom vor zu zum zur zwischen während wegen ist sind war waren bin bist sein gewesen hat habe haben "
    "hatte hatten wird werde werden wurde wurden kann können könnte muss müssen soll sollen sollte darf "
    "dürfen will wollen möchte möchten mag nicht kein keine keinen keiner nie niemals nur auch noch "
    "schon so sehr mehr immer mal etwas alles alle allen jeder jede jedes jeden hier da dort damit "
    "dabei dazu dafür davon daran darauf darin endlich einfach gleich statt sich selbst selber ob weil "
    "denen deren dessen nichts viel viele vielen wieder".split()
)
"""Words that nothing is looked up by."""
WEAK = frozenset(
    "gespräch gespräche gesprächen gut gute guten guter gutes besser bessere besseren verbessern "
    "verbesserung machen macht gemacht tun gehen geht kommen kommt bringen lernen wissen weiß verstehen "
    "sehen finden sagen sagt geben gibt nehmen helfen hilft ordentlich richtig sauber sinnvoll früher "
    "schnell schneller leicht schlecht schlechter leute menschen ding dinge sache sachen arbeit "
    "arbeiten team kollege kollegen kollegin firma betrieb unternehmen jahr jahre woche tag tage zeit "
    "mal los ganz große größere größer neu neue neuen andere anderen anderer eigene eigenen lassen "
    "bleiben halten stehen".split()
)
"""Words that are in every wish, and tell little of it; they count a little."""
AGAINST = ("statt", "anstatt", "ohne", "nicht nur")
"""What stands behind these words is what is not wanted; it counts less."""
LESS = ("weniger", "nicht mehr", "kein", "keine", "keinen", "statt", "anstatt", "weg von", "weg vom")
"""What stands behind these words somebody wants to leave behind, up to the end of the clause, ..."""
AGAIN = ("aber", "sondern", "mehr")
"""... or to one of these, behind which it is wanted again."""
EXCLUDES = ("nicht ", "kein "), (" ausgenommen", " ausgenommen.", " getrennt", " getrennt.")
"""How a clause begins or ends that says what a competency does not cover."""
