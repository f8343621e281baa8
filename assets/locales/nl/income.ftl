## Facturen

income-invoices = Facturen
income-invoices-own = Jouw facturen
income-lead-empty = Wat leden verdienen, en het deel daarvan dat in de kas gaat.
income-lead-nothing = Alles hier is betaald of vervallen; er is niets onderweg.
income-lead-on-the-way = { $count ->
    [one] Er is één factuur onderweg. Die geeft { $amount } aan de kas zodra hij betaald is.
   *[other] Er zijn { $count } facturen onderweg. Die geven { $amount } aan de kas zodra ze betaald zijn.
}
income-newest = Nieuwste
income-older = Ouder
income-import = Een CSV-bestand importeren
income-filter = Welke
income-filter-all = Alle
income-filter-unpaid = Nog niet betaald
income-filter-paid = Betaald
income-filter-every-kind = Alle soorten
income-kind = Soort werk
income-number = Nummer
income-member = Lid
income-issued = Factuurdag
income-paid = Betaald
income-net = Zonder btw
income-to-pool = In de kas
income-invoices-caption = Facturen, de nieuwste eerst
income-invoices-own-caption = Jouw facturen, de nieuwste eerst
income-percent = { $rate }%
income-voided = Vervallen
income-on-the-way = Onderweg
income-invoices-none-such = Er is geen factuur die zo is.
income-invoices-all = Alle tonen
income-invoices-none = Nog geen factuur. Leg er een vast, of importeer een CSV-bestand.
income-invoices-own-none = Nog geen factuur van jou. Vul de eerste in; een penningmeester markeert hem als betaald.
income-record = Een factuur vastleggen

## Eén factuur

income-invoice = Factuur <number>{ $number }</number>
income-invoice-paid-day-needed = Kies de dag waarop hij betaald is
income-invoice-voided = Factuur { $number } is vervallen; het nummer is weer vrij.
income-why-question = Waarom?
income-void-unpaid = Hij blijft als vervallen in de lijst staan en telt nergens mee. Het nummer is weer vrij.
income-void-paid = Wat hij gaf wordt vandaag teruggenomen, op een eigen regel; beide regels blijven in het grootboek. Het nummer is weer vrij.
income-void-collected = De afrekening { $statement } heeft hem al meegeteld en blijft zoals ze is. Wat hij gaf wordt vandaag teruggenomen, en telt als regel onder nul in de volgende afrekening. Het nummer is weer vrij.
income-posted-next = De volgende
income-posted-entry = Boeking { $entry }
income-posted-ledger = In het grootboek
income-posted-statement = Afrekening
income-posted = Wat hij gaf
income-rate-hint-today = Laat het leeg voor het afgesproken percentage, vandaag { $rate }%
income-rate-hint = Laat het leeg voor het afgesproken percentage
income-paid-on = Betaald op
income-rate = Een eigen percentage
income-invoice-lead-voided = Hij telt nergens meer mee.
income-invoice-lead-gave = Betaald op { $day }. Hij gaf { $amount } aan de kas ({ $rate }%).
income-invoice-lead-nothing = Betaald op { $day }. Hij gaf niets aan de kas.
income-invoice-lead-unpaid = Nog niet betaald. Hij geeft { $amount } aan de kas zodra dat zo is.
income-whose = Van wie
income-amount-net = Bedrag zonder btw
income-day = Dag van de factuur
income-client = Klant
income-what = Waarvoor het was
income-recorded-day = Vastgelegd op
income-voided-day = Vervallen op
income-why = Waarom
income-invoice-this = Deze factuur
income-invoice-change = Veranderen
income-invoice-void-this = Deze factuur laten vervallen
income-invoice-void-it = Laten vervallen
income-invoice-paid-question = Is hij betaald?
income-invoice-mark-paid = Als betaald markeren

## Het formulier van een factuur

