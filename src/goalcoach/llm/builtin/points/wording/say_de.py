"""What the built-in coach says in a preparation, in German: to somebody's face, in the familiar form.

A measure stands before a colon: nobody told whether its name is singular or plural, or which article it has.
"""

from __future__ import annotations

from goalcoach.llm.builtin.points.wording.shape import Saying, both

GERMAN = Saying(
    quoted="„{words}“",
    named="„{name}“",
    reached=(
        "{Name}: von {first} auf {last}; das Ziel war {target}.",
        "{Name}: erst {first}, zuletzt {last}, bei einem Ziel von {target}.",
    ),
    hit=("{Name}: von {first} auf {last}, genau wie geplant.",),
    reached_no_start=("{Name}: zuletzt {last}; das Ziel war {target}.",),
    short=("{Name}: von {first} auf {last}. Der Abstand zum Ziel von {target} beträgt {apart}.",),
    short_no_start=("{Name}: zuletzt {last}. Der Abstand zum Ziel von {target} beträgt {apart}.",),
    unmoved=("{Name}: unverändert {last}. Der Abstand zum Ziel von {target} beträgt {apart}.",),
    running=("{Name}: bisher von {first} auf {last}; das Ziel ist {target}{by}.",),
    still=("{Name}: bisher unverändert {last}; das Ziel ist {target}{by}.",),
    running_no_start=("{Name}: bisher {last}; das Ziel ist {target}{by}.",),
    stays=("{Name}: Es sollte bei {target} bleiben, zuletzt waren es {last}.",),
    no_target=("{Name}: zuletzt {last}.",),
    by=" bis {day}",
    was=("Bis zum {day} war das Ziel {was}.",),
    moved=("Am {day} wurde das Ziel für {short} von {was} auf {now} geändert.",),
    end_was=("Am {day} wurde das Ende vom {was} auf den {now} verlegt.",),
    end_moved=("Am {day} wurde das Ende von {short} vom {was} auf den {now} verlegt.",),
    reason=both("Als Grund hast du genannt: {quote}", "Als Grund habe ich genannt: {quote}"),
    noted=both("Am {day} hast du geschrieben: {quote}", "Am {day} habe ich geschrieben: {quote}"),
    kept="Aufgeschrieben: {quote}",
    written=("Am {day} wurde aufgeschrieben: {quote}",),
    expected=both("Was kam anders, als du erwartet hattest?", "Was kam anders, als ich erwartet hatte?"),
    what_else=both("Was war es noch?", "Was war es noch?"),
    asked_for_help=both(
        "Am {day} hast du um Hilfe gebeten: {quote}", "Am {day} habe ich um Hilfe gebeten: {quote}"
    ),
    in_the_way=both(
        "Am {day} hast du geschrieben, was im Weg stand: {quote}",
        "Am {day} habe ich geschrieben, was im Weg stand: {quote}",
    ),
    again=both(
        "Am {day} stand es dir wieder im Weg: {quote}", "Am {day} stand es mir wieder im Weg: {quote}"
    ),
    later=both("Am {day} hast du geschrieben: {quote}", "Am {day} habe ich geschrieben: {quote}"),
    learned=both(
        "Am {day} hast du geschrieben, was du gelernt hast: {quote}",
        "Am {day} habe ich geschrieben, was ich gelernt habe: {quote}",
    ),
    about="Zu {doing}: {told}",
    twice=both(
        "Am {first} und am {last} hast du es angewendet.", "Am {first} und am {last} habe ich es angewendet."
    ),
    used=both(
        "Am {day} hast du es bei der Arbeit angewendet: {quote}",
        "Am {day} habe ich es bei der Arbeit angewendet: {quote}",
    ),
    wrote=both("Am {day} hast du geschrieben: {quote}", "Am {day} habe ich geschrieben: {quote}"),
    seen=both(
        "Am {day} hat jemand aus dem Kollegium gesehen: {quote}",
        "Am {day} hat jemand aus dem Kollegium gesehen: {quote}",
    ),
    seen_by_leader=both(
        "Am {day} habe ich gesehen: {quote}", "Am {day} hat meine Führungskraft gesehen: {quote}"
    ),
    thanked=both(
        "Am {day} hat dir jemand aus dem Kollegium gedankt: {quote}",
        "Am {day} hat mir jemand aus dem Kollegium gedankt: {quote}",
    ),
    thanked_in=both(
        "Im {month} hat dir jemand aus dem Kollegium gedankt: {quote}",
        "Im {month} hat mir jemand aus dem Kollegium gedankt: {quote}",
    ),
    thanked_by_leader=both(
        "Am {day} habe ich dir gedankt: {quote}", "Am {day} hat mir meine Führungskraft gedankt: {quote}"
    ),
    said=both(
        "Am {day} hat jemand über deine Arbeit geschrieben: {quote}",
        "Am {day} hat jemand über meine Arbeit geschrieben: {quote}",
    ),
    said_in=both(
        "Im {month} hat jemand über deine Arbeit geschrieben: {quote}",
        "Im {month} hat jemand über meine Arbeit geschrieben: {quote}",
    ),
    said_by_leader=both(
        "Am {day} habe ich über deine Arbeit geschrieben: {quote}",
        "Am {day} hat meine Führungskraft über meine Arbeit geschrieben: {quote}",
    ),
    level=both(
        "Am {day} wurde über dich aufgeschrieben: {quote}", "Am {day} wurde über mich aufgeschrieben: {quote}"
    ),
    level_by_leader=both(
        "Am {day} habe ich aufgeschrieben: {quote}",
        "Am {day} hat meine Führungskraft aufgeschrieben: {quote}",
    ),
)
