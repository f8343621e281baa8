# Eine Runde planen und ändern: das Formular, um eine zu öffnen, wer dabei ist, mehr Zeit, sie zurückziehen, einen vollen Topf vorzeitig abschließen, und was andere Regeln finanziert hätten.

planning-rounds = Runden
planning-amount = Betrag
planning-why = Warum?
planning-together = Zusammen
planning-sent-before = Dieses Formular wurde schon mit anderen Werten abgeschickt. Mehr wurde nicht geändert.
planning-nothing-changed = Es wurde nichts geändert.

## Eine Runde öffnen

planning-new-title = Eine Runde öffnen
planning-new-heading = { $round } öffnen
planning-new-lead = Nichts geht hinaus, bevor du den letzten Knopf drückst. Die Mitglieder sehen genau das, was die Vorschau sagt.
planning-new-opens = Die { $round } öffnet am { $day } um { $time } Uhr.
planning-new-is-open = Die { $round } ist offen bis { $day } um { $time } Uhr.
planning-closed = { $month } ist abgeschlossen. { $amount } werden übertragen.
planning-closed-missing = { $month } ist abgeschlossen. Für die vereinbarten Kosten fehlen { $amount }; das geht in die nächste Abrechnung.
planning-in-the-way = Eine Runde nach der anderen
planning-to-round = Zur { $round }
planning-show-sum = Rechnung zeigen
planning-open = Runde öffnen
planning-close-instead = Oder den Monat ohne Runde abschließen
planning-close-does = Die Abrechnung wird gebucht, niemand bekommt einen Anteil, und was zu teilen ist, wird übertragen.
planning-close = Monat abschließen

## Welches Geld

planning-money = Welches Geld?
planning-money-month = Rechnungen, die bis Ende { $month } bezahlt wurden
planning-money-today = Alles, was bis heute bezahlt wurde
planning-money-day = Alles, was bis zu einem anderen Tag bezahlt wurde
planning-money-income = { $count ->
    [one] { $count } Rechnung, { $sum }; { $amount } davon kommen herein
   *[other] { $count } Rechnungen, { $sum }; { $amount } davon kommen herein
}
planning-money-none = Keine neue Rechnung
planning-money-no-statement = Dafür kann es noch keine Abrechnung geben
planning-money-needed = Wähle, welches Geld geteilt wird
planning-last-day = Der letzte Zahltag, der zählt
planning-last-day-needed = Wähle den letzten Tag, der zählt
planning-on-the-way = { $count ->
    [one] <strong>Eine Rechnung ist noch nicht bezahlt</strong> ({ $amount }). Sie zählt, sobald sie bezahlt ist. <see>Ansehen</see>
   *[other] <strong>{ $word } Rechnungen sind noch nicht bezahlt</strong> ({ $amount }). Sie zählen, sobald sie bezahlt sind. <see>Ansehen</see>
}

## Wer es teilt

planning-who = Wer teilt es?
planning-who-equal-all = Alle { $count } Mitglieder, alle gleich viel
planning-who-equal-hands = Die { $count }, die die Hand gehoben haben, alle gleich viel
planning-who-proportional = Danach, was jedes Mitglied eingebracht hat
planning-who-range = Von { $from } bis { $to }
planning-who-mixed = { $rate } % für alle gleich, der Rest danach, was jedes Mitglied eingebracht hat
planning-who-agreed = Wie vereinbart
planning-who-weights = Nach den Gewichten, die vergeben wurden
planning-who-reasons = Jedes mit seiner Begründung
planning-who-no-weight = Noch hat niemand ein Gewicht
planning-who-needed = Wähle, wer es teilt
planning-weights = Es gelten <weights>die Gewichte</weights>, die es gibt, wenn die Runde öffnet.
planning-hands-all = Alle aktiven Mitglieder sind dabei.
planning-hands-nobody = Du hast gefragt, wer dabei ist, und noch hat niemand die Hand gehoben.
planning-hands-those = Dabei ist, wer die Hand gehoben hat.
planning-hands-silent = { $count ->
    [one] Dabei ist, wer die Hand gehoben hat. Ein Mitglied hat noch nicht geantwortet und kann das bis { $day } um { $time } Uhr: Dann kannst du die Runde öffnen.
   *[other] Dabei ist, wer die Hand gehoben hat. { $count } haben noch nicht geantwortet und können das bis { $day } um { $time } Uhr: Dann kannst du die Runde öffnen.
}
planning-hands-see = Die Hände ansehen
planning-hands-ask-first = Erst fragen, wer dabei ist

