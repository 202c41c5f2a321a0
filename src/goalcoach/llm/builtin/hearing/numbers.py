"""Numbers placed by what stands around them: "we're at 82 now", "want 90", "close 20 deals"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import complaints, figures, sure, talk
from goalcoach.llm.builtin.hearing.amounts import BEFORE, Amount, amounts
from goalcoach.llm.builtin.hearing.by_a_day import due_by_a_day, takes_too_long
from goalcoach.llm.builtin.hearing.dates import long_gone
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.movements import find_movements
from goalcoach.llm.builtin.hearing.phrases import content, starts_with_verb, strip_opener
from goalcoach.llm.builtin.hearing.shares import every_so_many, of_today
from goalcoach.llm.builtin.hearing.standing import as_it_stands, by_its_name
from goalcoach.llm.builtin.hearing.sure import counts_nothing
from goalcoach.llm.builtin.hearing.units import same_unit
from goalcoach.rules.language.lowered import lowered

_PAIR = 2
"""Start and target."""
_EXPLAINED = 2
"""Numbers from which on the first is the answer, and the others belong to what is said of it."""
_ALL = re.compile(r".*", re.DOTALL)
_CLAUSE_END = re.compile(r"[,;.…\n]|\b(?:and|by|until|till|because|so|in|within|from)\b")


def find_numbers(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """Baseline and target of a message, each with the phrase the person used."""
    if share := _all_of_them(ear) or _so_many_of(ear) or of_today(ear):
        return [share]
    wanted = _so_many_wanted(ear, taken)
    if wanted:
        return [*_so_many_today(ear), *as_it_stands(ear, wanted, [*taken, wanted[0].span])[:1], *wanted][
            -_PAIR:
        ]
    if counts_nothing(ear):
        return []
    finds = (
        takes_too_long(ear, taken)
        or _instead_of(ear, taken)
        or _and_a_part(ear, taken)
        or find_movements(ear, taken)
    )
    held = [*taken, *(find.span for find in finds)]
    finds += [each for each in every_so_many(ear) if free(each.span, held) and not _opens_with_one(ear, each)]
    spans = [*taken, *(find.span for find in finds)]
    if all(find.field is not Field.BASELINE for find in finds):
        known = [each for each in _so_many_today(ear) if free(each.span, spans)]
        finds += known or ([] if finds else _should_be(ear, taken))
        spans += [find.span for find in finds]
    finds += [] if {Field.BASELINE} & {each.field for each in finds} else _one_length(ear, spans)
    spans += [find.span for find in finds]
    finds += due_by_a_day(ear, finds, spans)
    spans += [find.span for find in finds]
    for amount in amounts(ear):
        since = max((end for _, end in spans if end <= amount.start), default=0)
        if free((amount.start, amount.end), spans) and (find := _by_cue(ear, amount, since)):
            finds.append(find)
            spans.append(find.span)
    finds += as_it_stands(ear, finds, spans) or ([] if finds else by_its_name(ear, spans))
    spans += [find.span for find in finds]
    finds += _the_other(ear, finds, spans)
    finds += _the_answer(ear, finds)
    finds += part_of_it(ear, finds)
    return same_unit(_of_one_movement(finds))


def _opens_with_one(ear: Ear, share: Find) -> bool:
    """ "12 days, every 2nd one too late": the number that an answer opens with is what was asked for."""
    first = next(iter(amounts(ear)), None) if ear.asked in NUMERIC else None
    return bool(first and first.end <= share.span[0] and not content(ear.text[: first.start]))


def part_of_it(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """ "From 40 a month to half": what is wanted, told by the number right before it."""
    told = [each for each in finds if each.field in NUMERIC]
    found = of_today(ear, told[0]) if [each.field for each in told] == [Field.BASELINE] else None
    return [found] if found else []


def _one_length(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "Dauert ne Woche": one, of a time that a number is not said of."""
    match = figures.TAKES_ONE.search(ear.text)
    if not match or ear.part.get(Field.BASELINE) or not free(match.span(), taken):
        return []
    unit = figures.UNITS[lowered(match["unit"])]
    return [Find(field=Field.BASELINE, value="1", quote=match["quote"], span=match.span(), unit=unit)]


