"""The joining brief for programs; its published schema is ``schemas/joining-brief.schema.json``."""

from __future__ import annotations

from ekirjasto_model.derived.briefing.area import OperatingArea
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.reference.region import Region
from ekirjasto_model.reporting.joining_brief.doubts import assumption_json, remark_json, unknown_json
from ekirjasto_model.reporting.joining_brief.membership import membership_json, service_json
from ekirjasto_model.reporting.joining_brief.schedule import leaving_json, schedule_json
from ekirjasto_model.reporting.joining_brief.years import year_json
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.plainly import day_or_null, texts, words
from ekirjasto_model.values.node import Plain
from ekirjasto_model.version import VERSION as PROGRAM

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def brief_json(brief: JoiningBrief) -> str:
    """Write a brief as JSON: sums as text with two decimals, days as text, null for what is not known.

    Nothing in it depends on a language: names and sentences stand in all that there are.
    """
    return json_text(_brief(brief))


def _brief(brief: JoiningBrief) -> Plain:
    """Give the whole brief."""
    asked, first, national = brief.joiner, brief.first_day, brief.national
    e_library = None if asked.e_library is None else asked.e_library[1]
    return {
        "version": VERSION,
        "made_by": f"ekirjasto {PROGRAM}",
        "as_of": asked.as_of.isoformat(),
        "files": texts(brief.files),
        "municipality": {"code": asked.municipality, "name": words(asked.name)},
        "from": asked.starts.isoformat(),
        "first_day": {"state": first.state.value, "nearest": day_or_null(first.nearest)},
        "agreement": {"id": asked.agreement.id, "name": words(asked.agreement.name)},
        "e_library": None if e_library is None else {"id": e_library.id, "name": words(e_library.name)},
        "operating_area": _area(brief.area),
        "in_part": asked.in_part,
        "currency": "EUR",
        "years": [year_json(brief, number) for number in range(len(brief.years))],
        "national": None
        if national is None
        else {"agreement": words(national.agreement), "joined": day_or_null(national.joined)},
        "membership": membership_json(brief),
        "services": list(map(service_json, brief.services)),
        "schedule": schedule_json(brief),
        "leaving": leaving_json(brief),
        "unknown": [unknown_json(brief, one) for one in brief.untold],
        "assumptions": list(map(assumption_json, brief.assumed)),
        "remarks": list(map(remark_json, brief.remarks)),
    }


def _area(area: OperatingArea | None) -> Plain:
    """Give the operating area, and whether the municipality is in it."""
    return (
        None
        if area is None
        else {"inside": area.is_inside, "region": _region(area.own), "regions": list(map(_region, area.stated))}
    )


def _region(one: Region) -> Plain:
    """Give a region."""
    return {"code": one.code, "name": words(one.names)}
