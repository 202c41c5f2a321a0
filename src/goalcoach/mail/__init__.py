"""Mail that goes out: what a letter is, how it is written down, and the door to a mail server."""
