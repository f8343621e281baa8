## Wie wat veranderde

group-log-heading = Wie wat veranderde
group-log-people = Mensen
group-log-lead = Elke verandering, de nieuwste eerst. Er wordt nooit iets weggehaald.
group-log-by = Veranderingen door
group-log-everybody = Iedereen
group-log-show = Tonen
group-log-nothing-by = Niets van deze persoon.
group-log-show-everybody = Iedereen tonen
group-log-newest = De nieuwste tonen
group-log-nothing-older = Niets ouders.
group-log-older = Ouder

## Een soort mail uitzetten

group-mails-title = Mails
group-mails-heading = Mails van <group>{ $group }</group>
group-mails-results = Je krijgt mails met de uitslag van elke ronde. Wil je ze uitzetten?
group-mails-results-off = Mails met de uitslag van elke ronde staan uit. Verder is er niets veranderd.
group-mails-rounds = Je krijgt mails met nieuws over rondes. Wil je ze uitzetten?
group-mails-rounds-off = Mails met nieuws over rondes staan uit. Verder is er niets veranderd.
group-mails-buckets = Je krijgt mails met nieuws over je potten. Wil je ze uitzetten?
group-mails-buckets-off = Mails met nieuws over je potten staan uit. Verder is er niets veranderd.
group-mails-money = Je krijgt mails met wat elke maand op de penningmeester wacht. Wil je ze uitzetten?
group-mails-money-off = Mails met wat elke maand op de penningmeester wacht staan uit. Verder is er niets veranderd.
group-mails-turn-off = Uitzetten
group-mails-wishes = Al je wensen, en mails weer aanzetten: <settings>je instellingen</settings>, als je bent ingelogd.

## Hulp

group-help-lead = Hoe een groep hier haar geld deelt, van een factuur tot een volle pot.
group-help-sum = De som van een maand
group-help-sum-text = Een deel van elke betaalde factuur <strong>komt binnen</strong>. Een deel daarvan gaat naar het <strong>fundament</strong>, het fonds voor de lange termijn. Dan komen de <strong>kernkosten</strong>, de rekeningen die zijn afgesproken. Wat over is, met wat van eerder is <strong>meegenomen</strong>, is <strong>van ons om te verdelen</strong>. Elke pagina met geld toont deze som in deze volgorde.
group-help-giving = Geven
group-help-giving-text = Als er een ronde open is, heb je een bedrag <strong>te geven</strong>. Doe het in potten: gebruik de knoppen, of typ een bedrag. Niets telt voordat je op Opslaan drukt, en je kunt het veranderen tot de ronde sluit, tenzij de ronde iets anders zegt. Is een pot volgelopen terwijl je nadacht, dan blijft erin wat past en komt de rest bij je terug.
group-help-buckets = Potten
group-help-buckets-text = Een pot is een voorstel dat geld nodig heeft: wie verantwoordelijk is, wat het kost, wat de groep eraan heeft. Hij is <strong>vol</strong> als hij alles heeft wat hij vroeg, <strong>gefinancierd</strong> als hij aan het eind minstens zijn minimum heeft, en anders <strong>niet gefinancierd</strong>; dan gaat zijn geld terug.
group-help-after = Na de ronde
group-help-after-text = Een facilitator rondt de ronde af na een voorbeeld. Iedereen krijgt de uitslag per mail. Wie een pot heeft, vraagt om uitbetalingen, een penningmeester betaalt ze, en wat overblijft wordt meegenomen.
group-help-getting-in = Binnenkomen
group-help-getting-in-text = Een facilitator nodigt je uit. De link in de mail is zeven dagen geldig; is hij verlopen, vraag dan een nieuwe. Ben je je wachtwoord kwijt, laat je dan op de inlogpagina een link mailen en kies daarna bij je instellingen een ander. Wordt daar geen link aangeboden, dan kan wie deze server beheert je helpen.
group-help-seeing = Wie wat ziet
group-help-seeing-text = Een groep beslist of buitenstaanders niets, de totalen of ook het grootboek zien. Wat jij verdient, krijgen buitenstaanders nooit te zien; klanten alleen penningmeesters, facilitators en jijzelf; en je naam alleen als jij dat goed vindt (<settings>je instellingen</settings>).
group-help-mails = Mails
group-help-mails-text = Onderaan elke mail van een groep staat een link die dit soort mail uitzet zonder in te loggen.
group-help-accessibility = Toegankelijkheid
group-accessibility-lead = Iedereen in een groep heeft evenveel te zeggen, dus moet iedereen dit kunnen gebruiken.
group-accessibility-goal = Het doel is WCAG 2.2 op niveau AA. Elke pagina werkt zonder script, met alleen een toetsenbord, op 320 pixels, met tekst op dubbele grootte, licht en donker, en op papier.
group-accessibility-controls = Alles wat je bedient is een link of een knop met woorden; je hoeft niets te slepen of vast te houden.
group-accessibility-colour = Kleur zegt nooit iets alleen: labels hebben vormen en woorden, grafieken hebben tabellen.
group-accessibility-forms = Een formulier dat terugkomt bewaart wat je typte, noemt bovenaan wat er nog anders moet, en heeft een link naar elk veld.
group-accessibility-calm = Niets knippert, telt af of verloopt terwijl je schrijft.
group-accessibility-fault = Is iets moeilijk te gebruiken, zeg het dan tegen wie deze server beheert: het is een gebrek, niet jouw fout.

