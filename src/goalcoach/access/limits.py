"""How often something may be done. Counted in this process: with n replicas up to n times as often."""

from __future__ import annotations

import math
import time
from collections import OrderedDict

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter

from goalcoach.domain.errors import TooMany


class Counters(Storage):
    """Counts in memory. The library's own storage starts a thread at each hit, which is dear."""

    STORAGE_SCHEME = None

    def __init__(self) -> None:
        super().__init__()
        # In the order in which the windows began: those that end first are in front. A plain dict would be
        # searched past everything that was ever taken from its front.
        self._counts: OrderedDict[str, tuple[int, float]] = OrderedDict()

    @property
    def base_exceptions(self) -> type[Exception] | tuple[type[Exception], ...]:
        """Nothing here fails."""
        return ()

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Count, and say how many there are until the window ends, `expiry` seconds after its first one."""
        self._forget_ended()
        count, ends = self._entry(key)
        self._counts[key] = (count + amount, ends or time.monotonic() + expiry)
        if not ends:
            self._counts.move_to_end(key)
        return count + amount

    def get(self, key: str) -> int:
        """How many there are."""
        return self._entry(key)[0]

    def get_expiry(self, key: str) -> float:
        """When the window ends, as a time of the clock on the wall."""
        ends = self._entry(key)[1]
        return time.time() + (ends - time.monotonic() if ends else 0)

    def check(self) -> bool:
        """Always ready."""
        return True

    def reset(self) -> int | None:
        """Forget everything; how many keys there were."""
        count = len(self._counts)
        self._counts.clear()
        return count

    def clear(self, key: str) -> None:
        """Forget a key."""
        self._counts.pop(key, None)

    def _forget_ended(self) -> None:
        """Forget the windows in front that ended. Each is looked at once more than it is kept: no sweeps."""
        now = time.monotonic()
        while self._counts:
            first = next(iter(self._counts))
            if self._counts[first][1] > now:
                return
            del self._counts[first]

    def _entry(self, key: str) -> tuple[int, float]:
        count, ends = self._counts.get(key, (0, 0.0))
        return (count, ends) if ends > time.monotonic() else (0, 0.0)


class Limit:
    """So many times in so many minutes, for each key."""

    def __init__(self, times: int, minutes: int, says: str) -> None:
        self._item: RateLimitItem = RateLimitItemPerMinute(times, minutes)
        self._counters = Counters()
        self._window = FixedWindowRateLimiter(self._counters)
        self._says = says

    def refuse_over(self, *key: str) -> None:
        """Raises TooMany when the limit is reached already. Counts nothing."""
        if not self._window.test(self._item, *key):
            raise self._too_many(key)

    def hit(self, *key: str) -> None:
        """Count one. Raises TooMany when that is one too many."""
        if not self._window.hit(self._item, *key):
            raise self._too_many(key)

    def give_back(self, *key: str) -> None:
        """Take one back that was counted; nothing once the window it was counted in has ended."""
        name = self._item.key_for(*key)
        if self._counters.get(name) > 0:
            self._counters.incr(name, self._item.get_expiry(), -1)

    def _too_many(self, key: tuple[str, ...]) -> TooMany:
        free_at = self._window.get_window_stats(self._item, *key).reset_time
        return TooMany(self._says, retry_after=max(1, math.ceil(free_at - time.time())))
