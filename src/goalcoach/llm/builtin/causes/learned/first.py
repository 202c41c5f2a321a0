"""The answer to “first”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -2    -4     3    -1     1    -1     3
a short answer        |     2     1     4    -4    -1     .    -3
a story               |     3     3    -1    -2     3    -5     .
a word or two         |     4    -4    -4    10    -4    -3     2
again                 |    -1     3    -1     8    -4    -3    -2
asks                  |     2    -5     6    -3     4    -1    -3
body                  |     3     2    -3     .     4    -6     .
by                    |     1     3    -3     5    -6    -4     5
can                   |    -6    -4    -2     .     6     2     5
cannot                |     .    -4     1     2     2    -2     1
cares                 |     .     3     4    -3    -4     1    -1
changed               |    -2     2     3    -4    -3    -5     9
clear                 |    -1    -1     .     .    -1     2    -1
course                |     1    -1     4    -1    -1     1    -1
decides               |     3    -1     .    -1     1    -1     .
echoes able           |    -2     .    -4     1     2    -4     7
echoes before         |    -2     .    -3     3     .     .     2
echoes clear          |     2    -3     3    -2     2    -2     .
echoes knowing        |    -1     2     .    -1     1    -1     .
echoes needed         |    -3     .    -1     3    -2    -1     4
echoes outside        |    -2     3     2     .    -2    -2     2
echoes steps          |     2    -4    -4     6     .    -2     1
echoes worth          |    -4     3    -3    -2     5     1     .
enough                |     .    -2     .    -3     2     3    -1
exclaims              |     .     2    -3     2     1    -1     .
expects               |    -3     7    -4    -3    10    -2    -4
former                |    -2     6     .     .     1    -3    -2
has a figure          |     .    -3    12    -8    -4     .     3
he or she             |     5     5    -8    -6     5     .    -2
how                   |     .     7    -4     2    -2    -1    -2
if                    |    -1     1    -2     3     3     3    -6
know                  |     9     4    -6    -5    -4     2    -1
learns                |    -1     6    -2     .    -1    -2     1
lists                 |    -6     2     .     9     2    -5    -1
many clauses          |     5    -4    -1     3    -2     8    -8
minutes               |     .    -5     2     5     .     3    -5
missing               |     1    -2     .     6    -1    -4     .
money                 |    -3    -1     5     1    -2     1    -1
month                 |    -1    -4     5    -8     .    -3    11
more                  |     .     1    -2    -2     3     .     .
myself                |    -2     5     2    -4    -4     2     .
never                 |    -1     4     2     .    -1    -5     .
nobody                |    -2     4    -3    -2    -3     9    -3
not                   |   -10    -1     .    -5     .    11     4
not again             |     1     .    -2     .     1    -1     1
not by                |    -2     2    -1    -1    -1     3     1
not can               |    -1     1    -1     .     .     .     1
not cares             |    -2    -2    -1     1    -2     3     2
not changed           |    -1     3     1    -2    -1     2    -1
not echoes able       |     .     .    -2    -2     2     1    -1
not echoes before     |     1    -1     1     .    -1     1    -1
not echoes clear      |    -1     2     .     1    -1    -1    -1
not echoes knowing    |    -1     .    -1     2     .    -1     1
not echoes needed     |    -1     .     2     1    -1     1    -1
not echoes outside    |     .     2    -1    -1    -1     .     1
not echoes steps      |     .    -1     3    -2     3    -2    -1
not echoes worth      |     .     1     .     .    -1     .     .
not enough            |    -2    -1     2     .     .    -2     3
not expects           |    -2     3    -1    -3     4     2    -3
not former            |    -1     1     4    -1    -1    -1    -2
not he or she         |    -1     2    -3    -2    -2     6     .
not how               |     .     4    -1     .    -1    -1    -1
not if                |    -2     2    -1    -2     4    -2     .
not know              |     3     5    -2    -1    -1    -3     .
not month             |    -1     2     2    -1    -1    -1     1
not more              |    -2     1     1     .     2     .    -2
not number            |     .    -2     3     3     2    -4    -2
not oneself           |     .     6    -1    -3    -5     4     .
not outer             |    -1     1     .    -1     .     3    -1
not pay               |    -1    -1     2    -1    -1     1     .
not people            |    -4     5    -1     .     1    -1     1
not sends             |    -1    -1     3    -1    -1    -1     2
not show              |    -1     1     1     1    -1     .    -1
not spans             |     .     .     .     .     1    -1     .
not step              |     2     .    -2     .    -1     .     1
not still             |     3    -2    -1    -1    -1     1     1
not then              |     .    -3     2    -1     2    -1     .
not those above       |     .    -1     .     1     2    -1    -1
not time              |     2    -3    -4     .    -1     8    -2
not told              |    -4     3    -3    -3     5     2    -1
not waits             |     4     1     .    -1    -1    -1    -1
not we                |    -1    -1     2    -1     1     1     .
not what              |    -1     7    -1    -1    -3    -1     .
not years             |     1     .    -1    -2    -2     4     .
not you               |    -2     .     1    -1     1     2    -2
nothing               |    -3    -2     4    -4     4     3    -2
number                |    -6    -9     8     2    -1     .     4
oneself               |     3     .     2    -6    -3     8    -3
opens echoing able    |     2    -1    -5     .     2    -1     2
opens echoing before  |     1     .    -2     1    -2    -1     2
opens echoing clear   |     .     .     1    -1     1    -1    -1
opens echoing knowing |     .     .     1     2    -1    -1     .
opens echoing needed  |    -2     .     2     1    -2     1     .
opens echoing outside |    -2     4     .     1    -1    -1     .
opens echoing steps   |     .     1     .     2     .    -1    -2
opens echoing worth   |    -4     3    -1     2     2     .    -2
opens with no         |    -1     .     1    -1    -2     .     4
others                |    -3     1     .     5    -2    -2     1
outer                 |    -2     6    -7    -1    -1     3     1
pay                   |    -1    -2    -1    -1    -3     5     4
people                |    12    -5     1    -2     3   -10     2
pointless             |     1    -2    -3     2    -2     3     1
practice              |    -2     1    -2     3     .     1    -2
quotes                |    -2    -1    -3    -4    15    -4    -2
same                  |     1     1    -3     3    -4    -3     5
sends                 |    -3    -4    -3    15    -1    -2    -2
show                  |     1    -1     .    -1     4     2    -4
spans                 |    -4     1     3     .    -2     .     1
step                  |     2    -3    -6    10     .    -4     1
still                 |     .     1    -2     .    -4     .     4
then                  |     4    -5     3     5    -3    -5     2
things                |    -1     6     9     4    -9    -3    -5
those above           |    -3    -3    -3     4     9    -2    -3
time                  |    -2    -9     3     6     4     5    -6
told                  |    -5    -2    -4     3     5     3    -1
too                   |     4    -3     1    -2     3    -4     1
unclear               |     7    -5    -3     7     1    -3    -4
very many clauses     |    -1     .     3     1     .    -1    -2
waits                 |     1    -1     3     5    -1    -8     .
we                    |    -7    -3     .     4     .     2     3
what                  |     .     4    -5     .     5     2    -7
years                 |    -2     .     1    -1    -1    -1     3
you                   |    -3    -1     3    -5     4     4    -1
"""
