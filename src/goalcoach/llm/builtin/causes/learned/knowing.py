"""The answer to “knowing”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     3     2    -4    -2     1     2    -2
a short answer        |    -6    -2     6     3    -1     .     .
a story               |     3    -1     .    -1     1    -2     .
a word or two         |    -1    -1    -1    -1    -1     1     4
body                  |     2    -1    -1     .     .     .     .
by                    |     .     .    -1     1     .     .     .
can                   |     2    -3     1     .     1     1    -2
cannot                |     2     .     .     .     .     .     .
cares                 |     .     1     .    -1     .     1     .
changed               |    -1     .    -1     4     .     .    -1
course                |    -2    -2     2     .     1     1     .
easy                  |     1    -1     .     .     .     .     .
enough                |     1     .     2     .    -1    -1    -1
expects               |    -1     .     1    -1     1     .     .
he or she             |     1     .    -1     1     .     .    -1
how                   |     .     .     1    -1     1     2    -2
if                    |     1     1     .     .     .    -1     .
know                  |    -2    -3    -1     3     .     2     1
learns                |    -1     3     .     1    -1     .    -1
missing               |     1    -1     1    -1     .     .     .
more                  |     .     1    -1     .    -1     1    -1
not                   |     2     .    -1    -3     2    -3     3
not body              |     2    -1     .     .     .     .     .
not changed           |     .     .     .     1     .     .     .
not expects           |     .    -1     1    -1     1     .    -1
not how               |     .     1     1     .     .     .     .
not know              |    -1     4     .    -1    -1    -1     .
not learns            |    -1     2     .     1    -1    -1     .
not oneself           |     1     2    -1    -2     1    -1     .
not step              |     .     1     .     .     .     .     .
not still             |     1     .     .     .     .     .     .
not what              |     .     .    -1     .     2    -1     .
nothing               |    -1    -1     4     1    -1    -1     .
number                |     2     .     .     .    -1     .    -1
oneself               |     4     .    -1    -4     3     .    -1
opens with no         |    -2     .    -1    -1    -2    -1     6
others                |     1    -1     .     1    -1     1    -1
outer                 |     .    -1    -1     1    -1    -1     1
people                |     .     .     1     .     .     .    -1
sends                 |     1    -1     .     .     .     .     .
show                  |     3     .     .    -1     .     .    -1
step                  |     .     .    -2     1    -1     3    -1
still                 |     1     .     .     .    -1    -1     .
then                  |     .     1     .     .     .     .     .
things                |    -1     1     2     .    -1    -1    -1
those above           |     .     .     .     .     .     .     1
told                  |     2     .    -1    -1     .     .     .
we                    |    -1    -1     3    -1     .     .     1
what                  |     .     .    -2     .     4    -1     .
years                 |    -1     .     1     2    -1     .    -1
you                   |     1     .    -1    -1     1    -1     .
"""
