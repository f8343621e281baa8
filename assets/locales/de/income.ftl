# Was hereinkam: Rechnungen und Kernkosten.

## Rechnungen

income-invoices = Rechnungen
income-invoices-own = Deine Rechnungen
income-lead-empty = Was die Mitglieder verdienen, und der Teil davon, der in den Pool geht.
income-lead-nothing = Hier ist alles bezahlt oder storniert; nichts ist unterwegs.
income-lead-on-the-way = { $count ->
    [one] Eine Rechnung ist unterwegs. Sie gibt { $amount } in den Pool, wenn sie bezahlt ist.
   *[other] { $count } Rechnungen sind unterwegs. Sie geben { $amount } in den Pool, wenn sie bezahlt sind.
}
income-newest = Neueste
income-older = Ältere
income-import = CSV-Datei importieren
income-filter = Welche
income-filter-all = Alle
income-filter-unpaid = Noch nicht bezahlt
income-filter-paid = Bezahlt
income-filter-every-kind = Jede Art
income-kind = Art der Arbeit
income-number = Nummer
income-member = Mitglied
income-issued = Ausgestellt
income-paid = Bezahlt
income-net = Netto
income-to-pool = In den Pool
income-invoices-caption = Rechnungen, die neueste zuerst
income-invoices-own-caption = Deine Rechnungen, die neueste zuerst
income-percent = { $rate } %
income-voided = Storniert
income-on-the-way = Unterwegs
income-invoices-none-such = So eine Rechnung gibt es nicht.
income-invoices-all = Alle anzeigen
income-invoices-none = Noch keine Rechnung. Erfasse eine, oder importiere eine CSV-Datei.
income-invoices-own-none = Noch keine Rechnung von dir. Trag die erste ein; die Kassenführung markiert sie als bezahlt.
income-record = Rechnung erfassen

## Eine Rechnung

income-invoice = Rechnung <number>{ $number }</number>
income-invoice-paid-day-needed = Wähle den Tag, an dem sie bezahlt wurde
income-invoice-voided = Rechnung { $number } ist storniert; ihre Nummer ist wieder frei.
income-why-question = Warum?
income-void-unpaid = Sie bleibt als storniert in der Liste und zählt nirgends. Ihre Nummer ist wieder frei.
income-void-paid = Was sie gab, wird heute zurückgenommen, als eigene Zeile; beide bleiben im Kassenbuch. Ihre Nummer ist wieder frei.
income-void-collected = Die Abrechnung { $statement } hat sie schon mitgezählt und bleibt, wie sie ist. Was sie gab, wird heute zurückgenommen und zählt in der nächsten Abrechnung als Zeile unter null. Ihre Nummer ist wieder frei.
income-posted-next = Die nächste
income-posted-entry = Buchung { $entry }
income-posted-ledger = Im Kassenbuch
income-posted-statement = Abrechnung
income-posted = Was sie gab
income-rate-hint-today = Leer heißt: der vereinbarte Satz, heute { $rate } %
income-rate-hint = Leer heißt: der vereinbarte Satz
income-paid-on = Bezahlt am
income-rate = Eigener Satz
income-invoice-lead-voided = Sie zählt nirgends mehr.
income-invoice-lead-gave = Bezahlt am { $day }. Sie gab { $amount } in den Pool ({ $rate } %).
income-invoice-lead-nothing = Bezahlt am { $day }. Sie gab nichts in den Pool.
income-invoice-lead-unpaid = Noch nicht bezahlt. Sie gibt { $amount } in den Pool, wenn sie es ist.
income-whose = Wessen Einnahme
income-amount-net = Nettobetrag
income-day = Rechnungstag
income-client = Kundschaft
income-what = Wofür sie war
income-recorded-day = Erfasst am
income-voided-day = Storniert am
income-why = Warum
income-invoice-this = Diese Rechnung
income-invoice-change = Ändern
income-invoice-void-this = Diese Rechnung stornieren
income-invoice-void-it = Stornieren
income-invoice-paid-question = Ist sie bezahlt?
income-invoice-mark-paid = Als bezahlt markieren

## Das Formular einer Rechnung

