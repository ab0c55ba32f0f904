"""Agreements side by side: in which state each is, what it needs, and whom it binds as what."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import side_by_side_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import DAY, agreement, introduced, model
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.agreement_kinds import AGREEMENT_KINDS, AgreementKind
from ekirjasto_model.codelists.agreement_states import AGREEMENT_STATES, AgreementState
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.derived.agreements import StandingAgreement, agreements_on
from ekirjasto_model.derived.parties import BoundParty, parties_on
from ekirjasto_model.reference.municipalities import name_of

NONE = "–"


def side_by_side_blocks() -> Iterator[Block]:
    """Tell of agreements of several kinds at once, and show those of the model e-library."""
    yield Heading(2, text.SEVERAL)
    yield Paragraph(text.SEVERAL_1)
    yield definitions(AGREEMENT_KINDS, text.AGREEMENT)
    yield Paragraph(text.STATES_1)
    yield definitions(AGREEMENT_STATES, text.STATE)
    yield introduced()
    standing = agreements_on(model(), DAY)
    columns = tuple(map(Column, (text.AGREEMENT, text.STATE, text.NEEDS)))
    yield Table(say(text.AGREEMENTS_ON, day=DAY), columns, tuple(map(_row, standing)))
    yield Paragraph(text.BOUND_1)
    yield _bound([one for one in standing if one.state is AgreementState.IN_FORCE])
    yield Paragraph(text.BOUND_2)


def _row(one: StandingAgreement) -> tuple[Words, ...]:
    """Return the row of one agreement."""
    state: Words = AGREEMENT_STATES.label(one.state)
    if one.state is AgreementState.REPLACED:
        state = say(text.REPLACED, state=state, by=_called(one.replaced_by))
    return one.agreement.name, state, _called(one.depends_on) if one.depends_on else NONE


def _called(names: tuple[str, ...]) -> Words:
    """Return what some agreements are called."""
    return Several(tuple(agreement(name)[1].name for name in names))


def _bound(in_force: list[StandingAgreement]) -> Table:
    """Set the municipalities against the kinds of agreements that bind them, each with its member type."""
    kinds = [kind for kind in AgreementKind if any(one.agreement.agreement_kind is kind for one in in_force)]
    found: dict[str, dict[AgreementKind, list[BoundParty]]] = {}
    for one in in_force:
        for code in one.members():
            held = [party for party in parties_on(one.place, one.agreement, DAY) if party.code == code]
            found.setdefault(code, {}).setdefault(one.agreement.agreement_kind, []).extend(held)
    return Table(
        say(text.BOUND_BY, day=DAY),
        (Column(text.MUNICIPALITY), *(Column(Capital(AGREEMENT_KINDS.label(kind))) for kind in kinds)),
        tuple((name_of(code), *(_as_what(found[code].get(kind, [])) for kind in kinds)) for code in sorted(found)),
    )


def _as_what(parties: list[BoundParty]) -> Words:
    """Return the member types under which one municipality is bound."""
    return Several(tuple(MEMBER_TYPES.label(party.member_type) for party in parties)) if parties else NONE
