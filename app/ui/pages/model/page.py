"""The Model page: gallery, settings and layers, and the button that trains."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app import draft as drafts
from app import settings
from app.ui import goals
from app.ui.components import Button, PrimaryButton, effective_width
from app.ui.form import Context, wording
from app.ui.form.form import SettingsForm
from app.ui.form.term import TermNote
from app.ui.pages.model import words
from app.ui.pages.model.arrange import Arrangement
from app.ui.pages.model.gallery import Gallery, TemplateRow
from app.ui.pages.model.layers import LayersCard
from app.ui.pages.model.offers import Offer, offers, title
from app.ui.pages.model.settings import SettingsCard
from app.ui.pages.model.status import Status
from app.ui.pages.model.times import Times
from app.ui.pages.page import Page
from app.ui.steps import number
from app.ui.theme import Theme
from models.spec import Task

if TYPE_CHECKING:
    from app.choices import Choices
    from app.survey import Survey
    from app.ui.desk import Desk
    from models.spec import Template


class ModelPage(Page):
    """Choose a template, set it, see the network it makes, and train it.

    Args:
        desk: What the window is about.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("model", QCoreApplication.translate("ModelPage", "Model"), desk, parent)
        self._values: dict[str, Any] = {}
        self._own: Choices | None = None
        self._offers: list[Offer] = []
        self._problem: str | None = None
        self.gallery = Gallery(self.body)
        self.row = TemplateRow(self.body)
        self.card = SettingsCard(desk, self.body)
        self.layers = LayersCard(self.body)
        self.times = Times(desk, self)
        self.note = TermNote(self)
        self._arrangement = Arrangement(self.body, self.gallery, self.row, self.card, self.layers)
        self._add_header()
        for chosen in (self.gallery.chosen, self.row.chosen):
            chosen.connect(self._choose_template)
        self.card.preset_chosen.connect(self._choose_preset)
        self.card.suggestion_chosen.connect(self._choose_suggestion)
        self.card.origin_chosen.connect(self._choose_origin)
        self.card.backbones.changed.connect(self.refresh_soon)
        self.card.finder.wanted.connect(self._use_rate)
        form = self.card.form
        form.edited.connect(self._edit)
        form.reset_asked.connect(self._reset)
        form.judged.connect(self._judged)
        form.glossary_asked.connect(self._explain)
        self.note.more.connect(desk.asked)
        desk.draft_changed.connect(self._drafted)
        desk.model_changed.connect(self.refresh_soon)
        desk.training.began.connect(self.refresh_soon)
        desk.training.ended.connect(self.refresh_soon)
        self.times.changed.connect(self.refresh_soon)
        Theme.of(self).changed.connect(self._arrange)

    @property
    def form(self) -> SettingsForm:
        """The form of settings."""
        return self.card.form

    # What is shown

    def _is_open(self) -> bool:
        """Without data there is nothing to say about them."""
        opened = super()._is_open()
        if not opened:
            self.header.set_sentence("")
        return opened

    def refresh(self) -> None:
        """Shows the survey's templates, the composition's settings and the description's layers."""
        survey = self.desk.survey
        if survey is None:
            self.layers.show_busy()
            self._show_state()
            return
        self._offers = offers(survey)
        self.gallery.show_offers(self._offers, survey.data.kind)
        self.row.show_offers(self._offers)
        template = self._template()
        if template is not None:
            self.gallery.show_chosen(template.id)
            self.row.show_chosen(template.id)
            self._show_settings(template)
        self._show_layers()
        self._show_times(template)
        self._show_state()
        self.header.set_sentence(self._sentence())

    def _template(self) -> Template | None:
        """The template that is set: the user's choice before it is thought through, else the one composed."""
        chosen = self.desk.choices.template
        if chosen is not None:
            return settings.template_named(chosen)
        if self.desk.composition is not None:
            return settings.template_named(self.desk.composition.experiment.template)
        return None if self.desk.survey is None else self.desk.survey.template

    def _show_settings(self, template: Template) -> None:
        survey = self.desk.survey
        assert survey is not None
        task = next((offer.task for offer in self._offers if offer.template is template), "") or str(
            survey.task
        )
        rows = self.desk.composition.shape.rows if self.desk.composition is not None else survey.dataset.rows
        self._values = self._current(template)
        context = Context(template, survey.data.kind, task, rows)
        self.card.show_settings(
            context, self._values, self._changed(template, task), self.desk.choices.preset
        )

    def _current(self, template: Template) -> dict[str, Any]:
        """Every setting's value: what was composed, and over it what the user just chose."""
        from models.options import TrainingOptions
        from models.spec import fields

        known = {field.name: field for field in (*fields(template.hyperparameters), *fields(TrainingOptions))}
        values = {name: field.default for name, field in known.items()}
        composition, choices = self.desk.composition, self.desk.choices
        if composition is not None and composition.experiment.template == template.id:
            values |= {**composition.experiment.hyperparameters, **composition.experiment.training}
        elif set(self._values) == {*values, "seed"}:
            values |= self._values
        said = dict(choices.settings)
        values |= {name: known[name].parse(text) for name, text in said.items() if name in known}
        values |= {n: v for n in ("epochs", "batch_size") if (v := getattr(choices, n)) is not None}
        return {**values, "seed": choices.seed or 0}

    def _changed(self, template: Template, task: str) -> frozenset[str]:
        """Names of the settings that the user chose and that differ from what is recommended."""
        choices, composition = self.desk.choices, self.desk.composition
        own = {name for name, _ in choices.settings}
        own |= {name for name in ("epochs", "batch_size", "seed") if getattr(choices, name) is not None}
        if composition is None or task not in template.tasks:
            return frozenset(own)
        advised = settings.resolve(template, Task(task), composition.shape, choices.preset)
        usual = {**advised.hyperparameters, **advised.training, "seed": 0}
        return frozenset(name for name in own if self._values.get(name) != usual.get(name))

    def _show_layers(self) -> None:
        desk = self.desk
        if desk.description is not None and desk.composition is not None:
            self.layers.show_description(desk.description)
        elif desk.model_problem is not None:
            self.layers.show_problem(desk.model_problem)
        else:
            self.layers.show_busy()

    def _show_times(self, template: Template | None) -> None:
        notes = self.times.notes(self._offers)
        description = self.desk.description
        if template is not None and description is not None and self.desk.composition is not None:
            notes[template.id] = words.estimate(float(description["seconds"]))
        self.gallery.show_notes(notes)

    def _sentence(self) -> str:
        survey = self.desk.survey
        assert survey is not None
        count = number(survey.dataset.rows)
        if survey.data.kind == "series":
            return self.tr("Templates that fit a series of {count} rows.").format(count=count)
        if survey.data.kind == "pairs":
            return self.tr("Templates that fit {count} pairs.").format(count=count)
        if survey.data.kind in goals.TEXT_KINDS:
            return self._about_texts(survey, count)
        if survey.data.kind != "images":
            return self.tr("Templates that fit a table of {count} rows.").format(count=count)
        if survey.classes is None or len(survey.classes) < 2:
            return self.tr("Templates that fit {count} images.").format(count=count)
        sentence = self.tr("Templates that fit {count} images in {classes} classes.")
        return sentence.format(count=count, classes=number(len(survey.classes)))

    def _about_texts(self, survey: Survey, count: str) -> str:
        if survey.data.kind == "corpus":
            return self.tr("Templates that fit a text of {count} passages.").format(count=count)
        if survey.classes is None or len(survey.classes) < 2:
            return self.tr("Templates that fit {count} texts.").format(count=count)
        sentence = self.tr("Templates that fit {count} texts in {classes} classes.")
        return sentence.format(count=count, classes=number(len(survey.classes)))

    def _show_state(self) -> None:
        """The line beside the buttons, and whether they can be used."""
        desk = self.desk
        wrong = problem = self.form.wrong
        self._show_problem(desk.model_problem if desk.composition is None else None)
        self.status.say(problem)
        self.train.set_label(self.tr("Add to the queue") if desk.training.running else self.tr("Train"))
        if desk.composition is None and not problem:
            problem = desk.model_problem or self.tr("The data are still being looked at.")
        problem = problem or self.card.backbones.missing or ""
        self.train.set_blocked(problem or None)
        undoable = desk.history.undoable
        nothing = None if wrong or undoable is not None else self.tr("Nothing was changed yet.")
        self.undo.set_blocked(nothing)
        self.undo.set_tip(self.tr("Undo {}").format(undoable) if undoable and not wrong else "")
        self.header.fit()

    def _show_problem(self, sentence: str | None) -> None:
        """A banner says what keeps these settings from being trained; it goes with its cause."""
        if sentence == self._problem:
            return
        if self._problem is not None:
            self.clear_banner()
        self._problem = sentence
        if sentence is not None:
            self.show_banner("bad", self.tr("This can't be trained as it is set."), sentence)

    # What the user does

    def _choose_template(self, id: str) -> None:
        choices = drafts.with_template(self.desk.choices, id)
        template = settings.template_named(id)
        if choices.task is not None and choices.task not in template.tasks:
            choices = dataclasses.replace(choices, task=None)
        survey, offer = self.desk.survey, next((o for o in self._offers if o.template is template), None)
        if survey is not None and survey.data.kind in goals.TEXT_KINDS and offer is not None and offer.task:
            choices = dataclasses.replace(choices, task=offer.task)
        self.form.forget_wrong()
        self._push(self.tr("Template {}").format(title(template)), choices)

    def _choose_preset(self, preset: str) -> None:
        self.form.forget_wrong()
        chosen = None if preset == "standard" else preset
        self._push(self.tr("Preset"), drafts.with_preset(self.desk.choices, chosen))

    def _choose_suggestion(self, name: str) -> None:
        self.form.forget_wrong()
        template = self._template()
        if template is not None:
            self._push(self.tr("Suggested settings"), drafts.with_suggestion(self.desk.choices, template, name))

    def _choose_origin(self, folder: str) -> None:
        self.form.forget_wrong()
        template = self._template()
        changed = dataclasses.replace(
            self.desk.choices, origin=folder or None, template=None if template is None else template.id, settings=()
        )
        self._push(self.tr("Start from"), changed)

    def _edit(self, name: str, text: str, typed: bool) -> None:
        choices = self.desk.choices
        if name == "seed":
            choices = dataclasses.replace(choices, seed=int(text))
        else:
            choices = drafts.with_setting(choices, name, text)
        self._push(wording.title(name), choices, merge=typed)

    def _use_rate(self, text: str) -> None:
        self._edit("learning_rate", text, False)

    def _reset(self, name: str) -> None:
        choices = self.desk.choices
        if name == "seed":
            choices = dataclasses.replace(choices, seed=None)
        else:
            choices = drafts.with_setting(choices, name, None)
        self._push(self.tr("Reset {}").format(wording.title(name)), choices)
        self.refresh_soon()

    def _push(self, name: str, choices: Choices, merge: bool = False) -> None:
        self._own = choices
        self.desk.edit(name, choices, merge=merge)

    def _drafted(self) -> None:
        """Undo, another file or another page changed the draft: a wrong text that waits no longer means anything."""
        if self.desk.choices != self._own:
            self._own = self.desk.choices
            self.form.forget_wrong()
        self.refresh_soon()

    def _judged(self) -> None:
        self.desk.hold(self.form.wrong or None)
        self.refresh_soon()

    def _undo(self) -> None:
        """A wrong text goes first: it is what the user sees."""
        if not self.form.forget_wrong():
            self.desk.undo()
        self.refresh_soon()

    def _train(self) -> None:
        self.form.flush()
        if not self.form.wrong:
            self.desk.train()

    def _show_wrong(self) -> None:
        for name, made in self.form.entries.items():
            if made.wrong:
                self.card.show_field(name)
                return

    def _explain(self, term: str) -> None:
        beside = QApplication.focusWidget()
        self.note.explain(term, beside if beside is not None and self.isAncestorOf(beside) else self.card)

    # How it looks

    def _add_header(self) -> None:
        self.status = Status(self)
        self.status.pressed.connect(self._show_wrong)
        self.header.add_status(self.status)
        self.undo = Button(self.tr("Undo"), icon="arrow-back-up", parent=self)
        self.undo.clicked.connect(self._undo)
        self.header.add_secondary(self.undo)
        self.train = PrimaryButton(self.tr("Train"), icon="player-play", parent=self)
        self.train.clicked.connect(self._train)
        self.header.add_primary(self.train)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, two, or one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = Theme.of(self).metrics.px
        self._arrangement.arrange(effective_width(self), self.width() - px(32), Theme.of(self).presenting)

    def event(self, event: QEvent) -> bool:
        """A shortcut, such as Train or Save, takes what was typed a moment ago along."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self.form.flush()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape throws a wrong text away."""
        if event.key() == Qt.Key.Key_Escape and self.form.forget_wrong():
            self.refresh_soon()
            return
        super().keyPressEvent(event)