income-form-somebody-needed = Wähle jemanden
income-form-number-needed = Schreib die Nummer, die darauf steht
income-form-day-needed = Wähle den Tag, der darauf steht
income-form-number-hint = Wie sie auf der Rechnung steht
income-form-amount-hint = Eine Gutschrift liegt unter null: −120
income-form-client-hint = Das sehen nur du, die Kassenführung und die Moderation
income-form-kind-hint = Zum Beispiel: Gestaltung, Schulung, Spende
income-form-what = Wofür war sie?
income-form-paid-hint = Leer lassen, solange sie nicht bezahlt ist
income-form-rate-hint = Leer heißt: der vereinbarte Satz. Eine Spende gibt 100 %
income-form-group = { $group } selbst (eine Spende an die Gruppe)
income-form-whose = Wessen Einnahme ist es?
income-twin = Rechnung { $number } ist schon da
income-twin-text = Ist es dieselbe? Dann ist hier nichts mehr zu tun. Wurde die Nummer zweimal vergeben, schreib diese mit einem Buchstaben dahinter.
income-twin-look = Die vorhandene ansehen
income-save = Speichern
income-save-another = Speichern und noch eine erfassen
income-cancel = Abbrechen
income-new-lead-treasurer = Eine bezahlte Rechnung gibt ihren Teil sofort in den Pool. Eine unbezahlte ist unterwegs und zählt noch nirgends.
income-new-lead = Sie ist unterwegs, bis die Kassenführung sie als bezahlt markiert; dann geht ihr Teil in den Pool.
income-changed = Gespeichert. So steht es jetzt in Rechnung { $number }.
income-change-voided = Sie wurde storniert, also bleibt sie, wie sie ist. Erfass sie neu: Ihre Nummer ist frei.
income-change-paid = Sie ist bezahlt, also bleibt sie, wie sie ist. Die Kassenführung kann sie stornieren; dann erfass sie neu: Ihre Nummer ist frei.
income-change = Rechnung <number>{ $number }</number> ändern
income-change-lead = Sie ist noch nicht bezahlt, also kann sie sich noch ändern. Ist sie bezahlt, bleibt sie, wie sie ist.

## Was getan wurde, und warum nicht

income-recorded-on-the-way = Gespeichert. Rechnung { $number } ist unterwegs.
income-recorded-nothing = Gespeichert. Rechnung { $number } ist bezahlt und gibt nichts in den Pool.
income-recorded-takes = Gespeichert. Rechnung { $number } ist bezahlt und nimmt { $amount } aus dem Pool zurück.
income-recorded-gives = Gespeichert. Rechnung { $number } ist bezahlt und gibt { $amount } in den Pool ({ $rate } %).
income-recorded-later = Ihr Zahltag liegt in einer Abrechnung, die schon gebucht ist, also zählt sie in der nächsten.
income-refused-treasurers = Das kann nur die Kassenführung
income-refused-member = Es gibt kein Mitglied { $member }
income-refused-zero = Eine Rechnung braucht einen Betrag; eine Gutschrift liegt unter null
income-refused-taken-paid = Rechnung { $number } ist schon erfasst, bezahlt am { $day }
income-refused-taken = Rechnung { $number } ist schon erfasst, noch nicht bezahlt
income-refused-future = Wähle heute, { $today }, oder einen Tag davor
income-refused-no-agreement = Schreibt zuerst eure Vereinbarung auf: Noch weiß niemand, was eine Rechnung gibt
income-refused-missing = Diese Rechnung ist nicht mehr da
income-refused-already-paid = Sie wurde schon als bezahlt markiert, am { $day }
income-refused-already-voided = Sie wurde schon storniert
income-refused-no-reason = Sag warum, damit andere es nachvollziehen können
income-refused-not-positive = Schreib einen Betrag über null
income-refused-name = { $name } steht schon auf der Liste; beende das zuerst, oder wähle einen anderen Namen
income-refused-until = Wähle { $month } oder einen späteren Monat
income-refused-already-agreed = Das wurde schon am { $day } vereinbart
income-refused-cost-missing = Diese Kosten sind nicht mehr da
income-refused-rate-range = Ein Satz liegt zwischen 0 und 100 %
income-refused-rate-decimals = Ein Satz hat höchstens zwei Nachkommastellen
income-refused-rate = Schreib einen Prozentsatz, etwa 20 oder 12,5
income-refused-month = Schreib einen Monat wie 2026-11
income-refused-sent-before = Dieses Formular wurde schon mit anderem Inhalt abgeschickt. Das Erste gilt; sieh es dir an, bevor du dieses abschickst

## Kernkosten

