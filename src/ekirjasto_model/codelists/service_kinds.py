"""ServiceKind."""

from __future__ import annotations

from enum import StrEnum


class ServiceKind(StrEnum):
    """ServiceKind."""

    E_BOOKS = "e-books"
    E_AUDIOBOOKS = "e-audiobooks"
    NEWSPAPERS = "newspapers"
    MAGAZINES = "magazines"
    MUSIC = "music"
    VIDEO = "video"
    COURSES = "courses"
