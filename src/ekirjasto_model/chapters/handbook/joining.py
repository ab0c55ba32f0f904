"""How a municipality joins: the stages, the decisions, the money, the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Aside, Block, Heading, Paragraph
from ekirjasto_model.chapters.handbook import joining_text as text
from ekirjasto_model.chapters.handbook.appeal_worked import appeal_blocks
from ekirjasto_model.chapters.handbook.brief_worked import brief_blocks
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.joining_money import budget_blocks, first_year_blocks
from ekirjasto_model.chapters.handbook.model_library import introduced, model
from ekirjasto_model.chapters.handbook.stages import example_cases, stage_blocks
from ekirjasto_model.chapters.handbook.steps_worked import consent_blocks, onboarding_blocks, signature_blocks
from ekirjasto_model.chapters.handbook.timeline_worked import timeline_blocks
from ekirjasto_model.chapters.words import Code, Several, say
from ekirjasto_model.codelists.legal_bases import NO_LEGAL_ADVICE
from ekirjasto_model.reference.municipalities import name_of


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (
        *_introduction(),
        *stage_blocks(),
        *consent_blocks(),
        *appeal_blocks(),
        *budget_blocks(),
        *signature_blocks(),
        *onboarding_blocks(),
        *first_year_blocks(),
        *_in_part(),
        *timeline_blocks(),
        *brief_blocks(),
        Aside((NO_LEGAL_ADVICE,)),
        Paragraph(say(text.WHERE, files=to("files", "kind-joining-case"), rules=to("rules", "topic-joining"))),
    )


def _introduction() -> Iterator[Block]:
    """Say what this is about."""
    yield Paragraph(text.INTRO_1)
    yield Paragraph(say(text.INTRO_2, agreement=to("agreement", "joining")))
    yield introduced()


def _in_part() -> Iterator[Block]:
    """Tell of joining for some of the services only."""
    case = example_cases()[1].case
    services = [one for _, e_library in model().e_libraries() for one in e_library.services if one.id in case.services]
    yield Heading(2, text.IN_PART, "in-part")
    yield Paragraph(say(text.IN_PART_1, key=Code("services")))
    yield Paragraph(say(text.IN_PART_2, costs=to("costs", "participants")))
    names = Several(tuple(one.name for one in services))
    yield Paragraph(say(text.IN_PART_EXAMPLE, name=name_of(case.municipality), services=names))
