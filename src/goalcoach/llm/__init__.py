"""The door to whoever answers for the coach: the built-in coach, later a language model."""
