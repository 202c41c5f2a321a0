"""The answer to “weighs”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     .     4    -4     .     1     3    -3
a short answer        |     .    -2     2     2     .     1    -3
a word or two         |     .    -3     2    -2    -2    -3     8
body                  |     3    -1     .    -1     .    -1     .
can                   |     1     .     .    -1     1     .     .
cares                 |    -1    -1    -1     1     .     2    -1
changed               |    -1     1     .     .    -1    -1     1
decides               |    -1    -1     .    -1     3    -1     .
enough                |     .     .     .     .     1     .     .
expects               |    -1    -1    -1    -1     5     .    -1
he or she             |     1     .     .     .    -1     1     .
how                   |     1     .     .     .     .     .     .
know                  |    -1     6    -1    -1    -1    -1    -1
learns                |    -1     2    -1    -1     1    -1     .
missing               |     1     .     5    -1    -1    -2    -2
myself                |     1     .     1     .     .    -1     .
nobody                |    -1    -1    -1     .     3     .    -1
not                   |     .     4    -1    -3     .     2    -3
not can               |     1     .     .     .     .     .     .
not cares             |     .    -1    -1     .     .     1     .
not decides           |     .     .     .     .     2     .     .
not enough            |     .     .     .     .     1     .     .
not expects           |    -1     .    -1    -1     2     1     .
not know              |    -1     5    -1    -1     .    -1    -1
not learns            |    -1     2     .     .     .    -1     .
not oneself           |     .     4    -1    -2    -2     3    -1
not pointless         |     .    -1     .     .     .     1     .
not still             |     3    -1     .     .    -1     .     .
not things            |     .     1     1     .     .    -1    -1
not told              |     .     .     .     .     2    -1     .
not what              |    -1     .    -1    -1     4     .    -1
nothing               |    -1     1    -1    -1    -1     3     .
number                |    -1    -1     1     .     2    -1    -1
oneself               |     8     5    -4    -3    -5     2    -4
opens with no         |    -1     .     1     .     .     .     .
outer                 |    -1     .    -1    -1    -1     .     3
people                |     .    -1     3    -1    -1    -1    -1
pointless             |     .    -1    -1    -1    -1     4    -1
practice              |     1    -1    -1     2    -1     .     .
sends                 |     1    -1     .     1     .    -1     .
step                  |     .    -1    -2     8    -1    -1    -1
still                 |     3    -1     .     .    -1     .     .
things                |     .     .     5    -2    -1    -1    -1
time                  |    -1     .     3    -1    -1    -1     .
told                  |     .     1    -1     .     1     .    -1
too                   |     .     .     3    -1     .     .    -1
unclear               |     .    -1    -1     .     2    -1     .
we                    |     .     .     1     .     .     .    -1
what                  |    -2     .    -2    -2     6     .    -1
"""
