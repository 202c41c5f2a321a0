"""Shapes of data joined to a draft from elsewhere. What is not known is None, and its rules stay silent."""
