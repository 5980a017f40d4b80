"""The preview's colours as CSS, also those of highlighted code."""

from html import escape
from urllib.parse import quote

from editor.paths import resources
from editor.ui.theme import BROWSER_MARK, Colors

_PROPERTIES = (
    ("page", "page"),
    ("panel", "panel"),
    ("text", "text"),
    ("muted", "muted"),
    ("accent", "accent"),
    ("error", "error"),
    ("warning", "warning"),
    ("success", "success"),
    ("code", "code"),
    ("selection", "selection"),
    ("code-background", "code_background"),
    ("find", "find"),
    ("border", "border"),
)
_TOKENS = (
    # Short names of Pygments' token types (https://pygments.org/docs/tokens/), which Rouge writes too.
    ("muted", "c ch cd cm cp cpf c1 cs go gp gt"),
    ("accent", "k kc kd kn kp kr kt ow nt gh gu"),
    ("success", "esc s sa sb sc dl sd s2 se sh si sx s1 ss sr gi"),
    ("warning", "m mb mf mh mi mil mo il na no l ld"),
    ("code", "nf fm nc nd ne nb bp nn ni nl py vc vg vi vm nv"),
    ("error", "err gd gr"),
)


def own_page(colors: str) -> str:
    """The page that shows a body by itself, as it is to begin with. `colors` is of `colors_css`."""
    folder = resources() / "preview"
    style = (folder / "preview.css").read_text(encoding="utf-8").replace("/*tokens*/", token_css())
    page = (folder / "page.html").read_text(encoding="utf-8")
    return page.replace("/*colors*/", colors).replace("/*style*/", style)


def colors_css(colors: Colors, width: int | None, not_loaded: str) -> str:
    """The custom properties that the preview's style sheet uses.

    `width` is the text's, in pixels; None: 65 digits. `not_loaded` are the words in place of embedded pages.
    """
    properties = "".join(f"--{name}: {getattr(colors, field)}; " for name, field in _PROPERTIES)
    measure = f"{width}px" if width else "65ch"
    scheme = "dark" if colors.dark else "light"
    return (
        f":root {{ color-scheme: {scheme}; {properties}--measure: {measure}; "
        f'--not-loaded: url("{_drawn(not_loaded, colors.muted)}"); }}'
    )


def page_css(colors: Colors, not_loaded: str) -> str:
    """What is ours in the site's own page: the mark beside a block, what stands in place of images and frames that are
    not loaded, tags of Liquid that are broken. The site's own properties and elements stay as they are.
    """
    frame = f"border: 1px dashed {colors.border}; border-radius: 6px;"
    return (
        "noscript { display: none !important; }"  # shown where scripts are off, and the site is seen with them on
        f"#postwright-mark {{ position: absolute; z-index: 2147483647; width: 3px; border-radius: 2px; "
        f"background: {BROWSER_MARK}; pointer-events: none; }}"
        "#postwright-mark[hidden] { display: none; }"
        "@media print { #postwright-mark { display: none; } }"
        f"code.liquid-problem {{ color: {colors.error}; outline: 1px dashed {colors.error}; outline-offset: -1px; }}"
        "img[data-postwright-missing] { display: inline-grid; grid-template-rows: 0 auto; max-width: 100%; "
        "font-size: 0; vertical-align: bottom; cursor: pointer; }"
        "img[data-postwright-missing]::after { content: attr(data-postwright-missing); position: relative; "
        f"grid-row: 2; min-width: 0; padding: 12px 16px; {frame} background: {colors.panel}; color: {colors.muted}; "
        "font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }"
        f'iframe, embed {{ {frame} background: url("{_drawn(not_loaded, colors.muted)}") center / min(100%, 360px) '
        f"no-repeat {colors.panel}; }}"
    )


def _drawn(words: str, color: str) -> str:
    """Words as a picture: a frame without content takes a background, but no text."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 40"><text x="180" y="25" text-anchor="middle" '
        f'font-family="system-ui, sans-serif" font-size="15" fill="{color}">{escape(words)}</text></svg>'
    )
    return "data:image/svg+xml," + quote(svg)


def token_css() -> str:
    """The rules that colour highlighted code, by the same properties."""
    return "\n".join(
        f"{', '.join(f'.highlight .{name}' for name in names.split())} {{ color: var(--{role}); }}"
        for role, names in _TOKENS
    )
