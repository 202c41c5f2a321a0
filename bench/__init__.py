"""Measurements anyone can repeat: `python -m bench NAME`, or `make bench` for all. Figures: bench/README.md."""
