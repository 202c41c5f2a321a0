"""The answer to “knowing”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -5    -1    -1    -1     6     5    -4
a short answer        |   -16    -5     6     4     .     4     6
a story               |    11     4    -4    -5    -5    -6     3
a word or two         |    -2    -2    -1     3    -1     .     3
again                 |     4    -2    -1    -1    -1    -2     4
as long as usual      |    -8    -2     1     3     5     .     .
asks                  |    -5    13    -3     .    -1    -3    -2
asks again            |    -1     4     .     .    -1     .     .
body                  |    10    -3    -2    -1    -2    -2     1
by                    |     2     2    -2     .    -2     .     2
can                   |     4    -7     2    -4     4     8    -7
cannot                |     2     1     .    -1     .    -1    -1
cares                 |     .    -1     1     1     1     1    -2
changed               |    -1    -1    -2     5    -4    -1     4
clear                 |     .     5    -1     .    -2    -2    -2
course                |    -4    -2     3    -1     2     3    -1
easy                  |     2    -1     .    -1     1     .    -1
enough                |    -1     1     4     1    -3     2    -5
expects               |    -4     7     .     1    -1    -1    -3
former                |    -3     3     .    -1     .     .     .
has a figure          |    -2     1     3     2    -2    -3     1
he or she             |     1    -3     2    -1     1     .    -1
how                   |    -2    -3    -2    -2     6     6    -3
if                    |     3     1    -1     1     1    -3    -1
if known              |     .     4    -1    -1    -1    -1    -1
know                  |     3    -6    -2     4    -5     3     3
learns                |    -5     6    -2     1     1     .    -1
lists                 |     3     4    -2    -1    -1    -1    -1
longer than usual     |     1    -1    -2    -2     1     1     2
many clauses          |     4    10    -3    -3    -3    -4    -2
missing               |     5    -3    -1    -1     .    -1     1
month                 |    -2     4     1    -1    -1    -1    -1
more                  |     1     .     .     1    -2     1    -1
much longer than usual|     3     6    -2    -1    -2    -3    -1
much shorter than usual|    -2    -2     .     3    -1     .     1
myself                |     3    -2     2    -1    -1    -1     .
never                 |     .     2    -1     .    -1    -1     .
nobody                |    -3     3     .    -1     .    -1     2
not                   |    -3     9    -4    -1     1    -2     1
not body              |     3    -1     .     .    -1     .     .
not can               |     .     1     .     .    -1     .     .
not changed           |    -1     1     .     1     .     .     .
not expects           |    -1     .     .     .     1     .     .
not he or she         |    -2     2     .    -1    -1     .     1
not how               |     .     1     1     .     .     .    -1
not if                |     2     .     .     .    -1     .     .
not know              |    -4     8     .    -1    -3    -3     3
not learns            |    -2     .    -1     1     1     1     1
not oneself           |     2     7    -3    -5     1    -1    -2
not show              |    -2     1    -1    -1    -1     4    -1
not step              |    -3     2    -1     1    -1    -1     2
not still             |     2     1    -1     .    -1    -1    -1
not told              |    -2     4    -1     .    -2    -1     1
not we                |    -2     1    -1     1     .    -1     2
not what              |    -3     2     .    -1     4    -2    -1
nothing               |    -3     1     4     .    -2    -1     1
number                |     3    -3     .    -3    -2     2     2
oneself               |     .    -1     1    -6     4     .     2
opens with no         |    -2    -1     1     1     1    -4     3
others                |    -1    -2     2     3    -2     .     .
outer                 |    -1     1    -1     .     1     .     1
people                |     2    -1     .    -1     4    -2    -2
pointless             |     1     .     .     .     .     1     .
quotes                |     1     1     .     .     .    -1     .
sends                 |     5     .     1     .    -1    -3    -1
shorter than usual    |    -6    -4     .     1     3     2     3
show                  |     2    -1     1    -2    -3     7    -3
spans                 |     1     1     1     .     .     .    -1
step                  |     1    -1    -3     3    -4     3     1
still                 |     2     1     1    -1    -1    -1     .
the longest           |     6     5    -8    -1    -1    -3     2
then                  |     5     4    -1    -2    -3    -2    -1
things                |    -1     2    -1     2     .    -1     .
those above           |     .     1    -1     .     .     1     .
time                  |     4     .     .    -1    -1    -1    -1
told                  |     1     3    -3    -1    -3     .     2
too                   |     3    -1     .    -1     .    -1     .
unclear               |     2     .    -1     1     .    -1    -1
waits                 |     .     .     .     .     .     .     1
we                    |    -7    -2     1     3     .    -3     8
what                  |    -2    11    -3     .     4    -6    -4
years                 |    -5    -3     2     3     .    -1     2
yes for a part        |    -1     .     1    -1     1     1    -1
you                   |     7     .    -4    -1    -2    -1     .
"""
