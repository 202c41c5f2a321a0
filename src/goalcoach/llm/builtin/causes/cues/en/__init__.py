"""English: how people say what keeps a result down. Data only."""
