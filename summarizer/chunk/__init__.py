"""Filing to chunks; the only room that counts tokens."""

from summarizer.chunk.context import as_sent
from summarizer.chunk.split import split
from summarizer.chunk.tokens import JointCounter, O200k, estimate, joined, o200k

__all__ = ["JointCounter", "O200k", "as_sent", "estimate", "joined", "o200k", "split"]
