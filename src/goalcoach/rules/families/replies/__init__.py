"""RP: what the coach says, and the options it offers."""
