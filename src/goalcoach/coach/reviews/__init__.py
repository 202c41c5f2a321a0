"""Prepared conversations about a period: evidence, points, and both sides shown together."""
