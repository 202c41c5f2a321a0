"""How people turn to something else in German, and how they swap one word for another. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_LEAD = r"^\s*(?:(?:ok(?:ay)?|nein|nee|nö|na\ gut|gut|hm+|moment|sorry|ach|also|dann|aber)\b[\s,.:;!–-]*)*"
INSTEAD = pattern(
    rf"{_LEAD}(?:(?:lieber\ |doch\ |dann\ )*(?:was|etwas)\ (?:ganz\ )?anderes|(?:ein\ )?anderes\ thema"
    r"|(?:vergiss|lass)\ (?:es|das)|ich\ habe?\ (?:es\ mir|mich)\ (?:anders\ überlegt|umentschieden))"
    r"\s*[,.:;!–-]\s*(?P<rest>\S.*)$"
)
"""Opens another topic: "nee, lieber was anderes: weniger Überstunden"."""
_NOT_A_ROLE = r"(?!will|möchte|brauche|aber|weil|zu\b|besser|schlecht|unsicher|nicht|oft|immer)"
_GO_ON = (
    r"(?:ich|wir|will|wollen|möchten?|brauche|soll|muss|mein|meine|unsere?|bei\ uns|bei\ mir|weniger|mehr)\b"
)
ROLE_LEAD = pattern(
    r"^\s*(?:(?:hallo|hi|hey|moin|servus|also|na\ ja|naja|guten\ (?:tag|morgen))\b[\s,.!]*)?"
    r"(?:(?:ich\ )?(?:bin|leite|führe|arbeite|betreue|verantworte|unterrichte|verkaufe|pflege|heiße?|mache?)"
    r"|mein\ name\ ist)\ "
    rf"(?:{_NOT_A_ROLE}[\w'’&/-]+\ ){{0,9}}?{_NOT_A_ROLE}[\w'’&/-]+"
    rf"(?:\ und\ (?={_GO_ON})|\s*[,;]\s+(?:und\s+)?(?={_GO_ON})|\s*[.!]\s+(?=\S+\s+\S))"
)
"""Who somebody is, before what they want: "Ich leite die Hotline und will …"."""
_TRADE = (
    r"[\w-]*(?:(?:schreiner|tischler|maler|bäcker|metzger|gärtner|lehrer|erzieher|fahrer|verkäufer|pfleger"
    r"|techniker|mechaniker|elektriker|schlosser|maurer|dachdecker|berater|betreuer|sachbearbeiter|trainer"
    r"|leiter|planer|entwickler|kellner|reiniger|statiker|zugbegleiter|arbeiter|meister|friseur|optiker"
    r"|apotheker|imker|winzer"
    r"|förster|richter|prüfer|ingenieur|architekt|helfer|therapeut|assistent|logopäde|logopädin)(?:in)?"
    r"|köchin|koch|kraft|hebamme|azubi|arzt|ärztin|angestellte[rn]?|beauftragte[rn]?|kaufmann|kauffrau"
    r"|amtfrau|wart|wirt|wirtin|(?!termin\b|benzin\b|magazin\b|medizin\b)[\w-]{4,}in(?=,))"
)
TRADE_LEAD = pattern(
    r"^\s*(?:(?:hallo|hi|hey"
    r"|moin)\b[\s,.!]*)?(?:(?:[\w'’&/-]+\ ){0,3}[\w'’&/-]+\ hier\s*[,.;–-]\s+(?=\S+\s+\S)"
    rf"|(?:[\w'’&/-]+\ ){{0,2}}{_TRADE}(?:\ (?:(?:im|in|bei|beim|am|an|auf)\ (?:der\ |dem\ |einer\ |einem\ )?"
    r"[\w'’&/-]+|nachts|tagsüber|(?-i:[A-ZÄÖÜ][\w-]+)(?!er\b))){0,2}"
    rf"(?:\s*[.:;–]\s+(?=\S+\s+\S)|\s*,\s+(?={_GO_ON})))"
)
"""The same in a word or two: "Buchhaltung hier, …", "Hebamme im Kreißsaal. …"."""
TOLD_BY = pattern(
    r"[,;.–-]?\ (?:(?:und|also|aber)\ )?meine?\ \w+\ (?:sagte?|meinte?|findet|hat\ gesagt)"
    r",?\ (?:dass\ )?"
    r"(?:ich|wir)\ (?:(?:soll(?:te|en|ten)?|muss|müssen|müsste)\ (?:mal\ )?(?:etwas|was)"
    r"\ (?:dagegen\ )?(?:tun|machen)"
    r"|(?:etwas|was)\ (?:tun|machen)\ (?:soll(?:te|en|ten)?|muss|müssen|müsste))[\s.!]*$"
)
"""Who said, at the end, that something has to be done: "… und meine Frau sagt, ich soll etwas tun"."""
ASIDE_LEAD = pattern(r"^\s*(?:(?:na\ gut|gut|klar|also|hm+|na\ ja|naja|ja|ok(?:ay)?)\s*[,.:;!–-]+\s*)+(?=\S)")
"""Said before the answer itself: "na gut: …"."""
_WORD = r"[\"“”„'‘’]?(?P<{name}>[\w][\w’'-]*(?:\ [\w’'-]+){{0,2}}?)[\"“”„'‘’]?"
_NEW, _OLD = _WORD.format(name="new"), _WORD.format(name="old")
SWAPS = (
    pattern(
        rf"{_LEAD}(?:es\ soll\ (?:heißen|da\ stehen)|schreib|sag|ich\ meine)\s+{_NEW}\s*,?\s*(?:und\ )?"
        rf"(?:nicht|statt|anstatt)\s+{_OLD}\s*[.!]*$"
    ),
    pattern(rf"{_LEAD}(?:ändere?|ersetze?|tausche?)\s+{_OLD}\s+(?:in|durch|gegen|zu)\s+{_NEW}\s*[.!]*$"),
    pattern(rf"{_LEAD}{_NEW}\s*,\s*(?:und\ )?nicht\s+{_OLD}\s*[.!]*$"),
)
"""A word for another one: "schreib Gäste statt Kunden"."""
