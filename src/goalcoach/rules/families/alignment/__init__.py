"""AL: which gap a goal closes, which role it leads to, and whether what it names exists."""