## Wann

planning-when = Wann?
planning-opens = Öffnet am
planning-opens-after = Um 09:00 Uhr; sofort, wenn das vorbei ist
planning-closes = Schließt am
planning-closes-after = Um 18:00 Uhr, Zeit in { $city }
planning-closes-needed = Wähle den Tag, an dem die Runde schließt
planning-invoices-by = Verantwortliche schicken Rechnungen bis

## Hausregeln, im Formular

planning-rules = Hausregeln
planning-like = Mit wessen Regeln anfangen
planning-like-last = Wie letztes Mal
planning-like-round = Wie in der { $round }
planning-like-usual = Die üblichen Regeln
planning-final = Eine gespeicherte Aufteilung bleibt so
planning-final-hint = Sonst lässt sie sich bis zum Schluss ändern
planning-sealed = Bis zum Schluss verborgen
planning-sealed-hint = Bis dahin sieht niemand, was andere gaben; ein Topf kann mehr bekommen, als er will, und das geht zurück
planning-names = Mitglieder sehen, wer was gab
planning-names-hint = Sonst sehen sie, wie viele gaben. Außenstehende sehen nur Summen
planning-own = Mitglieder dürfen in eigene Töpfe geben
planning-cap = Das Höchste, was ein Mitglied in einen Topf geben darf
planning-cap-hint = Leer heißt: ohne Grenze
planning-step = Einmal + oder − drücken ist
planning-step-hint = Leer heißt: etwa ein Vierzigstel von dem, was jedes Mitglied geben darf
planning-more-than-zero = Schreib mehr als null, oder lass es leer
planning-below = Ein Topf, der seinen Mindestbetrag nicht erreicht
planning-below-return = Sein Geld geht zurück
planning-below-return-hint = Die übliche Regel
planning-below-ask = Die Verantwortlichen werden gefragt, ob hilft, was da ist
planning-below-ask-hint = Sie haben ein paar Tage zum Antworten; keine Antwort heißt nein
planning-below-facilitator = Die Moderation entscheidet
planning-below-facilitator-hint = Mit einer Begründung, die alle lesen können
planning-below-needed = Wähle, was mit einem Topf unter seinem Mindestbetrag geschieht
planning-answer-days = Tage, die Verantwortliche zum Antworten haben
planning-answer-days-hint = Ab dem Schluss; nur wenn sie gefragt werden
planning-answer-days-range = Schreib 1 bis { $most } Tage
planning-unspent = Geld, das übrig ist
planning-unspent-carried = Es wird übertragen
planning-unspent-carried-hint = Es geht in die nächste Abrechnung und wird neu geteilt
planning-unspent-giver = Es bleibt bei denen, die es hatten
planning-unspent-giver-hint = Es kommt zu dem dazu, was sie in ihrer nächsten Runde geben dürfen
planning-unspent-needed = Wähle, wohin Geld geht, das übrig ist
planning-name = Name in Adressen
planning-name-hint = Leer: der Monat, in dem du sie öffnest

## Hausregeln einer Runde, die es gibt, je ein Satz

planning-rule-all = Dabei ist, wer aktives Mitglied war, als sie geöffnet wurde.
planning-rule-hands = Dabei ist, wer vorher die Hand gehoben hat.
planning-rule-final = Was du speicherst, bleibt so: Diese Runde nimmt jede Aufteilung nur einmal.
planning-rule-not-final = Du kannst deine Aufteilung bis zum Schluss ändern.
planning-rule-sealed = Bis zum Schluss verborgen: Bis dahin sieht niemand, was andere gaben. Ein Topf kann mehr bekommen, als er will; was zu viel ist, geht an alle zurück, die gaben.
planning-rule-not-sealed = Alle sehen, wie voll jeder Topf ist. Was nicht mehr in einen Topf passt, kommt beim Speichern zu dir zurück.
planning-rule-cap = Ein Mitglied gibt höchstens { $amount } in einen Topf.
planning-rule-no-cap = Wie viel ein Mitglied in einen Topf gibt, ist nicht begrenzt.
planning-rule-own = Du darfst in deinen eigenen Topf geben.
planning-rule-not-own = Niemand gibt in einen eigenen Topf.
planning-rule-names = Ist sie abgeschlossen, sehen Mitglieder, wer was gab; Außenstehende sehen nur Summen.
planning-rule-no-names = Niemand sieht, wer was gab, nur, wie viele gaben.
planning-rule-below-return = Ein Topf, der seinen Mindestbetrag nicht erreicht, wird nicht finanziert; sein Geld geht zurück.
planning-rule-below-ask = Bleibt ein Topf unter seinem Mindestbetrag, werden die Verantwortlichen gefragt, ob hilft, was da ist, bis { $when }; keine Antwort heißt nein.
planning-rule-below-facilitator = Bleibt ein Topf unter seinem Mindestbetrag, entscheidet die Moderation und sagt warum.
planning-rule-carried = Geld, das übrig ist, wird in die nächste Abrechnung übertragen.
planning-rule-giver = Geld, das übrig ist, bleibt für die nächste Runde bei denen, die es hatten.
planning-rule-invoices = Verantwortliche schicken ihre Rechnungen bis { $day }.

