"""SP: whether a goal says what will be different, for whom, and who owns it."""
