"""A rendered page with the files and style sheets of its site, ready to be written for a browser."""

from editor.theme.export import PageToExport, plain_page
from editor.theme.page import Page, WholePage
from editor.theme.site_files import SiteFiles
from editor.theme.style_sheets import style_sheets
from editor.theme.values import SiteValues


def exportable(site: SiteValues, page: Page, rendered: WholePage) -> PageToExport:
    """`rendered` is without marks. In a folder that is no site a plain page is put around it."""
    theme = site.theme.root if site.theme is not None else None
    styles = {sheet.url: sheet for sheet in (*style_sheets(site, theme), *rendered.styles)}
    files = SiteFiles(site.config.source, site.config.baseurl, theme, styles)
    values = site.page(page)  # not before: style sheets are rendered as pages of their own
    origin = site.config.url if site.config.url.startswith(("http://", "https://")) else ""
    if site.config.jekyll:
        return PageToExport(rendered.html, str(values.get("url") or "/"), files, origin)
    language = values.get("lang")
    html = plain_page(str(values.get("title") or ""), language if isinstance(language, str) else "", rendered.html)
    return PageToExport(html, f"/{page.path}", files, origin)
