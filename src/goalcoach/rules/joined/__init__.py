"""Joined data: what the organisation knows besides a draft, one module a noun; given from outside."""
