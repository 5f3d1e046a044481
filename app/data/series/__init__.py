"""A table whose rows follow each other in time: put in order, laid on a regular grid, cut into windows."""
