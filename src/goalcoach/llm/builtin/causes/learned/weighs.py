"""The answer to “weighs”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     3    -3    -4     6     .    -2     .
a short answer        |    -1    -3     2     2    -2     1     .
a story               |    -3    -2    -1     2    -1     7    -2
a word or two         |     5    -7     2    -4     4    -5     5
again                 |    -1    -1    -2     4    -1     1     2
asks                  |    -1     .     1    -1     .     .     2
body                  |     7    -2     1    -2    -1    -2    -2
by                    |    -1    -1    -1    -1     1    -2     4
can                   |     1     3     .    -1     .    -1    -1
cannot                |    -1     3    -1     1    -1     .     .
cares                 |    -1    -2     .     2     2     1    -2
changed               |    -3    -1    -2     4    -2    -1     5
clear                 |    -1     .    -1     3     .    -1     .
decides               |    -1    -1    -1    -1     4    -2     1
echoes able           |     .    -1     6    -2    -1    -2    -1
echoes before         |     .    -1     2    -1     .    -1    -1
echoes clear          |     .     .     .    -1     2    -1    -1
echoes knowing        |     2     .     1    -1     1    -1    -1
echoes needed         |     .    -2     9    -3    -1    -2    -1
echoes outside        |    -2    -1    -1     1    -1    -1     6
echoes steps          |    -1    -1     1     4     1    -1    -2
echoes worth          |    -2     .    -2    -1    -1     6    -1
enough                |     2    -3     1    -2     .     2    -1
expects               |    -2    -2    -1    -2     8     .    -1
former                |    -2     .    -1     3    -1     1    -1
has a figure          |    -2     .     .     2     .     1     .
he or she             |     .     .    -2     2     1     .    -1
how                   |     1     1     .     .    -1    -1     .
if                    |     2     .     5    -2    -3     1    -3
know                  |    -3    10    -1    -2     .    -2    -1
learns                |    -2     2    -1    -1     3    -1     .
minutes               |     .    -1    -1     .    -1     .     1
missing               |     3    -1     9    -2    -2    -3    -4
money                 |    -1    -1     2    -1     1     .     .
month                 |    -1    -1    -2     .     2    -1     2
more                  |    -1    -4     4     2     .    -1    -1
myself                |     .    -1     1    -1    -1     1     .
never                 |    -1     .    -1     .     1    -1     2
nobody                |    -3     .    -3     .    11    -1    -4
not                   |    -1    10    -6    -6     6    -1    -1
not can               |     2     1     .     .    -1    -1     .
not cares             |     1    -2    -1     1     2     1    -1
not decides           |    -1     .     .     .     3    -1     .
not echoes able       |     .    -1     3    -1     .     .    -1
not echoes before     |     .    -1     .     .     1     .     .
not echoes clear      |     .     .     .     .     1     .     .
not echoes knowing    |     .     1     .     .    -1     .     .
not echoes needed     |    -1     1     .     .     .     1     .
not echoes outside    |    -1     1     1     .    -1     .     .
not echoes steps      |     .     1     .    -1     .     .     .
not echoes worth      |     .     .     .     1     1     .     .
not enough            |     .    -1     .     .     .     1     .
not expects           |    -1    -2     .    -1     3     2     .
not he or she         |    -1     2    -1     .     1    -1    -1
not if                |     .     1     .    -1    -1     1     .
not know              |    -3     8    -1    -1     1    -3    -1
not learns            |    -1     1     .     .     2    -1     .
not more              |     .    -1    -1    -1     2     1     .
not number            |    -1     2     .    -1     2    -2     .
not oneself           |    -3     8    -3    -3     .     4    -2
not pointless         |     2    -1    -1     .     .     .     .
not show              |    -2     4     .     .    -1     .     .
not step              |     1    -2    -1     .     1     .    -1
not still             |     4    -2     .     .    -1    -1     .
not told              |    -2     2    -1    -1     3     .    -1
not we                |     .     .     .     .     1    -1     .
not what              |    -1     .    -1    -1     6    -1    -1
nothing               |    -2     1     .    -1    -2     5    -1
number                |    -3    -3     6     3     6    -4    -4
oneself               |    13     6    -2    -9    -5     1    -3
opens echoing able    |    -1    -2     8    -2    -1    -1    -1
opens echoing before  |     .    -1     2    -1     .     .    -1
opens echoing clear   |     .    -1     .     .     3    -1     .
opens echoing knowing |     1     1     .    -1     .     .    -1
opens echoing needed  |    -2     .     8    -3    -1     .    -1
opens echoing outside |    -3     2    -2     .    -1    -1     5
opens echoing steps   |    -1     .     .     5     .    -2    -2
opens echoing worth   |    -2    -1    -1     .     .     6    -1
opens with no         |    -1     2    -1    -1     .     .     .
others                |     .     2     .    -1    -1     1    -1
outer                 |    -2    -3    -4    -1     5    -2     7
pay                   |    -2    -1    -2     .    -2     9    -2
people                |    -2     2     7    -2    -2    -1    -2
pointless             |     .     1    -2    -1    -1     3    -1
practice              |     .    -1    -1     5    -2     .    -1
same                  |     .     .     1     .    -1     .     .
sends                 |     2    -1     2    -1    -2    -1     1
show                  |    -3     4    -1     .     3    -1    -2
spans                 |    -1     2    -1     .     1    -2     2
step                  |    -1    -4    -2     7    -1    -1     2
still                 |     3    -1    -1    -1    -1    -1     1
then                  |    -3     1     1     3    -3     1    -1
things                |    -1    -2     7     1    -2     .    -2
those above           |     2    -1    -1     .     .     1    -1
time                  |     .    -2     4    -2    -2     1     2
told                  |    -5     4    -5     .     5     3    -1
too                   |    -1    -1     4    -1     1    -1    -1
unclear               |     .    -1     1    -1     2    -1     .
waits                 |    -1    -1    -1     4     .     .    -1
we                    |    -3    -2     2     .     1     3    -1
what                  |    -2     .    -3    -6    14     1    -4
years                 |    -1     .     1     1     .     .    -1
you                   |     2     .    -2    -2    -2     5    -1
"""
