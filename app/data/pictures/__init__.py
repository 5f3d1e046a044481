"""Reading pictures: finding, vetting, decoding, caching."""