income-form-somebody-needed = Kies iemand
income-form-number-needed = Schrijf het nummer dat erop staat
income-form-day-needed = Kies de dag die erop staat
income-form-number-hint = Zoals het op de factuur staat
income-form-amount-hint = Een creditnota is onder nul: −120
income-form-client-hint = Alleen jij, penningmeesters en facilitators zien dit
income-form-kind-hint = Zoals: Ontwerp, Training, Gift
income-form-what = Waar was het voor?
income-form-paid-hint = Laat het leeg zolang hij niet betaald is
income-form-rate-hint = Laat het leeg voor het afgesproken percentage. Een gift geeft 100%
income-form-group = { $group } zelf (een gift aan de groep)
income-form-whose = Van wie zijn de inkomsten?
income-twin = Factuur { $number } is er al
income-twin-text = Is dit dezelfde? Dan hoef je hier niets meer te doen. Is het nummer twee keer gebruikt, schrijf deze dan met een letter erachter.
income-twin-look = Bekijk die er al is
income-save = Opslaan
income-save-another = Opslaan en nog een toevoegen
income-cancel = Annuleren
income-new-lead-treasurer = Een betaalde factuur geeft zijn deel meteen aan de kas. Een onbetaalde is onderweg en telt nog nergens mee.
income-new-lead = De factuur is onderweg tot een penningmeester hem als betaald markeert; dan gaat zijn deel in de kas.
income-changed = Opgeslagen. Factuur { $number } zegt het nu zo.
income-change-voided = Hij is vervallen, dus hij blijft zoals hij is. Leg hem opnieuw vast: het nummer is vrij.
income-change-paid = Hij is betaald, dus hij blijft zoals hij is. Een penningmeester kan hem laten vervallen; leg hem dan opnieuw vast: het nummer is vrij.
income-change = Factuur <number>{ $number }</number> veranderen
income-change-lead = Hij is nog niet betaald, dus hij mag nog anders worden. Als hij betaald is, blijft hij zoals hij is.

## Wat er gedaan is, en waarom niet

income-recorded-on-the-way = Opgeslagen. Factuur { $number } is onderweg.
income-recorded-nothing = Opgeslagen. Factuur { $number } is betaald en geeft niets aan de kas.
income-recorded-takes = Opgeslagen. Factuur { $number } is betaald en neemt { $amount } terug uit de kas.
income-recorded-gives = Opgeslagen. Factuur { $number } is betaald en geeft { $amount } aan de kas ({ $rate }%).
income-recorded-later = De betaaldag valt in een afrekening die al geboekt is, dus deze factuur telt mee in de volgende.
income-refused-treasurers = Alleen een penningmeester kan dit doen
income-refused-member = Er is geen lid { $member }
income-refused-zero = Een factuur heeft een bedrag nodig; een creditnota is onder nul
income-refused-taken-paid = Factuur { $number } is al vastgelegd, betaald op { $day }
income-refused-taken = Factuur { $number } is al vastgelegd, nog niet betaald
income-refused-future = Kies vandaag, { $today }, of een dag ervoor
income-refused-no-agreement = Schrijf eerst jullie afspraken op: nog niemand weet wat een factuur geeft
income-refused-missing = Deze factuur is er niet meer
income-refused-already-paid = Hij is al als betaald gemarkeerd, op { $day }
income-refused-already-voided = Hij was al vervallen
income-refused-no-reason = Zeg waarom, zodat anderen het kunnen volgen
income-refused-not-positive = Schrijf een bedrag boven nul
income-refused-name = { $name } staat al op de lijst; beëindig dat eerst, of kies een andere naam
income-refused-until = Kies { $month } of een latere maand
income-refused-already-agreed = Dit is al afgesproken, op { $day }
income-refused-cost-missing = Deze kosten zijn er niet meer
income-refused-rate-range = Een percentage ligt tussen 0 en 100%
income-refused-rate-decimals = Een percentage heeft hoogstens twee decimalen
income-refused-rate = Schrijf een percentage, zoals 20 of 12,5
income-refused-month = Schrijf een maand als 2026-11
income-refused-sent-before = Dit formulier is al eerder gestuurd met andere inhoud. Wat eerst gestuurd is geldt; bekijk dat voordat je dit stuurt

## Kernkosten

