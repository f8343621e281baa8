# Das Geld, das eine Gruppe neben den Runden hat: einen Monat abschließen, was fehlt, Kernkosten bezahlen, der Grundstock,
# Korrekturen, und das Kassenbuch neben der Bank.

## Wörter, die mehrere dieser Seiten sagen

besides-sent-before = Dieses Formular wurde schon mit anderem Inhalt abgeschickt. Das Erste gilt; lade die Seite neu.
besides-bank = Bank
besides-pool = Pool
besides-foundation = Grundstock
besides-core = Kernkosten
besides-carried = Übertrag
besides-allotment-of = Anteil von Mitglied { $member }
besides-bucket = Topf { $number }
besides-member = Mitglied { $number }
besides-too-little = { $account } hat { $holds }, und das hier nimmt { $takes }: Es fiele unter null. Es wurde nichts gebucht
besides-too-little-sentence = { $account } hat { $holds }, und das hier nimmt { $takes }: Es fiele unter null. Es wurde nichts gebucht.
besides-not-to-yourself = Niemand markiert eine Zahlung an sich selbst. Jemand anders mit Kassenführung kann das.
besides-treasurers-only = Nur die Kassenführung markiert Zahlungen; die Moderation tut es, wenn die einzige Person mit Kassenführung selbst das Geld bekommt.
besides-way-void = Ein Beitrag verschwindet, wenn seine Rechnung storniert wird, auf der Seite der Rechnung.
besides-way-statement = Eine Abrechnung wird nicht zurückgenommen: Die nächste zählt, was in Ordnung gebracht wird. Geld, das sie falsch beiseitegelegt hat, wird mit einer Korrektur verschoben.
besides-way-round = Anteile gehen zurück, wenn ihre Runde zurückgezogen wird, bevor sie öffnet.
besides-way-adjustment = Das wurde beschlossen und mitgeteilt, also bringen es zwei Personen gemeinsam in Ordnung, mit einer Korrektur.
besides-way-again = Eine Rücknahme wird nicht zurückgenommen: Erfass noch einmal, was sie zurücknahm.
besides-money = Das Geld der Gruppe
besides-above-zero = Schreib einen Betrag über null
besides-too-large = Dieser Betrag ist zu groß
besides-not-ahead = Wähle heute, { $today }, oder einen Tag davor
besides-amount = Betrag
besides-day = Tag
besides-state = Stand
besides-why = Warum
besides-to-whom = An wen
besides-paid = Bezahlt
besides-taken-back = Zurückgenommen
besides-take-it-back = Zurücknehmen
besides-booked = Gebucht
besides-waits = Wartet
besides-paid-on = Bezahlt am
besides-second-person = Nichts wird gebucht, bis jemand anders mit Moderation oder Kassenführung es bestätigt.
besides-treasurer-pays = Das macht die Kassenführung, und nie für eine Zahlung an sich selbst.
besides-for-good = Es steht für immer im Kassenbuch; lass weg, was privat ist
besides-say-why = Sag warum, damit andere es nachvollziehen können
besides-balance-day-needed = Wähle den Tag des Kontostands
besides-corrections = Korrekturen
besides-not-enough = Nicht genug für die vereinbarten Kosten
besides-difference = Unterschied
besides-decision-day-needed = Wähle den Tag des Beschlusses
besides-cost-month = für { $month }
besides-tabs = Geld

## Was die Gruppe hat

besides-see-it = Ansehen
besides-funds-own-waits = Was du vorgeschlagen hast, wird gebucht, sobald jemand anders es bestätigt.
besides-funds-waits = Wartet auf eine zweite Person
besides-funds-pool-note = hereingekommen, noch in keinem Monat
besides-funds-foundation-note = für lange Zeit
besides-funds-core-note = beiseitegelegt für Ausgaben
besides-funds-carried-note = geht in den nächsten Monat
besides-funds-idle = Geld, das gerade niemand nutzt.
besides-funds-proposals = { $count ->
    [one] Jemand hat vorgeschlagen, Geld zu verschieben. Gebucht wird es, sobald du oder eine andere zweite Person es bestätigst.
   *[other] { $count } Vorschläge, Geld zu verschieben, werden gebucht, sobald eine zweite Person sie bestätigt.
}
besides-look-at-it = Ansehen
besides-to-close = Monat ohne Runde abschließen
besides-to-shortfall = Decken, was fehlt
besides-to-payments = Kernkosten bezahlen
besides-to-bank = Neben der Bank
besides-to-opening = Womit die Gruppe anfängt

