"""A language model of random weights, and what becomes of what it says."""
