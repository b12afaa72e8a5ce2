"""Run every benchmark: each module here that defines `run()`, in a process of its own, so that memory figures are honest."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
RUN = "import importlib, sys; importlib.import_module(sys.argv[1]).run()"


def main(wanted: list[str]) -> int:
    """Run the benchmarks named, all by default; return 1 when one of them failed."""
    names = [file.stem for file in sorted(FOLDER.glob("*.py")) if "\ndef run() -> None:" in file.read_text("utf-8")]
    failed = 0
    for name in wanted or names:
        sys.stdout.write(f"\n== {name} ==\n")
        sys.stdout.flush()
        failed |= subprocess.run(
            [sys.executable, "-c", RUN, f"tests.benchmarks.{name}"], cwd=ROOT, check=False
        ).returncode
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
