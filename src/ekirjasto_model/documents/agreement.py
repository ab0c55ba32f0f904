"""The agreement that municipalities have made with each other."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.legal_bases import LegalBasis
from ekirjasto_model.documents.amendment import AgreementAmendment
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.documents.contact import ContactRole
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.notice import Notice
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.documents.stated_fee import StatedFee
from ekirjasto_model.documents.withdrawal_rule import WithdrawalRule
from ekirjasto_model.documents.wording import ENDS, FIRST_DAY, ID, NAME, SIGNED
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Day, Id, Name, Words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


class Agreement(Document):
    """Co-operation agreement of municipalities, one document for each agreement.

    A municipality is usually bound by several at once, each with its own subject.
    What such an agreement should settle follows practice; what an agreement on a
    joint body must settle, the Local Government Act 410/2015, section 52.
    """

    TITLE: ClassVar[Text] = Text(fi="Yhteistyösopimus", sv="Samarbetsavtal", en="Co-operation agreement")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, ketkä ovat tehneet sopimuksen, mistä on sovittu, millä päätöksillä ja miksi ajaksi. Kertoo myös, "
        "miten sopimusta muutetaan, miten siihen liitytään ja miten se irtisanotaan.",
        sv="Anger vilka som har ingått avtalet, om vad, genom vilka beslut och för vilken tid. Anger också hur "
        "avtalet ändras, hur man ansluter sig och hur det sägs upp.",
        en="Says who has agreed on what, by which decisions and for what term. It also says how the agreement is "
        "amended, joined and ended by notice.",
    )

    kind: Annotated[Literal["agreement"], KIND]
    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    agreement_kind: Annotated[
        AgreementKind,
        Coded(AgreementKind),
        Text(
            fi="Sopimuksen laji.",
            sv="Avtalets slag.",
            en="The kind of agreement.",
        ),
    ]
    subject: Annotated[
        Id,
        Text(
            fi="Sopimuksen kohde: e-kirjaston, kirjastokimpan, kirjaston tai palvelun tunnus.",
            sv="Vad avtalet gäller: beteckningen på e-biblioteket, bibliotekssammanslutningen, biblioteket eller "
            "tjänsten.",
            en="What the agreement is about: the id of the e-library, consortium, library or service.",
        ),
    ]
    purpose: Annotated[
        Maybe[Words],
        Text(
            fi="Sopimuksen tarkoitus omin sanoin.",
            sv="Avtalets syfte med egna ord.",
            en="The purpose of the agreement, in its own words.",
        ),
    ] = None
    jurisdiction: Annotated[
        Jurisdiction,
        Coded(Jurisdiction),
        Text(
            fi="Minkä alueen lakia noudatetaan: Manner-Suomen vai Ahvenanmaan.",
            sv="Vilket områdes lagstiftning som följs: Fasta Finlands eller Ålands.",
            en="Which area's law applies: that of mainland Finland or of Åland.",
        ),
    ]
    legal_bases: Annotated[
        Some[Annotated[LegalBasis, Coded(LegalBasis)]],
        Text(
            fi="Säännökset, joihin sopimus perustuu.",
            sv="De bestämmelser som avtalet grundar sig på.",
            en="The provisions of law on which the agreement rests.",
        ),
    ]
    authentic_language: Annotated[
        Language,
        Coded(Language),
        Text(
            fi="Kieli, jolla laadittu teksti ratkaisee, jos kieliversiot eroavat.",
            sv="Det språk vars text gäller om språkversionerna avviker från varandra.",
            en="The language whose text decides where the versions differ.",
        ),
    ]
    signed: Annotated[Maybe[Day], SIGNED] = None
    starts: Annotated[Day, FIRST_DAY]
    ends: Annotated[Maybe[Day], ENDS] = None
    depends_on: Annotated[
        Many[Id],
        Text(
            fi="Niiden sopimusten tunnukset, joita tämä sopimus edellyttää.",
            sv="Beteckningarna på de avtal som detta avtal förutsätter.",
            en="The ids of the agreements on which this one depends.",
        ),
    ] = ()
    replaces: Annotated[
        Maybe[Id],
        Text(
            fi="Sen sopimuksen tunnus, jonka tämä sopimus korvaa; jätetään pois, jos sellaista ei ole.",
            sv="Beteckningen på det avtal som detta avtal ersätter; utelämnas om det inte finns något.",
            en="The id of the agreement that this one replaces; left out if there is none.",
        ),
    ] = None
    parties: Annotated[
        Some[Party],
        Text(
            fi="Kunnat, jotka ovat sopimusosapuolia.",
            sv="De kommuner som är avtalsparter.",
            en="The municipalities that are parties.",
        ),
    ]
    associates: Annotated[
        Many[Associate],
        Text(
            fi="Liitännäisjäsenet, jotka eivät ole kuntia: ne allekirjoittavat mutta eivät äänestä.",
            sv="Associerade medlemmar som inte är kommuner: de undertecknar men röstar inte.",
            en="Associates, which are not municipalities: they sign but do not vote.",
        ),
    ] = ()
    decision_bodies: Annotated[
        Many[Id],
        Text(
            fi="Niiden yhteistyöelinten tunnukset, jotka päättävät sopimukseen perustuvista asioista.",
            sv="Beteckningarna på de samarbetsorgan som beslutar i ärenden som bygger på avtalet.",
            en="The ids of the bodies that decide under the agreement.",
        ),
    ] = ()
    notice: Annotated[
        Maybe[NoticeRule],
        Text(
            fi="Miten sopimus irtisanotaan; jätetään pois, jos irtisanomisesta ei ole sovittu.",
            sv="Hur avtalet sägs upp; utelämnas om uppsägning inte har avtalats.",
            en="How notice is given; left out if nothing has been agreed on it.",
        ),
    ] = None
    notices: Annotated[
        Many[Notice],
        Text(
            fi="Sopimuksesta tehdyt irtisanomiset.",
            sv="De uppsägningar av avtalet som har gjorts.",
            en="The notices that have been given of the agreement.",
        ),
    ] = ()
    amendment: Annotated[
        Maybe[AmendmentRule],
        Text(
            fi="Miten sopimusta muutetaan; jätetään pois, jos siitä ei ole sovittu.",
            sv="Hur avtalet ändras; utelämnas om det inte har avtalats.",
            en="How the agreement is amended; left out if that has not been agreed.",
        ),
    ] = None
    amendments: Annotated[
        Many[AgreementAmendment],
        Text(
            fi="Sopimukseen tehdyt muutokset.",
            sv="De ändringar som har gjorts i avtalet.",
            en="The amendments that have been made to the agreement.",
        ),
    ] = ()
    joining: Annotated[
        Maybe[JoiningRule],
        Text(
            fi="Miten kunta liittyy; jätetään pois, jos sopimukseen ei voi liittyä.",
            sv="Hur en kommun ansluter sig; utelämnas om det inte går att ansluta sig.",
            en="How a municipality joins; left out if the agreement cannot be joined.",
        ),
    ] = None
    withdrawal: Annotated[
        Maybe[WithdrawalRule],
        Text(
            fi="Mitä tapahtuu, kun kunta eroaa; jätetään pois, jos siitä ei ole sovittu.",
            sv="Vad som händer när en kommun utträder; utelämnas om det inte har avtalats.",
            en="What happens when a municipality leaves; left out if that has not been agreed.",
        ),
    ] = None
    annexes: Annotated[
        Many[Annex],
        Text(
            fi="Sopimuksen liitteet, jokainen versio erikseen.",
            sv="Avtalets bilagor, varje version för sig.",
            en="The annexes of the agreement, each revision separately.",
        ),
    ] = ()
    stated_fees: Annotated[
        Many[StatedFee],
        Text(
            fi="Vuosimaksut, jotka jokin lähde ilmoittaa; niistä ei lasketa maksuosuuksia.",
            sv="Årsavgifter som någon källa uppger; de används inte för att räkna ut betalningsandelar.",
            en="Annual fees that a source states; no shares are worked out from them.",
        ),
    ] = ()
    contacts: Annotated[
        Many[ContactRole],
        Text(
            fi="Sopimuksen yhteyshenkilöt rooleina.",
            sv="Avtalets kontaktpersoner, angivna som roller.",
            en="The contact persons of the agreement, as roles.",
        ),
    ] = ()
