"""Words the coach does not use in German, and words that suggestions are checked for."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import wordings
from goalcoach.rules.language.phrasing import joined, listed, split


def _anywhere(words: str) -> str:
    """Each of the words, a few others perhaps in front: a verb's complement stands at the end of its clause."""
    return ", ".join(f"… {word}" for word in split(words))


_YOU_ARE = "du bist, sie sind, bist du, sind sie"
_VERY = "sehr, zu, so, eher, nur, wohl, recht, ziemlich, einfach, einfach nicht, nicht, leider, halt, oft, etwas, wirklich"
_TO_WHOM = (
    "deiner führungskraft, ihrer führungskraft, deinem chef, deiner chefin, ihrem chef, ihrer chefin, deinem "
    "vorgesetzten, deiner vorgesetzten, ihrem vorgesetzten, ihrer vorgesetzten, der personalabteilung"
)
_WHO = (
    "dein chef, deine chefin, ihr chef, ihre chefin, deine führungskraft, ihre führungskraft, dein vorgesetzter, "
    "deine vorgesetzte, die personalabteilung"
)

_PAY = (
    "gehalt, lohn, entgelt, fixum, grundgehalt, vergütung, bonus, boni, prämie, zielprämie, zulage, provision, "
    "sonderzahlung, gratifikation"
)
_PAY_STEP = (
    "gehaltsstufe, entgeltstufe, lohnstufe, gehaltsgruppe, entgeltgruppe, lohngruppe, tarifgruppe, gehaltsklasse, "
    "besoldungsgruppe"
)
_MY_PEOPLE = (
    "deiner leute, deines teams, deiner mitarbeiter, deiner mitarbeitenden, deiner kollegen, deiner schicht, ihrer "
    "leute, ihres teams, ihrer mitarbeiter, ihrer mitarbeitenden"
)

_LEADING = (
    "die teamleitung, eine teamleitung, die gruppenleitung, die schichtleitung, die abteilungsleitung, die leitung, "
    "eine leitungsstelle, eine leitungsrolle, die führungsposition, eine führungsposition, die führungsrolle, "
    "eine führungsrolle, ein aufstieg, der aufstieg, der chefsessel, der nächste karriereschritt, ein karrieresprung"
)