income-every-month = Elke maand
income-every-quarter = Elk kwartaal
income-every-year = Elk jaar
income-once = Eén keer
income-costs = Kernkosten
income-costs-table = Wat betaald moet zijn voordat we verdelen
income-costs-ended = Beëindigd
income-costs-lead-empty = Kosten waarvan de groep heeft afgesproken ze te betalen voordat er iets wordt verdeeld.
income-costs-lead = Elke maand moet { $amount } betaald worden, voordat er iets wordt verdeeld. Alle kosten steunen op een besluit.
income-costs-more = { $costs } per maand is meer dan de { $came_in } die laatst binnenkwam, na het deel van het fundament. Komt er verder niets binnen, dan is er niets om te verdelen en schuift de rest door.
income-costs-more-heading = Meer dan er binnenkomt
income-costs-none = Er zijn nog geen kernkosten afgesproken.
income-costs-none-question = Wat moet betaald zijn voordat we verdelen?
income-costs-add = Kosten toevoegen
income-costs-ideas = De meeste groepen hebben hier wel iets van: <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Huur
income-idea-books = Boekhouding
income-idea-time = Tijd van de facilitator
income-idea-insurance = Verzekering
income-idea-software = Software en hosting
income-cost = Kosten
income-how-often = Hoe vaak
income-from = Vanaf
income-agreed = Afgesproken
income-amount = Bedrag
income-cost-months = { $from } tot en met { $until }
income-cost-due-from = Te betalen vanaf { $month }
income-cost-not-agreed = Nog niet afgesproken
income-costs-payments = Welke ervan betaald zijn
income-cost-day-needed = Kies de dag van het besluit
income-cost-agreed = Opgeslagen. Het is afgesproken, en te betalen vanaf { $month }.
income-cost-last-needed = Schrijf de laatste maand waarin het betaald moet worden, als 2026-11
income-cost-ends = Opgeslagen. Het eindigt met { $month }.
income-agreed-on = Afgesproken op
income-decision-link = Link naar het besluit
income-cost-last = De laatste maand waarin het betaald moet worden
income-cost-last-hint = Zoals 2026-11; wat er in afrekeningen al af ging, blijft zo
income-cost-not-agreed-line = Nog niet afgesproken, dus het gaat er niet af
income-amount-each = Bedrag per keer
income-until = Tot en met
income-due-from = Te betalen vanaf
income-cost-this = Deze kernkosten
income-decision = Besluit
income-cost-end-this = Deze kosten beëindigen
income-cost-end = Beëindigen
income-cost-agreed-question = Is het afgesproken?
income-cost-is-agreed = Het is afgesproken
income-cost-often-needed = Kies hoe vaak
income-text-long = { $max ->
    [one] Hoogstens { $max } teken
   *[other] Hoogstens { $max } tekens
}
income-link-wrong = Schrijf het hele adres, zoals https://example.org/decision
income-cost-added = Opgeslagen. { $name } staat op de lijst.
income-cost-added-later = De maanden ervoor zitten al in afrekeningen, dus het is te betalen vanaf { $month }.
income-cost-added-unagreed = Opgeslagen. { $name } staat op de lijst, maar is nog niet afgesproken, dus het gaat er niet af.
income-cost-new = Kernkosten toevoegen
income-cost-what = Waar is het voor?
income-cost-from-month = Vanaf maand
income-cost-from-hint = Zoals 2026-11
income-cost-until-month = Tot en met maand
income-cost-agreed-hint = Zonder besluit staat het er als nog niet afgesproken, en gaat het er niet af
income-cost-new-lead = Kernkosten worden betaald voordat er iets wordt verdeeld. Bij elke afrekening gaat eraf wat in haar maanden betaald moet worden.
income-cost-who-agreed = Wie sprak het af?

## Kernkosten intrekken

income-costs-back = Ingetrokken
income-cost-back-this = Deze kosten intrekken
income-cost-back = Intrekken
income-cost-back-why = Waarom wordt het ingetrokken?
income-cost-back-hint = Het blijft met deze reden op de lijst, en hoeft in geen enkele maand betaald te worden
income-cost-back-on = Ingetrokken op
income-cost-back-reason = Waarom
income-cost-never-agreed-line = Nooit afgesproken, dus het ging er nooit af
income-refused-taken-back = Het is ingetrokken op { $day }; voeg het opnieuw toe als het toch nodig is
income-agreement = Onze afspraken
income-filter-label = Welke facturen
income-filter-clear = Alle tonen
income-cost-back-done = Teruggenomen. De kosten worden in geen enkele maand gerekend.
income-cost-back-agreed = Ze zijn intussen op { $day } afgesproken: laat ze in plaats daarvan met een maand eindigen
income-cost-back-field = De reden
