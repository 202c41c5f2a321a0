"""What is there in the end without anybody doing it: a state, a thing, what something has or can do."""

from __future__ import annotations

from goalcoach.rules.letters.left_open import open_amount
from goalcoach.rules.letters.noun_phrase import head
from goalcoach.rules.letters.parts import Part
from goalcoach.rules.letters.theme import intangible, praised, quality_only


def finished_state(part: Part) -> bool:
    """ "Brex is fully closed down", "app available on iOS", "policy published"."""
    if part.reading.pack.grammar.passive(part) or _in_a_state(part):
        return True
    done = part.find("finished")
    if done is None or part.reading.pack.grammar.doing(part.all_words[done]):
        return False
    return not quality_only(part)


def _in_a_state(part: Part) -> bool:
    """ "App available on iOS": a thing, and a state that can be seen."""
    words, states, ends = part.words, part.terms("state_word"), part.terms("phrase_end")
    for k in range(1, len(words)):
        last = k + 1 == len(words) or words[k + 1].text.lower() in ends
        if last and words[k].text.lower() in states:
            return True
    return False


def a_thing_named(part: Part) -> bool:
    """ "A dashboard for all figures", "alpha release of Chess": it is there or not in the end."""
    last = head(part)
    if last is None or praised(part) or open_amount(part) or part.find("degree") is not None:
        return False
    several = part.reading.pack.grammar.several(last)
    return last.lemma in part.terms("thing_noun") and not several


def a_certain_thing(part: Part) -> bool:
    """ "Work on a leaflet", "develop a regular rota": one thing, which is there or not in the end."""
    last = head(part)
    if last is None or last.lemma not in part.terms("thing_noun") or part.reading.pack.grammar.several(last):
        return False
    return any(word.text.lower() in part.terms("firm_article") for word in part.objects[:1])


def able_subject(part: Part) -> bool:
    """ "The manager supports backoff", "every customer has a plan": it has or does it, or not."""
    if not part.does("having_ability") or not part.reading.pack.grammar.has_subject(part):
        return False
    return not (praised(part) or intangible(part) or open_amount(part))
