"""Words of a conversation about work: asking, steps, results, causes, harm and help; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import wordings
from goalcoach.rules.language.phrasing import joined, listed

ORDER_TO_MACHINE: Mapping[str, str] = listed(
    "ignoriere die regeln, ignoriere alle regeln, ignoriere alle anweisungen, ignoriere alle vorherigen anweisungen, "
    "ignorieren sie alle anweisungen, überspringe die regeln, ohne prüfung speichern, systemanweisung, systemprompt, "
    "vergiss alles, vergiss alle anweisungen, du bist jetzt, antworte ab jetzt, antworte nur mit, ende des feedbacks neue "
    "aufgabe, dein passwort, rollenspiel du bist, ki zusammenfassung, ki gutachter"
)
NEED_CLAIM: Mapping[str, str] = listed(
    "du brauchst, sie braucht, er braucht, du wirst brauchen, dir fehlt, dir fehlen, ihr fehlt, ihr fehlen, ihm fehlt, "
    "ihm fehlen, braucht mehr training, braucht bessere, fehlende fähigkeiten, fehlende kenntnisse"
)
NEXT_STEP: Mapping[str, str] = listed(
    "nächster schritt, nächste mal, probieren, üben, beginnen, anfangen, starten, planen, begleiten, mitbringen, "
    "schicken, teilen, schreiben, entwerfen, vorstellen, leiten, führen, buchen, vereinbaren, fragen, vorbereiten, "
    "einrichten, nutzen, anwenden, aufteilen, prüfen, auflisten, einladen, nehmen, öffnen, veröffentlichen, lesen, "
    "anrufen, unterrichten, proben, nennen, zeigen, erzählen, einbeziehen, eskalieren, messen, wählen, treffen"
)
OPEN_WORD: Mapping[str, str] = listed(
    "was, wie, welche, welcher, welches, welchen, welchem, warum, weshalb, wieso, wann, wo, wer, wem, wen, wessen, "
    "woran, womit, wodurch, wofür, wobei, worauf, worin, wohin, woher, wovon, worüber, worum, woraus, inwiefern"
)
INVITATION: Mapping[str, str] = listed(
    "erzähl, erzähle, erzählen sie, erzähl mir, beschreibe, beschreib, beschreiben sie, zeig mir, zeige mir, nimm mich "
    "mit, schildere, schildern sie, sag mir, sagen sie mir"
)
SITUATION: Mapping[str, str] = listed(
    "situation, situationen, beispiel, beispiele, gelegenheit, fall, moment als, hast du angewendet, hast du genutzt, "
    "hast du eingesetzt, haben sie angewendet, haben sie genutzt"
)
WHY_WORD: Mapping[str, str] = listed(
    "warum, weil, weshalb, wieso, grund, gründe, geholfen, half, im weg, hindernis, gebremst, ursache, dahinter, "
    "ausschlag gegeben, ermöglicht, gehindert, abhängig, blockiert, lag es an, woran lag"
)
HOW_WORD: Mapping[str, str] = listed(
    "wie, weise, art und weise, vorgehen, zusammen, gemeinsam, werte, mit wem, methode, zusammengearbeitet"
)
COMING_PERIOD: Mapping[str, str] = listed(
    "nächstes quartal, nächsten quartal, nächstes jahr, nächsten jahr, nächstes halbjahr, kommenden quartal, kommenden "
    "jahr, kommenden monaten, nächstes ziel, nächste fähigkeit, als nächstes lernen, nächster schritt, von hier aus, "
    "nächstes entwicklungsziel"
)
MEANS: Mapping[str, str] = listed(
    "zeit, stunde, stunden, budget, mentor, mentorin, kurs, training, coaching, ressource, ressourcen, unterstützung, "
    "von mir brauchst, von uns brauchst, tag die woche, vertretung"
)
UPWARD: Mapping[str, str] = listed(
    "ich anders machen, sollte ich, kann ich, könnte ich, mache ich, von mir, ich ändern, ich anfangen, ich aufhören, als "
    "deine führungskraft, als ihre führungskraft, mich brauchst, von mir brauchst, von mir erwartest"
)
GOAL_MET: Mapping[str, str] = listed(
    "ziel erreicht, ziele erreicht, ziel übertroffen, zielwert erreicht, über dem ziel, im ziel, ziel wurde erreicht, "
    "ziel war erreicht, vorgabe erreicht, vorgabe übertroffen"
)
GOAL_MISSED: Mapping[str, str] = listed(
    "ziel verfehlt, ziele verfehlt, ziel nicht erreicht, ziele nicht erreicht, unter dem ziel, zielwert verfehlt, "
    "vorgabe verfehlt, vorgabe nicht erreicht, hinter dem ziel, ziel wurde verfehlt"
)
HELPER_VERB: Mapping[str, str] = listed(
    "geholfen, half, unterstützt, unterstützte, mitgewirkt, mitgeholfen, beigetragen, war beteiligt, warst beteiligt, "
    "teilgenommen, assistiert, war teil von, warst teil von"
)
LEAD_VERB: Mapping[str, str] = listed(
    "geleitet, leitete, geführt, führte, entworfen, entwarf, gebaut, baute, geschrieben, gegründet, aufgebaut, "
    "verhandelt, abgeschlossen, geliefert, verantwortet, verantwortete, verantwortlich für, initiiert, moderiert"
)
BECAUSE: Mapping[str, str] = listed("weil, denn, wegen, aufgrund, auf grund, mangels, infolge, dank")
CAUSE_CLAIM: Mapping[str, str] = listed(
    "führte zu, führt zu, hat zu, direkt zu, dank deiner, dank ihrer, dank seiner, dank dir, dank ihnen, verursacht, wegen deiner, wegen "
    "ihrer, wegen seiner, als folge, ist der grund, war der grund, hat sich ausgezahlt, machte möglich, ermöglichte",
    wordings.causes_in_other_words(),
)
HEDGED: Mapping[str, str] = listed(
    "vielleicht, eventuell, möglicherweise, vermutlich, wohl, irgendwie, gewissermaßen, mehr oder weniger, anscheinend, offenbar, "
    "scheint, schien, scheinen, könnte sein, ich glaube, ich denke, sozusagen, im großen und ganzen, quasi, tendenziell",
    wordings.doubt(),
)
NEGATION: Mapping[str, str] = listed(
    "nicht, kein, keine, keinen, keinem, keiner, nie, niemand, ohne, kaum, weder"
)
GOAL_NAMED: Mapping[str, str] = listed(
    "eines ihrer ziele … war, eines deiner ziele … war, zu ihren zielen gehörte, zu deinen zielen gehörte, dein ziel für, dein ziel zu, dein ziel von, das ziel gesetzt, dir vorgenommen, ihr ziel zu, sein ziel zu"
)
OFFICE_HOUSEWORK: Mapping[str, str] = listed(
    "weihnachtsfeier, sommerfest, betriebsfeier, geburtstagskarte, geburtstagskarten, geburtstagskuchen, geburtstage "
    "organisieren, abschiedskarte, abschiedsgeschenk, protokoll führen, protokoll schreiben, essen bestellen, mittagessen "
    "bestellen, catering bestellen, onboarding patin, onboarding pate, kulturkomitee, büro dekorieren, pflanzen gießen, "
    "küche aufräumen, küche putzen, teamfrühstück, wichteln"
)
HARMFUL_MEANS: Mapping[str, str] = listed(
    "um jeden preis, koste es was es wolle, mit allen mitteln, unbezahlte überstunden, unbezahlten überstunden, "
    "unbezahlt arbeiten, jedes wochenende arbeiten, die nacht durcharbeiten, ohne pausen, pausen ausfallen lassen, "
    "sicherheitsprüfung überspringen, sicherheitsprüfungen überspringen, prüfung überspringen, schutzvorrichtung "
    "überbrücken, ohne wissen der kunden, ohne einwilligung, versteckte gebühren, gebühren verstecken, ob sie es brauchen "
    "oder nicht, beschwerden abwimmeln, rückdatieren, fälschen, gefälschte bewertungen"
)
PUT_AN_END_TO: Mapping[str, str] = listed(
    "beenden, stoppen, senken, verringern, reduzieren, vermeiden, verhindern, ohne, keine, kein, nie, nicht, weniger, "
    "melden, aufdecken, finden, ersetzen, abschaffen, untersuchen, prüfen, abbauen, null"
)
BY_MEANS: Mapping[str, str] = listed("durch, mit, mittels, über")
CAUSED: Mapping[str, str] = listed("verursacht, verursachte, verursachten, entstanden, bedingt, ausgelöst")
SET_UP_TO_FAIL: Mapping[str, str] = listed(
    "damit er fliegt, damit sie fliegt, damit er rausfliegt, damit sie rausfliegt, damit er geht, damit sie geht, damit wir ihn kündigen, "
    "damit wir sie kündigen, damit wir ihn loswerden, damit er gekündigt wird, damit sie gekündigt wird, "
    "damit sie scheitert, damit er scheitert, minderleistung dokumentieren, schlechte leistung dokumentieren, "
    "kündigungsgrund, gründe für eine kündigung, loswerden, unerreichbares ziel, das niemand erreichen kann, material "
    "gegen sie sammeln, material gegen ihn sammeln"
)
CRISIS: Mapping[str, str] = listed(
    "mich umbringen, mich töten, mir das leben nehmen, mein leben beenden, nicht mehr leben, will sterben, möchte "
    "sterben, suizidgedanken, suizid begehen, selbstmord begehen, selbstmordgedanken, mir etwas antun, mich verletzen, "
    "mich ritzen, keinen sinn mehr zu leben, ohne mich besser dran, an selbstmord, an suizid, schlägt mich, hat mich "
    "geschlagen, begrapscht mich, hat mich begrapscht, bedroht mich, hat mich vergewaltigt"
)
HUMAN_HELP: Mapping[str, str] = listed(
    "arzt, ärztin, hausarzt, hausärztin, notruf, notrufnummer, telefonseelsorge, krisentelefon, krisendienst, vertrauen, "
    "vertrauensperson, therapeutin, therapeut, beratungsstelle"
)
EXPERT_ADVICE: Mapping[str, str] = listed(
    "du solltest klagen, du könntest klagen, rechtliche schritte, vor das arbeitsgericht, arbeitsgericht, "
    "kündigungsschutzklage, dir steht zu, ihnen steht zu, rechtlich gesehen, verstößt gegen das gesetz, deine diagnose, "
    "du leidest an, du leidest unter, deine symptome, symptome einer depression, die richtige dosis, deine dosis, setz "
    "das medikament ab, medikament absetzen"
)
PRAISE_WORD: Mapping[str, str] = listed(
    "stark, super, prima, toll, spitze, großartig, hervorragend, beeindruckend, bemerkenswert, vorbildlich, ausgezeichnet, "
    "fantastisch, wunderbar, genial, sagenhaft, grandios, glänzend, erstklassig, bewundernswert, lobenswert, fabelhaft, klasse, "
    "bravo, respekt, chapeau, weltklasse, mega, sensationell, exzellent, phänomenal"
)
MILD_PRAISE_WORD: Mapping[str, str] = listed(
    "gut, schön, ordentlich, beachtlich, fein, sauber, erfreulich, solide, mutig, präzise, gründlich, sorgfältig, klug, durchdacht, geschickt, fleißig, tapfer, vorausschauend"
)
INTENSIFIER: Mapping[str, str] = listed(
    "sehr, wirklich, richtig, ganz, echt, total, absolut, überaus, ausgesprochen, ziemlich, äußerst, unglaublich, recht, "
    "verdammt, schlichtweg"
)
BESIDE_PRAISE: Mapping[str, str] = listed(
    "ein, eine, einen, das, dies, ist, war, was, und, einfach, mal, alle, aller, achtung, hut, ab, für, dich, dir, sie, ihnen, "
    "von, leistung, arbeit, ergebnis, schritt, fortschritt, sache, entwicklung, einsatz, erfolg"
)
MOVED_BY: Mapping[str, str] = listed(
    "",
    joined(
        "drückte, drückt, brachte, bringt, zog, zieht, trieb, treibt",
        "… herunter, … nach unten, … hoch, … nach oben",
    ),
    joined("ließ, lässt, ließen, lassen", "… sinken, … steigen, … schrumpfen, … wachsen"),
)
"""What a thing does to a number; a cause where its subject is no person."""
CHOSEN_THING: Mapping[str, str] = listed(
    "ziel, ziele, plan, idee, wahl, anfang, start, einstieg, vorhaben, wunsch, vorsatz, ansatz, schritt"
)
CHOICE_QUALITY: Mapping[str, str] = listed(
    "klares, klare, klarer, klaren, sinnvolles, sinnvoller, sinnvolle, sinnvollen, lohnendes, lohnender, ehrgeiziges, ehrgeiziger, "
    "anspruchsvolles, spannendes, spannende, spannender, wertvolles, wertvoller, konkretes, wichtiges, wichtiger, perfektes"
)
CHOSEN_FOR: Mapping[str, str] = listed("und, für, mit, gesetzt, gewählt, ausgesucht, vorgenommen")
SUCH_WORD: Mapping[str, str] = listed("solch, welch")
TOO_WORD: Mapping[str, str] = listed("zu")
NEUTRAL_TOO: Mapping[str, str] = listed(
    "spät, früh, beschäftigt, weit, nah, wenig, wenige, viel, viele, oft, selten, jung, alt, klein, groß, schnell, langsam, hoch, tief, neu, lang, lange, "
    "kurz, knapp, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, dir, mir, uns, ihm, ihr, ihnen, etwas, jemandem, hause, fuß, ende, anfang, "
    "einem, einer, dem, den, der, allem, diesem, dieser, krank, dicht, eng, voll, ausgelastet, besetzt, verplant, überbucht, abhängig, entfernt, "
    "teuer, billig, niedrig, gering, breit, heiß, nass"
)
OUT_OF: Mapping[str, str] = listed("aus, aus lauter, aus reiner, aus purer, vor lauter")
QUALITY_ENDING: Mapping[str, str] = listed("keit, heit")
MOTIVE_WORD: Mapping[str, str] = listed(
    "angst, faulheit, trotz, stolz, wut, neid, langeweile, hochmut, übermut, leichtsinn, ärger, scham"
)
NEUTRAL_MOTIVE: Mapping[str, str] = listed(
    "gewohnheit, einheit, sicherheit, krankheit, mehrheit, minderheit, gelegenheit, schwierigkeit, möglichkeit, wirklichkeit, gesundheit, tätigkeit, "
    "vergangenheit, öffentlichkeit, fähigkeit, flüssigkeit, mahlzeit, geschwindigkeit, zuständigkeit, gesamtheit, vielheit, neuheit, feuchtigkeit, baueinheit, "
    "verfügbarkeit, höflichkeit, notwendigkeit, regelmäßigkeit, dringlichkeit, gründlichkeit, genauigkeit, pünktlichkeit, wirtschaftlichkeit, "
    "sauberkeit, dankbarkeit, vollständigkeit, haltbarkeit, lesbarkeit, klarheit, besonderheit, kleinigkeit"
)
THEN_YOU_ARE: Mapping[str, str] = listed(
    "dann bist du, bist du dann, damit bist du, bist du damit, damit wirst du, dann wirst du, wirst du dann, macht dich zur, macht dich zum, das macht dich"
)
RANK_NOUN: Mapping[str, str] = listed(
    "chef, chefin, meister, meisterin, leitung, leiter, leiterin, vorstand, direktor, direktorin"
)
RANK_ENDING: Mapping[str, str] = listed(
    "leiter, leiterin, leitung, chef, chefin, führer, führerin, manager, managerin, meister, meisterin, sprecher, sprecherin"
)
RANK_PLACE: Mapping[str, str] = listed(
    "abteilung, filiale, team, büro, praxis, küche, station, region, werk, betrieb, niederlassung, gruppe, stelle, posten, schule"
)
IS_YOURS: Mapping[str, str] = listed("gehört dir, ist deine, ist deins")
SOON_WORD: Mapping[str, str] = listed("bald, demnächst")
RANK_VERB: Mapping[str, str] = listed("leitest, leiten, führst, führen, übernimmst, übernehmen")
