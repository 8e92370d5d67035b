"""The words of the command line: commands, options, and which of them belong to the file before them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from typing_extensions import override

from kpi.messages import PolsoError

LANGUAGES = ("en", "it", "ro")
PERIODS = ("week", "month", "quarter", "year")
WINDOW = "window"
LARGEST_SCALE = 10
DONE, CANNOT_USE, WRONG_USAGE = 0, 1, 2
DESCRIPTION = """How the customers of a small business are doing, from the Excel and CSV exports it already has.

  polso [FILE …] [--sample]                            open the window
  polso compute FILE … --json PATH|-                   every metric as JSON
  polso inspect FILE … [--cells] --json PATH|-         what is understood of the files
  polso chart FILE … --metric ID --out F.png|.svg|.pdf one chart
  polso report FILE … --out F.pdf|.xlsx                the whole report
  polso template KIND --out F.xlsx                     a workbook to fill in
"""


class WrongUsage(PolsoError):  # noqa: N818 - reads as what it is
    """A word of the command line that does not fit; ends with status 2."""


@dataclass
class NamedFile:
    """A file as the command line names it, with the options behind it."""

    path: Path
    kind: str | None = None
    sheet: str | None = None
    mapping: dict[str, str] = field(default_factory=dict)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the command line says; `command` is one of compute, inspect, chart, report, template and window.

    Exits with status 2 and a sentence on stderr when it is not understood, with 0 after --help.
    """
    words = list(arguments)
    command = words.pop(0) if words and words[0] in _COMMANDS else WINDOW
    parser = _COMMANDS.get(command, _window)()
    named = parser.parse_args(parser.with_files_marked(words))
    named.command = command
    if parser.needs_files and not named.files and not named.sample:
        parser.error("name a file, or say --sample")
    return named


class _Parser(argparse.ArgumentParser):
    """Keeps files and the options behind them in order, which argparse by itself does not."""

    needs_files = True

    def __init__(self, usage: str, description: str) -> None:
        self._by_option: dict[str, argparse.Action] = {}
        layout = argparse.RawDescriptionHelpFormatter
        super().__init__("polso", usage, description, allow_abbrev=False, formatter_class=layout)

    @override
    def add_argument(self, *names: str, **details: Any) -> argparse.Action:
        action = super().add_argument(*names, **details)
        self._by_option |= dict.fromkeys(action.option_strings, action)
        return action

    def with_files_marked(self, words: Sequence[str]) -> list[str]:
        """Put `--file=` before every bare word.

        A FIELD=VALUE option may be followed by several pairs; a pair that is the name of a file is a file.
        """
        marked: list[str] = []
        rest = iter(words)
        pairs_of = ""
        for word in rest:
            if word == "--":
                return marked + [f"--file={name}" for name in rest]
            if word.startswith("-"):
                option, has_value, _ = word.partition("=")
                action = self._by_option.get(option)
                marked.append(word)
                if action is not None and action.nargs != 0 and not has_value:
                    marked += islice(rest, 1)
                pairs_of = option if isinstance(action, _Pair) else ""
            elif pairs_of and "=" in word and not Path(word).exists():
                marked += [pairs_of, word]
            else:
                marked.append(f"--file={word}")
                pairs_of = ""
        return marked


class _WindowParser(_Parser):
    """May do without files."""

    needs_files = False


class _KindParser(_Parser):
    """Takes a kind of table, and no files."""

    needs_files = False

    @override
    def with_files_marked(self, words: Sequence[str]) -> list[str]:
        return list(words)


class _ComputingParser(_Parser):
    """Lists the settings in its help; only there, since they are declared where the engine is."""

    @override
    def format_help(self) -> str:
        settings_help: str = import_module("app.settings_help").settings_help()
        return f"{super().format_help()}\n{settings_help}\n"


def _parser(usage: str, description: str, kind: type[_Parser] = _Parser) -> _Parser:
    parser = kind(usage, description)
    parser.add_argument("--file", dest="files", action=_AddFile, default=[], help=argparse.SUPPRESS)
    parser.add_argument("--sample", action="store_true", help="the files of a sample business")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of titles and sentences")
    return parser


def _window() -> _Parser:
    parser = _parser("polso [FILE …] [--sample] [--language en|it|ro]", DESCRIPTION, _WindowParser)
    parser.add_argument(
        "--exit-after-first-paint", action="store_true", help="close the window once it is there, to measure its start"
    )
    return parser


