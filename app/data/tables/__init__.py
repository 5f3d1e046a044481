"""Reading tables: from a file's bytes to rows of text, every guess reported."""
