# Potten: de lijst, een pot voorstellen en bewerken, de pagina ervan, en hoe hij eindigt.

## De lijst

buckets-heading = Potten
buckets-lead = Wat mensen willen doen, en wat het kost.
buckets-propose = Een pot voorstellen
buckets-late = <strong>Niet op tijd klaar.</strong> Vraag de verantwoordelijken om het verslag, of geef ze meer tijd:
buckets-late-line = { $title }, zou klaar zijn op { $day }
buckets-import = Potten uit een CSV-bestand halen
buckets-none-such = Zo is geen enkele pot.
buckets-all = Alles tonen
buckets-none = Nog geen pot. Een pot is iets dat je wilt doen en wat het kost.
buckets-propose-first = De eerste voorstellen
buckets-money = Waar het geld heen gaat
buckets-drafts = Concepten, zichtbaar voor de verantwoordelijken en de facilitators
buckets-in-round = In de { $round }
buckets-in-a-round = In een ronde
buckets-ideas = Ideeën voor de volgende ronde
buckets-doing = Gefinancierd
buckets-past = Klaar, niet gefinancierd of opgegeven
buckets-examples = Of begin met een van deze
buckets-example-soup = Soep bij de vergadering
buckets-example-soup-line = Niemand beslist met honger: één warme pan voor iedereen die komt.
buckets-example-soup-cost = Groente en brood
buckets-example-translator = Een vertaling van ons handboek
buckets-example-translator-line = Wie een andere taal leest, kan meedoen en kent de regels.
buckets-example-translator-cost = Vertaling
buckets-example-repair = Een reparatieavond
buckets-example-repair-line = Neem iets mee dat stuk is, ga naar huis met iets dat het doet.
buckets-example-repair-cost = Onderdelen en gereedschap

## In welke staat een pot is: weinig ruimte

buckets-state-draft = Concept
buckets-state-idea = Idee
buckets-state-open = Open
buckets-state-minimum = Minimum gehaald
buckets-state-full = Vol
buckets-state-funded = Gefinancierd
buckets-state-not-funded = Niet gefinancierd
buckets-state-being-done = In uitvoering
buckets-state-done = Klaar
buckets-state-cancelled = Geannuleerd

## Wat er in een pot zit, in woorden onder de meter: weinig ruimte

buckets-level-of = <strong>{ $inside }</strong> van { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> tot nu toe
    [one] <strong>{ $inside }</strong> van één persoon
   *[other] <strong>{ $inside }</strong> van { $count } mensen
}
buckets-level-to-go = Nog <strong>{ $amount }</strong> te gaan
buckets-level-enough = <strong>{ $amount }</strong> is genoeg om te beginnen
buckets-level-paid = <strong>{ $amount }</strong> uitbetaald
buckets-level-left = <strong>{ $amount }</strong> over
buckets-level-asked = <strong>{ $amount }</strong> gevraagd
buckets-level-asked-range = <strong>{ $least } tot { $most }</strong> gevraagd
buckets-level-asked-up-to = <strong>Tot { $most }</strong> gevraagd
buckets-level-asked-or-more = <strong>{ $least } of meer</strong> gevraagd
buckets-level-asked-any = <strong>Elk bedrag</strong> gevraagd

## Wat er van het geld van een gefinancierde pot werd: weinig ruimte

buckets-since = { $paid } betaald, { $left } over
buckets-since-left = { $left } over
buckets-since-done = klaar, { $paid } betaald
buckets-since-cancelled = geannuleerd, { $paid } betaald
buckets-since-note = { $note }; { $since }

## De pagina van een pot

