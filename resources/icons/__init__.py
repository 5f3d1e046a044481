"""Tabler outline icons (MIT licence, LICENSE.txt), as their authors drew them."""
