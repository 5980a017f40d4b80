"""What the plug-ins that most sites use write into a page, by our own code. `tags` has their tags and filters."""
