# Uitbetalingen: de verantwoordelijken van een pot vragen om het geld, een penningmeester betaalt het en zet het op betaald.

payouts-page = Uitbetalingen
payouts-payee = Ontvanger
payouts-bucket = Pot
payouts-reference = Factuur of bon
payouts-amount = Bedrag
payouts-wanted-on = Te betalen voor
payouts-asked-by = gevraagd door { $name }
payouts-together = Samen

## De lijst

payouts-waiting = Te betalen
payouts-done = Betaald en gesloten
payouts-state = Stand
payouts-none = Er is nog om geen uitbetaling gevraagd.
payouts-see-buckets = De potten bekijken
payouts-ask-first = Om de eerste vragen
payouts-lead-none = Wie verantwoordelijk is voor een gefinancierde pot vraagt erom; een penningmeester zet hem op betaald.
payouts-all-paid = Alles waar om gevraagd is, is betaald.
payouts-lead = { $count ->
    [one] Eén uitbetaling wacht: { $amount }.
   *[other] { $count } uitbetalingen wachten, samen { $amount }.
}
payouts-lead-held = In de gefinancierde potten zit { $amount }.
payouts-lead-own = Je ziet die van je eigen potten.
payouts-owed-link = Wat we schuldig zijn, per dag, en als bestand

## Waar een uitbetaling staat

payouts-state-waits = Wacht
payouts-state-part = Deels betaald
payouts-state-paid = Betaald
payouts-state-declined = Afgewezen
payouts-state-withdrawn = Ingetrokken
payouts-state-closed = Gesloten
payouts-wanted = te betalen voor { $day }
payouts-since = sinds { $day }
payouts-withdrawn = om de rest wordt niet gevraagd
payouts-cancelled = de pot is geannuleerd
payouts-part-wanted = { $paid } betaald; te betalen voor { $day }
payouts-part-since = { $paid } betaald; sinds { $day }
payouts-part-declined = { $paid } betaald; { $why }
payouts-part-withdrawn = { $paid } betaald; om de rest wordt niet gevraagd
payouts-part-cancelled = { $paid } betaald; de pot is geannuleerd

## Erom vragen

payouts-ask = Om geld van je pot vragen
payouts-ask-button = Om de uitbetaling vragen
payouts-ask-note = Iemand anders met de rol van penningmeester zet hem op betaald.
payouts-asked = { $amount } gevraagd. Een penningmeester zet het op betaald.
payouts-bucket-left = { $title }: { $amount } over
payouts-bucket-needed = Kies de pot waar het geld in zit
payouts-amount-needed = Schrijf hoeveel er betaald moet worden
payouts-payee-label = Wie betaald moet worden
payouts-payee-hint = Zoals het op de factuur staat
payouts-payee-needed = Zeg wie betaald moet worden
payouts-payee-member = Een lid?
payouts-payee-outside = Niemand: iemand van buiten
payouts-reference-hint = Nummer en dag, zodat ze te vinden is
payouts-reference-needed = Noem de factuur of de bon
payouts-file = Voeg de factuur of bon toe
payouts-file-needed = Voeg de factuur of bon toe
payouts-file-hint = PDF, PNG of JPEG, tot { $max } MB. Alleen te zien voor de verantwoordelijken, penningmeesters en facilitators
payouts-file-kept = ‘{ $name }’ is toegevoegd. Kies alleen een ander bestand om het te vervangen
payouts-file-oversized = Dit bestand is groter dan { $max } MB. Kies een kleiner: een foto op halve grootte is genoeg
payouts-file-large = Dit bestand is groter dan { $max } MB. Kies een kleiner
payouts-file-empty = Dit bestand is leeg. Kies een ander
payouts-file-unknown = Dit is geen PDF en geen PNG- of JPEG-afbeelding. Kies een ander bestand

## Eén uitbetaling

