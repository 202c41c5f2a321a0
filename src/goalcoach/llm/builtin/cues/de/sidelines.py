"""What is said in German beside the goal: anger, tricks, questions to the coach. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

_BOSS = (
    r"(?:(?:mein|meine|unser|unsere|die|der)\ )?"
    r"(?:chef(?:in)?|führungskraft|vorgesetzte[rn]?|personalabteilung|hr)"
)
HOSTILE = pattern(
    r"\b(?:dämlich\w*|idiot\w*|halt\ die\ klappe|verarsch\w*|du\ nervst|lass\ mich\ in\ ruhe"
    r"|blöde?[rns]?\ (?:fragen?|bot|programm)|ein\ (?:mist|quatsch|blödsinn|unsinn))\b|^das\ nervt\s*[.!]*$"
)
INJECTION = pattern(
    r"\b(?:ignorier|vergiss|vergesst|missacht)\w*\ (?:(?:alle|deine|die|meine|diese|bisherigen"
    r"|vorherigen|obigen)\ )*"
    r"(?:anweisung|regel|vorgabe|instruktion|prompt)\w*\b|\b(?:system-?prompt|deine\ anweisungen"
    r"|du\ bist\ (?:jetzt|ab\ jetzt|nun)\ ein)\b"
)
QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "privacy",
        pattern(
            r"\bwer\ (?:liest|sieht)\ (?:das|es|hier|mit|den|diesen|meine?)\b[^.;!]{0,30}\?"
            r"|\bwer\ (?:kann|darf)\ (?:\w+\ ){0,4}(?:mit)?(?:lesen|sehen)\b"
            rf"|\b(?:liest|sieht|erfährt|kann|bekommt)\ (?:das\ |es\ )?{_BOSS}\b[^.;!]{{0,30}}\?"
            r"|\bist\ (?:das|es)\ (?:\w+\ )?(?:privat|vertraulich|anonym|geheim)\b"
        ),
    ),
    (
        "who",
        pattern(
            r"\b(?:wer|was)\ (?:bist\ du|sind\ sie)\b"
            r"|\b(?:bist\ du|sind\ sie|ist\ das)\ (?:ein\ |eine\ )?(?:mensch|person|echt|bot"
            r"|roboter|ki|maschine|programm)\b"
        ),
    ),
    (
        "why",
        pattern(
            r"^(?:aber\ |und\ )?(?:warum|wieso|weshalb|wozu)"
            r"(?:\ (?:fragst|fragen|willst|wollen|brauchst|brauchen|musst|müssen|soll"
            r"|muss)\b[\w\s]{0,40})?\s*\?"
        ),
    ),
    ("key_result", pattern(r"\bwas\ (?:ist|sind|heißt)\b.{0,20}\b(?:schlüsselergebnis(?:se)?|okrs?)\b")),
    (
        "example",
        pattern(
            r"\b(?:gib|hast|zeig|nenn)\b.{0,12}\bbeispiele?\b|\bbeispiel\ (?:geben|nennen|zeigen)\b"
            r"|\b(?:ein|zum)\ beispiel\s*\?|\bwas\ (?:meinst\ du|meinen\ sie)\b"
            r"|\b(?:ich\ verstehe?|verstehe?\ ich)\ (?:das\ |die\ frage\ )?nicht\b"
        ),
    ),
    (
        "told",
        pattern(
            r"\b(?:habe?\ ich|ich\ habe?)\ (?:\w+\ ){0,2}(?:schon|bereits|eben)\ (?:gesagt"
            r"|geschrieben|beantwortet|erwähnt)\b"
            r"|\bhast\ du\ (?:\w+\ )?(?:schon|bereits|eben)\ gefragt\b"
        ),
    ),
    ("length", pattern(r"\bwie\ (?:lange\ (?:noch\b|dauert\ das(?:\ hier|\ noch)?\s*\?)|viele\ fragen\b)")),
)