EMPLOYMENT_DECISION: Mapping[str, str] = listed(
    "befördert werden, beförderung, meine beförderung, deine beförderung, ihre beförderung, "
    "gehaltserhöhung, bonuszahlung, kündigung, entlassung, entlassen werden, gekündigt werden, abmahnung, degradierung, "
    "vertrag beenden, verdienst du mehr, du verdienst mehr, du verdienst dann mehr, verdienen sie mehr, "
    "steigt dein gehalt, steigt ihr gehalt, "
    "lohnerhöhung, gehaltssprung, gehaltsplus, zielprämie, leistungsprämie, jahresbonus, ich … mehr verdiene, "
    "ich verdiene … mehr, du … mehr verdienst, karrieresprung, dafür gibt es … bonus, dafür gibt es … prämie, "
    "dann gibt es … bonus, dann gibt es … prämie, damit gibt es … bonus, damit gibt es … prämie",
    joined("dein, deine, deinen, deinem, deiner, mein, meine, meinen, meinem, meiner", _PAY),
    joined("dein, deine, deinen, deinem, deiner, meine, meiner", _PAY_STEP),
    joined("nächste, nächsten, höhere, höheren, bessere, besseren", _PAY_STEP),
    joined("höheres, mehr", "gehalt, entgelt, fixum, grundgehalt"),
    split("mehr lohn, mehr bonus, mehr prämie"),
    joined("höherer, höheren", "lohn, bonus"),
    joined(_PAY, _MY_PEOPLE),
    joined(
        "zahlt dir, zahlt ihnen, zahlen dir, zahlen ihnen, zahlt man dir, zahlt man ihnen",
        "… zuschlag, … zulage, … prämie, … bonus, mehr, auch mehr, … mehr geld",
    ),
    joined(
        "gibt dir, gibt ihnen, gibt es für dich, bekommst du", "… prämie, … zulage, … bonus, … lohnzuschlag"
    ),
    joined("mehr geld", "für dich, für sie, bekommst du, ist damit sicher, ist dann sicher, ist dir sicher"),
    joined("du wirst, wirst du, sie werden, werden sie", "befördert"),
    joined(
        "du wirst, wirst du, sie werden, werden sie",
        "danach, dann, dafür, damit, bald, sicher, bestimmt, so, auch, im sommer, nächstes jahr",
        "befördert",
    ),
    joined("winkt, winkt dir, winkt ihnen, lockt, lockt dich, lockt sie, erwartet dich, ruft", _LEADING),
    split(
        "such dir einen anderen job, such dir eine andere stelle, suchen sie sich eine andere stelle, du solltest kündigen, "
        "sie sollten kündigen, besser kündigen"
    ),
    split(
        "macht dich zur führungskraft, macht dich zum chef, macht dich zur chefin, machst du karriere, du machst karriere, "
        "du wirst karriere machen, steigst du auf, du steigst auf"
    ),
    joined(
        "du wärst, sie wären",
        "eine gute, ein guter, die richtige, der richtige",
        "teamleiterin, teamleiter, führungskraft, chefin, chef",
    ),
    joined("wartet, wartet dann, wartet danach", _LEADING, "auf dich, auf sie"),
    joined(
        "bringt dich, bringt dich auf den weg, bringt sie, bringt sie auf den weg, ebnet dir den weg",
        "zur teamleitung, zur gruppenleitung, zur schichtleitung, zur abteilungsleitung, in die teamleitung, "
        "in die führungsrolle, in eine führungsrolle, in eine führungsposition",
    ),
    joined(
        "du wirst, wirst du, du wirst dann, wirst du dann, du wirst damit, wirst du damit",
        "teamleiter, teamleiterin, gruppenleiter, gruppenleiterin, schichtleiter, schichtleiterin, abteilungsleiter, "
        "abteilungsleiterin, chef, chefin, führungskraft, vorgesetzter, vorgesetzte",
    ),
    wordings.threats_to_the_job(),
)

PERSON_RATING: Mapping[str, str] = listed(
    "leistungsbewertung, leistungsnote, schulnote, gesamtnote, deine bewertung, ihre bewertung, "
    "minderleister, leistungsträger, high performer, low performer, high potential, übertrifft die "
    "erwartungen, erfüllt die erwartungen, unter den erwartungen, besser als deine kollegen, besser als "
    "die kollegen, beste im team, bester im team, rangliste, neun felder matrix, deine leistung bewerte ich, deine leistung benote ich"
)

PRAISE_PHRASE: Mapping[str, str] = listed(
    "gar nicht schlecht, gar nicht übel, gut gemacht, toll gemacht, super gemacht, sehr gut, großartig, hervorragend, ausgezeichnet, "
    "fantastisch, wunderbar, beeindruckend, gute idee, gute frage, "
    "herzlichen glückwunsch, weiter so, bravo, klasse, stolz auf dich, stolz auf sie, klingt gut, "
    "klingt super, alle achtung, hut ab, chapeau, respekt dafür, meinen respekt, mach so weiter, mach genau so weiter, "
    "prima das, prima du, prima ziel, einfach klasse, einfach super, einfach toll, super wie, "
    "toll wie, kannst du … stolz sein, darfst du … stolz sein, kluger plan, "
    "mach weiter so, machen sie so weiter, machen sie weiter so, den meisten … voraus, rundum gelungen, saubere leistung, "
    "stark gemacht, stark von dir, stark von ihnen",
    joined(
        "das ist, das hast du, hast du", "… gut erkannt, … gut formuliert, … gut beobachtet, … gut überlegt"
    ),
    joined(
        "starkes, beeindruckendes, bemerkenswertes, vorbildliches, großartiges, tolles, wunderbares, hervorragendes, "
        "fantastisches",
        "ziel, vorhaben, anliegen",
    ),
    joined(
        "ein",
        "großartiges, tolles, wunderbares, hervorragendes, fantastisches, schönes, super, ausgezeichnetes",
        "ziel, vorhaben, anliegen, ergebnis",
    ),
    joined(
        "eine",
        "großartige, tolle, wunderbare, hervorragende, fantastische, schöne, super, ausgezeichnete",
        "idee, frage, antwort, wahl",
    ),
    joined(
        "starker, toller, super, klasse, prima, großartiger, fantastischer, hervorragender",
        "plan, schritt, ansatz, gedanke, anfang, start, vorschlag",
    ),
    joined(
        "starke, tolle, klasse, prima, großartige, fantastische, hervorragende",
        "idee, frage, antwort, wahl, leistung, arbeit",
    ),
    joined(
        "ein",
        "großartiger, toller, wunderbarer, hervorragender, fantastischer, schöner, super, ausgezeichneter",
        "anfang, gedanke, schritt, vorschlag",
    ),
)

