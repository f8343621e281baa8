settings-language = Taal
settings-language-open = Zoals mijn groep of mijn browser zegt
settings-language-own-hint = Pagina's en mails zijn in deze taal
settings-language-save = Deze taal gebruiken
settings-language-saved = Opgeslagen.
settings-language-browser = Waar elke browser om vraagt
settings-language-hint = Voor iedereen die er geen heeft gekozen. Mails volgen dit ook.

## Van een groep

settings-heading = Instellingen van de groep
settings-save = Opslaan
settings-saved = Opgeslagen.
settings-name = Naam
settings-name-field = De naam van de groep
settings-books-missing = Kies wie de boeken mag lezen.
settings-postal = Postadres
settings-postal-hint = Staat onderaan elke mail
settings-postal-field = Het postadres
settings-postal-long = Het postadres mag hoogstens { $most } tekens hebben.
settings-next = De volgende ronde opent op
settings-next-hint = Leden zien dit zolang er niets anders wacht
settings-next-wrong = Kies een dag, zoals 2026-12-07, of laat het leeg.
settings-fixed = Ligt vast
settings-fixed-note = Alles wat is vastgelegd steunt hierop.
settings-fixed-address = Adres
settings-fixed-currency = Munt
settings-fixed-zone = Tijdzone
settings-accent = Kleur van links en knoppen
settings-accent-hint = Zes cijfers, zoals #1F6FEB. Leeg voor het groen van Brimful; geld houdt zijn kleuren
settings-accent-wrong = Schrijf de kleur als zes cijfers, zoals #1F6FEB, of laat het leeg.
settings-accent-light = Op lichte achtergrond
settings-accent-dark = Op donkere achtergrond
settings-swatch = { $place }: { $colour }
settings-saved-darker = Opgeslagen. Om woorden leesbaar te houden, staat { $chosen } op lichte achtergrond donkerder: { $light }.
settings-saved-lighter = Opgeslagen. Om woorden leesbaar te houden, staat { $chosen } op donkere achtergrond lichter: { $dark }.
settings-saved-both = Opgeslagen. Om woorden leesbaar te houden, staat { $chosen } op lichte achtergrond donkerder, { $light }, en op donkere achtergrond lichter, { $dark }.
settings-public-view = Bekijk de geldpagina zoals buitenstaanders haar zien
