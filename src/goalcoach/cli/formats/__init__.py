"""How `check` writes what it found: one module for each format."""