income-every-month = Jeden Monat
income-every-quarter = Alle drei Monate
income-every-year = Jedes Jahr
income-once = Einmal
income-costs = Kernkosten
income-costs-table = Was bezahlt sein muss, bevor wir teilen
income-costs-ended = Beendet
income-costs-lead-empty = Kosten, die die Gruppe zu zahlen vereinbart hat, bevor etwas geteilt wird.
income-costs-lead = { $amount } sind jeden Monat fällig, bevor etwas geteilt wird. Alle Kosten beruhen auf einem Beschluss.
income-costs-more = { $costs } im Monat sind mehr als die { $came_in }, die zuletzt nach dem Teil für den Grundstock hereinkamen. Kommt sonst nichts herein, bleibt nichts zum Teilen, und der Rest wird vorgetragen.
income-costs-more-heading = Mehr als hereinkommt
income-costs-none = Noch sind keine Kernkosten vereinbart.
income-costs-none-question = Was muss bezahlt sein, bevor wir teilen?
income-costs-add = Kosten hinzufügen
income-costs-ideas = Die meisten Gruppen haben einige davon: <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Miete
income-idea-books = Buchhaltung
income-idea-time = Zeit der Moderation
income-idea-insurance = Versicherung
income-idea-software = Software und Hosting
income-cost = Kosten
income-how-often = Wie oft
income-from = Ab
income-agreed = Vereinbart
income-amount = Betrag
income-cost-months = { $from } bis { $until }
income-cost-due-from = Fällig ab { $month }
income-cost-not-agreed = Noch nicht vereinbart
income-costs-payments = Was davon bezahlt ist
income-cost-day-needed = Wähle den Tag des Beschlusses
income-cost-agreed = Gespeichert. Vereinbart, und fällig ab { $month }.
income-cost-last-needed = Schreib den letzten Monat, in dem es fällig ist, wie 2026-11
income-cost-ends = Gespeichert. Es endet mit { $month }.
income-agreed-on = Vereinbart am
income-decision-link = Link zum Beschluss
income-cost-last = Der letzte Monat, in dem es fällig ist
income-cost-last-hint = Zum Beispiel 2026-11; was Abrechnungen genommen haben, bleibt genommen
income-cost-not-agreed-line = Noch nicht vereinbart, wird also nicht genommen
income-amount-each = Betrag jedes Mal
income-until = Bis
income-due-from = Fällig ab
income-cost-this = Diese Kernkosten
income-decision = Beschluss
income-cost-end-this = Diese Kosten beenden
income-cost-end = Beenden
income-cost-agreed-question = Ist es vereinbart?
income-cost-is-agreed = Ist vereinbart
income-cost-often-needed = Wähle, wie oft
income-text-long = { $max ->
    [one] Höchstens { $max } Zeichen
   *[other] Höchstens { $max } Zeichen
}
income-link-wrong = Schreib die ganze Adresse, etwa https://example.org/decision
income-cost-added = Gespeichert. { $name } steht auf der Liste.
income-cost-added-later = Für die Monate davor gibt es schon Abrechnungen, also ist es ab { $month } fällig.
income-cost-added-unagreed = Gespeichert. { $name } steht auf der Liste, ist aber noch nicht vereinbart und wird also nicht genommen.
income-cost-new = Kernkosten hinzufügen
income-cost-what = Wofür ist es?
income-cost-from-month = Ab Monat
income-cost-from-hint = Zum Beispiel 2026-11
income-cost-until-month = Bis Monat
income-cost-agreed-hint = Ohne Beschluss erscheint es als noch nicht vereinbart und wird nicht genommen
income-cost-new-lead = Kernkosten werden bezahlt, bevor etwas geteilt wird. Jede Abrechnung nimmt die, die in ihren Monaten fällig sind.
income-cost-who-agreed = Wer hat es vereinbart?

## Kernkosten zurücknehmen

income-costs-back = Zurückgenommen
income-cost-back-this = Diese Kosten zurücknehmen
income-cost-back = Zurücknehmen
income-cost-back-why = Warum wird es zurückgenommen?
income-cost-back-hint = Es bleibt mit dieser Begründung auf der Liste und ist in keinem Monat fällig
income-cost-back-on = Zurückgenommen am
income-cost-back-reason = Warum
income-cost-back-done = Zurückgenommen. Es ist in keinem Monat fällig.
income-cost-back-agreed = Es wurde inzwischen am { $day } vereinbart: Beende es stattdessen mit einem Monat
income-cost-back-field = Die Begründung
income-cost-never-agreed-line = Nie vereinbart, also nie genommen
income-refused-taken-back = Es wurde am { $day } zurückgenommen; leg es neu an, wenn es doch gebraucht wird
income-agreement = Unsere Vereinbarung
income-filter-label = Welche Rechnungen
income-filter-clear = Alle anzeigen
