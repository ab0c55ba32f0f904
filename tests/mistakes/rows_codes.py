"""Mistakes with codes of municipalities and regions, and with business ids."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import NOT_JSON, Mistake, put, remove_line, write

POHJOINEN = partial(Mistake, example="pohjoinen")
MALLI = partial(Mistake, example="malli")

PARTY = '  - municipality: «"047"»  # Enontekiö'
PARTY_OF_MALLI = '  - municipality: «"047"»\n    member-type: municipality-with'
ENTRY = '  - code: «"047"»'
CAME_TO_LAPLAND = '      - municipality: "320"  # Kemijärvi\n«»'
SECOND_RUNNER = '      - "698"  # Rovaniemi\n      - «"564"»  # Oulu\n    funder'

ROWS = (
    POHJOINEN("no quotes", "agreement.yaml", PARTY, "047", "reading.code-without-quotes", write, "047"),
    POHJOINEN(
        "no quotes, no leading zero",
        "agreement.yaml",
        '  - municipality: «"564"»',
        "564",
        "structure.code-without-quotes",
        write,
        "564",
    ),
    POHJOINEN(
        "no quotes in a list", "e-library.yaml", '      - «"583"»', "583", "structure.code-without-quotes", write, "583"
    ),
    POHJOINEN(
        "no quotes, another municipality by an old reader",
        "e-library.yaml",
        '- code: «"071"»',
        "071",
        "reading.code-without-quotes",
        write,
        "071",
    ),
    POHJOINEN(
        "no quotes around a region", "e-library.yaml", '  - «"19"»', "19", "structure.code-without-quotes", write, "19"
    ),
    POHJOINEN(
        "the zero dropped by a spreadsheet",
        "agreement.yaml",
        PARTY,
        '"47"',
        "structure.code-without-zeros",
        write,
        '"47"',
    ),
    POHJOINEN("neither quotes nor zero", "agreement.yaml", PARTY, "47", "structure.code-without-quotes", write, "47"),
    POHJOINEN("a Swedish name for a code", "agreement.yaml", PARTY, '"Enontekis"', "structure.name-for-code", write),
    POHJOINEN("a Finnish name for a code", "e-library.yaml", ENTRY, "Enontekiö", "structure.name-for-code", write),
    POHJOINEN("a Sámi name for a code", "e-library.yaml", ENTRY, "Eanodat", "structure.name-for-code", write),
    POHJOINEN("a name in capitals", "agreement.yaml", PARTY, "ENONTEKIÖ", "structure.name-for-code", write),
    POHJOINEN("a name with a typing error", "agreement.yaml", PARTY, '"Enontekio"', "structure.name-for-code", write),
    POHJOINEN(
        "a name in a list of codes", "e-library.yaml", '      - «"626"»', "Pyhäjärvi", "structure.name-for-code", write
    ),
    POHJOINEN("typographic quotes", "agreement.yaml", PARTY, "”047”", "structure.smart-quotes", write, '"”047”"'),
    POHJOINEN(
        "an unknown code",
        "e-library.yaml",
        '    run-by:\n      - «"564"»',
        '"999"',
        "members.unknown-municipality",
        put('"564"'),
    ),
    POHJOINEN(
        "an abolished municipality", "e-library.yaml", SECOND_RUNNER, '"099"', "members.abolished-municipality", write
    ),
    POHJOINEN(
        "a wrong check digit",
        "e-library.yaml",
        '    business-id: «"0190662-1"»',
        '"0190662-2"',
        "members.business-id-check-digit",
        write,
    ),
    POHJOINEN(
        "in a second consortium",
        "e-library.yaml",
        CAME_TO_LAPLAND,
        '      - municipality: «"205"»  # Kajaani\n',
        "members.in-two-consortia",
        remove_line,
        NOT_JSON,
    ),
    MALLI("no quotes", "agreement.yaml", PARTY_OF_MALLI, "047", "reading.code-without-quotes", write, "047"),
    MALLI(
        "no quotes in the responsibilities",
        "responsibilities.yaml",
        '  - municipality: «"205"»\n    role:\n      fi: Kirjastosihteeri',
        "205",
        "structure.code-without-quotes",
        write,
        "205",
    ),
    MALLI(
        "no quotes in a measure",
        "cost-annex-2026.yaml",
        '    municipality: «"047"»',
        "047",
        "reading.code-without-quotes",
        write,
        "047",
    ),
    MALLI(
        "a name for a code", "joining-case.yaml", 'municipality: «"620"»', "Puolanka", "structure.name-for-code", write
    ),
    MALLI(
        "an unknown code",
        "e-library.yaml",
        '    run-by:\n      - «"205"»',
        '"502"',
        "members.unknown-municipality",
        put('"205"'),
    ),
    MALLI(
        "a wrong check digit",
        "agreement.yaml",
        '    business-id: «"9999999-2"»',
        '"9999999-3"',
        "members.business-id-check-digit",
        write,
    ),
    MALLI(
        "in a second consortium",
        "e-library.yaml",
        '      - municipality: "758"\n«»    library-system: Axiell',
        '      - municipality: «"205"»\n',
        "members.in-two-consortia",
        remove_line,
        NOT_JSON,
    ),
)
