"""SG: form, ground and content of goals, above all of those the coach proposes."""
