"""Who is let in over HTTP: what Slack signed, and signed now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from slack_sdk.signature import Clock, SignatureVerifier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LARGEST", "Guard", "Verdict"]

LARGEST = 1_000_000
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)


class Verdict(NamedTuple):
    """The status of a refusal and its reason; 200 lets in."""

    status: int
    reason: str


class _At(Clock):
    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now

    def now(self) -> float:
        """The moment."""
        return self._now()


class Guard:
    """Checks requests before anything reads them.

    Args:
        secret: The app's signing secret.
        now: The clock.
    """

    def __init__(self, secret: str, now: Callable[[], float]) -> None:
        self._verifier = SignatureVerifier(secret, _At(now))

    def look(self, headers: Mapping[str, str], body: bytes) -> Verdict:
        """Whether a request is Slack's, of the last five minutes, and whole."""
        timestamp = headers.get("X-Slack-Request-Timestamp", "")
        signature = headers.get("X-Slack-Signature", "")
        if not (timestamp and signature):
            return Verdict(401, "it is not signed")
        # What is no number, no signature or no text would end the check itself.
        if not _TIMESTAMP.fullmatch(timestamp):
            return Verdict(401, "its timestamp is malformed")
        if not _SIGNATURE.fullmatch(signature):
            return Verdict(401, "its signature is malformed")
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            return Verdict(400, "it is not text")
        if not self._verifier.is_valid(body, timestamp, signature):
            return Verdict(401, "its signature is wrong or stale")
        return Verdict(200, "")
