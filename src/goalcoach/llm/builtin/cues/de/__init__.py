"""What people say around the facts in German: short answers, commands, the names of the parts of a goal."""
