"""How far chance may carry a figure. Standard library alone; its tests hold it against scipy."""