def _of_one_movement(finds: Sequence[Find]) -> list[Find]:
    """The last word on each number; where another end is wished for, the start of the first one goes, too."""
    last = {find.field: find for find in finds}
    start, end = last.get(Field.BASELINE), last.get(Field.TARGET)
    together = {find.span for find in finds if find.field is Field.TARGET}
    if start and end and start.span in together and start.span != end.span:
        del last[Field.BASELINE]
    return list(last.values())


def _all_of_them(ear: Ear) -> Find | None:
    """ "All of them", where so many of so many do it today."""
    match = figures.ALL_OF_THEM.fullmatch(ear.text) if ear.asked is Field.TARGET else None
    today = ear.part.get(Field.BASELINE)
    if not match or not today or not figures.OUT_OF.match(today.quote):
        return None
    return Find(field=Field.TARGET, value="", quote=match["all"], span=match.span("all"))


def _so_many_of(ear: Ear) -> Find | None:
    """ "Maybe 4 of 30", where a share is known or the number to reach was asked for."""
    match = figures.SO_MANY_OF.fullmatch(ear.text)
    today = ear.part.get(Field.BASELINE)
    if not match or not (ear.asked is Field.TARGET or (today and figures.OUT_OF.match(today.quote))):
        return None
    return Find(field=Field.TARGET, value="", quote=match["number"], span=(0, len(ear.text)))


