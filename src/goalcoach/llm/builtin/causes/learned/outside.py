"""The answer to “outside”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     2     2    -3    -2    -2     4
a short answer        |     .    -1     .     2    -1    -1     .
a story               |     .     .     1    -1     .    -1     1
a word or two         |    -1    -2    -2     2     3     4    -3
cares                 |     1    -1     1     .     .     .    -1
changed               |    -1     2     .     .    -1    -1     1
enough                |     .     .     .     1    -1     1    -1
former                |     1     1     .    -1     .    -1    -1
learns                |    -1     2     .     .     .     .     .
month                 |     .     1     .     .     .     .     1
more                  |     1    -1     2     .     .    -1    -1
not                   |     .    -2     3     .     .     3    -4
not more              |     1    -1     .     .    -1     .     .
not same              |     1    -1     2    -1    -1     .     .
nothing               |     1     .    -1     .     .     .     .
number                |     .     1     1    -1     .     .    -1
oneself               |    -1     3     .     .    -1     .     .
opens with no         |     .    -1    -1     3     2     6    -7
others                |    -1     1     .    -1    -1     1     1
outer                 |    -1     1     .    -1    -2    -1     4
same                  |     3    -3     5    -1    -1    -1    -3
still                 |     1     .     .     .     .     .     .
we                    |     .     .     .     .     .     .     1
years                 |     2     .     1     1    -1    -1    -1
"""
