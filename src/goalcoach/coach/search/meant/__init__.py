"""Everyday words and phrases by what they mean, one module a field of work. Data only.

A blank line parts the meanings. English stands before the bar, German behind it, what frameworks say first;
".." stands for up to three words between.
"""
