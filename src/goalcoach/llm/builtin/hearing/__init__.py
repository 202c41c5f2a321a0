"""What the coach makes of a message: one module per kind of answer. Nothing here speaks."""
