"""The answer to “weighs”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
a sentence            |     5    -4    -5     5     .     .     .
a short answer        |     1    -1     4     2    -4    -1    -1
a story               |    -4    -1    -1     .     1     4     .
a word or two         |     2    -6     4    -3     3    -6     6
again                 |    -1    -1    -2     6     .    -1     .
asks                  |    -1     .     .    -1     .     .     1
body                  |     6    -1     3    -2    -2    -3    -1
by                    |    -1    -1     .    -2     2    -1     3
can                   |     2     2    -1     .     .    -2    -1
cannot                |    -1     2    -1     .    -1     .     1
cares                 |    -1    -2     .     2     1     .    -1
changed               |    -3    -1    -2     2    -1     1     4
clear                 |    -1    -1    -1     3     .     .    -1
decides               |    -1    -1    -1    -1     4    -2     1
echoes able           |     .    -1     8    -2    -1    -3    -2
echoes before         |    -1     .     2     1     .    -1    -1
echoes clear          |     1    -1     1     .     1     .    -1
echoes knowing        |     2    -1     .    -1     1    -2     .
echoes needed         |    -1    -1     8    -3    -1    -2    -1
echoes outside        |    -2    -2    -1     1    -1    -2     7
echoes steps          |    -2    -1     2     5     1    -2    -3
echoes worth          |    -2     1    -2    -1    -1     6    -1
enough                |     1    -2     .     .     .     2    -1
expects               |    -2    -2    -2    -1     7     .    -1
former                |    -1     .     .     2     .     .    -1
has a figure          |    -1     .     .     1     .     .     .
he or she             |     1     .    -3     .     1     1     .
how                   |     1     1     .     .    -1    -1     .
if                    |     .     1     3    -2    -1     .    -1
know                  |    -4    10    -1    -1     1    -3    -1
learns                |    -2     2    -1    -1     2    -1     .
minutes               |     .     .     .     1     .     .     .
missing               |     3    -1     9    -2    -2    -3    -3
money                 |    -2    -1     6    -2     1    -2     .
month                 |    -1     .    -1    -1     1    -1     3
more                  |     .    -3     4     .    -1     .     .
myself                |     1    -1     1     .     .     .     .
never                 |    -1     3    -1    -1     .    -1     1
nobody                |    -4     .    -3     .     9    -1    -3
not                   |     .    13    -7    -9     6    -1    -3
not can               |     1     1     .     .    -1    -1     .
not cares             |     1    -1    -1     1     1     .    -1
not decides           |    -1     .     .     .     3    -1     .
not echoes able       |    -1     .     2    -1     .     .     .
not echoes before     |     .    -1     .    -1     1     1     .
not echoes clear      |     .     .     .     .     1     .    -1
not echoes knowing    |    -2     2     1     .     .     .     .
not echoes needed     |    -1     2     1    -1    -1     1    -1
not echoes outside    |    -1     1     1     .    -1     .    -1
not echoes steps      |     1     1     .    -1     .    -1     .
not echoes worth      |     .     .     .     1     1     .    -1
not expects           |    -1    -1     .    -1     2     2     .
not he or she         |     1     2    -1    -1     .    -1    -1
not if                |     .     .     .    -1    -1     .     1
not know              |    -4     9    -1    -1     1    -3    -1
not learns            |    -1     1     .     .     1    -1     .
not more              |     .     .    -1     .     1     1     .
not number            |    -1     2    -1    -1     3    -2     .
not oneself           |    -4     7    -3    -3    -2     5     .
not outer             |     1    -1     .     .     1     .    -1
not people            |     .     .    -1     .     .    -1     1
not pointless         |     .    -2    -1     .     .     2     1
not show              |    -2     5    -1     .    -1     .     .
not still             |     6    -2    -1     .    -1    -2     .
not things            |    -1     2     .     .     .     .     .
not told              |    -3     4    -1    -1     4    -2    -1
not we                |     .     .     .    -1     2    -1     .
not what              |    -2     .    -1    -1     6    -1    -1
nothing               |    -4     2    -1    -2    -2     7    -1
number                |    -4    -2     6     1     9    -4    -5
oneself               |    14     4    -5   -10    -5     3    -2
opens echoing able    |    -1    -1     9    -2    -1    -3    -1
opens echoing before  |     .    -1     1     1    -1     1    -1
opens echoing clear   |     .    -1     .     .     3    -1    -1
opens echoing knowing |     .     1     .    -1     1    -1     .
opens echoing needed  |    -2     1     8    -3    -1    -1    -2
opens echoing outside |    -3     2    -3     .    -1    -1     6
opens echoing steps   |     .     .     1     6    -1    -3    -3
opens echoing worth   |    -2    -1    -1     .     .     5    -1
opens with no         |    -2     4    -1    -1     1    -1     .
others                |     .     1     .    -1    -1     1    -1
outer                 |    -1    -3    -4    -1     2    -1     9
pay                   |    -1    -1    -2    -1    -1     6    -1
people                |    -2     1    11    -2    -3    -4    -1
pointless             |    -1     .    -1    -1    -1     5    -1
practice              |     .    -1    -1     3    -1     .    -1
same                  |     .     .     .     .    -1     .     .
sends                 |     2     .     2     .    -1    -1     .
show                  |    -3     5    -1     1     1    -1    -2
spans                 |    -2     1     .     1     1    -2     2
step                  |     1    -4    -4    10     .    -2    -1
still                 |     5    -2     .    -2    -2     .     1
then                  |    -2     1     1     2    -1    -1     .
things                |     .     .     8     .    -3    -2    -3
those above           |     1    -1    -1     1     .     1     .
time                  |    -1    -3     7    -4    -2     1     1
told                  |    -4     5    -5    -3    10     .    -2
too                   |    -1    -1     4    -1     1    -1    -1
unclear               |     .    -2     .     .     1    -1     2
waits                 |     .    -1    -1     2     1     .    -1
we                    |    -3    -1     2     .     3     .     .
what                  |    -3     1    -3    -6    13     1    -3
why                   |    -1     .     1     .     .     2    -1
years                 |    -1     .     1     .     1     .    -1
you                   |     3     .    -1    -2    -2     2     .
"""
