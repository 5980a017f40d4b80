"""The process beside the window: renders the open posts and reads the site.

process.py is the window's handle of it, and imports nothing that only the worker needs; the rest runs in the worker.
"""
