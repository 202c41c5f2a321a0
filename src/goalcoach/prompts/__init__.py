"""What a language model is asked: reads, checks and fills the files of the top-level `prompts/`."""
