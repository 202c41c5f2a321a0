"""Suites and data that measure the product; `python -m evals.NAME` runs one. For developers alone."""
