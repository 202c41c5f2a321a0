"""What is looked at in an outcome."""
