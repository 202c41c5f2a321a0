"""The answer to “first”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     .     2    -1     .     .     .
a story               |     .    -1    -2     .     .     1     2
again                 |     .    -1    -2     6    -2    -1    -1
body                  |     3     .    -1     .     .    -1     .
by                    |    -3     2    -1     6    -3    -2     2
can                   |    -2    -1     .     2     1     .     1
cannot                |     1    -1     .     .     .    -1     1
cares                 |    -1     .    -1    -1     1     2     .
changed               |    -2     2     2    -1    -1    -3     3
enough                |     3    -1    -1     .     .     .    -1
expects               |    -1     1    -1    -2     6    -2    -1
former                |    -1     1     .     1    -1     .     .
he or she             |     1     .    -1     .     1     .    -1
how                   |     .     3    -1    -1    -1    -1     .
if                    |     .    -1    -1     3     .     .    -1
know                  |     2     2    -1    -1    -1    -1     .
learns                |     .     1    -1     .     .    -1    -1
minutes               |     1    -1     .     .     .     1    -1
missing               |     2    -2     1     2    -1    -2    -1
money                 |    -1     .     2     .    -1     .    -1
month                 |    -3     .     2    -3    -1    -2     7
more                  |     .     .     1    -1     .     1     .
myself                |     1    -1     2    -2    -1     1    -1
nobody                |    -1     2    -1     .    -1     1     .
not                   |    -2     1    -1    -2    -1     3     2
not again             |     .     .     .     .     .     .     1
not by                |    -1     1    -1     .     .     1     .
not cares             |     .     .     1     .     .     .     .
not changed           |     .     1     .    -1     .     1     .
not expects           |    -1     2     .    -1     1     .    -1
not former            |     .     1     1     .     .     .    -1
not how               |     .     2     .     .     .     .     .
not if                |    -1     1    -1    -1     1     .     .
not know              |     .     3    -1    -1     .    -1     .
not month             |     .     .     .     .    -1     .     1
not more              |    -1     .    -1     .     .     1     .
not number            |     .    -1     2     .     1    -1     .
not oneself           |     .     5     1    -2    -2     1    -1
not outer             |     .     .     .     .     1     .     .
not pay               |     .     .     1     .     .     .     .
not people            |    -1     .     .     .     .     .     .
not show              |     .     1     .     .     .     .     .
not step              |     .     .     .     .    -1    -1     1
not still             |     1     .     .     .     .     .     .
not then              |     .    -1     1     .     .     .    -1
not time              |     .     .    -1     1     .     .     .
not told              |    -1     1    -1    -1     2     .     .
not we                |    -1     .     1     .     1     .     .
not what              |    -2     4     .    -1     .     .     .
not years             |     .     .     .     .     .     1    -1
not you               |     .     .     .    -1     .     1     .
nothing               |    -1     .     1    -1     .     1    -1
number                |    -1    -4     6    -1     .     2    -1
oneself               |     2     2     1    -2     1     2    -6
others                |     1    -1     .     .    -1     .     1
outer                 |    -1     .    -2    -1     1     .     3
pay                   |     .    -1     1     .    -1     2     .
people                |     2    -2     2     .     .    -1    -1
pointless             |     .     .    -1     .     .     2     .
practice              |     .    -1    -1     1     .     .    -1
same                  |     .    -1    -1     1     .     .     1
sends                 |    -1    -2    -1     4     1    -1    -1
show                  |    -1     .     1    -1     1     .    -1
spans                 |    -2     .     2     1     .    -1     1
step                  |    -1    -1    -3     7     .    -2     .
still                 |     2    -2    -1    -2    -1     2     2
then                  |     3    -4    -2     5    -1    -3     2
things                |    -1    -1     5     2    -2    -1    -2
those above           |    -2    -1     .     2     3    -1    -1
time                  |     1    -3     .     2     .     .     .
told                  |    -1     2    -3    -1     5    -2    -1
too                   |     2    -1     .    -1     .     .     .
unclear               |     .     .    -2     3     2    -1    -1
waits                 |     1     .    -1     1     1    -1     .
we                    |    -1    -2     1     1    -1    -1     2
what                  |    -2     3    -2    -2     3     1    -1
years                 |    -1     1     .    -3     .     2     1
you                   |    -1     1     .    -1     1     1    -1
"""
