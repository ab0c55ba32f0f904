"""Member types, each with its rights and duties.

A party is always a municipality or, as an associate, another body. A consortium
as a grouping, a ministry, a supplier and the national library are no members;
they stand in the list of partners.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class MemberType(StrEnum):
    """In what way a municipality or another body is a member.

    >>> MEMBER_TYPES.label(MemberType.LEAD_MUNICIPALITY).fi
    'koordinoiva kunta'
    """

    LEAD_MUNICIPALITY = "lead-municipality"
    MUNICIPALITY = "municipality"
    HOST_MUNICIPALITY = "host-municipality"
    CONTRACT_MUNICIPALITY = "contract-municipality"
    MUNICIPALITY_WITH_INDEPENDENT_LIBRARY = "municipality-with-independent-library"
    ASSOCIATE = "associate"


@frozen
class MemberTypeEntry(Entry):
    """A member type with the rights and duties that it carries.

    ``member``: is a member of the e-library. ``signs``: signs the agreement
    itself. ``votes``: has a vote among the members. ``pays``: pays a share of
    the costs. ``may_lead``: may be chosen to run the e-library for the others.

    >>> associate = MEMBER_TYPES.entries[MemberType.ASSOCIATE]
    >>> associate.signs, associate.votes
    (True, False)
    """

    member: bool = field(kw_only=True)
    signs: bool = field(kw_only=True)
    votes: bool = field(kw_only=True)
    pays: bool = field(kw_only=True)
    may_lead: bool = field(kw_only=True)


MEMBER_TYPES = Codelist(
    name="member-types",
    title=Text(fi="Jäsentyypit", sv="Medlemstyper", en="Member types"),
    codes=MemberType,
    entries={
        MemberType.LEAD_MUNICIPALITY: MemberTypeEntry(
            label=Text(fi="koordinoiva kunta", sv="samordnande kommun", en="lead municipality"),
            definition=Text(
                fi="Jäsen, joka hoitaa e-kirjastoa muiden puolesta: se allekirjoittaa sopimuksen, äänestää ja maksaa "
                "oman maksuosuutensa.",
                sv="En medlem som sköter e-biblioteket för de övrigas räkning: den undertecknar avtalet, röstar och "
                "betalar sin egen betalningsandel.",
                en="A member that runs the e-library for the others: it signs the agreement, votes "
                "and pays its own share.",
            ),
            member=True,
            signs=True,
            votes=True,
            pays=True,
            may_lead=True,
        ),
        MemberType.MUNICIPALITY: MemberTypeEntry(
            label=Text(fi="kunta", sv="kommun", en="municipality"),
            definition=Text(
                fi="Jäsen, jonka kirjasto kuuluu kirjastokimppaan: se allekirjoittaa sopimuksen, äänestää ja maksaa "
                "maksuosuutensa, ja se voidaan valita koordinoivaksi kunnaksi.",
                sv="En medlem vars bibliotek hör till en bibliotekssammanslutning: den undertecknar avtalet, röstar "
                "och betalar sin betalningsandel, och den kan väljas till samordnande kommun.",
                en="A member whose library belongs to a consortium: it signs the agreement, votes and pays its share, "
                "and it may be chosen as lead municipality.",
            ),
            member=True,
            signs=True,
            votes=True,
            pays=True,
            may_lead=True,
        ),
        MemberType.HOST_MUNICIPALITY: MemberTypeEntry(
            label=Text(fi="isäntäkunta", sv="värdkommun", en="host municipality"),
            definition=Text(
                fi="Jäsen, joka hoitaa sopimuksen nojalla kuntien yhteistä kirjastoa: se allekirjoittaa sopimuksen, "
                "äänestää ja maksaa vain oman maksuosuutensa, ja se voidaan valita koordinoivaksi kunnaksi.",
                sv="En medlem som med stöd av avtal sköter kommunernas gemensamma bibliotek: den "
                "undertecknar avtalet, röstar och betalar endast sin egen betalningsandel, och den kan "
                "väljas till samordnande kommun.",
                en="A member that runs a joint library by contract: it signs the agreement, votes and pays only its "
                "own share, and it may be chosen as lead municipality.",
            ),
            member=True,
            signs=True,
            votes=True,
            pays=True,
            may_lead=True,
        ),
        MemberType.CONTRACT_MUNICIPALITY: MemberTypeEntry(
            label=Text(fi="sopimuskunta", sv="avtalskommun", en="contract municipality"),
            definition=Text(
                fi="Jäsen, jonka kirjastoa isäntäkunta hoitaa: se allekirjoittaa sopimuksen itse, äänestää ja maksaa "
                "oman maksuosuutensa, mutta sitä ei valita koordinoivaksi kunnaksi.",
                sv="En medlem vars bibliotek sköts av värdkommunen: den undertecknar själv avtalet, röstar och "
                "betalar sin egen betalningsandel, men den väljs inte till samordnande kommun.",
                en="A member whose library the host municipality runs: it signs the agreement itself, votes and pays "
                "its own share, but it is not chosen as lead municipality.",
            ),
            member=True,
            signs=True,
            votes=True,
            pays=True,
            may_lead=False,
        ),
        MemberType.MUNICIPALITY_WITH_INDEPENDENT_LIBRARY: MemberTypeEntry(
            label=Text(
                fi="kunta, jolla on itsenäinen kirjasto",
                sv="kommun med självständigt bibliotek",
                en="municipality with an independent library",
            ),
            definition=Text(
                fi="Jäsen, jonka kirjasto ei kuulu kirjastokimppaan: se allekirjoittaa sopimuksen, äänestää ja maksaa "
                "maksuosuutensa, ja se voidaan valita koordinoivaksi kunnaksi.",
                sv="En medlem vars bibliotek inte hör till någon bibliotekssammanslutning: den undertecknar avtalet, "
                "röstar och betalar sin betalningsandel, och den kan väljas till samordnande kommun.",
                en="A member whose library belongs to no consortium: it signs the agreement, votes and pays its "
                "share, and it may be chosen as lead municipality.",
            ),
            member=True,
            signs=True,
            votes=True,
            pays=True,
            may_lead=True,
        ),
        MemberType.ASSOCIATE: MemberTypeEntry(
            label=Text(fi="liitännäisjäsen", sv="associerad medlem", en="associate"),
            definition=Text(
                fi="Jäsen, joka ei ole kunta vaan esimerkiksi kuntayhtymä tai koulu: se allekirjoittaa sopimuksen, "
                "mutta se ei äänestä, sille ei lasketa maksuosuutta eikä sitä valita koordinoimaan.",
                sv="En medlem som inte är en kommun utan till exempel en samkommun eller en skola: den undertecknar "
                "avtalet, men den röstar inte, får ingen betalningsandel och väljs inte till samordnare.",
                en="A member that is not a municipality but, for example, a joint municipal authority or a school: "
                "it signs the agreement, but it does not vote, has no share of the costs and is not chosen to lead.",
            ),
            member=True,
            signs=True,
            votes=False,
            pays=False,
            may_lead=False,
        ),
    },
)
"""The member types, the one with most duties first and the one without a vote last."""
