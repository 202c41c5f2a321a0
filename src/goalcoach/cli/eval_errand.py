"""What was asked for with `goalcoach eval`, and with what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from goalcoach.evaluation.checkout import Checkout
from goalcoach.evaluation.trials.contestants import Setting
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What was asked for."""

    plan: Plan
    setting: Setting
    settings: Settings
    at_once: int
    out: Path
    fresh: bool
    yes: bool
    source: Checkout
