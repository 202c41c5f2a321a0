"""Reads what writers answered in a situation, one file for each, when it is needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, cast

from goalcoach.evaluation.recordings import Sent
from goalcoach.llm.recorded import Recording
from goalcoach.packs.document import BadDocument, read_document

SYSTEMS = "systems"
"""The folder of the system messages, each named by its hash."""
_LARGEST = 1_000_000


def own_recordings() -> Path:
    """Where those of a checkout are; installed, there are none."""
    return Path(__file__).parents[4] / "evals" / "recordings"


@cache
def recordings_of(situation: str, folder: Path) -> tuple[Recording, ...]:
    """The answers to a situation, in order of their writers; none where the folder has no file for it."""
    path = folder / f"{Path(situation).name}.yaml"
    try:
        row = cast(dict[str, Any], read_document(path.read_bytes(), largest=_LARGEST).plain())
    except (FileNotFoundError, BadDocument):
        return ()
    row |= {
        "with_schema": row["with_schema"] == "true",
        "max_tokens": int(row["max_tokens"]),
        "temperature": float(row["temperature"]),
    }
    sent = Sent.of(row, (folder / SYSTEMS / f"{row['system']}.txt").read_text("utf-8"))
    return tuple(map(sent.recording, sent.answers))
