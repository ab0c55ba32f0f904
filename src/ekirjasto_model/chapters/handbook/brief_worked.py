"""The joining brief: what it answers, with its sums for the municipality that is joining the model e-library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from ekirjasto_model.chapters.blocks import Block, Heading, Lines, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import brief_text as text
from ekirjasto_model.chapters.handbook.model_library import DAY, model
from ekirjasto_model.chapters.handbook.stages import example_cases
from ekirjasto_model.chapters.joining_brief.costs import cost_blocks
from ekirjasto_model.chapters.joining_brief.document import joining_brief_document
from ekirjasto_model.chapters.joining_brief.members import member_blocks
from ekirjasto_model.chapters.joining_brief.net import net_blocks
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Code, Words, say
from ekirjasto_model.derived.briefing.brief import JoiningBrief, joining_brief
from ekirjasto_model.derived.briefing.joiner import JoiningRequest


def brief_blocks() -> Iterator[Block]:
    """Tell what the brief answers, and show the sums of one."""
    found = worked()
    yield Heading(2, text.BRIEF, "brief")
    yield Paragraph(say(text.BRIEF_1, command=Code("ekirjasto join")))
    yield Listing(tuple(sections(found)))
    yield Paragraph(say(text.EXAMPLE, name=found.joiner.name, day=found.joiner.starts))
    yield Lines(command(found), notation="text")
    yield Paragraph(text.SUMS)
    yield first_table(cost_blocks(found))
    yield Paragraph(text.OTHERS)
    yield first_table(member_blocks(found))
    yield Paragraph(text.NET)
    yield first_table(net_blocks(found))
    yield Paragraph(text.BRIEF_2)


@cache
def worked() -> JoiningBrief:
    """Return the brief of the municipality that is joining the model e-library.

    >>> str(worked().years[0].entry_fee)
    '500.00'
    """
    case = example_cases()[1].case
    if case.effective_day is None:
        raise ValueError("the example's case has a day on which membership is to begin")
    request = JoiningRequest(case.municipality, starts=case.effective_day, as_of=DAY, services=case.services or None)
    return joining_brief(model(), request)


def sections(brief: JoiningBrief) -> Iterator[Words]:
    """Give the headings of the brief's sections, as it says them itself."""
    for block in joining_brief_document(brief).blocks:
        if isinstance(block, Heading) and block.level == 2:
            yield block.words


def command(brief: JoiningBrief) -> str:
    """Return the command that makes the brief."""
    asked = brief.joiner
    words = ["ekirjasto", "join", MODEL, "--municipality", asked.municipality, "--from", str(asked.starts)]
    if asked.in_part:
        words += ["--services", ",".join(asked.services)]
    return " ".join((*words, "--as-of", str(asked.as_of)))


def first_table(blocks: Iterable[Block]) -> Table:
    """Return the first table among some blocks."""
    return next(block for block in blocks if isinstance(block, Table))
