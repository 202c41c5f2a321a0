"""The answer to “steps”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -1    -2     .   -10     3     2     7
a short answer        |     4     3     5    -7    -2    -3     .
a story               |    -2     3    -1     4     1    -3    -2
a word or two         |     2    -3    -5    -4     1     5     3
again                 |    -3     9    -4     3     4    -1    -6
as long as usual      |     2     1     4   -10     2    -1     2
body                  |     .     .    -1    -1     1     1     .
by                    |     4    -1    -4     2     2    -4     1
can                   |     1     .     .     1     .    -1    -1
cannot                |     2     1     .     .    -2     .    -1
cares                 |     .     .    -1    -1     .    -1     3
changed               |     .    -3     1     3     1    -3     1
enough                |     1    -1     3    -2    -1    -1     1
expects               |     .    -1     .    -2     2     2     .
former                |     2    -1     1     2    -1    -1    -1
has a figure          |    -2     4     1     1    -1    -1    -1
he or she             |     3     .    -2    -2     2     .    -1
if                    |     2     .     1    -1     5    -4    -2
know                  |     .     .     .     .     1     .     .
lists                 |     3    -1    -3    14    -3    -4    -4
longer than usual     |    -1     2     1    -5     1     .     3
many clauses          |    -1    -2    -3    14    -2    -2    -4
minutes               |     2    -3    -2    -2     1     1     3
missing               |     .     1     .     1    -1    -1    -1
money                 |    -1    -1     1     1    -1    -1     .
more                  |     .    -2    -1     1     1     .     1
much longer than usual|    -2    -1    -1     8    -2    -2    -1
much shorter than usual|     3    -3    -4    -4     1     4     2
myself                |    -2     1     2    -1     2    -1    -1
never                 |     1    -1     .     .     1     .     .
nobody                |     .     .     .    -1    -1     2    -1
not                   |     1    -1    -2    -6     .     7     1
not again             |    -1    -1     .     .     2     1    -1
not can               |     1     1     1     .     .    -1    -1
not he or she         |     .     1     .     .     .     .     .
not if                |     1    -1     1    -1     1    -1     1
not know              |     .     .     .     .     1     .     .
not oneself           |    -2     2     4    -1    -1     .    -2
not sends             |    -1     3     .     .    -1     .     .
not spans             |    -1     .    -1     .     1     1    -1
not step              |    -3     1     6    -2    -2     1    -3
not then              |     .     .     .     .    -1     .     2
not told              |    -1     2     .    -1     .     .     .
not waits             |     5     1    -6    -4     .     3     1
not we                |    -1    -1     .    -1     .    -1     5
not what              |     .     .    -1     .     2    -1     .
nothing               |    -1     1     1    -4     3     3    -2
number                |     1    -3    -3     2     .     2     2
oneself               |     1     8     2     1    -2    -5    -6
opens with no         |     5    -3     5    -5    -5     3     1
others                |     1    -1    -1     .     2    -1    -1
outer                 |     2     2    -2     2    -2    -1    -1
pay                   |     .     .     .     1     .     .     .
people                |     .     .    -2     1     1     .     .
practice              |     3    -1    -1    -1     1    -1     .
quotes                |    -2     4    -1    -1     1    -1    -1
same                  |     5    -3     .    -1     .    -2     1
sends                 |     .     2    -2     5    -3    -1    -2
shorter than usual    |     1     3    -1    -6     1     .     2
show                  |     .    -1    -1     .     1     1    -1
spans                 |    -3     1    -1     3     1     .    -1
step                  |    -2    -5     3     5    -4     7    -3
still                 |     .    -3     .     1     2    -2     1
the longest           |    -6     .     1     6     .    -2     1
then                  |    -1     .    -5    10     1    -2    -3
things                |    -4     .     7    -1     1    -2    -2
those above           |     1    -1    -1     5    -2    -1    -1
time                  |    -4     4    -4    -1    -1    -2     8
told                  |    -1     1    -1    -1     2     .    -1
unclear               |    -1    -1    -1    -1     7    -1    -2
very many clauses     |    -1    -1    -2     7    -1    -1    -1
waits                 |     3    -3     6    -6    -1     2    -2
we                    |    -2    -4     .     .    -1    -4    11
what                  |    -1     2    -3     1     1     1    -1
years                 |     .    -1     2     1    -1    -1     1
yes for a part        |     .     1     .    -1     1     .     .
you                   |     .     .     .    -1    -1     1     1
"""
