"""Reading of German."""
