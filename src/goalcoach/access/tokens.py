"""Secrets handed out once, and the hashes that are kept of them. Knows no store."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """A secret of 256 random bits, fit for cookies and addresses."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is kept of a token: SHA-256 in hex. No salt is needed, since nobody can guess 256 bits."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
