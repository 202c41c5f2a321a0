"""What people say around the facts: openers, corrections, commands. One folder per language."""
