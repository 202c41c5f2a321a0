"""Words about people in reviews, and what they must not be mistaken for; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import wordings
from goalcoach.rules.language.phrasing import joined, listed, split

TRAIT: Mapping[str, str] = listed(
    "zickig, aggressiv, emotional, irrational, dramatisch, schwierig, kalt, nett, süß, lieb, schüchtern, faul, still, "
    "leise, laut, negativ, empfindlich, stur, arrogant, launisch, hysterisch, aufbrausend, introvertiert, "
    "extrovertiert, freundlich, warmherzig, kühl, dominant, frech, egoistisch, unreif, bissig, zynisch, herablassend, "
    "mütterlich, ungeduldig, gewissenhaft, sensibel, charmant, einschüchternd, reizbar, rechthaberisch, besserwisserisch, "
    "überheblich, unfreundlich, patzig, pampig, schroff, ruppig, barsch, forsch, penibel, pedantisch, kleinlich, vorlaut, "
    "herrisch, verschlossen, humorlos, eitel, eingebildet, eigensinnig, trotzig, weinerlich, wehleidig, unorganisiert, "
    "vergesslich, sprunghaft, hektisch, chaotisch, schlampig, nachlässig, naiv, unhöflich, sympathisch, unsympathisch, "
    "impulsiv, cholerisch, nachtragend, misstrauisch, eifersüchtig, selbstgefällig, anmaßend, oberflächlich, leichtsinnig, unzuverlässig, "
    "unkonzentriert, undiszipliniert, kindisch, stumpf, passiv, arbeitsscheu, unkollegial, unprofessionell, begriffsstutzig, bequem, träge, lahm, fahrig, ungeschickt, tollpatschig, unbeholfen, desinteressiert, gleichgültig, rücksichtslos, taktlos, "
    "unverschämt, dreist, geizig, gierig, feige, hinterhältig, intrigant, geschwätzig, redselig, wortkarg, distanziert, steif, unflexibel, engstirnig, verbohrt, hochnäsig, großspurig, angeberisch, jähzornig, mürrisch, griesgrämig, gutmütig, treu, brav, loyal, clever, intelligent, schlau, pfiffig, begabt, ehrgeizig, ehrlich, aufrichtig, bescheiden, tüchtig, unfähig, inkompetent, untauglich"
)
PERSON_LABEL: Mapping[str, str] = listed(
    "mehr lächeln, lächle mehr, schwieriger mensch, netter mensch, angenehme person, schlechte einstellung, falsche "
    "einstellung, negative einstellung, einstellungsproblem, nimmt alles persönlich, zu emotional, zu empfindlich, zu "
    "nett, zu aggressiv, weniger faul, weniger schüchtern, weniger empfindlich, weniger stur, faul sein, achte auf deinen ton, schwierig im umgang, sonnenschein, kein zahlenmensch"
)
FEELING: Mapping[str, str] = listed(
    "gestresst, wütend, müde, traurig, ängstlich, frustriert, unglücklich, nervös, gelangweilt, deprimiert, "
    "überfordert, unsicher, unmotiviert, demotiviert, genervt, einsam, ausgebrannt, erschöpft, besorgt, neidisch, "
    "beleidigt, enttäuscht, verbittert, lustlos, resigniert, verzweifelt, ausgelaugt, verärgert, verunsichert, gekränkt, "
    "entmutigt, teilnahmslos"
)
REVIEW_EMOTION: Mapping[str, str] = listed(
    "schlechte laune, gute laune, schlechter stimmung, fehlende motivation, mangelnde motivation, "
    "mangelndes selbstvertrauen, wenig selbstvertrauen, ihre stimmung, seine stimmung, deine laune, "
    "ihre laune, seine laune, innerlich gekündigt, ihre frustration, seine frustration, deine frustration, ihre angst, "
    "seine angst, innerlich … aufgegeben, innerlich … verabschiedet, innerlich … abgeschaltet, innerlich … "
    "abgeschlossen, innerlich … gekündigt, innerlich abwesend, du … die lust verloren, hast … die lust verloren, du … "
    "keine lust, hast … keine lust",
    wordings.feelings_seen(),
)
PERSON_WORD: Mapping[str, str] = listed(
    "du, sie, er, leistung, mitarbeiter, mitarbeiterin, art, ton, auftreten, verhalten"
)
PERSON_JOINT: Mapping[str, str] = listed(
    "ist, bist, war, warst, hat, hast, wirkt, wirkst, wirkte, scheint, scheinst, schien, klingt, klang, bleibt, wird, "
    "wurde, kommt, herüber, rüber, oft, manchmal, immer, etwas, noch, jetzt, wieder, eher, recht, ziemlich, sehr, zu, "
    "mehr, weniger, nicht, auch, nur, fast, meist, deutlich, sichtlich, ein, eine, und, oder, so, sind, waren, haben, wirken, wirkten, scheinen, klingen, bleiben, wurden, sei, seien, seist, seiest"
)
PERSON_VERB: Mapping[str, str] = listed(
    "bist, warst, wirkst, wirktest, scheinst, schienst, klingst, klangst, bleibst, bliebst, wurdest, verhältst, verhieltst, "
    "verhalten, benimmst, benommen, auftrittst, aufgetreten, fühltest, fühlst, sei, seien, seist, seiest"
)
SHARE_WORD: Mapping[str, str] = listed(
    "von, von insgesamt, der, ihrer, deiner, dieser, seiner, unserer, aller"
)
"""What stands between a part and its whole."""

AVERAGE_MARK: Mapping[str, str] = listed(
    "unterdurchschnittlich, überdurchschnittlich, durchschnittlich, mittelmäßig, unter durchschnitt, über durchschnitt, "
    "unter dem durchschnitt, über dem durchschnitt, mangelhaft, ungenügend, herausragend, nicht gut genug"
)
PERSON_MARK: Mapping[str, str] = listed(
    "leistungsträger, leistungsträgerin, minderleister, minderleisterin, low performer, high performer, top performer, "
    "high potential, potenzialträger, potenzialträgerin, leistungsnote, gesamtnote, schulnote, note #, mit # bewerten, "
    "mit # sternen, # von # punkten, # von # sternen, leistungsbewertung, leistungsbeurteilung, rangliste, ranking der "
    "mitarbeiter, die besten # im team, die schlechtesten # im team, übertrifft die erwartungen, erfüllt die "
    "erwartungen nicht, unter den erwartungen, neun felder matrix, bewerte sie mit, bewerte ihn mit, bewerte dich mit, "
    "das zeug zur, das zeug zum, das zeug dazu, führungspotenzial, führungspotential, führungsmaterial, für höheres bestimmt, "
    "stufe voll erfüllt, stufe teilweise erfüllt, stufe übererfüllt, wird aus dir … werden, wird aus "
    "ihr … werden, wird aus ihm … werden, aus dir wird … nie, aus dir wird … nichts, wirst es nie, du "
    "wirst … nie, du wirst … niemals, welche note würdest du dir, welche note gibst du dir, unser star, unsere beste kraft, schwächste kraft",
    joined("eine", "eins, zwei, drei, vier, fünf, sechs", "plus, minus"),
    joined("glatte, klare, knappe, schwache", "eins, zwei, drei, vier, fünf, sechs"),
    joined(
        "leistung insgesamt, leistung ist insgesamt, leistung war insgesamt, gesamtleistung ist, gesamtleistung war",
        "sehr gut, gut, befriedigend, ausreichend, mangelhaft, ungenügend",
    ),
    wordings.marks_in_other_words(),
)
SCHOOL_MARK: Mapping[str, str] = {
    word: str(mark) for mark, word in enumerate(("eins", "zwei", "drei", "vier", "fünf", "sechs"), 1)
}
ADDRESSED_OBJECT: Mapping[str, str] = listed("dich, ihnen, ihr, ihre, ihren, ihrer, ihm, ihn")
PERSON_COMPARED: Mapping[str, str] = listed(
    "besser als ihre kollegen, besser als seine kollegen, besser als die kollegen, besser als "
    "die anderen, schlechter als die anderen, schlechter als ihre kollegen, schlechter als seine kollegen, "
    "beste im team, bester im team, schwächste im team, schwächster im team, schwächstes glied, im "
    "vergleich zu ihren kollegen, im vergleich zu seinen kollegen, im vergleich zu deinen kollegen, verglichen mit den "
    "kollegen, im teamvergleich, schlusslicht, zu den besten im, zu den schwächsten im, zu den besten gehört, gehörst zu den "
    "besten, gehörst zu den schwächsten, gehört zu den besten, gehört zu den schwächsten, gehörst zu den langsamsten, alle "
    "anderen … schaffen, alle anderen … hin, die anderen schaffen, schwächsten leute, besten leute, der schwächste in, die "
    "schwächste in, einer unserer besten, einer unserer schwächsten, eine unserer besten, eine unserer schwächsten, einer der "
    "schwächsten, eine der schwächsten, als bei deinen kollegen, als bei den kollegen, nicht so wie dein kollege, nicht so wie deine kollegin, nicht so wie deine "
    "kollegen, nicht so wie die anderen, andere in deiner "
    "abteilung, andere in deinem team, die anderen in deinem team",
    joined(
        "unter dem, über dem, unter, über, hinter dem, vor dem",
        "schnitt des teams, durchschnitt des teams, schnitt der gruppe, durchschnitt der gruppe, teamschnitt, teamdurchschnitt, "
        "schnitt der abteilung, durchschnitt der abteilung, schnitt der kollegen, schnitt der anderen",
    ),
    joined("anders als", "die anderen, andere, deine kollegen, der rest"),
    joined(
        "besser, schneller, schlechter, langsamer, flüssiger, genauer, sicherer, öfter, häufiger",
        "als du, als deine kollegen, als der kollege, als die kollegin",
    ),
    joined(
        "hinter, als",
        "allen anderen, alle anderen, den anderen im team, die anderen im team, dem rest des teams, der rest des teams, dem "
        "rest der gruppe, der rest der gruppe, den meisten kollegen, die meisten kollegen, deinen kollegen, deine kollegen, "
        "ihren kollegen, ihre kollegen, seinen kollegen, seine kollegen, deinen kolleginnen, deine kolleginnen, dem "
        "teamdurchschnitt, der teamdurchschnitt, jeder andere, jede andere, sonst jemand",
    ),
    wordings.set_beside_others(),
)
DEED_ON_PERSON: Mapping[str, str] = {
    "bewerte": "mark",
    "benote": "mark",
    "befördere": "decision",
    "entlasse": "decision",
    "kündige": "decision",
    "feuere": "decision",
}
REVIEW_DECISION: Mapping[str, str] = listed(
    "zur beförderung vorschlagen, reif für die beförderung, bereit für die beförderung, beförderung verdient, verdient "
    "eine beförderung, seine beförderung, ihr gehalt, sein gehalt, bonus kürzen, ihren bonus, seinen bonus, "
    "kündigung aussprechen, ihr kündigen, ihm kündigen, entlassen, abmahnen, aufhebungsvertrag, "
    "vertrag nicht verlängern, vertrag verlängern, probezeit verlängern, probezeit nicht bestanden, "
    "degradieren, zurückstufen, gehaltsband, gehaltsstufe, wird das unternehmen verlassen, wird kündigen, "
    "kündigungsrisiko, abwanderungsrisiko, nachfolgekandidat, nachfolgekandidatin, trennen von, vor die tür "
    "setzen, rauswerfen, kündige ihm, kündige ihr, "
    "trenn dich von ihm, trenn dich von ihr, trenne dich von ihm, trenne dich von ihr, probezeit nicht "
    "verlängert, deine probezeit, gegen einen unbefristeten vertrag, für einen unbefristeten vertrag, noch hier arbeiten, fehl am platz, die falsche stelle, der falschen stelle, nicht der richtige für, nicht die richtige "
    "für, befristung … auslaufen",
    joined(
        "verdient, verdienst, rechtfertigt, rechtfertigen",
        "… gehaltserhöhung, … beförderung, … bonus, … prämie, … mehr gehalt, … höhere eingruppierung, … zulage",
    ),
    joined(
        "deinen, ihren, seinen",
        "… vertrag … auslaufen, … vertrag … verlängern, … vertrag … beenden, … vertrag … lösen",
    ),
    joined(
        "von dem, von der, von ihm, von ihr, von ihnen, von denen, von wem, von diesem mitarbeiter, von dieser mitarbeiterin, "
        "von diesen leuten",
        "… mich … trennen, … dich … trennen, … uns … trennen, … sich … trennen",
    ),
    joined("von ihm, von ihr, von wem, von diesem mitarbeiter, von dieser mitarbeiterin", "trennen"),
    wordings.pay_in_sight(),
)
_WHOSE = "dein, deine, deinen, deinem, deiner, deines, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres"
_BODY = "rücken, rückens, knie, knies, schulter, hüfte, bandscheibe, bandscheiben, psyche, sehkraft, gehör, gehörs"
_ILLNESS = (
    "bandscheibenvorfall, rückenschmerzen, rückenleiden, rückenprobleme, kopfschmerzen, migräne, burnout, angststörung, "
    "panikattacke, panikattacken, schlafstörung, schlafstörungen, essstörung, adhs, autismus, legasthenie, asthma, rheuma, "
    "arthrose, tinnitus, herzinfarkt, schlaganfall, bluthochdruck, chemotherapie, fehlgeburt, alkoholproblem, suchtproblem, "
    "depression, krebserkrankung"
)
_BY_ORIGIN = (
    "türkin, türke, türken, polin, pole, polen, russin, russe, russen, rumänin, rumäne, rumänen, syrerin, syrer, araberin, "
    "araber, italienerin, italiener, griechin, grieche, griechen, spanierin, spanier, französin, franzose, franzosen, "
    "chinesin, chinese, chinesen, inderin, inder, ukrainerin, ukrainer, afrikanerin, afrikaner, serbin, serbe, serben, "
    "kroatin, kroate, kroaten, albanerin, albaner, vietnamesin, vietnamese, vietnamesen, jüdin, jude, juden, migrantin, "
    "migranten, ausländerin, ausländer, ostdeutsche, ostdeutschen, westdeutsche, westdeutschen"
)

PROTECTED_TRAIT: Mapping[str, str] = listed(
    "der trinkt, die trinkt, der trank, die trank, trinkt wieder, trinker, alkoholiker, alkoholikerin, alkoholproblem, fehlgeburt, sorgerechtsstreit, "
    "schwanger, schwangerschaft, junge mutter, junger vater, alleinerziehend, alleinerziehende, alleinerziehender, "
    "werdende mutter, kleine kinder, kleinen kinder, kleinen kindern, wegen der kinder, ihre kinder, seine kinder, deine kinder, ihr kind, sein kind, "
    "dein kind, kinderbetreuung, kinderwunsch, zu alt für, zu jung für, in ihrem alter, in seinem alter, in deinem "
    "alter, ihres alters, seines alters, deines alters, für ihr alter, für sein alter, ihr alter, sein alter, dein alter, "
    "generation z, boomer, als frau, als mann, als mutter, als vater, als muslimin, als muslim, als christ, muslimin, "
    "muslim, kopftuch, ramadan, schwul, lesbisch, homosexuell, transgender, schwerbehindert, schwerbehinderte, "
    "schwerbehinderter, behindert, ihre behinderung, seine behinderung, deine behinderung, rollstuhlfahrer, "
    "rollstuhlfahrerin, gewerkschaftsmitglied, in der gewerkschaft, betriebsratsmitglied, ausländischer akzent, starker "
    "akzent, ihr akzent, sein akzent, dein akzent, migrationshintergrund, ausländer, ausländerin, ihre herkunft, seine "
    "herkunft, deine herkunft, ihre religion, seine religion, deine religion, hautfarbe, kurz vor der rente, depression, "
    "depressionen, epilepsie, diabetes, krebs, psychisch krank, chronisch krank, ihre krankheit, seine krankheit, deine "
    "krankheit, wechseljahre, ihre gesundheit, seine gesundheit, deine gesundheit, ihre ehe, seine ehe, scheidung",
    split(
        "männer können … besser, frauen können … besser, männer können nicht, frauen können nicht, männer sind eben, "
        "frauen sind eben, alte kollegen, alten kollegen, bist du … im betriebsrat, bist du … "
        "in der gewerkschaft, wie alt bist du, warst du krank, krank warst, lange krank, sprichst … mit akzent, spricht … mit akzent"
    ),
    joined("lieber, nur, besser", "junge leute, jüngere leute, männer, junge männer, deutsche"),
    wordings.kinds_at_work(),
    joined(_WHOSE, _BODY),
    joined(f"{_WHOSE}, mit dem, mit der, mit einem, mit einer, wegen der, wegen des, trotz", _ILLNESS),
    joined("hast du, hat sie, hat er, du hast, sie hat, er hat, ist es die, sind es die", _ILLNESS),
    joined("für eine, für einen, als", _BY_ORIGIN),
    joined(
        "ältere, älteren, älterer, jüngere, jüngeren, jüngerer",
        "kollege, kollegen, kollegin, kolleginnen, mitarbeiter, mitarbeitern, mitarbeiterin, mitarbeiterinnen, mitarbeitende, "
        "mitarbeitenden, beschäftigte, beschäftigten",
    ),
)
ABSENCE: Mapping[str, str] = listed(
    "krankgeschrieben, krankschreibung, krankmeldung, krankmeldungen, krankheitstage, krankheitsbedingt, fehltage, fehlzeiten, oft krank, "
    "häufig krank, zu oft krank, war krank, wegen krankheit, elternzeit, in elternzeit, mutterschutz, pflegezeit, "
    "häufige abwesenheit, ihre abwesenheit, seine abwesenheit, deine abwesenheit, nur teilzeit, arbeitet teilzeit, "
    "arbeitet in teilzeit, in teilzeit, teilzeitkraft, nur drei tage, nur vier tage, nur # tage die woche, geht früher, "
    "keine überstunden, kann nicht reisen"
)
BACKHANDED: Mapping[str, str] = listed(
    "für eine frau, für einen anfänger, für eine anfängerin, für einen berufseinsteiger, für jemanden so jung, für so "
    "jemanden jungen, überraschend gut, überraschend stark, überraschend kompetent, erstaunlich gut, erstaunlich "
    "selbstbewusst, nicht schlecht für, trotz ihrer "
    "herkunft, trotz seiner herkunft, trotz ihrer schüchternheit, trotz fehlender erfahrung, ausnahmsweise einmal"
)
INNATE_TALENT: Mapping[str, str] = listed(
    "naturtalent, hochbegabt, begabt, talentiert, genial, genie, geborener anführer, geborene anführerin, geboren für, "
    "rockstar, superstar, überflieger, überfliegerin, von natur aus, ein händchen für, ein händchen fürs, händchen, goldenes händchen, im blut, in den genen, in die wiege gelegt, naturbegabung, zum … geboren, wie geschaffen für, der geborene, die geborene, ein geborener, eine geborene, angeboren, talent für, talent fürs, ein gespür für, fällt dir zu, fällt ihnen zu, von haus aus"
)
GRINDSTONE: Mapping[str, str] = listed(
    "fleißig, fleißiger, arbeitet hart, harte arbeit, zuverlässig, pflichtbewusst, gewissenhaft, sorgfältig, immer da, "
    "unermüdlich, gibt alles"
)
VAGUE_PRAISE: Mapping[str, str] = listed(
    "tolles jahr, gutes jahr, starkes jahr, weiter so, gut gemacht, gute arbeit, tolle arbeit, super arbeit, "
    "toller job, tollen job, super job, guter job, guten job, klasse job, ein gewinn, eine echte stütze, "
    "solide leistung, starke leistung, gute leistung, teamplayer, teamplayerin, klasse leistung, rundum gelungen, mach so "
    "weiter, mach genau so weiter, mach weiter so, machen sie so weiter, tolle leistung, spitzenleistung, top leistung, "
    "saubere leistung, nichts zu meckern, alles bestens, alles super, einfach klasse, einfach super, einfach toll, super wie, toll wie, klasse wie, super gemacht, ein gewinn für, eine bereicherung für",
    wordings.praise_of_nothing(),
)
VAGUE_GROWTH: Mapping[str, str] = listed(
    "strategischer denken, strategischer werden, selbstbewusster auftreten, selbstbewusster werden, sichtbarer werden, "
    "mehr präsenz, proaktiver sein, proaktiver werden, mehr eigeninitiative, besser kommunizieren, an sich arbeiten, "
    "lockerer werden, durchsetzungsfähiger werden"
)
OVERSTATEMENT: Mapping[str, str] = listed(
    "du bist immer, du bist nie, sie ist immer, sie ist nie, er ist immer, er ist nie, immer zu spät, nie pünktlich, "
    "über sich hinausgewachsen, weltklasse, unglaublich, absolut perfekt, alle lieben, niemand sonst, # prozent "
    "engagiert, wie keine andere, wie kein anderer"
)
SHARED_AMBITION: Mapping[str, str] = listed(
    "traumjob, karriereziel, karriereplan, karrierepläne, in fünf jahren, in zehn jahren, möchte werden, will werden, "
    "will das unternehmen verlassen, denkt an einen wechsel, sucht eine neue stelle, ihre nächste rolle, seine nächste "
    "rolle, deine nächste rolle, ihre ambitionen, seine ambitionen, deine ambitionen, anderen arbeitgeber, anderem arbeitgeber, "
    "neuen arbeitgeber, neuem arbeitgeber, arbeitgeberwechsel, woanders … bewerben, woanders … bewirbst, woanders … "
    "beworben, woanders … bewirbt, wechselgedanken, wechselabsichten, dich … umsiehst, uns verlassen, die firma verlassen"
)
