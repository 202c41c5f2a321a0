"""Passwords: kept as Argon2id alone, verified in the same way for everybody, weak ones refused."""

from __future__ import annotations

from typing import Literal

import pytest
from argon2 import PasswordHasher

from goalcoach.access.passwords import LONGEST, SHORTEST, Passwords, refuse_weak
from goalcoach.domain.errors import InvalidInput
from tests.world import quick_passwords


async def test_a_hash_tells_nothing_and_matches_only_its_password() -> None:
    passwords = quick_passwords()
    kept = await passwords.hash("seven pears in a bowl")

    assert kept.startswith("$argon2id$")
    assert "pears" not in kept
    assert await passwords.matches(kept, "seven pears in a bowl")
    assert not await passwords.matches(kept, "seven pears in a bowl ")
    assert kept != await passwords.hash("seven pears in a bowl")


def test_the_cost_is_what_argon2_recommends() -> None:
    costs = Passwords()._hasher

    assert (costs.time_cost, costs.memory_cost) >= (PasswordHasher().time_cost, 64 * 1024)


class Counting(PasswordHasher):
    """Counts how often it verifies."""

    verified = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 - argon2 calls it so
        self.verified += 1
        return super().verify(hash, password)


@pytest.mark.parametrize("kept", [None, "", "no hash at all", "$argon2id$v=19$m=8,t=1,p=1$broken"])
async def test_whoever_has_no_hash_never_matches_and_takes_as_long(kept: str | None) -> None:
    hasher = Counting(time_cost=1, memory_cost=8, parallelism=1)

    assert not await Passwords(hasher).matches(kept, "nobody has this password")
    assert hasher.verified == 1


@pytest.mark.parametrize(
    "password",
    [
        "",
        "ninechars",
        "ann.longname@demo.example",
        "ANN.LONGNAME@demo.example",
        "ann.longname",
        "x" * (LONGEST + 1),
    ],
)
def test_weak_passwords_are_refused(password: str) -> None:
    with pytest.raises(InvalidInput):
        refuse_weak(password, "ann.longname@demo.example")


@pytest.mark.parametrize(
    "password", ["x" * SHORTEST, "aaaaaaaaaa", "no digits needed", "пароль в десять слов"]
)
def test_no_character_is_demanded(password: str) -> None:
    refuse_weak(password, "ann@demo.example")
