"""What stands between an opening tag and the next closing one, in one pass over the markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["enclosed"]


def enclosed(
    source: str, opening: re.Pattern[str], closing: re.Pattern[str], start: int, end: int
) -> Iterator[tuple[re.Match[str], str]]:
    """Each opening tag in `source[start:end]` with what stands up to the closing tag after it.

    Opening tags inside of it are passed over, and so is one that nothing closes. One pattern for
    both tags would look for a missing end once from each beginning; this looks for it once, so
    that the time is linear in the length of the source.
    """
    while begun := opening.search(source, start, end):
        ended = closing.search(source, begun.end(), end)
        if ended is None:
            return
        yield begun, source[begun.end() : ended.start()]
        start = ended.end()
