"""What the look for false accepts says of real answers, and which planted faults it finds by itself."""

from __future__ import annotations

from evals.false_accepts import FLOORS, measured, shares


def test_no_good_answer_is_called_false_and_most_planted_faults_are_found() -> None:
    alarms, of, missed = measured()
    found = shares(of, missed)

    assert alarms == []
    assert {fault: share for fault, share in found.items() if share < FLOORS[fault]} == {}
    assert sum(of.values()) > 70