_FELT = (
    "gestresst, frustriert, überfordert, genervt, erschöpft, enttäuscht, wütend, traurig, ängstlich, verunsichert, "
    "unmotiviert, demotiviert, gelangweilt, ausgelaugt, verärgert, besorgt, einsam, unglücklich, verzweifelt, resigniert, "
    "verbittert, entmutigt, gekränkt, zermürbt"
)

EMOTION: Mapping[str, str] = listed(
    "du wirkst, sie wirken, du fühlst dich, sie fühlen sich, du bist gestresst, sie sind gestresst, du "
    "bist frustriert, sie sind frustriert, du bist überfordert, sie sind überfordert, du hast angst, "
    "burnout, ausgebrannt, depressiv, deine stimmung, dein stress, deine angst, dein frust, deine wut, deine sorgen, "
    "man merkt dir, man spürt deine, man sieht dir, man hört dir, ich spüre, ich merke dir, ich sehe dir, dir geht es nicht gut",
    split(
        "du scheinst, scheinst du, muss schwer für dich sein, muss hart für dich sein, muss schlimm für dich sein"
    ),
    joined(f"{_YOU_ARE}, du warst, du klingst, du scheinst, dass du, fühlst du dich", _anywhere(_FELT)),
    joined(
        "muss dich …, das muss dich …",
        "ärgern, frustrieren, belasten, kränken, nerven, stressen, enttäuschen, bedrücken, zermürben, freuen",
    ),
    joined(
        "dich …",
        "belastet, zermürbt, frustriert, stresst, nervt, bedrückt, ängstigt, verunsichert, überfordert, erschöpft, quält, "
        "auslaugt, entmutigt, kränkt, runterzieht",
    ),
    joined(
        "hält, halten",
        "wenig von dir, nichts von dir, viel von dir, nicht viel von dir, dich für faul, dich für langsam, dich für schwach, "
        "dich für ungeeignet, dich für überfordert",
    ),
    joined("denkt, denken, redet, reden, spricht, sprechen", "schlecht", "von dir, über dich"),
    joined(
        "traut, trauen", "dir nicht, dir das nicht, dir nichts, dir wenig, dir das nicht zu, dir nichts zu"
    ),
    split(
        "mag dich nicht, mögen dich nicht, vertraut dir nicht, vertrauen dir nicht, zweifelt an dir, zweifeln an dir, "
        "schätzt dich nicht, schätzen dich nicht, von dir enttäuscht, enttäuscht von dir, neidisch auf dich, sauer auf dich, "
        "wütend auf dich, genervt von dir, von dir genervt, hinter deinem rücken"
    ),
    joined(
        f"{_WHO}, dein team, ihr team",
        "will dich loswerden, findet dich, wird sich freuen, wird stolz sein, wird zufrieden sein, ist mit dir unzufrieden, "
        "ist mit dir zufrieden, ist unzufrieden mit dir, ist zufrieden mit dir, mag dich, schätzt dich, hält dich für, vertraut dir, glaubt an dich, respektiert dich, hält wenig von ihnen, "
        "hält nichts von ihnen, denkt schlecht von ihnen, mag sie nicht, traut ihnen das nicht zu, ist von ihnen enttäuscht, "
        "zweifelt an ihnen",
    ),
)