## Was die Mitglieder sehen werden

planning-preview = Was die Mitglieder sehen werden
planning-missing = Nach dem Teil für den Grundstock fehlen { $amount } für die vereinbarten Kosten.
planning-each-same = { $count ->
    [one] { $count } Mitglied <money>{ $amount }</money>
   *[other] { $count } Mitglieder je <money>{ $amount }</money>
}
planning-each-between = { $count ->
    [one] { $count } Mitglied <money>{ $from } bis { $to }</money>
   *[other] { $count } Mitglieder <money>{ $from } bis { $to }</money>
}
planning-rest-no-weights = Alle Gewichte sind null, also bekommen alle gleich viel.
planning-rest-nothing-in = Diesmal hat niemand etwas eingebracht, also bekommen alle gleich viel.
planning-rest-product = { $count } × { $each } sind { $amount }.
planning-rest-carried = Die letzten { $amount } lassen sich nicht gleichmäßig teilen und werden übertragen.
planning-rest-brought = Von vorher bringen sie { $amount } mit.
planning-not-agreed = Noch nicht vereinbart und nicht genommen: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [one] Öffnet heute und schickt { $count } Person eine Mail.
   *[other] Öffnet heute und schickt { $count } Leuten eine Mail.
}
planning-opens-later = { $count ->
    [one] Öffnet am { $day } um 09:00 Uhr und schickt dann { $count } Person eine Mail.
   *[other] Öffnet am { $day } um 09:00 Uhr und schickt dann { $count } Leuten eine Mail.
}
planning-each-gets = Was jedes Mitglied bekommt
planning-member = Mitglied
planning-put-in = Eingebracht
planning-gets = Bekommt
planning-brings = Bringt mit

## Die Rechnung einer Abrechnung

planning-sum-caption = Von dem, was hereinkam, bis zu dem, was geteilt wird
planning-sum-step = Schritt
planning-sum-came-in = Kam herein
planning-sum-invoices = { $count ->
    [one] { $count } Rechnung, bezahlt bis { $day }
   *[other] { $count } Rechnungen, bezahlt bis { $day }
}
planning-sum-foundation = Grundstock
planning-sum-of-pool = { $rate } % vom Pool
planning-sum-core = Kernkosten
planning-sum-no-bills = nichts fällig
planning-sum-no-bills-before = nichts fällig, und was vorher fehlte
planning-sum-bills = { $count ->
    [one] ein Posten
   *[other] { $word } Posten
}
planning-sum-bills-before = { $count ->
    [one] ein Posten, und was vorher fehlte
   *[other] { $word } Posten, und was vorher fehlte
}
planning-sum-carried = Übertrag
planning-sum-carried-from = Übertrag vom { $month }
planning-sum-missing = Fehlt
planning-sum-to-share = Zum Teilen
planning-example = Ein Beispiel, mit erfundenem Geld
planning-example-caption = Ein Beispiel mit erfundenem Geld
planning-example-invoices = im letzten Monat bezahlte Rechnungen
planning-example-core = Miete und Buchhaltung

