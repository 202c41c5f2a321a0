"""What people say around the facts in German: short answers, commands, parts of a goal, need."""
