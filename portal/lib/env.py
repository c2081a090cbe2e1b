"""Read and check environment variables; a wrong value stops the start with one sentence."""

import os
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def text(name, default=None):
    """Return the variable, or `default`; a variable without either stops the start."""
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ImproperlyConfigured(f"Thiếu biến môi trường {name}. Xem .env.example.")
    return value


def flag(name, default=False):
    """Return True for 1, false for 0; anything else stops the start."""
    return choice(name, among=["0", "1"], default="1" if default else "0") == "1"


def choice(name, *, among, default):
    """Return the variable if it is one of `among`; a mistyped word stops the start."""
    value = text(name, default)
    if value not in among:
        raise ImproperlyConfigured(f"{name}={value!r} không hợp lệ. Chọn: {', '.join(among)}.")
    return value


def words(name, default=""):
    """Return a list from words separated by commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def database(name, *, default_path):
    """Return Django's settings of the database at a URL, or of SQLite at `default_path`.

    `postgres://user:password@host:port/name` and `sqlite:////absolute/path` are understood;
    an empty host means the local socket.
    """
    url = urlsplit(text(name, f"sqlite:///{default_path}"))
    if url.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(url.path[1:]),
            # Writers queue instead of failing, readers never wait for a writer.
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
            },
        }
    if url.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(url.path.lstrip("/")),
            "USER": unquote(url.username or ""),
            "PASSWORD": unquote(url.password or ""),
            "HOST": unquote(url.hostname or ""),
            "PORT": str(url.port or ""),
        }
    raise ImproperlyConfigured(f"{name}: chỉ dùng được sqlite:/// hoặc postgres://.")
