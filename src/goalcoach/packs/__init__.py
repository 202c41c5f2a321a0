"""Rules of an organisation: read from YAML, checked, and turned into a plain `Pack` for the judge."""
