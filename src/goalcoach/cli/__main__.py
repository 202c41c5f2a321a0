"""Lets `python -m goalcoach.cli` be the same as `goalcoach`."""

from goalcoach.cli.app import main

main()
