"""Postwright, a desktop editor for blogs kept as Markdown files in a site folder.

post     one post as text: front matter that keeps every byte, body, file name
markup   Markdown to HTML, with source lines
theme    the page in the site's theme: Liquid, layouts, plug-ins' tags, style sheets to compile
site     a folder of posts: configuration, index, fields in use, URLs, images
disk     bytes that survive: durable writes, journal, transactions, watching
wording  sentences of all these, which the window can translate
render_service  starts and watches the worker process, which renders and reads the site
commands what the program does without a window
ui       what the user sees; all Qt is here, and nothing below knows of it
"""

__version__ = "0.1.0"
UPDATE_ADDRESS = ""
"""Where newer versions are told of, for whoever hands out builds: see `editor.ui.update_check`. Empty: nobody is asked,
and no setting is offered. With one, a frozen program needs Qt's "tls" plugins too (`packaging/frozen_files.py`)."""
