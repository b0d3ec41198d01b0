"""What is asked of a host and what comes back, whoever does the asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Answer", "Ask", "Limiter", "anything"]


class Answer(NamedTuple):
    """A body, or word that the one at hand still holds (`changed` is False, and there is none)."""

    body: bytes
    etag: str = ""
    changed: bool = True


def anything(body: bytes) -> bool:  # noqa: ARG001
    """Takes any body for whole."""
    return True


class Ask(Protocol):
    """Asks for a URL."""

    def __call__(
        self, url: str, *, etag: str = "", whole: Callable[[bytes], bool] = anything
    ) -> Answer:
        """The answer, whole.

        Args:
            url: Of a host of the settings.
            etag: Of the body at hand, if there is one.
            whole: Whether a body is all there; one that is not is asked for again.

        Raises:
            NotFoundError: There is no such thing.
            TransportError: It could not be asked, or no answer came.
            InputError: The answer is larger than it may be.
        """


class Limiter(Protocol):
    """Turns that all who ask the same hosts take from one heap."""

    def take(self, patience: float) -> int:
        """A turn, after waiting for it.

        Raises:
            TransportError: None will be free within `patience` seconds.
        """

    def give_back(self, turn: int) -> None:
        """Says that the request has arrived, or never will: a second later the turn is free."""

    def hold(self, seconds: float) -> None:
        """Lets nobody ask for so long."""
