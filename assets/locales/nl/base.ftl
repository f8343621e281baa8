base-skip = Naar de inhoud
base-nav = Hoofdmenu
base-nav-round = Ronde
base-nav-rounds = Rondes
base-nav-buckets = Potten
base-nav-money = Geld
base-nav-people = Mensen
base-nav-about = Over
base-waits = Wat op mij wacht
base-settings = Instellingen
base-sign-in = Inloggen
base-sign-out = Uitloggen
base-help = Hulp
base-foot = Brimful: van wat er binnenkwam tot volle potten, met elke cent op schrift.
base-foot-group = <group>{ $group }</group> deelt geld met Brimful.
base-foot-books = Boeken tot en met boeking { $entry }, vingerafdruk <code>{ $fingerprint }</code>. <check>Zo controleer je het</check>
base-problem = Probleem:
base-optional = (mag leeg blijven)

## Maanden en rondes

base-month-nth = { $month } ({ $nth })
base-round = ronde { $month }
base-round-nth = ronde { $month } ({ $nth })
base-round-named = ronde { $name }

## Lijsten en aantallen

base-list-more = { $list }, { $name }
base-list-last = { $list } en { $name }
base-number-word = { $number ->
    [0] nul
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
    [13] dertien
    [14] veertien
    [15] vijftien
    [16] zestien
    [17] zeventien
    [18] achttien
    [19] negentien
    [20] twintig
   *[other] { $number }
}

## Rollen

base-role-both = facilitator en penningmeester
base-role-facilitator = facilitator
base-role-treasurer = penningmeester

## Wat er mis is met wat er getypt is

base-text-empty = { $field } is leeg.
base-text-short = { $field } moet minstens { $min } tekens hebben.
base-text-long = { $field } mag hoogstens { $max } tekens hebben.
base-text-odd = { $field } mag dit niet bevatten: { $what }.
base-text-reserved = { $field } is een woord dat Brimful zelf gebruikt. Kies een ander.
base-odd-line-breaks = regeleinden
base-odd-controls = stuurtekens
base-odd-directions = tekens die de richting van de tekst veranderen
base-odd-invisible = onzichtbare tekens
base-odd-mail-signs = spaties, accenten of andere tekens die niet in een e-mailadres horen
base-odd-mail-form = iets anders dan één adres zoals name@example.org
base-odd-web-signs = spaties of aanhalingstekens in een webadres
base-odd-web-scheme = iets anders dan adressen met http:// en https://
base-odd-web-site = een webadres zonder site, of met een gebruikersnaam
base-odd-slug-signs = iets anders dan kleine letters, cijfers en streepjes
base-odd-slug-hyphens = een streepje aan het begin of het eind
base-address-empty = Typ een mailadres.
base-address-long = Een mailadres heeft hoogstens { $max } tekens.
base-address-wrong = Dit is geen mailadres. Het ziet eruit als name@example.org.
base-password-short = Kies een wachtwoord van minstens { $min } tekens.
base-password-long = Kies een wachtwoord van hoogstens { $max } tekens.
base-password-common = Veel mensen gebruiken dit wachtwoord, dus het wordt als eerste geprobeerd. Kies een ander; een paar woorden achter elkaar is goed.

## Light or dark

base-scheme = Kleuren
base-scheme-auto = Zoals het apparaat
base-scheme-light = Licht
base-scheme-dark = Donker
base-scheme-title = Licht of donker
base-scheme-auto-hint = Wisselt met het apparaat, bijvoorbeeld ’s nachts
base-scheme-light-hint = Donkere letters op lichte grond
base-scheme-dark-hint = Lichte letters op donkere grond
base-scheme-question = Hoe moeten pagina’s er in deze browser uitzien?
base-scheme-lead = Voor deze browser. Dezelfde keuze staat onderaan elke pagina.
base-scheme-use = Zo tonen
