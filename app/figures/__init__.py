"""Charts: numbers in, matplotlib figures out. No Qt, no pyplot; the window and reports both use them."""
