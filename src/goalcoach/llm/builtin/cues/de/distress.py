"""How somebody says that they are in need, or that others do them harm. German; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import at_a_word

_END = r"(?=\s*(?:[.,;!?]|$))"
_OFTEN = (
    r"(?:hier|dort|zu\ ?hause|daheim|(?:auf|bei)\ der\ arbeit|im\ (?:dienst|betrieb|büro|laden)|oft|immer"
    r"|wieder|ständig|dauernd|täglich|seit\ \w+|jeden\ tag|sexuell|rassistisch"
    r"|körperlich|verbal|auch|schon)"
)
_DONE = (
    r"(?:gemobbt|belästigt|bedroht|geschlagen|begrapscht|angefasst|gestalkt|diskriminiert|missbraucht"
    r"|vergewaltigt|begrabscht|betatscht|verprügelt|erpresst|misshandelt)"
)
_NO_ONE = (
    r"(?:[\w-]+\ ){0,3}?\w*(?:stunden|mails?|anrufen?|aufgaben|terminen?|fristen|arbeitslosigkeit"
    r"|kündigung(?:en)?|stellenabbau)\b"
)
"""What threatens without doing anything."""
_I_WILL = r"\bich\ (?:will|möchte|werde|muss|könnte)\ (?:(?!nicht\b|nie\b)\w+\ ){0,2}?"
_KILLS = r"(?:erschie(?:ß|ss)|ertränk|erhäng|erstech|vergift|strangulier|aufschlitz)"
_UNDER_WHEELS = (
    r"(?:vor|unter|auf)\ (?:den|die|das|einen?|ein)\ (?:nächste[ns]?\ )?"
    r"(?:(?:[su]-?)?bahn|zug|gleise|schienen|lkw|laster|bus|auto|straßenbahn|tram)\b"
)
_FROM_HIGH = (
    r"(?:(?:von|aus)\ (?:der|dem|einer|einem)|vom)\ (?:brücke|dach|balkon|hochhaus|fenster|turm|klippe)\b"
)
IN_NEED = at_a_word(
    rf"\b{_KILLS}e?\ (?:ich\ )?mich\b(?!\ (?:an|durch|bei)\b)|\bmich\ (?:\w+\ ){{0,2}}?(?:zu\ )?{_KILLS}en\b"
    rf"|\b(?:werfe?|schmei(?:ß|ss)e?|stürze?)\ (?:ich\ )?mich\ (?:\w+\ )?(?:{_UNDER_WHEELS}|{_FROM_HIGH})"
    rf"|\bmich\ (?:\w+\ )?(?:{_UNDER_WHEELS}|{_FROM_HIGH})\ (?:zu\ )?(?:werfen?|schmei(?:ß|ss)en?|stürzen?)\b"
    rf"|\b(?:ich\ springe?|springe?\ ich)\ (?:\w+\ )?(?:{_UNDER_WHEELS}|{_FROM_HIGH})"
    rf"|{_I_WILL}(?:{_UNDER_WHEELS}|{_FROM_HIGH})\ springen\b"
    r"|\b(?:mir|meine)\ (?:\w+\ ){0,2}?pulsadern\b"
    r"|\ballem\ (?:endlich\ )?ein\ ende\ (?:zu\ )?(?:setzen|machen|bereiten)\b"
    r"|\b(?:setze?|mache?)\ (?:ich\ )?allem\ ein\ ende\b"
    rf"|\bich\ (?:\w+\ )?hasse?\ mein\ leben\b|\b(?:sehe?|habe?|finde?|gibt)\ (?:\w+\ ){{0,3}}keinen"
    rf"\ ausweg(?:\ mehr)?{_END}"
    r"|\bich\ (?:bin|fühle?\ mich)\ (?:(?!nicht\b)\w+\ ){0,2}lebensmüde\b"
    rf"|{_I_WILL}mich\ (?:selbst\ |selber\ |wieder\ |absichtlich\ ){{0,2}}(?:verletzen|schneiden"
    rf"|verbrennen){_END}"
    rf"|\bich\ bringe?\ mich\ (?:noch\ |bald\ |heute\ )?um{_END}|\bmich\ (?:selbst\ )?um(?:zu)?bringen\b"
    r"|\bmich\ (?:selbst\ )?(?:zu\ )?töten\b|\bmich\ auf(?:zu)?hängen\b"
    rf"|\bich\ (?:er)?häng(?:e)?\ mich(?:\ auf)?{_END}"
    r"|\bmir\ das\ leben\ (?:zu\ )?nehmen\b|\bnehme?\ mir\ das\ leben\b"
    r"|\bmein\ leben\ (?:zu\ )?beenden\b|\bmeinem\ leben\ ein\ ende\b"
    r"|\bich\ (?:will|möchte|mag|kann)\ (?:einfach\ |wirklich\ )?nicht\ mehr"
    r"\ (?:weiter)?leben\b(?!\ (?:mit|in|von)\b)"
    r"|\bich\ (?:will|möchte)\ (?:einfach\ |nur\ (?:noch\ )?|am\ liebsten\ |wirklich\ )?"
    rf"(?:sterben|tot\ sein|nicht\ mehr\ (?:da\ sein|aufwachen|existieren)){_END}"
    r"|\b(?:wäre|wär)\ (?:ich\ )?(?:lieber\ |besser\ |am\ liebsten\ )?tot\b"
    r"|\bich\ wünschte,?\ ich\ (?:wäre|wär)\ tot\b"
    r"|\bich\ tue?\ mir\ (?:noch\ |bald\ )?(?:was|etwas)\ an\b|\bmir\ (?:was|etwas)\ an(?:zu)?tun\b"
    r"|\b(?:ich\ habe?|meine)\ (?:\w+\ ){0,2}(?:selbstmord|suizid)gedanken\b"
    r"|\bdenke?\ (?:\w+\ ){0,3}an\ (?:selbstmord|suizid)\b|\bich\ bin\ (?:\w+\ ){0,2}suizidal\b"
    r"|\b(?:selbstmord|suizid)\ (?:zu\ )?begehen\b"
    r"|\bich\ (?:verletze|ritze?)\ mich\b(?!\ (?:bei|beim|an|am|nie|nicht|seltener|weniger)\b)"
    r"|\bmich\ (?:selbst\ (?:zu\ )?verletzen|(?:zu\ )?ritzen)\b"
    r"|\bschluss\ (?:machen\ )?mit\ (?:meinem\ leben\b"
    r"|allem\b(?!,?\ (?!(?:jetzt|heute|bald|hier|und|ich|machen|es)\b)\w))|\bmit\ meinem\ leben\ schluss\b"
    r"|\b(?:leben|alles)\ (?:hat|macht)\ (?:alles\ |für\ mich\ )?kein(?:en)?\ sinn\ mehr\b"
    r"|\bhat\ alles\ keinen\ sinn\ mehr\b|\bkeinen\ sinn\ mehr\ zu\ leben\b"
    r"|\bohne\ mich\ besser\ dran\b|\bich\ springe?\ von\ (?:der|einer)\ brücke\b"
    rf"|\bich\ kann\ (?:einfach\ )?nicht\ mehr(?:\ weiter)?(?:{_END}(?!,)"
    r"|\ (?:alles|nichts|und\ alles)\ (?:ist|wird|geht|macht)\b)|^ich\ bin\ am\ ende\s*[.!]*$"
    rf"|\bich\ habe?\ (?:einfach\ )?keine\ kraft\ mehr{_END}"
    rf"|\bich\ (?:bin|fühle?\ mich)\ (?:\w+\ ){{0,2}}(?:ausgebrannt|depressiv|verzweifelt|wertlos){_END}"
    rf"|\bich\ habe?\ (?:einen\ |eine\ )?(?:burn-?out|depression(?:en)?|panikattacken){_END}"
    r"|\bich\ (?:weine|heule)\ (?:nur\ noch|jede|oft|ständig|viel|nachts|dauernd)"
)
"""Of oneself; a goal that merely deals with such things at work is none."""
_BODY = (
    r"(?:brust|brüste|busen|po|popo|hintern|arsch|schritt|(?:ober)?schenkel|beine?|knie|hüften?|taille"
    r"|hals|nacken"
    r"|intimbereich|penis|scheide|unterwäsche|rock|bluse|hemd|hose|bh|haare|wäsche)"
)
_THERE = rf"(?:(?:an|auf|in|unter|zwischen|um)\ (?:den|die|das|meinen?)|ans|unters|untern)\ {_BODY}"
_REACHES = (
    r"(?:(?:ge)?(?:fass|grapsch|grabsch|lang|pack|tatsch)(?:t|te|ten|en)|greift|greifen|griff(?:en)?"
    r"|gegriffen|(?:ge)?haut"
    r"|schlägt|geschlagen)"
)
HARMED = at_a_word(
    rf"\b(?:ich\ (?:werde|wurde)|(?:werde|wurde)\ ich)\ (?:{_OFTEN}\ ){{0,3}}"
    rf"(?:(?:von|vom|durch)\ (?!{_NO_ONE})(?:\w+\ ){{1,3}})?(?:{_OFTEN}\ ){{0,3}}"
    rf"{_DONE}\b(?!\ (?:von|vom|durch)\ {_NO_ONE})"
    rf"|\b(?:hat|haben)\ mich\ (?:\w+\ ){{0,2}}{_DONE}\b"
    r"|\b(?:mobbt|mobben|belästigt|belästigen|bedroht|bedrohen|begrapscht|begrapschen|stalkt|stalken"
    r"|erpresst|erpressen"
    r"|diskriminiert|diskriminieren|misshandelt|missbraucht)\ mich\b"
    r"|\b(?:schlägt|schlagen)\ mich\b(?![^.;\n]{0,80}\bvor\b|\ (?:im|beim)\ (?:quiz|spiel|schach|test)\b)"
    r"|\b(?:fasst|fassen|grapscht|grapschen)\ mich\ (?:\w+\ ){0,2}an\b"
    rf"|\b{_REACHES}\ mir\ (?:\w+\ ){{0,3}}?{_THERE}\b|\bmir\ (?:\w+\ ){{0,4}}?{_THERE}\ (?:zu"
    rf"\ )?{_REACHES}\b"
    rf"|\b(?:berührt|streichelt|begrapscht|betatscht|tätschelt|küsst)e?\ (?:\w+\ )?(?:meine?n?|mir"
    rf"\ (?:den|die|das))\ {_BODY}\b"
    r"|\bvergewaltig(?:t|te|en)\ mich\b|\b(?:sagt|sagte|gesagt|droht|drohte|gedroht),?\ (?:dass\ )?(?:er|sie)"
    r"\ (?:bringt\ mich\ um|schlägt\ mich|mich\ (?:umbringt|schlägt|tötet))\b"
)
"""Others do it to the person who writes."""
_AT_WORK = (
    r"(?:(?:(?:mein|unser|ein|dies|jen)(?:e[rmns]?)?|de[rmn]|die)\ (?:\w+e[rmns]?\ ){0,2}?"
    r"(?:\w*chef(?:in|s)?|boss|vorgesetzte[rnm]?|\w*(?:leiter(?:in|s)?|leitung|meister(?:in)?"
    r"|ausbilder(?:in)?)"
    r"|führungskraft|vorarbeiter(?:in)?|kolleg(?:en?|in|innen)|mitarbeiter(?:in|n)?|ober(?:arzt|ärztin)"
    r"|polier)\b(?!-\w)|(?:herrn?|frau)\ \w+)"
)
_THEY = rf"\b(?:{_AT_WORK}|er|sie)"
_TO_DO = r"(?!\ (?:\w+\ ){0,4}(?:zu\ \w+|\w+zu\w+en)\b)"
_WORK = (
    r"(?:zur\ arbeit|in\ die\ arbeit|ins\ büro|in\ den\ (?:dienst|betrieb|laden)|in\ die\ (?:firma"
    r"|schicht|praxis)"
    r"|auf\ (?:die|meine)\ (?:arbeit|station))"
)
_DOES = (
    r"(?:begrapscht|belästigt|bedroht|mobbt|schikaniert|demütigt|erniedrigt|beleidigt|beschimpft"
    r"|bespuckt|schubst|würgt"
    r"|tritt|ohrfeigt|kneift)"
)
AFRAID = at_a_word(
    r"\bich\ (?:(?!ohne\b|keine\b|nie\b|weniger\b)\w+\ ){0,4}(?:angst|schiss)\ vor"
    rf"\ (?:{_AT_WORK}\b{_TO_DO}|ihm\b{_TO_DO}|ihr(?=\s*(?:[.,;!?]|$)|\ und\b))"
    rf"|\bvor\ (?:{_AT_WORK}|ihm)\ hab(?:e|\ ich)?\b[\w\ ]{{0,20}}\bangst\b"
    rf"|\bfürchte?\ mich\ (?:\w+\ ){{0,2}}vor\ (?:{_AT_WORK}|ihm)\b{_TO_DO}"
    rf"|\b{_AT_WORK}\ (?:\w+\ )?mach(?:t|en)\ mir\ (?:\w+\ ){{0,2}}angst\b"
    rf"|\b{_AT_WORK}\ mir\ (?:\w+\ ){{0,2}}angst\ macht\b"
    rf"|\bangst,?\ (?:\w+\ )?{_WORK}\ (?:zu\ (?:gehen|kommen|fahren)|zurückzukehren)\b"
    rf"|\btrau(?:e|\ ich)?\ mich\ (?:\w+\ )?nicht\ mehr\ {_WORK}"
    rf"|{_THEY}\ (?:\w+\ )?(?:schreit|brüllt|schnauzt)\ mich\ (?:[\w,]+\ ){{0,5}}an\b"
    rf"|{_THEY}\ mich\ (?:\w+\ ){{0,3}}(?:anschreit|anbrüllt|anschnauzt|angrapscht|anfasst|schlägt)\b"
    rf"|\b(?:{_AT_WORK}|er|sie|der|die)\ mich\ (?:\w+\ ){{0,3}}{_DOES}\b"
    rf"|{_THEY}\ (?:\w+\ )?{_DOES}\ mich\b"
    r"|\bpack(?:t|te)\ mich\ (?:\w+\ )?(?:am|an\ (?:der|den|die)|im)\ (?:arm|schulter|hals|haaren|hand"
    r"|kragen|nacken"
    r"|hüfte|po)\b"
    r"|\b(?:hat|haben)\ mich\ (?:\w+\ ){0,3}(?:geschubst|getreten|gewürgt|angeschrien|angebrüllt"
    r"|angespuckt|bespuckt"
    r"|geohrfeigt|beschimpft|gedemütigt|schikaniert|bloßgestellt)\b"
    rf"|{_THEY}\ mich\ (?:\w+\ ){{0,3}}?nicht\ in\ (?:ruhe|frieden)\ lässt\b"
    rf"|{_THEY}\ (?:lässt\ mich\ (?:\w+\ )?nicht\ in\ (?:ruhe|frieden)(?:{_END}"
    r"|(?=\ (?:und|seit|wenn|obwohl|weil|auch|mehr|nach|nachts|jeden|egal)\b))"
    rf"|stellt\ mir\ nach"
    rf"|verfolgt\ mich\ (?:\w+\ )?(?:nach\ hause|in\ die\ umkleide|zum\ auto))\b"
    rf"|{_THEY}\ (?:ist|wird|wurde)\ (?:\w+\ )?(?:gewalttätig|handgreiflich|übergriffig)\b"
    rf"|{_THEY}\ packt\ mich{_END}|\bmit\ angst\ {_WORK}"
    rf"|\bangst,?\ wenn\ {_AT_WORK}\ (?:\w+\ ){{0,2}}(?:reinkommt|kommt|da\ ist|auftaucht|wütend\ wird)\b"
    rf"|\bfühle?\ mich\ (?:auf|bei)\ (?:der|meiner)\ arbeit\ nicht\ (?:mehr\ )?sicher{_END}"
    r"|\b(?:sprüche|bemerkungen|kommentare|witze)\ über\ mein\w*\ (?:körper|figur|busen|brüste|beine|po"
    r"|kopftuch|akzent)\b"
)
"""Of somebody they work with, or of going there; a talk or an exam that frightens is no emergency."""
