"""The rules, one module per family, in code order. Families do not know each other."""