## Warum sie nicht geöffnet wurde, neben dem Feld, das es beheben kann

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = Die Rechnung hat sich geändert, seit du sie angesehen hast. Es ist nichts geschehen; sieh sie dir noch einmal an
planning-refused-name = Schreib einen Monat wie 2026-11, oder 2026-11-2 für eine zweite Runde darin
planning-refused-name-taken = { $name } ist vergeben; lass den Namen leer, dann nimmt Brimful den nächsten freien
planning-refused-nobody = Es gibt noch kein aktives Mitglied; lade erst Leute ein
planning-refused-no-weight = { $name } hat noch kein Gewicht; gib erst allen eines, auf der Seite der Gewichte
planning-refused-weight = Das Gewicht von Mitglied { $member } liegt unter null
planning-refused-opens = Wähle heute, { $today }, oder einen späteren Tag
planning-refused-closes = Der Tag, an dem sie schließt, muss nach dem liegen, an dem sie öffnet, { $day }
planning-refused-no-hands = Noch hat niemand die Hand gehoben. Warte darauf, oder frag nicht mehr: Dann sind alle aktiven Mitglieder dabei
planning-refused-hands-open = { $count ->
    [one] Ein Mitglied hat nicht geantwortet, und die Zeit dafür ist noch nicht vorbei. Warte, oder frag nicht mehr
   *[other] { $count } Mitglieder haben nicht geantwortet, und die Zeit dafür ist noch nicht vorbei. Warte, oder frag nicht mehr
}
planning-refused-invoices = Wähle den Tag, an dem sie schließt, { $day }, oder einen späteren
planning-refused-missing = Für die vereinbarten Kosten fehlen { $amount }. Schließ den Monat stattdessen ohne Runde ab
planning-refused-too-little = { $amount } sind zu wenig für je einen ganzen Betrag
planning-refused-nothing = Es gibt noch nichts zu teilen
planning-refused-each-changed = Was jedes Mitglied bekommt, ist nicht, was du angesehen hast. Es ging nichts hinaus. Sieh es dir noch einmal an, dann öffne die Runde
planning-refused-sum-changed = Die Rechnung hat sich geändert, seit du sie angesehen hast: Jetzt sind { $amount } unter { $count } zu teilen, nicht { $was }. Es ging nichts hinaus. Sieh sie dir noch einmal an, dann öffne die Runde
planning-refused-too-large = Diese Summen sind zu groß für Brimful
planning-refused-sent-before = Dieses Formular wurde schon mit anderen Werten abgeschickt. Mehr ist nicht geschehen; schick es noch einmal ab
planning-refused-no-agreement = Es gibt noch keine Vereinbarung; erst müssen die Teile vereinbart sein
planning-refused-last-day = Wähle einen Tag bis heute, { $today }
planning-refused-pool = Dem Pool fehlen { $amount }: Gutschriften haben mehr zurückgenommen, als hereinkam. Die Abrechnung wartet, bis das nicht mehr so ist
planning-running-closed = Die { $round } ist noch nicht abgeschlossen. Sie ist zu Ende: Schließ sie erst ab
planning-running-announced = Die { $round } ist noch nicht abgeschlossen. Sie ist angekündigt: Erst muss sie öffnen, schließen und abgeschlossen werden
planning-running-open = Die { $round } ist noch nicht abgeschlossen. Sie ist offen: Erst muss sie schließen und abgeschlossen werden

## Hände: wer in der nächsten Runde dabei ist

