"""The answer to “before”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     1    -1     1    -2     2    -1
a short answer        |     3     .     2    -5    -2     1     1
a story               |     1    -1    -1     4     8    -4    -7
a word or two         |    -1     .    -1    -1     .     1     2
again                 |     1    -1     .    -1    -1     2     .
as long as usual      |    -1     3     2    -5     2     .    -2
body                  |     1    -2    -1     1     3    -1    -1
by                    |     1     3     .    -1     3    -3    -2
can                   |    -1     1     .     .     2    -1     .
cares                 |     1    -2    -1     1     1    -1     .
changed               |     6     1    -4     3    -2    -3    -2
decides               |     .    -1    -1    -1     3    -1     .
easy                  |    -1     2     2    -1    -1     .    -1
enough                |     5    -2    -3     1     .     1    -2
former                |    -6     .     .     4     1    -4     4
has a figure          |   -11    -5     8     .    -7    -2    16
he or she             |     2     2    -2    -5     5     2    -4
if                    |     3    -3     4     1     3    -5    -4
learns                |     1     .    -1     2     .     .    -1
lists                 |     .    -1    -1    -1     4    -1     .
longer than usual     |    -1     1    -1     5     1    -3    -2
many clauses          |     1    -1    -1    -1     2     .     .
month                 |     1     5     1    -1    -4    -1    -1
more                  |    -3     .    -2     3    -1     3    -1
much longer than usual|     1    -1    -1     .     1     1     .
much shorter than usual|     1     1    -1     .    -1     .     1
myself                |     .     1     .     1    -1     .    -1
never                 |     8     .    -4     2    -1    -3    -1
not                   |    13    11    -8    -4    -3    -4    -4
not former            |     4     2    -1    -2    -1    -1    -1
not he or she         |     1     2     .    -1     .    -2    -1
not if                |     2     .     .     .    -1     .     .
not number            |     .     .    -2     2    -1     .     1
not oneself           |     .     2     .    -1    -1     .     .
not still             |     3     1    -1    -1    -1    -1     .
number                |    -3   -10     2    -2     .     7     7
oneself               |     2     3     1    -5     4     4    -8
opens with no         |     6     4    -3    -1    -2    -2    -2
opens with yes        |    -1     .     .     .    -1     .     1
others                |    -4    -1     3    -2    -1     4     .
outer                 |     1    -3    -3     .     5    -3     4
people                |     5    -3     2    -1     .    -3     .
same                  |    -1    -1    -2     .    -1    -2     7
sends                 |    -2     1    -2    -1     3     3    -2
shorter than usual    |    -3     .     1    -2     .     1     3
show                  |     .    -1    -1    -1     3     .     .
spans                 |     .    -4     4     6    -4     1    -2
step                  |     .     1    -2     5     2    -4    -1
still                 |     2     1     8     5    -3    -6    -6
the longest           |    -3     2    -1     5     1    -2    -2
then                  |    -6     6     .     1    -4     5    -2
things                |     .    -1     3     2    -2    -2     .
those above           |    -2    -2    -2     2     9    -2    -2
time                  |    -1    -3     1     5    -1     2    -3
told                  |    -1    -1    -2    -2     8    -1    -1
unclear               |    -2     5     1    -3     1    -3     .
we                    |    -5    -4     7     2    -3     2     1
what                  |    -1    -1    -1    -1     4    -1     .
years                 |    -1     1     2    -6    -4     2     6
yes for a part        |     .     .     .    -1     6    -2    -3
you                   |     1     .    -1     .     4    -1    -2
"""
