"""The answer to “able”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -2    -2    -2     1     7    -8     6
a short answer        |     2    -1     2    -2    -1     .    -1
a story               |     3     4    -1    -3    -4     4    -3
a word or two         |     .    -2     1    -1     1     4    -2
again                 |     7     .    -1     .    -1    -2    -2
as long as usual      |    -1    -5    -1     1     2     2     2
asks                  |    -3     1     1    -2     8    -3    -2
body                  |     1     1     .    -1    -2     2    -2
by                    |     1    -2     .    -1     3     1    -3
can                   |    -4     .    -5     1     3     5     .
cannot                |     1    -1    -1    -1     2     .    -1
cares                 |     .     1     .    -2     1     1    -2
changed               |     .     1    -2    -1     1     2    -2
clear                 |    -2     .     1     1     .     2    -2
course                |    -1     1     .    -1    -1     2     .
decides               |    -1     4    -2     2    -1    -1    -1
easy                  |     .     1     2    -1    -1     .    -1
enough                |     3    -5     3    -2     4    -2    -2
expects               |    -1    -1    -1    -1     4    -1     2
former                |    -1     2     1     1     .    -2     1
has a figure          |    -1    -3    -1     3    -2    -1     5
he or she             |     .     2    -4    -1     2     3    -1
how                   |    -1     1     1    -1     2    -1    -1
if                    |     3    -4    12    -5    -4    -1    -1
if known              |    -2     2    -1     .     1    -1     .
know                  |    -1     4    -1    -2     2    -1    -2
learns                |     .     2    -1     .     1    -1     .
lists                 |     3     1    -1     .     2    -2    -2
longer than usual     |     5     2     .    -4     .     2    -3
many clauses          |     3     3    -1    -1     .    -2    -1
minutes               |     2    -4    -3     8    -3     3    -4
missing               |     3     2    -3     2    -1    -1    -2
month                 |     .    -1    -1    -1    -1     3     1
more                  |     5     .     4    -2    -2    -3    -2
much longer than usual|     2    -2     1     .    -1     .     .
much shorter than usual|    -1    -2     2    -1     1     2    -1
myself                |     2    -2     1     1    -2     .     1
nobody                |     .    -1     .     .    -1     .     2
not                   |     9     9     1    -7    -3    -4    -5
not can               |     .     1     .     .    -1     1     .
not if                |     1    -1     .    -1    -1     1     .
not know              |     .     4    -1    -1     .    -1    -1
not number            |    -1     1     1     .     .     .     .
not oneself           |    -2     3     1     .     .     .    -3
not what              |     .     2     .    -1     .     .     .
number                |     5   -10     5     .    -2     4    -1
oneself               |    -3     6    -2     2    -4    -4     4
opens with no         |     8     2    -2    -2    -2    -2    -2
opens with yes        |    -6    -2    -2     1    -3    11     1
others                |     1    -3    -1     .     .     6    -2
outer                 |     1     2    -1    -1    -1     .     1
people                |    -3     1     4    -1     3    -3    -2
pointless             |    -1    -1    -1    -1     1    -1     3
practice              |     5    -1     1    -1    -1    -1    -2
same                  |    -2     4     .     1    -2    -1     2
sends                 |    -2     2     .     .    -1     2    -2
shorter than usual    |     1     1     1     .    -1    -1     .
show                  |    -1    -1     3    -2    -1     2     .
spans                 |     .     1     2    -2     .    -2     .
step                  |    -2     4    -3     3     .    -1    -1
still                 |     8    -1    -1    -3    -2    -3     2
the longest           |     .     1    -1    -3     .     1     1
then                  |     5     2    -3    -2    -1     .     .
things                |     2    -3     4     4    -3    -2    -1
time                  |     1    -3     5     7    -3    -2    -5
told                  |    -2     1    -2    -1     5    -1     1
unclear               |     .     .     .     .     1     .    -1
waits                 |     .     3     .    -2    -1     .     .
we                    |    -1    -2     4     .     3    -3     .
what                  |    -4     3    -1    -2     9    -4    -1
years                 |     .    -1     .    -1     .     .     2
yes for a part        |    -2     4     5    -4     1    -2    -3
you                   |     .     1    -1    -1     3     .    -1
"""
