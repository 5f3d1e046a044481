"""Training: the trainer, its events and commands, checkpoints, and the worker process."""
