"""A hand-over file under a passphrase: scrypt makes the key, AES-256-GCM seals. Nothing of it is of our own making."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import Any

from gfmd_desktop.errors import Refusal, Refused

_N, _R, _P = 32_768, 8, 1
"""32 MB and a tenth of a second for each guess at a passphrase."""
_SALT, _NONCE, _KEY = 16, 12, 32


@dataclass(frozen=True, slots=True)
class Seal:
    """How something is sealed: the cost of a guess, salt and nonce; the passphrase is known to people alone."""

    n: int
    r: int
    p: int
    salt: bytes
    nonce: bytes


def new_seal() -> Seal:
    """Return a seal never used before."""
    return Seal(_N, _R, _P, os.urandom(_SALT), os.urandom(_NONCE))


def seal_to_data(seal: Seal) -> dict[str, Any]:
    """Return a seal as the manifest has it."""
    return {
        "cipher": "AES-256-GCM",
        "kdf": "scrypt",
        "n": seal.n,
        "r": seal.r,
        "p": seal.p,
        "salt": seal.salt.hex(),
        "nonce": seal.nonce.hex(),
    }


def seal_from_data(data: dict[str, Any]) -> Seal:
    """Return the seal a manifest describes, which keeps to its schema: costs are bounded there."""
    return Seal(data["n"], data["r"], data["p"], bytes.fromhex(data["salt"]), bytes.fromhex(data["nonce"]))


def close(content: bytes, passphrase: str, seal: Seal, beside: bytes) -> bytes:
    """Return content sealed; `beside` is not secret, and cannot be changed either."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only what is sealed needs it

    return AESGCM(_key(passphrase, seal)).encrypt(seal.nonce, content, beside)


def unlock(sealed: bytes, passphrase: str, seal: Seal, beside: bytes, subject: str) -> bytes:
    """Return sealed content; Refused WRONG_PASSPHRASE, also when it was tampered with: nobody can tell the two apart."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    try:
        return AESGCM(_key(passphrase, seal)).decrypt(seal.nonce, sealed, beside)
    except InvalidTag:
        raise Refused(Refusal.WRONG_PASSPHRASE, subject) from None


def _key(passphrase: str, seal: Seal) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=seal.salt, length=_KEY, n=seal.n, r=seal.r, p=seal.p).derive(words)
