"""`goalcoach prompts promote`: releases a version by the report of a run. Decides nothing: the gate does."""

from __future__ import annotations

from goalcoach.cli.eval_reports import read
from goalcoach.cli.prompts import complained, folder_of, lock, named
from goalcoach.evaluation.desk.proving import prove
from goalcoach.prompts.document import State, read_prompt
from goalcoach.prompts.library import read_library
from goalcoach.prompts.proof import SUFFIX, written


def promote(*, name: str, report: str, folder: str) -> int:
    """Release a version whose run passes the gate, with a proof beside it. Returns 1 when it does not."""
    where = folder_of(folder)
    found = read_library(where)
    prompt = named(name, found)
    said = prove(read(report), prompt, found)
    for each in said.checks:
        print(f"{each.word + ':':<14}{each.name}. {each.why}")
    if not said.passed:
        return complained([f"{prompt.name} is not released: the gate does not let it pass."])
    path = where / f"{prompt.id}/v{prompt.version}.md"
    if prompt.state is State.DRAFT:
        text = path.read_text("utf-8").replace("\nstate: draft\n", "\nstate: released\n", 1)
        path.write_text(text, "utf-8")
    released = read_prompt(path.read_bytes(), path.name)
    path.with_name(f"v{prompt.version}{SUFFIX}").write_text(written(said.proof(released)), "utf-8")
    print(f"{released.name} is released. Its proof stands beside it.")
    return lock(folder=folder)
