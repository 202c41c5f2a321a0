"""Reading of plain text, one folder per language. Knows nothing of goals or rules."""
