"""What a language model is asked beside the turn: one file for each task, and the way all of them go."""