PROMISE: Mapping[str, str] = listed(
    "ich garantiere, ich verspreche, wir versprechen, du wirst bestimmt, sie werden bestimmt, mit "
    "sicherheit, ganz sicher, garantiert, es kann nichts schiefgehen, ohne jeden zweifel, ich sorge "
    "dafür, ist genehmigt, wurde genehmigt, du schaffst das sicher, sie schaffen das sicher, du schaffst das bestimmt, "
    "sie schaffen das bestimmt, wird … begeistert sein, werden … begeistert sein",
    joined(
        "ich",
        "leite … weiter, gebe … weiter, reiche … ein, trage … ein, melde dich, buche, informiere deine, informiere deinen, "
        "benachrichtige, speichere, genehmige",
    ),
    joined(
        "ich habe, habe ich, ich hab",
        "… gespeichert, … genehmigt, … freigegeben, … abgeschickt, … weitergeleitet, … gelöscht, … eingetragen, … "
        "abgeschaltet, … ausgeschaltet, … deaktiviert, … gebucht, … angemeldet, … benachrichtigt, … informiert, … "
        "eingereicht, … beantragt",
    ),
    joined(
        "ich habe, habe ich",
        "es, das, das ziel, dein ziel, ihr ziel, alles",
        "gespeichert, genehmigt, freigegeben, abgeschickt, weitergeleitet, gelöscht, eingetragen, übernommen",
    ),
    joined(
        "ich habe es, ich habe das, ich habe dein ziel, ich habe ihr ziel",
        _TO_WHOM,
        "geschickt, gesagt, gemeldet",
    ),
    joined("ich sage, ich sage es, ich schicke es, ich melde es, ich schreibe", _TO_WHOM),
    joined(
        _WHO,
        "hat, hat schon, hat bereits, hat dem ziel, hat dem ziel schon, hat dem ziel bereits, hat es, hat das",
        "zugestimmt, genehmigt, freigegeben",
    ),
    joined(
        "das ziel ist, dein ziel ist, ihr ziel ist",
        "jetzt, nun, damit, jetzt verbindlich, nun verbindlich, verbindlich, bereits, schon",
        "vereinbart, gespeichert, genehmigt, freigegeben, beschlossen",
    ),
    wordings.nobody_else_reads(),
    joined(_WHO, "liest mit, liest diesen chat, liest das mit, sieht diesen chat"),
    joined("sag, sagen sie, erzähl, erzählen sie", _TO_WHOM, "nichts"),
    split(
        "bleibt unter uns, unter uns gesagt, unser geheimnis, das merke ich mir, ich werde mir das merken, du wirst es bereuen, "
        "sie werden es bereuen, dann gibt es konsequenzen, sonst gibt es konsequenzen, gibt es konsequenzen für dich, wird konsequenzen haben, wird das konsequenzen haben, hat das konsequenzen für dich"
    ),
)

_TRAITS = (
    "faul, bequem, chaotisch, nachlässig, träge, egoistisch, arrogant, launisch, schüchtern, stur, unreif, ungeduldig, unzuverlässig, "
    "unbelastbar, entscheidungsschwach, passiv, naiv, ungeschickt, schlampig, emotional, empfindlich, unhöflich, "
    "introvertiert, extrovertiert, perfektionistisch, undiszipliniert, ehrgeizig, "
    "gewissenhaft, pflichtbewusst, fleißig, einfühlsam, rechthaberisch, besserwisserisch, überheblich, unfreundlich, patzig, "
    "pampig, schroff, ruppig, barsch, forsch, penibel, pedantisch, kleinlich, vorlaut, herrisch, zynisch, herablassend, "
    "verschlossen, humorlos, eitel, eingebildet, eigensinnig, trotzig, wehleidig, unorganisiert, vergesslich, sprunghaft, "
    "hektisch, impulsiv, cholerisch, nachtragend, misstrauisch, sympathisch, unsympathisch, charismatisch, charmant, "
    "intelligent"
)


