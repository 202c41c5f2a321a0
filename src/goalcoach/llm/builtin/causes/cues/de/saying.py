"""How people say yes and no in German, deny, quote others, and take back. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.de.asked import KNOWING, NEEDED, WORTH
from goalcoach.llm.builtin.causes.cues.de.curing import CURES, TAUGHT
from goalcoach.llm.builtin.causes.cues.de.learnable import KNOWLEDGE, SKILL
from goalcoach.llm.builtin.causes.cues.de.means import RESOURCES
from goalcoach.llm.builtin.causes.cues.de.reasons import EXTERNAL, MOTIVATION
from goalcoach.llm.builtin.causes.cues.de.ways import CLARITY, PROCESS
from goalcoach.llm.builtin.causes.cues.tongue import Tongue, phrases

ALIKE = (
    (re.compile(r"[’`´]"), "'"),
    (re.compile(r"\b(\w+)'s\b"), r"\1s"),
    (re.compile(r"\b(?:hab|habs)\b"), "habe"),
    (re.compile(r"\b(?:krieg|kriegs)\b"), "kriege"),
    (re.compile(r"\bweiss\b"), "weiß"),
    (re.compile(r"\bkönnt\b"), "könnte"),
    (re.compile(r"\bgibts\b"), "gibt es"),
    (re.compile(r"\bliegts\b"), "liegt es"),
    (re.compile(r"\b(?:nich|net)\b"), "nicht"),
    (re.compile(r"\b(?:nix|nichts)\b"), "nichts"),
    (re.compile(r"\b(?:nö|nee|ne)\b"), "nein"),
    (re.compile(r"\b(?:ner|einer)\b"), "einer"),
    (re.compile(r"\bmal\b ?"), ""),
    (
        re.compile(
            r"\b(?:niemand|keiner) (?:hier |von uns )?(?:hat|hatte|findet|fand) (?:(?:die|dafür|genug) )?"
            r"(?=zeit|geld|leute)"
        ),
        "keine ",
    ),
    (re.compile(r"\b(?:geschäftsführung|vorgesetzte\w*|chefin|leiterin|leiter|teamleitung)\b"), "chef"),
)

_SMALL = frozenset(
    """
    aber alle alles also andere anderen auch beim bloß dann dass dazu denn dessen deshalb diese dieser
    dieses doch eben eher eigentlich eine einem einen einer eines einfach etwas euch euer ganz geht gibt
    gleich haben hatte hier hätte ihnen ihre immer jede jeder jedes jetzt jemand kann kein keine keinen
    kommt können könnte machen macht mehr mein meine meinen mich muss müsste nach nicht nichts noch nur
    oder ohne schon sehr seit sich sein seine sind sondern über unser unsere viel vielleicht vom wann
    war waren warum was weil weiß wenn werden wie wieder will wird wirklich wollen wurde würde wäre zeit
    arbeit leute ziel
    """.split()
)

GERMAN = Tongue(
    language="de",
    alike=ALIKE,
    breaks=phrases("(aber|sondern|weil|nur|bloß|obwohl|doch|denn|seitdem|sobald|damit)"),
    turns=phrases("(aber|sondern|nur|bloß|obwohl|doch)"),
    yes=phrases("""
    (ja|jo|klar|sicher|natürlich|sofort|jederzeit|immer|freilich|logisch|selbstverständlich)
    """),
    no=phrases("(nein|nicht|nie|niemals|kaum|keinesfalls)"),
    nothing=phrases("""
    [gar|eigentlich|da] (gibt es kein*|bleibt nichts|nichts|nein|nirgends|nirgendwo|keine|keins|\
eigentlich nicht|eigentlich nichts|kaum|nicht wirklich)
    """),
    able=phrases("""
    (könnte|kann|schaffe|konnte|schreibe|mache) ich
    ich (könnte|kann|schaffe|schreibe|mache|habe)
    (kann|könnte) (jeder|ich)
    an mir liegt es nicht
    """),
    unable=phrases("""
    (wohl|eher|im moment|bei denen) (nicht|kaum|nein)
    (noch|eher|heute) nicht
    (könnte|kann) ich [noch|das|es] nicht
    ohne … nicht
    ich (kann|könnte) … nicht
    gelingt mir … nicht
    """),
    no_trouble=phrases("kein* (problem|thema|frage|ding|hexenwerk)"),
    on_condition=phrases("(hätte ich|wenn|mit|an einem|sobald|falls|bei|dann)"),
    this_one=phrases("""
    [aber] (mit|bei|an|in|für|hier) (dem|den|der|die|diesem|diesen|dieser|neuen)
    """),
    sets_beside=phrases("(mit|bei|beim|in|an|auf|für|die|der|das)"),
    together=phrases("(beides|beide|zusammen|gleichzeitig|alles auf einmal)"),
    plain_no=phrases("""
    nein (nicht|das|es|ich|und|die|überhaupt|ganz|jeder|ist)
    (nicht|nie|niemand|kaum|eben nicht|ganz und gar nicht|überhaupt nicht|gar nicht)
    """),
    negated=phrases("""
    (nein|nicht|nie|niemand|keiner|keine|kein|keinen|nichts|kaum|niemals|unklar)
    """),
    asks=phrases("(was|wie|wo|welche|welcher|warum)"),
    others_do=phrases("(dass|wenn)"),
    counted=phrases("(zwei|drei|vier|fünf|mehr|noch|genug|weitere|zusätzliche)"),
    at_hand=phrases("""
    (liegt|liegen|hängt|hängen|steht|stehen|ist|sind) … (im|in|an|am|auf|da|bereit|vorhanden|gut|frei)
    (habe|hab|haben|hat) (ich|wir|er|sie) [ja|doch|alle|alles]
    (sie|er|wir) (hat|haben) (alles|alle|genug)
    """),
    no_time=phrases("[einfach] keine zeit [mehr]"),
    no_time_for=phrases("keine [freie] zeit [mehr] (vor|bis|zwischen|nach|zum|zur|für|um|dafür|dazu)"),
    small=_SMALL,
    unchanged=phrases("(immer schon|wie immer|wie sonst|gleich|unverändert|normal|stabil)"),
    never=phrases("""
    (nie|noch nie|nein|niemals)
    (ist|das) [mir|für] neu
    """),
    at_a_loss=phrases("""
    (denk schon|denke schon|schon|fällt mir nichts ein|kann ich so nicht sagen|mal so|geht so|halbwegs|\
einigermaßen|vielleicht|kommt drauf an|mal so mal so|weder noch|hm|schwer zu sagen)
    [das] weiß [ich] [leider|noch|auch] nicht [genau]
    wie (meinen sie|meinst du) das
    [das] weiß [ich] nicht so recht
    [ich] [habe|hab] [da] (keine ahnung|keinen schimmer|keinen plan)
    (kann ich nicht sagen|überspringen|ka|kp|kein plan|keinen plan|da bin ich überfragt)
    """),
    denies=phrases("""
    nicht (dass|weil)
    (liegt|lag) [es] (nicht|nie) [am|an|daran]
    (ist|sind|war) nicht (der|die|das) (grund|problem|ursache)
    ich drücke mich nicht
    """),
    denies_before=phrases("""
    daran (liegt|lag) [es] nicht
    (das|es) ist [es|aber] nicht [der|das] [grund|problem]
    """),
    solved=phrases("""
    (erledigt|gelöst|behoben|vorbei|inzwischen da|wieder da|läuft wieder|nicht mehr)
    """),
    once=phrases("""
    (früher|anfangs) dachte ich
    zuerst dachte
    """),
    hearsay=phrases("""
    (chef|kollegen|kollegin|kollege|alle|leute|personalabteilung|man|er|sie|kunden) [immer|auch] (meint|\
meinen|sagt|sagen|glaubt|glauben|behauptet|denkt|findet)
    (laut|angeblich)
    """),
    voices=phrases("""
    (er|sie|chef|leitung|schule|jugendamt|station|vertrieb|vorstand|kollegin|kollege|kunde|amt|eine|andere|\
praxisanleiterin|dezernent) (sagt|will|meint|möchte|verlangt|erwartet|findet)
    heißt es
    """),
    agreed=phrases("""
    (hat|haben) [sie|er|ja|da] recht
    stimmt [auch|ja|schon]
    """),
    reasons=phrases("(weil|denn|da|wegen|nachdem)"),
    hindered=phrases("""
    ohne (das|den|die|ein|eine|einen|mein|meine|meinen|genug|mehr|richtiges|richtige|ordentliche)
    mit (nur|bloß|so wenig|zwei|drei|vier|fünf|sechs|halber|einer|einem|allem|dem ganzen) …
    in (einer|zwei|drei|vier|fünf|zehn|einem|so|der|dieser) … (minuten|stunde|stunden|zeit|tag|tagen|woche)
    (minuten|stunden|stunde) (am|in der|pro|die|im) (tag|woche|monat|schicht)
    (nach|zwischen|während) (zehn|zwölf|acht|zwei|drei|der|dem|einer|einem|tür)
    (keine|nicht genug|genug|wenig|mehr) (zeit|stunden|ruhe)
    (zeit|ruhe|leute|geld|werkzeug) (fehlt|fehlen)
    (fehlt|fehlen) … (zeit|ruhe|leute|geld|werkzeug)
    (zu|so) (viel|viele|wenig|wenige)
    wenn (ich|wir|es) … (müde|allein|hetze|eile|unterbrochen|stress|voll|laut|eilig)
    (unterbringen|einschieben|dazwischenschieben|nebenbei|nebenher|zwischendurch)
    (allein|alleine|auf einmal|krank|gleichzeitig)
    (ständig|dauernd|andauernd)
    wann ich
    """),
    not_so=phrases("""
    (so|allein|alleine) [geht es|geht das|kann ich das|schaffe ich das|schafft das] (nicht|keiner|niemand)
    (nicht|kaum|nie) … (allein|alleine)
    (nicht|kaum|nie) … mit (dem|den|zwei|drei|vier|so|nur|diesem|dieser|diesen|allem)
    (nicht|kaum|nie) … in (der|dieser|so wenig) (zeit|stunden)
    (nicht|kaum|nie) … wenn es so
    """),
    even_then=phrases("""
    (auch|selbst|sogar) (dann|so|wenn|mit (allem|alles))
    (trotzdem|so oder so)
    """),
    cures=CURES,
    taught=TAUGHT,
    suggests=phrases("(warum nicht|wäre|würde|könnte|möchtest|willst|wieso nicht|weshalb nicht|sollte*)"),
    perhaps=phrases("(vielleicht|eventuell|wohl|ein bisschen|teils|auch|womöglich)"),
    weighty=phrases("""
    (ehrlich|vor allem|hauptsächlich|eigentlich|in erster linie|das eigentliche problem)
    """),
    cues=(*SKILL, *KNOWLEDGE, *RESOURCES, *PROCESS, *CLARITY, *MOTIVATION, *EXTERNAL),
    needed=NEEDED,
    worth=WORTH,
    knowing=KNOWING,
)
