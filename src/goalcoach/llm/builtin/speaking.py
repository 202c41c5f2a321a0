"""Puts a reply together: a word on what was heard, a remark if one is due, and one question at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sentence import connectives, counted, inside, paired, sentence, spoken_date
from goalcoach.domain.shortened import shortened
from goalcoach.domain.sketch import milestone
from goalcoach.llm.builtin.agenda import Move, Step
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Heard, Stance
from goalcoach.llm.builtin.hearing.phrases import lower_first, starts_with_verb
from goalcoach.llm.builtin.keys import ADOPT
from goalcoach.llm.builtin.needs import FEWEST
from goalcoach.llm.builtin.phrases.book import Phrasebook
from goalcoach.llm.port import Command

_WITH_FIGURES = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_STATE = re.compile(r"^(?:[\w'’-]+ ){2,3}(?:is|are|was|were)\b", re.IGNORECASE)
"""A sentence whose first word only looks like a verb: "pick errors are high"."""
_ECHOED = 120
"""Characters of the person's words that are said back at most."""
_NO_LOOK_SOON = "TI302"
"""No look is planned soon enough: there is none, or it is far off."""
_FACTS = (Field.DUE, Field.REVIEW, Field.HOURS, Field.APPLICATION, Field.MASTERY, Field.MILESTONE)


def echo(book: Phrasebook, heard: Heard, before: Sketch, turn: int, language: str) -> list[str]:
    """What was heard, said back so that it can be put right at once."""
    said = []
    outcome = next((n.value for n in heard.notes if n.field is Field.OUTCOME and n.turn == turn), "")
    named = before.kind or before.asked is Field.KIND or not heard.notes
    if heard.kind in book.kinds and named:
        said.append(book.kinds[heard.kind])  # type: ignore[index]
    if outcome and len(outcome) <= _ECHOED:
        wish = starts_with_verb(outcome) and not _STATE.match(outcome)
        said.append(
            (book.wish if wish else book.outcome).format(
                outcome=as_you(lower_first(outcome, book.language), book) if wish else outcome
            )
        )
    known = {note.field for note in before.notes}
    changed = any(n.field in known for n in heard.notes if n.field in (*NUMERIC, *DATED, Field.METRIC))
    facts = _facts(book, _with_the_other(heard.notes, before), language)
    if facts:
        template = book.changed if changed else varied(book.noted, turn)
        # A number such as "jede 4." brings the stop along.
        said.append(template.format(facts=book.joiner.join(facts)).replace("..", "."))
    if heard.dropped:
        said.append(book.dropped)
    if heard.results:
        results = [_result(book, {note.field: note for note in notes}) for notes in heard.results]
        said.append(
            (book.result_echo if len(results) == 1 else book.results_echo).format(text="; ".join(results))
        )
    return said


def _with_the_other(notes: tuple[Note, ...], before: Sketch) -> tuple[Note, ...]:
    """What was told, and of a number put right also the other one and what they count: "to 45" is said back
    as "from 60 to 45 minutes"."""
    told = {note.field for note in notes}
    if not any(before.get(field) for field in told & {*NUMERIC}) or Field.METRIC in told:
        return notes
    counted = (before.get(field) for field in (*NUMERIC, Field.UNIT) if field not in told)
    return (*notes, *(each for each in counted if each))


