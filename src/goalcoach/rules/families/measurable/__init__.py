"""ME: whether anybody could tell, from records, that a goal was met."""
