"""A made-up organisation to try goalcoach with. Nobody and nothing in it exists."""
