"""Reading of English."""
