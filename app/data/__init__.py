"""From a file or folder to what a network is fed: source, readers, findings, split, preprocessing."""
