"""Texts: how they are read, cut into tokens, and what is worth knowing about them."""
