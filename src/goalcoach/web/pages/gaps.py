"""Why a result falls short: the shortfall, one question at a time, and what is to be done about the cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Request, Response

from goalcoach.coach import browsing, gaps, proposals, shortfall
from goalcoach.coach.gaps import GapView
from goalcoach.coach.heard_gap import probe_of
from goalcoach.coach.inquiries.gap import questions
from goalcoach.coach.learning_step import step_of_gap
from goalcoach.coach.reviews.counted import LANGUAGES as COUNTING
from goalcoach.coach.reviews.counted import plain
from goalcoach.coach.shortfall import Told
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.sentence import spoken_date
from goalcoach.llm.builtin.causes.asking import MOST
from goalcoach.llm.builtin.causes.steps import Asking, CameOut
from goalcoach.llm.builtin.causes.words import cause_book, offered
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.store.gap_port import GapTalk, Shortfall
from goalcoach.web.api.fields import Id
from goalcoach.web.asking import StepOf, taken
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages import learning_goal
from goalcoach.web.pages.finding import FEW, Words, competencies_found
from goalcoach.web.pages.gap_reading import Reading, read_on, reading
from goalcoach.web.pages.gap_words import GapWords, gap_words
from goalcoach.web.pages.learning_goal import Place
from goalcoach.web.pages.phrases import ASK_IN
from goalcoach.web.pages.posted import ID, Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page, see_other
from goalcoach.web.pages.room_form import titles
from goalcoach.web.pages.shortfall_form import values_known
from goalcoach.web.pages.ways_beside import think_ahead

router = guarded_router(include_in_schema=False)
_NEEDED = {
    "title": "Choose a goal, or say which result falls short.",
    "actual": "Write what was measured.",
    "target": "Write what it should have been.",
    "better": "Say whether more or less is better.",
}
_WHOLE = 160
"""Characters up to which an answer is quoted whole."""
_BEGIN = ("goal", "title", "actual", "target", "unit", "better", "day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A question of the talk and what was answered."""

    question: str
    answer: str
    language: str
    """Of the answer."""


@router.get("/growth/gaps/new")
async def new(request: Request, here: InHere, goal: Annotated[str, Query(max_length=64)] = "") -> Response:
    """Which result, and by how much; of this goal of theirs, where one is named."""
    own = await gaps.goals_that_may_fall_short(here.unit, here.person)
    if (chosen := next((each for each in own if each.id == goal), None)) is None:
        return await _begin_page(request, here, Form({"better": ""}, {}))
    known = values_known(chosen.version.draft.measure, await here.unit.check_ins.of(chosen.id))
    return await _begin_page(request, here, Form(known | {"goal": chosen.id}, {}))


@router.post("/growth/gaps")
async def begin(request: Request, here: InHere) -> Response:
    """Begin to look at a shortfall."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    values = {name: form.text(name) for name in _BEGIN}
    if lacking := _lacking(values):
        return await _begin_page(request, here, Form(values, lacking), 422)
    try:
        talk = await shortfall.begin(here.unit, here.office, here.person, _told_in(form))
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        wrong = {str(error.data.get("field", "title")): error.message}
        return await _begin_page(request, here, Form(values, wrong), of_error(error).status)
    return await kept_once(repeat, see_other(f"/growth/gaps/{talk.id}"))


@router.get("/growth/gaps/{gap_id}")
async def look(gap_id: Id, request: Request, here: InHere, q: Words = "") -> Response:
    """The talk beside what is known so far, with what comes close to these words to learn."""
    return await _page(request, here, await gaps.look(here.unit, here.office, here.person, gap_id), q=q)


@router.post("/growth/gaps/{gap_id}/answer")
async def answer(gap_id: Id, request: Request, here: InHere) -> Response:
    """Answer, by a tap or in one's own words, leave it out, go back, or be asked in another language."""
    form = await posted(request)
    revision, place = form.number("revision"), f"/growth/gaps/{gap_id}"
    deed = form.line("do")
    try:
        if spoken := form.line("in"):
            await gaps.ask_in(here.unit, here.office, here.person, gap_id, spoken, revision=revision)
        elif deed in {"skip", "back"}:
            act = gaps.skip if deed == "skip" else gaps.back
            await act(here.unit, here.office, here.person, gap_id, revision=revision)
        else:
            said, beside = form.text("option") or form.text("text"), form.line("inquiry")
            await gaps.answer(
                here.unit, here.office, here.person, gap_id, said, revision=revision, beside=beside
            )
            if beside:
                await taken(here, form.id("inquiry"), gap_id, None)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        found = await gaps.look(here.unit, here.office, here.person, gap_id)
        wrong = Form({"text": form.text("text")}, {"text": error.message})
        return await _page(request, here, found, wrong, of_error(error).status)
    await read_on(here, await gaps.look(here.unit, here.office, here.person, gap_id))
    return see_other(f"{place}#now")


