"""The fairness audit: whether who somebody is, by their name, changes what is suggested to them."""
