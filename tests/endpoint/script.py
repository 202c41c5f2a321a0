"""What the scripted endpoint answers: steps and scripts, from YAML or a line of bad_model_outputs.jsonl."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Event
from typing import Any

from evals.quick_yaml import read_yaml

HERE = Path(__file__).parent
BAD = HERE.parent / "data" / "bad_model_outputs.jsonl"
RECORDINGS = HERE.parents[1] / "evals" / "recordings"


class End(StrEnum):
    """What happens after the last piece of text."""

    DONE = "done"
    DROP = "drop"
    """The connection is closed."""
    HANG = "hang"
    """The connection stays open, and nothing comes."""
    NEVER = "never"
    """The text comes again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One answer. Without a text of any kind it is an empty one."""

    text: str = ""
    json: Mapping[str, Any] | None = None
    """An answer that is this object, as JSON."""
    fill: str = ""
    """An answer that is an object of the schema that was sent, each string of it being this one."""
    obey: bool = False
    """An answer that does what any text in the prompt asks for."""
    form: str = ""
    """Where no schema is sent, the answer is this, with what it fills in in place of %; or obeys, and that is
    then only what a person says in the last fence of the prompt."""
    fence: str = ""
    """The name of another fence that is obeyed there."""
    tool: Mapping[str, Any] | None = None
    """A call of this tool instead of text: name, and arguments as a string or an object."""
    declines: str = ""
    """What the endpoint says in its own field for refusals."""
    chunks: Sequence[str] = ()
    """The text in these pieces; otherwise in pieces of `size` characters."""
    size: int = 16
    wait_ms: int = 0
    """Before anything is sent."""
    until: Event | None = None
    """Nothing is sent before a test sets this."""
    delay_ms: int = 0
    """Before each piece."""
    end: End = End.DONE
    finish: str | None = "stop"
    usage: bool = True
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    longest: int = 0
    """Characters of a prompt: a longer one gets an empty stream. 0: any."""
    body: str | None = None
    """The whole body, byte for byte, in place of an answer."""
    events: Sequence[str] = ()
    """What stands in the stream in place of chunks, one `data:` line each."""
    content_type: str = ""
    rejects: Sequence[str] = ()
    """Kinds of response_format that get status `rejected`."""
    rejected: int = 400
    mute: bool = False
    """What is said of it then does not tell what it is about."""

    @staticmethod
    def of(row: Mapping[str, Any]) -> Step:
        """A step from YAML. Raises ValueError for a key that does not exist."""
        unknown = set(row) - {each.name for each in fields(Step)}
        if unknown:
            raise ValueError(f"a step has no {', '.join(sorted(unknown))}")
        return Step(**{**row, "end": End(row.get("end", End.DONE))})


Script = tuple[Step, ...]
"""The n-th request gets the n-th step; further ones get the last step again."""


@cache
def scripts() -> Mapping[str, Script]:
    """Every script of scripts.yaml and one for each bad answer, by the name of the model asked for."""
    written = read_yaml((HERE / "scripts.yaml").read_text("utf-8"))
    return {name: tuple(map(Step.of, steps)) for name, steps in written.items()} | {
        str(row["id"]): bad(row) for row in bad_rows()
    }


def script_of(name: str) -> Script | None:
    """What the model of this name answers, or None. "recorded/SITUATION/WRITER" is a real answer."""
    match name.split("/"):
        case ["recorded", situation, writer]:
            return recorded(situation, writer)
    return scripts().get(name)


@cache
def recorded(situation: str, writer: str) -> Script | None:
    """A real answer as it was written; None when there is none."""
    path = RECORDINGS / f"{Path(situation).name}.yaml"
    answers = read_yaml(path.read_text("utf-8"))["answers"] if path.is_file() else ()
    return next(((Step(text=each["text"]),) for each in answers if each["writer"] == writer), None)


def bad_rows() -> Iterator[dict[str, Any]]:
    """The lines of bad_model_outputs.jsonl."""
    return map(json.loads, BAD.read_text("utf-8").splitlines())


def bad(row: Mapping[str, Any]) -> Script:
    """The answers that a line describes."""
    if "stream" in row:
        told = row["stream"]
        pieces = told.get("chunks") or [told["unit"]]
        return (Step(chunks=pieces, delay_ms=told["delay_ms"], end=End(told["end"])),)
    raws = [row["raw"] if "raw" in row else _generated(row["generator"]), *row.get("next_raw", ())]
    status = row.get("http_status", 200)
    first, *more = (Step(text=raw, size=max(16, len(raw) // 50)) for raw in raws)
    if status != 200:
        return (Step(status=status, body=raws[0]), *more)
    told = {"declines": row.get("refusal", ""), "tool": row.get("tool")}
    return (Step(text=first.text, size=first.size, finish=row.get("finish_reason", "stop"), **told), *more)


def _generated(told: Mapping[str, Any]) -> str:
    if told["kind"] != "json_string_field":
        raise ValueError(f"nothing is known of {told['kind']!r}")
    return json.dumps({told["field"]: told["unit"] * (told["bytes"] // len(told["unit"]))})
