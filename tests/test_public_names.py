"""What `summarizer` offers to programs that import it: exactly these names, and they stay put."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from itertools import permutations
from pathlib import Path

import pytest

import summarizer

PUBLIC = {
    "": "__version__",
    "_api": "parse summarize verify",
    "errors": """
        DataError InputError NotFoundError StoppedError SummarizerError TransportError
        UsageError""",
    "domain.chunk": "Chunk ContextPiece",
    "domain.filing": """
        Block BlockKind Cell Document Fact Filing Furniture Hidden Notice Page Part RawPart
        Registrant Section SectionKind Source Submission Table""",
    "domain.identity": "AccessionNumber Cik FormType",
    "domain.conversation": """
        Attempt Completion FinishReason Message ModelIdentity Outcome Question ReplySchema Role
        Spending TokenUsage""",
    "domain.ports": "Budget ChatModel FlagTest Limiter ReplyCache TokenCounter",
    "domain.position": "Span VisibleText",
    "domain.risk": "Catalogue FlagEntry FlagRuling Near Ruling Severity",
    "domain.draft": """
        Derivation Draft DraftEvent DraftFigure DraftFlag DraftHeadline DraftNotRaised DraftPoint
        Findings Quote""",
    "domain.statement": "Importance Operation Origin ReasonBy Status Undetermined",
    "domain.summary": """
        Coverage Dispute Event Evidence Figure FilingFacts Flag Gap Headline NotRaised Number
        Operand Place Point Provenance Suggested Summary Usage Verdict Withheld""",
}
NAMES = sorted(" ".join(PUBLIC.values()).split())
# Shared between rooms, and not made by the three functions that are public.
INWARD = {"comparison", "forms", "made", "pace"}


def _output(checkout: Path, program: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_public_names_are_these_and_no_others() -> None:
    assert sorted(summarizer.__all__) == NAMES


@pytest.mark.parametrize("home", [home for home in PUBLIC if home])
def test_a_module_offers_all_its_names_or_none(home: str) -> None:
    module = import_module(f"summarizer.{home}")
    assert sorted(module.__all__) == sorted(PUBLIC[home].split())
    assert [
        name for name in module.__all__ if getattr(summarizer, name) is not vars(module)[name]
    ] == []


def test_every_type_of_the_ground_is_public_or_kept_in_on_purpose(checkout: Path) -> None:
    ground = {module.stem for module in (checkout / "summarizer" / "domain").glob("[!_]*.py")}
    assert ground - INWARD == {home[7:] for home in PUBLIC if home.startswith("domain.")}


def test_an_unknown_name_is_refused_as_python_refuses_it() -> None:
    with pytest.raises(AttributeError, match="module 'summarizer' has no attribute 'summarise'"):
        _ = summarizer.summarise  # type: ignore[attr-defined]


def test_listing_the_package_shows_the_public_names() -> None:
    assert set(NAMES) <= set(dir(summarizer))


STEPS = (
    "import summarizer.parse",
    "import summarizer.verify.quotes",
    "from summarizer import parse, verify",
    "from summarizer.parse import __doc__",
    "import summarizer._api",
)


@pytest.mark.parametrize(("first", "second"), [*permutations(STEPS, 2)])
def test_a_function_is_not_hidden_by_the_room_of_its_name(
    checkout: Path, first: str, second: str
) -> None:
    last = (
        "from summarizer import parse, verify; print(type(parse).__name__, type(verify).__name__)"
    )
    assert _output(checkout, f"{first}\n{second}\n{last}") == "function function"


def test_a_room_is_reached_although_a_function_has_its_name(checkout: Path) -> None:
    program = """
from summarizer import parse
from summarizer.parse import parse as in_the_room
print(in_the_room.__module__)
"""
    assert _output(checkout, program).startswith("summarizer.parse")


def test_importing_the_package_loads_nothing_else_of_it(checkout: Path) -> None:
    program = "import summarizer, sys; print(*sorted(m for m in sys.modules if 'summarizer' in m))"
    assert _output(checkout, program) == "summarizer summarizer._version"