## Wo die Gruppe steht

besides-missing = Nach dem Teil für den Grundstock fehlen { $amount } für die vereinbarten Kosten. Das geht in die nächste Abrechnung, wenn der Grundstock es nicht deckt.
besides-missing-named = Nach dem Teil für { $foundation } fehlen { $amount } für die vereinbarten Kosten. Das geht in die nächste Abrechnung, wenn { $foundation } es nicht deckt.
besides-cover-from = Aus dem Grundstock decken
besides-outgrow-text = In den letzten beiden Abrechnungen waren die Kernkosten höher als das, was hereinkam. Geht das so weiter, bleibt nichts zum Teilen, und die Reserven werden aufgebraucht: Vielleicht möchte die Gruppe ihre Kosten ansehen.
besides-outgrow = Kernkosten wachsen über die Einnahmen hinaus
besides-the-core-costs = Die Kernkosten
besides-runway-none = Der Grundstock hat { $amount }. Noch waren keine Kernkosten fällig.
besides-runway-none-named = { $foundation } hat { $amount }. Noch waren keine Kernkosten fällig.
besides-runway = Der Grundstock hat { $amount }: Das reicht für die Kernkosten von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
 }, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
besides-runway-named = { $foundation } hat { $amount }: Das reicht für die Kernkosten von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
 }, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
besides-runway-part = Der Grundstock hat { $amount }: Das reicht für die Kernkosten von { $months } Monaten, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
besides-runway-part-named = { $foundation } hat { $amount }: Das reicht für die Kernkosten von { $months } Monaten, gerechnet mit dem Durchschnitt { $average ->
    [one] eines Monats
   *[other] der letzten { $average } Monate
 }.
besides-idle-not-given = Bei Mitgliedern, nicht gegeben
besides-idle-buckets = In finanzierten Töpfen, nicht ausgezahlt
besides-idle = Ruhendes Geld

## Einen Monat ohne Runde abschließen

besides-close-day-needed = Wähle den letzten Zahltag, der zählt
besides-closed-missing = { $statement } ist abgeschlossen. Für die vereinbarten Kosten fehlen { $amount }.
besides-closed-carried = { $statement } ist abgeschlossen. { $amount } werden übertragen.
besides-close-name-wrong = Schreib einen Monat wie 2026-11, oder 2026-11-2 für einen zweiten darin
besides-close-name-taken = { $name } ist vergeben; lass den Namen leer, dann nimmt Brimful den nächsten freien
besides-close-changed = Die Rechnung hat sich geändert, seit du sie angesehen hast. Es wurde nichts gebucht; sieh sie dir noch einmal an.
besides-close-no-agreement = Es gibt noch keine Vereinbarung; erst müssen die Teile vereinbart sein.
besides-close-ahead = Wähle einen Tag bis heute, { $today }
besides-close-below = Dem Pool fehlen { $amount }: Gutschriften haben mehr zurückgenommen, als hereinkam. Der Monat bleibt offen, bis das nicht mehr so ist.
besides-close-too-large = Diese Summen sind zu groß für Brimful.
besides-close-last-day = Der letzte Zahltag, der zählt
besides-close-last-day-hint = Ein Tag danach zählt beim nächsten Mal; zeig die Rechnung nach einer Änderung noch einmal an
besides-close-name = Name in Adressen
besides-close-name-hint = Leer: der Monat, der gerade ist, { $name }
besides-close-show = Rechnung zeigen
besides-close-button = Monat ohne Runde abschließen
besides-close-note = Niemand bekommt einen Anteil: Was zu teilen ist, wird übertragen. Ein abgeschlossener Monat wird nicht wieder geöffnet; was später kommt, zählt im nächsten.
besides-close-lead = { $amount } würden in den nächsten Monat übertragen.
besides-close-lead-none = Die Rechnung des Monats wird gebucht, und niemand bekommt einen Anteil.
besides-close-missing = Nach dem Teil für den Grundstock fehlen { $amount } für die vereinbarten Kosten. Ist der Monat abgeschlossen, kann die Moderation sie aus dem Grundstock decken, wenn die Vereinbarung das erlaubt; was nicht gedeckt wird, geht in die nächste Abrechnung.
besides-close-missing-named = Nach dem Teil für { $foundation } fehlen { $amount } für die vereinbarten Kosten. Ist der Monat abgeschlossen, kann die Moderation sie daraus decken, wenn die Vereinbarung das erlaubt; was nicht gedeckt wird, geht in die nächste Abrechnung.
besides-close-covered = Für diesen Monat gibt es schon eine Abrechnung: Keine monatlichen Kosten werden noch einmal genommen.
besides-close-month = Sie gilt für { $month }.
besides-close-months = { $count ->
    [one] Sie gilt für { $count } Monat, { $first } bis { $last }.
   *[other] Sie gilt für { $count } Monate, { $first } bis { $last }.
}
besides-close-later = { $count ->
    [one] Eine später bezahlte Rechnung ({ $amount }) zählt beim nächsten Mal.
   *[other] { $word } später bezahlte Rechnungen ({ $amount }) zählen beim nächsten Mal.
}
besides-close-from-before = Fehlt von vorher
besides-core-cost = Kernkosten
besides-due = Fällig
besides-set-aside = Beiseitegelegt
besides-close-costs = Die fälligen Kernkosten
besides-not-taken = Nicht genommen
besides-close-not-agreed = Noch nicht vereinbart, und nicht genommen

