"""The files of recordings: one for each situation, and the system messages that many of them share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import yaml

from evals.quick_yaml import read_yaml
from goalcoach.evaluation.recordings import Sent

SYSTEMS = "systems"
"""The folder of the system messages, each named by its hash."""


def read_recordings(folder: Path) -> dict[str, Sent]:
    """All recordings of a folder by situation."""
    rows = (read_yaml(path.read_text("utf-8")) for path in sorted(folder.glob("*.yaml")))
    return {
        row["situation"]: Sent.of(row, (folder / SYSTEMS / f"{row['system']}.txt").read_text("utf-8"))
        for row in rows
    }


def write_recordings(folder: Path, recordings: Iterable[Sent]) -> None:
    """Write them to a folder, and take away what is there and not among them."""
    (folder / SYSTEMS).mkdir(parents=True, exist_ok=True)
    written = {path for each in recordings for path in _write(folder, each)}
    for path in (*folder.glob("*.yaml"), *(folder / SYSTEMS).iterdir()):
        if path not in written:
            path.unlink()


def _write(folder: Path, sent: Sent) -> Iterator[Path]:
    system = folder / SYSTEMS / f"{sha256(sent.system.encode()).hexdigest()[:12]}.txt"
    system.write_text(sent.system, "utf-8")
    yield system
    path = folder / f"{sent.situation}.yaml"
    row = {"system": system.stem, **sent.row()}
    path.write_text(
        yaml.dump(row, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000), "utf-8"
    )
    yield path


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are, where YAML can."""


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
