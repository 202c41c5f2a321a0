"""The fairness audit: whether who somebody is, by their name, changes anything of what is suggested to them."""
