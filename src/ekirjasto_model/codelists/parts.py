"""In what part a duty is held.

On every day each duty has exactly one who is accountable and somebody who is
responsible.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class PartInDuty(StrEnum):
    """The part that a holder has in a duty.

    >>> PARTS.label(PartInDuty.ACCOUNTABLE).sv
    'huvudansvarig'
    """

    ACCOUNTABLE = "accountable"
    RESPONSIBLE = "responsible"
    CONSULTED = "consulted"
    INFORMED = "informed"


PARTS = Codelist(
    name="parts",
    title=Text(fi="Vastuuroolit", sv="Roller i en uppgift", en="Parts in a duty"),
    codes=PartInDuty,
    entries={
        PartInDuty.ACCOUNTABLE: Entry(
            label=Text(fi="päävastuullinen", sv="huvudansvarig", en="accountable"),
            definition=Text(
                fi="Vastaa siitä, että tehtävä tulee hoidetuksi; päävastuullisia on joka päivä tasan yksi, eikä "
                "päävastuuta voi antaa kaikille jäsenille yhdessä.",
                sv="Svarar för att uppgiften blir skött; varje dag finns det exakt en huvudansvarig, och "
                "huvudansvaret kan inte ges till alla medlemmar gemensamt.",
                en="Answers for the duty being done; there is exactly one on every day, and it cannot be all members "
                "together.",
            ),
        ),
        PartInDuty.RESPONSIBLE: Entry(
            label=Text(fi="toteuttaja", sv="utförare", en="responsible"),
            definition=Text(
                fi="Tekee tehtävään kuuluvan työn; toteuttajia voi olla useita.",
                sv="Gör det arbete som hör till uppgiften; det kan finnas flera utförare.",
                en="Does the work that belongs to the duty; there may be several.",
            ),
        ),
        PartInDuty.CONSULTED: Entry(
            label=Text(fi="kuultava", sv="rådfrågad", en="consulted"),
            definition=Text(
                fi="Saa tilaisuuden tulla kuulluksi, ennen kuin asia ratkaistaan.",
                sv="Får tillfälle att bli hörd innan ärendet avgörs.",
                en="Is heard before the matter is settled.",
            ),
        ),
        PartInDuty.INFORMED: Entry(
            label=Text(fi="tiedon saava", sv="informerad", en="informed"),
            definition=Text(
                fi="Saa tiedon, kun asia on ratkaistu tai tehtävä hoidettu.",
                sv="Får besked när ärendet har avgjorts eller uppgiften har skötts.",
                en="Is told when the matter is settled or the duty done.",
            ),
        ),
    },
)
"""The parts in a duty, the one who answers for it first."""
