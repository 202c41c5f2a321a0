"""The answer to “worth”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -2    -2     5     2     4    -8     2
a short answer        |    -6     .    -3     1     .    -4    11
a story               |     4    -1     2    -1    -1     4    -8
again                 |     .     4    -3     .    -2     3    -2
as long as usual      |     3    -1     4     2     2   -10     1
asks                  |    -2    -1    -1     .     .     4     .
body                  |    -1     1     .     .    -1     1     .
by                    |    -3    -2    -5     1     4     4     .
can                   |    -2     2    -1     1    -3     4    -1
cannot                |    -1     .     1    -1     2     .    -1
cares                 |     .     3     3     2     8    -9    -7
changed               |    -3     2    -3    -1    -1     6     1
clear                 |     1    -1    -1    -1     2     .     1
course                |     .    -2     1    -1    -1     2     .
easy                  |     .     1     .    -1     .     1     .
enough                |     3    -2    -3     4     3    -2    -2
exclaims              |     2     .    -1    -2     2    -1    -1
expects               |     2     3    -4     2    -1    -4     1
former                |    -1    -2     4     .    -1     1    -1
has a figure          |    -1     1    -1     2    -1     1     .
he or she             |     4     4    -3    -3     .     3    -5
how                   |    -1    -1     4     2    -1    -1    -1
if                    |     5     4    -2    -2    -3     2    -5
if known              |     2    -1    -1     .     .     .     .
know                  |    -1     .     2    -1     .     .    -1
lists                 |    -2     1     .    -1     1     2    -1
longer than usual     |    -1     1     1     4     .    -6     .
many clauses          |    -6    -1    -3    -4     .    18    -3
missing               |    -1     .     2    -1     .     .     .
money                 |    -3     4    -2     2     .     1    -2
month                 |    -2     .    -1     3    -2     3    -1
more                  |     1     2    -3     .    -1     1    -1
much longer than usual|    -3     1    -3    -3    -3    11     .
myself                |     3    -4     .     2    -1     .    -1
never                 |    -1     1    -1     .    -1     1     .
nobody                |    -2    -2    -1    -1     4     2     .
not                   |    -7     4     5    -6     6     2    -3
not can               |    -1     .     .     .    -1     2     .
not cares             |    -1     1     1    -1    -1     2    -1
not changed           |    -1    -1    -1    -1     .     1     2
not enough            |     .     .     1     .     .     .     .
not expects           |    -1     3     1     .    -1    -2    -1
not he or she         |    -2    -1     .     1     2     2    -2
not if                |     .     .     1    -2     .     3    -2
not more              |     .    -1    -1     .    -1     3     .
not myself            |     1    -1    -1     .     .     2     .
not number            |     1     .     .     .     .     .     .
not oneself           |     2     1    -3    -2     1     4    -3
not pointless         |    -1    -1     .    -1     .     3    -2
not step              |    -1     .    -1     .     1     .     .
not then              |     1     .     .     .     .     1     .
not told              |    -1    -1     .    -1     2     .     1
not we                |     .     .     2    -1     2    -1    -1
not what              |    -1    -1     .     .     .     3     .
not you               |     .     .     .     .     .     1     .
nothing               |    -3     1     4    -1    -4     4    -2
number                |     6    -2    -3    -1    -3     4     .
oneself               |    11     1    -2     1    -4    -5     .
opens with no         |    -1     2     .    -1     .     1    -1
opens with yes        |    -1     .     1     .     .     .     1
others                |    -1    -1     4     .    -2     2    -3
outer                 |    -1     2    -2    -1    -3     1     3
pay                   |     3    -3    -5     2    -4    -3    10
people                |    -3     .     .     .     1     2     1
pointless             |    -4    -1     1     4     2     2    -4
practice              |     .    -1     .    -2     1     .     1
quotes                |    -2    -1    -1    -1     1     2     2
same                  |    -1     .    -2    -1     2     .     2
sends                 |    -1     1     2    -2     .     2    -2
shorter than usual    |    -2     .     .    -1     2    -2     2
show                  |     .    -1     .    -2    -2     4     1
spans                 |     4    -3    -2     1    -3     3     .
step                  |    -1     1    -1    -3     3     3    -3
still                 |    -1     2     1    -2    -1     3    -3
the longest           |     1    -1    -4     3    -4     5     .
then                  |     3    -1    -1    -2    -2     5    -2
things                |    -1    -2     3     1    -2     1     .
those above           |    -4    -1     2     2    -2     3     .
time                  |     5    -5    -2     .    -3     2     3
told                  |    -4     1     1    -1     2     4    -2
too                   |    -2    -1     .     .     4     .    -1
unclear               |     .    -1    -2     3     .     .    -1
very many clauses     |    -1    -1     1    -1    -1     3     .
waits                 |     3     .    -2     .    -1    -1     2
we                    |    -9    -2    -1     3     .    -3    12
what                  |     1    -2    -3    -2    -3     8     1
why                   |    -1    -1     1    -1     2     1    -1
years                 |    -1     .    -2    -1    -1     2     2
yes for a part        |    -1     1     .     .     .     .     .
you                   |     1    -1    -2     4    -1     2    -3
"""
