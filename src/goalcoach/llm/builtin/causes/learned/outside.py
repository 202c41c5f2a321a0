"""The answer to “outside”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     3     4    -1     2    -2    -2    -5
a short answer        |     1    -4     3     5     2     2    -8
a story               |    -2    -2     2    -4    -4    -3    13
a word or two         |     2     .    -1    -1     4     3    -7
again                 |     .     .     .     .     .     .     1
as long as usual      |     1     3     1     2     .    -2    -4
asks                  |     .     .     .     .     1     .     .
body                  |    -1    -1    -1     1     .    -1     2
by                    |     .    -3     .    -2     1    -1     4
can                   |     .     .     2     1    -1    -1    -1
cares                 |     .    -2     1     .     1     3    -3
changed               |    -1     6     .    -5    -3    -6     8
enough                |     1    -2     .     3    -2     2    -2
former                |     2     1     .    -1    -2     2    -1
has a figure          |     1     1    -2    -1    -1    -1     3
how                   |     1    -2     1    -1     .     1    -1
if                    |     1     .    -1     1    -1     .     .
learns                |    -2     4    -2     1    -1    -1     .
lists                 |    -1     1    -1     .     .     .     1
longer than usual     |    -3     2     3    -2    -2    -2     4
many clauses          |    -2     2     .    -2    -2    -2     7
missing               |    -1    -1     .     1    -1    -1     2
month                 |    -1     1    -3    -2    -2    -2     9
more                  |    -2     5     3    -1    -2    -3     1
much longer than usual|    -1    -1    -1    -1     .    -1     5
much shorter than usual|     .     1    -2     3     2     2    -6
nobody                |     .     .     .     .     .     .     1
not                   |    -2    -3     3     5    -2     4    -5
not by                |    -1    -1    -1     2     3    -1    -1
not changed           |     .     1     2     .     .    -2     .
not former            |     .     .     2     .     .    -1     .
not more              |    -1    -1     3     1    -1    -2     2
not number            |    -1     .     1    -1     .     1     .
not oneself           |     .     3    -1     1     .    -2     .
not outer             |    -1     2     2    -1     .    -1     .
not same              |     .     .     3    -1     .    -1    -1
not told              |     1     .     .     .     .     .     .
not we                |     1    -1     .     1    -1     .     .
not years             |    -2     2    -2     4     .    -1    -1
nothing               |     2    -1    -1    -2     5    -1    -2
number                |     .     2    -2    -2    -3    -2     7
oneself               |    -1     7    -1     .    -2    -3    -1
opens with no         |     4    -5     2     3     .     5    -8
others                |    -3     5    -1     .    -4     .     3
outer                 |     .     1     .     3    -4    -1     2
people                |     4     1    -1    -1    -2     1    -1
pointless             |     2    -2     .    -1     .    -1     1
same                  |     5    -8     3    -5     3     4    -3
sends                 |    -1     .     .     .    -1     1     1
shorter than usual    |     3     1     1     2    -2     2    -6
spans                 |     .     .    -3    -1    -1    -1     6
step                  |     .     2    -1    -1     .     .     1
still                 |     3    -1     3     .    -2     .    -2
the longest           |    -5     1     3    -4    -2    -2     9
then                  |    -1    -1    -1    -1     .     .     5
time                  |     3    -2    -2    -1    -1    -1     4
told                  |     .     .    -1    -1    -1    -1     2
unclear               |    -1     .    -1     3    -2     1     .
waits                 |    -1     2    -1     .    -1     .     1
we                    |     .     .     1     .    -1    -2     2
what                  |     .    -1    -1     .     1    -1     2
years                 |     4     3     2     6    -4    -4    -6
"""