@router.post("/growth/gaps/{gap_id}/confirm")
async def confirm(gap_id: Id, request: Request, here: InHere) -> Response:
    """Say which cause it is."""
    form = await posted(request)
    try:
        cause = Cause(form.line("cause"))
    except ValueError:
        return await _told(request, here, gap_id, "cause")
    await gaps.confirm(here.unit, here.office, here.person, gap_id, cause, revision=form.number("revision"))
    if form.line("inquiry"):
        await taken(here, form.id("inquiry"), gap_id, cause)
    return see_other(f"/growth/gaps/{gap_id}#now")


@router.post("/growth/gaps/{gap_id}/competency")
async def choose(gap_id: Id, request: Request, here: InHere) -> Response:
    """Say what is to be learned."""
    form = await posted(request)
    if not form.line("competency"):
        return await _told(request, here, gap_id, "competency")
    await gaps.choose(
        here.unit,
        here.office,
        here.person,
        gap_id,
        form.line("competency"),
        revision=form.number("revision"),
    )
    found = await gaps.look(here.unit, here.office, here.person, gap_id)
    if found.line is not None and found.line.gap:
        await think_ahead(here, StepOf(line=found.line, talk=found.talk))
    return see_other(f"/growth/gaps/{gap_id}#now")


@router.post("/growth/gaps/{gap_id}/remove")
async def remove(gap_id: Id, request: Request, here: InHere) -> Response:
    """Take the talk out, with every word of it."""
    await posted(request)
    await gaps.remove(here.unit, here.person, gap_id)
    return done("/growth", "gap-removed")


@router.get("/growth/gaps/{gap_id}/goal")
async def goal_form(gap_id: Id, request: Request, here: InHere) -> Response:
    """A development goal for exactly this gap."""
    return await learning_goal.begin(request, here, await _place(here, gap_id))


@router.post("/growth/gaps/{gap_id}/goal")
async def keep_goal(gap_id: Id, request: Request, here: InHere) -> Response:
    """Keep it, as a private draft."""
    return await learning_goal.keep(request, here, lambda: _place(here, gap_id))


def _lacking(sent: Mapping[str, str]) -> dict[str, str]:
    """All that a form without a goal has to say and does not, so that nobody is told one by one."""
    needed = () if sent["goal"].strip() else _NEEDED.items()
    return {name: words for name, words in needed if not sent[name].strip()}


def _told_in(form: Posted) -> Told:
    """What was sent of a shortfall. Raises InvalidInput."""
    goal_id, better = form.line("goal"), form.line("better")
    if goal_id and not ID.fullmatch(goal_id):
        raise InvalidInput("Choose one of your goals.", field="goal")
    return Told(
        goal_id=goal_id,
        title=form.line("title"),
        actual=form.amount("actual", least=-999_999),
        target=form.amount("target", least=-999_999),
        unit=form.line("unit"),
        falling={"more": False, "less": True}.get(better),
        day=form.day("day"),
    )


