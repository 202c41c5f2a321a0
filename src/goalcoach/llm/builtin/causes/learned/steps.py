"""The answer to “steps”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -3     1     2   -10     1     3     6
a short answer        |     4     1     4    -8    -2     .     1
a story               |    -5     4    -2     4     3    -3    -1
a word or two         |     2    -3    -6    -4     1     9     1
again                 |    -5     9    -4     3     2     .    -6
as long as usual      |     5     1     1    -6     .    -2     1
body                  |    -1     .     1    -1     .     1    -1
by                    |     3     .    -4     2     3    -4     1
can                   |     .    -1    -1     .     .    -1     1
cannot                |     .     1     .    -1    -2     1    -1
cares                 |    -1     .    -1     .     .    -1     3
changed               |     .    -4     1     2     1    -1     .
enough                |     1    -1     4    -2    -1    -1     1
expects               |    -1    -1     .    -2     3     2    -2
former                |     .    -2     .     3    -1    -1     1
has a figure          |    -2     4     2     1    -2    -1    -1
he or she             |     2     1    -3    -2     2     1     .
if                    |     1    -1    -1     .     8    -5    -3
lists                 |     3     .    -4    13    -4    -5    -2
longer than usual     |    -3     4     2    -5     .     .     3
many clauses          |    -2     .    -4    13    -3    -2    -2
minutes               |     3    -3    -2    -2     .     1     4
missing               |     .     .     .     2     .     .     .
money                 |     .     .     .     1     .     .     .
more                  |     1    -2    -1     2    -1     1     1
much longer than usual|    -1    -2    -1     7    -1    -1    -1
much shorter than usual|     1    -3    -3    -3     2     4     2
myself                |    -2     .     3    -1     .     .    -1
nobody                |     .    -2     .    -2     2     2    -1
not                   |     1    -1    -2    -7     1     8    -1
not again             |    -1    -2     .     .     2     2    -1
not if                |     2    -1     1    -1     .    -1     .
not oneself           |    -1     .     2    -1     .     .    -1
not sends             |     .     1     .     .    -1     .     .
not step              |    -3     .     6    -1     .     2    -3
not waits             |     3     4    -5    -4    -2     4     .
not we                |    -1    -1     1    -1     .    -2     4
not what              |     .     .    -1     .     2    -1     .
nothing               |    -1     2     3    -6     3     1    -2
number                |     .    -2     .     2    -2     .     2
oneself               |    -2     9     4     .     .    -6    -6
opens with no         |     2    -3     5    -5    -4     5     .
others                |     .     .    -1    -1     3    -1    -1
outer                 |     1     3    -2     3    -2    -2    -1
people                |    -2     .    -2     .     3     .     .
practice              |     4    -2    -1     .     1    -1     .
quotes                |    -2     4    -1    -1     1    -1    -1
same                  |     6    -2    -1    -1     .    -2     .
sends                 |    -1     5    -2     3    -1    -1    -2
shorter than usual    |     2     5    -1    -4    -2    -1     1
show                  |     .    -1     .     .     1     1     .
spans                 |    -2     3    -2     4    -1     .    -1
step                  |    -1    -5     2     4    -1     7    -5
still                 |    -1    -2     1    -1     3    -2     2
the longest           |    -4     .     .     6    -1    -3     1
then                  |    -1     .    -4     9     .    -2    -3
things                |    -3     1     3     1    -1     .    -2
those above           |     1    -1    -1     6    -1    -1    -1
time                  |    -3     3    -6     .    -1     .     7
told                  |    -1    -1    -1    -1     4     1    -1
unclear               |    -2     .    -1    -1     6    -1    -1
very many clauses     |    -1    -2    -1     7    -2    -1    -1
waits                 |     .    -2     6    -5     3     2    -3
we                    |    -3    -4     3     1    -2    -5    10
what                  |     .     1    -1     .     2     1    -2
years                 |    -1    -1     3    -1    -1    -1     3
you                   |     1     .    -1     .    -1     3     .
"""
