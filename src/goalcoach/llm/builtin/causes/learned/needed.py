"""The answer to “needed”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     2    -2    -5     2     4    -2     .
a short answer        |     4    -1    -5     2    -1     1     .
a story               |     .     4     6    -2    -4    -1    -2
a word or two         |    -4    -2    -3    -2     1     4     6
again                 |    -1     1     1     .    -1     1     .
as long as usual      |     6    -1    -6    -2     1     4    -1
asks                  |     .     1     .    -1    -2     .     2
body                  |     3     .    -1     1     1    -1    -1
by                    |     .     2     1     .    -1    -2     .
can                   |     1    -2     1     2    -2    -2     2
cannot                |     .    -3     1    -2     4     .     .
cares                 |    -3     1    -1    -1     4    -1     .
changed               |     2    -3     8    -4     .    -3    -1
decides               |    -1    -1     .     .     3     .    -1
enough                |     4    -1    -7     3     4    -3     .
expects               |    -2     1    -1     .     1     .     1
former                |    -1     1     2     1    -1     1    -2
has a figure          |    -3     .    11    -4    -2    -2    -1
he or she             |     4     .    -2    -3    -1     1     1
if                    |     1     4     2    -3     .    -1    -2
know                  |     1     1     .    -1    -1     .     .
learns                |    -1     2     .     .     .     .     .
lists                 |     3    -1     2    -2    -1     .     .
longer than usual     |    -4     3     3     2    -3    -3     1
many clauses          |     .     .     4    -2    -1    -2     2
minutes               |     1     1    -1    -1     .    -1     1
missing               |    -1     .     2    -2    -2     .     2
money                 |    -2     1     5    -2     .    -2     1
month                 |    -2    -1     4     .     .    -1     .
more                  |     1    -3     3     3    -2    -1    -2
much longer than usual|    -2    -1     6    -2     .    -2     .
much shorter than usual|     1    -3    -3     .     .     2     4
myself                |     .    -1     .     1    -1     .     .
nobody                |     3     .     .    -1    -1    -1     .
not                   |    -1     1    -6     3     4     1     .
not can               |     1    -1     2     1    -2    -2     1
not he or she         |     .     .     .     .     .     1     1
not if                |     1     1    -1    -1    -1    -1     2
not missing           |     3     .    -3     1     .    -1     1
not money             |     .     .     .     .     .    -1     1
not more              |    -1    -1    -3     4    -1     2    -1
not number            |     .     .     .     .    -1     1     1
not oneself           |    -1    -3    -1     3    -1     1     3
not people            |    -1    -1     .    -1     2     1    -1
not step              |     1    -1    -1     .     1     .     .
not things            |     2    -2     .     1     .     .    -1
not told              |     .    -1     .     .     2     .    -1
not we                |    -1     .     .    -1     1    -1     1
not what              |     1    -1     .     .     .     .     1
not you               |    -1     .    -2     2     .    -1     2
nothing               |     2    -7    -9     4    -1     6     5
number                |    -4    -3    16    -1     2    -6    -5
oneself               |     .     .    -7     4     2    -1     1
opens with no         |     3    -2    -7    -1     2     2     2
others                |     1    -2     .     3    -1     1    -1
outer                 |    -1     3     .    -2     .    -1     .
pay                   |     .    -1     4    -1    -1    -1    -1
people                |    -1     4     5    -2     1    -5    -2
practice              |     3     .     1    -1    -1    -1    -1
quotes                |    -1     .     1     .     1     .     .
same                  |     4    -1     .     .    -1    -1     .
sends                 |     1    -1    -2     2     .    -1     .
shorter than usual    |     1     2    -7     2     1     1     .
show                  |    -1     7    -1    -1    -2     .    -2
spans                 |     .     .    -1     1    -1     2    -1
step                  |     .     2    -2     3    -1     1    -3
still                 |     .    -1     1     .     2    -1    -1
the longest           |    -3     1    10     2    -5    -5     .
then                  |     .    -1     1     2     .    -1     .
things                |     4     .     2     .    -2     .    -5
those above           |     2     .     .     .     .    -1     .
time                  |     2     .     .    -1     1     2    -4
told                  |     .    -1     .    -1     4     .    -2
too                   |     .    -1     1    -1     1     .     1
unclear               |     .    -1     1     .    -1     2     .
waits                 |     .    -1    -3     1    -2     5     .
we                    |    -2     1     .     4    -1    -3     2
what                  |     .     2     .    -3     3    -3     2
years                 |    -1    -1     5    -1     2    -2     .
you                   |    -3     .    -2     1    -1     1     4
"""
