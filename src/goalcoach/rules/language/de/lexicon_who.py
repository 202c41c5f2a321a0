"""Words for who somebody is, and for whom they may be said of. German; data only."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

_HOW_MANY = "kinder, kleine kinder, zwei kinder, drei kinder, ein kind, ein baby, einen säugling, nachwuchs"
_HAS = "hat, hatte, habe, hab, haben, bekommt, bekomme, kriegt, erwartet"
_AILS = "krebs, depressionen, epilepsie, diabetes, eine behinderung, einen akzent, adhs, einen bandscheibenvorfall, rücken, rückenschmerzen, hiv, parkinson, multiple sklerose, demenz"

WHO_ONE_IS: Mapping[str, str] = listed(
    "alt, älter, betagt, jung, jünger, schwanger, behindert, schwerbehindert, blind, gehörlos, taub, schwul, lesbisch, homosexuell, "
    "bisexuell, trans, muslimisch, jüdisch, christlich, katholisch, evangelisch, schwarz, ausländisch, autistisch, legasthenisch, krank, "
    "dauerkrank, chronisch krank, psychisch krank, depressiv, geschieden, verwitwet, alleinerziehend, in der gewerkschaft, "
    "gewerkschafterin, gewerkschafter, im rollstuhl, hiv positiv, religiös, fromm, fastet, vorbestraft, zeuge jehovas, zeugin jehovas, muslim, muslimin, muslima, christ, christin, jude, jüdin, moslem, ausländer, ausländerin, "
    "flüchtling, migrant, migrantin, türke, türkin, pole, polin, russe, russin, syrer, syrerin, rumäne, rumänin, araber, araberin, "
    "afrikaner, afrikanerin, ukrainer, ukrainerin, rentner, rentnerin, kurz vor der rente, nicht von hier, nicht mehr die jüngste, "
    "nicht mehr der jüngste, übergewichtig, untergewichtig, fettleibig, adipös, magersüchtig, dick, mager, hässlich, in den wechseljahren, eine frau, ein mann, mutter, vater, frau, mutter geworden, vater geworden",
    joined("#, fünfzig, sechzig", "jahre alt"),
    joined("über", "#, fünfzig, sechzig"),
    joined("ist, bin, schon, wird, werde, bereits, er, sie, ich", "#"),
    joined("im gefängnis, im knast", "war, ist, sitzt, saß"),
    joined("war, ist, sitzt, saß", "im gefängnis, im knast"),
    joined("mit", "#", "langsam, zu langsam, zu alt"),
    joined(_HAS, _HOW_MANY),
    joined(_HOW_MANY, _HAS),
    joined("hat, hatte, habe, hab, haben", _AILS),
    joined(_AILS, "hat, hatte, habe, hab, haben"),
    joined("kopftuch", "trägt"),
    joined("trägt", "kopftuch, ein kopftuch"),
    joined("ramadan", "hält, macht, feiert"),
)
OF_THINGS_TOO: Mapping[str, str] = listed(
    "alt, älter, jung, jünger, blind, taub, schwarz, ausländisch, krank, depressiv, katholisch, evangelisch, christlich, jüdisch, trans, religiös, fromm, "
    "hiv, parkinson, demenz, sklerose, dick, mager, hässlich"
)
FELLOW: Mapping[str, str] = listed(
    "kollege, kollegen, kollegin, kolleginnen, mitarbeiter, mitarbeiterin, mitarbeiterinnen, mitarbeitende, mitarbeitenden, azubi, azubis, "
    "auszubildende, auszubildender, lehrling, praktikant, praktikantin, fahrer, fahrerin, kellner, kellnerin, koch, köchin, putzfrau, frau, "
    "mann, chef, chefin, aushilfe, aushilfen, kassierer, kassiererin, mechaniker, mechanikerin, schlosser, schweißer, schweißerin, tischler, "
    "tischlerin, elektriker, elektrikerin, verkäufer, verkäuferin, vertretung, vorarbeiter, vorarbeiterin, gesell, geselle, gesellin"
)
REASON_OPENER: Mapping[str, str] = listed("weil, da, denn, zumal")
REASON_TOO: Mapping[str, str] = listed("denn")
"""What gives a reason in front of "er" or "sie", and may be something else before other words."""
CLAUSE_JOINT: Mapping[str, str] = listed("und, aber, oder")
WE_WORD: Mapping[str, str] = listed("wir, uns, unser, unsere")
YOU_WORD: Mapping[str, str] = listed("du, dich, dir")
THIRD_PERSON: Mapping[str, str] = listed("er, sie")
OWNER_WORD: Mapping[str, str] = listed(
    "der, die, das, den, dem, ein, eine, einen, einer, mein, meine, unser, unsere, sein, seine, ihr, ihre, dein, deine, dieser, diese"
)
ONE_OF_MANY: Mapping[str, str] = listed("einer, eine, zwei, drei, viele, manche, einige, alle, beide")
WHO_JOINT: Mapping[str, str] = listed(
    "ist, bin, bist, war, wird, geworden, hat, hatte, trägt, schon, halt, eben, ja, einfach, jetzt, nun, mal, auch, leider, sehr, recht, ziemlich, zu, so, langsam"
)
BEING_MANY: Mapping[str, str] = listed("sind, waren, werden")
ER_THING: Mapping[str, str] = listed(
    "den, einen, meinen, unseren, unsern, ihren, seinen, deinen, diesen, jeden, keinen, des, der, ein, unser, mein"
)
"""In front of a noun that "er" may stand for."""
SIE_THING: Mapping[str, str] = listed(
    "die, eine, meine, unsere, ihre, seine, deine, diese, jede, keine, der, zur"
)
"""In front of a noun that "sie" may stand for."""
CHARACTER: Mapping[str, str] = listed(
    "egoistisch, arrogant, launisch, schüchtern, unreif, ungeduldig, entscheidungsschwach, unhöflich, introvertiert, extrovertiert, "
    "undiszipliniert, einfühlsam, rechthaberisch, besserwisserisch, überheblich, unfreundlich, patzig, pampig, vorlaut, herrisch, zynisch, "
    "herablassend, humorlos, eingebildet, eigensinnig, trotzig, wehleidig, vergesslich, cholerisch, nachtragend, misstrauisch, unsympathisch, "
    "jähzornig, mürrisch, griesgrämig, geizig, feige, hinterhältig, hochnäsig, kindisch, taktlos, unverschämt, dreist, eifersüchtig, "
    "naiv, faul, arbeitsscheu, unkollegial, stur"
)
"""What nobody but a person is, where it is said of a colleague."""
_OF_BODIES = split(
    "übergewichtig, untergewichtig, fettleibig, adipös, magersüchtig, dick, mager, hässlich, fett, kahlköpfig, verschwitzt, ungewaschen, "
    "ungepflegt, pickelig, runzlig, schwabbelig"
)
BODY_REMARK: Mapping[str, str] = listed(
    "stinkt, stinkst, stank, riecht, riechst, roch, müffelt, müffelst, verschwitzt, ungewaschen, schwabbelig",
    joined(
        "riecht, riechst, roch", "streng, schlecht, unangenehm, stark, nach schweiß, nach alkohol, nach rauch"
    ),
    joined("stinkt, stinkst, stank", "nach schweiß, nach alkohol, nach rauch"),
    joined(
        "hat, hast, hatte, haben",
        "mundgeruch, körpergeruch, schweißgeruch, fettige haare, schmutzige nägel, gelbe zähne, pickel, akne",
    ),
)
"""What a body does or is like, said of a person; of a drain or a gas it is work."""
CALLED_TRAIT: Mapping[str, str] = {
    word + ending: "" for word in (*_OF_BODIES, *CHARACTER) for ending in ("e", "en", "er", "em")
}
"""What may stand in front of a name: "der faule Tomas"."""
WHAT_IS_SMELLED: Mapping[str, str] = listed(
    "der, die, das, den, dem, ein, eine, einen, es, an, ob, wenn, dass, sofort, was, wo, woran, etwas, nichts, jede, jeden, jedes, keine, keinen, kein, "
    "sein, seine, seinen, ihr, ihre, ihren, dein, deine, deinen"
)
"""Words behind "riecht" where somebody notices something."""
BARE_TRAIT: Mapping[str, str] = listed(
    "schwangerschaftsbedingt, altersbedingt, behinderungsbedingt",
    joined(
        "wegen, aufgrund, auf grund, infolge, wegen der, aufgrund der, wegen einer, aufgrund einer, wegen des, aufgrund des",
        "schwangerschaft, mutterschaft, behinderung, religion, religionszugehörigkeit, glaubens, glauben, geschlechts, geschlecht, "
        "hautfarbe, herkunft, nationalität, staatsangehörigkeit, sexualität, wechseljahre, wechseljahren, gewerkschaftszugehörigkeit, "
        "gewerkschaftsmitgliedschaft, hohen alters, familienstand, familienstands",
    ),
)
"""Who somebody is, as a reason, where nobody is named."""
WHEREABOUTS: Mapping[str, str] = listed("im, am, in, an, beim, vom, aus, bei")
HAS_IT: Mapping[str, str] = listed("hat, führt, kennt, zählt, schreibt, notiert, sammelt, schickt")
THING_ENDING: Mapping[str, str] = listed("ung, heit, keit, schaft, tion, wart, er, erin, e")
WE_ARE: Mapping[str, str] = listed("wir sind, sind wir, ihr seid, seid ihr")
OF_US: Mapping[str, str] = listed("von uns, von euch, im team")
GROUP_OF: Mapping[str, str] = {
    f"zu {name}": str(k)
    for k, name in enumerate("dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(), 3)
}
"""Words that count people by themselves."""
