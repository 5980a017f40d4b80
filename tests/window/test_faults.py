"""Errors of the program itself become a sentence and a line in the log."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from editor.ui.faults import Faults


@pytest.fixture
def faults(tmp_path: Path, qapp: object) -> Iterator[Faults]:
    hooks, handlers = (sys.excepthook, threading.excepthook), list(logging.getLogger().handlers)
    previous = qInstallMessageHandler(None)
    yield Faults(tmp_path)
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(previous)
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


def fail() -> None:
    raise ValueError("secret")


def raise_uncaught() -> None:
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_uncaught_error_is_told_without_its_traceback(faults: Faults) -> None:
    told: list[str] = []
    faults.occurred.connect(told.append)
    raise_uncaught()
    [sentence] = told
    assert "ValueError" in sentence
    assert "Traceback" not in sentence
    assert "secret" in faults.log_file.read_text()


def test_the_same_error_is_told_once(faults: Faults) -> None:
    told: list[str] = []
    faults.occurred.connect(told.append)
    raise_uncaught()
    raise_uncaught()
    assert len(told) == 1


def test_errors_in_threads_are_told_too(faults: Faults, qtbot: QtBot) -> None:
    told: list[str] = []
    faults.occurred.connect(told.append)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)