## Een formulier of bestand dat niet te lezen is

group-form-unknown-field = Het formulier had een veld dat hier niet hoort.
group-form-field-twice = Het formulier had een veld dubbel.
group-form-no-form = Dit is geen formulier.
group-form-slow = Het formulier deed er te lang over om aan te komen.
group-upload-slow = Het bestand deed er te lang over om aan te komen.
group-upload-broken = Het bestand is niet heel aangekomen.

## Wat er mis is met wat er getypt is

group-typed-no-amount = Schrijf een bedrag, zoals { $example }
group-typed-two-ways = Dit kun je op twee manieren lezen: schrijf { $thousands } of { $decimal }
group-typed-no-decimals = Schrijf het zonder decimalen: { $example }
group-typed-decimals = { $scale ->
    [one] Hoogstens één decimaal
   *[other] Hoogstens { $scale } decimalen
}
group-typed-too-large = Dit bedrag is te groot
group-typed-below-zero = Een bedrag onder nul kan hier niet
group-typed-empty = Schrijf hier iets
group-typed-short = { $min ->
    [one] Minstens één teken
   *[other] Minstens { $min } tekens
}
group-typed-long = { $max ->
    [one] Hoogstens één teken
   *[other] Hoogstens { $max } tekens
}
group-typed-odd = Laat dit weg: { $what }
group-typed-reserved = Dit woord gebruikt Brimful zelf
group-typed-no-day = Schrijf een dag als 2026-11-30

## De eigen pagina van de groep

group-home-lead = { $count ->
    [one] Eén lid deelt wat er binnenkomt.
   *[other] { $count } leden delen wat er binnenkomt.
}
group-home-lead-next = { $count ->
    [one] Eén lid deelt wat er binnenkomt. De volgende ronde opent op { $day }.
   *[other] { $count } leden delen wat er binnenkomt. De volgende ronde opent op { $day }.
}
group-home-steps = Vijf stappen naar de eerste ronde
group-home-step-people = Mensen
group-home-step-people-text = Wie doet mee?
group-home-step-agreement = Afspraken
group-home-step-agreement-text = Welk deel gaat erin, en hoe wordt het verdeeld?
group-home-step-income = Inkomsten
group-home-step-income-text = Leg een factuur vast, of importeer een bestand
group-home-step-costs = Kernkosten
group-home-step-costs-text = Wat moet betaald zijn voordat we verdelen?
group-home-step-round = Ronde
group-home-step-round-text = Verdeel wat er is
group-home-month-nth = { $month } ({ $nth })
group-home-month = De maand { $month } in één zin
group-home-of-every = Van elke { $ten } die binnenkwam, was { $ours } van ons om te verdelen, ging { $to_fund } naar { $fund } en hield { $to_core } ons draaiende.
group-home-of-every-unnamed = Van elke { $ten } die binnenkwam, was { $ours } van ons om te verdelen, ging { $to_fund } naar het fundament en hield { $to_core } ons draaiende.
group-home-nothing-came = Er kwam niets binnen; { $ours } was van ons om te verdelen.
group-home-month-link = Waar het geld heen ging
group-home-round = { $count ->
    [one] { $funded } van { $count } pot gefinancierd met { $amount }.
   *[other] { $funded } van { $count } potten gefinancierd met { $amount }.
}
group-home-round-link = Wat we kozen
group-home-ideas-heading = Wat wil jij doen?
group-home-ideas = { $count ->
    [0] Er wacht geen idee op de volgende ronde.
    [one] Er wacht één idee op de volgende ronde.
   *[other] Er wachten { $count } ideeën op de volgende ronde.
}
group-home-propose = Een pot voorstellen
