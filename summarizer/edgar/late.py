"""A client that is made when the first question comes: what is at hand needs none."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from summarizer.edgar.asking import Answer, Ask, anything

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Asks", "LateClient"]


class Asks(Protocol):
    """Has a way to ask."""

    @property
    def ask(self) -> Ask:
        """Asks for a URL."""


class LateClient:
    """Asks through what `make` gives, which is made once, by the first thread that asks."""

    def __init__(self, make: Callable[[], Asks]) -> None:
        self._make = make
        self._made: Asks | None = None
        self._making = threading.Lock()

    def ask(self, url: str, *, etag: str = "", whole: Callable[[bytes], bool] = anything) -> Answer:
        """The answer, as the client gives it.

        Raises:
            UsageError: The client cannot be made by the settings.
            SummarizerError: As the client does.
        """
        with self._making:
            if self._made is None:
                self._made = self._make()
        return self._made.ask(url, etag=etag, whole=whole)
