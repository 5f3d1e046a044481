"""The words on charts in the user's language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from app.figures.words import Words


class ChartWords(QObject):
    """Says the words of charts through the application's translations."""

    def words(self) -> Words:
        """The words, with the decimal mark and the grouping of the user's country."""
        locale = QLocale()
        said = Words(
            titles=self._titles(),
            inline=self._inline(),
            decimal=locale.decimalPoint(),
            group=locale.groupSeparator(),
            training=self.tr("training"),
            validation=self.tr("validation"),
            training_of=self.tr("Training {metric}"),
            validation_of=self.tr("Validation {metric}"),
            epoch=self.tr("Epoch"),
            best=self.tr("best, epoch {epoch}"),
            fell=self.tr("{what} fell from {first} to {last}, best at epoch {epoch}."),
            rose=self.tr("{what} rose from {first} to {last}, best at epoch {epoch}."),
            steady=self.tr("{what} is {last} after {epochs} epochs, best at epoch {epoch}."),
            one=self.tr("{what} is {last} after epoch {epoch}."),
            nothing=self.tr("No numbers yet."),
            empty=self.tr("Nothing to draw yet"),
        )
        return self._of_scores(self._of_settings(self._of_data(said)))

    def _of_data(self, words: Words) -> Words:
        """With the words of columns and errors."""
        return replace(
            words,
            from_value=self.tr("From"),
            to_value=self.tr("To"),
            rows=self.tr("Rows"),
            value=self.tr("Value"),
            count=self.tr("Count"),
            other=self.tr("other ({count})"),
            rest=self.tr("other"),
            missing=self.tr("missing"),
            histogram=self.tr("{name}: {rows} values from {low} to {high}, most between {first} and {last}."),
            categories=self.tr("{name}: {count} values, most often {first} ({rows})."),
            actual=self.tr("Actual"),
            predicted=self.tr("Predicted"),
            row=self.tr("Row"),
            error=self.tr("Predicted − actual"),
            scatter=self.tr(
                "{rows} points, actual from {low} to {high}; half of the predictions are within {error}."
            ),
            residuals=self.tr("{rows} errors from {low} to {high}; half of them between {first} and {last}."),
            timeline=self.tr("From {first} to {last}."),
            timeline_line=self.tr("{name} lies between {low} and {high}."),
            plane=self.tr("{across} across and {up} upwards: {answers} of the plane."),
            dark_light=self.tr("{low} is dark, {high} is light"),
        )

    def _of_settings(self, words: Words) -> Words:
        """With the words of runs and learning rates."""
        return replace(
            words,
            run=self.tr("Run"),
            overlay=self.tr("{count} runs. {name} ends best at {last}."),
            schedule=self.tr("Learning rate, {optimizer}"),
            schedule_sentence=self.tr(
                "The learning rate starts at {first}, is highest at {high} and ends at {last}."
            ),
            sweep=self.tr("Loss at each learning rate"),
            sweep_sentence=self.tr(
                "The loss fell from {first} to {lowest}, which it reached at a learning rate of {rate}; "
                "{suggestion} is suggested."
            ),
            sweep_flat=self.tr("The loss fell at no learning rate."),
            suggested=self.tr("suggested, {rate}"),
            smoothed=self.tr("Smoothed"),
        )

    def _of_scores(self, words: Words) -> Words:
        """With the words of what becomes of probabilities."""
        return replace(
            words,
            false_positive=self.tr("False positive rate"),
            true_positive=self.tr("True positive rate"),
            recall=self.tr("Recall"),
            precision=self.tr("Precision"),
            threshold=self.tr("Threshold"),
            roc=self.tr("ROC curve with an area of {area}; guessing has 0.500."),
            precision_recall=self.tr(
                "Precision and recall with an average precision of {area}; guessing has {guess}."
            ),
            confidence=self.tr("Says"),
            correct=self.tr("Is right"),
            calibration=self.tr("Says {confidence} on average and is right {accuracy} of the time."),
        )

    def _titles(self) -> dict[str, str]:
        return {
            "loss": self.tr("Loss"),
            "accuracy": self.tr("Accuracy"),
            "balanced_accuracy": self.tr("Balanced accuracy"),
            "macro_f1": self.tr("Macro F1"),
            "roc_auc": self.tr("ROC AUC"),
            "precision": self.tr("Precision"),
            "recall": self.tr("Recall"),
            "f1": self.tr("F1"),
            "mae": self.tr("Mean absolute error"),
            "rmse": self.tr("Root mean squared error"),
            "r2": self.tr("R²"),
            "nll": self.tr("Nats a token"),
            "perplexity": self.tr("Perplexity"),
            "token_accuracy": self.tr("Token accuracy"),
            "exact_match": self.tr("Exact match"),
            "token_error_rate": self.tr("Token error rate"),
            "bleu": self.tr("BLEU"),
            "chrf": self.tr("chrF"),
            "mse": self.tr("Mean squared error"),
            "reconstruction": self.tr("Reconstruction part"),
            "kl": self.tr("KL part"),
            "real": self.tr("Verdict on given pictures"),
            "fake": self.tr("Verdict on drawn pictures"),
            "agreement": self.tr("Right class drawn"),
            "spread": self.tr("Spread of drawings"),
            "rarest_class": self.tr("Rarest class"),
            "learning_rate": self.tr("Learning rate"),
        }

    def _inline(self) -> dict[str, str]:
        return {
            "loss": self.tr("loss"),
            "accuracy": self.tr("accuracy"),
            "balanced_accuracy": self.tr("balanced accuracy"),
            "macro_f1": self.tr("macro F1"),
            "roc_auc": self.tr("ROC AUC"),
            "precision": self.tr("precision"),
            "recall": self.tr("recall"),
            "f1": self.tr("F1"),
            "mae": self.tr("mean absolute error"),
            "rmse": self.tr("root mean squared error"),
            "r2": self.tr("R²"),
            "nll": self.tr("nats a token"),
            "perplexity": self.tr("perplexity"),
            "token_accuracy": self.tr("token accuracy"),
            "exact_match": self.tr("exact match"),
            "token_error_rate": self.tr("token error rate"),
            "bleu": self.tr("BLEU"),
            "chrf": self.tr("chrF"),
            "mse": self.tr("mean squared error"),
            "reconstruction": self.tr("reconstruction part"),
            "kl": self.tr("KL part"),
            "real": self.tr("verdict on given pictures"),
            "fake": self.tr("verdict on drawn pictures"),
            "agreement": self.tr("right class drawn"),
            "spread": self.tr("spread of drawings"),
            "rarest_class": self.tr("rarest class"),
            "learning_rate": self.tr("learning rate"),
        }