def _on_files(usage: str, description: str, kind: type[_Parser] = _Parser) -> _Parser:
    parser = _parser(usage, description, kind)
    parser.add_argument("--kind", action=_OfFile, metavar="KIND", help="what the file before it holds: orders, costs …")
    parser.add_argument(
        "--map",
        dest="mapping",
        action=_PairOfFile,
        metavar="FIELD=COLUMN",
        help="which column of the file before it holds a field",
    )
    parser.add_argument("--sheet", action=_OfFile, metavar="NAME", help="which sheet of the workbook before it")
    return parser


def _inspect() -> _Parser:
    parser = _on_files("polso inspect FILE … [options] --json PATH|-", "Says what is understood of files.")
    parser.add_argument("--cells", action="store_true", help="with the rows as they stand in the file")
    parser.add_argument("--json", required=True, metavar="PATH", help="where to write; - is the terminal")
    return parser


def _computing(usage: str, description: str) -> _Parser:
    parser = _on_files(usage, description, _ComputingParser)
    parser.add_argument("--period", choices=PERIODS, default="month", help="the length of a period (month)")
    parser.add_argument("--where", action=_Pair, default={}, metavar="FIELD=VALUE", help="only rows with this value")
    parser.add_argument("--by", metavar="FIELD", help="split by the values of a field")
    parser.add_argument(
        "--set", action=_Pair, default={}, metavar="NAME=VALUE", help="a setting of those below, as margin=0.8"
    )
    return parser


def _compute() -> _Parser:
    parser = _computing("polso compute FILE … [options] --json PATH|-", "Computes every metric.")
    parser.add_argument("--json", required=True, metavar="PATH", help="where to write; - is the terminal")
    return parser


def _chart() -> _Parser:
    parser = _computing(
        "polso chart FILE … [options] --metric ID --out F.png|.svg|.pdf", "Draws the chart of a metric."
    )
    parser.add_argument("--metric", required=True, metavar="ID", help="which metric, as churn_rate")
    parser.add_argument("--out", required=True, type=Path, metavar="F", help="the picture to write")
    parser.add_argument("--scale", type=scale, default=2.0, help="pixels of a .png for each pixel of the screen (2)")
    return parser


def _report() -> _Parser:
    parser = _computing("polso report FILE … [options] --out F.pdf|.xlsx", "Writes the whole report.")
    parser.add_argument("--out", required=True, type=Path, metavar="F", help="the report to write, .pdf or .xlsx")
    return parser


def _template() -> _Parser:
    parser = _KindParser(
        "polso template KIND --out F.xlsx [--language en|it|ro]", "Writes a workbook to fill in and to open in Polso."
    )
    parser.add_argument("kind", metavar="KIND", help="what it is to hold: orders, customers, figures …")
    parser.add_argument("--out", required=True, type=Path, metavar="F", help="the workbook to write, .xlsx")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of its headers and notes")
    return parser


def scale(text: str) -> float:
    """Read the scale of a picture; argparse names this function when it raises ValueError."""
    number = float(text)
    if not 0 < number <= LARGEST_SCALE:
        raise ValueError(text)
    return number


_COMMANDS = {
    "compute": _compute,
    "inspect": _inspect,
    "chart": _chart,
    "report": _report,
    "template": _template,
}


class _AddFile(argparse.Action):
    @override
    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        namespace.files = [*namespace.files, NamedFile(Path(values))]


class _OfFile(argparse.Action):
    """An option that says something of the file before it; `dest` is the attribute of NamedFile."""

    @override
    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        if not namespace.files:
            raise argparse.ArgumentError(self, "stands behind the file that it is about")
        setattr(namespace.files[-1], self.dest, values)


class _Pair(argparse.Action):
    """NAME=VALUE, any number of times, each name once."""

    @override
    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        self.add(namespace, *_pair(self, values))

    def add(self, namespace: argparse.Namespace, name: str, value: str) -> None:
        setattr(namespace, self.dest, _with(self, getattr(namespace, self.dest), name, value))


class _PairOfFile(_Pair):
    """NAME=VALUE about the file before it."""

    @override
    def add(self, namespace: argparse.Namespace, name: str, value: str) -> None:
        if not namespace.files:
            raise argparse.ArgumentError(self, "stands behind the file that it is about")
        file = namespace.files[-1]
        setattr(file, self.dest, _with(self, getattr(file, self.dest), name, value))


def _with(action: argparse.Action, pairs: Mapping[str, str], name: str, value: str) -> dict[str, str]:
    if pairs.get(name, value) != value:
        raise argparse.ArgumentError(
            action, f"{name!r} is given two values, {pairs[name]!r} and {value!r}; it takes one"
        )
    return {**pairs, name: value}


def _pair(action: argparse.Action, text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise argparse.ArgumentError(action, f"{text!r} is not of the form {action.metavar}")
    return name, value
