"""What a run says: totals, comparison, gate, and files to hand on."""
