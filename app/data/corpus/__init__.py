"""Corpora: texts that a network learns to go on with, from one long text to prompts with their answers."""
