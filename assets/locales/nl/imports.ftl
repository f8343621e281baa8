## Een bestand

imports-file-needed = Kies een CSV-bestand.
imports-file = CSV-bestand
imports-file-hint = In UTF-8, met een kopregel; komma's of puntkomma's; tot 2 MB en 10.000 rijen
imports-lead = Er wordt nog niets opgeslagen: je ziet eerst elke rij, en welke er niet in kunnen, en waarom.
imports-look = Bekijken
imports-sample = Een voorbeeldbestand
imports-columns-mean = Wat de kolommen betekenen
imports-columns-other = Kolommen mogen anders heten; je koppelt ze in de volgende stap.

## Een bestand nakijken

imports-review = { $file } importeren
imports-done = { $count ->
    [one] { $count } rij geïmporteerd uit { $file }.
   *[other] { $count } rijen geïmporteerd uit { $file }.
}
imports-done-stayed = { $count ->
    [one] Eén rij bleef erbuiten.
   *[other] { $count } rijen bleven erbuiten.
}
imports-missing = Geen kolom van { $file } lijkt op: { $columns }. Kies ze hieronder.
imports-apply = { $count ->
    [one] { $count } rij importeren
   *[other] { $count } rijen importeren
}
imports-remark = { $count ->
    [one] De ene rij hierboven blijft erbuiten. Verbeter haar in het bestand en importeer dat opnieuw: wat er al in zit, komt er niet dubbel in.
   *[other] De { $count } rijen hierboven blijven erbuiten. Verbeter ze in het bestand en importeer dat opnieuw: wat er al in zit, komt er niet dubbel in.
}
imports-title-columns = Welke kolom is wat?
imports-title-good = { $count ->
    [one] De rij is goed
   *[other] Alle { $count } rijen zijn goed
}
imports-title-some = { $good ->
    [one] { $good } van { $count } rijen is goed
   *[other] { $count ->
        [one] { $good } van { $count } rij is goed
       *[other] { $good } van { $count } rijen zijn goed
    }
}
imports-column-choose = Kies een kolom
imports-column-none = Niet in het bestand
imports-column-needed = Elke rij heeft dit nodig
imports-unused = Niet gebruikt: { $columns }.
imports-line = Regel { $line }
imports-rows-bad = Rijen die er niet in kunnen
imports-rows-good = Rijen die erin gaan
imports-where = Waar
imports-why = Waarom
imports-more = { $count ->
    [one] En nog { $count }.
   *[other] En nog { $count }.
}
imports-another = Een ander bestand
imports-columns = Welke kolom wat is
imports-match = Zo koppelen

## Wat een bestand nodig heeft, en waar het op uitkomt

