# Die Geldseiten: wohin das Geld eines Monats ging, jede Zeile des Kassenbuchs, die Monate nebeneinander, und wie sich die
# Bücher prüfen lassen.

## Die Wege zwischen diesen Seiten

money-went = Wohin es ging
money-lines = Jede Zeile
money-invoices = Rechnungen
money-invoices-own = Meine Rechnungen
money-core-costs = Kernkosten
money-payouts = Auszahlungen
money-funds = Was wir haben
money-all-months = Alle Monate
money-months-nav = Monate
money-spans-nav = Wie viele Monate
money-span = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}

## Ein Monat

money-title = Geld
money-title-month = Wohin das Geld vom { $month } ging
money-title-of = Wohin das Geld vom { $month } ging
money-next-month = nächsten Monat
money-none-closed = Noch ist kein Monat abgeschlossen. Der erste schließt am { $day }; dann steht hier, wohin das Geld ging.
money-open-a-round = Eine Runde öffnen
money-noted-by = Notiz der Moderation:
money-as-public = Wie Außenstehende ansehen
money-all-in-table = Was nicht einzeln gezeichnet ist, steht in der Tabelle
money-as-table = Als Tabelle zeigen

## Die Sätze oben bei einem Monat

money-ten-foundation = Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock.
money-ten-foundation-named = Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }.
money-ten-core = Von je { $ten }, die Mitglieder einbrachten, bezahlten <strong>{ $core }</strong> die vereinbarten Ausgaben.
money-ten-foundation-core = Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, und <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben.
money-ten-foundation-core-named = Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, und <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben.
money-ten-rest = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, wurden <strong>{ $rest }</strong> unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, sind <strong>{ $rest }</strong> für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, wurden <strong>{ $rest }</strong> übertragen.
}
money-ten-foundation-rest = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, und <strong>{ $rest }</strong> wurden unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, und <strong>{ $rest }</strong> sind für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, und <strong>{ $rest }</strong> wurden übertragen.
}
money-ten-foundation-rest-named = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, und <strong>{ $rest }</strong> wurden unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, und <strong>{ $rest }</strong> sind für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, und <strong>{ $rest }</strong> wurden übertragen.
}
money-ten-core-rest = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, bezahlten <strong>{ $core }</strong> die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, bezahlten <strong>{ $core }</strong> die vereinbarten Ausgaben, und <strong>{ $rest }</strong> sind für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, bezahlten <strong>{ $core }</strong> die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden übertragen.
}
money-ten-all = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> sind für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an den Grundstock, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden übertragen.
}
money-ten-all-named = { $share ->
    [settled] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden unter uns { $members } geteilt.
    [open] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> sind für uns { $members } zum Teilen.
   *[other] Von je { $ten }, die Mitglieder einbrachten, gingen <strong>{ $foundation }</strong> an { $name }, <strong>{ $core }</strong> bezahlten die vereinbarten Ausgaben, und <strong>{ $rest }</strong> wurden übertragen.
}
money-nothing-came-in = Es kam nichts herein.
money-carried-from-before = <strong>{ $amount }</strong> waren von vorher übertragen.
money-missing-next = Nach dem Teil für den Grundstock fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; das geht in die nächste Abrechnung.
money-missing-next-named = Nach dem Teil für { $name } fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; das geht in die nächste Abrechnung.
money-missing-covered = Nach dem Teil für den Grundstock fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; der Grundstock hat sie gedeckt.
money-missing-covered-named = Nach dem Teil für { $name } fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; { $name } hat sie gedeckt.
money-missing-part = Nach dem Teil für den Grundstock fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; der Grundstock hat { $covered } davon gedeckt, und der Rest geht in die nächste Abrechnung.
money-missing-part-named = Nach dem Teil für { $name } fehlten <strong>{ $amount }</strong> für die vereinbarten Kosten; { $name } hat { $covered } davon gedeckt, und der Rest geht in die nächste Abrechnung.

## Zählt noch

money-counting = Zählt noch
money-counting-open = Die Runde ist bis { $day }, { $time } Uhr offen. Was aus jedem Topf wurde, steht hier, sobald sie abgeschlossen ist.
money-counting-over = Die Runde ist zu Ende und wartet auf den Abschluss. Was aus jedem Topf wurde, steht hier, sobald sie abgeschlossen ist.
money-see-the-round = Die Runde ansehen
money-how-the-round-went = Wie die Runde ausging