buckets-costs = Wat het kost
buckets-cost-what = Wat
buckets-needed = Nodig
buckets-on-top = Mooi meegenomen
buckets-together = Samen
buckets-level-sealed = Wat er gegeven is, is verzegeld tot de sluiting.
buckets-give = Geven in de { $round }
buckets-offer = Is wat er is genoeg?
buckets-early = Hij is vol: nu afrekenen
buckets-responsible = Verantwoordelijk
buckets-owners-unnamed = { $count ->
    [one] Een lid van de groep
   *[other] { $count } leden van de groep
}
buckets-owners-more = { $count ->
    [one] en nog een lid
   *[other] en nog { $count } leden
}
buckets-starts = Begint op { $day }
buckets-due = Moet klaar zijn op { $day }
buckets-due-over = Had klaar moeten zijn op { $day }
buckets-due-more = Meer tijd tot { $day }: { $why }
buckets-rounds = Rondes
buckets-history-unfunded = <round>{ $round }</round>: niet gefinancierd; { $given } was ervoor gegeven
buckets-history-unfunded-sealed = <round>{ $round }</round>: niet gefinancierd
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round>: gefinancierd met { $amount } door één lid
   *[other] <round>{ $round }</round>: gefinancierd met { $amount } door { $count } leden
}
buckets-history-so-far = <round>{ $round }</round>: { $given } tot nu toe
buckets-history-sealed = <round>{ $round }</round>: verzegeld tot de sluiting
buckets-ask-payout = Om een uitbetaling vragen
buckets-unlock = De bedragen vrijgeven
buckets-edit = Deze pot bewerken
buckets-finish = Het is klaar
buckets-extend = Meer tijd geven
buckets-cancel = Annuleren
buckets-withdraw = Dit voorstel intrekken
buckets-withdraw-ask = “{ $title }” intrekken?
buckets-withdraw-why = Waarom?
buckets-withdraw-note = Er zit nog geen geld in. Het blijft hier te lezen en gaat in geen enkele ronde.
buckets-withdraw-send = Intrekken
buckets-withdraw-done = Ingetrokken. Het blijft hier te lezen.
buckets-goal-unlocked = De bedragen zijn vrijgegeven op { $day } en mogen één keer veranderen. De reden: { $why }
buckets-goal-changed = Veranderd op { $day } van { $old } naar { $new }. De reden: { $why }
buckets-goal-range = { $least } tot { $most }
buckets-goal-or-more = { $least } of meer

## Wat ervan werd, op de pagina

buckets-done = Wat ervan geworden is
buckets-cancelled = Waarom het geannuleerd is
buckets-withdrawn = Ingetrokken
buckets-done-on = Afgesloten op { $day }.
buckets-done-on-by = Afgesloten op { $day } door { $name }.
buckets-cancelled-on = Geannuleerd op { $day }.
buckets-cancelled-on-by = Geannuleerd op { $day } door { $name }.
buckets-withdrawn-on = Ingetrokken op { $day }.
buckets-withdrawn-on-by = Ingetrokken op { $day } door { $name }.
buckets-went-none = Er zat nog geen geld in.
buckets-went-all = Er was niets over.
buckets-went-fund = { $amount } was over en ging naar { $fund }.
buckets-went-fund-unnamed = { $amount } was over en ging naar het fundament.
buckets-went-givers = { $count ->
    [one] { $amount } was over en ging terug naar de ene gever, voor diens volgende ronde.
   *[other] { $amount } was over en ging terug naar de { $word } gevers, voor hun volgende ronde.
}
buckets-went-gone = { $amount } daarvan was het deel van gevers die weg zijn, en wordt meegenomen.
buckets-went-carried = { $amount } was over en wordt meegenomen, voor de volgende ronde.
buckets-its-money = Het geld
buckets-sum-funded = Gefinancierd met
buckets-sum-paid = − Uitbetaald
buckets-sum-fund = − Naar { $fund }
buckets-sum-fund-unnamed = − Naar het fundament
buckets-sum-givers = − Terug naar de gevers
buckets-sum-carried = − Meegenomen
buckets-sum-corrected-off = − Gecorrigeerd
buckets-sum-corrected-on = + Gecorrigeerd
buckets-sum-left = Over
buckets-entries = Elke boeking van deze pot
buckets-payouts-wait = { $amount } van wat over is, is gevraagd en wacht op betaling.
buckets-payouts = Uitbetaald
buckets-payouts-caption = Uit deze pot betaald
buckets-paid-on = Betaald op
buckets-paid-to = Aan
buckets-paid-amount = Bedrag
buckets-paid-not-yet = Nog niet
buckets-givers = Wie hem vulde
buckets-giver-member = Lid
buckets-giver-gave = Gaf
buckets-giver-back = Kreeg terug

## Voorstellen en bewerken

