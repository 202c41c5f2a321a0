"""The terminal. Reads arguments, calls use cases, prints; decides nothing."""