## Decken, was fehlt

besides-covered-some = Der Grundstock deckt { $amount }. { $missing } fehlen noch.
besides-covered-all = Der Grundstock deckt { $amount }. Es fehlt nichts mehr.
besides-cover-too-much = Es fehlen { $missing }, und der Grundstock hat { $holds }: Höchstens { $most } lassen sich decken
besides-cover-nothing = Es fehlt nichts mehr. Es wurde nichts gebucht.
besides-cover-not-agreed = Nach der Vereinbarung darf der Grundstock keine Kernkosten decken. Es wurde nichts gebucht; die Gruppe kann zuerst ihre Vereinbarung ändern.
besides-cover-changed = Inzwischen wurde die Abrechnung { $statement } gebucht und hat vorgetragen, was fehlte. Es wurde nichts gebucht.
besides-cover-lead-none = Für die vereinbarten Kosten fehlt nichts.
besides-cover-amount = Aus dem Grundstock decken
besides-at-most = Höchstens { $amount }
besides-cover-button = Decken
besides-cover-note = Das ist eine Buchung im Kassenbuch, die alle sehen. Was nicht gedeckt wird, geht von selbst in die nächste Abrechnung.
besides-cover-lead = Nach dem Teil für den Grundstock fehlen { $amount } für die vereinbarten Kosten.
besides-cover-lead-named = Nach dem Teil für { $foundation } fehlen { $amount } für die vereinbarten Kosten.
besides-cover-missing-in = Fehlt im { $statement }
besides-cover-covered = Vom Grundstock gedeckt
besides-cover-still = Fehlt noch
besides-cover-holds = Der Grundstock hat
besides-cover-not-agreed-story = Nach der Vereinbarung darf der Grundstock keine Kernkosten decken, also geht es in die nächste Abrechnung.
besides-cover-empty = Der Grundstock ist leer, also geht es in die nächste Abrechnung.

## Kernkosten bezahlen

