"""What the bot would say, drawn as a page for people: close to Slack's looks, and no part of it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from summarizer.slack import evidence
from summarizer.slack.messages import alert, answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from summarizer.slack.told import Told

__all__ = ["blocks_html", "page"]

_DOT = '<i class="dot" style="background:{}"></i>'
_SVG = '<svg viewBox="0 0 16 16" class="sign"><path fill="{}" d="{}"/></svg>'
_BELL = "M8 1a1 1 0 0 1 1 1v.6A4.5 4.5 0 0 1 12.5 7v3l1.5 2v1H2v-1l1.5-2V7A4.5 4.5 0 0 1 7 2.6V2z"
_GLASS = "M4 1h8v2.5L9 8l3 4.5V15H4v-2.5L7 8 4 3.5z"
# Drawn, so that they are seen where no font has them.
_EMOJI = {
    ":white_circle:": _DOT.format("#fff;box-shadow:inset 0 0 0 1.5px #b5b5ba"),
    ":large_yellow_circle:": _DOT.format("#f2c744"),
    ":large_orange_circle:": _DOT.format("#ee8434"),
    ":red_circle:": _DOT.format("#d7263d"),
    ":bell:": _SVG.format("#e0a100", f"{_BELL}M6.4 14h3.2a1.6 1.6 0 0 1-3.2 0z"),
    ":hourglass_flowing_sand:": _SVG.format("#8a6d3b", _GLASS),
}
_LINK = re.compile(r"<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>")
_BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![\w*])")
_ITALIC = re.compile(r"(?<![\w_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\w_])")
_CODE = re.compile(r"`([^`\n]{1,500})`")
_STYLE = """
*{box-sizing:border-box}
body{margin:0;padding:28px;background:#f4f4f6;color:#1d1c1d;font:15px/1.46 Lato,"Helvetica Neue",
Helvetica,"Segoe UI",Arial,sans-serif}
h2{margin:0 auto 8px;max-width:760px;font-size:12px;letter-spacing:.08em;text-transform:uppercase;
color:#6b6a6e}
section+h2{margin-top:28px}
.message,.window{max-width:760px;margin:0 auto;background:#fff;border:1px solid #dddde1;
border-radius:10px;padding:16px 20px}
.message{display:grid;grid-template-columns:36px 1fr;gap:0 12px}
.face{width:36px;height:36px;border-radius:7px;background:#1d3557;color:#fff;display:grid;
place-items:center;font-weight:900}
.who{font-weight:900;margin-bottom:2px}
.who small{font-weight:400;color:#616061;margin-left:6px}
.who b{font-size:10px;background:#ececef;border-radius:3px;padding:1px 4px;margin-left:5px;
color:#616061;vertical-align:1px}
.window{max-width:560px;padding:0;box-shadow:0 14px 44px #0003}
.window>header{display:flex;justify-content:space-between;padding:16px 20px;font-weight:900;
font-size:20px;border-bottom:1px solid #e8e8ea}
.window>div{padding:6px 20px 18px}
.header{font-size:18px;font-weight:900;line-height:1.3;margin:4px 0}
.section{margin:9px 0;white-space:pre-line;overflow-wrap:anywhere}
.quote{display:block;border-left:4px solid #ddd;padding-left:9px;margin:4px 0 4px 2px;
color:#3b3a3d}
.context{font-size:12.5px;color:#616061;margin:6px 0;white-space:pre-line;overflow-wrap:anywhere}
hr{border:0;border-top:1px solid #e2e2e5;margin:12px 0}
table{border-collapse:separate;border-spacing:0;border:1px solid #dddde1;border-radius:7px;
width:100%;margin:6px 0}
td,th{padding:6px 10px;border-bottom:1px solid #e8e8ea;text-align:left;vertical-align:top;
font-weight:400}
tr:last-child td{border-bottom:0}
th{font-weight:700;background:#f8f8f9}
.right{text-align:right;white-space:nowrap}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0 4px}
.button{border:1px solid #c9c9ce;border-radius:5px;padding:4px 12px;font-weight:700;
font-size:13px;background:#fff}
.dot{display:inline-block;width:13px;height:13px;border-radius:50%;vertical-align:-1.5px;
margin-right:2px}
.sign{width:16px;height:16px;vertical-align:-2.5px;margin-right:2px}
a{color:#1264a3;text-decoration:none}
code{font:12.5px Menlo,Consolas,monospace;color:#b0163a;background:#f6f6f7;
border:1px solid #e3e3e6;border-radius:3px;padding:1px 4px}
"""


def page(told: Told, show: str = "all") -> str:
    """A page with the card, its evidence in the thread and in a window, and an alert.

    Args:
        told: The summary.
        show: One of these alone: "card", "thread", "window", "alert".
    """
    parts: Mapping[str, tuple[str, Callable[[], str]]] = {
        "card": ("In the channel", lambda: _message(answer(told, 1, "U0ANALYST").blocks)),
        "thread": ("In the thread", lambda: _thread(told)),
        "window": ("The button Evidence", lambda: _window(evidence.window(told))),
        "alert": (
            "An alert",
            lambda: _message(alert(told, 1, 3, "flags>=high").blocks),
        ),
    }
    chosen = parts.values() if show == "all" else [parts[show]]
    body = "\n".join(f"<h2>{name}</h2>\n<section>{draw()}</section>" for name, draw in chosen)
    title = html.escape(told.around.title)
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n{body}\n</html>\n"
    )


def blocks_html(blocks: Iterable[Mapping[str, Any]]) -> str:
    """Blocks as HTML, in which nothing of them is obeyed."""
    return "\n".join(_DRAW[block["type"]](block) for block in blocks)


def _thread(told: Told) -> str:
    return "\n".join(_message(message.blocks) for message in evidence.thread(told))


def _message(blocks: Sequence[Mapping[str, Any]]) -> str:
    who = '<div class="who">filings<b>APP</b><small>now</small></div>'
    return (
        f'<div class="message"><div class="face">F</div><div>{who}{blocks_html(blocks)}</div></div>'
    )


def _window(view: Mapping[str, Any]) -> str:
    title = html.escape(view["title"]["text"])
    return (
        f'<div class="window"><header>{title}<span>✕</span></header>'
        f"<div>{blocks_html(view['blocks'])}</div></div>"
    )


def _header(block: Mapping[str, Any]) -> str:
    return f'<div class="header">{html.escape(block["text"]["text"])}</div>'


def _section(block: Mapping[str, Any]) -> str:
    return f'<div class="section">{_mrkdwn(block["text"]["text"])}</div>'


def _context(block: Mapping[str, Any]) -> str:
    return "".join(
        f'<div class="context">{_mrkdwn(each["text"])}</div>' for each in block["elements"]
    )


def _divider(_: Mapping[str, Any]) -> str:
    return "<hr>"


def _actions(block: Mapping[str, Any]) -> str:
    buttons = (
        f'<span class="button">{html.escape(each["text"]["text"])}</span>'
        for each in block["elements"]
    )
    return f'<div class="actions">{"".join(buttons)}</div>'


def _table(block: Mapping[str, Any]) -> str:
    sides = [each.get("align", "left") for each in block.get("column_settings", ())]
    rows = []
    for number, row in enumerate(block["rows"]):
        tag = "td" if number else "th"
        cells = (
            f'<{tag} class="{side}">{html.escape(cell["text"])}</{tag}>'
            for cell, side in zip(row, sides, strict=True)
        )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(rows)}</table>"


_DRAW: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "header": _header,
    "section": _section,
    "context": _context,
    "divider": _divider,
    "actions": _actions,
    "table": _table,
}


def _mrkdwn(text: str) -> str:
    """Slack's markup as HTML; its own entities are HTML's, and a bare `<` is a link."""
    safe = text.replace('"', "&quot;")
    shown = _LINK.sub(_linked, safe)
    shown = _CODE.sub(r"<code>\1</code>", shown)
    shown = _BOLD.sub(r"<strong>\1</strong>", shown)
    shown = _ITALIC.sub(r"<em>\1</em>", shown)
    for name, emoji in _EMOJI.items():
        shown = shown.replace(name, emoji)
    lines = (
        f'<span class="quote">{line.removeprefix(">")}</span>' if line.startswith(">") else line
        for line in shown.split("\n")
    )
    return "\n".join(lines).replace("</span>\n", "</span>")


def _linked(found: re.Match[str]) -> str:
    target, words = found[1], found[2]
    if target.startswith(("http://", "https://")):
        return f'<a href="{target}" rel="noreferrer">{words or target}</a>'
    return f"<a>{words or target}</a>"
