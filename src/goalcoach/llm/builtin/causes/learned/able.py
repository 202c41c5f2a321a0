"""The answer to “able”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -1     2     1     2     .    -4     1
a short answer        |    -1    -2     1    -1     .     .     2
a story               |     1     1    -1    -1     .     1    -1
a word or two         |     1    -2    -1     .    -1     3    -1
again                 |     1    -1     .     .     .     .     .
by                    |     .     .     1     .     .     .    -1
can                   |    -1     1     1    -1     .     2    -1
changed               |     .     .    -1     .     .     .     .
clear                 |    -1    -1     1     .     .     1    -1
course                |     .     .     .    -1     .     2    -1
decides               |     .     .     .     .     1     .     .
easy                  |    -1     2     1     .    -1     .    -1
enough                |     1    -1    -1    -1     .     .     .
expects               |     .     .    -1     .     1     .     .
former                |    -1     2     .     .    -1    -1     1
if                    |    -1    -1     5     .     2    -3    -1
if known              |    -1     1    -1    -1     2    -1     .
know                  |    -1     3    -1    -1     1    -1     .
learns                |     .     1    -1     .     .     .     .
minutes               |     .    -1    -1     3    -1     1    -1
missing               |     .     1    -1     .     .    -1     .
not                   |     9     4    -3    -2    -2    -3    -3
not if                |     2    -1     .     .     .     .     .
not know              |    -1     2     .     .     .     .     .
not oneself           |     1     2     .     .    -1    -1     .
number                |     .    -3    -1     3    -1     3    -1
oneself               |     .     4    -3     1     .    -2     .
opens with no         |     7     .    -1    -2    -1    -2    -1
opens with yes        |    -5    -3     .    -1     .     4     4
others                |     .    -1     .     1     .     .    -1
people                |    -1     .     1    -1     1    -1     .
practice              |     1    -1     1     .     .     .     .
same                  |     .     .    -1     1    -1     .     2
show                  |     .     1     .     .     .     .     .
spans                 |     .     .    -1     1     .     1     .
step                  |    -1     .    -1     .     1     .     .
still                 |     3    -1     .    -1    -1    -1     .
then                  |     .     .     .     .     .     .     1
things                |    -1     .     1     2    -1     .    -1
those above           |     .    -1     .     .     .     2    -1
time                  |    -1    -1     1     3    -1    -1    -1
unclear               |     1     .     .     .     .     .     .
we                    |     .     .     1     .     .     .     .
what                  |    -1     1    -1    -1     3    -1     .
years                 |     .    -1     .    -1     .    -1     3
"""
