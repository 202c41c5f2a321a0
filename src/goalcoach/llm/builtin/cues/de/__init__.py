"""What people say in German around the facts, heard beside the English of `cues/en`."""
