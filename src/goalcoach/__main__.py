"""Lets `python -m goalcoach` be the same as `goalcoach`."""

from goalcoach.cli.app import main

main()