buckets-edit-title = Een pot bewerken
buckets-save = Opslaan
buckets-publish = Publiceren
buckets-save-draft = Als concept opslaan
buckets-saved-in-round = Opgeslagen. De pot zit in de { $round }.
buckets-saved-idea = Opgeslagen. De pot staat bij de ideeën en wacht op de volgende ronde.
buckets-saved-draft = Als concept opgeslagen. Alleen jij en de facilitators zien het.
buckets-locked = De bedragen liggen vast zolang de { $round } loopt. Al het andere kan veranderen.
buckets-unlocked = Een facilitator heeft de bedragen vrijgegeven: ze kunnen één keer veranderen zolang de { $round } open is. Wie gegeven heeft, krijgt bericht.
buckets-title = Titel
buckets-summary = Wat heeft de groep eraan?
buckets-summary-hint = Eén regel, te zien in elke lijst
buckets-body = Meer erover
buckets-body-hint = Wat je gaat doen, wanneer en met wie. Een lege regel begint een nieuwe alinea
buckets-costs-question = Wat kost het?
buckets-costs-note = ‘Nodig’ is genoeg om te beginnen; met ‘mooi meegenomen’ is hij vol.
buckets-cost-line = Regel { $nth }: waarvoor
buckets-cost-more = Nog een regel
buckets-open-ended = Zonder bovengrens: elk bedrag is welkom
buckets-open-ended-hint = Dan zeggen de bedragen hierboven wat genoeg is om te beginnen, en er is geen maximum
buckets-owners = Wie is verantwoordelijk?
buckets-owners-hint = Zij staan ervoor in, krijgen het geld en sturen de facturen
buckets-owners-none = nog niemand
buckets-starts-on = Begint op
buckets-missing-title = Geef een titel
buckets-missing-owner = Kies wie verantwoordelijk is
buckets-missing-sum = Schrijf minstens één regel met een bedrag
buckets-missing-summary = Zeg wat de groep eraan heeft
buckets-problem-locked = De bedragen liggen vast zolang de { $round } loopt; ze zijn gebleven zoals ze waren
buckets-problem-owner = Iemand die je koos is geen actief lid meer
buckets-problem-decided = Over deze pot is beslist en hij blijft zoals hij is; er is niets veranderd
buckets-problem-sent = Dit formulier is al eerder met andere waarden verstuurd. Kijk bij je potten en verstuur het dan opnieuw
buckets-problem-others = Deze pot is van anderen; er is niets veranderd
buckets-problem-zero = Schrijf een bedrag boven nul, of geef de pot geen bovengrens
buckets-problem-given = Er zit al { $given } in; het bedrag kan niet lager zijn
buckets-problem-too-large = Deze bedragen zijn te groot voor Brimful
buckets-form-lines = Het formulier had een regel te veel.
buckets-decided = Over deze pot is beslist en hij blijft zoals hij is. Er is niets veranderd.

## De bedragen vrijgeven terwijl een ronde open is

buckets-reopen-heading = De bedragen van deze pot vrijgeven
buckets-reopen-what = Zolang de { $round } open is, verandert niemand wat een pot vraagt. Na het vrijgeven mogen de verantwoordelijken en de facilitators het één keer veranderen.
buckets-reopen-told = Wie eraan gaf, krijgt een mail met je reden, en nog een als de bedragen veranderen.
buckets-reopen-told-sealed = Iedereen in de ronde krijgt een mail met je reden, en nog een als de bedragen veranderen: de ronde is verzegeld, en een mail aan alleen de gevers zou verraden wie dat zijn.
buckets-reopen-why = Waarom?
buckets-reopen-done = Vrijgegeven. De verantwoordelijken en de facilitators mogen de bedragen één keer veranderen; dan liggen ze weer vast.
buckets-reopen-why-needed = Zeg waarom; wie eraan gaf leest het
buckets-reopen-announced = De ronde is nog niet open: de bedragen liggen niet vast. Er is niets veranderd.
buckets-reopen-no-round = De pot zit in geen open ronde, dus er valt niets vrij te geven.
buckets-reopen-settled = Deze pot is afgerekend en blijft zoals hij is. Er is niets veranderd.
buckets-reopen-already = De bedragen zijn al vrijgegeven; ze kunnen op de pagina van de pot veranderd worden.
buckets-reopen-unchanged = Er is niets veranderd.
buckets-reopen-sent = Dit formulier is al eerder met een andere reden verstuurd. Verder is er niets veranderd.

## Hoe een gefinancierde pot eindigt

