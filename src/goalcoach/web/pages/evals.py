"""For HR: eval runs. All there were, and beginning one: which suites, who answers, which prompts."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.desk import runs, suites, versions
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.practice import PRACTICE
from goalcoach.evaluation.trials.contestants import BUILTIN, FREE, RECORDED
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.eval_view import run_view
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, page, see_other

router = guarded_router(include_in_schema=False)
ALL = "/evals"
_FIELDS = ("llm", "model", "prompt", "versions", "repeats", "split")
PromptId = Annotated[str, Query(max_length=100)]


@router.get(ALL)
async def every(request: Request, here: InHere) -> Response:
    """All runs, newest first."""
    return page(request, "evals.html", runs=[run_view(each) for each in await runs.every(here.unit)])


@router.get(f"{ALL}/new")
async def new(
    request: Request,
    here: InHere,
    prompt: PromptId = "",
    version: Annotated[int, Query(ge=0, le=9_999)] = 0,
) -> Response:
    """The form; for a version of a prompt filled in with all that it needs to be put forward."""
    values: dict[str, object] = {"llm": here.wired.settings.llm_model or PRACTICE, "repeats": "1"}
    if prompt and version:
        names = await suites.for_prompt(here.unit, prompt, await versions.every_version(here.unit))
        values |= {"suites": names, "prompt": prompt, "versions": str(version)}
    return await _form(request, here, Form(values, {}))


@router.post(f"{ALL}/new")
async def begin(request: Request, here: InHere) -> Response:
    """Have it run in the background."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    here.worker.refuse_when_leaving()
    try:
        wish, plan = await _wish(here, form)
        made = await runs.begin(here.unit, here.office, here.person, wish, plan)
    except (InvalidInput, Conflict, NotFound) as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in _FIELDS} | {"suites": form.all("suites")}
        tried = Form(values, {str(error.data.get("field", "suites")): error.message})
        return await _form(request, here, tried, of_error(error).status)
    here.afterwards = here.worker.evaluating.look
    return await kept_once(repeat, see_other(f"{ALL}/{made.id}"))


async def _wish(here: Here, form: Posted) -> tuple[Wish, Plan]:
    llm = form.line("llm")
    if llm not in FREE and here.wired.endpoint is None:
        raise InvalidInput("Choose who answers.", field="llm")
    prompt, wanted = form.line("prompt"), form.line("versions")
    if prompt and wanted.isdecimal():
        return await runs.against_live(here.unit, prompt, int(wanted), llm)
    split = form.line("split")
    return await runs.wished(
        here.unit,
        names=form.all("suites"),
        llms=(llm,),
        repeats=form.whole("repeats") or 1,
        split=split if split in set(Split) else "",
    )


async def _form(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    model = here.wired.settings.llm_model if here.wired.endpoint is not None else ""
    known = await suites.suites(here.unit)
    return page(
        request,
        "eval_new.html",
        status=status,
        section=ALL,
        form=form,
        key=here.office.new_id(),
        suites=known,
        answerers=_answerers(model),
        against=(str(form.values.get("prompt", "")), str(form.values.get("versions", ""))),
    )


def _answerers(model: str) -> list[tuple[str, str]]:
    free = [
        (
            PRACTICE,
            "The practice model: says prepared answers, and does what a prompt plainly asks. Needs no key, "
            "and says nothing about a real language model",
        ),
        (RECORDED, "Recorded answers of language models, where a case has one and the prompt is the same"),
        (BUILTIN, "The built-in coach, without a prompt"),
    ]
    return (
        [(model, f"The language model “{model}”. Its answers cost what they cost"), *free] if model else free
    )
