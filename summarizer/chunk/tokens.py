"""Token counts: exact ones by the o200k vocabulary that ships with the program, and an estimate."""

from __future__ import annotations

import hashlib
import lzma
import re
from binascii import b2a_base64
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from summarizer.chunk.one_thread import ByOneThread
from summarizer.domain.ports import TokenCounter
from summarizer.errors import DataError
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import tiktoken

__all__ = ["JointCounter", "O200k", "estimate", "joined", "o200k", "published"]

_VOCABULARY = Path(__file__).with_name("o200k_base.xz")
_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
_TOKENS = 199_998
_SPECIAL = {"<|endoftext|>": 199_999, "<|endofprompt|>": 200_018}
_PUBLISHED = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]*"
    r"|\s*[\r\n]+"
    r"|\s+(?!\S)"
    r"|\s+"
)
# The branch that looks ahead leaves the last of several blanks to the word behind them. For its
# sake the tokenizer tries one branch after the other at every place. Without it all are tried at
# once, in three quarters of the time; where blanks stand side by side the text is cut instead.
_PATTERN = _PUBLISHED.replace(r"|\s+(?!\S)", "")
_BLANK = r"\t\v\f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_TWO_BLANKS = lazy(rf"[{_BLANK}][{_BLANK}]")
_BEFORE_LAST = lazy(rf"(?<=[{_BLANK}])(?=[{_BLANK}][^{_BLANK}\r\n])")

# Longer texts are counted in stretches: the tokenizer's own stack ends at a million blanks, and its
# time grows faster than the text on one long run of letters or dots.
_STRETCH = 100_000
_WORD = re.compile(r"[^ \t\n]*[\r\n/]*")
_BORDER = re.compile(r"(?<=\S) ")
_PLAIN_END = re.compile(r"[A-Za-z0-9][!-~]?\Z")
_NO_FEEDS = (" ", "\t")


@runtime_checkable
class JointCounter(TokenCounter, Protocol):
    """A counter that knows what a joint costs, so that no text has to be counted twice."""

    def folded(self, text: str, /) -> int:
        """The number of tokens of a text in which no two blanks stand side by side."""

    def joint(self, left: str, separator: str, right: str, /) -> int:
        """What `left + separator + right` counts beyond `left` and `right` alone.

        The separator is a blank, a tab, or line feeds; neither side is empty, and neither side has
        white space at the joint. May be negative.
        """