## Zahlen und Schritte. Beschriftungen stehen neben Beträgen, Notizen darunter, in kleiner Schrift

money-came-in = Kam herein
money-foundation = Grundstock
money-missing = Fehlt
money-missing-for-costs = Fehlt für die vereinbarten Kosten
money-for-the-agreed-costs = für die vereinbarten Kosten
money-given = In Töpfe gegeben
money-ours = Unser Geld zum Teilen
money-carried-on = Übertragen
money-without-a-round = ohne Runde
money-share-of-it = { $rate } % von dem, was hereinkam
money-invoices-paid-in = { $count ->
    [one] { $count } Rechnung, bezahlt im { $month }
   *[other] { $count } Rechnungen, bezahlt im { $month }
}
money-invoices-paid = { $count ->
    [one] { $count } bezahlte Rechnung
   *[other] { $count } bezahlte Rechnungen
}
money-no-bills = keine Posten
money-bills = { $count ->
    [one] ein Posten
   *[other] { $word } Posten
}
money-no-bills-before = keine Posten, und { $amount }, die vorher fehlten
money-bills-before = { $count ->
    [one] ein Posten, und { $amount }, die vorher fehlten
   *[other] { $word } Posten, und { $amount }, die vorher fehlten
}
money-bills-agreed = { $count ->
    [one] ein vereinbarter Posten
   *[other] { $word } vereinbarte Posten
}
money-bills-agreed-before = { $count ->
    [one] ein vereinbarter Posten, und { $amount }, die vorher fehlten
   *[other] { $word } vereinbarte Posten, und { $amount }, die vorher fehlten
}
money-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
money-members-each = { $count ->
    [one] { $count } Mitglied, { $amount }
   *[other] { $count } Mitglieder, je { $amount }
}
money-members-from-to = { $count ->
    [one] { $count } Mitglied, von { $least } bis { $most }
   *[other] { $count } Mitglieder, von { $least } bis { $most }
}
money-given-to = { $count ->
    [one] ein Topf
   *[other] { $word } Töpfe
}
money-given-to-carried = { $count ->
    [one] ein Topf; { $amount } übertragen
   *[other] { $word } Töpfe; { $amount } übertragen
}
money-funded-of = { $count ->
    [one] einer von { $of } finanziert
   *[other] { $funded } von { $of } finanziert
}
money-missed = { $count ->
    [one] einer erreichte seinen Mindestbetrag nicht
   *[other] { $word } erreichten ihren Mindestbetrag nicht
}
money-got-nothing = { $count ->
    [one] einer bekam nichts
   *[other] { $word } bekamen nichts
}
money-steps = Schritt für Schritt
money-steps-lead = Das Diagramm ist die Tabelle: Jede Zeile nimmt etwas von der darüber weg.
money-steps-title = { $month } Schritt für Schritt
money-kinds = { $count ->
    [one] eine Art von Arbeit
   *[other] { $word } Arten von Arbeit
}
money-agreed-in = { $rate } %, vereinbart im { $month }
money-carried-in = Übertrag
money-left-before-note = von vorher übrig
money-carried-to = Übertragen in den { $month }
money-carried-to-without = Übertragen in den { $month }, ohne Runde
money-kept-from-before = Behalten von vorher
money-kept-from-before-note = kommt zu den Anteilen dazu
money-kept-by-givers = Bleibt bei denen, die es gaben
money-kept-by-givers-note = für ihre nächste Runde

## Von der Rechnung zum Topf

money-flow = Von der Rechnung zum Topf
money-flow-lead = Die Arbeit, die es verdient hat, der Pool, und was daraus wurde. Ein breiteres Band heißt mehr Geld.
money-flow-too-few = Weniger als fünf Mitglieder haben etwas eingebracht, deshalb erscheint nur die Summe.
money-flow-title = { $month } von der Rechnung zum Topf
money-flow-pool = Der Pool
money-kinds-other = Andere Arten von Arbeit
money-all-that-came-in = Alles, was hereinkam
money-left-from-before = Von vorher übrig
money-kept-by-members = Von Mitgliedern behalten, von vorher
money-kept-in-reserve = Als Reserve behalten
money-taken-back = Zurückgenommen
money-missing-from-before = Fehlt von vorher
money-bill-of = { $name }, { $month }
money-in-the-round = In der Runde, zählt noch
money-shared-out = Gemeinsam aufgeteilt

## Was die Töpfe bekamen

