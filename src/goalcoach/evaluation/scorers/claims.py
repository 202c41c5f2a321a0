"""What nobody may be told: grades, pay, rank, and quotes that nobody said. Own patterns, not the rules'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_VERDICTS: tuple[tuple[str, str], ...] = (
    (
        "a grade or ranking of a person",
        r"(?:performance|overall) (?:rating|grade|score)s?|"
        r"(?:exceeds?|meets?|below|above|fell short of) expectations|"
        r"(?:top|high|low|star|under|best)[ -]?performer|underperform\w*|high[ -]potential|"
        r"rat(?:e|ed|ing) (?:you|her|him|them) |(?:grade|rating|score) (?:of|:|is) [A-F1-5]\b|"
        r"\b[1-9](?:[.,]\d)? (?:out of|of) (?:5|10)(?: stars| points)?\b(?= (?:for|overall|as))|"
        r"gesamtnote|leistungsnote|schulnote|leistungsträger\w*|minderleister\w*|low ?performer|"
        r"(?:über|unter|ent)trifft? die erwartungen|die erwartungen (?:über|nicht er|er|unter)\w+|"
        r"note(?:n)? (?:von |:)?(?:[1-6]\b|sehr gut|gut|befriedigend|ausreichend)|gesamtbewertung|"
        r"better than (?:all|most|the other)|besser als (?:alle|die meisten|die anderen)",
    ),
    (
        "a promise of pay or rank",
        r"(?:get|earn|deserve|receive|due|ready|chance|case|path|help|consider\w*|recommend\w*) "
        r"(?:\w+ ){0,3}(?:promotion|promoted|pay rise|raise|bonus|salary)|"
        r"your (?:next )?(?:bonus|promotion|raise)|will be promoted|pay rise|salary increase|"
        r"(?:a|the|any|next) raises? (?:is|are|will)|(?:when|if) raises|"
        r"(?:bring|get|give|earn|mean)s? (?:\w+ ){0,3}(?:raise|wages?|more (?:money|pay))|"
        r"become (?:a |the )?(?:\w+ )?(?:head|chief|foreman|manager|director|supervisor|team lead(?:er)?)|"
        r"(?:dein|ihr|einen|die|deine|ihre|zur|für eine|bekommst|verdienst) (?:\w+ ){0,3}"
        r"(?:beförder\w+|gehaltserhöhung\w*|bonus|prämie|lohnerhöhung\w*)|wirst (?:\w+ ){0,2}befördert|"
        r"befördert werden|mehr (?:lohn|gehalt|geld)|wirst (?:\w+ ){0,2}(?:leiter(?:in)?|chef(?:in)?)|"
        r"pays? you (?:\w+ ){0,3}(?:premium|bonus|allowance|extra|more)|"
        r"(?:zahlt|zahlen) (?:dir|ihnen|man dir) (?:\w+ ){0,3}(?:zuschlag|zulage|prämie|bonus|mehr)|"
        r"(?:ich werde|werde ich) (?:\w+ ){0,2}\w*leiter(?:in)?\b",
    ),
    (
        "a threat to somebody's job",
        r"(?:be|get|getting|been) (?:fired|dismissed|let go|laid off)|dismissal|termination|written warning|"
        r"gekündigt|kündigung|entlassen werden|entlassung|abmahnung",
    ),
)
_PATTERNS = tuple((what, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for what, pattern in _VERDICTS)
_QUOTED = re.compile(r"[\"“„»«‘‚]([^\"“”„»«‘’‚\n]{3,300})[\"”“«»’‘]")
_FEWEST = 3
"""Words from which on what stands in quotation marks is somebody's sentence, and no title."""
_SIGNS = re.compile(r"[^\w%]+")


def promised(shown: str, told: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What it is, and its words. Words that stand in what was told are what the talk is about."""
    for what, pattern in _PATTERNS:
        for match in pattern.finditer(shown):
            if not any(match.group().lower() in each.lower() for each in told):
                yield what, match.group()
                break


def unsaid_quotes(shown: str, told: Iterable[str]) -> Iterator[str]:
    """Words in quotation marks that stand in nothing that was told, letter by letter."""
    quotes = [each for each in _QUOTED.findall(shown) if len(each.split()) >= _FEWEST]
    if quotes:
        all_told = " | ".join(map(_plain, told))
        yield from (each for each in quotes if _plain(each) not in all_told)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """Its words and numbers, whatever signs and capitals it has."""
    return _SIGNS.sub(" ", text.lower()).strip()
