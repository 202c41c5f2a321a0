"""The answer to “clear”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     8     2    -2    -1    -6     .    -1
a short answer        |    -1     6     5    -1    -7     3    -4
a story               |    -3     .    -1     2     1     4    -2
a word or two         |    -3    -2     .     1    -2     1     6
again                 |    -1     4    -1    -2    -1     3     .
as long as usual      |     .     4     3    -2    -8     4    -1
asks                  |     .    -1    -1    -1     2     1     .
body                  |     1     1    -1     2     .    -1    -2
by                    |    -5     3    -1     3     .     .     .
can                   |    -1    -2    -1     1     .     3     .
cannot                |    -1    -1     2     2    -1    -1     .
cares                 |    -2     4    -1     .     1    -1    -1
changed               |     .     .     2    -3     .     1    -1
clear                 |     7    -1    -1     3    -6     2    -6
decides               |    -1     6     3    -2    -6    -2     2
enough                |    -3     4     3    -1    -1     .    -2
expects               |     1     3    -4     4     4    -6    -2
former                |     .     1    -1    -1     2    -3     1
has a figure          |    -3     1     3     .    -3     1     .
he or she             |     7     2    -2    -3    -2     1    -3
how                   |     1    -1     .     1     .    -1     .
if                    |    -4     2     .     1    -1     4    -3
if known              |    -1     3    -1    -1     .    -1     .
know                  |    -1     2    -1     .    -1     1     1
learns                |    -1    -1     .     3     2    -1    -1
lists                 |    -1    -3     .    -2     4     2     .
longer than usual     |     .    -2    -2    -2     .     7     .
many clauses          |    -1    -3    -4    -2    12    -1    -1
minutes               |     4    -3     4     .    -2    -1    -3
missing               |     2    -1     .     .     1    -1    -1
month                 |    -3     4    -2    -1     2    -1     2
more                  |     2    -1    -1    -1     1     1     .
much longer than usual|     .    -2    -1    -1     8    -2    -1
much shorter than usual|    -1    -2    -1     3    -2    -1     4
myself                |     .     1    -2     2    -1    -1     1
never                 |     .     1    -1     1    -2     2    -1
nobody                |    -2    -1     .    -1     5    -1    -1
not                   |     1     8     .    -6     3    -2    -3
not again             |    -1     3     .    -1    -2     1     .
not can               |     1    -1    -1    -1     1     .     .
not clear             |     .     1     .     .     1     .     .
not enough            |     .    -1     3     .    -1    -1     .
not expects           |     .     .    -1     1    -1     .     .
not he or she         |     1     1     .     .     .     .    -1
not if                |    -1     1    -1    -1     1     1     .
not know              |     .     .     .     .     2     .     .
not oneself           |    -1    -2    -1     .     5     .    -1
not step              |     .    -1     .    -1     1     1     .
not told              |     2    -2    -1     1     1    -1    -1
not unclear           |    -1    -1     3     .    -1    -1     .
not what              |    -1     1    -1     1     2    -2    -1
nothing               |     .     1     1    -1    -2     .     1
number                |    -2    -5     4     6    -2     1    -2
oneself               |    -1     .    -1    -3     3     .     2
opens with no         |     .     .    -2    -2     8    -3    -1
opens with yes        |     3    -2     2     1    -6    -4     6
others                |    -1    -1     .    -2     2     2    -1
outer                 |    -2     .     .     .     3    -1     .
pay                   |    -2     3    -1    -2    -1    -2     6
people                |    -1     2     1     1     1    -2    -1
pointless             |     2    -1    -2     1    -1     2    -1
practice              |     .    -1     2     1     .    -1    -1
quotes                |    -1    -2    -1    -2     6     .    -1
same                  |     2    -2    -2     1    -1     2    -1
sends                 |    -2    -1     1     3     2    -1    -2
shorter than usual    |    -1     3     1     3    -5     .    -2
show                  |     3    -1    -1    -1    -2     3    -1
spans                 |    -5    -2     1    14    -4    -2    -1
step                  |    -5     2     .     1     .     2     .
the longest           |     .    -5    -3    -5    10     2     .
then                  |    -1     2    -2     1     .    -2     1
things                |     1     .     1    -1     .     .     .
those above           |    -1    -4     3     3     2     .    -3
time                  |    -5     .    -4    14    -2     .    -3
told                  |     3     2    -3    -1    10    -4    -6
unclear               |     .    -3     1    -2     4     2    -2
very many clauses     |    -1    -1    -1    -1     5    -1     .
waits                 |     1     2    -2    -1     1     1    -2
we                    |    -1     .    -2    -1     1     .     3
what                  |    -3     1    -3     1     8     .    -3
years                 |    -3     1    -1    -1     2     1     1
yes for a part        |    -1     3     .     1    -2     .    -1
you                   |     4     .    -1    -2     2    -1    -1
"""
