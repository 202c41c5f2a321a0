"""Starts the server and goalcoach against it, asks both, and prints how each request ended."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.nonsense.asks import asked
from bench.nonsense.ending import End, Ending, table
from bench.nonsense.kept import refusals, rows
from bench.nonsense.talk import faults, talked
from bench.row import Row
from bench.server import Server, free_port, goalcoach

ROOT = Path(__file__).parents[1]
MODEL = "nonsense"
CONTEXT = "32768"
SEED = "5"
PATIENT = {"GOALCOACH_LLM_TIMEOUT_SECONDS": "300"}
"""For doctor: to this vocabulary a long question has four times as many tokens as to a real one."""
VARIABLE = "LOCAL_MODEL_PYTHON"
DEFAULT = "var/local-model/bin/python"
MISSING = f"""local-model needs llama-cpp-python, which is compiled on install
(a C++ compiler, some minutes):
  python3 -m venv var/local-model
  var/local-model/bin/pip install --require-hashes -r requirements/local-model.txt
or name a Python that has it: {VARIABLE}=/path/to/python"""


def run() -> Iterator[Row]:
    """What doctor says, a hundred questions through the adapter, and a hundred things said to goalcoach."""
    python = _python()
    with tempfile.TemporaryDirectory() as folder:
        here, there = Path(folder, "goalcoach"), Path(folder, "llama")
        here.mkdir()
        there.mkdir()
        with _llama(python, there) as llama:
            url = f"http://127.0.0.1:{llama.port}/v1"
            settings = {"GOALCOACH_LLM_BASE_URL": url, "GOALCOACH_LLM_MODEL": MODEL}
            print(f"  {_doctor(settings)}", flush=True)
            endings = asyncio.run(asked(url, MODEL))
            yield from _told("through the adapter", endings)
            with goalcoach(here, **settings) as product:
                said = asyncio.run(talked(product.port))
            yield from _told("said to goalcoach", said.endings)
            yield from _kept(here)
            print(*(f"  read: {reply}" for reply in said.replies[::10]), sep="\n", flush=True)


def _python() -> str:
    python = os.environ.get(VARIABLE) or str(ROOT / DEFAULT)
    try:
        subprocess.run([python, "-c", "import gguf, llama_cpp.server"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        sys.exit(MISSING)
    return str(Path(python).absolute())


def _llama(python: str, folder: Path) -> Server:
    """llama-cpp-python's own server, as its pages say to start it, with the file of random weights."""
    file = folder / "nonsense.gguf"
    subprocess.run([python, "-m", "bench.nonsense.gguf_file", file, SEED], check=True, cwd=ROOT)
    port = free_port()
    command = [python, "-m", "llama_cpp.server", "--model", str(file), "--model_alias", MODEL]
    command += ["--host", "127.0.0.1", "--port", str(port), "--n_ctx", CONTEXT, "--seed", SEED]
    return Server(command, folder, port, "/v1/models")


def _doctor(settings: Mapping[str, str]) -> str:
    """The line of `goalcoach doctor` about the language model."""
    command = [str(Path(sys.executable).parent / "goalcoach"), "doctor"]
    told = subprocess.run(
        command, env={**os.environ, **settings, **PATIENT}, capture_output=True, text=True, check=False
    )
    return next(line for line in told.stdout.splitlines() if " llm " in line)


def _told(name: str, endings: Sequence[Ending]) -> Iterator[Row]:
    print(*(f"  {line}" for line in table(endings)), sep="\n", flush=True)
    well = sum(each.end is not End.BADLY for each in endings)
    seconds = sorted(each.seconds for each in endings)
    yield Row(name=f"{name}: ended well", value=well, unit=f"of {len(endings)}", at_least=len(endings))
    yield Row(name=f"{name}: median", value=seconds[len(seconds) // 2], unit="s")
    yield Row(name=f"{name}: slowest", value=seconds[-1], unit="s")


def _kept(folder: Path) -> Iterator[Row]:
    database = folder / "goalcoach.db"
    for name, (kept, admitted) in rows(database).items():
        yield Row(name=f"rows of {name}", value=kept)
        yield Row(name=f"rows of {name} no verdict admits", value=kept - admitted, at_most=0)
    yield Row(name="verdicts that refused the language model", value=refusals(database))
    wrong = list(faults((folder / "server.log").read_text()))
    print(*(f"  log: {line}" for line in wrong[:10]), sep="\n")
    yield Row(name="errors and things said in the log", value=len(wrong), at_most=0)
