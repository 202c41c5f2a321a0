"""The seal that makes `Accepted`. Only the engine may import it; an import contract and a test hold that."""

from __future__ import annotations

from typing import Final, final


@final
class Seal:
    """One object, held by the engine. It cannot be copied, pickled or made a second time."""

    __slots__ = ()
    _made = False

    def __init__(self) -> None:
        if Seal._made:
            raise TypeError("there is one seal, and the engine holds it")
        Seal._made = True

    def __copy__(self) -> Seal:
        raise TypeError("a seal cannot be copied")

    def __deepcopy__(self, memo: object) -> Seal:
        raise TypeError("a seal cannot be copied")

    def __reduce__(self) -> str:
        raise TypeError("a seal cannot be pickled")


SEAL: Final = Seal()
