"""Reading and writing files: goals and people, in and out. Decides nothing."""
