"""Charts in the window: a canvas that paints them, their style and words, and the table beside them."""
