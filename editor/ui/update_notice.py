"""Says that there is a newer version."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind


def tell_of_update(notices: NoticeBar, version: str, page: str) -> None:
    """A notice that leads to the page of the version. Nothing is fetched or installed by the program."""
    notices.show_notice(
        "update",
        NoticeKind.INFO,
        QCoreApplication.translate("UpdateCheck", "Postwright %1 is there.").replace("%1", version),
        "",
        (
            Choice(
                QCoreApplication.translate("UpdateCheck", "Open Its Page"),
                partial(QDesktopServices.openUrl, QUrl(page)),
            ),
        ),
    )
