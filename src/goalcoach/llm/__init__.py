"""The door to whoever answers for the coach: the built-in coach, or a language model."""
