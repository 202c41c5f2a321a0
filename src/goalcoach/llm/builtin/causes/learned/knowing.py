"""The answer to “knowing”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -5    -1    -2    -2     8     4    -2
a short answer        |   -15    -3     7     6    -2     5     3
a story               |     9     2    -3    -2    -2    -6     3
a word or two         |    -2    -2    -1     1    -1     .     5
again                 |     5    -2    -1    -1    -1    -1     2
as long as usual      |    -7    -2     2     4     3     2    -2
asks                  |    -5    12    -2    -1    -1    -3     .
asks again            |    -1     4     .     .    -1    -1     .
body                  |    10    -2    -2    -2    -2    -2     .
by                    |     1    -1     .    -1    -1     .     2
can                   |     3    -8     3    -4     5     8    -6
cannot                |     1     2     .    -1     .    -1    -1
cares                 |     .    -2     .     2     2     .    -1
changed               |    -2    -1    -1     4    -3     .     2
clear                 |     .     5     .    -1    -2    -1    -1
course                |    -4    -3     3     1     2     3    -2
easy                  |     1    -1     1     .     .     1    -2
enough                |    -2    -1     7     2    -3     1    -4
expects               |    -4     8    -1     .     .    -1    -2
former                |    -2     4     .    -1    -1     .     .
has a figure          |    -3     .     2     2    -1    -3     2
he or she             |     3    -2     3     1     1    -2    -4
how                   |    -4    -3    -2    -2     6     6    -1
if                    |     3     1    -1     3     .    -3    -1
if known              |    -1     4    -1    -1     .    -1    -1
know                  |     1    -8    -1     6    -4     2     4
learns                |    -5     6    -2     3     2     .    -3
lists                 |     3     3    -2    -1     .    -2    -1
longer than usual     |     2    -1    -2    -4     1     2     2
many clauses          |     5     7    -3    -3    -1    -4    -1
missing               |     4    -2     .    -1    -1    -1     1
month                 |    -2     4     1    -1    -1    -1     .
more                  |     .     1    -1     .    -3     3    -1
much longer than usual|     2     7    -2    -1    -1    -4    -2
much shorter than usual|    -2    -2     1     2    -1    -1     3
myself                |     4    -1     2    -2    -1    -2    -1
never                 |    -1     3    -1     .    -1    -1     .
nobody                |    -3     3     .    -1     .    -1     1
not                   |    -2     8    -5    -1     3    -3     .
not body              |     3    -1     .     .    -1    -1     .
not can               |     .     1     .     .    -1     .     .
not cares             |    -1    -1     1     .     .     1     .
not changed           |    -1     1     .     1     .     .     .
not course            |    -1     .     .     .     2    -1     .
not expects           |    -1     .     .     .     1     .     .
not he or she         |    -1     2     .    -1     1    -1    -1
not how               |    -1     1     1     .     .     .    -1
not if                |     1     .     .     .     .     .     .
not know              |    -3     7     .     .    -2    -3     1
not learns            |    -1     1    -1     2     1     .    -1
not missing           |     1    -1     .     .     .     .     1
not more              |     .     .     .     1    -1     .     .
not number            |     1     1     .     .     .    -1     .
not oneself           |     .     8    -2    -4     2    -1    -3
not people            |     1    -1     .     .     .     .     .
not sends             |     1     .     .     .     .     .     .
not show              |    -2     2    -1     .    -2     4    -1
not step              |    -3     4    -1     1    -1    -1     1
not still             |     1     2    -1    -1    -1    -1    -1
not told              |    -2     4    -1     1    -2    -1     .
not we                |    -2     2    -1     1    -1    -1     2
not what              |    -3     3     1    -1     3    -2    -1
not you               |     .     1    -1     .    -1     1    -1
nothing               |    -3     1     1     1    -1     1     1
number                |     4    -2     2    -3    -5     1     2
oneself               |    -1    -3     .    -8     6     5     1
opens with no         |    -2     .    -2     2    -1    -3     6
opens with yes        |     .     .    -1     1    -1     .     .
others                |    -1    -2     5     3    -2    -1    -1
outer                 |    -1     .    -1     1    -1    -1     3
people                |     1     1     1     .     2    -2    -2
pointless             |     .     .     .     .     .     1    -1
practice              |     .    -1    -1     2    -1     .     1
quotes                |     1     1     .     .     .    -1     .
sends                 |     3     .     .     1    -2    -3     .
shorter than usual    |    -8    -5     3     .     1     4     6
show                  |     5     1    -1    -3    -3     5    -4
spans                 |     1     .     .     .     .     .     .
step                  |     2     .    -2     4    -4     .     .
still                 |     .     2    -1     .    -2     .     .
the longest           |     9     5    -6    -3    -1    -3    -2
then                  |     7     2    -1    -2    -3    -2    -1
things                |    -1     .     .     2     .    -1     1
those above           |     .     1    -1    -1    -1     2     .
time                  |     2     2     .    -1    -1     .    -1
told                  |     2     4    -2    -1    -2    -1     .
too                   |     4    -1     .    -1    -1    -1     .
unclear               |     1     .     .     1     .    -1    -1
waits                 |     1     .     .     .     .     .     .
we                    |    -7    -1     2     4     .    -5     7
what                  |    -2    10    -3     1     3    -6    -4
years                 |    -5    -2     3     4    -1    -1     2
yes for a part        |    -1     1     1     .     1     .    -1
you                   |     7    -1    -4    -3     2    -1     .
"""
