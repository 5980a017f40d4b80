"""What Postwright.app tells macOS of itself: which documents it opens, and how it is shown.

The keys: https://developer.apple.com/documentation/bundleresources/information-property-list
"""

from typing import Any

_MARKDOWN = "net.daringfireball.markdown"


def info_plist(version: str) -> dict[str, Any]:
    """The values that are not the same for every program."""
    return {
        "CFBundleName": "Postwright",
        "CFBundleDisplayName": "Postwright",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es"],
        "CFBundleDocumentTypes": [
            _document("Markdown", _MARKDOWN, "Alternate"),
            _document("Folder", "public.folder", "None"),
        ],
        "UTImportedTypeDeclarations": [_markdown()],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "NSHumanReadableCopyright": "The Postwright authors. MIT licence.",
    }


def _document(name: str, kind: str, rank: str) -> dict[str, Any]:
    """`rank`: whether it is offered to open such files (Alternate), or only takes what is dropped on it (None)."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": rank,
        "LSItemContentTypes": [kind],
    }


def _markdown() -> dict[str, Any]:
    """macOS itself knows no Markdown: this is the name that other editors gave to it."""
    return {
        "UTTypeIdentifier": _MARKDOWN,
        "UTTypeDescription": "Markdown",
        "UTTypeConformsTo": ["public.plain-text"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["md", "markdown"],
            "public.mime-type": ["text/markdown"],
        },
    }
