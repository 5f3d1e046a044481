"""Gradient Desk: train a neural network on your own data, see inside it, take it with you."""

__version__ = "0.1.0"
