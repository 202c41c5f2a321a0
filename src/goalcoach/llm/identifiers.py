"""Finds what tells who somebody is, names aside: addresses, numbers, ids, and secrets. Knows no directory."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goalcoach.llm.figures import dates_in, round_figures

_DATE = r"""
    (?:[0-9]{1,2}[./-][ ]?[0-9]{1,2}[./-][ ]?[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}
        |[0-9]{1,2}(?:\.|st|nd|rd|th)?[ ][^\W\d_]{3,9}\.?,?[ ][0-9]{4}
        |[^\W\d_]{3,9}\.?[ ][0-9]{1,2}(?:st|nd|rd|th)?,?[ ][0-9]{4})
"""
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])"
_ADDRESS = r"(?P<EMAIL>[\w.+%-]{1,64}(?:@|[ ]?[\[(](?:at|ät)[\])][ ]?)[\w-]{1,63}(?:\.[\w-]{1,63}){0,5})"
_SIGNS_OF_ADDRESS = ("@", "at)", "at]", "ät)", "ät]")
"""One of these stands in every text that holds an address."""
_OTHERS = rf"""
    (?P<ID>\b[0-9a-fA-F]{{8}}-?(?:[0-9a-fA-F]{{4}}-?){{3}}[0-9a-fA-F]{{12}}\b|\b[A-Z]{{1,2}}-[0-9]{{3,8}}\b
        |(?<![\w.])(?=[0-9]{{1,3}}\.)(?<!(?i:version)[ ])(?:{_BYTE}\.){{3}}{_BYTE}(?!\w|\.[0-9])
        |(?<![\w:])(?=[0-9a-fA-F]{{1,4}}[:-])(?:(?:[0-9a-fA-F]{{1,4}}:){{7}}[0-9a-fA-F]{{1,4}}
            |(?:[0-9a-fA-F]{{1,4}}:){{1,6}}(?::[0-9a-fA-F]{{1,4}}){{1,6}}
            |(?:[0-9a-fA-F]{{2}}[:-]){{5}}[0-9a-fA-F]{{2}})(?![\w:]))
    |(?P<TAX>(?<![\w.,])[1-9][0-9](?:[ ]?[0-9]{{3}}){{3}}(?!\w|[.,][0-9]))
    |(?P<SECRET>\b[A-Z]{{2}}[0-9]{{2}}(?:[ ]?[A-Z0-9]{{4}}){{3,7}}(?:[ ]?[A-Z0-9]{{1,3}})?\b
        |\b[A-Za-z]{{2}}[0-9]{{2}}(?:[ ]?[0-9]{{4}}){{3,7}}(?:[ ]?[0-9]{{1,3}})?\b
        |\b(?:[0-9]{{4}}[ -]?){{3}}[0-9]{{1,7}}\b
        |\b[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}\b
        |\b[0-9]{{2}}[ ]?[0-9]{{6}}[ ]?[A-Z][ ]?[0-9]{{3}}\b
        |\b(?=(?i:[ainpst]))(?i:steuer[- ]?(?:id|nr\.?|nummer|identifikationsnummer)|id-?nr\.?
            |tax[ ](?:id|number)|sozialversicherungsnummer|sv-?(?:nr\.?|nummer)|social[ ]security[ ]number|ssn
            |personal(?:nr\.?|nummer)|ausweis(?:nr\.?|nummer)|national[ ]insurance[ ]number)
            (?:[ ](?i:is|ist|lautet))?[ ]?[:=]?[ ]?[A-Z0-9]{{0,3}}[0-9](?:[ /.-]?[A-Z0-9]){{2,20}}\b
        |\b(?=(?i:[bdg]))(?i:born|geboren|geb\.|date[ ]of[ ]birth|birthday|dob|geburtsdatum|geburtstag)
            (?:[ ](?i:is|ist))?[ ]?:?[ ]?(?:(?i:on|am)[ ])?(?:(?i:the|der)[ ])?{_DATE}
        |\b(?=(?i:[akpst]))(?i:passwor[dt]|passwd|pwd|kennwort|passcode|pin|api[ _-]?key|secret|token)
            (?:[ ]?[:=][ ]?[^\s,;]{{3,60}}
                |[ ](?i:lautet)[ ][^\s,;]{{3,60}}
                |[ ](?:(?i:is|was|ist|war)[ ])?[^\s,;0-9]{{0,40}}[0-9][^\s,;]{{0,40}})
        |\b(?=[Agprsx])(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9_-]{{12,200}})
    |(?P<PHONE>(?<![\w.,])
        (?:\+[0-9]{{1,3}}[ /.-]?|00[1-9][0-9]{{0,2}}[ /.-]?|0(?=[1-9][0-9 /()-]{{5}})|\([0-9]{{2,5}}\)[ ]?)
        (?:\(0\)[ ]?)?[0-9](?:(?:[ ][/–-][ ]|[ /.–-])?[0-9]){{6,13}}\b
        |(?<![\w.,-])[0-9]{{3}}[ .-][0-9]{{3}}[ .-][0-9]{{4}}(?![\w-]))
"""
_FOUND = re.compile(f"{_ADDRESS}|{_OTHERS}", re.VERBOSE)
_BUT_ADDRESSES = re.compile(rf"(?<!\w)(?=[\w+(])(?:{_OTHERS})", re.VERBOSE)
"""The others begin where a word may. So nothing is tried inside of words, which are most of a text."""


_OF_DIGITS = frozenset({"PHONE", "SECRET"})


def identifiers(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each begins and ends, and its kind: EMAIL, ID, SECRET or PHONE."""
    found = _FOUND if any(sign in text for sign in _SIGNS_OF_ADDRESS) else _BUT_ADDRESSES
    for match in _matches(found, text):
        kind = match.lastgroup or ""
        if kind == "TAX":
            if not _checks(match.group()):
                continue
            kind = "SECRET"
        if not round_figures(match.group()):
            yield *match.span(), kind


def _matches(found: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What looks like one. Where a number would begin within a day, it is looked for behind that."""
    at, days = 0, None
    while match := found.search(text, at):
        at = match.end()
        if match.lastgroup in _OF_DIGITS:
            days = days or tuple(dates_in(text))
            if within := [end for start, end in days if start <= match.start() < end <= match.end()]:
                at = within[0]
                continue
        yield match


def _checks(number: str) -> bool:
    """Whether the last digit of a German tax id follows from its first ten (ISO 7064, MOD 11,10)."""
    *digits, last = map(int, number.replace(" ", ""))
    product = 10
    for digit in digits:
        product = 2 * ((digit + product) % 10 or 10) % 11
    return (11 - product) % 10 == last
