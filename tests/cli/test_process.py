"""The command as a process: what it imports, what it writes to, and who reads it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pydantic", "pydantic_core", "pendulum", "argparse", "yaml", "rich", "difflib"}
COMMAND = [sys.executable, "-m", "ekirjasto_model"]


def run(*words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    settings = {**os.environ, **environment}
    return subprocess.run([*COMMAND, *words], cwd=folder, capture_output=True, check=False, env=settings)


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["check", "--help", "--language", "sv"]])
def test_version_and_help_import_nothing_heavy(words: list[str]) -> None:
    program = f"""
import sys
from ekirjasto_model.cli.main import main
before = sys.stdout
assert main({words!r}) == 0
print(*sorted(name for name in sys.modules if "." not in name), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert set(done.stderr.split()) & HEAVY == set()


def test_the_version_needs_no_third_party_at_all() -> None:
    program = "import sys; from ekirjasto_model.cli.main import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert {"attr", "attrs"} & set(done.stdout.split()) == set()


@pytest.mark.parametrize(
    "environment", [{"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}]
)
def test_output_is_utf_8_wherever_it_goes(environment: dict[str, str], tmp_path: Path) -> None:
    done = run("schema", "settings", folder=tmp_path, **environment)
    assert done.returncode == 0
    assert "päivä" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout
    assert "löydy" in run("check", "nothing", folder=tmp_path, **environment).stderr.decode("utf-8")


def test_colours_are_for_terminals_only(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: settings\nversion: 1\nlanguag: fi\n", "utf-8")
    assert b"\x1b" not in run("check", "a.yaml", folder=tmp_path, TERM="xterm").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("no_color", "expected"), [("", True), ("1", False)])
def test_a_terminal_gets_colours_unless_its_user_does_not_want_them(
    no_color: str, expected: bool, tmp_path: Path
) -> None:
    import pty

    (tmp_path / "a.yaml").write_text("kind: settings\nversion: 1\nlanguag: fi\n", "utf-8")
    ours, theirs = pty.openpty()
    settings = {**os.environ, "TERM": "xterm", "NO_COLOR": no_color}
    with subprocess.Popen([*COMMAND, "check", "a.yaml"], cwd=tmp_path, stdout=theirs, env=settings) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                more = os.read(ours, 65536)
            except OSError:
                break
            if not more:
                break
            shown += more
        os.close(ours)
        assert process.wait() == 1
    assert (b"\x1b[1;31m" in shown) is expected


def test_a_reader_who_leaves_causes_no_complaint(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "schema", "e-library"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
@pytest.mark.parametrize("words", [["--version"], ["--help"], ["schema", "settings"]])
def test_a_full_disk_is_no_traceback(words: list[str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_closed_streams_are_no_traceback(closing: str, tmp_path: Path) -> None:
    for words in ("--version", "schema settings", "check nothing"):
        done = subprocess.run(
            ["sh", "-c", f'"$0" -m ekirjasto_model {words} {closing}', sys.executable],
            cwd=tmp_path, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == (2 if "nothing" in words else 0)
        assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only there")
def test_hostile_file_names_are_shown_harmlessly(tmp_path: Path) -> None:
    for name in (b"\x1b[31m.yaml", b"\xe4.yaml", b"new\nline.yaml", "\u202eabc.yaml".encode()):
        (tmp_path / os.fsdecode(name)).write_bytes(b"kind: settings\nversion: 1\nlanguag: fi\n")
    for form in ("text", "json"):
        done = run("check", ".", "--format", form, folder=tmp_path)
        assert done.returncode == 1
        assert done.stderr == b""
        told = done.stdout.decode("utf-8")
        assert not {"\x1b", "\u202e"} & set(told)
        assert "\\xe4.yaml" in told


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    assert run("demo", "one", folder=tmp_path, PYTHONHASHSEED="1").returncode == 0
    words = ("allocate", "one", "--year", "2022", "--as-of", "2022-12-31", "--format")
    for form in ("text", "json"):
        first, second = (run(*words, form, folder=tmp_path, PYTHONHASHSEED=seed) for seed in ("1", "2"))
        assert first.returncode == 0
        assert first.stdout == second.stdout
