"""German: words that turn up in answers whatever the trade, by what they are about. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import phrases
from goalcoach.llm.builtin.causes.traits.kinds import Kinds

GERMAN = Kinds(
    denies=phrases("(nicht|nie|niemals|kein*|nichts|nix|niemand*|nirgend*|kaum|ohne|nein|nee|nö)"),
    opening={
        "no": phrases("(nein|nee|nö|ne|nicht|nie|kaum|na nein)"),
        "yes": phrases("(ja|jep|klar|na klar|na sicher|natürlich|sicher|selbstverständlich|logo|doch|jo)"),
    },
    about={
        "nothing": phrases("(nichts|nix|nirgend*|weder)"),
        "nobody": phrases("(keiner|niemand*|kein mensch)"),
        "not": phrases("(nicht|nie|kein*|kaum|ohne)"),
        "same": phrases("""
            (gleich*|unverändert*|dieselb*|normal*)
            wie (immer|sonst|jedes|eh|vorher|früher|üblich)
            (als sonst|seit jeher)
        """),
        "enough": phrases("""
            (genug|reicht*|reichen|reichlich|vorhanden|passt|gut|stimmt|genügend)
            (alles da|in ordnung|hab ich|habe ich|sind da|ist da)
        """),
        "know": phrases("(weiß|weiss|wissen|kenn*|wusste*|versteh*|theorie*|theoretisch|ahnung)"),
        "course": phrases(r"(kurs*|\S*schulung*|seminar*|\S*seminar|fortbildung*|lehrgang*|workshop*)"),
        "show": phrases(
            "(erklär*|zeig*|gezeigt|beigebracht|einweis*|eingewiesen|einführ*|anleitung*|einarbeit*)"
        ),
        "told": phrases("(sag*|gesagt|frag*|gefragt)"),
        "can": phrases("(kann|könnte*|können|konnte*|schaff*)"),
        "cannot": phrases("""
            (kann|krieg*|schaff*|gelingt) … nicht
            gelingt*
        """),
        "practice": phrases(r"(übe*|übung*|\S*übung|routine*|trainier*|versuch*|zuschau*|gefühl*)"),
        "body": phrases("""
            (hände*|hand|finger*|langsam*|nervös*|stimme*|kopf|zitter*|rot|verkrampf*|ruhig)
            zu (schnell|lang|laut|leise)
        """),
        "time": phrases("(zeit|stunde|stunden|tag|tage|tagen)"),
        "minutes": phrases("(minute|minuten|halbe stunde)"),
        "people": phrases(r"(leute*|personal|kolleg*|mann|frau|team|jemand*|einer|stelle|stellen|\S*kraft)"),
        "things": phrases(r"""
            (\S*gerät*|\S*maschine*|\S*werkzeug*|raum|räume*|\S*teile*|ersatz*|tablet*|\S*drucker*)
            (auto*|\S*wagen|lizenz*|\S*material*|headset*|rechner*|software|scanner*)
        """),
        "money": phrases("(geld*|budget*|kosten|kostet)"),
        "pay": phrases("(prämie*|provision*|gehalt*|euro|dank|danke|lob|bonus)"),
        "waits": phrases("(wart*|lieg*|häng*|stau*|stock*|stapel*|hakt|steht rum)"),
        "again": phrases("(zurück*|wieder|nochmal|nochmals|noch mal|doppelt|zweimal|dreimal|hin und her)"),
        "step": phrases(r"""
            (formular*|\S*freigabe*|unterschrift*|ablauf*|übergabe*|zettel*|fax*|mail|mails|\S*liste*)
            (büro*|abteilung*|system*|schleife*|einkauf*|weg|geht|gehen|zwischen|tippt|portal*|excel)
        """),
        "decides": phrases(
            "(entscheid*|entschieden|festgelegt|festleg*|geklärt|klären|zuständig*|definiert*)"
        ),
        "expects": phrases("(will|wollen|erwart*|priorit*|zählt|zählen|gilt|heißt|soll|sollen|bedeutet)"),
        "those above": phrases(r"(chef*|\S*leiter*|\S*leitung|vorgesetzt*|vorstand|geschäftsführ*)"),
        "unclear": phrases("""
            (unklar*|anders|anderes|verschieden*|widerspr*|gegenteil*|jeder|jede|beide*|unterschiedlich*)
            (nicht klar|je nach*)
        """),
        "clear": phrases("(klar|eindeutig*|steht|festgeschrieben)"),
        "cares": phrases("""
            (möcht*|gern*|freu*|wichtig*|stolz*|peinlich*|spaß*|ärger*|lieber|mag|motiviert*)
            (lohnt|ich will|liegt … dran)
        """),
        "pointless": phrases("""
            (egal|wozu|bringt|merkt*|interessier*|sinn|sinnlos*|unterschied|passiert|liest|lust)
            (quatsch|langweil*|so oder so|hab nix davon)
        """),
        "extra": phrases("(mehr arbeit|obendrauf|obendrein|zusätzlich*|extra)"),
        "outer": phrases(r"""
            (\S*markt*|kunden*|kundschaft|gesetz*|wetter*|\S*preis*|lieferant*|konkurren*|regierung*)
            (sturm*|stürme*|zins*|streik*|straße*|sperr*|regen|hochwasser|zoll|zölle|ministerium*|stadt)
            (brücke*|konjunktur|nachfrage|winter|sommer|frost|hitze|land|hersteller*|krieg|steuer*)
        """),
        "changed": phrases("""
            (geschlossen|gestiegen|gefallen|weggefallen|weggebrochen|seit*|abgesagt*|stopp*|halb*)
            (pleite*|insolven*|aufgemacht|verbot*|verboten|neu|neue*|weg|eingestellt|gekürzt|gestrichen)
        """),
        "month": phrases("""
            (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
            (frühjahr|herbst|ostern|weihnachten)
        """),
        "number": phrases(r"(\d*[0-9]\S*|zwei*|drei*|vier*|fünf*|sechs*|zehn*|hundert*|tausend*)"),
        "former": phrases("(früher*|damals|vorher|alten|alte|bis|vor|letztes jahr|letzten jahr)"),
        "never": phrases("(nie|niemals|erste mal|ersten mal|bisher nicht)"),
        "others": phrases("(andere*|nachbar*|alle|überall|branche)"),
        "he or she": phrases("(er|sie|ihr|ihm)"),
        "if": phrases("(wenn|sobald|mit|sofern)"),
        "easy": phrases("(schlaf|locker*|leicht*|blind*|jederzeit|kein (ding|problem))"),
        "years": phrases("(jahr|jahre|jahren|immer|seit)"),
        "missing": phrases("(fehl*|kaputt*|defekt*|zu (wenig*|alt)|steht still|krank|unbesetzt)"),
        "more": phrases("(mehr|zweite*|neue*|weitere*)"),
        "myself": phrases("(an mir|ich selbst|ich selber|allein|alleine)"),
        "still": phrases("(noch|trotzdem|jedes mal|jedesmal|immer wieder|immer)"),
        "learns": phrases(r"(lern*|nachles*|nachschlag*|\S*regel*|grundlagen|begriffe*|funktioniert*)"),
        "oneself": phrases("(ich|mir|mich|mein*)"),
        "we": phrases("(wir|uns|unser*)"),
        "you": phrases("(man|du|einem)"),
        "what": phrases("(was|welch*|wer|wen|wem|wessen)"),
        "how": phrases("(wie)"),
        "why": phrases("(warum|wieso|weshalb)"),
        "then": phrases("(dann|danach|erst|bis|anschließend)"),
        "spans": phrases("(tage|tagen|woche|wochen|monat*)"),
        "by": phrases("(von|vom|durch|aus)"),
        "sends": phrases("(schick*|bring*|gebracht|geschickt|hol*|geholt|geht an|geht zu*|liefer*)"),
        "too": phrases("(zu) (wenig*|viel*|alt*|spät|lang*|klein*|groß*|eng|teuer*|hoch|schnell)"),
    },
)
