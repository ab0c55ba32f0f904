"""A share of members must agree, but nobody says which share."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments and joinings decided by a share of the members that is not stated.

    The share of the inhabitants may be left out: then it is not asked.
    """
    for place, agreement in configuration.agreements():
        amendment, joining = agreement.amendment, agreement.joining
        if (
            amendment is not None
            and amendment.amendment is Amendment.SHARE_OF_MEMBERS
            and amendment.members_share is None
        ):
            yield from _spot(configuration, place / "amendment", "amendment")
        if joining is not None and joining.approval is Approval.SHARE_OF_MEMBERS and joining.members_share is None:
            yield from _spot(configuration, place / "joining", "approval")


def _spot(configuration: Configuration, at: Place, key: str) -> Iterator[Spot]:
    """Give a spot at the key that asks for the share, unless the share is stated to be unknown."""
    if not configuration.is_marked_unknown(at / "members-share"):
        yield Spot(at / key, facts={"key": key})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Vaadittua osuutta jäsenistä ei ole merkitty",
        sv="Den andel av medlemmarna som krävs har inte angetts",
        en="The share of the members that is required is not stated",
    ),
    reason=Text(
        fi="Kun päätökseen riittää osa jäsenistä, sopimuksen on kerrottava, kuinka suuri osa. Muuten ei tiedetä, "
        "milloin päätös on syntynyt.",
        sv="När en del av medlemmarna räcker för ett beslut måste avtalet ange hur stor del. Annars är det oklart när "
        "ett beslut har fattats.",
        en="Where a share of the members is enough, the agreement must say which share. Otherwise nobody knows when a "
        "decision has been made.",
    ),
    message=Text(
        fi="Kohdan {key} mukaan osa jäsenistä riittää, mutta osuutta (members-share) ei ole merkitty.",
        sv="Enligt punkten {key} räcker en del av medlemmarna, men andelen (members-share) har inte angetts.",
        en="According to the key {key}, a share of the members is enough, but the share (members-share) is not stated.",
    ),
    repair=Text(
        fi='Lisää kohdan {key} viereen members-share ja tarvittaessa inhabitants-share, esimerkiksi "2/3" ja "1/2".',
        sv='Lägg till members-share och vid behov inhabitants-share bredvid {key}, till exempel "2/3" och "1/2".',
        en='Add members-share and, where needed, inhabitants-share beside {key}, for instance "2/3" and "1/2".',
    ),
    source=Text(
        fi="Vertaa kuntalaki 410/2015 57 §",
        sv="Jämför kommunallagen 410/2015 57 §",
        en="Compare Local Government Act 410/2015, section 57",
    ),
    broken_by=Edit(
        "agreement.yaml", '  amendment: share-of-members\n  members-share: "3/4"\n', "  amendment: share-of-members\n"
    ),
    kept_by=Edit("agreement.yaml", '  members-share: "3/4"\n  inhabitants-share: "2/3"\n', '  members-share: "3/4"\n'),
    broken=broken,
)
