"""What judging ends in: `Accepted` or `Refused`. Nobody but the engine can make an `Accepted`."""

from __future__ import annotations

import hashlib
from json.encoder import encode_basestring_ascii as _quote
from typing import Any, Generic, NoReturn, TypeVar, final
from weakref import ref

from goalcoach.domain.canonical import content_hash
from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.rules.seal import SEAL, Seal

D_co = TypeVar("D_co", bound=Draft, covariant=True)


def safe_hash(draft: Draft) -> tuple[str, Exception | None]:
    """The content hash of a draft; empty, and what went wrong, when it has values that no draft can have."""
    try:
        return content_hash(draft), None
    except Exception as error:  # noqa: BLE001 - whatever cannot be hashed cannot be kept
        return "", error


class _Verdict(Generic[D_co]):
    """What both outcomes share. Immutable; `id` follows from content, origin, rules and findings."""

    __slots__ = (
        "__weakref__",
        "content_hash",
        "draft",
        "findings",
        "id",
        "letters",
        "origin",
        "rules_digest",
        "vague",
    )

    draft: D_co
    origin: Origin
    findings: tuple[Finding, ...]
    letters: tuple[LetterVerdict, ...]
    rules_digest: str
    content_hash: str
    id: str
    vague: bool
    """Whether the wording of a goal's main result is vague."""

    def __init__(
        self,
        draft: D_co,
        origin: Origin,
        findings: tuple[Finding, ...],
        letters: tuple[LetterVerdict, ...],
        rules_digest: str,
        digest: str,
        vague: bool = False,
    ) -> None:
        put = object.__setattr__
        put(self, "draft", draft)
        put(self, "origin", origin)
        put(self, "findings", findings)
        put(self, "letters", letters)
        put(self, "rules_digest", rules_digest)
        put(self, "content_hash", digest)
        put(self, "vague", vague)
        put(self, "id", _identity(type(self).__name__, digest, origin, findings, rules_digest))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a verdict cannot be changed ({name})")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a verdict cannot be changed ({name})")

    def __copy__(self) -> NoReturn:
        raise TypeError("a verdict cannot be copied; judge again")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a verdict cannot be copied; judge again")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a verdict cannot be pickled; judge again")

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a verdict cannot be pickled; judge again")

    def __replace__(self, **changes: object) -> NoReturn:
        raise TypeError("a verdict cannot be changed; judge again")

    @property
    def intact(self) -> bool:
        """Whether this is what the engine made, and its draft still the one that was judged."""
        digest, error = safe_hash(self.draft)
        told = _identity(type(self).__name__, digest, self.origin, self.findings, self.rules_digest)
        return error is None and digest == self.content_hash and told == self.id

    @property
    def asks(self) -> tuple[Finding, ...]:
        """Findings that ask the person something."""
        return tuple(f for f in self.findings if f.severity is Severity.ASK)


@final
class Accepted(_Verdict[D_co]):
    """A draft that may be kept."""

    __slots__ = ()

    def __init__(self, seal: Seal, *args: Any) -> None:
        if seal is not SEAL:
            raise TypeError("only the rules engine accepts a draft: call judge()")
        super().__init__(*args)
        _MADE.add(ref(self, _MADE.discard))

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("Accepted has no subclasses")

    @property
    def intact(self) -> bool:
        """Whether this is what the engine made, and its draft still the one that was judged."""
        return ref(self) in _MADE and super().intact


_MADE: set[ref[Accepted[Any]]] = set()
"""Every `Accepted` the engine made, by identity: one put together by hand is not among them.

A set of references that leave it by themselves is what WeakSet is, without its calls at each judging.
"""


@final
class Refused(_Verdict[D_co]):
    """A draft that may not be kept. Its text must not be stored."""

    __slots__ = ()

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("Refused has no subclasses")

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The findings that refuse."""
        return tuple(f for f in self.findings if f.severity is Severity.BLOCK)


Verdict = Accepted[D_co] | Refused[D_co]


def _identity(
    outcome: str, digest: str, origin: Origin, findings: tuple[Finding, ...], rules_digest: str
) -> str:
    """The hash of everything that makes the verdict, as JSON; written here because every judging needs it."""
    told = ",".join([_told(finding) for finding in findings])
    text = f'["{outcome}","{digest}","{origin}",[{told}],"{rules_digest}"]'
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _told(finding: Finding) -> str:
    start = "null" if finding.start is None else finding.start
    end = "null" if finding.end is None else finding.end
    part, message = _quote(finding.part) if finding.part else '""', _quote(finding.message)
    return f'["{finding.code}","{finding.severity}",{part},{start},{end},{message}]'
