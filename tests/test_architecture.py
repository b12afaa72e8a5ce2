"""The rooms and their doors, as ARCHITECTURE.md draws them, hold in the code."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import gfmd_desktop

PACKAGE = Path(gfmd_desktop.__file__).parent
LONGEST_FILE = 400  # lines


def modules() -> Iterator[Path]:
    return PACKAGE.rglob("*.py")


def imported_packages(module: Path) -> set[str]:
    """Return the top-level names that `module` imports, wherever in it; relative imports stay in the package."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.partition(".")[0])
    return found


def test_every_import_contract_is_kept() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint_imports, "--no-logo", "--no-cache"], cwd=PACKAGE.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_domain_imports_only_the_standard_library() -> None:
    allowed = sys.stdlib_module_names | {"gfmd_desktop"}
    strangers = {
        module.name: imported_packages(module) - allowed
        for module in (PACKAGE / "domain").rglob("*.py")
        if imported_packages(module) - allowed
    }
    assert strangers == {}


def test_no_file_is_longer_than_a_person_reads() -> None:
    lengths = {
        str(module.relative_to(PACKAGE)): len(module.read_text(encoding="utf-8").splitlines()) for module in modules()
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_a_package_file_holds_only_its_docstring() -> None:
    for module in PACKAGE.rglob("__init__.py"):
        body = ast.parse(module.read_text(encoding="utf-8")).body
        assert len(body) == 1, module
        assert isinstance(body[0], ast.Expr), module
        assert isinstance(body[0].value, ast.Constant), module
