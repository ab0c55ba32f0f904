"""The members of a day, those who leave and those who come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.status import members_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.derived.status.members import MemberOn, MembershipOrigin
from ekirjasto_model.derived.status.status import Status
from ekirjasto_model.reference.municipalities import name_of


def member_blocks(status: Status) -> Iterator[Block]:
    """Show the members of each e-library; where there are several, one after the other."""
    subjects = sorted({one.subject for one in (*status.members.present, *status.members.coming)})
    if not status.members.present:
        yield Heading(2, text.MEMBERS)
        yield Paragraph(text.NO_MEMBERS)
    for subject in subjects:
        present = [one for one in status.members.present if one.subject == subject]
        coming = [one for one in status.members.coming if one.subject == subject]
        if present:
            yield Heading(2, _heading(status, subject) if len(subjects) > 1 else text.MEMBERS)
        yield from _changes(present, coming)
        if present:
            yield from _present(status, present)


def _heading(status: Status, subject: str) -> Words:
    """Name the e-library in the heading."""
    name = next((one.name for one in status.e_libraries if one.id == subject), subject)
    return say(text.MEMBERS_OF, e_library=name)


def _changes(present: Sequence[MemberOn], coming: Sequence[MemberOn]) -> Iterator[Block]:
    """Tell first who leaves and who comes, the nearest first."""
    leaving = [(one.last_day, one.name) for one in present if one.last_day is not None]
    if leaving and len(leaving) < len(present):
        ordered = sorted(leaving, key=lambda pair: pair[0])
        yield Paragraph(
            say(text.LEAVING, members=Several(tuple(say(text.WITH_DAY, name=name, day=day) for day, name in ordered)))
        )
    if coming:
        ordered_coming = sorted(coming, key=lambda one: one.since)
        names = tuple(say(text.FROM_DAY, name=one.name, day=one.since) for one in ordered_coming)
        yield Paragraph(say(text.COMING, members=Several(names)))


def _present(status: Status, present: Sequence[MemberOn]) -> Iterator[Block]:
    """Show the members of the day; a column in which all say the same is said in a sentence, or left out."""
    alike = len(present) > 1 and {(one.since, one.origin) for one in present} == {
        (present[0].since, MembershipOrigin.FOUNDING)
    }
    ends = any(one.last_day is not None for one in present)
    if alike:
        yield Paragraph(say(text.ALL_ALIKE, since=present[0].since))
    headings = (
        *(text.CODE, text.MEMBER, text.MEMBER_TYPE),
        *(() if alike else (text.SINCE, text.ORIGIN)),
        *((text.LAST_DAY,) if ends else ()),
    )
    rows = tuple(
        (
            *(one.code, one.name, MEMBER_TYPES.label(one.member_type)),
            *(() if alike else (one.since, _origin(one))),
            *((_end(one),) if ends else ()),
        )
        for one in present
    )
    yield Table(say(text.CAPTION, day=status.day), tuple(map(Column, headings)), rows)


def _origin(one: MemberOn) -> Words:
    """Say how a membership came about."""
    words = text.ORIGINS[one.origin]
    return words if one.predecessor is None else say(words, predecessor=name_of(one.predecessor))


def _end(one: MemberOn) -> Words:
    """Say on which day a membership ends, and why."""
    if one.last_day is None or one.end is None:
        return text.NO_END
    successor = "" if one.successor is None else name_of(one.successor)
    return say(text.ENDS[one.end], day=one.last_day, successor=successor)
