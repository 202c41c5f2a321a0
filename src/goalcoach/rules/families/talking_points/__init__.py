"""TP: talking points for a review conversation, one by one and as a whole."""
