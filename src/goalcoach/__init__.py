"""goalcoach: a self-hosted goal coach. Rooms and their ladder: docs/architecture.md."""

__version__ = "0.1.0"
