"""Whether the municipality is of a region of the e-library's operating area."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.reference.region import Region
from ekirjasto_model.reference.regions import region, region_of


@frozen
class OperatingArea:
    """The municipality's region on its first day, beside the regions of the operating area by code."""

    own: Region
    stated: tuple[Region, ...]

    @property
    def is_inside(self) -> bool:
        """Whether the municipality's region is one of the operating area."""
        return self.own in self.stated


def operating_area(asked: Joiner) -> OperatingArea | None:
    """Return the operating area as it stands to the municipality.

    None where the files hold no e-library of the agreement, or no region of its
    area. A municipality of another region may be taken in: that is for those who
    decide, and no mistake in the files.
    """
    codes = () if asked.e_library is None else asked.e_library[1].regions
    stated = tuple(found for code in sorted(set(codes)) if (found := region(code)) is not None)
    own = region(region_of(asked.municipality, asked.starts) or "")
    return OperatingArea(own, stated) if stated and own is not None else None
