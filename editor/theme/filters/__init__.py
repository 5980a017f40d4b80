"""The filters: strings, numbers and lists are Liquid's own and Jekyll's of these, dates and jekyll the others."""
