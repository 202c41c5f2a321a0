"""DV: goals of learning: how they are worded, what stands beside them, how they end."""
