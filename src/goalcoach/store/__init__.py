"""The database behind one door. The only room that knows SQL."""