planning-hands = Wer ist dabei?
planning-hands-empty = Im Moment wird niemand gefragt. Eine Runde ist für alle aktiven Mitglieder, wenn nicht vorher gefragt wird.
planning-all-rounds = Alle Runden
planning-hands-lead = { $name } fragt, wer in der nächsten Runde teilt. Sag es bis { $when }; was zu teilen ist, wird unter allen geteilt, die dabei sind.
planning-hands-lead-over = Die Hände wurden am { $when } gezählt. Die nächste Runde ist für alle, die dabei sind.
planning-hand-up = Du bist dabei.
planning-hand-down = Du hast gesagt: diesmal nicht.
planning-hand-none = Du hast noch nicht geantwortet.
planning-hand-missed = Du hast nicht geantwortet, also bist du diesmal nicht dabei.
planning-hand-in = Ich bin dabei
planning-hand-out = Diesmal nicht
planning-hand-needed = Drück einen der beiden Knöpfe.
planning-hand-said-up = Du bist dabei. Ändern kannst du das bis { $until }.
planning-hand-said-down = Du bist diesmal nicht dabei. Ändern kannst du das bis { $until }.
planning-hands-up = { $count ->
    [one] Ein Mitglied ist dabei
   *[other] { $word } Mitglieder sind dabei
}
planning-hands-down = { $count ->
    [one] Ein Mitglied ist diesmal nicht dabei
   *[other] { $word } Mitglieder sind diesmal nicht dabei
}
planning-hands-none = { $count ->
    [one] Ein Mitglied hat nicht geantwortet
   *[other] { $word } Mitglieder haben nicht geantwortet
}
planning-hands-open = Mit ihnen die Runde öffnen
planning-hands-end = Nicht mehr fragen
planning-hands-end-ask = Nicht mehr fragen, wer dabei ist?
planning-hands-end-does = Die Antworten zählen dann nicht, und die nächste Runde ist für alle aktiven Mitglieder.
planning-hands-ended = Niemand wird mehr gefragt: Die nächste Runde ist für alle aktiven Mitglieder.
planning-hands-not-asked = Im Moment wird niemand gefragt; es wurde nichts geändert.
planning-hands-over = Die Hände wurden am { $when } gezählt. Was du vorher gesagt hast, gilt.
planning-hands-asked-already = Die Frage läuft schon, bis { $until }.
planning-ask = Fragen, wer dabei ist
planning-ask-mail = Jedes aktive Mitglied bekommt eine Mail mit zwei Antworten: „Ich bin dabei“ und „Diesmal nicht“. Dadurch bewegt sich kein Geld.
planning-ask-then = Du öffnest die Runde, wenn der Tag vorbei ist, oder sobald alle geantwortet haben. Was zu teilen ist, wird unter allen geteilt, die dabei sind; wer nicht antwortet, ist diesmal nicht dabei.
planning-ask-until = Antworten geht bis
planning-ask-until-after = Um 18:00 Uhr
planning-ask-until-needed = Wähle, bis wann geantwortet werden kann
planning-ask-later = Wähle einen späteren Tag
planning-ask-note = Was du dazu sagen willst
planning-ask-button = Die Mitglieder fragen
planning-asked = { $count ->
    [one] Gefragt. { $count } Person bekommt eine Mail und kann bis { $until } antworten.
   *[other] Gefragt. { $count } Leute bekommen eine Mail und können bis { $until } antworten.
}

## Mehr Zeit

planning-extension-title = Mehr Zeit für die Runde
planning-extension = Der Runde mehr Zeit geben
planning-extension-closes = Die { $round } schließt am { $when }. Wähle einen späteren Tag; dann schließt sie um 18:00 Uhr.
planning-extension-does = Was gespeichert ist, gilt. Alle, die dabei sind, bekommen eine Mail mit deiner Begründung; sie steht auf der Seite der Runde, und im Protokoll mit beiden Zeiten.
planning-extension-day = Schließt am
planning-extension-button = Später schließen
planning-extension-needed = Wähle den Tag, an dem sie stattdessen schließt
planning-extension-why-needed = Sag warum; alle, die dabei sind, lesen es
planning-extension-later = Sie schließt schon am { $when }; wähle einen späteren Tag
planning-extended = Sie schließt jetzt am { $when }.
planning-extended-told = { $count ->
    [one] Sie schließt jetzt am { $when }. Eine Person bekommt eine Mail.
   *[other] Sie schließt jetzt am { $when }. { $count } Leute bekommen eine Mail.
}
planning-extension-withdrawn = Die Runde wurde zurückgezogen; es gibt keinen Schluss zu verschieben.
planning-extension-over = Die Runde schloss am { $when }. Ist sie einmal zu, bleibt sie zu: Dann ist bekannt, was alle gaben.

## Eine Runde zurückziehen, bevor sie anfängt