besides-bills-none = In der Kernkostenkasse sind { $amount }. Kein Posten wartet auf Zahlung.
besides-bills = { $count ->
    [one] In der Kernkostenkasse sind { $amount }, für einen Posten, der noch nicht bezahlt ist.
   *[other] In der Kernkostenkasse sind { $amount }, für { $word } Posten, die noch nicht bezahlt sind.
}
besides-to-be-paid = Zu bezahlen
besides-paying = Die Kernkosten bezahlen
besides-bills-empty = Erst legt eine Abrechnung Geld beiseite; dann steht es hier.
besides-left-to-pay = Noch zu bezahlen
besides-bill-of = Abrechnung { $statement }, für { $month }
besides-bill-of-named = Abrechnung { $name }, für { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } nicht gebraucht
besides-bill-missing = Geld fehlt
besides-bill-not-needed = Nicht gebraucht
besides-bill-partly = Teilweise bezahlt
besides-bill-paid-some = { $amount } an { $payee } sind als bezahlt markiert. Übrig sind dafür { $left }.
besides-bill-paid-all = { $amount } an { $payee } sind als bezahlt markiert. Es ist nichts mehr zu bezahlen.
besides-bill-to-carried = { $amount } gehen in den Übertrag.
besides-bill-left = Für diese Kosten sind { $amount } übrig
besides-bill-fund = In der ganzen Kernkostenkasse sind { $amount }: Eine Korrektur hat daraus genommen
besides-bill-not-to-yourself = Eine Zahlung an dich selbst kannst du nicht markieren
besides-bill-gone = Dieser Posten ist nicht mehr da.
besides-bill-mark = Als bezahlt markieren
besides-bill-mark-button = Als bezahlt markieren
besides-release = Er wird nicht gebraucht, oder nicht ganz
besides-release-hint = Höchstens { $amount }; es geht in den Übertrag
besides-release-button = Freigeben
besides-bill-not-there = Noch nicht da
besides-released = In den Übertrag freigegeben
besides-bill-payments = Was dafür aus der Kernkostenkasse hinausging

## Das Formular einer Zahlung

besides-payee-needed = Sag, wer das Geld bekam
besides-reference-needed = Nenn die Rechnung oder den Beleg
besides-payee-member-wrong = Wähle ein Mitglied dieser Gruppe
besides-payee-nobody = Nein: jemand von außen
besides-payee-member = Ein Mitglied?
besides-payee = Wer das Geld bekam
besides-payee-hint = Wie es auf der Rechnung steht; leer nimmt den Namen des Mitglieds unten
besides-reference = Rechnung oder Beleg
besides-reference-hint = Nummer und Tag, damit er sich finden lässt

## Der Grundstock

besides-foundation-paid = { $amount } an { $payee } sind erfasst. Übrig sind { $left }.
besides-decision-needed = Sag, was beschlossen wurde
besides-foundation-too-much = Der Grundstock hat { $amount }
besides-decided-later = Wähle einen Tag bis zu dem der Zahlung, { $day }
besides-foundation-not-to-yourself = Eine Zahlung an dich selbst kannst du nicht erfassen
besides-foundation-lead = { $foundation } hat { $amount }. Bezahlt wird daraus nur, was die Gruppe beschlossen hat.
besides-foundation-empty = Noch wurde nichts daraus bezahlt.
besides-decision = Was beschlossen wurde
besides-decided-on = Beschlossen am
besides-decision-link = Link zum Beschluss
besides-foundation-pay = Zahlung erfassen
besides-foundation-pay-button = Zahlung erfassen
besides-decided = beschlossen am { $day }
besides-for-what = Wofür
besides-foundation-payments = Was daraus bezahlt wurde

## Korrekturen

besides-corrections-lead-none = Nichts wartet auf eine zweite Person. Im Kassenbuch wird nie etwas geändert oder gelöscht: Ein Fehler wird durch eine neue Buchung in Ordnung gebracht, mit Begründung.
besides-corrections-lead = { $count ->
    [one] Ein Vorschlag wartet auf eine zweite Person. Im Kassenbuch wird nie etwas geändert oder gelöscht: Ein Fehler wird durch eine neue Buchung in Ordnung gebracht, mit Begründung.
   *[other] { $count } Vorschläge warten auf eine zweite Person. Im Kassenbuch wird nie etwas geändert oder gelöscht: Ein Fehler wird durch eine neue Buchung in Ordnung gebracht, mit Begründung.
}
besides-propose = Korrektur vorschlagen
besides-corrections-ledger = Korrekturen im Kassenbuch
besides-reversals-ledger = Zurückgenommene Buchungen
besides-to-be-confirmed = Zu bestätigen
besides-decided-table = Entschieden
besides-corrections-empty = Noch musste nichts zu zweit korrigiert werden.
besides-what = Was
besides-proposed-by = Vorgeschlagen von
besides-move = Von { $from } an { $to }
besides-a-correction = Eine Korrektur
besides-declined = Abgelehnt
besides-withdrawn = Zurückgezogen
besides-proposed = Vorgeschlagen. Gebucht wird es, sobald eine zweite Person es bestätigt.
besides-account-needed = Wähle ein Konto
besides-same-account = Wähle ein anderes Konto als das erste
besides-not-adjustable = { $account } wird nicht auf diese Weise korrigiert
besides-no-statement = Es gibt keine Abrechnung { $statement } mehr
besides-opening-exists = Der Anfangsbestand ist schon erfasst.
besides-choose = Wählen
besides-account-holds = { $account }: { $amount }
besides-no-statement-chosen = Keinen bestimmten
besides-correction-month-hint = Die Korrektur steht dann auf der Seite dieses Monats
besides-correction-month = Welchen Monat korrigiert es?
besides-from-hint = Wähle die Bank für Geld, das hereinkam und noch auf keinem Konto steht
besides-from = Von
besides-to-hint = Wähle die Bank für Geld, das weg ist, etwa eine Gebühr
besides-to = An
besides-counts-for = Zählt für
besides-propose-button = Vorschlagen
besides-propose-lead = Geld, das auf dem falschen Konto steht, kommt auf das richtige, mit Begründung, durch zwei Personen.
besides-propose-story = Eine einzelne falsche Buchung nimmst du besser im Kassenbuch zurück. Heute ist { $day }.

