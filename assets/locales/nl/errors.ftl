# De pagina's van wat misging: een titel, wat er gebeurde, wat bewaard is, wat je kunt doen.

errors-not-found-title = Hier is niets
errors-not-found = Op dit adres is geen pagina, of ze is alleen voor leden. Ben je lid, log dan eerst in.
errors-only-forms-title = Hier is geen pagina
errors-only-forms = Naar dit adres gaan alleen formulieren. Er is niets veranderd. Ga naar de pagina met het formulier en verstuur het daar.
errors-sign-in-title = Log eerst in
errors-sign-in = Deze pagina is voor leden. Er is niets veranderd.
errors-forbidden-title = Dit kan jouw rol niet
errors-forbidden = Er is niets veranderd.
errors-forbidden-one = <first>{ $first }</first> kan het. Er is niets veranderd.
errors-forbidden-two = <first>{ $first }</first> of <second>{ $second }</second> kan het. Er is niets veranderd.
errors-forbidden-three = <first>{ $first }</first>, <second>{ $second }</second> of <third>{ $third }</third> kan het. Er is niets veranderd.
errors-forbidden-more = { $more ->
    [one] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> of nog iemand kan het. Er is niets veranderd.
   *[other] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> of { $more } anderen kunnen het. Er is niets veranderd.
}
errors-forged-title = Dit formulier is te oud
errors-forged = Het is gemaakt voordat je inlogde, of door een andere site. Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
errors-malformed-title = Dit formulier is niet te lezen
errors-malformed = { $what } Er is niets veranderd.
errors-too-large-title = Dit is te groot
errors-too-large = Er is niets veranderd. Formulieren mogen 64 kB zijn, lijsten om te importeren 2 MB, bonnen 5 MB.
errors-conflict-title = Dit is intussen veranderd
errors-too-many-title = Te veel pogingen
errors-too-many-seconds = { $count ->
    [one] Er is niets veranderd en er is geen geld verplaatst. Probeer het over een seconde opnieuw.
   *[other] Er is niets veranderd en er is geen geld verplaatst. Probeer het over { $count } seconden opnieuw.
}
errors-too-many-minutes = { $count ->
    [one] Er is niets veranderd en er is geen geld verplaatst. Probeer het over een minuut opnieuw.
   *[other] Er is niets veranderd en er is geen geld verplaatst. Probeer het over { $count } minuten opnieuw.
}
errors-too-many-hours = { $count ->
    [one] Er is niets veranderd en er is geen geld verplaatst. Probeer het over een uur opnieuw.
   *[other] Er is niets veranderd en er is geen geld verplaatst. Probeer het over { $count } uur opnieuw.
}
errors-busy-title = Even druk
errors-busy = De server heeft meer te doen dan hij kan. Er is niets veranderd en er is geen geld verplaatst. Wacht even en probeer het opnieuw.
errors-maintenance-title = Zo terug
errors-maintenance = <words>{ $words }</words> Er wordt aan deze server gewerkt. Er is niets veranderd en er is geen geld verplaatst.
errors-internal-title = Hier ging iets mis
errors-internal = Dat ligt aan ons, niet aan jou. Wat je stuurde is niet bewaard en er is geen geld verplaatst. Probeer het opnieuw; gebeurt het twee keer, zeg het dan aan wie deze server beheert.
errors-reference = Kenmerk:

## Verder

errors-ways-on = Verder
errors-to-start = Naar het begin
errors-to-group = Naar de groep
errors-search = Een pot zoeken
errors-search-button = Zoeken

## Kale antwoorden, zonder pagina

errors-other-host = Deze server antwoordt niet onder die naam. Wie hem beheert, stelt de naam in met { $setting }.
errors-other-site = Dit formulier kwam van een andere site. Er is niets veranderd.

## Formulieren

errors-scheme = Kies licht, donker, of zoals het apparaat.