def _attributive(article: str, ending: str) -> str:
    """Each trait in front of a noun: "ein fauler", of a person or a kind of people."""
    return ", ".join(f"{article} {trait}{ending}" for trait in split(_TRAITS))


TRAIT_TALK: Mapping[str, str] = listed(
    "naturtalent, talentiert, begabt, hochbegabt, teamplayer, macher, zicke, zickig, zu emotional, zu "
    "empfindlich, zu aggressiv, deine persönlichkeit, dein charakter, deine einstellung, führungsnatur, menschen wie du, "
    "menschen wie sie, leute wie du, jemand wie du, jemand wie sie, liegt dir … im blut, liegt ihnen … im blut, dir … in "
    "die wiege gelegt, steckt in dir, echtes talent, großes talent, unser star, du bist der typ, du bist jemand der, typisch für dich, typisch deine art, das ist deine art, deine art ist, deine art zu reden, deine art kommt, deine art wirkt, deine ganze art",
    joined(
        "fauler, bequemer, schlampiger, nachlässiger, chaotischer, unzuverlässiger, träger, sturer, unfreundlicher, "
        "egoistischer, fleißiger, gewissenhafter",
        "als",
    ),
    joined(
        "du bist, du bist halt, du bist eben, du bist einfach, sie sind, sie sind halt, sie sind eben, sie sind einfach",
        f"{_attributive('ein', 'er')}, {_attributive('eine', 'e')}",
    ),
    joined("du bist, bist du", _VERY, "belastbar"),
    joined(
        f"{_YOU_ARE}, du warst, dein kollege ist, deine kollegin ist, dein mitarbeiter ist, deine mitarbeiterin ist, deine "
        "mitarbeiter sind, deine leute sind, dein team ist, dein chef ist, deine chefin ist",
        _anywhere(_TRAITS),
    ),
    split("selbst schuld, deine schuld, deine eigene schuld"),
    joined(
        "frauen, männer",
        "können das besser, können das nicht, sind dafür nicht, sind besser, sind schlechter",
    ),
)

MACHINE_TALK: Mapping[str, str] = listed(
    "meine anweisung, hier ist dein ziel, hier ist der entwurf, hier ist die überarbeitete fassung, dabei kann ich … nicht "
    "helfen, dabei kann ich … nicht behilflich sein, kann ich dir leider nicht helfen, ich bin ein sprachmodell, ich bin ein "
    "chatbot, meine trainingsdaten, meine richtlinien, gegen meine richtlinien, alle regeln … abgeschaltet, die regeln … "
    "abgeschaltet, die regeln … ausgeschaltet, die regeln … ignoriert, die prüfung … übersprungen, "
    "meine anweisungen, systemprompt, systemanweisung, systemanweisungen, mein prompt, vorherige anweisungen, ignoriere alle, ignoriere "
    "die, als ki, als sprachmodell, ich bin eine ki",
    joined(
        "ich bin, ich bin auch, ich bin auch nur, ich bin selbst, ich bin ja",
        "ein mensch, mensch, eine echte person, ein echter mensch",
    ),
    joined(
        "ich bin",
        "kein programm, keine maschine, kein roboter, kein bot, kein computer, keine ki, deine führungskraft, dein chef, "
        "deine chefin, dein kollege, deine kollegin",
    ),
    joined(
        "als deine führungskraft, als dein chef, als deine chefin",
        "ich, weiß ich, sage ich, kann ich, habe ich",
    ),
    split(
        "ich habe selbst kinder, ich habe gefühle, ich habe auch gefühle, ich fühle mit dir, mein eigener chef, "
        "meine eigene chefin"
    ),
    joined("als mensch", "verstehe ich, weiß ich, kann ich, fühle ich"),
)