def estimate(text: str) -> int:
    """A number of tokens that filings stay under in practice: a token for every 3.5 characters.

    For where a bound is enough and no vocabulary is wanted; text that is not English prose or
    tables can exceed it.

    >>> estimate("Item 5. Other Events")
    6
    """
    return -(-len(text) * 2 // 7)


def joined(count: TokenCounter, separator: str, parts: Sequence[tuple[str, int | None]]) -> int:
    """What texts count with a separator between them; what one is known to count is not counted.

    The separator is such as a `JointCounter` knows; with any other counter all is counted.
    """
    texts = [text for text, _ in parts]
    joint: Callable[[str, str, str], int] | None = getattr(count, "joint", None)
    if joint is None or not all(map(_stands_alone, texts)):
        return count(separator.join(texts))
    tokens = sum(count(text) if known is None else known for text, known in parts)
    return tokens + sum(joint(left, separator, right) for left, right in pairwise(texts))


@cache
def o200k() -> O200k:
    """The exact counter of the o200k vocabulary, loaded once, with no network.

    Raises:
        DataError: The vocabulary that ships with the program is missing or damaged.
    """
    return O200k(_tokenizer(_PATTERN))


def published() -> tiktoken.Encoding:
    """The tokenizer as it is published, with which `o200k` agrees in less time.

    Raises:
        DataError: The vocabulary that ships with the program is missing or damaged.
    """
    return _tokenizer(_PUBLISHED)


def _tokenizer(pattern: str) -> tiktoken.Encoding:
    import tiktoken  # noqa: PLC0415

    ranks = {token: rank for rank, token in enumerate(vocabulary())}
    encoding = tiktoken.Encoding(
        "o200k_base", pat_str=pattern, mergeable_ranks=ranks, special_tokens=_SPECIAL
    )
    # The encoding has tables of its own, and would keep this one of 17 MB as well.
    ranks.clear()
    return encoding


def vocabulary(path: Path = _VOCABULARY) -> tuple[bytes, ...]:
    """The tokens in the order of their ranks, proved by the published digest of the vocabulary.

    Raises:
        DataError: The file is missing or damaged.
    """
    try:
        packed = lzma.decompress(path.read_bytes())
    except (OSError, lzma.LZMAError) as error:
        raise _damaged(path) from error
    tokens: list[bytes] = []
    start = _TOKENS
    for length in packed[:_TOKENS]:
        tokens.append(packed[start : start + length])
        start += length
    if hashlib.sha256(as_published(tokens)).hexdigest() != _SHA256:
        raise _damaged(path)
    return tuple(tokens)


def as_published(tokens: list[bytes] | tuple[bytes, ...]) -> bytes:
    r"""The vocabulary as the file in which it is published: a token in base 64 and its rank a line.

    >>> as_published([b"!", b" the"])
    b'IQ== 0\nIHRoZQ== 1\n'
    """
    return b"".join(
        [b"%b %d\n" % (b2a_base64(token, newline=False), rank) for rank, token in enumerate(tokens)]
    )


def _damaged(path: Path) -> DataError:
    return DataError(f"the vocabulary {path.name!r} is missing or damaged", "install again")


class O200k:
    """Counts tokens as models of the o200k vocabulary do; time is linear in the text.

    Words that the vocabulary keeps for itself, such as `<|endoftext|>`, count as the plain text
    they are in a filing. The count is exact; only a stretch of over 50,000 characters without one
    blank between words may count a token more for each 100,000 of them.
    """

    def __init__(self, encoding: tiktoken.Encoding) -> None:
        # Of its automaton the tokenizer builds, for each thread, the states that the thread's texts
        # come to: where dozens count, they would take longer than the counting.
        self._encode = ByOneThread(encoding.encode_ordinary)
        self._lead = lru_cache(maxsize=20_000)(self._lead_afresh)
        self._feed = lru_cache(maxsize=1_000)(self._feed_afresh)

    def __call__(self, text: str, /) -> int:
        """The number of tokens of `text`."""
        if _has_two_blanks(text):
            return sum(map(self.folded, _BEFORE_LAST.split(text)))
        return self.folded(text)

    def folded(self, text: str, /) -> int:
        """The number of tokens of a text in which no two blanks stand before a word."""
        if len(text) <= _STRETCH:
            return len(self._encode(text))
        return sum(len(self._encode(stretch)) for stretch in _stretches(text))

    def joint(self, left: str, separator: str, right: str, /) -> int:
        """What `left + separator + right` counts beyond `left` and `right` alone, exactly.

        No token of this vocabulary reaches over a blank or tab that follows a word, nor over a line
        feed unless "/" follows it: the words at the joint decide.
        """
        if separator in _NO_FEEDS:
            return self._lead(separator, _first_word(right))
        if right[0] == "/":
            return self._feed(left[_last_blank(left) :], separator, _first_word(right))
        if _PLAIN_END.search(left, max(len(left) - 2, 0)):
            # A letter or digit goes with no line feed, and a mark right behind one stands alone.
            return self._feed(left[-1], separator, "")
        return self._feed(left[_last_blank(left) :], separator, "")

    def _lead_afresh(self, blank: str, word: str) -> int:
        return self(blank + word) - self(word)

    def _feed_afresh(self, before: str, feeds: str, after: str) -> int:
        return self(f"{before}{feeds}{after}") - self(before) - self(after)


def _stands_alone(text: str) -> bool:
    """Whether two joints of a text have nothing to do with each other."""
    return text != "" and text[0] != "/" and not (text[0].isspace() or text[-1].isspace())


def _first_word(text: str) -> str:
    """The first word, with the line feeds that a mark at its end takes along."""
    found = _WORD.match(text)
    return found[0] if found else ""


def _last_blank(text: str) -> int:
    start = max(text.rfind(" "), 0)
    return max(text.rfind("\t", start), start)


def _has_two_blanks(text: str) -> bool:
    """Whether two blanks stand side by side."""
    if not text.isascii():
        return _TWO_BLANKS.search(text) is not None
    return "  " in text.replace("\t", " ").replace("\f", " ").replace("\v", " ")


def _stretches(text: str) -> Iterator[str]:
    """A text cut before blanks that follow a word."""
    start = 0
    while len(text) - start > _STRETCH:
        border = _BORDER.search(text, start + _STRETCH // 2, start + _STRETCH)
        end = border.start() if border else start + _STRETCH
        yield text[start:end]
        start = end
    yield text[start:]
