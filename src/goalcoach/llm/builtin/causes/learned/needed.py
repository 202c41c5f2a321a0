"""The answer to “needed”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     3     2    -1     3     .    -5    -2
a short answer        |    -2    -3     2     .     .     2     1
a story               |     1     2    -1    -1    -1    -1     .
a word or two         |    -2    -2    -1    -2     .     4     3
by                    |    -1     2    -1     1     .    -1     .
cares                 |     .     .    -1    -1     2    -1     .
changed               |     1     1     2    -2     .    -1     .
decides               |     .     .     .     .     2     .     .
enough                |     2    -1    -2     2     .     .    -1
expects               |    -1     1     .     .     1    -1     .
he or she             |     2     .     .     .    -1     .     .
if                    |     1     5     .    -2     .    -2    -1
if known              |    -1     2     .     .     .     .     .
minutes               |     .     1     .     .     .     .     .
missing               |    -1     .     .     .     1    -1     .
money                 |     .     .     2     .     .    -1     .
more                  |     1     .     2    -1    -1    -1     .
not                   |     .    -3    -2     .     .     2     4
not missing           |     .     .     .     .     .     .     1
not oneself           |     .     .    -1     .    -1     .     1
not we                |     .     .    -1     .     .     .     1
nothing               |     .    -3    -4    -1    -1     7     1
number                |    -2    -2     7     .     1    -3    -2
oneself               |     4     3    -2     1    -2    -2    -1
opens with no         |    -2    -2    -2     1    -1     3     1
others                |     1    -1    -1     .     .     .     .
outer                 |    -1     2    -1    -1     1    -1     .
people                |     1     3     4    -3     .    -4    -2
practice              |     4     .    -1    -1    -1    -1     .
show                  |    -1     7    -1    -1    -2    -2    -1
spans                 |     1     .     .     1    -1     .    -1
step                  |    -1     1    -1     3     .     .    -2
then                  |     .     .    -1     2     .     .     .
things                |     2    -2     1     .    -2     1    -1
those above           |     1     1     .     .     .     .     .
time                  |     2     .     1    -2    -1     .    -1
told                  |     1     .    -1     .     1     .     .
unclear               |     1     .     .     .     .     .     .
waits                 |    -1    -1     .     .    -1     1     .
we                    |    -1     .    -2     3    -1     .     1
what                  |    -1     3    -1    -3     4    -3     1
"""
