"""Slack's limits as a table of our own, and what of them some blocks do not keep.

Sources: the reference of Block Kit, and what Slack answers (`msg_blocks_too_long`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MESSAGE_BLOCKS = 50
WINDOW_BLOCKS = 100
# All blocks of a message together, as they are sent.
MESSAGE_CHARACTERS = 12_000
SECTION, HEADER, CONTEXT, ACTIONS, FIELDS = 3_000, 150, 10, 25, 10
BUTTON, VALUE, ACTION_ID = 75, 2_000, 255
ROWS, COLUMNS, TABLE = 100, 20, 10_000
TITLE, CLOSE, FALLBACK = 24, 24, 4_000


def message_faults(blocks: Sequence[Mapping[str, Any]], text: str = "x") -> list[str]:
    """What Slack would refuse a message for."""
    faults = [fault for block in blocks for fault in _faults(block)]
    if not 1 <= len(blocks) <= MESSAGE_BLOCKS:
        faults.append(f"{len(blocks)} blocks")
    if len(json.dumps(blocks, ensure_ascii=False)) > MESSAGE_CHARACTERS:
        faults.append("msg_blocks_too_long")
    if not 1 <= len(text) <= FALLBACK:
        faults.append(f"{len(text)} characters of text")
    if sum(block["type"] == "table" for block in blocks) > 1:
        faults.append("only_one_table_allowed")
    return faults


def window_faults(view: Mapping[str, Any]) -> list[str]:
    """What Slack would refuse a window for."""
    faults = [fault for block in view["blocks"] for fault in _faults(block)]
    if not 1 <= len(view["blocks"]) <= WINDOW_BLOCKS:
        faults.append(f"{len(view['blocks'])} blocks")
    if not 1 <= len(view["title"]["text"]) <= TITLE or view["type"] != "modal":
        faults.append("title or type")
    if len(view["close"]["text"]) > CLOSE or len(view.get("private_metadata", "")) > 3_000:
        faults.append("close or private metadata")
    if any(block["type"] == "table" for block in view["blocks"]):
        faults.append("a table in a window")
    return faults


def _faults(block: Mapping[str, Any]) -> Iterator[str]:
    match block["type"]:
        case "section":
            yield from _text(block["text"], SECTION)
        case "header":
            yield from _text(block["text"], HEADER, "plain_text")
        case "context":
            yield from _context(block["elements"])
        case "actions":
            yield from _buttons(block["elements"])
        case "table":
            yield from _table(block)
        case "divider":
            return
        case kind:
            yield f"no block {kind!r}"


def _context(elements: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if not 1 <= len(elements) <= CONTEXT:
        yield f"{len(elements)} elements of a context"
    for each in elements:
        yield from _text(each, SECTION)


def _text(text: Mapping[str, Any], limit: int, kind: str = "mrkdwn") -> Iterator[str]:
    if text["type"] != kind or not 1 <= len(text["text"]) <= limit:
        yield f"{text['type']} of {len(text['text'])} characters"


def _buttons(elements: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    names = [each["action_id"] for each in elements]
    if not 1 <= len(elements) <= ACTIONS or len(set(names)) != len(names):
        yield "number or names of buttons"
    for each in elements:
        yield from _text(each["text"], BUTTON, "plain_text")
        if not 1 <= len(each["value"]) <= VALUE or len(each["action_id"]) > ACTION_ID:
            yield "value of a button"


def _table(block: Mapping[str, Any]) -> Iterator[str]:
    rows = block["rows"]
    if not 1 <= len(rows) <= ROWS or len(block.get("column_settings", ())) > COLUMNS:
        yield f"{len(rows)} rows"
    if any(len(row) != len(rows[0]) or not 1 <= len(row) <= COLUMNS for row in rows):
        yield "columns"
    cells = [cell for row in rows for cell in row]
    if any(cell["type"] != "raw_text" or not cell["text"] for cell in cells):
        yield "cells"
    if sum(len(cell["text"]) for cell in cells) > TABLE:
        yield "characters of a table"
