"""A program that breaks down leaves a report for the next start; one that ends, or is killed, leaves none."""

import subprocess
import sys
from pathlib import Path

import pytest

from editor.disk.crash_reports import CrashReports

BEGIN = "import os, signal, sys, pathlib; from editor.disk.crash_reports import CrashReports; "
BEGIN += "reports = CrashReports(pathlib.Path(sys.argv[1])); reports.begin('Program 1.0'); "


def run(folder: Path, ending: str) -> None:
    subprocess.run([sys.executable, "-c", BEGIN + ending, folder], check=False, stderr=subprocess.DEVNULL)


@pytest.fixture
def next_start(tmp_path: Path):
    """What the next start finds: whether there was a crash, and its report."""

    def start() -> tuple[bool, str]:
        code = BEGIN.replace("reports.begin('Program 1.0')", "print(reports.begin('Program 2.0', 'Log: last words'))")
        code += "print(reports.text()); reports.end()"
        done = subprocess.run([sys.executable, "-c", code, tmp_path], check=True, capture_output=True, text=True)
        answer, _, report = done.stdout.partition("\n")
        return answer == "True", report.strip()

    return start


def test_an_abort_of_a_library_is_reported_with_where_it_was(tmp_path: Path, next_start) -> None:
    run(tmp_path, "os.abort()")
    crashed, report = next_start()
    assert crashed
    assert report.startswith("Program 1.0")
    assert "Fatal Python error: Aborted" in report
    assert 'File "<string>", line 1' in report
    assert report.endswith("Log: last words")


def test_an_error_that_ends_the_program_is_reported(tmp_path: Path, next_start) -> None:
    run(tmp_path, "reports.add('ValueError: why'); reports.end()")
    crashed, report = next_start()
    assert crashed
    assert "ValueError: why" in report


def test_it_is_told_once_and_kept_until_it_is_deleted(tmp_path: Path, next_start) -> None:
    run(tmp_path, "os.abort()")
    next_start()
    crashed, report = next_start()
    assert not crashed
    assert "Program 1.0" in report
    CrashReports(tmp_path).delete()
    assert next_start() == (False, "")


@pytest.mark.parametrize("ending", ["reports.end()", "os.kill(os.getpid(), signal.SIGKILL)"], ids=["ended", "killed"])
def test_a_program_that_did_not_break_down_leaves_none(tmp_path: Path, next_start, ending: str) -> None:
    run(tmp_path, ending)
    assert next_start() == (False, "")


def test_a_program_that_runs_still_has_not_broken_down(tmp_path: Path, next_start) -> None:
    code = BEGIN + "reports.add('busy'); print('ready', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stdin is not None
        running.stdout.readline()
        assert next_start() == (False, "")
        running.stdin.close()


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        CrashReports(tmp_path / "file" / "folder").begin("Program 1.0")
