"""What was released is never edited: the lock notices."""

from __future__ import annotations

import pytest

from goalcoach.prompts.document import BadPrompt
from goalcoach.prompts.lock import broken, read_lock, unlocked, written
from tests.prompts.writing import small

RELEASED, DRAFT = small(), small(("state: released", "state: draft"))
LOCKED = {"coach/small@1": RELEASED.hash}


def test_a_lock_is_read_as_it_was_written() -> None:
    assert read_lock(written(LOCKED)) == LOCKED
    assert read_lock(written({})) == {}


@pytest.mark.parametrize(
    ("lines", "number"),
    [("nonsense\n", 1), (f"# a\n{RELEASED.hash} coach/small@1\n", 2), (written(LOCKED) * 2, 4)],
)
def test_a_lock_that_was_edited_is_noticed(lines: str, number: int) -> None:
    with pytest.raises(BadPrompt, match=rf"prompts.lock:{number}:"):
        read_lock(lines)


def test_a_released_version_waits_for_its_lock() -> None:
    assert unlocked([RELEASED], {}) == [RELEASED]
    assert unlocked([RELEASED], LOCKED) == []
    assert unlocked([DRAFT], {}) == []


def test_an_edited_or_missing_version_is_named() -> None:
    assert broken([RELEASED], LOCKED) == []
    assert "was edited after its release" in broken([small(("Really", "Truly"))], LOCKED)[0]
    assert "was edited after its release" in broken([DRAFT], LOCKED)[0]
    assert "its file is gone" in broken([], LOCKED)[0]
