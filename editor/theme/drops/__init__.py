"""What Liquid sees of a site, under the names and in the order of Jekyll: `site.…`, `page.…`, `post.…`.

site_mapping              `site`; site_lists: its posts and documents; site_pages: its pages and static files
documents                 `page` and `post`; excerpts: how far an excerpt goes
saved, other_files, data_files, config_values   what these are made of
"""
