"""A summary as Markdown that can be pasted into a wiki: every word of the filing is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.statement import Status
from summarizer.render.evidence import cite, place_words
from summarizer.render.telling import coverage_sentences, flag_reason, heading_words
from summarizer.render.words import decimal_text, plain, written
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Figure, Flag, Summary
    from summarizer.render.evidence import Citations

__all__ = ["escape", "to_markdown"]

# What Markdown, and the wikis that extend it, give a meaning anywhere in a line.
_SPECIAL = lazy(r"[\\`*_\[\]{}<>|~^$#&]")
# What they give a meaning at the beginning of a line: lists, quotes, rules, numbered lists.
_LEADING = lazy(r"(?:[-+=]|\d{1,9}(?=[.)]))")
_ADDRESS = lazy(r"(?i)(?:\bwww(?=\.)|:(?=//)|\b(?:mailto|javascript|data|xmpp)(?=:))")
_JOINER = "\u2060"


def escape(text: str) -> str:
    r"""The text so that Markdown shows it as it is: no markup, no link, no mention of anyone.

    An invisible word joiner follows each "@" and parts what would become a link by itself.

    >>> escape("1. *Net* loss of $5 <b>")
    '1\\. \\*Net\\* loss of \\$5 \\<b\\>'
    """
    line = _SPECIAL.sub(r"\\\g<0>", plain(text)).replace("@", f"@{_JOINER}")
    line = _ADDRESS.sub(rf"\g<0>{_JOINER}", line)
    leading = _LEADING.match(line)
    if leading is None:
        return line
    mark = leading[0]
    return f"{mark}\\{line[len(mark) :]}" if mark[0].isdigit() else f"\\{line}"


def to_markdown(summary: Summary, filing: Filing) -> str:
    """The summary as CommonMark with one pipe table, ending in a newline."""
    citations = cite(summary)
    marks = _marks(citations, summary.headline.evidence)
    parts = (
        [f"# {escape(heading_words(summary, filing))}"],
        [f"**{escape(summary.headline.text)}** {marks}".rstrip()],
        _flags(summary, filing, citations),
        _listed("Points", [(point.text, point.evidence) for point in summary.points], citations),
        _figures(summary, citations),
        _events(summary, citations),
        _others(summary, citations),
        _evidence(filing, citations),
        _coverage(summary, filing),
    )
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _flags(summary: Summary, filing: Filing, citations: Citations) -> list[str]:
    if not summary.risk_flags:
        return ["## Risk flags", "", "None raised."]
    lines = ["## Risk flags", ""]
    for flag in summary.risk_flags:
        lines += _flag(flag, filing, citations)
    return lines


def _flag(flag: Flag, filing: Filing, citations: Citations) -> list[str]:
    notes = ["update"] if flag.status is Status.UPDATE else []
    notes += ["disputed by the model"] if flag.disputed is not None else []
    noted = f" ({', '.join(notes)})" if notes else ""
    reason = flag_reason(flag)
    said = f": {escape(reason)}" if reason else ""
    lines = [f"- **{flag.severity.value.upper()}** {escape(flag.code)}{noted}{said}"]
    for piece in flag.evidence:
        place = escape(place_words(piece, filing))
        marks = _marks(citations, (piece,))
        lines.append(f"  - “{escape(piece.quote)}” {marks} {place}".rstrip())
    if flag.disputed is not None and flag.disputed.reason:
        marks = _marks(citations, flag.disputed.evidence)
        lines.append(f"  - Disputed: {escape(flag.disputed.reason)} {marks}".rstrip())
    return lines


def _listed(
    title: str, statements: Sequence[tuple[str, tuple[Evidence, ...]]], citations: Citations
) -> list[str]:
    if not statements:
        return []
    rows = [f"- {escape(text)} {_marks(citations, found)}".rstrip() for text, found in statements]
    return [f"## {title}", "", *rows]


def _figures(summary: Summary, citations: Citations) -> list[str]:
    if not summary.figures:
        return []
    rows = [_figure(figure, citations) for figure in summary.figures]
    head = ["| As written | What | Period | Value | Unit | Evidence |", "|---|---|---|--:|---|---|"]
    return ["## Key figures", "", *head, *rows]


def _figure(figure: Figure, citations: Citations) -> str:
    label = f"{figure.label} (tag: {figure.tag})" if figure.tag else figure.label
    cells = (
        escape(written(figure.as_written, figure.value)),
        escape(label),
        escape(figure.period or ""),
        decimal_text(figure.value),
        escape(figure.unit),
        _marks(citations, figure.evidence),
    )
    return f"| {' | '.join(cells)} |"


def _events(summary: Summary, citations: Citations) -> list[str]:
    told = [
        (f"{event.date or '(no date)'} {event.type}: {event.text}", event.evidence)
        for event in summary.events
    ]
    return _listed("Events", told, citations)


def _others(summary: Summary, citations: Citations) -> list[str]:
    groups = (
        (
            "Suggested by the model, not established",
            [(_because(each.code, each.reason), each.evidence) for each in summary.suggested],
        ),
        (
            "Not decided by the text at hand",
            [(_because(each.code, each.why), ()) for each in summary.undetermined],
        ),
        (
            "Looked for and not raised",
            [(_because(each.code, each.why), each.evidence) for each in summary.not_raised],
        ),
    )
    lines: list[str] = []
    for title, statements in groups:
        listed = _listed(title, statements, citations)
        lines += ["", *listed] if lines and listed else listed
    return lines


def _because(code: str, why: str | None) -> str:
    return f"{code}: {why}" if why else code


def _evidence(filing: Filing, citations: Citations) -> list[str]:
    lines = []
    for number, piece in enumerate(citations.pieces, start=1):
        place = place_words(piece, filing)
        where = ", ".join(part for part in (place, f"characters {piece.start}-{piece.end}") if part)
        lines.append(f"- \\[{number}\\] “{escape(piece.quote)}” ({escape(where)})")
    return ["## Evidence", "", *lines] if lines else []


def _coverage(summary: Summary, filing: Filing) -> list[str]:
    sentences = coverage_sentences(summary, filing)
    return ["## Coverage", "", *(f"- {escape(sentence)}" for sentence in sentences)]


def _marks(citations: Citations, evidence: Sequence[Evidence]) -> str:
    return "".join(f"\\[{number}\\]" for number in citations.of(evidence))
