"""RE: whether a goal serves something, and gets along with the goals beside it."""