async def _begin_page(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    goals = await gaps.goals_that_may_fall_short(here.unit, here.person)
    return page(
        request,
        "gap_new.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        goals=[("", "None of these: in my own words"), *titles(goals)],
        form=form,
        today=here.office.today().isoformat(),
        most=MOST,
    )


async def _page(
    request: Request, here: Here, found: GapView, form: Form = EMPTY, status: int = 200, q: str = ""
) -> Response:
    talk, short = found.talk, found.talk.shortfall
    asked = await here.unit.inquiries.of_talk(talk.id, here.person.id)
    book = cause_book(talk.language)
    said = [
        Said(question=question, answer=text, language=spoken)
        for question, (_, text), spoken in zip(
            gaps.asked(talk, questions(asked)), talk.answers, gaps.tongues(talk), strict=True
        )
    ]
    framework = (await here.office.names(here.unit)).framework
    w, line = gap_words(talk.language), view.bar(found.line) if found.line else None
    read = await reading(here, found, asked)
    out = found.step if isinstance(found.step, CameOut) else None
    words = q.strip() or browsing.near_words(found)
    near = await competencies_found(here, words, FEW if q.strip() else browsing.NEAR) if words else []
    return page(
        request,
        "gap.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        talk=talk,
        proposal=await _proposed(here, talk),
        language=talk.language,
        w=w,
        said=said,
        others=[(code, ASK_IN[code]) for code in ASK_IN if code != talk.language],
        asking=found.step if isinstance(found.step, Asking) else None,
        out=out,
        needs=None if isinstance(found.step, (Asking, CameOut)) else found.step,
        shortfall=_short_by(short, w),
        causes=[("", w.choose), *((each.value, words) for each, words in w.causes.items())],
        confirmed=w.causes[talk.cause] if talk.cause else "",
        follows=book.following[talk.cause] if talk.cause else None,
        learnable=talk.cause in LEARNABLE,
        spoken=[(w.causes[each.cause], _quoted(w, talk, each.quotes)) for each in out.spoken] if out else [],
        all_open=out is not None and len(out.left) == len(Cause),
        guess=out.cause.value if out and out.cause else "",
        guess_name=w.causes[out.cause] if out and out.cause else "",
        q=q,
        near=near if q.strip() else _taps(read, near),
        reading=read,
        chosen=framework.competency(talk.competency) if talk.competency else None,
        line=line,
        level="" if line is None else w.unseen if line.unseen else w.shown.format(level=line.shown),
        form=form if form is not EMPTY else Form({"competency": talk.competency}, {}),
    )


def _short_by(short: Shortfall, w: GapWords) -> str:
    """ "4 % instead of 15 %: short by 11 percentage points, measured on 22 November 2026"."""
    counting = COUNTING[w.language]
    unit = f" {short.unit}" if short.unit else ""
    between = f" {w.points}" if short.unit == "%" else unit
    return (w.over_by if short.actual > short.target else w.short_by).format(
        actual=f"{plain(short.actual, counting)}{unit}",
        target=f"{plain(short.target, counting)}{unit}",
        missing=f"{plain(abs(short.target - short.actual), counting)}{between}",
        day=spoken_date(short.day, w.language),
    )


async def _proposed(here: Here, talk: GapTalk) -> dict[str, object] | None:
    """Who proposed to look at it, and whether they were told what came out; None where nobody did."""
    found = await proposals.of_talk(here.unit, here.person, talk)
    if found is None:
        return None
    manager = await here.unit.people.get(found.by_id)
    return {"id": found.id, "who": manager.name, "told": found.cause is not None}


def _quoted(w: GapWords, talk: GapTalk, quotes: Sequence[str]) -> str:
    """The strongest words for a cause, their own before tapped ones; a short answer whole: "No" alone tells
    nobody anything."""
    tapped = {text.strip() for key, text in talk.answers if offered(probe_of(key), text.strip())}
    strongest = next((each for each in quotes if each not in tapped), quotes[0])
    whole = (text for _, text in talk.answers if text.startswith(strongest) and len(text) <= _WHOLE)
    return w.in_quotes.format(words=next(whole, strongest))


def _taps(read: Reading | None, near: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Id and name of what may be learned, while that is to be chosen; what the language model named first."""
    named = read.competency if near and read else None
    return list(dict.fromkeys((*([(named.id, named.name)] if named else ()), *near)))


async def _told(request: Request, here: Here, gap_id: str, field: str) -> Response:
    """The talk again, with what is missing told at its field."""
    found = await gaps.look(here.unit, here.office, here.person, gap_id)
    w = gap_words(found.talk.language)
    wrong = {"cause": w.no_cause, "competency": w.no_competency}
    return await _page(request, here, found, Form({}, {field: wrong[field]}), 422)


async def _place(here: Here, gap_id: str) -> Place:
    found = await gaps.look(here.unit, here.office, here.person, gap_id)
    step = await step_of_gap(here.unit, here.office, here.person, found)
    place = f"/growth/gaps/{quote(found.talk.id)}"
    return Place(
        step=step,
        of=StepOf(line=step.line, talk=found.talk),
        action=f"{place}/goal",
        back=(place, "The shortfall"),
        watches=True,
    )