payouts-title = Uitbetaling { $number }
payouts-heading = { $amount } aan <payee>{ $payee }</payee>
payouts-for = Voor ‘<title>{ $title }</title>’: <reference>{ $reference }</reference>.
payouts-row-asked = Gevraagd
payouts-row-paid = − Betaald
payouts-row-not-paid = Niet betaald
payouts-row-holds = In de pot zit
payouts-row-this = Deze uitbetaling
payouts-row-rest = De rest van deze uitbetaling
payouts-row-left = Over in de pot
payouts-story-asked = { $name } vroeg erom op { $asked }.
payouts-story-wanted = { $name } vroeg erom op { $asked }. Te betalen voor { $day }.
payouts-story-paid = { $amount } betaald op { $day }, op betaald gezet door { $name }. Het is boeking { $entry } van het grootboek.
payouts-story-declined = Afgewezen door { $name }: { $why }
payouts-story-withdrawn = Ingetrokken door { $name }.
payouts-story-another = Een andere penningmeester zet hem op betaald.
payouts-receipt-size = { $kind }, { $size } kB
payouts-pay-amount = Wat er betaald is
payouts-pay-amount-hint = Minder dan gevraagd? Dan blijft de rest gevraagd
payouts-pay-day = Betaald op
payouts-pay-button = Op betaald zetten
payouts-decline = Het kan niet betaald worden
payouts-decline-why = Waarom wordt het niet betaald?
payouts-decline-button = Afwijzen
payouts-withdraw = De aanvraag intrekken
payouts-withdraw-ask = De aanvraag intrekken?
payouts-withdraw-does = Wat niet betaald is blijft in de pot, en je kunt er opnieuw om vragen.
payouts-withdraw-button = Intrekken

## Wat er gedaan is, en waarom niet

payouts-marked = { $amount } aan { $payee } staat op betaald. In de pot zit nog { $holds }.
payouts-marked-part = { $amount } aan { $payee } staat op betaald. { $waits } ervan wacht nog. In de pot zit nog { $holds }.
payouts-declined-done = Afgewezen. Wie erom vroeg ziet waarom.
payouts-withdrawn-done = Ingetrokken. Het geld blijft in de pot.
payouts-refused-nothing-held = In deze pot zit geen geld
payouts-refused-not-owner = ‘{ $title }’ is van iemand anders: alleen wie er verantwoordelijk voor is vraagt om het geld
payouts-refused-not-positive = Schrijf een bedrag boven nul
payouts-refused-waiting = In de pot zit { $holds }, waarvan { $waiting } al gevraagd is: { $left } is over
payouts-refused-holds = In de pot zit { $amount }
payouts-refused-not-a-member = Kies een lid van deze groep
payouts-refused-none = Zo'n uitbetaling is er niet.
payouts-refused-paid-before = Dit stond al op betaald. Er is niets dubbel geboekt.
payouts-refused-declined = Dit is afgewezen: { $why }
payouts-refused-withdrawn = Dit is ingetrokken door wie verantwoordelijk is voor de pot.
payouts-refused-own = Niemand zet een uitbetaling op betaald die hij zelf vroeg of krijgt. Een andere penningmeester kan het.
payouts-refused-treasurers = Alleen een penningmeester zet uitbetalingen op betaald.
payouts-refused-owners = Alleen wie verantwoordelijk is voor de pot trekt een aanvraag in.
payouts-refused-zero = Schrijf een bedrag boven nul.
payouts-refused-more = { $amount } ervan is nog niet betaald. Meer kan niet betaald worden: om de rest vraagt wie verantwoordelijk is.
payouts-refused-ahead = Die dag moet nog komen. Vandaag is het { $today }.
payouts-refused-no-reason = Zeg waarom het niet betaald wordt.
payouts-refused-sent-before = Dit formulier is al eerder met andere inhoud verstuurd. De eerste keer telt; laad de pagina opnieuw.
payouts-refused-less = In de pot zit { $amount }, en dat is minder dan deze uitbetaling. Er is niets geboekt.

## Wat we schuldig zijn

payouts-owed = Wat we schuldig zijn
payouts-owed-none = Op { $today } wacht niemand op geld van een pot.
payouts-owed-lead = { $count ->
    [one] Op { $today } wacht één uitbetaling: { $amount }.
   *[other] Op { $today } wachten { $count } uitbetalingen, samen { $amount }.
}
payouts-owed-late = { $count ->
    [one] Op { $today } wacht één uitbetaling: { $amount }; { $late } daarvan is te laat.
   *[other] Op { $today } wachten { $count } uitbetalingen, samen { $amount }; { $late } daarvan is te laat.
}
payouts-all = Alle uitbetalingen
payouts-late = Te laat
payouts-this-month = Deze maand te betalen
payouts-later = Later
payouts-no-day = Geen dag gegeven
payouts-of = van { $amount }
payouts-sum-asked = Gevraagd door verantwoordelijken
payouts-sum-listed = Hieronder
payouts-sum-not-asked = In gefinancierde potten, nog niet gevraagd
payouts-sum-core = Apart gezet voor kernkosten, nog niet betaald
payouts-sum-promised = Samen toegezegd
payouts-owed-file = Openstaande uitbetalingen als bestand
