"""What is said in German beside the goal: anger, tricks, questions to the coach. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

HOSTILE = pattern(
    r"\b(?:du\ bist\ (?:\w+\ )?(?:blöd|dumm|doof|nutzlos|dämlich)|du\ nervst|halt\ die\ klappe"
    r"|lass\ mich\ in\ ruhe|verpiss\ dich|verarsch\w*|(?:blöd|dämlich)e?[rns]?\ (?:fragen?|bot|programm)"
    r"|ein\ (?:mist|quatsch|blödsinn|schwachsinn|unsinn))\b|^das\ nervt\s*[.!]*$"
)
"""Said to the coach; that something at work is annoying is a reason."""
INJECTION = pattern(
    r"\b(?:ignorier|vergiss|vergesst|missacht)\w*\ (?:(?:alle|deine|die|meine|diese|bisherigen"
    r"|vorherigen|obigen)\ )*(?:anweisung|regel|vorgabe|instruktion|prompt)\w*\b"
    r"|\b(?:system-?prompt|deine\ anweisungen|du\ bist\ (?:jetzt|ab\ jetzt|nun)\ ein)\b"
)
_BOSS = (
    r"(?:mein\w*|die|der|das)\ (?:chef\w*|vorgesetzte\w*|führungskraft|leitung|teamleit\w*|firma"
    r"|personal\w*|kolleg\w*|team)"
)
QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "privacy",
        pattern(
            r"\bwer\ (?:alles\ )?(?:(?:liest|sieht)\ (?:das|es|hier|mit|den|diesen|meine?)\b[^.;!]{0,30}\?"
            r"|(?:kann|darf)\b[^.?]{0,20}\b(?:mit)?(?:lesen|sehen)\b)"
            rf"|\b(?:liest|sieht|erfährt)\b[^.?]{{0,20}}\b{_BOSS}\b[^.]*\?"
            rf"|\b(?:kann|darf|wird)\b[^.?]{{0,12}}\b{_BOSS}\b[^.?]{{0,20}}\b(?:lesen|sehen|erfahren)\b"
            r"|\b(?:ist|bleibt)\ (?:das|es|der\ chat)\b[^.?]{0,20}\b(?:privat|vertraulich|anonym|geheim)\b"
        ),
    ),
    (
        "who",
        pattern(
            r"\b(?:wer|was)\ (?:bist\ du|sind\ sie)\b"
            r"|\b(?:bist\ du|sind\ sie|ist\ das|rede\ ich\ mit|spreche\ ich\ mit)\ (?:hier\ )?(?:ein\w*\ )?"
            r"(?:echte\w*\ )?(?:mensch\w*|person|bot|roboter|ki|maschine|programm|computer)\b"
        ),
    ),
    (
        "why",
        pattern(
            r"^(?:aber\ |und\ )?(?:warum|wieso|weshalb|wozu)"
            r"(?:\ (?:(?:fragst|willst|brauchst)\ du|(?:fragen|wollen|brauchen)\ sie)\b[^.?]*)?\s*\?"
        ),
    ),
    ("key_result", pattern(r"\bwas\b.{0,15}\b(?:schlüsselergebnis\w*|okrs?|krs?)\b")),
    (
        "example",
        pattern(
            r"\b(?:hast\ du|gib|gib\ mir|zeig|zeig\ mir|gibt\ es)\ (?:mal\ |mir\ )?(?:ein\ )?beispiele?\b"
            r"|\bbeispiel\ (?:geben|nennen|zeigen)\b|^(?:wie\ )?zum\ beispiel\s*\?"
            r"|\bwas\ (?:meinst\ du|meinen\ sie)\b"
            r"|\bwie\ meinst\ du\ das\b|\bwas\ heißt\ das\b"
            r"|\bversteh\w*\ (?:ich\ )?(?:das\ |die\ frage\ |dich\ )?nicht\s*[.!?]*$"
        ),
    ),
    (
        "told",
        pattern(
            r"\b(?:hab\w*\ ich|ich\ hab\w*)\b[^.?,;]{0,20}\b(?:schon|bereits|gerade|eben)\b[^.?,;]{0,12}"
            r"\b(?:gesagt|geschrieben|erzählt|beantwortet|genannt|erwähnt)\b"
            r"|\bhast\ du\ (?:\w+\ )?(?:schon|bereits|gerade|eben)\ gefragt\b"
        ),
    ),
    (
        "length",
        pattern(
            r"\bwie\ (?:lange\ (?:noch\b|(?:dauert|geht)\ (?:das|es)\b[^.?]{0,12}\?)"
            r"|viele\ fragen\b[^.?]{0,20}\?)"
        ),
    ),
)
"""Questions to the coach that have an answer of their own, by the name of the answer."""
