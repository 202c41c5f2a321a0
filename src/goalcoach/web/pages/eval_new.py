"""For HR: beginning an eval run: which suites, who answers, which prompts; of a paid one what it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.plural import counted
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.desk import runs, suites, versions
from goalcoach.evaluation.desk.foretelling import foretold, is_paid
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.trials.contestants import RECORDED
from goalcoach.evaluation.trials.estimate import Estimate
from goalcoach.evaluation.trials.trial import PRACTICE, Plan
from goalcoach.evaluation.wording import amount
from goalcoach.llm.port import BUILTIN
from goalcoach.web.errors import of_error
from goalcoach.web.evaluating import bench_of, refuse_nobody
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.evals import ALL, SECTION
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.prompt_view import shelf_view
from goalcoach.web.pages.render import Form, page, see_other

router = guarded_router(include_in_schema=False)
LONGEST_MODEL = 100
_ONE = ("model", "prompt", "versions", "repeats", "split")
_SEVERAL = ("llm", "suites", "tried")
_FITS = 100
"""Characters of what a prompt is for in a list to choose from."""
_FREE = (
    (
        PRACTICE,
        "The practice model: says prepared answers, and does what a prompt plainly asks. Needs no key, and "
        "says nothing about a real language model",
    ),
    (RECORDED, "Recorded answers of language models, where a case has one and the prompt is the same"),
    (BUILTIN, "The built-in coach, without a prompt"),
)
PromptId = Annotated[str, Query(max_length=100)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Foretold:
    """What a run will take, in words."""

    calls: str
    tokens: str
    time: str
    cost: str
    """Empty where no prices are set."""


@router.get(f"{ALL}/new")
async def new(
    request: Request,
    here: InHere,
    prompt: PromptId = "",
    version: Annotated[int, Query(ge=0, le=9_999)] = 0,
) -> Response:
    """The form; for a prompt with its versions to choose from, for one version with all it has to pass."""
    values: dict[str, object] = {"llm": [_answerers(here)[0][0]], "repeats": "1"}
    if prompt:
        names = await suites.for_prompt(here.unit, prompt, await versions.every_version(here.unit))
        live = (await versions.shelf(here.unit, prompt)).live.number
        values |= {"suites": names, "prompt": prompt, "tried": [str(live)]}
        values |= {"versions": str(version)} if version else {}
    return await _form(request, here, Form(values, {}))


@router.post(f"{ALL}/new")
async def begin(request: Request, here: InHere) -> Response:
    """Have it run in the background; one that may cost money is told of first."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    here.worker.refuse_when_leaving()
    if form.line("back"):
        return await _form(request, here, Form(_values(form), {}))
    try:
        wish, plan = await _wish(here, form)
        if is_paid(plan) and not form.line("sure"):
            return await _told(request, here, form, plan)
        made = await runs.begin(here.unit, here.office, here.person, wish, plan)
    except (InvalidInput, Conflict, NotFound) as error:
        await here.undo(error)
        await here.begin()
        tried = Form(_values(form), {str(error.data.get("field", "suites")): error.message})
        return await _form(request, here, tried, of_error(error).status)
    here.afterwards = here.worker.evaluating.look
    return await kept_once(repeat, see_other(f"{ALL}/{made.id}"))


async def _wish(here: Here, form: Posted) -> tuple[Wish, Plan]:
    """What was chosen. Raises InvalidInput, NotFound, Conflict."""
    llms, prompt, wanted = _llms(here, form), form.line("prompt"), form.line("versions")
    if prompt and wanted.isdecimal():
        if len(llms) != 1:
            raise InvalidInput("Choose one, so that both versions are asked alike.", field="llm")
        return await runs.against_live(here.unit, prompt, int(wanted), llms[0])
    split = form.line("split")
    return await runs.wished(
        here.unit,
        names=form.all("suites"),
        llms=llms,
        prompt=prompt,
        versions=[int(each) for each in form.all("tried") if each.isdecimal()],
        repeats=form.whole("repeats") or 1,
        split=split if split in set(Split) else "",
    )


def _llms(here: Here, form: Posted) -> list[str]:
    """Who answers, each once. Raises InvalidInput."""
    other = form.line("model")
    if len(other) > LONGEST_MODEL:
        raise InvalidInput(f"Up to {LONGEST_MODEL} characters.", field="model")
    chosen = list(dict.fromkeys([*form.all("llm"), *([other] if other else [])]))
    refuse_nobody(here.wired, chosen)
    return chosen


async def _told(request: Request, here: Here, form: Posted, plan: Plan) -> Response:
    """What it will take, before anybody is asked."""
    settings = here.wired.settings
    prompts = await versions.every_version(here.unit)
    await here.keep()  # rendering the prompts takes a while, in which no transaction is needed
    found = await foretold(bench_of(here.wired), plan, prompts, per_minute=settings.llm_per_minute)
    return page(
        request,
        "eval_foretold.html",
        section=SECTION,
        told=_words(found, priced=bool(settings.llm_price_in or settings.llm_price_out)),
        variants=[each.name for each in plan.variants],
        suites=[f"{each.name} ({counted(len(each.cases), 'case')})" for each in plan.suites],
        sent=[(name, value) for name in (*_ONE, *_SEVERAL) for value in form.all(name)],
        key=here.office.new_id(),
    )


def _words(found: Estimate, *, priced: bool) -> Foretold:
    return Foretold(
        calls=f"{counted(found.calls, 'call')} for {counted(found.trials, 'trial')}",
        tokens=f"about {found.prompt_tokens:,} in and {found.completion_tokens:,} out",
        time=f"about {amount(found.seconds)}",
        cost=f"about {found.cost:.2f}, at most {found.most:.2f}" if priced else "",
    )


def _values(form: Posted) -> dict[str, object]:
    """What was sent, to be shown again."""
    return {**{name: form.text(name) for name in _ONE}, **{name: form.all(name) for name in _SEVERAL}}


async def _form(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    prompt, wanted = str(form.values.get("prompt", "")), str(form.values.get("versions", ""))
    every = await versions.shelves(here.unit)
    shelf = next((each for each in every if each.id == prompt), None)
    there = shelf_view(shelf, {}, here.office.zone).versions if shelf else ()
    return page(
        request,
        "eval_new.html",
        status=status,
        section=SECTION,
        form=form,
        key=here.office.new_id(),
        suites=await suites.suites(here.unit),
        answerers=_answerers(here),
        other=here.wired.endpoint is not None,
        prompt=prompt if shelf else "",
        against=wanted if shelf else "",
        versions=[each for each in there if each.copyable],
        prompts=[(each.id, _cut(f"{each.id}: {each.purpose}")) for each in every],
    )


def _cut(text: str) -> str:
    """As much of it as fits a list, up to a whole word."""
    return text if len(text) <= _FITS else f"{text[:_FITS].rsplit(maxsplit=1)[0]}…"


def _answerers(here: Here) -> Sequence[tuple[str, str]]:
    if here.wired.endpoint is None:
        return _FREE
    model = here.wired.settings.llm_model
    return [(model, f"The language model “{model}”. Its answers cost what they cost"), *_FREE]
