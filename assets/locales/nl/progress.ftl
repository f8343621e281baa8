# Hoe ver lang werk is: een groot bestand dat binnenkomt, de afrekening van een grote ronde.

progress-review = Elke regel wordt gecontroleerd
progress-apply = De regels worden geïmporteerd
progress-upload = Het bestand wordt gelezen
progress-settle = De ronde wordt afgerekend
progress-lead = Dit duurt iets langer. De pagina kijkt elke seconde opnieuw en gaat vanzelf verder als het klaar is.
progress-leave-import = Je mag deze pagina verlaten. Het bestand gaat er helemaal in of helemaal niet, wat er ook gebeurt.
progress-leave-settle = Je mag deze pagina verlaten. De ronde wordt helemaal afgerekend of helemaal niet, wat er ook gebeurt.
progress-leave-review = Er is nog niets geschreven. Je mag deze pagina verlaten en later terugkomen.
progress-again = Opnieuw kijken
progress-begins = Het begint …
progress-check-rows = { $of ->
    [one] { $done } van { $of } regel gecontroleerd
   *[other] { $done } van { $of } regels gecontroleerd
}
progress-prepare-rows = Alle regels zijn gecontroleerd; wat ze schrijven wordt uitgerekend
progress-write-rows = De regels worden geschreven
progress-write-transfers = { $of ->
    [one] { $done } van { $of } overdracht geschreven
   *[other] { $done } van { $of } overdrachten geschreven
}
progress-decide = Wat elke pot krijgt wordt uitgerekend
progress-write-results = De uitslag wordt geschreven

## Als niemand meer weet hoe ver het is

progress-lost = Het is niet aan zijn eind gekomen
progress-lost-upload = De server is intussen opnieuw gestart, of hier antwoordt een andere. Er is niets van het bestand overgenomen; upload het opnieuw.
progress-lost-apply = De server is intussen opnieuw gestart, of hier antwoordt een andere. Er is niets half gedaan: tot nu toe is er geen regel ingegaan. Bekijk ze en importeer ze nog een keer.
progress-lost-settle = De server is intussen opnieuw gestart, of hier antwoordt een andere. Er is niets half gedaan: tot nu toe is er niets geboekt. Bekijk het en reken de ronde nog een keer af.

## Een regel van de opdrachtregel tijdens het werk

progress-line-check-rows = regel { $done } van { $of } wordt gecontroleerd
progress-line-prepare-rows = de regels worden voorbereid
progress-line-write-rows = de regels worden geschreven
progress-line-write-transfers = overdracht { $done } van { $of } wordt geschreven
progress-line-decide = wat elke pot krijgt wordt uitgerekend
progress-line-write-results = de uitslag wordt geschreven
progress-line-read-file = het bestand wordt gelezen
progress-line-read-books = de boeken worden gelezen
progress-line-check-entries = boeking { $done } van { $of } wordt gecontroleerd
progress-line-check-records = de gegevens worden gecontroleerd, soort { $done } van { $of }
progress-line-write-lines = regel { $done } van { $of } wordt geschreven
progress-line-write-file = het bestand wordt geschreven
progress-line-make-accounts = account { $done } van { $of } wordt gemaakt
progress-line-save-splits = verdeling { $done } van { $of } wordt opgeslagen