## Eine Korrektur

besides-confirmed = Bestätigt. Es ist Buchung { $entry } im Kassenbuch.
besides-why-not-needed = Sag, warum nicht
besides-declined-now = Abgelehnt. Wer es vorgeschlagen hat, sieht warum.
besides-withdrawn-now = Zurückgezogen. Es wurde nichts gebucht.
besides-was-confirmed = Das wurde schon am { $day } bestätigt. Es wurde nichts doppelt gebucht.
besides-was-declined = Das wurde schon am { $day } abgelehnt. Es wurde nichts doppelt gebucht.
besides-was-withdrawn = Das wurde schon am { $day } zurückgezogen. Es wurde nichts doppelt gebucht.
besides-not-own = Niemand bestätigt den eigenen Vorschlag oder lehnt ihn ab. Jemand anders kann das.
besides-own-only = Nur wer es vorgeschlagen hat, zieht es zurück.
besides-no-role = Das entscheiden nur Moderation und Kassenführung.
besides-move-line = { $from } an { $to }
besides-together = Zusammen
besides-story-proposed = { $name } hat es am { $day } vorgeschlagen.
besides-story-counts = Es zählt für den { $day }.
besides-story-corrects = Es korrigiert die Abrechnung { $statement }.
besides-story-confirmed = { $name } hat es am { $day } bestätigt.
besides-story-declined = { $name } hat es am { $day } abgelehnt: { $why }
besides-story-withdrew = { $name } hat es am { $day } zurückgezogen.
besides-story-was-entry = Es war Buchung { $entry } im Kassenbuch und wurde zurückgenommen.
besides-story-entry = Es ist Buchung { $entry } im Kassenbuch.
besides-withdraw-button = Zurückziehen
besides-withdraw-note = Du hast es vorgeschlagen, also bestätigt es jemand anders.
besides-confirm-opening = Ja, die Gruppe fängt mit { $amount } an
besides-confirm-move = Bestätigen und { $amount } verschieben
besides-confirm-note = Es wird sofort gebucht, in deinem Namen und dem der Person, die es vorgeschlagen hat.
besides-decline = Es stimmt nicht
besides-why-not = Warum nicht?
besides-decline-button = Ablehnen
besides-take-entry-back = Buchung zurücknehmen

## Eine Buchung zurücknehmen

besides-reversed = Buchung { $entry } ist durch Buchung { $by } zurückgenommen.
besides-no-entry = So eine Buchung gibt es nicht.
besides-reversed-before = Buchung { $by } hat sie schon zurückgenommen. Es wurde nichts doppelt gebucht.
besides-counted = Die Abrechnung { $statement } hat diese Deckung gezählt, also bleibt sie. Was daran falsch ist, bringt eine Korrektur in Ordnung, die zwei Personen machen.
besides-spent = { $amount } von diesem Geld wurden für „{ $cost }“ bezahlt oder freigegeben. Nimm erst das zurück.
besides-every-line = Jede Zeile
besides-entry = Buchung { $entry }: { $kind }
besides-entry-counts = Zählt für den { $day }.
besides-reverse-why = Warum wird sie zurückgenommen?
besides-reverse-button = Buchung { $entry } zurücknehmen
besides-reverse-note = Die Buchung bleibt. Eine neue bringt dasselbe Geld heute zurück und nennt diese.

