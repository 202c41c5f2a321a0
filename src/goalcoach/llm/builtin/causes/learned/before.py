"""The answer to “before”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -2    -1     .     1     1     3    -1
a short answer        |     3     .     2    -4    -2    -1     2
a story               |     2     2    -1     3     5    -4    -6
a word or two         |    -1     1    -1    -1     .     .     2
again                 |     1    -1    -1    -1    -1     2     1
as long as usual      |     2     2     2    -1     .     .    -5
body                  |     3    -1    -1     .     2    -1    -1
by                    |     1     4    -2     .     .    -3    -2
can                   |    -1     1    -1     .     2    -1     .
cares                 |     1    -2    -1     2     1    -1     .
changed               |     4     1    -4     5    -2    -3    -1
clear                 |     .     .    -1     .     1     .     .
decides               |     .     .    -1    -1     3    -1     .
easy                  |     .     1     2     .     .     .    -1
enough                |     6     .    -4    -1    -1     2    -2
former                |    -9     3     1     5     2    -5     4
has a figure          |   -11    -7     9     1    -6    -2    16
he or she             |     1     4    -3    -4     5     1    -3
if                    |     5    -1     3    -1     4    -4    -5
learns                |     .     .    -1     1     .     .     .
lists                 |     .    -1    -1    -1     3    -1     1
longer than usual     |    -1     .    -1     3     4    -1    -3
many clauses          |     1    -1    -1    -1     1     .     1
month                 |     1     7     .    -1    -4    -2    -1
more                  |    -2     2    -2     3    -1     1    -1
much longer than usual|     1    -1     .    -1     1     .     .
much shorter than usual|     2     .    -1    -1    -1     .     1
myself                |     .     1    -1     1    -1     .     .
never                 |     5     2    -3     2    -1    -3    -1
not                   |    13    11    -8    -2    -4    -5    -5
not former            |     2     3    -1    -1    -1    -1    -1
not he or she         |     1     3     .     .    -1    -1    -1
not if                |     3    -1     .     .    -1     .     .
not number            |    -1     .    -1     2    -1     .     1
not oneself           |     1     3     .    -1    -1    -1     .
not spans             |     1    -1     .     2    -1     .     .
not still             |     2     1    -1    -1    -1    -1     .
not years             |    -2     2     .     .     .     .     1
number                |    -2    -9     2     1    -2     4     6
oneself               |     1     4     2    -4     1     4    -8
opens with no         |     5     4    -3     .    -2    -2    -2
opens with yes        |    -1    -1     1     .    -1     .     2
others                |    -3     1     1    -2    -1     5     .
outer                 |     1    -4    -1     1     3    -5     4
pay                   |    -1     .     .     .    -1     4    -1
people                |     7    -4     3    -1    -2    -2    -1
practice              |    -1    -1     1    -1     1    -1     1
same                  |    -1    -1    -1     .    -1    -2     6
sends                 |    -2     1    -3     1     2     2    -1
shorter than usual    |    -2     1     1    -2    -2    -1     4
show                  |     .     .    -1    -2     4     .     .
spans                 |     1    -4     3     6    -5     1    -2
step                  |    -3     2    -2     4     4    -4    -1
still                 |     3     .     6     2    -2    -4    -6
the longest           |    -2     1    -1     6     1    -1    -4
then                  |    -5     6     4     .    -4     3    -4
things                |     1    -1     2     2    -2    -2     .
those above           |    -2    -2    -2     2     7    -2    -1
time                  |     1    -3     .     5    -3     2    -3
told                  |    -1    -1    -2    -2     7     .    -1
unclear               |    -2     3     2    -2     1    -2     .
we                    |    -5    -4     9     2    -1     .    -1
what                  |    -1    -1    -1    -1     5    -1     .
years                 |    -1     1    -2    -4    -4     2     8
yes for a part        |     .    -1     1    -1     3    -1    -2
you                   |     3    -1    -1     .     2    -1    -1
"""
