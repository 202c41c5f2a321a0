"""The Compose file: what it promises the program, the program needs."""

from __future__ import annotations

import re
from pathlib import Path

from goalcoach.cli.serve import GRACE_SECONDS
from goalcoach.web.worker import CUT_SECONDS, DRAIN_SECONDS

COMPOSE = Path(__file__).parents[2] / "compose.yaml"


def test_answers_under_way_have_time_to_end_before_the_container_is_killed() -> None:
    found = re.search(r"^    stop_grace_period: (\d+)s$", COMPOSE.read_text(encoding="utf-8"), re.MULTILINE)

    assert found is not None
    assert int(found[1]) > GRACE_SECONDS + DRAIN_SECONDS + CUT_SECONDS
