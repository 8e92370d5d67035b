"""The settings as the settings page shows them: what is set, what is used otherwise and why, and what may be typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.presentation.benchmark import band_words, source_words
from kpi import catalog
from kpi.benchmark_choice import BenchmarkForm
from kpi.concerned import CHOICES
from kpi.messages import WrongSetting
from kpi.metric import Section
from kpi.setting_forms import Flag, Lines, Number, NumbersByName, OneNumber, OneOf, WholeNumber
from kpi.tables import KINDS
from kpi.units import Unit
from widgets.setting_content import Checked, Editor, Option, Part, SettingContent, SettingGroup
from widgets.texts import engine_text

if TYPE_CHECKING:
    from kpi.formatting import Formatter
    from kpi.results import Results
    from kpi.settings import Setting

translate = QCoreApplication.translate

UNIT_SIGNS = {Unit.PERCENT: "%", Unit.RATIO: ": 1"}


@dataclass(frozen=True)
class SettingsWords:
    """Puts the settings into words. `chosen` are those that the user has set, as text."""

    results: Results
    chosen: Mapping[str, str]
    formatter: Formatter

    def groups(self, section_title: Callable[[str], str]) -> list[SettingGroup]:
        """Return the settings: the general ones, those of the open tables, then those of the metrics by section."""
        known = [setting for setting in catalog.declared().values() if self._is_shown(setting)]
        general = [setting for setting in known if not setting.table and not setting.metric]
        groups = [self._group("general", translate("Settings", "General"), general)]
        tables = [setting for setting in known if setting.table]
        groups.append(self._group("tables", translate("Settings", "Your tables"), tables))
        metrics = catalog.metrics()
        for section in Section:
            inside = [one for one in known if one.metric and metrics[one.metric].section is section]
            groups.append(self._group(section.value, section_title(section.value), inside))
        return [group for group in groups if group.settings]

    def content(self, setting: Setting) -> SettingContent:
        """Return one setting in words."""
        shown = self._placeholder(setting)
        is_choice = _editor_of(setting) == "choice"
        everywhere = setting.name.startswith(CHOICES)
        return SettingContent(
            name=setting.name,
            title=engine_text(setting.title),
            help="" if everywhere else engine_text(setting.help),
            editor=_editor_of(setting),
            text=self._text(setting),
            heading=self._heading(setting),
            placeholder="" if is_choice else shown,
            note=self._note(setting),
            unit=self._unit(setting),
            shown=self._shown(setting),
            options=tuple(self._options(setting)),
            parts=tuple(self._parts(setting)),
            is_set=setting.name in self.chosen,
            check=lambda typed: self._check(setting, typed),
            step=lambda text, steps: self._step(setting, text, steps),
        )

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of the settings that are shown, but for those that each metric has."""
        known = (setting for setting in catalog.declared().values() if self._is_shown(setting))
        return {one.name: engine_text(one.title) for one in known if not one.name.startswith(CHOICES)}

    def full_title(self, name: str) -> str:
        """Return the title of a setting with that of its metric."""
        setting = catalog.declared()[name]
        title = engine_text(setting.title)
        heading = self._heading(setting) if setting.metric else ""
        return f"{heading}: {title}" if heading else title

    def _group(self, name: str, title: str, settings: list[Setting]) -> SettingGroup:
        return SettingGroup(name, title, [self.content(setting) for setting in settings])

    def _is_shown(self, setting: Setting) -> bool:
        """Whether the data have something to do with it, or the user has set it all the same."""
        if setting.name in self.chosen:
            return True
        if isinstance(setting.form, BenchmarkForm):
            return setting.metric in self.results.metrics
        return not setting.table or setting.table in {source.kind for source in self.results.sources}

    def _heading(self, setting: Setting) -> str:
        if setting.metric:
            return engine_text(catalog.metrics()[setting.metric].title)
        return engine_text(KINDS[setting.table].title) if setting.table in KINDS else ""

    def _usual(self, setting: Setting) -> object:
        """Return the value that holds while the user sets none; None where that is not known."""
        if setting.name.startswith("variant.") and setting.metric in self.results.metrics:
            return None if setting.name in self.chosen else self.results.metrics[setting.metric].variant.name
        return self.results.settings.defaults.get(setting.name)

    def _text(self, setting: Setting) -> str:
        value = self.results.settings.chosen.get(setting.name)
        if isinstance(setting.form, BenchmarkForm):
            return ""
        if setting.name not in self.chosen:
            default = setting.default
            return setting.written(default) if _editor_of(setting) == "choice" and default is not None else ""
        if value is None:
            value = catalog.value_of(setting, self.chosen[setting.name])
        return self._as_typed(setting, value)

    def _as_typed(self, setting: Setting, value: object) -> str:
        """Return a value as one would type it into its editor."""
        form = setting.form
        if isinstance(form, Number) and isinstance(value, int | float):
            return self._digits(value * form.unit.factor)
        if isinstance(form, Lines):
            return setting.written(value).replace("; ", "\n")
        return setting.written(value)

    def _digits(self, number: float) -> str:
        decimal = self.formatter.number(0.5, 1)[1]
        return f"{number:.10g}".replace(".", decimal)

    def _placeholder(self, setting: Setting) -> str:
        usual = self._usual(setting)
        if usual is None or isinstance(setting.form, BenchmarkForm):
            return ""
        example = setting.form.example if setting.form is not None else ""
        return self._as_typed(setting, usual) or example

    def _note(self, setting: Setting) -> str:
        if isinstance(setting.form, BenchmarkForm):
            return self._benchmark_note(setting)
        usual = self._usual(setting)
        if usual is None or usual in ((), {}) or isinstance(setting.form, NumbersByName):
            return ""
        if isinstance(setting.form, Lines):
            return "" if setting.default is not None else translate("Settings", "Derived from your data")
        words = self.formatter.sentence(setting.words(usual), engine_text)
        if _editor_of(setting) == "choice" and setting.default is None:
            return "" if setting.name in self.chosen else translate("Settings", "As Polso proposes")
        if setting.default is None:
            return translate("Settings", "Derived from your data: {value}").format(value=words)
        if setting.name in self.chosen:
            return translate("Settings", "Unless you set it: {value}").format(value=words)
        return ""

    def _shown(self, setting: Setting) -> str:
        """Return the words of what holds now, where the editor does not show it by itself."""
        if isinstance(setting.form, BenchmarkForm):
            return self._benchmark_text(setting)
        chosen = self.chosen.get(setting.name)
        value = self._usual(setting) if chosen is None else catalog.value_of(setting, chosen)
        return "" if value is None else self.formatter.sentence(setting.words(value), engine_text)

    def _benchmark_text(self, setting: Setting) -> str:
        result = self.results.metrics.get(setting.metric)
        if result is None or result.benchmark is None:
            return translate("Settings", "No benchmark")
        return source_words(result.benchmark)

    def _benchmark_note(self, setting: Setting) -> str:
        result = self.results.metrics.get(setting.metric)
        if result is None or result.benchmark is None:
            return ""
        return ", ".join(words for _grade, words in band_words(result.benchmark, result.unit, self.formatter))

    def _unit(self, setting: Setting) -> str:
        """Return what stands behind the number: `%`, or `days` in the form that goes with the number."""
        form = setting.form
        if isinstance(form, Number):
            return UNIT_SIGNS.get(form.unit, "")
        if not isinstance(form, WholeNumber) or not form.counted:
            return ""
        value = self.results.settings[setting.name]
        count = value if isinstance(value, int) else 0
        return engine_text(form.counted, count).replace(str(count), "").strip()

    def _options(self, setting: Setting) -> Iterator[Option]:
        form = setting.form
        if isinstance(form, OneOf | OneNumber | Flag) and setting.default is None:
            usual = self._usual(setting)
            words = self.formatter.sentence(setting.words(usual), engine_text) if usual is not None else ""
            proposed = translate("Settings", "As Polso proposes: {value}").format(value=words)
            yield Option("", proposed if words else translate("Settings", "As Polso proposes"))
        values: tuple[object, ...] = ()
        if isinstance(form, OneOf):
            values = form.names
        elif isinstance(form, OneNumber):
            values = form.numbers
        elif isinstance(form, Flag):
            values = (True, False)
        for value in values:
            yield Option(setting.written(value), self.formatter.sentence(setting.words(value), engine_text))

    def _parts(self, setting: Setting) -> Iterator[Part]:
        form = setting.form
        if not isinstance(form, NumbersByName):
            return
        usual = self.results.settings.defaults.get(setting.name)
        given = self.results.settings.chosen.get(setting.name, {})
        assert isinstance(given, Mapping)
        for name, title in form.titles.items():
            number = usual.get(name) if isinstance(usual, Mapping) else None
            text = self._digits(given[name]) if name in given else ""
            yield Part(name, engine_text(title), text, "" if number is None else self._digits(number))

    def _check(self, setting: Setting, typed: str) -> Checked:
        """Read what was typed; what is used anyway is not set."""
        text = typed.strip()
        if not text:
            return self._beside_others(setting, None)
        form = setting.form
        if isinstance(form, Number) and form.unit is Unit.PERCENT and not text.endswith("%"):
            text = f"{text} %"
        try:
            value = setting.parse(text)
        except ValueError:
            return Checked(None, self._trouble(setting, typed))
        return self._beside_others(setting, None if value == setting.default else setting.written(value))

    def _beside_others(self, setting: Setting, text: str | None) -> Checked:
        """Take a value that fits the setting, unless it does not fit what is set elsewhere."""
        chosen = {name: other for name, other in self.chosen.items() if name != setting.name}
        try:
            catalog.settings(chosen if text is None else {**chosen, setting.name: text})
        except WrongSetting as wrong:
            return Checked(None, self.formatter.sentence(wrong.message, engine_text))
        return Checked(text)

    def _trouble(self, setting: Setting, typed: str) -> str:
        if setting.expected is None:
            return translate("Settings", "“{value}” does not fit.").format(value=typed.strip())
        expected = self.formatter.sentence(setting.expected, engine_text)
        sentence = translate("Settings", "“{value}” does not fit: it takes {expected}.")
        return sentence.format(value=typed.strip(), expected=expected)

    def _step(self, setting: Setting, text: str, steps: int) -> str | None:
        form = setting.form
        if not isinstance(form, Number | WholeNumber):
            return None
        factor = form.unit.factor if isinstance(form, Number) else 1
        try:
            number = float(text.replace(",", ".") or 0) + steps * form.step * factor
        except ValueError:
            return None
        moved = self._digits(number)
        return None if self._check(setting, moved).trouble else moved


def _editor_of(setting: Setting) -> Editor:
    match setting.form:
        case BenchmarkForm():
            return "button"
        case OneOf() | OneNumber() | Flag():
            return "choice"
        case Lines():
            return "lines"
        case NumbersByName(titles=titles) if titles:
            return "numbers"
    return "line"
