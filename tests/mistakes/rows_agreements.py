"""Mistakes in agreements: their parties, days, member types and what they say together."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import MENDED, Mistake, as_told, put, remove_line, write

POHJOINEN = partial(Mistake, example="pohjoinen", in_json=MENDED)
MALLI = partial(Mistake, example="malli", in_json=MENDED)
SOMPIO = '  - municipality: "583"  # Pelkosenniemi (Sompion kirjasto)\n    member-type: «contract-municipality»'
DECISION = """\
    decision:
      decision-kind: municipal-executive
      body:
        fi: Enontekiön kunnanhallitus
      day: 2023-10-02
      section: § 141
      case-number: ESIM/301/2023
      minutes: https://poytakirjat.example/047/2023/141
"""
INDEPENDENT = '  - municipality: "047"\n    member-type: municipality-with-independent-library\n'
AS_PARTY = "associates:\n  - id: lapin-kirjasto\n    name:\n      «fi: Lapin kirjasto»\n"
NATIONAL = "agreement-kind: national-e-library\nsubject: national-e-library"
NORTHERN = "agreement-kind: e-library\nsubject: pohjoinen"

ROWS = (
    POHJOINEN(
        "another member type",
        "agreement.yaml",
        SOMPIO,
        "municipality",
        "agreements.member-type-contradicts",
        as_told("contract-municipality"),
    ),
    POHJOINEN(
        "a party from elsewhere",
        "agreement.yaml",
        '  - municipality: «"009"»',
        '"020"',
        "agreements.party-outside-area",
        put('"009"'),
    ),
    POHJOINEN(
        "a party twice", "agreement.yaml", '  - municipality: «"072"»', '"071"', "agreements.party-twice", put('"072"')
    ),
    POHJOINEN(
        "an end before the beginning",
        "agreement.yaml",
        "«»starts: 2022-01-01  # loppu",
        "ends: «2021-12-31»\n",
        "agreements.ends-before-it-starts",
        remove_line,
    ),
    POHJOINEN(
        "in effect before it was signed",
        "agreement.yaml",
        "«»starts: 2022-01-01  # loppu",
        "signed: «2022-02-01»\n",
        "agreements.starts-before-signing",
        remove_line,
    ),
    POHJOINEN(
        "a consortium as a party",
        "agreement.yaml",
        "«»decision-bodies:",
        AS_PARTY,
        "agreements.consortium-as-party",
        put("decision-bodies:", instead_of=AS_PARTY.replace("«", "").replace("»", "") + "decision-bodies:"),
        seen="fi: Lapin kirjasto\nd",
    ),
    POHJOINEN(
        "two agreements on one matter",
        "national-e-library.yaml",
        f"«{NATIONAL}»",
        NORTHERN,
        "agreements.two-bind-one-party",
        put(NATIONAL, instead_of=NORTHERN),
        seen="kind: agreement",
        seen_in="agreement.yaml",
    ),
    POHJOINEN(
        "an agreement misspelt",
        "cost-annex-2022.yaml",
        "agreement: «co-operation»",
        "cooperation",
        "agreements.unknown-id",
        as_told("co-operation"),
    ),
    MALLI(
        "a consortium as a party",
        "agreement.yaml",
        "      «fi: Esimerkkikoulu (keksitty)»",
        "fi: Vaarakimppa (keksitty esimerkki)",
        "agreements.consortium-as-party",
        put("fi: Esimerkkikoulu (keksitty)", instead_of="fi: Vaarakimppa (keksitty esimerkki)"),
        seen="fi: Vaarakimppa",
    ),
    MALLI(
        "a party without a decision",
        "agreement.yaml",
        INDEPENDENT + f"«{DECISION}»",
        "",
        "agreements.no-decision",
        put(INDEPENDENT + DECISION, instead_of=INDEPENDENT),
        seen='municipality: "047"',
    ),
    MALLI(
        "in effect before it was signed",
        "agreement.yaml",
        "signed: «2023-12-15»",
        "2024-01-15",
        "agreements.starts-before-signing",
        put("2023-12-15"),
    ),
    MALLI(
        "two agreements on one matter",
        "former-joint-library-agreement.yaml",
        "ends: «2023-12-31»\nparties",
        "2024-01-31",
        "agreements.two-bind-one-party",
        put("2023-12-31"),
    ),
    MALLI(
        "a fraction turned over",
        "agreement.yaml",
        '  members-share: «"3/4"»',
        '"4/3"',
        "agreements.ratio-above-one",
        write,
    ),
)
