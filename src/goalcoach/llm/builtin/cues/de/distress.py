"""How somebody says that they are in need, or that others do them harm. German; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_END = r"(?=\s*(?:[.,;!?]|$))"
_OFTEN = (
    r"(?:hier|dort|oft|immer|wieder|ständig|dauernd|täglich|seit\ \w+|jeden\ tag|sexuell|rassistisch"
    r"|körperlich|verbal|auch|schon)"
)
_DONE = (
    r"(?:gemobbt|belästigt|bedroht|geschlagen|begrapscht|angefasst|gestalkt|diskriminiert|missbraucht"
    r"|vergewaltigt|erpresst|misshandelt)"
)
IN_NEED = pattern(
    rf"\bich\ bringe?\ mich\ (?:noch\ |bald\ |heute\ )?um{_END}|\bmich\ (?:selbst\ )?um(?:zu)?bringen\b"
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
    r"|\bschluss\ (?:machen\ )?mit\ (?:allem|meinem\ leben)\b|\bmit\ meinem\ leben\ schluss\b"
    r"|\b(?:leben|alles)\ (?:hat|macht)\ (?:alles\ |für\ mich\ )?kein(?:en)?\ sinn\ mehr\b"
    r"|\bhat\ alles\ keinen\ sinn\ mehr\b|\bkeinen\ sinn\ mehr\ zu\ leben\b"
    r"|\bohne\ mich\ besser\ dran\b|\bich\ springe?\ von\ (?:der|einer)\ brücke\b"
    rf"|\bich\ kann\ (?:einfach\ )?nicht\ mehr(?:\ weiter)?{_END}(?!,)|^\s*ich\ bin\ am\ ende\s*[.!]*$"
    rf"|\bich\ habe?\ (?:einfach\ )?keine\ kraft\ mehr{_END}"
    rf"|\bich\ (?:bin|fühle?\ mich)\ (?:\w+\ ){{0,2}}(?:ausgebrannt|depressiv|verzweifelt|wertlos){_END}"
    rf"|\bich\ habe?\ (?:einen\ |eine\ )?(?:burn-?out|depression(?:en)?|panikattacken){_END}"
    r"|\bich\ (?:weine|heule)\ (?:nur\ noch|jede|oft|ständig|viel|nachts|dauernd)"
)
"""Of oneself; a goal that merely deals with such things at work is none."""
HARMED = pattern(
    rf"\b(?:ich\ (?:werde|wurde)|(?:werde|wurde)\ ich)\ (?:{_OFTEN}\ ){{0,3}}"
    rf"(?:(?:von|vom|durch)\ (?:\w+\ ){{1,3}})?(?:{_OFTEN}\ ){{0,3}}{_DONE}\b"
    rf"|\b(?:hat|haben)\ mich\ (?:\w+\ ){{0,2}}{_DONE}\b"
    r"|\b(?:mobbt|mobben|belästigt|belästigen|bedroht|bedrohen|begrapscht|begrapschen|stalkt|stalken"
    r"|erpresst|erpressen"
    r"|diskriminiert|diskriminieren|misshandelt|missbraucht)\ mich\b"
    r"|\b(?:schlägt|schlagen)\ mich\b(?![^.;\n]{0,80}\bvor\b|\ (?:im|beim)\ (?:quiz|spiel|schach|test)\b)"
    r"|\b(?:fasst|fassen|grapscht|grapschen)\ mich\ (?:\w+\ ){0,2}an\b"
)
"""Others do it to the person who writes."""
