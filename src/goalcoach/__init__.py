"""goalcoach: a self-hosted goal coach. Rooms and their ladder: docs/architecture.md."""
