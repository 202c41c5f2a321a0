"""OK: objectives, their key results, and what their course says of them."""
