"""The answer to “worth”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -1    -1     2     2    -1     .    -1
a short answer        |    -3     .    -2    -1     2     .     4
a story               |     3    -1     .    -1    -2     .     .
again                 |     1     2    -1     1     .    -1    -1
by                    |    -1    -1     .     .     2     1    -1
can                   |     1    -1     .     .    -1     .     .
cares                 |     3     .     .     1     2    -4    -1
course                |     .    -1     1     .    -1     1     .
enough                |     1     1     .    -1     .    -1     1
expects               |     2     1    -1     .     .    -2     1
he or she             |     1     1    -1    -1    -1     2    -1
if                    |     2     .    -1     .    -1     1    -1
if known              |     1     .     .     1     .     .     .
money                 |    -1     2    -1     1     .     .    -1
more                  |     .     1     .     .    -1     1     .
myself                |     .     .     .     2     .    -1     .
nobody                |     .    -1    -1     .    -1     3    -1
not                   |    -1     1     .     1    -1     4    -2
not cares             |     .     .     .     .     .     2     .
not if                |     1     .     .    -1    -1     2    -1
not oneself           |    -1     1    -1     .    -1     3    -1
not pointless         |    -1     .    -1     .     .     2    -1
nothing               |     .     .     .    -1    -1     2     .
number                |     1     .     .     .     .    -1     .
oneself               |     2     .     .     .    -2    -3     3
opens with yes        |     .     .     .     1     .    -1     1
others                |     .     .     .     1     .    -1     .
outer                 |     .     .     .     .    -1     .     .
pay                   |     1    -1    -1    -2     1    -1     2
people                |     .     .    -1     .     1    -2     2
pointless             |    -1    -1    -1    -1     1     4    -1
sends                 |     .     .     .    -1     .     .     1
spans                 |     .    -1     1     .     .     1     .
step                  |     .     1    -1    -1     1     .     .
still                 |     .     1     .    -1     .     1    -1
then                  |     .    -1     .     .     1     1     .
things                |    -1    -1     2     .    -1    -1     1
time                  |     1    -1     .     .     .    -1     1
told                  |     .     .     .    -1     .     1    -1
unclear               |     1     .    -1     .     .     .     .
waits                 |    -1     .    -1     .     .    -1     3
we                    |     .    -1     .     1     .    -1     1
what                  |     .     .     .    -1     .     1    -1
why                   |     .     .     1     .     .     .    -1
you                   |     .     .    -1     1     .     1     .
"""
