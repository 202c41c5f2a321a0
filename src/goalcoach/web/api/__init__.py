"""The API under /api/v1, one module per noun: routes and their shapes. Takes no decisions."""
