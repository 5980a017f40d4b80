"""The language Liquid as Ruby's library reads and runs it, hosted in python-liquid.

tokens, strict_syntax     text, tags and outputs; what is well written in them
expressions, conditions   what stands in them
blocks                    what stands between tags; branch_tags, loop_tags (with loops), variable_tags: the tags
repair, parsing           a text with what cannot be read taken out
run                       one rendering: where it is, what went wrong
ruby, comparison, strftime   values as Ruby sees, compares and writes them
"""
