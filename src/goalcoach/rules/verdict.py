"""What judging ends in: `Accepted` or `Refused`. Nobody but the engine can make an `Accepted`."""

from __future__ import annotations

import hashlib
from json.encoder import encode_basestring_ascii as _quote
from typing import Any, Generic, NoReturn, TypeVar, final
from weakref import ref

from goalcoach.domain.canonical import content_of, hash_of
from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.rules.seal import SEAL, Seal

D_co = TypeVar("D_co", bound=Draft, covariant=True)


def safe_content(draft: Draft) -> tuple[str, Exception | None]:
    """The canonical JSON of a draft; empty, and what went wrong, when it holds what no draft can hold."""
    try:
        return content_of(draft), None
    except Exception as error:  # noqa: BLE001 - whatever cannot be written down cannot be kept
        return "", error


class _Verdict(Generic[D_co]):
    """What both outcomes share. Immutable; `id` follows from content, origin, rules and findings."""

    __slots__ = (
        "__weakref__",
        "_made_of",
        "content",
        "draft",
        "findings",
        "letters",
        "origin",
        "rules_digest",
        "vague",
    )

    _made_of: tuple[str, str, Origin, tuple[Finding, ...], str]
    draft: D_co
    origin: Origin
    findings: tuple[Finding, ...]
    letters: tuple[LetterVerdict, ...]
    rules_digest: str
    content: str
    """The canonical JSON of the draft as it was judged; empty where it has none."""
    vague: bool
    """Whether the wording of a goal's main result is vague."""

    def __init__(
        self,
        draft: D_co,
        origin: Origin,
        findings: tuple[Finding, ...],
        letters: tuple[LetterVerdict, ...],
        rules_digest: str,
        content: str,
        vague: bool = False,
    ) -> None:
        put = object.__setattr__
        put(self, "draft", draft)
        put(self, "origin", origin)
        put(self, "findings", findings)
        put(self, "letters", letters)
        put(self, "rules_digest", rules_digest)
        put(self, "content", content)
        put(self, "vague", vague)
        # What the id is made of, as it was judged: what is put in the place of a field later is not in it.
        put(self, "_made_of", (type(self).__name__, content, origin, findings, rules_digest))

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

    # Little of what is judged is kept, or refused for good; for that alone these two are read, and made.
    @property
    def content_hash(self) -> str:
        """SHA-256, in hex, of the content; empty where there is none."""
        return hash_of(self.content) if self.content else ""

    @property
    def id(self) -> str:
        """The hash of everything that makes the verdict, as it was made."""
        return _identity(*self._made_of)

    @property
    def intact(self) -> bool:
        """Whether this is what the engine made, and its draft still the one that was judged."""
        content, error = safe_content(self.draft)
        told = _identity(type(self).__name__, content, self.origin, self.findings, self.rules_digest)
        return error is None and content == self.content and told == self.id

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
    outcome: str, content: str, origin: Origin, findings: tuple[Finding, ...], rules_digest: str
) -> str:
    """The hash of everything that makes the verdict, as JSON."""
    digest = hash_of(content) if content else ""
    told = ",".join([_told(finding) for finding in findings])
    text = f'["{outcome}","{digest}","{origin}",[{told}],"{rules_digest}"]'
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _told(finding: Finding) -> str:
    start = "null" if finding.start is None else finding.start
    end = "null" if finding.end is None else finding.end
    part, message = _quote(finding.part) if finding.part else '""', _quote(finding.message)
    return f'["{finding.code}","{finding.severity}",{part},{start},{end},{message}]'