_BODY = (
    "dein rücken, dein kreuz, dein herz, dein knie, dein nacken, deine augen, deine ohren, deine knie, deine gelenke, deine hüfte, deine schultern, "
    "deine bandscheiben"
)
PRIVATE_MATTER: Mapping[str, str] = listed(
    "zum abendessen daheim, zum abendessen zu hause, zum abendessen zuhause, vor der bettzeit, abends daheim, "
    "schwanger, schwangerschaft, scheidung, religion, therapie, depression, krankheit, "
    "behinderung, sexuell, eheprobleme, ehekrise, religiös, "
    "kinderwunsch, deine familie, deine kinder, deine frau, deiner frau, deine gesundheit, hat mir … anvertraut, haben mir "
    "… anvertraut, hat mir … verraten, haben mir … verraten, hat mir … erzählt, haben mir … erzählt, mir im vertrauen, deine "
    "ehe, dein mann, deinem mann, deine eltern, dein alter, dein privatleben",
    joined(
        "deine, deiner",
        "freundin, mutter, schwester, tochter, oma, schwiegermutter, verlobte, lebensgefährtin",
    ),
    joined("dein, deinen, deinem", "freund, vater, bruder, sohn, opa, verlobter, lebensgefährte"),
    joined(
        "solange, wenn, falls, ob",
        _BODY,
        "mitmacht, mitmachen, noch mitmacht, noch mitmachen, es zulässt, es zulassen, es noch zulässt, es noch zulassen, es erlaubt, es erlauben, "
        "nicht streikt, nicht streiken, durchhält, durchhalten",
    ),
    # Each of these words alone is another one at work: "ehe du gehst", "was glauben Sie", "beide Parteien".
    joined(
        "mein, meine, meinen, meinem, meiner, dein, deine, deinen, deinem, deiner, unsere, unserer, welchen, welcher",
        "glaube, glauben",
    ),
    joined("meine, meiner, unsere, unserer, eure, eurer, die, der, eine, einer, zweite", "ehe"),
    joined("meine, meiner, deine, deiner, eine, einer, ärztliche, medizinische", "diagnose"),
    joined(
        "meine, meinen, meiner, deine, deinen, deiner, private, privaten, privater, hast du, habe ich",
        "schulden",
    ),
    split("schulden abbauen, schulden tilgen, schulden abbezahlen, schulden zurückzahlen"),
    joined(
        "in einer, in der, in die, in welcher, in welche, einer, meine, meiner, deine, deiner, welche, welcher",
        "gewerkschaft, partei",
    ),
    joined(
        "nenn mir, nennen sie mir, gib mir, geben sie mir, schick mir, schicken sie mir, wie lautet, wie ist, was ist",
        "dein passwort, ihr passwort, deine pin, ihre pin, deine iban, ihre iban, deine kontonummer, ihre kontonummer, "
        "deine steuer id, deine privatadresse, deine anschrift, ihre anschrift",
    ),
    split("für ihr alter ist, für ihr alter sind, du bist schwanger, du bist behindert"),
    joined(
        "da du, weil du",
        "mutter bist, vater bist, eine frau bist, ein mann bist, kinder hast, schwanger bist",
    ),
    split("in deinem alter, für dein alter, sie sind zu alt, sie sind zu jung"),
    joined(
        "du bist, bist du",
        "zu alt, zu jung, schon zu alt, noch zu jung, einfach zu alt, einfach zu jung, leider zu alt, leider zu jung, "
        "noch sehr jung, schon recht alt",
    ),
    joined(
        "als frau, als mann, als mutter, als vater, als muslim, als muslimin, als ausländer, als ausländerin, als migrantin",
        "du, hast du, bist du, musst du, kannst du, wirst du, solltest du, brauchst du",
    ),
)
