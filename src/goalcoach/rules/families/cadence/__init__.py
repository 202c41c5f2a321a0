"""CD: how often somebody looks at a goal, what a check-in holds, what an agenda holds."""
