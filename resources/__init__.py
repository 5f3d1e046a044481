"""Icons, samples, lessons and translations, reached through importlib.resources."""
