"""What an agenda asks, one set of words per language. Data only; German in the familiar form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """Questions with blanks: `aim`, `learning`, `result` as they are called within one."""

    language: str
    quoted: str
    """A goal by its own words."""
    result_places: tuple[str, ...]
    learning_places: tuple[str, ...]
    """What stands in for words that may not stand in a question: the place of a goal among those shown."""
    this_goal: str
    opening: str
    opening_of_review: str
    opening_of_career: str
    aim: str
    wish: str
    ability: str
    first_step: str
    from_others: str
    done: str
    over: str
    came: str
    not_agreed: str
    stands: str
    in_the_way: str
    help: str
    no_result: str
    unwritten: str
    missing: str
    means: str
    used_now: str
    used_first: str
    used_since: str
    could_learn: str
    would_use: str
    could_watch: str
    was_seen: str
    watch_once: str
    next_step: str
    helps_which: str
    helped: str
    will_help: str
    learn_for: str
    learn_for_anything: str
    """Where there is no result that could be named."""


ENGLISH = AgendaWords(
    language="en",
    quoted="“{words}”",
    result_places=tuple(f"the {each} result" for each in "first second third fourth fifth sixth".split()),
    learning_places=tuple(f"the {each} goal of learning" for each in "first second third".split()),
    this_goal="this goal",
    opening="How has it been since the last time: what went well, and what did not?",
    opening_of_review=(
        "How was the whole period for you: what are you content with, and what would you do differently?"
    ),
    opening_of_career="Which part of your work should there be more of, and which should there be less of?",
    aim="What has become of {aim}: is it still the aim?",
    wish="Where would you like to be in two or three years, if it were up to you?",
    ability="What would you have to be able to do by then that you have not tried yet?",
    first_step="Which first step fits into the coming quarter?",
    from_others="What would it take from others: time, a task, somebody to learn from?",
    done="It is done. What made it work, and what is worth keeping of it?",
    over="Its day has passed. What came of it, why, and what becomes of it?",
    came="What came of it, why, and how?",
    not_agreed="It is not agreed yet. What is still open?",
    stands="Where does it stand now?",
    in_the_way="Is that still in the way, and who could take it away?",
    help="Who can give this help, and by when?",
    no_result="No result is shared yet. Which one should count most in the coming weeks?",
    unwritten="What is in the way that nobody has written down yet?",
    missing="What is missing: time, tools, people, a decision?",
    means="What of this can be promised today, and what is possible instead?",
    used_now="It is done. Where is it used now?",
    used_first="Where will it be used first?",
    used_since="Where was it used since then, and what was hard about it?",
    could_learn="What would you like to be able to do in three months that is hard for you now?",
    would_use="Where would you use it first?",
    could_watch="Who could watch it then, and say what they saw?",
    was_seen="What did others see when it was used?",
    watch_once="Who could watch it once, and say what they saw?",
    next_step="What is the next step, and is the way to it still the right one?",
    helps_which="Which result should {learning} help, and how would you see it?",
    helped="How did the new skill help the target: what did {learning} change for {result}?",
    will_help="How is the new skill to help the target: what should {learning} change for {result}?",
    learn_for="What could you learn that would help with {result}?",
    learn_for_anything="What could you learn that would help with what you want to reach?",
)
GERMAN = AgendaWords(
    language="de",
    quoted="„{words}“",
    result_places=tuple(
        f"das {each} Ergebnis" for each in "erste zweite dritte vierte fünfte sechste".split()
    ),
    learning_places=tuple(f"das {each} Lernziel" for each in "erste zweite dritte".split()),
    this_goal="dieses Ziel",
    opening="Wie war es seit dem letzten Mal: Was lief gut, und was nicht?",
    opening_of_review=(
        "Wie war die ganze Zeit für dich: Womit bist du zufrieden, und was würdest du anders machen?"
    ),
    opening_of_career="Wovon soll es in deiner Arbeit mehr geben, und wovon weniger?",
    aim="Was ist aus {aim} geworden: Ist das noch das Ziel?",
    wish="Wo möchtest du in zwei oder drei Jahren stehen, wenn es nach dir geht?",
    ability="Was müsstest du bis dahin können, das du noch nicht ausprobiert hast?",
    first_step="Was ist ein erster Schritt, der in das kommende Quartal passt?",
    from_others="Was bräuchte es von anderen: Zeit, eine Aufgabe, jemanden, von dem du lernen kannst?",
    done="Es ist geschafft. Was hat dazu geführt, und was davon soll bleiben?",
    over="Der Tag ist vorbei. Was ist daraus geworden, warum, und wie geht es damit weiter?",
    came="Was ist daraus geworden, warum, und auf welchem Weg?",
    not_agreed="Es ist noch nicht vereinbart. Was ist noch offen?",
    stands="Was ist der Stand jetzt?",
    in_the_way="Was davon steht noch im Weg, und wer könnte es wegräumen?",
    help="Wer kann diese Hilfe geben, und bis wann?",
    no_result="Es ist noch kein Ergebnis geteilt. Welches soll in den nächsten Wochen am meisten zählen?",
    unwritten="Was steht im Weg, das noch niemand aufgeschrieben hat?",
    missing="Was fehlt: Zeit, Werkzeug, Leute, eine Entscheidung?",
    means="Was davon kann heute zugesagt werden, und was ist stattdessen möglich?",
    used_now="Es ist geschafft. Wo wird es jetzt angewendet?",
    used_first="Wo wird es zuerst angewendet?",
    used_since="Wo wurde es seitdem angewendet, und was war schwer daran?",
    could_learn="Was möchtest du in drei Monaten können, das dir jetzt schwerfällt?",
    would_use="Wo würdest du es zuerst anwenden?",
    could_watch="Wer könnte dann zusehen und sagen, was zu sehen war?",
    was_seen="Was haben andere gesehen, als es angewendet wurde?",
    watch_once="Wer könnte einmal zusehen und sagen, was zu sehen war?",
    next_step="Was ist der nächste Schritt, und stimmt der Weg dorthin noch?",
    helps_which="Bei welchem Ergebnis soll {learning} helfen, und woran würde man es sehen?",
    helped="Wie hat das Gelernte dem Ergebnis geholfen: Was hat {learning} für {result} verändert?",
    will_help="Wie soll das Gelernte dem Ergebnis helfen: Was soll {learning} für {result} verändern?",
    learn_for="Was könntest du lernen, um {result} zu erreichen?",
    learn_for_anything="Was könntest du lernen, um das zu erreichen, was du willst?",
)
LANGUAGES: Mapping[str, AgendaWords] = {each.language: each for each in (ENGLISH, GERMAN)}


def agenda_words(language: str) -> AgendaWords:
    """The words of a language; English stands in for one that has none yet."""
    return LANGUAGES.get(language, ENGLISH)
