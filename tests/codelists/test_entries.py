"""What the lists carry beside words: rights, units, acts."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from ekirjasto_model.codelists.data_agreements import DATA_AGREEMENTS, DataAgreement
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, LegalBasis
from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberType
from ekirjasto_model.codelists.procurement_bases import PROCUREMENT_BASES
from ekirjasto_model.codelists.roundings import ROUNDINGS, Rounding
from ekirjasto_model.values.rounding import rounded


def test_every_municipality_signs_votes_and_pays() -> None:
    for code in set(MemberType) - {MemberType.ASSOCIATE}:
        entry = MEMBER_TYPES.entries[code]
        assert (entry.member, entry.signs, entry.votes, entry.pays) == (True, True, True, True), code


def test_an_associate_signs_but_neither_votes_nor_pays_nor_leads() -> None:
    entry = MEMBER_TYPES.entries[MemberType.ASSOCIATE]
    assert (entry.member, entry.signs, entry.votes, entry.pays, entry.may_lead) == (True, True, False, False, False)


def test_who_may_lead() -> None:
    assert {code for code, entry in MEMBER_TYPES.entries.items() if not entry.may_lead} == {
        MemberType.CONTRACT_MUNICIPALITY,
        MemberType.ASSOCIATE,
    }


@pytest.mark.parametrize(
    ("right", "fi", "sv", "en"),
    [
        ("signs", "allekirjoittaa", "undertecknar", "signs"),
        ("pays", "maksaa", "betalar", "pays"),
    ],
)
def test_the_definition_says_the_duty_too(right: str, fi: str, sv: str, en: str) -> None:
    for code, entry in MEMBER_TYPES.entries.items():
        said = all(
            word in words
            for word, words in ((fi, entry.definition.fi), (sv, entry.definition.sv), (en, entry.definition.en))
        )
        assert said is getattr(entry, right), (code, right)


def test_the_definition_says_who_does_not_vote() -> None:
    for code, entry in MEMBER_TYPES.entries.items():
        assert ("ei äänestä" in entry.definition.fi) is not entry.votes, code
        assert ("röstar inte" in entry.definition.sv) is not entry.votes, code
        assert ("does not vote" in entry.definition.en) is not entry.votes, code


def test_the_definition_says_who_does_not_lead() -> None:
    for code, entry in MEMBER_TYPES.entries.items():
        assert ("ei valita" in entry.definition.fi or "eikä sitä valita" in entry.definition.fi) is not entry.may_lead
        assert ("väljs inte" in entry.definition.sv) is not entry.may_lead, code
        assert ("is not chosen" in entry.definition.en) is not entry.may_lead, code


def test_every_driver_has_a_unit_in_every_language() -> None:
    for code, entry in DRIVERS.entries.items():
        assert all(words.strip() for _, words in entry.unit.in_all()), code
    assert DRIVERS.entries[Driver.MATERIALS_BUDGET].unit == DRIVERS.entries[Driver.OPERATING_COSTS].unit


def test_a_legal_basis_cites_its_act_number_and_section() -> None:
    for code, entry in LEGAL_BASES.entries.items():
        assert entry.source is not None
        for language, words in entry.source.in_all():
            section = "" if entry.section is None else entry.section.said(language)
            assert words.startswith(f"{entry.act.said(language)} {entry.number}"), code
            assert words.endswith(section), code


@pytest.mark.parametrize("code", [code for code in LegalBasis if code.value[-1].isdigit()])
def test_the_number_in_a_code_is_the_number_of_its_section(code: LegalBasis) -> None:
    section = LEGAL_BASES.entries[code].section
    assert section is not None
    assert code.value.rsplit("-", 1)[1] in section.fi.split() + section.en.split()


def test_where_the_acts_apply() -> None:
    in_aland = {code for code, entry in LEGAL_BASES.entries.items() if entry.applies_in(Jurisdiction.ALAND)}
    on_mainland = {code for code, entry in LEGAL_BASES.entries.items() if entry.applies_in(Jurisdiction.MAINLAND)}
    assert in_aland == {LegalBasis.ALAND_LIBRARY_ACT, LegalBasis.GDPR_26, LegalBasis.GDPR_28}
    assert on_mainland == set(LegalBasis) - {LegalBasis.ALAND_LIBRARY_ACT}


def test_one_act_has_one_name_and_number() -> None:
    acts = {(entry.number, entry.act) for entry in LEGAL_BASES.entries.values()}
    assert len({number for number, _ in acts}) == len({act for _, act in acts}) == len(acts) == 8


def test_data_agreements_rest_on_their_articles() -> None:
    pairs = {
        DataAgreement.JOINT_CONTROLLERS: LegalBasis.GDPR_26,
        DataAgreement.PROCESSING: LegalBasis.GDPR_28,
    }
    for agreement, basis in pairs.items():
        assert DATA_AGREEMENTS.entries[agreement].source == LEGAL_BASES.entries[basis].source


def test_procurement_bases_cite_the_procurement_act() -> None:
    act = LEGAL_BASES.entries[LegalBasis.PROCUREMENT_ACT].source
    assert act is not None
    for code, entry in PROCUREMENT_BASES.entries.items():
        assert entry.source is not None
        assert entry.source.fi.startswith(act.fi), code
        assert entry.source.sv.startswith(act.sv), code
        assert entry.source.en.startswith(act.en), code


@pytest.mark.parametrize("rounding", Rounding)
def test_the_examples_of_a_rounding_are_what_it_gives(rounding: Rounding) -> None:
    words = ROUNDINGS.entries[rounding].definition.en
    examples = re.findall(r"(−?\d\.\d+) euros become (−?\d\.\d+) euros", words)
    assert len(examples) == 2
    for exact, money in examples:
        assert rounded(Fraction(exact.replace("−", "-")), rounding).cents == Fraction(money.replace("−", "-")) * 100
