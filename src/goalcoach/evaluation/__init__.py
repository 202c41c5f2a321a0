"""Measures the product against data that people marked. Runs the top-level `evals/`; decides nothing."""
