"""The words of goalcoach: goals, measures, drafts, findings. No I/O, clock or randomness."""
