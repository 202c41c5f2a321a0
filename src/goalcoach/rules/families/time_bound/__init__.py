"""TI: whether a goal ends at a point in time, and whether somebody looks at it on the way."""
