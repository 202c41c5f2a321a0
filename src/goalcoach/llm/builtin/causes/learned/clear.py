"""The answer to “clear”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     3     .    -2    -1     3    -1    -2
a short answer        |    -2     3     4    -2    -2     3    -5
a word or two         |    -2    -5    -2     2    -2    -1     9
by                    |     .     1    -1     .     .    -1     .
can                   |     .    -1     .     .     1     .     .
cares                 |    -1     1     .     1    -1     .     .
clear                 |     4     .    -1     .    -1    -1    -2
decides               |     1    -1     1    -1     .     .    -1
expects               |    -1     2    -1     .     .    -1     .
former                |     .    -1     .     .     1     1     .
know                  |     1     .     .     .    -1     .     .
minutes               |     1    -1     .     1     .     .     .
myself                |     1     .     .     .     .     .     .
nobody                |     .    -1     .     .     2    -1     .
not                   |    -3     2    -1    -3    11    -3    -2
not oneself           |     .     .     .     .     2     .     .
not told              |     .     .     .     .     2     .     .
not what              |     .     .     .     .     1     .     .
number                |     .     .     .     1    -1     1    -2
oneself               |     .    -1    -1    -1     3     .     .
opens with no         |    -2    -1    -2    -2     9    -2    -1
opens with yes        |     1     .     .     1    -7    -1     7
others                |    -1     .     .    -1     .     1    -1
people                |     .    -1     .     .     2    -1     .
practice              |     1    -1     .     .     .     .     .
show                  |     .     1     .     .     .     .     .
spans                 |    -2    -1     4     3    -1    -1    -2
step                  |     .     .    -1     .     1     .     .
then                  |     .    -1     .     .     1     .     .
those above           |     1    -1     .    -1    -1     .     .
time                  |    -1    -1     .     4    -1    -1    -1
told                  |     .    -1     .    -1     2     .    -1
unclear               |     .     .     .     .     1     1    -1
waits                 |     1     .     .     .     .     .     .
what                  |    -2     2    -1     .     2    -1    -1
"""
