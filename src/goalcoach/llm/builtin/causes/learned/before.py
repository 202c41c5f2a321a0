"""The answer to “before”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     .     .     5     1    -3    -3
a short answer        |    -3    -1     3    -5    -2     4     3
a story               |     3    -1    -1     1     1    -1    -1
a word or two         |    -1     .    -1    -1    -1     1     2
again                 |     1     .     .     .    -1     1     .
can                   |     .    -1     .     1     1    -1     .
changed               |     .    -1     .     1    -1    -1     1
clear                 |     .    -1    -1     .     3    -1     .
decides               |     .     .     .     .     2     .     .
enough                |     2     .    -1     .     .    -1    -1
former                |    -4     1     3     1    -1    -4     4
he or she             |     1     .    -1    -1     1    -1     .
if                    |     2     .     .     2     1    -2    -2
learns                |     .     .     .     1     .     .     .
month                 |     .     .     1     .    -1    -1     1
more                  |     .    -1    -1     1     .     .     .
never                 |     3     .    -1     .     .    -1    -1
not                   |     7     2    -2    -1    -1    -2    -2
not former            |     .     2     .    -1     .     .     .
not if                |     2    -1     .     .     .     .     .
not oneself           |     2     .     .     .     .     .     .
number                |    -2    -2     1    -1     .     1     2
oneself               |     .    -1     .     .     2     2    -2
opens with no         |     .     1    -1     1     .     .    -1
opens with yes        |    -1    -1     1     .    -1     1     .
others                |    -1     1     1    -1     .    -1     .
outer                 |     .     .     .     .     .    -1     2
people                |     2    -1     2     .    -1    -1     .
same                  |     .     .     .     1     .     .     .
sends                 |     .     .     .     2     .     .     .
spans                 |    -1     .     2    -1     .     1    -1
step                  |    -1    -1    -1     3     1    -1    -1
still                 |     1    -2     1     .     .     .    -2
then                  |    -1    -1     1     2    -1    -1     1
things                |    -1     .     2     1    -1    -1     .
those above           |     .    -1    -1     .     2    -1     .
time                  |     .     .     .     1     .    -1    -1
told                  |    -1    -1    -1    -1     3     .     .
unclear               |     .     .     1     .     .     .     .
we                    |    -1    -1     1     2     .    -2     1
what                  |    -1    -1    -1    -1     5    -1    -1
years                 |    -2    -1     4    -3    -2     1     3
"""
