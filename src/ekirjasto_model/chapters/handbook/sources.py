"""What the facts and rules rest on, and under which licences."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import sources_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.northern import northern
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Code, Web, Words, say
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES
from ekirjasto_model.documents.remarks import Source
from ekirjasto_model.reference.populations import PUBLISHED, days_with_figures

LICENCE = Web("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0")
FINLEX = Web("https://www.finlex.fi/", "finlex.fi")
ALAND = Web("https://www.regeringen.ax/", text.ALAND)


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (*_statistics(), *_law(), *_northern(), *_standards())


def _statistics() -> Iterator[Block]:
    """Tell of the tables that come with the program."""
    days = days_with_figures()
    yield Paragraph(text.INTRO_1)
    yield Heading(2, text.STATISTICS)
    yield Paragraph(say(text.STATISTICS_1, licence=LICENCE))
    rows: tuple[tuple[Words, ...], ...] = (
        (say(text.MUNICIPALITIES, first="2019", last="2026"), text.CLASSIFICATION),
        (text.REGIONS, text.REGION_CLASSIFICATION),
        (say(text.POPULATIONS, first=str(days[0].year), last=str(days[-1].year)), PUBLISHED),
        (text.SAMI, text.SAMI_FROM),
    )
    yield Table(text.STATISTICS, (Column(text.DATA), Column(text.FROM)), rows)


def _law() -> Iterator[Block]:
    """List the acts on which an agreement may rest."""
    yield Heading(2, text.LAW)
    yield Paragraph(say(text.LAW_1, agreement=to("agreement", "law"), finlex=FINLEX, aland=ALAND))
    acts = dict.fromkeys((entry.act, entry.number) for entry in LEGAL_BASES.entries.values())
    yield Listing(tuple(say(text.ACT, act=act, number=number) for act, number in acts))


def _northern() -> Iterator[Block]:
    """List the sources of the Northern eLibrary's files."""
    yield Heading(2, text.NORTHERN)
    yield Paragraph(text.NORTHERN_1)
    found: dict[str, Source] = {}
    for filed in northern().filed:
        for source in filed.remarks.sources:
            found.setdefault(source.address or str(source.title), source)
    rows: tuple[tuple[Words, ...], ...] = tuple((_title(one), one.publisher or text.SEVERAL) for one in found.values())
    yield Table(text.SOURCES, (Column(text.TITLE_OF), Column(text.PUBLISHER)), rows)
    yield Paragraph(say(text.MODEL, example=Code(MODEL)))


def _title(source: Source) -> Words:
    """Return a source's title, as a link where it has an address."""
    address = source.address
    return Web(address, source.title) if address is not None and address.startswith("https://") else source.title


def _standards() -> Iterator[Block]:
    """Name the standards that the files keep to."""
    yield Heading(2, text.STANDARDS)
    yield Paragraph(text.STANDARDS_1)
