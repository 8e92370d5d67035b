"""Digests by which a row of a project file shows that nothing in it was changed by accident."""

from __future__ import annotations

import hashlib


def seal(*parts: str | bytes | int) -> bytes:
    """Return the SHA-256 of some values, each with its type and length, so that none runs into the next."""
    digest = hashlib.sha256()
    for part in parts:
        content = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(f"{type(part).__name__} {len(content)} ".encode())
        digest.update(content)
    return digest.digest()
