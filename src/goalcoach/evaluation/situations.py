"""Moments in which a language model is asked, written as data: a row becomes the request of a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.finding import Origin
from goalcoach.domain.sketch import assemble
from goalcoach.evaluation import chats
from goalcoach.evaluation.chats import Chat, chat_of
from goalcoach.llm.points_request import PointsRequest
from goalcoach.llm.port import TurnRequest
from goalcoach.llm.tasks.agenda import AgendaRequest
from goalcoach.llm.tasks.blueprint import BlueprintRequest
from goalcoach.llm.tasks.draft import DraftRequest
from goalcoach.llm.tasks.gap import GapRequest
from goalcoach.llm.tasks.options import OptionsRequest
from goalcoach.llm.tasks.refine import RefineRequest
from goalcoach.llm.tasks.ways import WaysRequest
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts

TODAY = date(2026, 11, 30)
OWNER = "p-1"
TURN = "turn"
REQUESTS: Mapping[str, type[Any]] = {
    "options": OptionsRequest,
    "draft": DraftRequest,
    "refine": RefineRequest,
    "gap": GapRequest,
    "blueprint": BlueprintRequest,
    "ways": WaysRequest,
    "points": PointsRequest,
    "agenda": AgendaRequest,
}
"""What each task beside the turn is asked with."""
TASKS = (TURN, *REQUESTS)
_KEYS = frozenset({"id", "who", "language", "people"})
_MADE = frozenset({"facts", "sketch", "transcript", "findings"})
"""Fields of requests that are made of the chat, or of what the rules say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One moment."""

    id: str
    task: str
    who: str
    """Trade, and whether employee or manager."""
    people: tuple[str, ...]
    """Whom the organisation knows by name."""
    request: Any
    """A TurnRequest, or what REQUESTS has for the task."""


def situation_of(task: str, row: Mapping[str, Any], *, judged: bool = True) -> Situation:
    """A situation as its file has it. Raises InvalidInput.

    Without `judged` the rules are not asked: enough to see whether a row can be read.
    """
    try:
        request = _turn(row, judged) if task == TURN else _request(task, row, judged)
    except ValidationError as error:
        told = (f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise InvalidInput(f"{row.get('id')}: {'; '.join(told)}") from error
    except KeyError as error:
        raise InvalidInput(f"{row.get('id')}: {error} is missing") from error
    except (InvalidInput, ValueError, TypeError) as error:
        raise InvalidInput(f"{row.get('id')}: {error}") from error
    return Situation(
        id=row["id"], task=task, who=row["who"], people=tuple(row.get("people", ())), request=request
    )


def _turn(row: Mapping[str, Any], judged: bool) -> TurnRequest:
    _known(row, {"said", "offered"})
    chat = chat_of(row)
    facts = _facts(row, chat, row["said"])
    known = assemble(chat.sketch, owner=OWNER, language=facts.language)
    verdict = judge(known, _of_person(facts.language)) if known and judged else None
    return TurnRequest(
        said=row["said"],
        turn=len(chat.transcript) + 1,
        sketch=chat.sketch,
        previous=None,
        transcript=chat.transcript,
        findings=verdict.findings if verdict else (),
        letters=verdict.letters if verdict else (),
        facts=facts,
        offered=row.get("offered", ""),
    )


def _request(task: str, row: Mapping[str, Any], judged: bool) -> Any:
    chat = chat_of(row)
    facts = _facts(row, chat)
    given: dict[str, Any] = {"facts": facts, "sketch": chat.sketch, "transcript": chat.transcript}
    if "said" not in row and chat.told:
        given["said"] = chat.told[-1]
    names = _names(REQUESTS[task])
    _known(row, names - _MADE)
    told = table_of(task)(**{name: row[name] for name in names & row.keys()})
    given |= {name: getattr(told, name) for name in told.model_fields_set}
    if "goal" in given:
        given["goal"] = replace(given["goal"], language=facts.language)
        given["findings"] = judge(given["goal"], _of_person(facts.language)).findings if judged else ()
    return REQUESTS[task](**{name: value for name, value in given.items() if name in names})


@cache
def table_of(task: str) -> type[BaseModel]:
    """What makes the fields of a task's request from plain data, beside those that are made of the chat. A
    key that it does not know, at any depth, is an error."""
    kind = REQUESTS[task]
    hints = get_type_hints(kind)
    told: dict[str, Any] = {
        each.name: (hints[each.name], None) for each in fields(kind) if each.name not in _MADE
    }
    return create_model(kind.__name__, __config__=ConfigDict(extra="forbid"), **told)


def _names(kind: type[Any]) -> set[str]:
    return {each.name for each in fields(kind)}


def _known(row: Mapping[str, Any], names: set[str]) -> None:
    if unknown := set(row) - _KEYS - chats.KEYS - names:
        raise InvalidInput(f"nothing is known of {', '.join(sorted(unknown))}")


def _facts(row: Mapping[str, Any], chat: Chat, *said: str) -> Facts:
    return Facts(
        today=TODAY,
        origin=Origin.MODEL,
        language=row.get("language", "en"),
        owner=OWNER,
        said=(*chat.told, *said),
        asked_before=chat.questions,
    )


def _of_person(language: str) -> Facts:
    return Facts(today=TODAY, origin=Origin.PERSON, language=language, owner=OWNER)
