"""Fails where a vulnerability is known in a version that the packaged program is made with: LOCK

What could not be asked about, because there is no network or the registry does not tell, is said and fails nothing: to
know nothing is not to know something bad.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_PATIENCE = 120
"""Seconds. An answer takes two."""


def main(lock: Path) -> int:
    """Says what is known; gives the exit code."""
    answer, trouble = _ask(lock)
    if answer is None:
        sys.stdout.write(f"vulnerabilities: NOT CHECKED, nothing could be asked. {trouble}\n")
        return 0
    return tell(answer)


def tell(answer: dict[str, Any]) -> int:
    """Puts pip-audit's answer into words; gives the exit code."""
    packages = answer["dependencies"]
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    bad = [(package, one) for package in packages for one in package.get("vulns", ())]
    for package, one in bad:
        newer = ", ".join(one["fix_versions"]) or "nowhere yet"
        sys.stderr.write(f"vulnerabilities: {package['name']} {package['version']}: {one['id']}, mended in {newer}\n")
    sys.stdout.write(
        f"vulnerabilities: {len(packages) - len(skipped)} packages checked, {len(bad)} known vulnerabilities\n"
    )
    if skipped:
        sys.stdout.write(f"vulnerabilities: NOT CHECKED, the registry told nothing about: {', '.join(skipped)}\n")
    return 1 if bad else 0


def _ask(lock: Path) -> tuple[dict[str, Any] | None, str]:
    """The answer, or why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answer.json"
        command = [sys.executable, "-m", "pip_audit", "--requirement", lock, "--disable-pip", "--progress-spinner=off"]
        try:
            done = subprocess.run(
                [*command, "--format=json", "--output", file],
                capture_output=True, text=True, timeout=_PATIENCE, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return None, f"There was no answer in {_PATIENCE} seconds."
        if not file.exists() or not file.stat().st_size:
            return None, (done.stderr.strip().splitlines() or ["pip-audit does not say why."])[-1]
        return json.loads(file.read_text(encoding="utf-8")), ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
