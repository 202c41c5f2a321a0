"""The answer to “able”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     1    -3    -6     3     4    -5     6
a short answer        |     1    -1     1    -1     .     .     1
a story               |     3     3     3    -4    -5     2    -3
a word or two         |    -1    -3     2    -2    -1     4     .
again                 |    10     .    -2     .    -3    -2    -3
as long as usual      |    -1    -2    -2     1     2    -3     4
asks                  |    -3    -1     3    -1     5    -3    -1
asks again            |     .    -1     3    -1     1    -1    -1
body                  |     2    -1     1    -1    -1     2    -2
by                    |     2    -2    -1    -1     3     1    -2
can                   |    -6    -1    -6     .     3     9     .
cannot                |     2     .    -1    -1     1    -1    -1
cares                 |     1     2     .    -1     1     .    -2
changed               |     1    -1     .     .     .     3    -2
clear                 |    -2     .     3     .     1     1    -2
course                |    -1     .     .    -1    -1     3     .
decides               |    -1     3    -1     1     .    -1    -1
easy                  |    -1     2     3    -2    -1     2    -3
enough                |     4    -3     2    -3     3    -2    -1
expects               |     .     1    -1    -1     2    -2     2
former                |    -1     2     3    -1    -1    -2     1
has a figure          |    -2    -2     .     2     .    -2     4
he or she             |     .     2    -3    -3     1     3     .
how                   |    -2     2     1    -1     2    -1    -1
if                    |     4    -4    11    -4    -5    -3     1
if known              |    -2     3    -1     1     1    -1    -1
know                  |    -2     3     .    -1     3    -1    -2
learns                |     .     2     .     .     .    -1    -1
lists                 |     3     2    -2     .    -1    -2     .
longer than usual     |     4     2    -2    -3    -1     3    -2
many clauses          |     2     3    -1     1    -1    -3    -1
minutes               |     2    -4    -1     9    -4     1    -4
missing               |     4     1    -2     1     .    -2    -1
month                 |    -1    -1    -1     .    -1     4     .
more                  |     4     1     3    -1    -2    -3    -1
much longer than usual|     2    -2     1     .    -1    -1     .
much shorter than usual|    -1    -3     3    -2     2     1    -1
myself                |     1    -1     1     .    -1     .     1
nobody                |     .     .     .    -1    -1     .     3
not                   |     8     8     2    -7    -1    -3    -6
not can               |    -1     1    -1     .    -1     2    -1
not if                |     1    -1     2    -1     .     1    -1
not know              |    -1     3    -1    -1     .     .    -1
not number            |     .    -1     2     .     .     .     .
not oneself           |    -3     4     .    -1     .     1    -2
not then              |     3    -1     .     .     .     .     .
not time              |     .    -1     2     .     .    -1     .
not what              |     .     1     .     .     .     .     .
number                |     5   -12     3     1    -3     6    -1
oneself               |     .     6    -2    -1    -4    -1     2
opens with no         |     5     2    -2    -2    -1    -2    -1
opens with yes        |    -6    -1    -3    -1    -1    12     .
others                |     1    -2    -1     1    -2     5    -2
outer                 |     1     .    -1    -1     .     .     1
people                |    -4     1     3     .     3    -3     .
pointless             |    -1    -1    -1     .     .     1     1
practice              |     5    -1     .     .    -2     .    -2
same                  |    -2     2     .     1    -1    -1     2
sends                 |    -2     2     .     .     .     2    -1
shorter than usual    |    -1     1     .     .    -3     1     2
show                  |     1    -1     1    -1    -2     1     .
spans                 |     .     .     1     .     .     .    -1
step                  |    -3     4    -2     1     .     1    -1
still                 |     8    -1    -1    -3    -2    -2     2
the longest           |     2    -2     1    -2    -1    -1     2
then                  |     5     2    -2    -2    -2     .    -1
things                |     1    -3     6     2    -3    -2     .
those above           |     .    -1    -1    -1    -1     4    -1
time                  |     1    -4     3     6     .    -2    -4
told                  |    -1     3    -2    -1     3    -2     1
unclear               |    -1    -1     1     .    -1     1     .
waits                 |    -1     1    -1    -1     .     1     1
we                    |     .    -3     3     .     1    -2     .
what                  |    -3     5    -1    -2     6    -4    -1
years                 |     1    -2     1     .    -1    -1     2
yes for a part        |    -2     4     6    -3     .    -2    -2
you                   |     .     .     .    -1     2     .    -1
"""
