"""Editors of single front-matter fields. Each shows a value, greys a default, and announces the edited value."""
