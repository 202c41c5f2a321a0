"""Measurements anyone can repeat: `python -m bench NAME`, `make bench` for all. Figures: README.md."""
