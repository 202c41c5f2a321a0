"""What calls to a language model cost, and what they may. Knows no call, no price and no database."""

from __future__ import annotations

from dataclasses import dataclass

ORGANISATION = ""
"""The name under which everybody's spending is added up; nobody's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What was spent, or is set aside to be."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    """In the currency in which prices are set."""

    @property
    def tokens(self) -> int:
        """Of both kinds."""
        return self.prompt_tokens + self.completion_tokens

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
            cost=self.cost + other.cost,
        )

    def __neg__(self) -> Spent:
        return Spent(
            prompt_tokens=-self.prompt_tokens, completion_tokens=-self.completion_tokens, cost=-self.cost
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One day of one person, or of everybody."""

    spent: Spent = Spent()
    held: Spent = Spent()
    """Set aside for calls under way. After a crash it stays so to the end of the day."""

    @property
    def taken(self) -> Spent:
        """What is not left."""
        return self.spent + self.held

    def __add__(self, other: Account) -> Account:
        return Account(spent=self.spent + other.spent, held=self.held + other.held)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """What may be spent in a day; 0 is no limit."""

    person_tokens: int = 0
    tokens: int = 0
    cost: float = 0.0

    def allow(self, person: Account, everybody: Account) -> bool:
        """Whether this stays within them."""
        return (
            not 0 < self.person_tokens < person.taken.tokens
            and not 0 < self.tokens < everybody.taken.tokens
            and not 0 < self.cost < everybody.taken.cost
        )
