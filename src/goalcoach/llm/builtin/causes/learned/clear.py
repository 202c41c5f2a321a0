"""The answer to “clear”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     4     3    -1    -1    -3    -3     1
a short answer        |    -2     5     3     1    -7     1    -2
a story               |     1    -1    -2     .     2     4    -4
a word or two         |    -3    -1     1     3    -3     .     4
again                 |     .     2    -1    -1    -2     1     1
as long as usual      |     3     4     3    -2   -10     1     .
asks                  |    -1    -1    -1     .     2     .     .
body                  |     1     .    -1     1     .    -1    -1
by                    |    -6     2    -1     2    -1     .     3
can                   |     1    -3    -1     2    -1     2    -1
cannot                |    -1    -1     1     2    -1    -1     .
cares                 |     .     2     .     .     1    -1    -1
changed               |    -2     1     2    -2     .     1     1
clear                 |     5    -3    -1     1    -4     4    -3
decides               |     .     5     2    -3    -5    -1     1
enough                |     .     4    -1     .     .    -1    -2
exclaims              |     .     .     .     .     1     .     .
expects               |     3     2    -4     4     3    -6    -1
former                |    -1     .     .    -1     2    -1     1
has a figure          |    -3     1     2     2    -3     1    -1
he or she             |     5     3    -1    -3    -2     .    -1
how                   |     3    -1     .     1    -1    -1     .
if                    |    -3     3     1     1    -1     2    -3
if known              |    -1     3    -1    -1     .     .     .
know                  |     .     2    -1    -1    -1     2    -1
learns                |    -1    -1     .     1     2    -1    -1
lists                 |    -2    -3     1    -1     4     1     1
longer than usual     |     .    -1     .    -1    -4     6    -1
many clauses          |    -2    -4    -2    -1    11    -2     .
minutes               |     4    -3     2     1    -1     .    -2
missing               |     1     .     .     .     1    -1    -1
month                 |    -3     .    -1    -2     2     .     4
more                  |     1    -1    -1     .     1     1    -1
much longer than usual|    -1    -3    -2    -2    12    -2    -1
much shorter than usual|    -1    -1    -2     4    -3    -2     4
myself                |     1     2     .     .    -2    -1     1
never                 |     .     1     1     .    -2     1    -1
nobody                |    -2    -2     1     .     4     .    -1
not                   |     .     6     .    -6     7    -3    -3
not again             |     1     2     .     .    -2     .     .
not by                |    -1     2     .     .     .     .     .
not can               |     .    -1     .     .     1     1    -1
not clear             |     .     .     .    -1     2     .     .
not enough            |     .     .     1     .     .     .     .
not expects           |     1     .    -1     .     .     .     .
not he or she         |     2     .     .     .    -1     .     .
not if                |    -1     1    -1    -1     1     1     .
not know              |     .     .     .     .     1     .     .
not number            |     .     1     .     .     .     .     .
not oneself           |    -1    -1    -1     .     5     .    -1
not step              |    -1    -1     .    -1     3     .     .
not time              |    -1     2    -1    -1    -1     .     2
not told              |     3    -1    -2     .     2     .    -1
not unclear           |    -1    -1     2     .     .     .     .
not what              |    -1     2    -1    -1     3    -2    -1
nothing               |    -1     1     1    -1    -1     .     1
number                |     .    -6     4     4    -2     1    -1
oneself               |     .    -1    -4    -2     3     1     3
opens with no         |    -1     .    -2    -2     8    -2    -1
opens with yes        |     3    -1     2     2    -6    -4     5
others                |     .    -1    -1    -1     1     3    -1
outer                 |    -2     .     .    -1     2    -2     2
pay                   |    -2     2    -1    -2    -1    -2     7
people                |    -1    -1     .     1     3    -1    -1
pointless             |     1    -1    -2     .    -1     2    -1
practice              |    -1     1     1     .     .    -1     .
quotes                |    -1    -2    -1    -1     8    -1    -1
same                  |     2    -1    -1     1    -2     1    -1
sends                 |    -2     2    -1     1     2    -1    -2
shorter than usual    |    -2     7     2     5    -7    -2    -3
show                  |     3     .    -1    -1    -2     1    -1
spans                 |    -4    -3     2     9    -2    -1    -2
step                  |    -4     2    -1    -1     2     1     1
still                 |    -1     .     .     .     2    -1     .
the longest           |    -2    -4    -4    -1    12     1    -1
then                  |    -2     3    -2     .     1    -1     1
things                |     3    -2    -1    -1     1     .     .
those above           |     2    -3     2     3    -1     .    -3
time                  |    -4    -1    -4    12    -1    -1    -1
told                  |     2     4    -4    -3     9    -3    -6
unclear               |     3    -4    -1    -3     6     1    -2
very many clauses     |     .    -1     .     .     3    -1     .
waits                 |     1     2    -1     .     .     1    -1
we                    |    -2    -2    -1    -1     2     .     3
what                  |    -1     2    -3     .     8    -1    -4
years                 |    -4     2    -1    -1     1     1     1
yes for a part        |    -2     3     1     2    -2    -2     .
you                   |     4     .    -2    -1     2    -1    -1
"""
