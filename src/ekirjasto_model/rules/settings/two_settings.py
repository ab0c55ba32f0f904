"""Two settings documents that ask for different languages."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.languages import LANGUAGES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import reading_order
from ekirjasto_model.documents.settings import Settings
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find settings whose language differs from that of the first settings that state one, by the names of files.

    Waivers may stand in several settings: they all hold.
    """
    stated: list[tuple[Place, Language]] = []
    for number in reading_order(configuration):
        document = configuration.filed[number].document
        if isinstance(document, Settings) and document.language is not None:
            stated.append((Place(number) / "language", document.language))
    for place, language in stated[1:]:
        first_place, first = stated[0]
        if language is not first:
            facts: dict[str, Fact] = {
                "language": LANGUAGES.label(language),
                "first": LANGUAGES.label(first),
                "file": configuration.filed[first_place.document].origin.file,
            }
            yield Spot(place, facts=facts, related=(first_place,))


RULE = Rule(
    severity=Severity.WARNING,
    title=Text(
        fi="Kahdessa asetusasiakirjassa on eri kieli",
        sv="Två uppsättningar inställningar anger olika språk",
        en="Two settings documents ask for different languages",
    ),
    reason=Text(
        fi="Havainnot esitetään yhdellä kielellä. Jos asetukset ovat ristiriidassa, kieli on muu kuin joku odottaa.",
        sv="Iakttagelserna visas på ett språk. Om inställningarna strider mot varandra är språket ett annat än någon "
        "väntar sig.",
        en="Findings are shown in one language. If the settings contradict each other, it may not be the one that is "
        "expected.",
    ),
    message=Text(
        fi="Kieleksi on merkitty {language}, mutta tiedostossa {file} kieli on {first}, ja sitä noudatetaan.",
        sv="Som språk anges {language}, men i filen {file} är språket {first}, och det följs.",
        en="The language stated here is {language}, but in the file {file} it is {first}, which is followed.",
    ),
    repair=Text(
        fi="Jätä kieli (language) vain yhteen asetusasiakirjaan.",
        sv="Låt språket (language) stå i bara ett dokument med inställningar.",
        en="Leave the language in one settings document only.",
    ),
    source=Text(
        fi="Käytäntö: e-kirjaston tiedostoilla on yksi kieli, jolla havainnot esitetään",
        sv="Praxis: ett e-biblioteks filer har ett språk som iakttagelserna visas på",
        en="Practice: an e-library's files have one language in which findings are shown",
    ),
    broken_by=Make("swedish-settings.yaml", b"kind: settings\nversion: 1\nlanguage: sv\n"),
    kept_by=Make("swedish-settings.yaml", b"kind: settings\nversion: 1\nlanguage: fi\n"),
    broken=broken,
)