imports-invoices = Facturen importeren
imports-back-invoices = Facturen
imports-invoices-needs = Een rij heeft een nummer, de dag van de factuur, een lid (met adres, nummer of naam) en een bedrag zonder btw nodig. Betaaldag, klant, soort werk, omschrijving, munt en een eigen percentage mogen er ook in staan.
imports-invoices-more = Een rij die gelijk is aan een factuur die onderweg is, en nu een betaaldag heeft, markeert die als betaald. Elk ander nummer dat er al is, blijft erbuiten.
imports-invoices-lead = { $count ->
    [one] { $count } betaald, { $amount } in de kas.
   *[other] { $count } betaald, { $amount } in de kas.
}
imports-invoices-lead-paid = { $count ->
    [one] { $count } betaald.
   *[other] { $count } betaald.
}
imports-invoices-lead-unpaid = { $count ->
    [one] { $count } onderweg.
   *[other] { $count } onderweg.
}
imports-number = Nummer
imports-member = Lid
imports-issued = Factuurdag
imports-paid = Betaald
imports-net = Zonder btw
imports-to-pool = In de kas
imports-on-the-way = Onderweg
imports-line-marks-paid = Regel { $line }: was onderweg, wordt als betaald gemarkeerd
imports-percent = { $rate }%
imports-costs = Kernkosten importeren
imports-back-costs = Kernkosten
imports-costs-needs = Een rij heeft een naam nodig, een bedrag en de maand vanaf wanneer het te betalen is (2026-01). Hoe vaak (monthly, quarterly, yearly, once; leeg is monthly), tot en met welke maand, de dag van het besluit en een link ernaar mogen er ook in staan.
imports-costs-more = Kosten zonder dag van een besluit staan op de lijst als nog niet afgesproken, en gaan er niet af.
imports-costs-lead = { $amount } per maand.
imports-costs-lead-none = Geen ervan is elke maand te betalen.
imports-costs-what = Waarvoor
imports-how-often = Hoe vaak
imports-from = Vanaf
imports-agreed-on = Afgesproken op
imports-amount = Bedrag
imports-every-month = Elke maand
imports-every-quarter = Elk kwartaal
imports-every-year = Elk jaar
imports-once = Eén keer
imports-not-agreed = Nog niet afgesproken
imports-buckets = Potten importeren
imports-back-buckets = Potten
imports-buckets-needs = Een rij heeft een titel nodig, de verantwoordelijken (adressen, nummers of één naam; meer met een spatie ertussen) en een minimum: wat genoeg is om te beginnen. Zonder maximum neemt de pot alles aan wat komt.
imports-buckets-more = Met een regel over wat de groep eraan heeft, ziet de groep de pot meteen en doet hij mee in de ronde die open is. Zonder die regel wacht hij als concept bij zijn verantwoordelijken.
imports-buckets-lead = Samen vragen ze { $amount }.
imports-buckets-drafts = { $count ->
    [one] Eén wacht als concept, omdat er niet bij staat wat de groep eraan heeft.
   *[other] { $count } wachten als concept, omdat er niet bij staat wat de groep eraan heeft.
}
imports-title = Titel
imports-gets = Wat de groep eraan heeft
imports-owners = Verantwoordelijken
imports-minimum = Minimum
imports-maximum = Maximum
imports-draft = Concept
imports-whatever = Wat er komt
imports-members = Leden importeren
imports-back-members = Mensen
imports-members-needs = Een rij heeft een naam nodig. Met een adres wordt het lid per mail uitgenodigd en doet het mee na een antwoord; zonder adres doet het meteen mee, voor een onderneming of iemand zonder mail.
imports-members-more = Nummer, soort (person of organisation) en rollen (facilitator, treasurer) mogen er ook in staan.
imports-members-lead-none = Er gaat geen mail uit.
imports-members-lead = { $count ->
    [one] Er gaat één uitnodiging per mail uit.
   *[other] Er gaan { $count } uitnodigingen per mail uit.
}
imports-name = Naam
imports-address = Adres
imports-kind = Soort
imports-roles = Rollen
imports-organisation = Organisatie
imports-person = Persoon
imports-facilitator = Facilitator
imports-treasurer = Penningmeester
imports-weights = Gewichten importeren
imports-back-weights = Gewichten
imports-weights-needs = Een rij heeft het lid (adres, nummer of naam) en een gewicht nodig: een heel getal van 0 tot 1.000.000.
imports-weights-more = Een rij zonder reden krijgt die van de rij erboven: één reden voor allemaal schrijf je één keer, in de eerste rij. Leden die niet in het bestand staan houden hun gewicht.
imports-weights-lead-zero = Ze zijn allemaal nul: als niemand een gewicht boven nul heeft, krijgt iedereen hetzelfde.
imports-weights-lead = Samen zijn ze { $sum }.
imports-weight = Gewicht
imports-reason = Reden

## Waarom een bestand niet wordt aangenomen

