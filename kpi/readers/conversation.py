"""What the program and its reading process say to each other, as JSON; light, so that reading can start at once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kpi.messages import Message
from kpi.readers.request import Request


def request_to_json(request: Request) -> dict[str, Any]:
    """Give what a reader needs of a request; the path is made absolute."""
    return {
        "file": os.path.abspath(request.file),  # noqa: PTH100 - must not follow links: the file keeps its name
        "sheet": request.sheet,
        "encoding": request.encoding,
        "delimiter": request.delimiter,
        "header_row": request.header_row,
    }


def request_from_json(fields: Mapping[str, Any]) -> Request:
    """Take a request as it came through the pipe."""
    return Request(**{**fields, "file": Path(fields["file"])})


def message_to_json(message: Message) -> dict[str, Any]:
    """Write a message so that it can be translated at the other end."""
    values = {
        name: message_to_json(value) if isinstance(value, Message) else value for name, value in message.values.items()
    }
    return {"text": message.text, "values": values, "count": message.count}


def message_from_json(fields: Mapping[str, Any]) -> Message:
    """Take a message as it came through the pipe."""
    values = {
        name: message_from_json(value) if isinstance(value, Mapping) else value
        for name, value in fields["values"].items()
    }
    return Message(fields["text"], values, fields["count"])
