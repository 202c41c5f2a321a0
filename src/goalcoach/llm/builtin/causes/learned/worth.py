"""The answer to “worth”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -1     .     5     2    -1    -6     1
a short answer        |    -6    -1    -4    -1     4    -3    10
a story               |     5     2    -1    -2    -1     1    -4
again                 |     1     3    -3    -1    -1     3    -1
as long as usual      |     2    -1     4     2     4   -13     1
asks                  |    -1    -1    -1    -1     1     3     2
body                  |    -1     1     1     .     .     .     .
by                    |    -3    -2    -1     .     1     4     1
can                   |    -1     3     .    -1    -3     4    -2
cannot                |    -1     .     1    -1     2     .    -1
cares                 |     4     2     4     .     6   -10    -7
changed               |    -3     2    -3     .    -2     6     .
clear                 |     2    -1    -1    -1     1     .     .
course                |     .    -2     2    -1    -1     2    -1
easy                  |     .     2     .    -1     .     .     .
enough                |     3    -1    -1     2     .    -2    -1
exclaims              |     1     1    -1    -2     2    -1     .
expects               |     5     .    -3     2    -1    -2    -1
former                |    -1    -2     4    -1    -1     3    -1
has a figure          |    -1     1     .     2    -1     2    -2
he or she             |     6     5    -2    -5    -2     1    -3
how                   |    -1    -1     2     1     .    -1    -1
if                    |     3     2    -3    -1    -2     4    -4
if known              |     1    -1    -1     1     .     1     .
know                  |    -1    -1     2     .     .     .    -1
learns                |     .     .    -1     2    -1     .     .
lists                 |    -2     1     1     .    -1     2    -1
longer than usual     |     4    -1     1     2     1    -6    -1
many clauses          |    -5     .    -3    -2    -1    14    -3
missing               |    -1     .     1    -1     .     1     .
money                 |    -4     4    -2     2    -1     2    -1
month                 |    -1    -1    -2     3    -1     3     .
more                  |     3     2    -2    -1    -2     1    -1
much longer than usual|    -5     .    -2    -4    -4    15    -1
myself                |     2    -3     1     2    -1     .    -1
names a sum           |     .     .     2     .     .     .     .
never                 |     .     .     .     .     .     2     .
nobody                |    -1    -2     .    -1     2     2    -1
not                   |    -6     2     7    -6     4     3    -4
not can               |    -1     1     .     .    -1     1     .
not cares             |    -2     1     1    -1    -2     3    -1
not changed           |    -1    -1    -1     .     .     2     1
not enough            |     .     .     1     .     .     1    -1
not expects           |     .     1     .     .     .    -1     .
not he or she         |     .     .     1     .     .     1    -1
not if                |    -1     1     .    -1    -1     4    -2
not more              |     1    -1     .     .    -1     1     .
not myself            |     2    -1    -1     .     .     1     .
not number            |     .     .     .     .     1     .     .
not oneself           |     .     .    -1    -2     1     3    -2
not pointless         |    -1    -1     2    -1    -1     3    -1
not step              |     .     .     .     .     .     1     .
not then              |     .     .     .     .     .     1     .
not told              |     .     1    -1    -1     2     .     .
not we                |     1    -1     1    -1     1    -1     .
not what              |     .    -1     1     .    -1     2     .
not you               |     .    -1     .     .     1     1     .
nothing               |    -2     1     2    -2    -3     5    -2
number                |     4    -3    -3    -2    -1     3     1
oneself               |     7     1     .     .    -5    -7     4
opens with no         |    -1     1    -1    -1     .     2     .
opens with yes        |    -1     .     .     .     .     .     1
others                |    -1     1     1     .    -2     2    -2
outer                 |    -2     1    -3     1    -3     2     4
pay                   |     3    -3    -4     1    -3    -5    10
people                |    -2     1    -2     1     .     .     1
pointless             |    -4    -1     2     2     .     5    -4
practice              |     .     .     .    -1     .     1     .
quotes                |    -1     1    -1    -1     .     2     1
same                  |     .     .    -2    -2     2     2     1
sends                 |     .     .     1    -2     1     3    -2
shorter than usual    |    -3     2    -1    -1     .    -3     6
show                  |     .    -1     .    -1    -1     2     1
spans                 |     2    -1    -1     1    -3     4    -1
step                  |    -1     2     .     .     1     2    -3
still                 |    -1     2     .    -2     .     3    -2
the longest           |    -1    -3    -2     1    -5     8     1
then                  |     1    -1    -1    -2     .     5    -2
things                |    -2    -1     1     1     .     1     .
those above           |    -3     1     3     1    -2     2    -1
time                  |     4    -4    -4     2    -2     1     2
told                  |    -4     2     1     .     1     4    -4
too                   |    -1    -1     1     .     1     .     .
unclear               |     1     .    -1     .    -1     .     .
very many clauses     |    -1    -1     .     .    -1     3     .
waits                 |     .     .    -2     1     .    -1     3
we                    |    -7    -1    -3     3     2    -1     9
what                  |     .    -1    -1    -3    -3     6     1
why                   |    -2    -1     1    -1     1     2     .
years                 |    -1     .     .    -1     .     2     .
yes for a part        |    -1     1     2    -1     .    -1     .
you                   |     1     1    -4     .     1     2    -1
"""
