"""Provisions on co-operation of municipalities: the Local Government Act.

Åland has a local government act of its own, so these apply on the mainland.
What section 52 lists must stand in an agreement on a joint body; for a plain
co-operation agreement it is good advice. Section 57 concerns only a joint
municipal authority whose charter is silent.
"""

from __future__ import annotations

from typing import Final

from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.law.entry import LegalBasisEntry, numbered
from ekirjasto_model.values.text import Text

ACT: Final = Text(fi="Kuntalaki", sv="Kommunallagen", en="Local Government Act")
NUMBER: Final = "410/2015"
MAINLAND: Final = (Jurisdiction.MAINLAND,)

FORMS_OF_CO_OPERATION = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(49),
    jurisdictions=MAINLAND,
    label=Text(
        fi="kuntien yhteistoiminta", sv="samarbete mellan kommuner", en="forms of co-operation of municipalities"
    ),
    definition=Text(
        fi="Kunnat voivat hoitaa tehtäviään sopimuksen nojalla yhdessä; julkisoikeudellisia muotoja ovat yhteinen "
        "toimielin, yhteinen virka, sopimus viranomaistehtävän hoitamisesta ja kuntayhtymä.",
        sv="Kommunerna kan med stöd av avtal sköta sina uppgifter tillsammans; offentligrättsliga former är gemensamt "
        "organ, gemensam tjänst, avtal om skötseln av en myndighetsuppgift och samkommun.",
        en="Municipalities may carry out their tasks together by contract; the forms under public law are a joint "
        "body, a joint office, a contract on an authority's task and a joint municipal authority.",
    ),
)
JOINT_BODY = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(51),
    jurisdictions=MAINLAND,
    label=Text(
        fi="yhteinen toimielin ja vastuukunta",
        sv="gemensamt organ och ansvarig kommun",
        en="joint body and responsible municipality",
    ),
    definition=Text(
        fi="Vastuukunta voi hoitaa tehtävää muiden kuntien puolesta niin, että kunnilla on tehtävästä vastaava "
        "yhteinen toimielin.",
        sv="En ansvarig kommun kan sköta en uppgift för de andra kommunernas räkning så att kommunerna har ett "
        "gemensamt organ som svarar för uppgiften.",
        en="A responsible municipality may carry out a task for the others, the municipalities having a joint body "
        "that answers for it.",
    ),
)
AGREEMENT_ON_JOINT_BODY = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(52),
    jurisdictions=MAINLAND,
    label=Text(fi="sopimus yhteisestä toimielimestä", sv="avtal om gemensamt organ", en="agreement on a joint body"),
    definition=Text(
        fi="Yhteistä toimielintä koskevassa sopimuksessa on sovittava ainakin tehtävistä, kokoonpanosta, kustannusten "
        "perusteista ja jakautumisesta sekä voimassaolosta ja irtisanomisesta; muulle yhteistyösopimukselle luettelo "
        "on hyvä ohje, ei vaatimus.",
        sv="I ett avtal om gemensamt organ ska man komma överens åtminstone om uppgifterna, sammansättningen, "
        "grunderna för kostnaderna och deras fördelning samt giltighet och uppsägning; för andra samarbetsavtal är "
        "listan ett gott råd, inte ett krav.",
        en="An agreement on a joint body must settle at least its tasks, its composition, the basis and division of "
        "costs, and validity and termination; for any other co-operation agreement the list is good advice, not a "
        "must.",
    ),
)
AUTHORITYS_TASK = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(54),
    jurisdictions=MAINLAND,
    label=Text(
        fi="sopimus viranomaistehtävän hoitamisesta",
        sv="avtal om skötseln av en myndighetsuppgift",
        en="contract on an authority's task",
    ),
    definition=Text(
        fi="Kunta voi sopimuksella antaa viranomaistehtävän toisen kunnan viranhaltijan hoidettavaksi.",
        sv="En kommun kan genom avtal låta en tjänsteinnehavare i en annan kommun sköta en myndighetsuppgift.",
        en="A municipality may by contract entrust an authority's task to an official of another municipality.",
    ),
)
CHARTER_AMENDMENT = LegalBasisEntry(
    act=ACT,
    number=NUMBER,
    section=numbered(57),
    jurisdictions=MAINLAND,
    label=Text(
        fi="kuntayhtymän perussopimuksen muuttaminen",
        sv="ändring av en samkommuns grundavtal",
        en="amendment of a joint municipal authority's charter",
    ),
    definition=Text(
        fi="Jollei kuntayhtymän perussopimuksessa määrätä toisin, sitä voidaan muuttaa, jos vähintään kaksi kolmasosaa "
        "jäsenkunnista kannattaa muutosta ja niissä on vähintään puolet kaikkien jäsenkuntien asukkaista; säännös ei "
        "koske muuta yhteistyösopimusta.",
        sv="Om inte annat bestäms i en samkommuns grundavtal kan det ändras när minst två tredjedelar av "
        "medlemskommunerna stöder ändringen och de har minst hälften av alla medlemskommuners invånare; bestämmelsen "
        "gäller inte andra samarbetsavtal.",
        en="Unless a joint municipal authority's charter says otherwise, it may be amended when at least two thirds of "
        "the member municipalities, with at least half of all their inhabitants, support it; this does not concern any "
        "other co-operation agreement.",
    ),
)
