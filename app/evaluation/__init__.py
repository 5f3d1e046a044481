"""Scores, baselines and per-class figures: numbers only."""
