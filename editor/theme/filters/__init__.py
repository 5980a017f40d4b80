"""The filters: strings, numbers and lists are Liquid's own and Jekyll's of these, dates and jekyll the others."""

from collections.abc import Callable

Filter = Callable[..., object]
"""Takes what stands before it, and its arguments. What it has to refuse is a RubyError."""