planning-withdrawal-title = Runde zurückziehen
planning-withdrawal = { $round } zurückziehen
planning-withdrawal-opens = Sie öffnet am { $when }. Bis dahin lässt sie sich zurückziehen, als wäre sie nie geöffnet worden.
planning-withdrawal-does = Die Anteile und die Abrechnung werden im Kassenbuch zurückgenommen, wo beides sichtbar bleibt. Die Rechnungen, die sie zählte, sind frei für die nächste Abrechnung.
planning-withdrawal-name = Ihr Name, { $name }, wird nicht noch einmal vergeben: Die nächste Runde bekommt einen anderen.
planning-withdrawal-why-needed = Sag warum; es steht im Protokoll
planning-withdrawn = Zurückgezogen. Die { $amount } und alles andere aus ihrer Abrechnung gingen dahin zurück, woher es kam.
planning-withdrawal-before = Die Runde wurde schon zurückgezogen.
planning-withdrawal-begun = Die Runde hat angefangen. Sie lässt sich vor ihrer Zeit schließen, aber nicht mehr zurückziehen.
planning-withdrawal-later = Die Abrechnung { $statement } wurde nach der dieser Runde gebucht und beruht auf ihr. Es wurde nichts geändert; lass die Runde laufen.
planning-withdrawal-covered = { $amount } der Kernkosten in ihrer Abrechnung wurden seither aus dem Grundstock gedeckt. Es wurde nichts geändert.
planning-withdrawal-paid = { $amount } der Kernkosten in ihrer Abrechnung wurden seither bezahlt oder freigegeben. Nimm erst das zurück (unter Geld, Kernkosten); es wurde nichts geändert.
planning-withdrawal-spent-core = { $amount } von dem, was ihre Abrechnung bewegt hat, wurden seither verwendet: Die Kernkostenkasse hat sie nicht mehr. Es wurde nichts geändert.
planning-withdrawal-spent-foundation = { $amount } von dem, was ihre Abrechnung bewegt hat, wurden seither verwendet: Der Grundstock hat sie nicht mehr. Es wurde nichts geändert.
planning-withdrawal-spent-carried = { $amount } von dem, was ihre Abrechnung bewegt hat, wurden seither verwendet: Im Übertrag sind sie nicht mehr. Es wurde nichts geändert.
planning-withdrawal-spent-member = { $amount } von dem, was ihre Abrechnung bewegt hat, wurden seither verwendet: Ein Mitglied hat sie nicht mehr. Es wurde nichts geändert.
planning-withdrawal-sent-before = Dieses Formular wurde schon mit einer anderen Begründung abgeschickt. Mehr wurde nicht geändert.

## Eine Buchung, bevor sie gebucht wird

planning-entry = Abschluss vom { $day }: { $memo }
planning-entry-bucket = Abschluss vom { $day } (Topf { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [one] { $count } Zeile.
   *[other] { $count } Zeilen.
}
planning-entry-sums = { $count ->
    [one] { $count } Zeile, als Summe gezeigt. `brimful settle --dry-run` druckt jede davon.
   *[other] { $count } Zeilen, als Summen gezeigt. `brimful settle --dry-run` druckt jede davon.
}
planning-entry-moves = Was sich bewegt
planning-entry-from = Von
planning-entry-to = An
planning-entry-carried = Übertrag
planning-entry-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}

## Einen vollen Topf abschließen, solange seine Runde offen ist

planning-early = „<title>{ $title }</title>“ jetzt schon abschließen
planning-early-lead = { $count ->
    [one] Er ist voll: { $amount } von einem Mitglied.
   *[other] Er ist voll: { $amount } von { $word } Mitgliedern.
}
planning-early-button = Mit { $amount } abschließen
planning-early-does = Was das bewirkt
planning-early-moves = Das Geld geht in den Topf, mit einer eigenen Buchung.
planning-early-stays = Niemand kann wieder herausnehmen, was hineingegeben wurde, und sein Ziel bleibt, wie es ist.
planning-early-payouts = Die Verantwortlichen können sofort um Auszahlungen bitten.
planning-early-rest = Der Rest der Runde geht weiter und wird nach dem Schluss abgeschlossen.
planning-early-final = Das lässt sich nicht rückgängig machen.
planning-early-settled = „{ $title }“ ist mit { $amount } abgeschlossen. Die Verantwortlichen können jetzt um Auszahlungen bitten.
planning-early-was-settled = „{ $title }“ wurde am { $when } mit { $amount } abgeschlossen; es wurde nichts doppelt gebucht.
planning-early-changed = Jemand hat die eigene Aufteilung geändert, seit du die Vorschau gesehen hast
planning-early-changed-text = Es wurde nichts gebucht. Der Topf ist immer noch voll; unten steht, was jetzt gebucht würde.
planning-early-over = Die Runde ist zu Ende: Ihre Töpfe werden gemeinsam abgeschlossen. Es wurde nichts gebucht.
planning-early-not-open = Ein Topf lässt sich nur vorzeitig abschließen, solange seine Runde offen ist. Es wurde nichts gebucht.
planning-early-sealed = In dieser Runde ist alles bis zum Schluss verborgen: Niemand sieht vorher, was voll ist. Es wurde nichts gebucht.
planning-early-not-full = „{ $title }“ hat { $total } von { $maximum }. Nur ein voller Topf wird vorzeitig abgeschlossen; es wurde nichts gebucht.
planning-early-never-full = „{ $title }“ nimmt, was kommt, und ist deshalb nie voll. Es wurde nichts gebucht.

