"""Words that tell which of two things came first."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

ORDER_WORD: Mapping[str, str] = {
    "before": "before",
    "after": "after",
    "followed": "after",
    "follows": "after",
    "preceded": "before",
    "precedes": "before",
}
"""Between two things that did not happen on the same day."""
ORDER_OPENING: Mapping[str, str] = {"once": "after", "having": "after"}
"""The same where a sentence begins with it: "once the mill was done, …"."""
ORDER_TURNED: Mapping[str, str] = listed("by")
"""Behind a verb of order: "was followed by" is the other way round."""
ORDER_THAN: Mapping[str, str] = {"earlier": "before", "later": "after"}
"""The same in front of "than"."""
THEN_WORD: Mapping[str, str] = listed("then, next")
"""Between two things in their order where one of the words below stands in front: "first the mill, then the dairy"."""
FIRST_WORD: Mapping[str, str] = listed("first, begin, only")
AFTERWARDS_WORD: Mapping[str, str] = listed("afterwards, afterward, thereafter, subsequently, later")
"""Between two things in their order, by itself: "the mill, and afterwards the dairy"."""
