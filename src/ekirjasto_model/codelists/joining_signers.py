"""Who signs when a municipality joins an agreement.

The agreement's joining rule states it; where it does not, nothing has been agreed.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class JoiningSigner(StrEnum):
    """Who signs a joining.

    >>> JOINING_SIGNERS.label(JoiningSigner.LEAD_MUNICIPALITIES).fi
    'liittyvä kunta ja koordinoivat kunnat'
    """

    EVERY_PARTY = "every-party"
    LEAD_MUNICIPALITIES = "lead-municipalities"
    JOINER = "joiner"


JOINING_SIGNERS = Codelist(
    name="joining-signers",
    title=Text(
        fi="Liittymisen allekirjoittajat", sv="Vem som undertecknar anslutningen", en="Who signs when one joins"
    ),
    codes=JoiningSigner,
    entries={
        JoiningSigner.EVERY_PARTY: Entry(
            label=Text(
                fi="liittyvä kunta ja kaikki sopimusosapuolet",
                sv="den anslutande kommunen och alla avtalsparter",
                en="joining municipality and every party",
            ),
            definition=Text(
                fi="Liittyvän kunnan lisäksi allekirjoittaa jokainen, joka on jo sopimusosapuoli.",
                sv="Utöver den anslutande kommunen undertecknar alla som redan är avtalsparter.",
                en="Besides the joining municipality, everyone who is already a party signs.",
            ),
        ),
        JoiningSigner.LEAD_MUNICIPALITIES: Entry(
            label=Text(
                fi="liittyvä kunta ja koordinoivat kunnat",
                sv="den anslutande kommunen och de samordnande kommunerna",
                en="joining municipality and lead municipalities",
            ),
            definition=Text(
                fi="Liittyvän kunnan lisäksi allekirjoittavat koordinoivat kunnat kaikkien jäsenten puolesta.",
                sv="Utöver den anslutande kommunen undertecknar de samordnande kommunerna på alla medlemmars vägnar.",
                en="Besides the joining municipality, the lead municipalities sign on behalf of all members.",
            ),
        ),
        JoiningSigner.JOINER: Entry(
            label=Text(fi="vain liittyvä kunta", sv="bara den anslutande kommunen", en="joining municipality alone"),
            definition=Text(
                fi="Liittyvä kunta allekirjoittaa yksin, eivätkä muut sopimusosapuolet allekirjoita uudelleen.",
                sv="Den anslutande kommunen undertecknar ensam, och övriga avtalsparter undertecknar inte på nytt.",
                en="The joining municipality signs alone, and the other parties do not sign again.",
            ),
        ),
    },
)
"""The signers of a joining, the most demanding way first."""
