"""Summaries of SEC filings in which every statement is proved against the filing's own words.

>>> from summarizer import Span, parse, summarize, verify

Three functions, the types they take and give, and the errors they raise; nothing is loaded before
it is asked for. Two rooms bear the name of a function: the function is the attribute here, and
what is in the room is reached by `from summarizer.parse import ...`.
"""

from __future__ import annotations

import sys
from types import ModuleType

from summarizer._version import __version__

# As `typing` has it, which would be most of what it takes to import this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from summarizer._api import *
    from summarizer.domain.chunk import *
    from summarizer.domain.conversation import *
    from summarizer.domain.draft import *
    from summarizer.domain.filing import *
    from summarizer.domain.identity import *
    from summarizer.domain.ports import *
    from summarizer.domain.position import *
    from summarizer.domain.risk import *
    from summarizer.domain.statement import *
    from summarizer.domain.summary import *
    from summarizer.errors import *

__all__ = [
    "AccessionNumber",
    "Attempt",
    "Block",
    "BlockKind",
    "Budget",
    "Catalogue",
    "Cell",
    "ChatModel",
    "Chunk",
    "Cik",
    "Completion",
    "ContextPiece",
    "Coverage",
    "DataError",
    "Derivation",
    "Dispute",
    "Document",
    "Draft",
    "DraftEvent",
    "DraftFigure",
    "DraftFlag",
    "DraftHeadline",
    "DraftNotRaised",
    "DraftPoint",
    "Event",
    "Evidence",
    "Fact",
    "Figure",
    "Filing",
    "FilingFacts",
    "Findings",
    "FinishReason",
    "Flag",
    "FlagEntry",
    "FlagRuling",
    "FlagTest",
    "FormType",
    "Furniture",
    "Gap",
    "Headline",
    "Hidden",
    "Importance",
    "InputError",
    "Limiter",
    "Message",
    "ModelIdentity",
    "Near",
    "NotFoundError",
    "NotRaised",
    "Notice",
    "Number",
    "Operand",
    "Operation",
    "Origin",
    "Outcome",
    "Page",
    "Part",
    "Place",
    "Point",
    "Provenance",
    "Question",
    "Quote",
    "RawPart",
    "ReasonBy",
    "Registrant",
    "ReplyCache",
    "ReplySchema",
    "Role",
    "Ruling",
    "Section",
    "SectionKind",
    "Severity",
    "Source",
    "Span",
    "Spending",
    "Status",
    "StoppedError",
    "Submission",
    "Suggested",
    "SummarizerError",
    "Summary",
    "Table",
    "TokenCounter",
    "TokenUsage",
    "TransportError",
    "Undetermined",
    "Usage",
    "UsageError",
    "Verdict",
    "VisibleText",
    "Withheld",
    "__version__",
    "parse",
    "summarize",
    "verify",
]

# Where the public names live, in the order in which they are looked for.
_HOMES = (
    "summarizer.domain.chunk",
    "summarizer.domain.conversation",
    "summarizer.domain.draft",
    "summarizer.domain.filing",
    "summarizer.domain.identity",
    "summarizer.domain.ports",
    "summarizer.domain.position",
    "summarizer.domain.risk",
    "summarizer.domain.statement",
    "summarizer.domain.summary",
    "summarizer.errors",
)
_FUNCTIONS = ("parse", "summarize", "verify")


class _Front(ModuleType):
    """This package as a module object: public names come when asked for, and stay themselves.

    Importing a room binds it to its name in the package: `summarizer.parse`, the room, would take
    the place of `summarizer.parse`, the function, or not, by what else has been imported.
    """

    def __getattr__(self, name: str) -> object:
        if name not in __all__:
            raise AttributeError(
                f"module 'summarizer' has no attribute {name!r}", name=name, obj=self
            )
        from importlib import import_module  # noqa: PLC0415

        homes = ("summarizer._api",) if name in _FUNCTIONS else _HOMES
        value = next(
            vars(home)[name] for home in map(import_module, homes) if name in vars(home)["__all__"]
        )
        setattr(self, name, value)
        return value

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _FUNCTIONS and isinstance(value, ModuleType)):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *__all__})


sys.modules[__name__].__class__ = _Front