money-chosen = Was wir gemeinsam gewählt haben
money-badge-full = Voll
money-badge-funded = Finanziert
money-badge-not-funded = Nicht finanziert
money-badge-open = Offen
money-you = du { $amount }
money-outcome-full = alles von { $amount }
money-outcome-enough = von { $maximum }; { $minimum } reichen zum Anfangen
money-outcome-of = von { $maximum }
money-outcome-givers = { $count ->
    [one] von einem Mitglied
   *[other] von { $word } Mitgliedern
}
money-outcome-carried = brauchte { $minimum }; die { $amount } gehen in den { $month }
money-outcome-back = brauchte { $minimum }; die { $amount } gehen an alle zurück, die gaben
money-outcome-nobody = brauchte { $minimum }; niemand gab etwas

## Die vereinbarten Ausgaben

money-bills-heading = Die vereinbarten Ausgaben
money-none-due = Nichts war fällig.
money-what-for = Wofür
money-amount = Betrag
money-bill-for = für { $month }
money-bill-there = { $amount } davon waren da
money-bill-paid = bezahlt
money-bill-paid-part = { $amount } davon bezahlt
money-bill-not-needed = nicht gebraucht

## Was korrigiert wurde

money-corrected = Was korrigiert wurde
money-correction = Korrektur
money-from-and-to = Von und an
money-day = Tag
money-entry = Buchung { $entry }
money-correction-taken-back = Zurückgenommen: { $kind }, Buchung { $entry }
money-correction-two = Von zwei Personen in Ordnung gebracht
money-moved = { $from } an { $to }
money-moved-more = { $list }; { $next }

## Die Notiz zu einem Monat

money-note-question = Was war in diesem Monat besonders?
money-note-hint = Etwa: zwei im Urlaub, eine Kundschaft zahlt spät. Alle, die diese Seite lesen dürfen, lesen es. Leer nimmt die Notiz weg.
money-note-field = Die Notiz
money-note-change = Notiz ändern
money-note-add = Etwas zu diesem Monat notieren
money-note-save = Notiz speichern
money-noted = Notiert.
money-note-gone = Die Notiz ist weg.

## Dateien

money-take-numbers = Die Zahlen mitnehmen
money-take-numbers-lead = Jede Zahl auf dieser Seite kommt aus einem einzigen Kassenbuch, in dem nie etwas geändert oder gelöscht wird. Gedruckt oder als PDF gespeichert behält die Seite ihre Diagramme und Tabellen.
money-file-lines = Zeilen des Kassenbuchs, CSV
money-file-month-json = Dieser Monat, JSON
money-file-month-csv = Dieser Monat, CSV
money-file-results = Ergebnisse, CSV
money-file-round = Die Runde, JSON
money-foot-members = Nur Mitglieder von { $group } sehen diese Seite.
money-foot-everyone = { $group } veröffentlicht diese Seite für alle. Namen von Mitgliedern stehen nur da, wo sie zugestimmt haben, die der Kundschaft nie.
money-how-to-read = Wie diese Seite zu lesen ist

## Wo die Gruppe steht, und die Bücher

money-where-we-stand = Wo wir jetzt stehen
money-not-checked = Noch nicht mit dem Kassenbuch verglichen.
money-checked = Mit dem Kassenbuch verglichen am { $day } um { $time } Uhr.
money-check-failed = Am { $day } um { $time } Uhr stimmte das Kassenbuch nicht mit sich überein.
money-disagree = Diese Bücher stimmen nicht überein
money-disagree-text = { $count ->
    [one] Die Prüfung am { $day } um { $time } Uhr fand in den gespeicherten Büchern eine Stelle, die nicht stimmt. Die Zahlen hier können falsch sein, bis die, die diesen Server betreiben, es angesehen haben ({ $command } nennt, was nicht stimmt).
   *[other] Die Prüfung am { $day } um { $time } Uhr fand in den gespeicherten Büchern { $count } Stellen, die nicht stimmen. Die Zahlen hier können falsch sein, bis die, die diesen Server betreiben, es angesehen haben ({ $command } nennt, was nicht stimmt).
}

## Die Monate nebeneinander

