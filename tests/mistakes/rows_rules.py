"""Mistakes of what the files say together: totals, codes, duties, seats and costs."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import MENDED, Mistake, as_told, put, remove_line

POHJOINEN = partial(Mistake, example="pohjoinen", in_json=MENDED)
MALLI = partial(Mistake, example="malli", in_json=MENDED)
CONVENING = """\
  - duty: convening
    part: accountable
    holder:
      municipality: "205"
    starts: 2024-01-01
"""
CONVENING_DONE = "  - duty: convening\n    part: responsible"
TRAINED_BY = '      municipality: "205"\n    starts: 2024-01-01\n    ends: 2024-12-31\n  - duty: training'
TRAINED_STILL = '      municipality: "205"\n    starts: 2024-01-01\n  - duty: training'
LOANS = """\
  - driver: loans
    municipality: "758"
    day: 2023-12-31
    value: "47600"
    source: Keksitty lainausluku
"""
SEAT = """\
      - holder:
          consortium: vaara
        title:
          fi: Vaarakimpan aineistonvalitsija
"""
SEATS = "    seat-rule: each-consortium-and-independent-library\n    seats:\n"

ROWS = (
    POHJOINEN(
        "one municipality too few", "e-library.yaml", "    value: «59»\n", "58", "members.total-differs", as_told("59")
    ),
    POHJOINEN(
        "figures changed places",
        "e-library.yaml",
        "    value: «662159»",
        "662195",
        "members.total-differs",
        as_told("662159"),
    ),
    POHJOINEN(
        "another municipality's code",
        "e-library.yaml",
        '  - code: «"047"»',
        '"049"',
        "members.name-of-other-municipality",
        put('- code: "047"', instead_of='- code: "049"'),
        seen="fi: Enontekiö",
    ),
    POHJOINEN(
        "an id misspelt",
        "responsibilities.yaml",
        "      body: «finna-group»",
        "finna-gruop",
        "members.unknown-id",
        as_told("finna-group"),
    ),
    POHJOINEN(
        "a library system's ISIL",
        "e-library.yaml",
        "    isil: «FI-SOMPI»",
        "XX-SOMPI",
        "members.isil-not-valid",
        remove_line,
    ),
    POHJOINEN(
        "a region left out",
        "e-library.yaml",
        '«  - "19"  # Lappi\n»',
        "",
        "members.outside-regions",
        put('regions:\n  - "19"\n', instead_of="regions:\n"),
        seen='- "17"  # Pohjois',
    ),
    POHJOINEN(
        "a year before the agreement",
        "cost-annex-2022.yaml",
        "year: «2022»",
        "2021",
        "costs.agreement-not-in-force",
        put("2022"),
    ),
    POHJOINEN(
        "a day without populations",
        "cost-annex-2022.yaml",
        "drivers-day: «2020-12-31»",
        "2020-12-30",
        "costs.population-missing",
        put("2020-12-31"),
    ),
    POHJOINEN(
        "a path misspelt",
        "cost-annex-2022.yaml",
        "      - «items»\n",
        "itmes",
        "remarks.path-leads-nowhere",
        put("items"),
    ),
    POHJOINEN(
        "a duty of one from elsewhere",
        "responsibilities.yaml",
        "      «body: finna-group»",
        'municipality: "091"',
        "responsibilities.holder-not-member",
        put("body: finna-group", instead_of='municipality: "091"'),
        seen='municipality: "091"',
    ),
    MALLI(
        "one inhabitant too few",
        "e-library.yaml",
        "    value: «64501»",
        "64500",
        "members.total-differs",
        as_told("64501"),
    ),
    MALLI(
        "a year with no agreement",
        "cost-annex-2026.yaml",
        "year: «2026»",
        "2023",
        "costs.agreement-not-in-force",
        put("2026"),
    ),
    MALLI(
        "a driver missing",
        "cost-annex-2026.yaml",
        f"«{LOANS}»",
        "",
        "costs.measure-missing",
        put("measures:\n" + LOANS, instead_of="measures:\n"),
        seen='- driver: loans\n    municipality: "047"',
    ),
    MALLI(
        "a grant larger than the costs",
        "e-library.yaml",
        '    granted: «"8000.00"»',
        '"80000.00"',
        "costs.grant-larger-than-costs",
        put('"8000.00"'),
    ),
    MALLI(
        "a duty nobody holds",
        "responsibilities.yaml",
        f"«{CONVENING}»" + CONVENING_DONE,
        "",
        "responsibilities.nobody-accountable",
        put(CONVENING + CONVENING_DONE, instead_of=CONVENING_DONE),
        seen="duty: convening",
    ),
    MALLI(
        "a duty two hold",
        "responsibilities.yaml",
        f"«{TRAINED_BY}»",
        TRAINED_STILL,
        "responsibilities.two-accountable",
        put(TRAINED_BY, instead_of=TRAINED_STILL),
        seen='duty: training\n    part: accountable\n    holder:\n      municipality: "758"',
    ),
    MALLI(
        "a group without a seat for a consortium",
        "e-library.yaml",
        f"{SEATS}«{SEAT}»",
        "",
        "responsibilities.seat-missing",
        put(SEATS + SEAT, instead_of=SEATS),
        seen="- holder:\n          consortium: tunturi\n        title:\n          fi: Tunturikimpan aineistonvalitsija",
    ),
    MALLI(
        "a holder who left",
        "responsibilities.yaml",
        "      «associate: college»",
        "associate: school",
        "responsibilities.holder-not-member",
        put("associate: college", instead_of="associate: school"),
        seen="associate: school",
    ),
    MALLI(
        "a holder who never joined",
        "responsibilities.yaml",
        '  - duty: marketing\n    part: accountable\n    holder:\n      «municipality: "105"»',
        'municipality: "620"',
        "responsibilities.holder-not-member",
        put('municipality: "105"', instead_of='municipality: "620"'),
        seen='municipality: "620"',
    ),
)