## Angebote: Reicht, was ein Topf bekam, zum Anfangen?

planning-offer = Ein Angebot für <title>{ $title }</title>
planning-offer-lead = Er bekam { $amount } und braucht mindestens { $minimum }.
planning-offer-question = Reichen { $amount } zum Anfangen?
planning-offer-needs = Er braucht mindestens
planning-offer-there-is = Da sind
planning-offer-missing = Es fehlen
planning-offer-answer = Antworte bis { $until }. Die erste Antwort einer verantwortlichen Person zählt und lässt sich nicht ändern. Schweigen heißt nein.
planning-offer-waits = Die Verantwortlichen können bis { $until } antworten. Schweigen heißt nein.
planning-offer-yes = Ja, mit { $amount } anfangen
planning-offer-no = Nein, es geht zurück
planning-offer-bucket = Den Topf ansehen
planning-offer-needed = Sag ja oder nein
planning-offer-not-owner = Darauf antworten nur die Verantwortlichen von „{ $title }“. Es wurde nichts geändert.
planning-offer-late = Deine Antwort kam nach der Frist und zählt deshalb nicht.
planning-offer-said-yes = Du hast ja gesagt. Das Geld bewegt sich, wenn die Runde abgeschlossen wird.
planning-offer-said-no = Du hast nein gesagt. Das Geld geht zurück, wenn die Runde abgeschlossen wird.
planning-offer-you-had-yes = Du hattest am { $when } schon ja gesagt. Die erste Antwort zählt; es wurde nichts geändert.
planning-offer-you-had-no = Du hattest am { $when } schon nein gesagt. Die erste Antwort zählt; es wurde nichts geändert.
planning-offer-had-yes = { $name } hatte am { $when } schon ja gesagt. Die erste Antwort zählt; es wurde nichts geändert.
planning-offer-had-no = { $name } hatte am { $when } schon nein gesagt. Die erste Antwort zählt; es wurde nichts geändert.
planning-offer-enough-by = { $name } sagte am { $day }, dass es zum Anfangen reicht.
planning-offer-not-enough-by = { $name } sagte am { $day }, dass es zum Anfangen nicht reicht.
planning-offer-enough = Eine verantwortliche Person sagte am { $day }, dass es zum Anfangen reicht.
planning-offer-not-enough = Eine verantwortliche Person sagte am { $day }, dass es zum Anfangen nicht reicht.
planning-offer-expired = Auf das Angebot kam nicht rechtzeitig eine Antwort.

## Was eine andere Regel finanziert hätte

