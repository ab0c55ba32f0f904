"""Terms for money, and for the files themselves."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Term
from ekirjasto_model.values.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        Text(fi="kustannustenjako", sv="kostnadsfördelning", en="cost sharing"),
        Text(
            fi="Kustannusten jakaminen jäsenille sovitun kaavan mukaan.",
            sv="Att kostnaderna fördelas på medlemmarna enligt en avtalad formel.",
            en="Dividing the costs among the members by an agreed formula.",
        ),
    ),
    Term(
        Text(fi="maksuosuus", sv="betalningsandel", en="share"),
        Text(
            fi="Se, mitä yksi jäsen maksaa vuoden kustannuksista.",
            sv="Det som en medlem betalar av ett års kostnader.",
            en="What one member pays of a year's costs.",
        ),
    ),
    Term(
        Text(fi="jakoperuste", sv="fördelningsgrund", en="driver"),
        Text(
            fi="Luku, jonka suhteessa kustannus jaetaan, esimerkiksi asukasluku.",
            sv="Ett tal i proportion till vilket en kostnad fördelas, till exempel invånarantalet.",
            en="A figure in proportion to which a cost is shared, for instance population.",
        ),
    ),
    Term(
        Text(fi="vuosimaksu", sv="årsavgift", en="annual fee"),
        Text(
            fi="Hinta, jonka jäsen maksaa vuodessa, usein asukasta kohden.",
            sv="Ett pris som en medlem betalar per år, ofta per invånare.",
            en="The price that a member pays for a year, often per inhabitant.",
        ),
    ),
    Term(
        Text(fi="asukasta kohden", sv="per invånare", en="per inhabitant"),
        Text(
            fi="Hinta kerrotaan kunnan asukasluvulla.",
            sv="Priset multipliceras med kommunens invånarantal.",
            en="The price is multiplied by the municipality's population.",
        ),
    ),
    Term(
        Text(fi="liittymismaksu", sv="anslutningsavgift", en="entry fee"),
        Text(
            fi="Kertamaksu, jonka uusi jäsen maksaa liittyessään.",
            sv="En engångsavgift som en ny medlem betalar vid anslutningen.",
            en="A single payment that a new member makes on joining.",
        ),
    ),
    Term(
        Text(fi="määräraha", sv="anslag", en="appropriation"),
        Text(
            fi="Kunnan talousarvioon tiettyyn tarkoitukseen otettu raha.",
            sv="Pengar som har tagits in i kommunens budget för ett visst ändamål.",
            en="Money that the municipality's budget sets aside for a purpose.",
        ),
    ),
    Term(
        Text(fi="ennakko", sv="förskott", en="advance"),
        Text(
            fi="Maksuosuuden osa, joka maksetaan talousarvion perusteella ennen kuin kustannukset tiedetään.",
            sv="Den del av betalningsandelen som betalas utifrån budgeten innan kostnaderna är kända.",
            en="The part of a share that is paid according to the budget before the costs are known.",
        ),
    ),
    Term(
        Text(fi="lopullinen tasaus", sv="slutavräkning", en="final settlement"),
        Text(
            fi="Ennakkojen ja toteutuneiden kustannusten eron maksaminen tai palauttaminen tilinpäätöksen jälkeen.",
            sv="Att skillnaden mellan förskotten och de verkliga kostnaderna betalas eller återbetalas efter "
            "bokslutet.",
            en="Paying or refunding, after the accounts are closed, the difference between advances and actual costs.",
        ),
    ),
    Term(
        Text(fi="valtionavustus", sv="statsunderstöd", en="grant"),
        Text(
            fi="Valtion myöntämä raha; yleisavustus toimintaan, erityisavustus tiettyyn tarkoitukseen.",
            sv="Pengar som staten beviljar; allmänt understöd för verksamheten, specialunderstöd för ett visst "
            "ändamål.",
            en="Money granted by the state; a general grant for running, a special grant for a stated purpose.",
        ),
    ),
    Term(
        Text(fi="omarahoitusosuus", sv="självfinansieringsandel", en="own contribution"),
        Text(
            fi="Hankkeen kustannuksista se osa, jota avustus ei kata.",
            sv="Den del av ett projekts kostnader som understödet inte täcker.",
            en="The part of a project's costs that the grant does not cover.",
        ),
    ),
    Term(
        Text(fi="selvitys", sv="redovisning", en="report on use of a grant"),
        Text(
            fi="Myöntäjälle annettava kuvaus siitä, miten avustus on käytetty.",
            sv="En beskrivning till beviljaren av hur understödet har använts.",
            en="An account to the grantor of how the grant was used.",
        ),
    ),
    Term(
        Text(fi="tunnus", sv="beteckning", en="id"),
        Text(
            fi="Lyhyt nimi, jolla tiedostot viittaavat asiaan.",
            sv="Ett kort namn med vilket filerna hänvisar till en sak.",
            en="A short name by which the files refer to a thing.",
        ),
    ),
    Term(
        Text(fi="kuntakoodi", sv="kommunkod", en="municipality code"),
        Text(
            fi="Tilastokeskuksen kunnalle antama kolminumeroinen tunnus, jonka etunollat kuuluvat siihen.",
            sv="Den tresiffriga kod som Statistikcentralen har gett kommunen; inledande nollor hör till den.",
            en="The three-digit code that Statistics Finland gives a municipality; its leading zeros belong to it.",
        ),
    ),
    Term(
        Text(fi="sääntö", sv="regel", en="rule"),
        Text(
            fi="Yksi asia, jonka ohjelma tarkistaa.",
            sv="En sak som programmet kontrollerar.",
            en="One thing that the program checks.",
        ),
    ),
    Term(
        Text(fi="havainto", sv="iakttagelse", en="finding"),
        Text(
            fi="Paikka tiedostossa, jossa sääntö ei toteudu tai josta on hyvä tietää.",
            sv="Ett ställe i en fil där en regel inte följs eller som är bra att känna till.",
            en="A place in a file where a rule is not kept, or that is worth knowing.",
        ),
    ),
    Term(
        Text(fi="sivuutettu havainto", sv="åsidosatt iakttagelse", en="waived finding"),
        Text(
            fi="Havainto, jonka alue on asetuksissa päättänyt jättää huomiotta määräpäivään asti.",
            sv="En iakttagelse som området i inställningarna har beslutat att lämna obeaktad till en viss dag.",
            en="A finding that the region has decided, in its settings, to leave out of account until a stated day.",
        ),
    ),
    Term(
        Text(fi="kaava", sv="formel", en="formula"),
        Text(
            fi="Laskutapa, jolla kustannuserä jaetaan.",
            sv="Det sätt att räkna med vilket en kostnadspost fördelas.",
            en="The way of calculating by which a cost item is shared.",
        ),
    ),
    Term(
        Text(fi="kustannuserä", sv="kostnadspost", en="cost item"),
        Text(
            fi="Yksi vuoden kustannuksista omine kaavoineen.",
            sv="En av årets kostnader, med sin egen formel.",
            en="One of the year's costs, with a formula of its own.",
        ),
    ),
)