imports-refused-role = Met jouw rol kun je dit niet importeren.
imports-refused-same = Hetzelfde bestand is al eerder geïmporteerd, als { $file } op { $day }. Er is niets opnieuw geïmporteerd.
imports-refused-missing = Deze import is er niet meer.
imports-refused-gone = Het bestand heeft langer dan een dag gewacht en is weggedaan. Er is niets geïmporteerd; upload het opnieuw.
imports-refused-applied = { $file } is al geïmporteerd.
imports-refused-columns = Kies de kolom voor: { $columns }. Er is niets geïmporteerd.
imports-refused-changed = Er is iets veranderd sinds dit werd getoond, dus er is niets geïmporteerd. Kijk nog eens.
imports-refused-nothing = Er kan geen rij in, dus er is niets geïmporteerd.
imports-refused-bad = { $count ->
    [one] { $count } rij kan er niet in, dus er is niets geïmporteerd.
   *[other] { $count } rijen kunnen er niet in, dus er is niets geïmporteerd.
}
imports-file-empty = Het bestand is leeg.
imports-file-no-rows = Het bestand heeft een kopregel maar geen rijen.
imports-file-large = Het bestand is groter dan 2 MiB. Knip het in een paar bestanden, elk met de kopregel.
imports-file-many-rows = Het bestand heeft meer dan 10.000 rijen. Knip het in een paar bestanden, elk met de kopregel.
imports-file-many-columns = Het bestand heeft meer dan 100 kolommen, dus het is vast niet het goede.
imports-file-utf16 = Het bestand is geschreven in UTF-16. Sla het opnieuw op als “CSV UTF-8” en upload dat.
imports-file-spreadsheet = Dit is een rekenblad, geen CSV-bestand. Exporteer het als “CSV UTF-8” en upload dat.
imports-file-not-text = Dit is geen tekstbestand. Exporteer het als “CSV UTF-8” en upload dat.
imports-file-encoding = Regel { $line } heeft letters die niet in UTF-8 zijn geschreven (misschien is het bestand in Windows-1252 of Latin-1). Sla het opnieuw op als “CSV UTF-8” en upload dat.

## Namen van kolommen

imports-column-address = Adres
imports-column-agreed-on = Afgesproken op
imports-column-amount-net = Bedrag zonder btw
imports-column-amount = Bedrag
imports-column-client = Klant
imports-column-currency = Munt
imports-column-description = Omschrijving
imports-column-from-month = Vanaf maand
imports-column-how-often = Hoe vaak
imports-column-issue-day = Factuurdag
imports-column-kind-of-work = Soort werk
imports-column-kind = Soort
imports-column-decision = Link naar het besluit
imports-column-maximum = Maximum
imports-column-member = Lid
imports-column-minimum = Minimum
imports-column-name = Naam
imports-column-number = Nummer
imports-column-own-rate = Eigen percentage
imports-column-owners = Verantwoordelijken
imports-column-paid-day = Betaaldag
imports-column-reason = Reden
imports-column-roles = Rollen
imports-column-title = Titel
imports-column-until-month = Tot en met maand
imports-column-weight = Gewicht
imports-column-gets = Wat de groep eraan heeft

## Waarom een rij er niet in kan

imports-row-cells = Er zijn { $found } cellen waar de kopregel er { $expected } heeft. Een waarde met het scheidingsteken of een regeleinde erin moet tussen aanhalingstekens.
imports-row-missing = { $column } is leeg.
imports-row-day = { $column }: “{ $text }” is geen dag. Schrijf het als 2026-10-31.
imports-row-month = { $column }: “{ $text }” is geen maand. Schrijf het als 2026-10.
imports-row-future = { $column }: { $day } is na vandaag.
imports-row-amount = { $column }: “{ $text }” is geen bedrag in { $currency }.
imports-row-amount-two-ways = { $column }: “{ $text }” kun je lezen als { $thousands } of als { $decimal }. Schrijf alle decimalen.
imports-row-amount-two-ways-point = { $column }: “{ $text }” kun je lezen als { $thousands } of als { $decimal }. Schrijf de decimalen met een punt.
imports-row-amount-whole = { $column }: “{ $text }” heeft decimalen; { $currency } heeft die niet.
imports-row-amount-decimals = { $column }: “{ $text }” heeft meer dan de { $scale } decimalen van { $currency }.
imports-row-amount-large = { $column }: “{ $text }” is groter dan Brimful aankan.
imports-row-zero = { $column } mag niet nul zijn.
imports-row-negative = { $column } mag niet onder nul zijn.
imports-row-currency = De munt is “{ $found }”; de boeken zijn in { $group }.
imports-row-rate-range = { $column }: “{ $text }” gaat niet: een percentage ligt tussen 0 en 100 procent.
imports-row-rate-decimals = { $column }: “{ $text }” gaat niet: een percentage heeft hoogstens twee decimalen.
imports-row-rate = { $column }: “{ $text }” gaat niet: dit is geen percentage.
imports-row-text-empty = { $column }: “{ $text }” gaat niet: dit is leeg.
imports-row-text-short = { $column }: “{ $text }” gaat niet: { $min ->
    [one] er is minstens { $min } teken nodig.
   *[other] er zijn minstens { $min } tekens nodig.
 }
