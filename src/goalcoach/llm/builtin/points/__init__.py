"""Talking points without a language model: what is written down, computed and put as open questions."""
