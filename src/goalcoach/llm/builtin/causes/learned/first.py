"""The answer to “first”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |    -3    -2     3    -1     .     .     4
a short answer        |    -1     3     4    -4    -1     1    -3
a story               |    -1     1    -1    -2     3    -1     2
a word or two         |     5     .    -5     6    -3    -5     3
again                 |     1     .    -1     7    -2    -3    -2
asks                  |     .    -3     5    -2     4    -2    -2
body                  |     1     2    -2     .     4    -5    -1
by                    |    -2     2    -1     5    -4    -1     3
can                   |    -4    -2    -3     1     4     1     2
cannot                |     .    -2     1     2     1    -2     .
cares                 |    -1     1     3    -2    -2     2     .
changed               |     .     .     .    -5    -1    -2     8
clear                 |     .     .     .     .     .     1     .
course                |     2    -1     3    -1    -1     .    -1
decides               |     2    -1     .    -1     .    -1     .
echoes able           |     .     .    -2     .     2    -2     4
echoes before         |    -3     2    -3     .     3     .     1
echoes clear          |     .    -3     3    -3     3    -1     1
echoes knowing        |     1     1     .    -2     2    -2     1
echoes needed         |    -3     1     1     2    -3    -2     5
echoes outside        |    -2     2     .    -1    -1    -3     5
echoes steps          |     3    -2    -4     8    -1    -3    -1
echoes worth          |    -4     2    -1    -2     4     2     .
enough                |    -2    -2     1    -1     2     2     1
exclaims              |     .     2    -2     .     1     .     .
expects               |    -3     4    -2    -2     8    -2    -4
former                |    -1     3     1     .     1    -2    -3
has a figure          |    -1    -4     8    -5    -1     1     3
he or she             |     3     3    -5    -2     2     .    -1
how                   |     1     5    -3     .     .    -2    -1
if                    |     .     1    -1     2     1     2    -4
know                  |     5     3    -3    -3    -2     1     .
learns                |     .     3    -1     .    -1    -1     .
lists                 |    -5     1    -1     8     1    -4     .
many clauses          |     2    -2    -3     4    -1     5    -5
minutes               |    -1    -3     2     3     1     2    -4
missing               |     1    -2     1     4    -1    -4     .
money                 |    -2     .     3     .    -1     .    -1
month                 |    -2    -3     4    -6     .    -3    10
more                  |    -1     .    -1    -3     1     .     3
myself                |    -3     3     3    -3    -2     2     1
never                 |    -1     3     2    -1    -1    -3     1
nobody                |    -2     2    -3    -1    -2     7    -1
not                   |    -9     1     1    -4    -2    10     3
not again             |     1    -1    -1     .     .    -1     1
not by                |    -2     1    -1    -1    -1     2     1
not can               |    -1     .     .     .     .     .     .
not cares             |    -1    -1     .    -1    -1     2     2
not changed           |     .     1    -1    -1     .     2    -1
not echoes able       |     .     1     .    -1     1     1    -1
not echoes before     |     .     .     2     .    -1    -1     .
not echoes clear      |    -1     3     .     .     .    -1    -1
not echoes knowing    |    -1    -1    -1     1     2    -2     1
not echoes needed     |    -1     1     2    -1    -1     1    -1
not echoes outside    |     1     .    -1     .     .    -1     1
not echoes steps      |     1     1     .    -1     1    -2    -1
not echoes worth      |     .     1     1    -1    -2     1     .
not enough            |    -2    -1     2     1     .    -1     1
not expects           |    -2     3     .    -2     2     .    -2
not former            |     .     .     3    -1     .    -1    -1
not he or she         |     .     2    -2    -1    -1     2     1
not how               |     .     3    -1     .     .    -1     .
not if                |    -2     2    -2    -2     3     .    -1
not know              |     2     3    -1    -1     .    -2     .
not month             |    -1     1     3    -1     .    -1     .
not more              |    -2     .     .     1     2     .    -1
not number            |     .    -1     1     2     1    -2    -1
not oneself           |    -1     3     .    -2    -3     2     .
not outer             |    -1     .    -1    -1     1     2    -1
not pay               |    -1     .     1    -1     .     1     .
not people            |    -3     3    -2     .     1     .     1
not sends             |     .     .     1     .     .     .     .
not show              |    -1     1     .     1    -1     .     .
not step              |     1     .    -1     .    -1     .     1
not still             |     1    -1    -1     .     .     .     .
not then              |     .    -2     3    -1     1    -1    -1
not those above       |     .     .     .     1     1    -1     .
not time              |     1    -3    -2     .     .     6    -1
not told              |    -3     2    -2    -1     5     1    -1
not waits             |     2     1     .     .    -1    -1    -1
not we                |    -1    -1     1    -1     1     1     .
not what              |     .     5    -2    -1    -1    -1    -1
not years             |     1    -1    -1    -1    -1     3    -1
not you               |    -1     1    -1    -1     .     2    -1
nothing               |    -2    -1     2    -3     3     3    -2
number                |    -4    -8     5    -1     2     2     3
oneself               |    -1     .     1    -3    -1     6    -1
opens echoing able    |     1     .    -5    -1     2     .     2
opens echoing before  |     .     2    -2     1    -2    -1     2
opens echoing clear   |    -1     1     .    -1     1    -1     .
opens echoing knowing |     1     .     1     2    -1    -1     .
opens echoing needed  |    -1     1     .     .    -1     .     1
opens echoing outside |    -1     2     1    -1    -1    -2     2
opens echoing steps   |     1     3     .     3    -2    -2    -2
opens echoing worth   |    -3     2     .     1     2     .    -2
opens with no         |    -1    -1     1    -1    -2     .     3
others                |    -3     .     1     3     .    -1     1
outer                 |    -2     4    -6     .     .     3     1
pay                   |    -1    -1    -1    -1    -2     4     3
people                |     7    -4    -2    -2     2    -6     3
pointless             |     1    -2    -2     2    -1     2     1
practice              |    -2     .    -1     2     1     1    -2
quotes                |    -2     .    -2    -2    10    -3    -1
same                  |     .     .    -2     3    -2    -1     3
sends                 |    -2    -2    -3    10     1    -1    -2
show                  |     .    -1     1    -1     2     1    -2
spans                 |    -4     .     3     2    -2     .     .
step                  |     1    -3    -5     8     .    -4     3
still                 |     .     1    -2    -1    -2     1     3
then                  |     3    -4     1     4     .    -4     1
things                |    -2     4     5     3    -6    -2    -2
those above           |    -2    -2    -2     2     7    -1    -2
time                  |    -1    -7     3     5     3     3    -5
told                  |    -5    -1    -2     2     4     4    -2
too                   |     1    -2     1     .     1    -2     .
unclear               |     5    -3    -1     3     1    -3    -1
very many clauses     |     .     .     1     .     .     .     .
waits                 |     1    -1     3     3     .    -5     .
we                    |    -4    -1    -1     2     1     1     1
what                  |     .     2    -4     1     4     1    -5
years                 |    -2     .     1    -2    -2     1     3
you                   |    -1     1     1    -3     2     1    -1
"""
