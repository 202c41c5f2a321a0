"""The answer to “steps”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .    -2     3     1     1    -3     .
a short answer        |     2    -1     1     .    -2    -1     2
a story               |    -1     2    -1     1    -1    -1     .
a word or two         |    -2     .    -3    -2     1     4     1
again                 |    -1     3    -1     .     1     1    -1
body                  |     .     1     .     .     .     .     .
by                    |     .     2    -1     .     .    -1     .
cannot                |    -1     1     .     .    -1     .     .
changed               |    -1     .     .     1     .    -1     .
expects               |     .     .     .     .     1     .     .
former                |     .    -1     2     1    -1    -1    -1
he or she             |    -1     .     .    -1     1     .     .
if                    |    -1     2     .    -1     1    -1     1
minutes               |     2    -1     .     .     .     .     .
more                  |     .     .     .     1     1     .     .
nobody                |    -1     .     2     .     .    -1    -1
not                   |    -2    -1     .    -3    -2     6     2
not if                |     .     .     .     .     .     .     1
not oneself           |    -1     2     .    -1    -1     1     .
not step              |     .    -1     2    -1    -1     1     .
not waits             |     .     1    -1    -1     .     2     .
not we                |     .     .     .     .     .     .     1
nothing               |     .     .     .    -1     1     .     .
number                |     1     .    -1     2    -1    -1     .
oneself               |    -1     2     1    -1    -1     3    -3
opens with no         |    -1     .     .    -4    -2     4     2
others                |     1     .     .    -1     1     .     .
outer                 |    -1     2    -1    -1    -1     .     1
people                |     .    -1    -1     1     .     .     .
same                  |     1     .     .     .     .     .     .
spans                 |    -1     1    -1     1     .     .     .
step                  |    -1    -3     .     6    -2     1    -1
still                 |     1    -1     1     1     .    -1    -1
then                  |     .     .     .     1     1    -1    -1
things                |    -1     .     4    -1    -1    -1    -1
time                  |     .     1    -1     2    -1    -1     .
unclear               |     .     .     .     .     1     .     .
waits                 |    -1    -1     4    -1    -2     1    -1
we                    |    -1    -1     1     .    -1    -1     1
years                 |     .     .     .     2    -1    -1    -1
"""