def _so_many_wanted(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "Want 1 in 20": a share that is wished for beside what else is told."""
    match = figures.SHARE_WANTED.search(ear.text)
    if not match or not free(match.span(), taken):
        return []
    return [Find(field=Field.TARGET, value="", quote=match["number"], span=match.span())]


def _should_be(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "0.8% should be 0.3%": where it stands, and what is wanted."""
    known = [each for each in amounts(ear) if free((each.start, each.end), taken)]
    for first, second in itertools.pairwise(known):
        span = (first.start, second.end)
        if figures.SHOULD_BE.fullmatch(ear.text, first.end, second.start):
            return [first.find(Field.BASELINE, span), second.find(Field.TARGET, span)]
    return []


def _instead_of(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "4 days instead of 6", said of something that is known: what is wanted, and where it stands."""
    known = [each for each in amounts(ear) if free((each.start, each.end), taken)] if ear.part.notes else []
    for first, second in itertools.pairwise(known):
        if figures.INSTEAD_OF.fullmatch(ear.text, first.end, second.start):
            span = (first.start, second.end)
            return [first.find(Field.TARGET, span), second.find(Field.BASELINE, span)]
    return []


def _and_a_part(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "40 a month, half would be good", said of what is known: where it stands, and what is wanted."""
    if not ear.part.notes or ear.part.get(Field.BASELINE) or ear.asked is Field.TARGET:
        return []
    for amount in amounts(ear):
        today = amount.find(Field.BASELINE)
        if free(today.span, taken) and (wanted := of_today(ear, today)):
            return [today, wanted]
    return []


def _so_many_today(ear: Ear) -> list[Find]:
    """ "9 of 20 leave late": no plain number, but where it stands today."""
    wished = ear.asked is Field.OUTCOME and not ear.part.get(Field.WHY)
    if ear.asked in (Field.TARGET, Field.KEY_RESULT, Field.MILESTONE) or ear.part.get(Field.BASELINE):
        return []
    for sentence in ear.reading.sentences[1 if wished else 0 :]:
        if match := figures.OUT_OF.match(sentence.text):
            span = (sentence.start + match.start(), sentence.start + match.end())
            return [Find(field=Field.BASELINE, value="", quote=match["number"], span=span)]
    return []


def _by_cue(ear: Ear, amount: Amount, since: int) -> Find | None:
    """A number whose neighbours, as far back as `since`, say whether it is today's or the wanted one."""
    alone = _stands_alone(ear, amount)
    if amount.spelled and ear.asked not in NUMERIC and not alone:
        return None
    since = max(since, amount.start - BEFORE)
    if _of_another_time(ear, amount, since):
        return None
    before = ear.text[since : amount.start]
    baseline, target = figures.BASELINE_BEFORE.search(before), figures.TARGET_BEFORE.search(before)
    after = figures.BASELINE_AFTER.match(ear.text, amount.end) or _when_it_stood(ear, amount)
    baseline_now = figures.THIS_PERIOD.search(before)
    baseline = baseline or baseline_now
    aimed = bool(target and figures.TARGET_STRONG.search(target.group()))
    stands = bool(baseline and figures.BASELINE_STRONG.search(baseline.group()))
    stands = stands or (alone and bool(figures.STANDS_AT.search(ear.text, since, amount.end)))
    stands = stands or (_alone(ear, amount) and ear.asked is not Field.TARGET and bool(baseline_now))
    if after or (stands and not aimed):
        start = since + baseline.start() if baseline else amount.start
        return amount.find(Field.BASELINE, (start, after.end() if after else amount.end))
    if figures.TARGET_AFTER.match(ear.text, amount.end):
        return answer(ear, Field.TARGET, amount)
    known = ear.part.get(Field.BASELINE) or ear.asked is Field.BASELINE
    if known and sure.AT_MOST.search(ear.text[max(0, amount.start - BEFORE) : amount.end]):
        return answer(ear, Field.TARGET, amount)
    if target and aimed and _bare_aim(ear, amount):
        return amount.find(Field.TARGET, (since + target.start(), amount.end))
    return None


def _of_another_time(ear: Ear, amount: Amount, since: int) -> bool:
    """Whether a number is denied, is that of all, or stood once and others stand beside it."""
    if figures.AGO.match(ear.text, amount.end) and len(amounts(ear)) > 1:
        return True
    before = ear.text[max(0, amount.start - BEFORE) : amount.start]
    return bool(figures.DENIED.search(ear.text, since, amount.start) or sure.WHOLE_OF.search(before))


def _when_it_stood(ear: Ear, amount: Amount) -> re.Match[str] | None:
    """A month behind a number that has just passed: "12 % im Sept"."""
    times = (time for time in ear.reading.times if not ear.text[amount.end : time.start].strip())
    past = next((time for time in times if time.start >= amount.end and long_gone(ear, time)), None)
    return _ALL.match(ear.text, amount.end, past.end) if past else None


def _stands_alone(ear: Ear, amount: Amount) -> bool:
    """Whether a number is all that is said of a known wish: "id like two", "it's nine percent today"."""
    if not any(ear.part.get(field) for field in (Field.OUTCOME, Field.METRIC, Field.WHY)):
        return False
    ends = _alone(ear, amount) or figures.BASELINE_AFTER.match(ear.text, amount.end)
    return bool(ends) and amount.value > 1 and amount.unit not in amount.quote.split()


def _bare_aim(ear: Ear, amount: Amount) -> bool:
    """ "Want 90" is a target; in "want to close 20 deals" the number belongs to the outcome."""
    known = bool(ear.part.get(Field.OUTCOME)) or ear.asked in NUMERIC
    return known or (_alone(ear, amount) and amount.unit not in amount.quote.split())


def _the_other(ear: Ear, finds: Sequence[Find], spans: Sequence[Span]) -> list[Find]:
    """ "82 now, 90": once one number is placed, a single bare one beside it is the other."""
    missing = [field for field in NUMERIC if field not in {find.field for find in finds}]
    rest = [each for each in amounts(ear) if free((each.start, each.end), spans)]
    if len(missing) != 1 or len(rest) != 1 or not _alone(ear, rest[0]) or not finds[0].value:
        return []
    if missing[0] is Field.TARGET and _is_done(ear, rest[0]):
        return []
    if ear.part.get(missing[0]) or (
        not _of_a_result(ear, finds[0]) and not _next_to_each_other(ear, finds[0], rest[0])
    ):
        return []
    return [answer(ear, missing[0], rest[0])]


def _of_a_result(ear: Ear, find: Find) -> bool:
    """Whether a target of a key result was wished for in so many words, so that the other is its start."""
    wished = sure.WISHED.search(ear.text[find.span[0] : find.span[1]])
    return find.field is Field.TARGET and ear.part.kind is GoalKind.KEY_RESULT and bool(wished)


def _next_to_each_other(ear: Ear, find: Find, amount: Amount) -> bool:
    """Whether nothing with a meaning stands between two numbers: "82 now, 90"."""
    first, second = sorted((find.span, (amount.start, amount.end)))
    between = (word.casefold() for word in content(ear.text[first[1] : second[0]]))
    if sure.OR.search(ear.text, first[1], second[0]):
        return False
    return all(word in talk.IDLE for word in between)


def _the_answer(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """The number that an answer opens with, where a number was asked for; what follows explains it."""
    known = amounts(ear) if ear.asked in NUMERIC else []
    before = (word.casefold() for word in content(ear.text[: known[0].start])) if known else ()
    first = known[0] if known and all(word in sure.DEGREES for word in before) else None
    if first is None or ear.asked is None or len(known) < _EXPLAINED or not _alone(ear, first):
        return []
    placed = any(find.span[0] < first.end and first.start < find.span[1] for find in finds)
    return [] if placed else [answer(ear, ear.asked, first)]


def _is_done(ear: Ear, amount: Amount) -> bool:
    """Whether a number counts what a verb does, and so belongs to the outcome: "win 12 new accounts"."""
    start = max((s.start for s in ear.reading.sentences if s.start <= amount.start), default=0)
    verb = strip_opener(ear.text[start : amount.start])
    counted = {form for word in amount.quote.split()[1:] for form in (word, word.removesuffix("s"))}
    return amount.unit in counted and len(verb.split()) == 1 and starts_with_verb(f"{verb} it")


def _alone(ear: Ear, amount: Amount) -> bool:
    """Whether nothing follows a number up to the next comma or clause."""
    if figures.TARGET_AFTER.match(ear.text, amount.end):
        return True
    times = [time.start for time in ear.reading.times if time.until and time.start >= amount.end]
    return not content(_CLAUSE_END.split(ear.text[amount.end : min(times, default=None)], maxsplit=1)[0])


def answer(ear: Ear, field: Field, amount: Amount) -> Find:
    """A bare number, taken as the answer to a question or as a correction."""
    after = figures.TARGET_AFTER.match(ear.text, amount.end)
    return amount.find(field, (amount.start, after.end() if after else amount.end))


def number_inside(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """The number right behind the verb of an outcome, "close 20 deals": it stays there and is the target."""
    outcome = next((find.value for find in finds if find.field is Field.OUTCOME), "")
    opening = figures.COUNTED.match(outcome)
    if any(find.field is Field.TARGET for find in finds):
        return []
    known = amounts(ear)
    for amount in known:
        if amount.quote in outcome and figures.INSTEAD.match(ear.text, amount.end):
            return [amount.find(Field.TARGET, (0, 0))]
    if not opening:
        return []
    for amount in known:
        if amount.quote in outcome and outcome.index(amount.quote) <= opening.end() and not amount.relative:
            return [amount.find(Field.TARGET, (0, 0))]
    return []


def thing_counted(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """What a number counts, as the measure where nothing else is one: "15 wrong payslips every month"."""
    fields = {find.field for find in finds}
    lost = any(complaints.LOSES.fullmatch(ear.text.partition(find.quote)[0].strip()) for find in finds)
    if not ear.opens or lost or fields & {Field.OUTCOME, Field.METRIC}:
        return []
    for find in finds:
        if find.field is Field.BASELINE and (words := counted_thing(find)):
            metric = Find(field=Field.METRIC, value=words, quote=find.quote, span=(0, 0))
            return [metric, replace(find, quote=_without(find.quote, words))]
    return []


def counted_thing(find: Find) -> str:
    """The thing that a number counts: "wrong payslips"; empty for a length of time, a share and no unit."""
    if find.unit in ("", "%", "pp", "x", *figures.TIMES) or figures.TELLING_UNIT.fullmatch(find.unit):
        return ""
    counted = figures.COUNTED_THING.search(find.quote)
    words = counted["thing"] if counted else ""
    return words if find.unit[:4].casefold() in words.casefold() else ""


def _without(quote: str, thing: str) -> str:
    """A number without the thing it counts; as it is where more follows: "15 wrong payslips a month"."""
    return quote.removesuffix(thing).rstrip()


def share_named(ear: Ear, find: Find, finds: Sequence[Find]) -> list[Find]:
    """The name of a measure that opens with its number, "90% on time", as number and name."""
    if find.field is not Field.METRIC or any(each.field is Field.TARGET for each in finds):
        return [find]
    for amount in amounts(ear):
        name = find.value.removeprefix(amount.quote).strip()
        if amount.unit == "%" and find.value.startswith(amount.quote) and content(name):
            return [replace(find, value=name), amount.find(Field.TARGET, (0, 0))]
    return [find]