buckets-end-leave = Laten zoals het is
buckets-end-why-needed = Schrijf een paar woorden: iedereen leest ze
buckets-finish-heading = Deze pot afsluiten
buckets-finish-left = { $amount } is over. Het gaat terug naar de groep: meegenomen, voor de volgende ronde.
buckets-finish-nothing = Er is niets over.
buckets-finish-report = Wat is ervan geworden?
buckets-finish-report-hint = Twee of drie zinnen. Iedereen die de pot kan zien leest ze
buckets-finished = Klaar. { $amount } was over en wordt meegenomen.
buckets-finished-paid = Klaar. Elke cent is uitbetaald.
buckets-extend-heading = Deze pot meer tijd geven
buckets-extend-due = Moet klaar zijn op { $day }. De verantwoordelijken krijgen voor de nieuwe dag een herinnering.
buckets-extend-due-over = Had klaar moeten zijn op { $day }. De verantwoordelijken krijgen voor de nieuwe dag een herinnering.
buckets-extend-no-day = Er is nog geen dag.
buckets-extend-until = Moet klaar zijn op
buckets-extend-why = Waarom is er meer tijd nodig?
buckets-extend-until-needed = Kies de nieuwe dag
buckets-extend-too-early = Kies een dag na { $day }
buckets-extended = Er is nu tijd tot { $day }.
buckets-cancel-heading = Deze pot annuleren
buckets-cancel-nothing = Alles wat erin zat is uitbetaald. Er gaat niets terug.
buckets-cancel-carried = Volgens de geldende afspraak wordt de { $amount } die over is meegenomen, voor de volgende ronde.
buckets-cancel-fund = Volgens de geldende afspraak gaat de { $amount } die over is naar { $fund }.
buckets-cancel-fund-unnamed = Volgens de geldende afspraak gaat de { $amount } die over is naar het fundament.
buckets-cancel-givers = Volgens de geldende afspraak gaat de { $amount } die over is naar de gevers, naar wat ieder gaf.
buckets-cancel-why = Waarom wordt hij geannuleerd?
buckets-cancel-why-hint = Iedereen die de pot kan zien leest het, en de gevers krijgen het per mail
buckets-cancel-giver = Gever
buckets-cancel-gave = Gaf
buckets-cancel-back = Krijgt terug
buckets-cancel-gone = Is weg: dit deel wordt meegenomen
buckets-cancel-caption = Wie wat krijgt
buckets-cancel-waiting = { $count ->
    [one] Eén uitbetaling die wacht wordt ook gesloten; wat betaald is, blijft betaald.
   *[other] { $word } uitbetalingen die wachten worden ook gesloten; wat betaald is, blijft betaald.
}
buckets-cancel-next-round = Wat een gever terugkrijgt, komt bij wat die in de volgende ronde kan geven.
buckets-cancel-done = Geannuleerd.
buckets-cancel-done-carried = Geannuleerd. { $amount } wordt meegenomen.
buckets-cancel-done-fund = Geannuleerd. { $amount } ging naar het fundament.
buckets-cancel-done-givers = Geannuleerd. { $amount } ging terug naar de gevers.
buckets-end-payouts-wait = { $count ->
    [one] Er wacht nog één uitbetaling, samen { $sum }. Laat een penningmeester haar betalen of afwijzen, of trek haar in, en sluit dan af.
   *[other] { $word } uitbetalingen wachten nog, samen { $sum }. Laat een penningmeester ze betalen of afwijzen, of trek ze in, en sluit dan af.
}
buckets-end-changed = De pot veranderde terwijl je keek: er zit nu { $amount } in. Bekijk de cijfers opnieuw. Er is niets geboekt.
buckets-end-not-funded = Deze pot heeft nog geen geld. Er is niets veranderd.
buckets-end-funded = Deze pot heeft geld: hij wordt met een verslag afgesloten, of door een facilitator geannuleerd. Er is niets veranderd.
buckets-end-in-round = Deze pot zit in de { $round } en blijft erin tot de ronde is afgerekend. Er is niets veranderd.
buckets-end-done = Deze pot is al klaar. Er is niets veranderd.
buckets-end-cancelled = Deze pot was al geannuleerd. Er is niets veranderd.
buckets-end-withdrawn = Deze pot was al ingetrokken. Er is niets veranderd.
buckets-end-sent = Dit formulier is al eerder met andere inhoud verstuurd. De eerste keer telt; laad de pagina opnieuw.
buckets-end-late = Dit kan niet meer zoals de pagina het toonde. Laad haar opnieuw. Er is niets veranderd.
