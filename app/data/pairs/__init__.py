"""Pairs of texts, a source and its answer: found, parted from each other, and cut into tokens each on its own."""
