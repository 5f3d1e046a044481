"""The window: the only part of Gradient Desk that knows Qt."""
