"""The answer to “needed”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     5    -1    -5     5     2    -1    -4
a short answer        |     4    -2    -6     1     1     4     .
a story               |     .     4     6    -5    -5     .     .
a word or two         |    -3    -2    -3    -4    -1     4     9
again                 |    -1     1     1    -1     .     .    -1
as long as usual      |     4    -2    -5    -3     2     3     .
asks                  |     1     1    -1    -1    -2    -1     3
body                  |     4     1    -2     .     .    -1    -2
by                    |     .     1    -1     .     .    -1     .
can                   |     3    -1     1     .    -2    -2     2
cannot                |    -1    -2     1    -2     4    -1     1
cares                 |    -3     1     .     .     3     1     .
changed               |     .    -3     7    -3     .    -3     2
decides               |     .    -1     .     .     2     .     .
enough                |     2    -1    -9     5     6    -3     .
expects               |    -1     1    -1     .     .     2     .
former                |     .     .     1     1    -1     1    -2
has a figure          |    -4     1    13    -4    -2    -3    -2
he or she             |     4     .    -1    -3    -1     1     1
if                    |     2     3     2    -4     .     .    -3
know                  |     1     .     .    -1    -1     .     1
lists                 |     2    -1     1    -1     .    -1    -1
longer than usual     |    -5     2     1     2    -2     .     2
many clauses          |     2    -2     3    -2    -1    -2     2
minutes               |     .     1     .    -1     1     .    -1
missing               |     .     1     1     1    -3    -1     1
money                 |    -2     1     3    -1    -1    -2     2
month                 |    -2     .     4     .    -1    -2     .
more                  |     3    -4     1     4    -2    -2     .
much longer than usual|    -2    -1     5    -1     .    -1     .
much shorter than usual|     .    -1    -2    -2     .     2     3
myself                |     .    -1     1     1    -1     .     .
nobody                |     .     1     1    -1     .    -1     .
not                   |    -2     .    -5     2     2     1     2
not can               |     2     .     .     .    -1    -2     1
not he or she         |     .    -1    -1     .    -1     1     2
not if                |     .     2    -1    -1     .    -1     1
not missing           |     3     2    -3     3    -2    -2     .
not more              |    -1     .    -1     4    -1    -1    -1
not oneself           |     .    -1    -2     3    -1     .     1
not people            |    -2    -1     1     1     3    -1    -1
not step              |     1    -1    -1     .     1    -1     1
not things            |     1    -2     .     .     1     1    -1
not told              |     1    -1     .    -1     1     .     1
not we                |    -1     .     1    -1     1    -1     1
not what              |     1    -2     1    -1     .    -1     3
not you               |    -1     2    -2     1    -1    -1     2
nothing               |     1    -8    -8     4    -2     7     7
number                |    -3    -3    16    -1    -1    -3    -4
oneself               |     .     3    -7     4     .    -1     2
opens with no         |     2    -2    -6    -2     1     5     3
others                |     2    -2     1     1    -1     .    -1
outer                 |    -1     5    -1    -2     .    -1     .
pay                   |     .    -1     3    -1    -1     1     .
people                |    -1     1     5     1     2    -8    -1
practice              |     2     .     1    -1    -1    -1    -1
same                  |     4    -2    -1     .    -1    -1     .
sends                 |     2     .    -2     1     .    -1     .
shorter than usual    |     .     .    -6     .     2     2     1
show                  |    -1     8    -1    -2    -2     .    -2
spans                 |    -1     1    -1     1     .     3    -2
step                  |    -1     2    -1     4    -2     1    -3
still                 |     1    -1     .     .     1    -1    -1
the longest           |    -3     1     7     1    -4    -3     1
then                  |     2    -1     .     3    -2    -1    -1
things                |     5     .     4     .    -1    -1    -5
those above           |     .     .     1     .     .    -1     .
time                  |     2     3     .    -3    -1     3    -4
told                  |     2    -2    -1     .     2     .     .
too                   |     .    -1     1    -1     1     .     .
unclear               |     .    -2     1     .    -1     3     .
waits                 |     .    -1    -2     1    -1     3     .
we                    |    -4     2     .     4    -1    -4     3
what                  |     .     2     .    -4     3    -4     3
years                 |    -2    -1     6    -1     1    -2     .
you                   |    -3     1    -2     .    -2     2     6
"""
