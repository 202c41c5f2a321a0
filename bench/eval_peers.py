"""promptfoo and inspect-ai: installed in a folder of their own, and asked the same as goalcoach.

Each may do what it is fast with: no cache, no telemetry, no look for a newer version, no live display,
answers in one piece. Each writes down what came of it, as it does by itself, and checks an answer's form,
and that a word is in it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.eval_kill import MODEL

PROMPTFOO, NODE, INSPECT, OPENAI = "0.123.1", "22.23.3", "0.3.285", "3.57.0"
HOME = Path(os.environ.get("GOALCOACH_BENCH_PEERS", Path(tempfile.gettempdir(), "goalcoach-eval-peers")))
"""Where they are installed, some 2 GB; kept for the next time."""
WORD = "visits that begin late"
"""What stands in every good answer."""
SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "options": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"text": {"type": "string"}, "field": {"type": "string"}},
                "required": ["text", "field"],
            },
        }
    },
    "required": ["options"],
}
_QUIET = {f"PROMPTFOO_DISABLE_{each}": "1" for each in ("TELEMETRY", "UPDATE", "SHARING")}
_TASK = """
import json
from inspect_ai import Task, task
from inspect_ai.dataset import json_dataset
from inspect_ai.scorer import CORRECT, INCORRECT, Score, accuracy, scorer
from inspect_ai.solver import generate

@scorer(metrics=[accuracy()])
def shaped():
    async def score(state, target):
        said = state.output.completion
        try:
            found = json.loads(said)["options"]
            good = all(isinstance(each["text"], str) and isinstance(each["field"], str) for each in found)
        except (ValueError, KeyError, TypeError):
            good = False
        return Score(value=CORRECT if good and target.text in said else INCORRECT)
    return score

@task
def peers():
    return Task(dataset=json_dataset("cases.json"), solver=generate(cache=False), scorer=shaped())
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A command that makes a whole run, in a folder that is its own."""

    name: str
    words: Sequence[str]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)


def prepare() -> None:
    """Install what is not there yet, and say so."""
    HOME.mkdir(parents=True, exist_ok=True)
    npm, python = HOME / "promptfoo", HOME / "inspect"
    if not (npm / "node_modules" / ".bin" / "promptfoo").exists():
        print(f"  installing promptfoo {PROMPTFOO} and node {NODE} with npm into {npm}", flush=True)
        npm.mkdir(exist_ok=True)
        (npm / "package.json").write_text("{}", "utf-8")
        words = ["npm", "install", "--no-audit", "--no-fund", f"promptfoo@{PROMPTFOO}", f"node@{NODE}"]
        subprocess.run(words, cwd=npm, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **_QUIET})
    if not (python / "bin" / "inspect").exists():
        print(f"  installing inspect-ai {INSPECT} with pip into {python}", flush=True)
        venv.create(python, with_pip=True)
        pip = [str(python / "bin" / "pip"), "install", "-q", f"inspect-ai=={INSPECT}", f"openai=={OPENAI}"]
        subprocess.run(pip, check=True)


def goalcoach(folder: Path, url: str, at_once: int) -> Started:
    """Ours, with the suite that lies in `folder`."""
    words = ["eval", "run", "killed", "--suites", str(folder), "--llm", MODEL, "--at-once", str(at_once)]
    return Started(
        name="goalcoach",
        words=[sys.executable, "-m", "goalcoach", *words, "--out", "run", "--fresh"],
        folder=folder,
        environment={"GOALCOACH_LLM_BASE_URL": url},
    )


def promptfoo(folder: Path, url: str, at_once: int, asked: Sequence[Sequence[Mapping[str, str]]]) -> Started:
    """promptfoo with the messages that goalcoach sent, one test each."""
    model = {"apiBaseUrl": url, "apiKey": "k", "temperature": 0.2, "max_tokens": 600}
    checks = [{"type": "is-json", "value": SCHEMA}, {"type": "contains", "value": WORD}]
    told = {
        "prompts": ["{{messages}}"],
        "providers": [{"id": f"openai:chat:{MODEL}", "config": model}],
        "defaultTest": {"assert": checks},
        "tests": [{"vars": {"messages": json.dumps(each)}} for each in asked],
    }
    (folder / "promptfooconfig.json").write_text(json.dumps(told), "utf-8")
    binaries = HOME / "promptfoo" / "node_modules" / ".bin"
    quick = ["--no-cache", "--no-progress-bar", "--no-table", "--no-share", "-j", str(at_once)]
    words = [
        str(binaries / "node"),
        str(binaries / "promptfoo"),
        "eval",
        "-c",
        "promptfooconfig.json",
        *quick,
    ]
    kept = {"PROMPTFOO_CONFIG_DIR": str(folder / "kept")}
    return Started(
        name="promptfoo", words=[*words, "-o", "report.json"], folder=folder, environment={**_QUIET, **kept}
    )


def inspect_ai(folder: Path, url: str, at_once: int, asked: Sequence[Sequence[Mapping[str, str]]]) -> Started:
    """inspect-ai with the messages that goalcoach sent, one sample each."""
    samples = [{"input": each, "target": WORD} for each in asked]
    (folder / "cases.json").write_text(json.dumps(samples), "utf-8")
    (folder / "peers.py").write_text(_TASK, "utf-8")
    limits = ["--max-connections", str(at_once), "--max-samples", str(at_once), "--max-tokens", "600"]
    quick = ["--display", "none", "--no-log-realtime", "--log-dir", "logs", "--log-format", "eval"]
    words = [str(HOME / "inspect" / "bin" / "inspect"), "eval", "peers.py", "--model", f"openai/{MODEL}"]
    return Started(
        name="inspect-ai",
        words=[
            *words,
            "--model-base-url",
            url,
            "-M",
            "responses_api=false",
            "--temperature",
            "0.2",
            *limits,
            *quick,
        ],
        folder=folder,
        environment={"OPENAI_API_KEY": "k"},
    )


def passed(started: Started) -> int:
    """How many answers its own report calls good."""
    match started.name:
        case "goalcoach":
            report = json.loads((started.folder / "run" / "report.json").read_text("utf-8"))
            return sum(all(each["passed"] for each in tried["scores"]) for tried in report["tried"])
        case "promptfoo":
            report = json.loads((started.folder / "report.json").read_text("utf-8"))
            return int(report["results"]["stats"]["successes"])
        case _:
            newest = max((started.folder / "logs").glob("*.eval"), key=lambda each: each.stat().st_mtime)
            inspect = [str(HOME / "inspect" / "bin" / "inspect"), "log", "dump", "--header-only", str(newest)]
            said = json.loads(subprocess.run(inspect, check=True, capture_output=True).stdout)["results"]
            share = float(said["scores"][0]["metrics"]["accuracy"]["value"])
            return round(share * int(said["completed_samples"]))
