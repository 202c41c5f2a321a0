"""What scipy, numpy and statsmodels say of made data, kept in a file for the tests.

They take two seconds to load and 200 MB to install, so the tests read what they said:

    pip install scipy statsmodels && python -m tests.evaluation.statistics.reference

writes tests/data/statistics.json again; nothing but last digits may change.
"""

from __future__ import annotations

import importlib
import json
import math
import random
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[2] / "data" / "statistics.json"
SHARES = [(0, 1), (1, 1), (0, 30), (30, 30), (1, 25), (13, 40), (199, 200), (480, 500), (3, 2000)]
TURNED = [(0, 1), (0, 5), (1, 8), (2, 10), (10, 2), (7, 7), (0, 30), (40, 61), (210, 260)]
"""Cases that were better and worse."""
RATIOS = [(30, 100, 45, 110), (5, 40, 4, 40), (200, 400, 190, 210), (1, 9, 9, 9)]
STUDENT = [
    (value, freedom) for value in (-9.0, -2.0, -0.1, 0.0, 0.7, 3.3, 40.0) for freedom in (1, 2, 9, 57, 900)
]
CERTAIN = [(certainty, freedom) for certainty in (0.5, 0.9, 0.95, 0.999) for freedom in (1, 3, 24, 480)]
CHANCES = [[0.01, 0.04, 0.03, 0.005], [0.2], [0.05, 0.05, 0.05], [1.0, 0.0, 0.6, 0.012, 0.013, 0.9]]
POWER = [(30, 0.2, 0.1), (60, 0.15, 0.0), (12, 0.5, 0.3), (200, 0.08, 0.05)]
"""Cases, fall, and the share that turns for no reason."""
SHARES_OF_QUANTILES = (0.0, 0.05, 0.3, 0.5, 0.95, 1.0)


def packets() -> dict[str, list[float]]:
    """Made paired differences: alike, a little apart, apart; and few."""
    draw = random.Random(11)
    return {
        "alike": [draw.gauss(0.0, 0.04) for _ in range(40)],
        "a little apart": [draw.gauss(0.03, 0.05) for _ in range(60)],
        "apart": [draw.gauss(0.12, 0.1) for _ in range(25)],
        "few": [0.01, -0.03],
    }


def pairs() -> list[tuple[list[float], list[float]]]:
    """Made words of answers to 60 packets, before and after; the longest grew."""
    draw = random.Random(5)
    before = [draw.lognormvariate(4, 0.4) for _ in range(60)]
    return [([each], [each * (1.2 if each > 80 else 1.0) + draw.gauss(0, 2)]) for each in before]


def said() -> dict[str, Any]:
    """Everything asked of them."""
    numpy, scipy, statsmodels = (importlib.import_module(name) for name in ("numpy", "scipy", "statsmodels"))
    stats = importlib.import_module("scipy.stats")
    proportion = importlib.import_module("statsmodels.stats.proportion")
    weights = importlib.import_module("statsmodels.stats.weightstats")
    tables = importlib.import_module("statsmodels.stats.contingency_tables")
    multiple = importlib.import_module("statsmodels.stats.multitest")

    def tost(differences: list[float], margin: float) -> dict[str, Any]:
        described = weights.DescrStatsW(differences)
        return {"chance": described.ttost_mean(-margin, margin)[0], "interval": described.tconfint_mean(0.10)}

    def bootstrapped(of: Any, data: Any, *, paired: bool) -> list[float]:
        found = stats.bootstrap(
            data, of, paired=paired, method="percentile", n_resamples=20_000, vectorized=False, rng=3
        )
        return list(found.confidence_interval)

    def power(cases: int, fall: float, restless: float) -> float:
        turning, down = fall + restless, (fall + restless / 2) / (fall + restless)
        return math.fsum(
            stats.binom.pmf(turned, cases, turning) * stats.binom.pmf(worse, turned, down)
            for turned in range(1, cases + 1)
            for worse in range(turned + 1)
            if stats.binomtest(worse, turned, 0.5, alternative="greater").pvalue <= 0.05
        )

    before = [each[0][0] for each in pairs()]

    return {
        "by": {each.__name__: each.__version__ for each in (numpy, scipy, statsmodels)},
        "wilson": [proportion.proportion_confint(*each, method="wilson") for each in SHARES],
        "mcnemar": [tables.mcnemar([[0, b], [w, 0]], exact=True).pvalue for b, w in TURNED],
        "fell": [stats.binomtest(w, b + w, alternative="greater").pvalue for b, w in TURNED],
        "impact": [
            proportion.confint_proportions_2indep(*each, compare="ratio", method="log") for each in RATIOS
        ],
        "student": [stats.t.cdf(*each) for each in STUDENT],
        "deviations": [stats.t.ppf((1 + certainty) / 2, freedom) for certainty, freedom in CERTAIN],
        "holm": [list(multiple.multipletests(each, method="holm")[1]) for each in CHANCES],
        "tost": {name: tost(values, 0.05) for name, values in packets().items()},
        "bootstrap": {
            name: bootstrapped(numpy.mean, (values,), paired=False)
            for name, values in packets().items()
            if name != "few"
        },
        "quantile": [float(numpy.quantile(before, share)) for share in SHARES_OF_QUANTILES],
        "power": [power(*each) for each in POWER],
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps(said(), indent=1, default=float) + "\n")
