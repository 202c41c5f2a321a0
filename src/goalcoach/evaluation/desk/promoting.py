"""A version's way to being live: put forward with a report that passes the gate, signed off by somebody else.

Going back is one step by one person: what was live before was signed off already.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from goalcoach.coach.office import Office
from goalcoach.coach.texts import clean
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import Person
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.desk.gating import Ground, checked, unmeasured
from goalcoach.evaluation.desk.versions import Shelf, Version, shelf
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.report import Report
from goalcoach.store.port import Unit
from goalcoach.store.prompt_port import OwnVersion, PromptStep, Stage, StepKind

LONGEST_NOTE = 1_000
NOT_PASSED = "The gate does not let it pass: {why}"
ANEW = "Make it a draft again, and try it anew."
NOT_SEEN = "Not measured: {names}. Say that you know it, by ticking it, or make it a draft again."
BETTER = "Say in a sentence what gets better, for whoever signs it off."
WHY_BACK = "Say in a line why you go back, for whoever reads this later."
ONESELF = "You put it forward, so somebody else in HR has to sign it off."
AUTHOR = (
    "Words of it are yours, so somebody else in HR has to sign it off. "
    "Where that leaves nobody, make it a draft again, and put it forward yourself."
)


async def put_forward(
    unit: Unit,
    office: Office,
    actor: Person,
    id_: str,
    number: int,
    *,
    report: Report,
    ground: Ground,
    note: str,
    revision: int,
) -> None:
    """Make a draft a candidate, with the report of a run.

    Raises NotFound, InvalidInput, Conflict; a Conflict of the gate holds its checks as `checks`.
    """
    found = await shelf(unit, id_)
    version, own = _drafted(found, number)
    _refuse_changed(own, revision)
    said = await checked(office, report, found, version, ground)
    if not said:
        raise Conflict(
            f"That run did not try version {number} beside the one that is live now. Try it again."
        )
    if wrong := [each for each in said if not each.passed]:
        raise Conflict(NOT_PASSED.format(why=" ".join(each.why for each in wrong)), checks=said)
    await unit.prompts.stage(id_, number, Stage.DRAFT, Stage.CANDIDATE, revision=revision)
    await _step(unit, office, actor, own, StepKind.CANDIDATE, _note(note, needed=BETTER), run_id=report.id)


async def back(
    unit: Unit, office: Office, actor: Person, id_: str, number: int, *, note: str, revision: int
) -> None:
    """Make a candidate a draft again, by anybody of HR. Raises NotFound, Conflict."""
    own = await unit.prompts.get(id_, number)
    await unit.prompts.stage(id_, number, Stage.CANDIDATE, Stage.DRAFT, revision=revision)
    await _step(unit, office, actor, own, StepKind.BACK, _note(note))


async def sign_off(
    unit: Unit,
    office: Office,
    actor: Person,
    id_: str,
    number: int,
    *,
    ground: Ground,
    seen: Collection[str],
    note: str,
    revision: int,
    alone: bool = False,
) -> None:
    """Make a candidate live, by somebody who neither wrote nor put it forward, unless one may do it `alone`.

    The report must hold still: against what is live, and against the cases of today. `seen` names what was
    not measured, as far as whoever signs says to know of it. Raises NotFound, InvalidInput, Conflict.
    """
    found = await shelf(unit, id_)
    own = _own(found, number)
    _refuse_changed(own, revision)
    forward = last_forward(found, number)
    if own.stage is not Stage.CANDIDATE or forward is None:
        raise Conflict("It is not put forward any more. Load the page again.")
    if not alone and (why := await own_hand(unit, actor, forward)):
        raise Conflict(why)
    said = await _holding(unit, office, found, number, forward, ground)
    if unseen := [each for each in unmeasured(said) if each not in seen]:
        raise InvalidInput(NOT_SEEN.format(names=", ".join(unseen)), field="seen")
    await unit.prompts.stage(id_, number, Stage.CANDIDATE, Stage.RELEASED, revision=revision)
    await unit.prompts.make_live(id_, number, instead_of=found.chosen, at=office.now())
    await _step(
        unit,
        office,
        actor,
        own,
        StepKind.LIVE,
        _note(note),
        run_id=forward.run_id,
        unmeasured=unmeasured(said),
    )


async def _holding(
    unit: Unit, office: Office, found: Shelf, number: int, forward: PromptStep, ground: Ground
) -> tuple[Check, ...]:
    """What the gate says today of the report that a candidate was put forward with.

    Whoever signed, or a newer goalcoach, may have put another version in the place of the live one since, and
    HR may have changed the cases. Raises Conflict.
    """
    version = found.version(number)
    if version is None or version.prompt is None:
        raise Conflict(_unusable(version))
    report = await runs.report(unit, forward.run_id or "")
    said = await checked(office, report, found, version, ground)
    if not said:
        raise Conflict(f"Another version went live since it was tried. {ANEW}")
    if wrong := [each for each in said if not each.passed]:
        why = " ".join(each.why for each in wrong)
        raise Conflict(f"{NOT_PASSED.format(why=why)} {ANEW}", checks=said)
    return said


async def roll_back(
    unit: Unit, office: Office, actor: Person, id_: str, number: int, *, note: str, live: int
) -> None:
    """Make a version live again that was so before, or comes with goalcoach.

    `live` is what whoever decided saw as live, `note` says why. Raises NotFound, InvalidInput, Conflict.
    """
    why = _note(note, needed=WHY_BACK)
    found = await shelf(unit, id_)
    version = found.version(number)
    if version is None:
        raise NotFound(f"There is no version {number} of {id_}.")
    if version.own is not None and version.own.stage is not Stage.RELEASED:
        raise Conflict("This version was never live. Put it forward.")
    if not version.usable or version.prompt is None:
        raise Conflict(_unusable(version))
    if version.live:
        raise Conflict("It is live already.")
    if found.live.number != live:
        raise Conflict("Another version went live meanwhile. Load the page again.")
    await unit.prompts.make_live(id_, number, instead_of=found.chosen, at=office.now())
    await unit.prompts.step(
        PromptStep(
            id=office.new_id(),
            prompt_id=id_,
            version=number,
            kind=StepKind.ROLLED_BACK,
            by_id=actor.id,
            at=office.now(),
            note=why,
            hash=version.prompt.hash,
        )
    )


def last_forward(found: Shelf, number: int) -> PromptStep | None:
    """How a version was put forward last."""
    return _forward(found.steps, number)


async def awaited(unit: Unit, actor: Person, *, alone: bool) -> Sequence[PromptStep]:
    """How each version was put forward that this person may sign off now."""
    waiting = [each for each in await unit.prompts.all() if each.stage is Stage.CANDIDATE]
    found = [_forward(await unit.prompts.steps(each.prompt_id), each.version) for each in waiting]
    return [each for each in found if each and (alone or not await own_hand(unit, actor, each))]


async def own_hand(unit: Unit, actor: Person, forward: PromptStep) -> str:
    """Why this person is not the second one who signs off what was put forward so; empty where they are."""
    if forward.by_id == actor.id:
        return ONESELF
    writers = await unit.prompts.writers(forward.prompt_id, forward.version)
    return AUTHOR if actor.id in writers else ""


def _forward(steps: Sequence[PromptStep], number: int) -> PromptStep | None:
    forward = (each for each in steps if each.version == number and each.kind is StepKind.CANDIDATE)
    return next(forward, None)


def _own(found: Shelf, number: int) -> OwnVersion:
    version = found.version(number)
    if version is None or version.own is None:
        raise NotFound(f"There is no version {number} of {found.id} of your own.")
    return version.own


def _refuse_changed(own: OwnVersion, revision: int) -> None:
    """What is decided about must be what was read: the statement that moves a version on asks for the same
    revision again, so that nobody puts other words in its place while the gate reckons. Raises Conflict."""
    if own.revision != revision:
        raise Conflict("Somebody changed this version meanwhile. Load the page again, and look at it.")


def _drafted(found: Shelf, number: int) -> tuple[Version, OwnVersion]:
    own, version = _own(found, number), found.version(number)
    if version is None or version.prompt is None:
        raise Conflict(_unusable(version))
    if own.stage is not Stage.DRAFT:
        raise Conflict("It is put forward already.")
    return version, own


def _unusable(version: Version | None) -> str:
    return f"goalcoach cannot use this version. {version.problem if version else ''}".strip()


async def _step(
    unit: Unit,
    office: Office,
    actor: Person,
    own: OwnVersion,
    kind: StepKind,
    note: str,
    run_id: str | None = None,
    unmeasured: tuple[str, ...] = (),
) -> None:
    found = (await shelf(unit, own.prompt_id)).version(own.version)
    await unit.prompts.step(
        PromptStep(
            id=office.new_id(),
            prompt_id=own.prompt_id,
            version=own.version,
            kind=kind,
            by_id=actor.id,
            at=office.now(),
            note=note,
            run_id=run_id,
            hash=found.prompt.hash if found and found.prompt else "",
            unmeasured="\n".join(unmeasured),
        )
    )


def _note(note: str, *, needed: str = "") -> str:
    """The note as it is kept; `needed` is what to say where there is none. Raises InvalidInput."""
    cleaned = clean(note, "note").strip()
    if needed and not cleaned:
        raise InvalidInput(needed, field="note")
    if len(cleaned) > LONGEST_NOTE:
        raise InvalidInput(f"Up to {LONGEST_NOTE:,} characters.", field="note")
    return cleaned