## Womit die Gruppe anfängt

besides-opening-why-needed = Sag, woher die Zahlen kommen
besides-opening-recorded = Erfasst. Gebucht wird es, sobald eine zweite Person es bestätigt.
besides-opening-above-zero = Schreib mindestens einen Betrag über null
besides-opening-waits = Der Anfangsbestand ist schon erfasst und wartet auf eine zweite Person.
besides-opening-booked = Der Anfangsbestand ist schon gebucht; was daran falsch ist, wird korrigiert.
besides-opening-cannot = Das lässt sich nicht erfassen.
besides-opening-lead = Geld, das vor der ersten Rechnung da war, einmal erfasst.
besides-opening-on = Er wurde am { $day } gebucht.
besides-opening-is-recorded = Er ist erfasst und wartet, bis eine zweite Person ihn bestätigt.
besides-opening-day = Tag des Kontostands
besides-opening-foundation = Für den Grundstock
besides-opening-foundation-hint = Was die Gruppe für lange Zeit behält
besides-opening-shared = Zum Teilen
besides-opening-shared-hint = Wird in die nächste Abrechnung übertragen
besides-opening-why = Woher die Zahlen kommen
besides-opening-why-hint = Etwa der Kontoauszug, und wer ihn angesehen hat
besides-record = Erfassen

## Das Kassenbuch neben der Bank

besides-bank-agree = Festgehalten. Bank und Kassenbuch stimmen auf den Cent überein.
besides-bank-kept-less = Festgehalten. Auf der Bank sind { $amount } weniger, als das Kassenbuch sagt.
besides-bank-kept-more = Festgehalten. Auf der Bank sind { $amount } mehr, als das Kassenbuch sagt.
besides-bank-lead-less = Auf der Bank sind { $amount } weniger, als das Kassenbuch für den { $day } sagt.
besides-bank-lead-more = Auf der Bank sind { $amount } mehr, als das Kassenbuch für den { $day } sagt.
besides-bank-balance-needed = Schreib, was die Bank sagt
besides-bank-nobody = Noch hat niemand das Kassenbuch mit der Bank verglichen.
besides-bank-agreed = Am { $day } stimmten Bank und Kassenbuch auf den Cent überein.
besides-bank-heading = Das Kassenbuch neben der Bank
besides-bank-story = Das sagt das Kassenbuch heute: So viel sollte auf dem Bankkonto sein.
besides-bank-empty = Hier werden verglichene Kontostände stehen.
besides-bank-pool = Pool: hereingekommen, noch in keinem Monat
besides-bank-core = Kernkosten, beiseitegelegt
besides-bank-allotments = Anteile von Mitgliedern
besides-bank-buckets = Finanzierte Töpfe, noch nicht ausgezahlt
besides-ledger-says = Das Kassenbuch sagt
besides-bank-equal-note = Bank und Kassenbuch waren gleich
besides-never = Nie
besides-bank-never-note = Bank und Kassenbuch waren noch nicht gleich
besides-bank-says = Die Bank sagt
besides-on-day = am { $day }
besides-for-day = für den { $day }
besides-bank-less-ledger = Bank minus Kassenbuch
besides-bank-last-equal = Zuletzt gleich
besides-bank-parts = { $day }, Teil für Teil
besides-equal = Gleich
besides-apart = Ungleich
besides-by = { $name }, { $day }
besides-ledger = Kassenbuch
besides-bank-compared = Was verglichen wurde
besides-bank-question = Was sagt die Bank?
besides-bank-as-of = Am Ende des Tages
besides-balance = Kontostand
besides-balance-hint = Wie auf dem Kontoauszug; mit einem Minus davor, wenn das Konto überzogen ist
besides-bank-note = Was einen Unterschied erklärt
besides-bank-note-hint = Etwa eine Überweisung, die noch unterwegs ist
besides-bank-button = Vergleichen und festhalten
besides-bank-form-note = Beide Zahlen werden festgehalten. Nichts wird verschoben: Was falsch ist, wird im Kassenbuch korrigiert.
