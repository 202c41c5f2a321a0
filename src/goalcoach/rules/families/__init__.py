"""The rules: a folder for each family, a module for each of its themes. Families do not know each other."""
