"""The language Liquid as Ruby's library reads and runs it, hosted in python-liquid.

tokens, strict_syntax     text, tags and outputs; what is well written in them
expressions, conditions   what stands in them
blocks                    what stands between tags; branch_tags, loop_tags, variable_tags: the tags; loops: `forloop`
repair, parsing           a text with what cannot be read taken out
run, buffers              one rendering: where it is, what went wrong, what it has written
ruby, comparison, strftime  values as Ruby sees, compares and writes them
"""
