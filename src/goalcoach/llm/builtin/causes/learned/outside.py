"""The answer to “outside”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     4     .     2     .    -2    -4
a short answer        |     1    -3     1     4     2     3    -9
a story               |    -1    -1     2    -4    -3    -2     9
a word or two         |     .    -1    -1     1     4     5    -7
again                 |    -1     .     .     .     .     .     1
as long as usual      |     1     .     4     1     .    -1    -5
asks                  |     .     .     .     .     1    -1     .
body                  |     .    -1    -1     .     2     .     1
by                    |    -1    -1    -1     .     2     .     2
can                   |     .     2     1     .    -1    -1    -1
cares                 |    -1    -2     3     .     1     2    -3
changed               |    -4     7     .    -3    -3    -6     8
enough                |     2    -1     .     2    -1     1    -2
former                |     1     2    -2     .    -2     4    -2
has a figure          |     1     1    -3    -2    -1     .     4
he or she             |     .     .     1     .     .    -1     .
how                   |     2    -2     .     1    -1     1    -1
if                    |     .     1     1     .    -1     .    -1
learns                |    -2     5    -1     .    -1    -1     .
lists                 |    -1     3    -1     .     .    -1     .
longer than usual     |    -3     3     2    -1    -3    -2     5
many clauses          |    -2     2     .    -1    -2    -2     4
missing               |    -1     1     .     .     .     .     1
money                 |    -1    -1     .     .     1     .     .
month                 |    -1    -1    -2    -1    -1    -2     8
more                  |    -3     3     1     .     .    -3     1
much longer than usual|    -1    -2    -1    -1    -1    -1     7
much shorter than usual|     1    -4    -1     2     4     7   -10
nobody                |     .     .     1     .     .     .     1
not                   |    -1    -1     4     4    -1     1    -5
not by                |    -1    -1    -1     2     2    -1    -1
not changed           |     .     1     1     1    -1    -2     .
not former            |     1     .     2    -1     .     .    -1
not more              |    -1    -1     1     2    -1    -2     2
not number            |    -1     1     .    -1    -1     1     .
not oneself           |     2     4    -1    -1     .    -2    -1
not outer             |     .     2     .    -1     .    -1     .
not pointless         |     2    -1     .     .     .    -1     .
not same              |     1     .     3    -1    -1     .    -1
not told              |     .     .     .     .     .     .     1
not we                |     1    -1     1     .    -1     .    -1
not years             |    -1     2    -2     3    -1    -1     .
nothing               |     2    -2     .     1    -1     3    -3
number                |    -2     5    -3    -2    -3     .     6
oneself               |    -1    10    -1    -2    -3    -3    -1
opens with no         |     3    -1     .     1     2     2    -8
others                |    -2     5    -3     .    -3     .     3
outer                 |     .     .    -1     3    -2     .     .
people                |     5     .    -2    -2    -2     2    -2
pointless             |     3    -2     .    -1     .    -1     .
practice              |    -1    -1     .     .     .     1     1
same                  |     5    -6     3    -2     .     4    -4
sends                 |    -2     1     1    -1    -2     1     1
shorter than usual    |     2     1    -1     2     2     1    -8
spans                 |     .     .    -3    -1    -1    -1     5
step                  |    -1     2     .    -1    -1    -1     2
still                 |     2    -2     4    -1    -2     1    -1
the longest           |    -6     1     4    -5    -2    -4    11
then                  |    -1    -1     .    -1     .     .     4
time                  |     3    -2    -3    -1    -1    -1     5
told                  |     .     1    -1    -1     .     .     2
too                   |     .     .     3    -1    -1    -1    -1
unclear               |     .     .     .     2    -1     .    -1
waits                 |     .     1     .     .    -1     .     .
we                    |    -1    -2     2    -1     1    -1     2
what                  |    -1    -1    -1     .     2    -1     1
years                 |     2     2     5     3    -4    -3    -6
yes for a part        |    -2     3     .     .     1     .    -1
you                   |    -1    -1    -1     2     .    -1     1
"""