planning-other = Was eine andere Regel finanziert hätte
planning-other-lead = Die { $round } ist abgeschlossen, und hier ändert nichts etwas daran. Das sind dieselben Gaben und dieselben { $amount }, anders gezählt.
planning-other-results = Ergebnisse
planning-other-side = Nebeneinander
planning-other-table = Die Regeln nebeneinander
planning-other-bucket = Topf
planning-other-needs = Braucht
planning-other-needs-note = „Braucht“ ist, was einem Topf zum Anfangen reicht: sein Mindestbetrag, oder was er bekam, wenn er keinen hat.
planning-other-we-chose = Wir wählten
planning-other-result = Ergebnis
planning-other-enough = Was gereicht hätte
planning-other-by-bucket = Topf für Topf
planning-other-docs = Die Regeln sind in der Dokumentation von Brimful erklärt, jede mit einem Beispiel.
planning-other-file = Um anderswo mehr davon auszuprobieren: <file>Pabulib-Datei dieser Runde</file>, ohne Namen.
planning-other-transfer = Weitergeben
planning-other-transfer-how = Geld, das ein Topf nicht brauchen kann, geht weiter an die anderen Töpfe derer, die es gaben, im Verhältnis dessen, was sie dorthin gaben. Der Topf, dem am meisten fehlt, scheidet zuerst aus.
planning-other-shares = Gleiche Anteile
planning-other-shares-how = Jeder Topf wird aus den Beuteln derer bezahlt, die in ihn gaben, danach, wie viel sie gaben; zuerst kommt der, der sie dafür am wenigsten kostet. Wer in viele kleine Töpfe gab und wer in einen großen gab, haben gleich viel zu sagen.
planning-other-shares-raised = Jeder Beutel zählt mit { $amount } mehr, als darin ist; mehr geht nicht, wenn alles Finanzierte noch bezahlt werden soll.
planning-other-greedy = Der Reihe nach
planning-other-greedy-how = Der Topf, der am meisten bekam, kommt zuerst, dann der nächste, für den das übrige Geld noch reicht. So machen es die meisten Städte.
planning-other-hidden = Zwei weitere Regeln stehen hier nicht
planning-other-hidden-members = „Weitergeben“ und „Gleiche Anteile“ sehen darauf, wer was gab. Diese Runde zeigt, wie viel ein Topf bekam, und nicht von wem. Was diese Regeln finanzieren würden, könnte es verraten.
planning-other-hidden-outsiders = „Weitergeben“ und „Gleiche Anteile“ sehen darauf, wer was gab. Außenstehende sehen, wie viel ein Topf bekam, und nicht von wem. Was diese Regeln finanzieren würden, könnte es verraten.
planning-other-title = „{ $title }“
planning-other-same = { $count ->
    [one] Finanziert { $funded } von einem Topf mit { $amount }: dieselben Töpfe, die wir wählten.
   *[other] Finanziert { $funded } von { $count } Töpfen mit { $amount }: dieselben Töpfe, die wir wählten.
}
planning-other-without = Finanziert { $funded } von { $count ->
    [one] einem Topf
   *[other] { $count } Töpfen
} mit { $amount }: ohne { $others ->
    [0] { $without }
   *[other] { $others } andere
}.
planning-other-with = Finanziert { $funded } von { $count ->
    [one] einem Topf
   *[other] { $count } Töpfen
} mit { $amount }: und dazu { $others ->
    [0] { $with }
   *[other] { $others } andere
}.
planning-other-instead = Finanziert { $funded } von { $count ->
    [one] einem Topf
   *[other] { $count } Töpfen
} mit { $amount }: { $others_with ->
    [0] { $with }
   *[other] { $others_with } andere
} statt { $others_without ->
    [0] { $without }
   *[other] { $others_without } anderer
}.

## Was gereicht hätte, Topf für Topf

planning-transfer-funded = Er hat am Ende { $amount }. { $need } hätten gereicht.
planning-transfer-funded-came = Er hat am Ende { $amount }; { $came } wurden an ihn weitergegeben. { $need } hätten gereicht.
planning-transfer-missing = Er bekam { $given }. { $missing } mehr hätten gereicht.
planning-transfer-missing-came = Er bekam { $given }, und { $came } wurden an ihn weitergegeben. { $missing } mehr hätten gereicht.
planning-transfer-nobody = Niemand gab etwas hinein. { $missing } mehr hätten gereicht.
planning-transfer-nobody-came = Niemand gab etwas hinein, und { $came } wurden an ihn weitergegeben. { $missing } mehr hätten gereicht.
planning-shares-funded = { $count ->
    [one] Das eine Mitglied, das gab, kann die { $need } bezahlen, die reichen.
   *[other] Die { $word } Mitglieder, die gaben, können die { $need } bezahlen, die reichen, und keines mehr als { $most }.
}
planning-shares-missing = { $count ->
    [one] Das eine Mitglied, das gab, hat noch { $left } von den { $need }, die er braucht. { $missing } von anderswo hätten gereicht.
   *[other] Die { $word } Mitglieder, die gaben, haben noch { $left } von den { $need }, die er braucht. { $missing } von anderswo hätten gereicht.
}
planning-shares-nobody = Niemand gab etwas hinein. { $missing } von anderswo hätten gereicht.
planning-greedy-never = Er braucht { $need }, und insgesamt waren { $budget } da: Kein Betrag hätte gereicht.
planning-greedy-enough = Er bekam { $given }. { $enough } hätten gereicht.
planning-greedy-any = Er bekam { $given }. Jeder Betrag hätte gereicht.
planning-greedy-nobody = Niemand gab etwas hinein. { $enough } hätten gereicht.
planning-greedy-nobody-any = Niemand gab etwas hinein. Jeder Betrag hätte gereicht.
