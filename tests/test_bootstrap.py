"""`make run` on a machine where something is missing: one Vietnamese sentence, no traceback.

Each test has a folder of its own with the scripts, and a PATH that holds only what it names.
Nothing is downloaded and no server is started.
"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ["cat", "cksum", "dirname", "grep", "id", "make", "mkdir", "rm", "sh", "tail", "touch"]


@pytest.fixture
def folder(tmp_path):
    """A fresh copy of the project, as far as the scripts look before Django starts."""
    folder = tmp_path / "portal"
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    shutil.copy(ROOT / "Makefile", folder)
    write_requirements(folder, "goi-khong-co-that==1")
    (folder / "bin").mkdir()
    for tool in TOOLS:
        (folder / "bin" / tool).symlink_to(shutil.which(tool))
    return folder


def write_requirements(folder, line):
    (folder / "requirements.txt").write_text(line)
    (folder / "requirements-dev.txt").write_text("-r requirements.txt")


def add_command(path, *lines):
    """Put a shell script of these lines at `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)


def add_venv(folder, *lines):
    """Let .venv/ hold the Python of these tests; `lines` may step in before it."""
    add_command(folder / ".venv/bin/python", *lines, f'exec "{sys.executable}" "$@"')


def make(folder, *arguments, **environment):
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env={"PATH": str(folder / "bin"), "PIP_CONFIG_FILE": os.devnull} | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


def sentence(result):
    """The one line the command ended with; make adds only its own closing line to it."""
    assert result.returncode != 0
    first, *others = result.stderr.splitlines()
    assert [line for line in others if not line.startswith("make: ***")] == []
    return first


def test_no_python_is_told(folder):
    assert sentence(make(folder, "run")) == (
        "Không tìm thấy Python trên máy này: hãy cài Python 3.11 trở lên rồi chạy lại."
    )


def test_an_older_python_is_told_with_both_versions(folder):
    add_command(
        folder / "bin/python3", 'case "$2" in *"%d.%d.%d"*) echo 3.8.18 ;; *) exit 1 ;; esac'
    )

    assert sentence(make(folder, "run")) == (
        "Cần Python 3.11 trở lên, nhưng trên máy này python3 là 3.8.18: "
        "hãy cài bản mới hơn rồi chạy lại."
    )


def test_a_missing_venv_module_is_told_with_the_package(folder):
    add_command(
        folder / "bin/python3",
        'case "$2" in *venv*) exit 1 ;; esac',
        f'exec "{sys.executable}" "$@"',
    )

    told = sentence(make(folder, "run"))

    assert "thiếu mô-đun venv" in told
    assert "apt-get install python3-venv" in told
    assert not (folder / ".venv").exists()


def test_a_busy_port_is_told_with_the_next_one(folder):
    add_venv(folder)

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        told = sentence(make(folder, "run", f"PORT={port}"))

    assert told.startswith(f"Cổng {port} đang bận")
    assert f"make run PORT={port + 1}" in told


@pytest.mark.parametrize("port", ["abc", "0", "-1", "65536"])
def test_a_port_that_is_no_port_is_told(folder, port):
    add_venv(folder)

    told = sentence(make(folder, "run", f"PORT={port}"))

    assert told.startswith(f"PORT={port} không phải là số cổng")


def test_a_folder_that_cannot_be_written_is_told(folder):
    add_venv(folder)

    told = sentence(make(folder, "run", PORTAL_DATA_DIR="/dev/null/portal"))

    assert told.startswith("Không ghi được vào thư mục /dev/null/portal/log")


def test_no_network_is_told_and_the_log_is_named(folder):
    add_venv(folder)

    with socket.socket() as nobody_listens:
        nobody_listens.bind(("127.0.0.1", 0))
        port = nobody_listens.getsockname()[1]
        told = sentence(make(folder, "setup", PIP_INDEX_URL=f"http://127.0.0.1:{port}/"))

    assert told.startswith("Không tải được thư viện vì máy không nối được mạng")
    assert ".venv/pip.log" in told
    assert "goi-khong-co-that" in (folder / ".venv/pip.log").read_text()


def test_a_package_that_does_not_exist_is_not_called_a_network_fault(folder):
    add_venv(folder)

    told = sentence(make(folder, "setup", PIP_NO_INDEX="1"))

    assert told == (
        "pip không cài được thư viện trong requirements-dev.txt: "
        "xem nguyên nhân trong .venv/pip.log."
    )


def test_packages_are_installed_again_only_when_the_list_has_changed(folder):
    add_venv(folder, f'[ "$2" != pip ] || {{ echo installed >>"{folder}/calls"; exit 0; }}')
    calls = folder / "calls"

    make(folder, "setup")
    make(folder, "setup")

    assert calls.read_text().split() == ["installed"]

    write_requirements(folder, "goi-khac==2")
    make(folder, "setup")

    assert calls.read_text().split() == ["installed", "installed"]


def test_sample_accounts_never_reach_a_production_database(folder):
    told = sentence(make(folder, "run", PORTAL_ENV="production"))

    assert "PORTAL_ENV=production" in told
    assert not (folder / ".venv").exists()
