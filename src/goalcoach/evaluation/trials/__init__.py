"""Playing cases: who answers, what came of it, and the journal of a run."""