def varied(variants: Sequence[str], turn: int) -> str:
    """One of several ways to say it; the same turn always gets the same one."""
    return variants[turn // 2 % len(variants)]


def as_you(text: str, book: Phrasebook) -> str:
    """The person's words as the coach would say them: "my team" becomes "your team"."""
    return _WORD.sub(lambda m: book.you.get(m.group().casefold().replace("’", "'"), m.group()), text)


def _facts(book: Phrasebook, notes: Sequence[Note], language: str) -> list[str]:
    by_field = {note.field: note for note in notes}
    facts = []
    if metric := by_field.get(Field.METRIC):
        facts.append(book.fields[Field.METRIC].format(value=_short(metric.value)))
    outcome = by_field.get(Field.OUTCOME)
    if outcome and Field.TARGET in by_field and by_field[Field.TARGET].quote in outcome.value:
        changed = outcome.turn != by_field[Field.TARGET].turn
        numbers = by_field[Field.TARGET].quote if changed else ""
    else:
        numbers = _numbers(book, by_field)
    if numbers:
        facts.append(numbers)
    beside = (by_field[field] for field in _FACTS if field in by_field)
    return facts + [_fact(book, note, language) for note in beside]


def _fact(book: Phrasebook, note: Note, language: str) -> str:
    timed = note.field in DATED and not note.value and connectives(language).timed.match(note.quote)
    return note.quote if timed else book.fields[note.field].format(value=_shown(note, language))


def _numbers(book: Phrasebook, notes: dict[Field, Note]) -> str:
    baseline, target = notes.get(Field.BASELINE), notes.get(Field.TARGET)
    apart = connectives(book.language).unit_last and baseline and not _WITH_FIGURES.search(baseline.quote)
    wanted = counted(inside(target.quote), baseline, notes.get(Field.UNIT)) if target else ""
    to = target and target.value and wanted not in connectives(book.language).verbs
    if baseline and to and not apart:
        start, end = paired(baseline.quote, wanted, connectives(book.language))
        return book.from_to.format(baseline=start, target=end)
    said = [book.today.format(baseline=baseline.quote)] if baseline else []
    if target:
        said.append(book.to.format(target=wanted) if to else wanted)
    return book.joiner.join(said)


def _shown(note: Note, language: str) -> str:
    if note.field in DATED:
        return spoken_date(date.fromisoformat(note.value), language) if note.value else note.quote
    if note.field is Field.HOURS:
        return note.quote
    if note.field is Field.MILESTONE:
        step = milestone(note)
        return _short(f"{step.text}, {spoken_date(step.due, language)}" if step.due else step.text)
    return _short(note.value)


def _short(text: str) -> str:
    return shortened(text, _ECHOED)


def result_text(book: Phrasebook, part: Sketch) -> str:
    """A key result as it stands, to say which one is meant."""
    return _result(book, {note.field: note for note in part.notes})


def _result(book: Phrasebook, values: dict[Field, Note]) -> str:
    head = (values.get(Field.OUTCOME) or values.get(Field.METRIC) or next(iter(values.values()))).value
    target = values.get(Field.TARGET)
    return _short(head if target and target.quote in head else f"{head} {_numbers(book, values)}".strip())


def remark(book: Phrasebook, heard: Heard, before: Sketch) -> list[str]:
    """What was not understood, or not about the goal; never a guess."""
    said = []
    if heard.aside:
        said.append(_beside(book, heard.aside, before))
    if heard.others:
        said.append(book.one_at_a_time.format(others=named(book, heard.others)))
    if heard.doubtful:
        said.append(book.doubtful.format(number=heard.doubtful))
    if heard.unclear:
        said.append(_not_understood(book, heard))
    if before.asked and heard.empty:
        said += _to_a_short_answer(book, heard, before.asked)
    if heard.stances == {Stance.THANKS}:
        said.append(book.welcome)
    return said


def named(book: Phrasebook, others: Sequence[str]) -> str:
    """Other goals in the person's words: “learn Excel”, “answer faster”."""
    opened, closed = book.undone_words.split("{words}")
    return book.joiner.join(f"{opened[-1]}{_short(other)}{closed[0]}" for other in others)


def _beside(book: Phrasebook, aside: Aside, before: Sketch) -> str:
    if aside is Aside.TOLD and (known := sentence(before, book.language)):
        return book.told.format(text=known)
    wording = aside is Aside.WHY and before.questions[-1:] == (ADOPT,) and not before.asked
    return book.why_wording if wording else book.asides[aside]


def _to_a_short_answer(book: Phrasebook, heard: Heard, asked: Field) -> list[str]:
    """A word on a yes that says too little, or on what is left open."""
    if heard.stances == {Stance.YES} and asked is not Field.KIND:
        return [book.in_words]
    if asked in (Field.KEY_RESULT, Field.MILESTONE):
        return []
    if Stance.DONT_KNOW in heard.stances:
        return [book.unknown.get(asked, book.left_open)]
    passed = heard.command is Command.SKIP or (Stance.NO in heard.stances and asked is not Field.KIND)
    return [book.left_open] if passed else []


def _not_understood(book: Phrasebook, heard: Heard) -> str:
    assert heard.unclear is not None  # noqa: S101 - the caller looked
    words, field = heard.unclear.words, heard.unclear.field
    if heard.unclear.unfit:
        return book.unfit[heard.unclear.unfit].format(words=words)
    if field in DATED:
        return book.no_date.format(words=words) if words else book.no_date_here
    if field in (*NUMERIC, Field.HOURS):
        return book.no_number_in.format(words=words) if words else book.many_numbers
    return book.no_place.format(words=words)


def question(
    book: Phrasebook, move: Move, sketch: Sketch, asked_before: Sequence[str], *, digressed: bool = False
) -> str:
    """The words of the question, not used before in this conversation if that can be helped."""
    around = (book.again, book.once_more) if digressed else (book.once_more,)
    if move.finding and (asked := _of_the_rule(book, move.finding, sketch)):
        return fresh((asked,), around, asked_before)
    return fresh(_variants(book, move, sketch), around, asked_before)


def _of_the_rule(book: Phrasebook, finding: Finding, sketch: Sketch) -> str:
    """What a rule asks, in the words of the book; empty where it has none and the coach's own will do.

    Whoever named a day for a look is told why another one is asked for.
    """
    if finding.code == _NO_LOOK_SOON and sketch.value(Field.REVIEW):
        return book.earlier_look
    return book.rule_questions.get(finding.code, "") if book.rule_questions else finding.ask


def _variants(book: Phrasebook, move: Move, sketch: Sketch) -> tuple[str, ...]:
    if move.step is Step.OFFER and move.field is None:
        return book.adopt
    if move.step is Step.CLOSE:
        return book.closing_question
    if move.measured:
        return book.of_what
    if move.field is Field.KEY_RESULT and len(sketch.key_results) >= FEWEST:
        return book.last_result
    if move.field is Field.KEY_RESULT:
        return book.next_result if sketch.key_results else book.first_result
    if move.after and move.after in book.after_asides:
        return book.after_asides[move.after]
    assert move.field is not None  # noqa: S101 - the other steps are dealt with
    kind = sketch.kind or GoalKind.PERFORMANCE
    return book.questions_by_kind.get(kind, {}).get(move.field) or book.questions[move.field]


def fresh(variants: Sequence[str], around: Sequence[str], asked_before: Sequence[str]) -> str:
    """The first of several ways to ask that was not used yet, with words around it when all were."""
    used = {each.strip() for each in asked_before}
    for variant in variants:
        if variant not in used:
            return variant
    for words, variant in product(around, variants):
        lowered = variant[0].lower() + variant[1:]
        if (again := words.format(question=lowered, whole=variant)) not in used:
            return again
    return variants[len(used) % len(variants)]


def options(book: Phrasebook, move: Move, sketch: Sketch) -> tuple[OptionDraft, ...]:
    """At most three phrases to tap; the last is a way out."""
    return tuple(
        OptionDraft(text=text, field=move.field, language=book.language)
        for text in _options(book, move, sketch)
    )


def _options(book: Phrasebook, move: Move, sketch: Sketch) -> tuple[str, ...]:
    if move.step is Step.OFFER:
        return _beside_the_wording(book, move, sketch)
    if move.step is Step.CLOSE:
        return book.close_options
    if move.field is Field.METRIC and not move.measured:
        return (*_measures(book, sketch), book.no_number)
    if move.field is Field.KEY_RESULT:
        return book.enough_results if len(sketch.key_results) >= FEWEST else book.result_options
    if move.measured and move.field is Field.OUTCOME:
        return (book.skip,)
    if move.after and move.after in book.after_options:
        return book.after_options[move.after]
    assert move.field is not None  # noqa: S101 - the other steps are dealt with
    kind = sketch.kind or GoalKind.PERFORMANCE
    return book.options_by_kind.get(kind, {}).get(move.field) or book.options.get(move.field, (book.skip,))


def _beside_the_wording(book: Phrasebook, move: Move, sketch: Sketch) -> tuple[str, ...]:
    if move.field is None:
        dated = sketch.get(Field.DUE) is not None
        return book.adopt_options if dated else book.adopt_options[:2]
    own = _options(book, replace(move, step=Step.ASK), sketch)
    return (book.keep_as_it_is, *(text for text in own if text != book.skip))[:3]


def _measures(book: Phrasebook, sketch: Sketch) -> tuple[str, ...]:
    about = f"{sketch.value(Field.OUTCOME)} {sketch.value(Field.WHY)}"
    return next((phrases for pattern, phrases in book.topics if pattern.search(about)), ())


def gap_names(book: Phrasebook, fields: Sequence[Field]) -> str:
    """ "the reason, a number to reach and a date"."""
    names = [book.names[field] for field in fields if field in book.names]
    return (
        book.joined.format(first=book.joiner.join(names[:-1]), last=names[-1])
        if names[1:]
        else "".join(names)
    )


def offer(book: Phrasebook, draft: GoalDraft, fields: Sequence[Field], *, again: bool) -> list[str]:
    """The wording, its key results, and what is honestly not in it."""
    said = [(book.reoffer if again else book.offer).format(text=draft.text)]
    if draft.key_results:
        said.append(
            book.offer_results.format(results="\n".join(f"“{part.text}”" for part in draft.key_results))
        )
    if fields:
        said.append(book.gaps.format(gaps=gap_names(book, fields)))
    return said
