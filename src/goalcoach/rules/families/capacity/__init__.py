"""CP: whether a goal fits into the hours and the money there are."""