money-history = Monat für Monat
money-history-legend = Gestrichelt: was hereinkam. Durchgezogen: unser Geld zum Teilen.
money-history-title = Was hereinkam, und unser Geld zum Teilen
money-last-months = { $count ->
    [one] Der letzte Monat
   *[other] Die letzten { $word } Monate
}
money-shared-year = Unser Geld zum Teilen in einem Jahr
money-shared-months = { $count ->
    [one] Unser Geld zum Teilen in { $count } Monat
   *[other] Unser Geld zum Teilen in { $count } Monaten
}
money-buckets-funded = Finanzierte Töpfe
money-of = { $funded } von { $of }
money-members-shared = Mitglieder, die teilten, je Monat
money-from-to = { $fewest } bis { $most }
money-history-one = Ein Verlauf braucht zwei Monate. Bisher gibt es einen.
money-history-none = Ein Verlauf braucht zwei Monate. Noch ist keiner abgeschlossen.
money-read-it = Lesen
money-waits = Geld, das wartet
money-waits-lead = Was bei Mitgliedern und in Töpfen liegt, und was übertragen wird. { $runway }
money-waits-none = Es wartet keines. { $runway }
money-idle-members = Bei Mitgliedern, nicht gegeben
money-idle-members-note = Anteile
money-idle-buckets = In finanzierten Töpfen, nicht ausgezahlt
money-idle-buckets-note = wartet auf Belege
money-idle-carried = Übertrag
money-idle-carried-note = geht in die nächste Abrechnung
money-idle = Ruhendes Geld
money-of-it = Davon

## Jede Zeile

money-lines-lead = Jede Bewegung von Geld, die neueste zuerst. Hier wird nie etwas geändert oder gelöscht: Ein Fehler wird durch eine neue Zeile in Ordnung gebracht.
money-lines-totals = Beiträge sind eine Summe je Monat und Anteile eine Summe je Runde, damit niemandes Einnahmen sichtbar werden.
money-lines-members = Beiträge sind eine Summe je Mitglied und Monat; einzelne Rechnungen sehen nur ihr Mitglied und die Kassenführung.
money-lines-everything = Du siehst jede Buchung, weil du die Bücher führst oder prüfst.
money-filter-month = Monat
money-filter-kind = Art
money-filter-kinds = Alle Arten
money-filter-account = Konto
money-filter-accounts = Alle Konten
money-filter-show = Anzeigen
money-filter-clear = Zurücksetzen
money-filters-clear = Filter zurücksetzen
money-lines-no-match = Keine Zeile passt.
money-lines-none = Noch hat sich kein Geld bewegt. Jede Bewegung wird hier stehen, und keine wird je geändert.
money-newer = Neuere
money-older = Ältere
money-page-of = Seite { $number } von { $pages }
money-lines-pages = Seiten des Kassenbuchs
money-lines-caption = Zeilen des Kassenbuchs
money-take-lines = Die Zeilen mitnehmen
money-files-these-csv = Diese Zeilen, CSV
money-files-all-csv = Alle Zeilen, CSV
money-files-these-json = Diese Zeilen, JSON
money-files-all-json = Alle Zeilen, JSON
money-files-journal = Journal für hledger
money-files-these-accountant = Diese Zeilen für die Buchhaltung, CSV
money-files-year = { $year } für die Buchhaltung, CSV
money-line-entry = Buchung
money-line-what = Was
money-take-back = Zurücknehmen
money-take-back-which = (Buchung { $entry })
money-movements = { $count ->
    [one] { $count } Bewegung
   *[other] { $count } Bewegungen
}
money-arrow = an
money-contributions = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
money-contributions-of = { $count ->
    [one] { $count } Beitrag von { $name }
   *[other] { $count } Beiträge von { $name }
}
money-contributions-some = Beiträge
money-contributions-some-of = Beiträge von { $name }
money-kind-of-entry = { $kind } von Buchung { $entry }
money-invoice-in-books = Rechnung Nr. { $number } in unseren Büchern
money-statement = Abrechnung { $name }
money-round = Runde { $name }
money-bucket = Topf { $number }
money-payout = Auszahlung { $number }

## Konten des Kassenbuchs

money-account-allotments = Anteile
money-account-bank = Bank
money-account-pool = Pool
money-account-carried = Übertrag
money-account-allotment-of = Anteil von { $name }
money-account-allotment = Anteil von Mitglied { $number }

## Arten von Buchungen

money-kind-opening = Anfangsbestand
money-kind-contribution = Beitrag
money-kind-statement = Abrechnung
money-kind-cover = Deckung
money-kind-allotments = Anteile
money-kind-settlement = Ergebnisse
money-kind-return = Rückgabe
money-kind-surplus = Überschuss
money-kind-payout = Auszahlung
money-kind-core-payment = Kernkosten bezahlt
money-kind-core-release = Kernkosten freigegeben
money-kind-foundation-payment = Aus dem Grundstock bezahlt
money-kind-finish = Topf fertig
money-kind-cancel = Topf abgebrochen
money-kind-adjustment = Korrektur
money-kind-reversal = Rücknahme