imports-row-text-long = { $column }: “{ $text }” gaat niet: { $max ->
    [one] er past hoogstens { $max } teken.
   *[other] er passen hoogstens { $max } tekens.
 }
imports-row-text-odd = { $column }: “{ $text }” gaat niet: dit mag er niet in: { $what }.
imports-row-text-reserved = { $column }: “{ $text }” gaat niet: Brimful gebruikt dit woord zelf.
imports-row-word = { $column }: “{ $text }” is niet bekend. Bekend zijn: { $known }.
imports-row-member-unknown = Er is geen lid “{ $text }”.
imports-row-member-ambiguous = Er zijn meer leden die “{ $text }” heten. Gebruik het adres of het nummer.
imports-row-twice = { $what } staat al op regel { $line }.
imports-row-twice-invoice = Factuur { $number } van { $member } staat al op regel { $line }.
imports-row-twice-number = Nummer { $number } staat al op regel { $line }.
imports-row-twice-address = Het adres { $address } staat al op regel { $line }.
imports-row-invoice-paid = Factuur { $number } van { $member } is al vastgelegd, betaald op { $day }.
imports-row-invoice-recorded = Factuur { $number } van { $member } is al vastgelegd, nog niet betaald.
imports-row-differs-amount = Factuur { $number } van { $member } is al vastgelegd met een ander bedrag, dus hij wordt niet als betaald gemarkeerd.
imports-row-differs-day = Factuur { $number } van { $member } is al vastgelegd met een andere factuurdag, dus hij wordt niet als betaald gemarkeerd.
imports-row-differs-rate = Factuur { $number } van { $member } is al vastgelegd met een ander percentage, dus hij wordt niet als betaald gemarkeerd.
imports-row-differs-client = Factuur { $number } van { $member } is al vastgelegd met een andere klant, dus hij wordt niet als betaald gemarkeerd.
imports-row-differs-kind = Factuur { $number } van { $member } is al vastgelegd met een ander soort werk, dus hij wordt niet als betaald gemarkeerd.
imports-row-differs-description = Factuur { $number } van { $member } is al vastgelegd met een andere omschrijving, dus hij wordt niet als betaald gemarkeerd.
imports-row-no-agreement = Zolang de groep geen afspraken heeft, kan hij niet als betaald worden gemarkeerd.
imports-row-address-taken = { $name } heeft het adres { $email } al.
imports-row-number-taken = Nummer { $number } is al van { $name }.
imports-row-number = { $column }: “{ $text }” is geen getal van 1 tot 999.999.
imports-row-roles = Bij rollen hoort een adres, want ze komen met de uitnodiging.
imports-row-on-list = { $name } staat al op de lijst.
imports-row-not-joined = { $name } is nog geen actief lid, en alleen actieve leden kunnen verantwoordelijk zijn voor een pot.
imports-row-not-active = { $name } is geen actief lid, en alleen actieve leden delen mee.
imports-row-weight = { $column }: “{ $text }” gaat niet: dit is geen heel getal.
imports-row-weight-range = { $column }: “{ $text }” gaat niet: een gewicht is van 0 tot 1.000.000.
imports-row-ends-first = De eindmaand ligt vóór de beginmaand.
imports-row-minimum = Het minimum is hoger dan het maximum.