## Wie sich die Bücher prüfen lassen

money-chain = Wie sich die Bücher prüfen lassen
money-chain-feed = Unterschriebene Stände der Bücher
money-chain-lead = Niemand kann Festgehaltenes ändern, ohne dass sich die Fingerabdrücke ändern. Wer einen notiert hat, merkt es.
money-chain-story = Jede Buchung im Kassenbuch trägt einen Fingerabdruck von sich selbst und allem davor. Bei jeder Abrechnung und jedem Abschluss unterschreibt dieser Server den neuesten. Er steht am Fuß dieser Seiten, in jeder Mail mit Ergebnissen, in den Dateien und im <feed>Feed</feed>. So bezeugt es dein Postfach: Würde eine alte Buchung geändert, passte der Fingerabdruck in deiner alten Mail nicht mehr.
money-chain-signed-so-far = Bisher unterschrieben
money-chain-nothing = Noch nichts. Die erste Abrechnung wird unterschrieben, wenn sie gebucht wird.
money-chain-caption = Unterschriebene Stände, der neueste zuerst
money-chain-up-to = Bis Buchung
money-chain-with = Mit
money-chain-signed = Unterschrieben
money-chain-fingerprint = Fingerabdruck
money-chain-results = Ergebnisse der Runde { $name }
money-chain-other = Vorzeitig abgeschlossen, oder seither zurückgenommen
money-chain-moment = { $day }, { $time } Uhr
money-chain-check = Selbst prüfen
money-chain-look-up = Such in der Tabelle oben die Buchung, die deine neueste Mail mit Ergebnissen nennt. Gleiche Buchung, gleicher Fingerabdruck: Bis dahin hat sich nichts geändert, seit die Mail hinausging.
money-chain-get-bundle = Für mehr als das hol dir ein <strong>Paket</strong> von der Moderation oder der Kassenführung: eine Datei mit allem, was es braucht, um jede Zahl noch einmal auszurechnen.
money-chain-command = Auf jedem Rechner mit Brimful, ohne diesen Server:
money-chain-command-does = Das rechnet alles noch einmal aus und nennt das Erste, was nicht stimmt.
money-chain-without-command = Prüf es auf jedem Rechner mit Brimful, ohne diesen Server: Das rechnet alles noch einmal aus und nennt das Erste, was nicht stimmt.
money-chain-keep = Heb das Paket auf. Mit einem späteren zeigt <code>{ $verify }</code> <code>{ $diff }</code>, dass vom alten nichts geändert oder weggelassen wurde.
money-chain-limits = Das zeigt, dass die Vergangenheit nicht geändert wurde, seit jemand einen Fingerabdruck gesehen hat. Es zeigt nicht, ob eine Rechnung echt ist, oder was getan wurde, bevor jemand hinsah.
money-chain-take = Ein Paket holen
money-chain-tells = Ein Paket verrät, wer was eingebracht und gegeben hat
money-chain-tells-text = Nach Mitgliedsnummer: Beiträge mit den Beträgen ihrer Rechnungen, Anteile und jede gespeicherte Aufteilung. Darin sind keine Namen, keine Kundschaft und keine Titel; die Buchungstexte (Rechnungsnummern, wer Geld bekam) nur in der ersten der beiden Dateien.
money-chain-with-memos = Mit Buchungstexten, zum Aufheben
money-chain-without-memos = Ohne Buchungstexte, zum Veröffentlichen
money-chain-sealed = In der Runde { $round } ist bis { $day }, { $time } Uhr alles verborgen: Ein Paket würde verraten, was darin liegt. Hol es danach.
money-chain-keys = { $count ->
    [one] Der Schlüssel, der unterschreibt
   *[other] Die Schlüssel, die unterschrieben haben
}
money-chain-key-from = Ab Buchung { $entry } ({ $since }):
money-chain-key-story = Das ist die öffentliche Hälfte. Die geheime Hälfte liegt nicht in der Datenbank; eine gestohlene Datenbank kann also nicht unterschreiben.
money-feed-title = { $group }: unterschriebene Stände der Bücher
money-feed-entry = { $what }: Buchung { $entry }, { $fingerprint }
