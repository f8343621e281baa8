# Die Seiten geöffneter Runden: die Liste, die Seite, auf der Mitglieder geben, ihr Schluss, der Abschluss, die Ergebnisse.

## Tage und Namen

rounds-moment = { $day } um { $clock } Uhr
rounds-bucket-numbered = Topf { $number }
rounds-bucket-inside = Topf { $number }
rounds-quoted = „{ $title }“
rounds-between = {", "}
rounds-unit-euros = Euro
rounds-unit-dollars = Dollar
rounds-unit-pounds = Pfund
rounds-unit-francs = Franken

## Was aus den Töpfen wurde

rounds-share-funded = { $funded ->
    [0] { $count ->
        [one] der Topf ist nicht finanziert
       *[other] keiner von { $buckets } Töpfen ist finanziert
    }
    [one] { $count ->
        [one] der eine Topf ist finanziert
       *[other] einer von { $buckets } Töpfen ist finanziert
    }
   *[other] { $word } von { $buckets } Töpfen sind finanziert
}

## Die Liste der Runden

rounds-title = Runden
rounds-open-one = Eine Runde öffnen
rounds-none = Noch keine Runde. Eine Runde teilt den Pool auf.
rounds-see-ideas = Die Ideen ansehen
rounds-none-lead = In einer Runde teilen die Mitglieder auf die Töpfe auf, was zu teilen ist.
rounds-next-opens = Die nächste Runde öffnet am { $day }.
rounds-settled-count = { $count ->
    [one] Eine Runde ist abgeschlossen.
   *[other] { $count } Runden sind abgeschlossen.
}
rounds-card-announced = Angekündigt
rounds-card-open = Offen
rounds-card-opens = Öffnet am { $when }.
rounds-card-closes = Offen bis { $when }.
rounds-card-closed = Zu Ende seit { $when }, noch nicht abgeschlossen.
rounds-card-sums = { $total ->
    [one] { $sum } zum Teilen; { $done } von { $total } Mitglied ist fertig.
   *[other] { $sum } zum Teilen; { $done } von { $total } Mitgliedern sind fertig.
}
rounds-card-left = Von deinen { $sum } sind noch { $left } zu geben.
rounds-card-give = Deine { $sum } geben
rounds-card-change = Meine Aufteilung ändern
rounds-card-see = Zur Runde
rounds-hands = Wer ist in der nächsten Runde dabei?
rounds-hands-counted = Gezählt
rounds-hands-asked = Gefragt
rounds-hands-counted-on = { $count ->
    [one] Die Hände wurden am { $when } gezählt. Ein Mitglied ist dabei.
   *[other] Die Hände wurden am { $when } gezählt. { $count } Mitglieder sind dabei.
}
rounds-hands-until = { $count ->
    [one] Sag es bis { $when }. Bisher ist ein Mitglied dabei.
   *[other] Sag es bis { $when }. Bisher sind { $count } Mitglieder dabei.
}
rounds-hands-in = Du bist dabei.
rounds-hands-out = Du bist diesmal nicht dabei.
rounds-hands-say = Sagen, ob ich dabei bin
rounds-hands-see = Sehen, wer dabei ist
rounds-settled-rounds = Abgeschlossene Runden
rounds-round = Runde
rounds-closed-on = Schluss
rounds-to-share = Zum Teilen
rounds-given-to-buckets = In Töpfe gegeben
rounds-buckets-funded = Finanzierte Töpfe
rounds-of = { $some } von { $all }

## Oben auf der Seite einer Runde

rounds-badge-opens = Öffnet { $day }
rounds-badge-closed = Zu Ende
rounds-badge-settled = Abgeschlossen
rounds-badge-withdrawn = Zurückgezogen
rounds-closes-today = Schließt heute
rounds-days-left = { $days ->
    [one] Noch { $days } Tag
   *[other] Noch { $days } Tage
}
rounds-lead-sums = { $count ->
    [one] <strong>{ $sum }</strong> zum Teilen, <strong>{ $asked }</strong> wünscht sich ein Topf.
   *[other] <strong>{ $sum }</strong> zum Teilen, <strong>{ $asked }</strong> wünschen sich { $word } Töpfe.
}
rounds-lead-opens = Öffnet am <when>{ $when }</when>.
rounds-lead-opens-then = Sie schließt am { $when }.
rounds-lead-closes = Schließt am <when>{ $when }</when>.
rounds-lead-moved = Schließen sollte sie am { $day }: { $reason }
rounds-lead-closed = Zu Ende seit <when>{ $when }</when>.
rounds-lead-closed-then = Nichts ist entschieden, bis die Moderation sie abschließt.
rounds-lead-settled-then = Abgeschlossen am { $day }.
rounds-lead-withdrawn = Zurückgezogen am <when>{ $when }</when>.
rounds-lead-withdrawn-then = Ihr Geld ging dahin zurück, woher es kam.
rounds-finished = { $total ->
    [one] { $done } von { $total } Mitglied ist fertig
   *[other] { $done } von { $total } Mitgliedern sind fertig
}

## Woher die Summe kommt

rounds-sum = Wie die Summe zustande kam
rounds-sum-came-in = Kam herein
rounds-sum-foundation = Grundstock
rounds-sum-core = Kernkosten
rounds-sum-carried = Übertrag
rounds-sum-to-share = Unser Geld zum Teilen
rounds-sum-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
rounds-share-each = je { $sum }
rounds-share-you = { $sum } für dich
rounds-share-weights = Anteile nach Gewicht
rounds-share-contributions = Anteile nach Beiträgen
rounds-became-each = Wie aus { $all } je { $sum } wurden
rounds-became-you = Wie aus { $all } für dich { $sum } wurden
rounds-became-weights = Wie aus { $all } Anteile nach Gewicht wurden
rounds-became-contributions = Wie aus { $all } Anteile nach Beiträgen wurden

## Die Liste der Töpfe

rounds-where = Wohin sollen deine { $sum } gehen?
rounds-the-buckets = Die Töpfe
rounds-order = Reihenfolge der Töpfe
rounds-order-yours = Für dich gemischt
rounds-order-shuffled = Gemischt
rounds-order-closest = Fast voll zuerst
rounds-order-name = A bis Z
rounds-jump = Zum Speichern springen
rounds-no-buckets = In dieser Runde sind keine Töpfe.
rounds-propose-first = Den ersten vorschlagen
rounds-updated = Stand <updated>{ $clock }</updated> Uhr, <refresh>neu laden</refresh>
rounds-level-others = <strong>{ $sum }</strong> von anderen
rounds-level-given = <strong>{ $sum }</strong> gegeben
rounds-level-mine = <strong>{ $sum }</strong> von dir
rounds-level-mine-of-it = <strong>{ $sum }</strong> davon von dir
rounds-level-raised = <strong>{ $sum }</strong> zusammen, alles, was er braucht
rounds-level-enough = <strong>{ $sum }</strong> reichen zum Anfangen
rounds-level-asked = <strong>{ $sum }</strong> gewünscht
rounds-level-to-go = <strong>{ $sum }</strong> fehlen von { $maximum }
rounds-givers-so-far = { $count ->
    [one] bisher gab eine Person
   *[other] bisher gaben { $word } Leute
}
rounds-nothing-needed = Mehr braucht er nicht
rounds-filled-by = { $count ->
    [one] Gefüllt von { $count } Person
   *[other] Gefüllt von { $count } Leuten
}
rounds-settled-already = Schon abgeschlossen
rounds-settled-already-stays = Was darin ist, bleibt, auch deines
rounds-own-bucket = Dein eigener Topf
rounds-own-bucket-others = Diese Runde überlässt ihn den anderen
rounds-field = { $unit } für { $title }
rounds-field-to-go = { $unit } für { $title }, { $sum } fehlen noch
rounds-step-less = { $step } aus { $title } herausnehmen
rounds-step-more = { $step } mehr in { $title } legen
rounds-fill-it = Füllen: { $sum }
rounds-fill-most = { $sum } geben, mehr nimmt er von dir nicht
rounds-fill-last = Meine letzten { $sum } geben

## Die eigene Aufteilung

rounds-save = Speichern
rounds-panel-save = Meine Aufteilung speichern
rounds-panel-have = Du hast noch
rounds-panel-of = von den { $sum }, die du zu geben hast
rounds-panel-over = Deine Aufteilung ist
rounds-panel-for = für die { $sum }, die du zu geben hast
rounds-too-much = { $sum } zu viel
rounds-left = { $sum } übrig
rounds-panel-of-short = von { $sum }
rounds-unsaved = Noch nicht gespeichert
rounds-unsaved-since = Noch nicht gespeichert: Änderungen, Stand { $when }
rounds-undo = Rückgängig
rounds-even = Rest gleichmäßig verteilen
rounds-clear = Alles herausnehmen
rounds-note-final = Diese Runde nimmt deine Aufteilung nur einmal: Was du speicherst, bleibt so.
rounds-note-change = Ändere sie, so oft du willst, bis die Runde schließt.
rounds-note-stays-yours = Was du nicht gibst, bleibt dir für die nächste Runde.
rounds-note-back-for = Was du nicht gibst, geht für den { $month } in den Pool zurück.
rounds-note-back = Was du nicht gibst, geht in den Pool zurück.
rounds-said-left = { $sum } übrig.
rounds-said-over = { $sum } zu viel.
rounds-said = { $sum } in { $title }.
rounds-said-even = Der Rest ist gleichmäßig verteilt.
rounds-said-clear = Alles ist herausgenommen.
rounds-said-undo = Rückgängig gemacht.
rounds-moved = { $count ->
    [one] { $number } Topf hat sich verändert:
   *[other] { $number } Töpfe haben sich verändert:
}
rounds-closed-meanwhile = Die Runde ist zu Ende:
rounds-moved-show = anzeigen

## Speichern

rounds-saved = Gespeichert.
rounds-saved-left = Du hast noch { $sum } übrig.
rounds-saved-until = Ändern kannst du sie bis { $when }.
rounds-saved-final = Sie bleibt so.
rounds-undone-draft = Deine Änderungen sind weg; das ist die Aufteilung, die du gespeichert hast.
rounds-nothing-to-undo = Noch gibt es nichts rückgängig zu machen.
rounds-not-yours = Diese Runde wurde mit denen geöffnet, die damals Mitglieder waren; du teilst ab der nächsten mit. Es wurde nichts geändert.
rounds-not-open-yet = Die Runde öffnet am { $when }. Es wurde nichts gespeichert; komm dann wieder.
rounds-saved-once = Du hast deine Aufteilung am { $when } gespeichert, und diese Runde nimmt sie nur einmal. Sie gilt.
rounds-save-key-reused = Dieses Formular wurde schon mit anderen Beträgen abgeschickt. Die ersten gelten; lade die Runde neu, um sie zu ändern.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = in dieser Runde gibt ein Mitglied höchstens { $sum } in einen Topf
rounds-own-bucket-problem = diese Runde überlässt deinen eigenen Topf den anderen
rounds-below-zero-problem = ein Betrag kann nicht unter null liegen
rounds-below-zero = Ein Betrag kann nicht unter null liegen
rounds-over = Deine Aufteilung ist { $over } mehr als deine { $sum }
rounds-over-all = Zusammen ist das mehr als jeder Betrag, der sich geben lässt
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = Ein Feld gehört zu keinem Topf.
rounds-malformed-button = Das Formular hatte einen Knopf, den es hier nicht hat.
rounds-malformed-version = Das Formular sagt nicht, welche Aufteilung es zeigt.
rounds-malformed-bucket = Topf { $number } ist nicht in dieser Runde.
rounds-malformed-twice = Das Formular hatte einen Topf doppelt.

## Was die Seite sagt

rounds-draft-late = Änderungen von dir kamen nicht rechtzeitig an
rounds-draft-late-text = Die Runde schloss am { $when }. Was du geändert und nicht gespeichert hattest, zählt nicht.
rounds-newcomer = Du teilst ab der nächsten Runde mit
rounds-newcomer-text = Diese wurde mit denen geöffnet, die damals Mitglieder waren. Mitlesen kannst du.
rounds-final = Deine Aufteilung bleibt so
rounds-final-text = Du hast sie am { $when } gespeichert. Diese Runde nimmt jede Aufteilung nur einmal.
rounds-late = Deine Aufteilung kam nicht rechtzeitig an
rounds-late-text = Die Runde schloss am { $when }. Was du danach geschickt hast, steht unten, damit du es sehen kannst; gespeichert wurde es nicht.
rounds-late-stands = Es gilt die Aufteilung, die du am { $when } gespeichert hast.
rounds-late-none = Vorher hattest du keine Aufteilung gespeichert.
rounds-typed = Deine Aufteilung
rounds-typed-late = Kam nicht rechtzeitig
rounds-typed-counts = Zählt
rounds-bucket = Topf
rounds-filled-up = { $title } wurde voll, als du gespeichert hast
rounds-filled-up-several = { $count ->
    [one] ein Topf wurde voll, als du gespeichert hast
   *[other] { $word } Töpfe wurden voll, als du gespeichert hast
}
rounds-filled-up-all = Du hast { $asked } hineingegeben, und er brauchte nichts mehr; also kam alles zu dir zurück.
rounds-filled-up-part = Du hast { $asked } hineingegeben, und er brauchte nur noch { $given }; also gingen { $given } hinein, und { $back } kamen zu dir zurück.
rounds-filled-up-all-of = Du hast { $asked } in { $title } gegeben, und der Topf brauchte nichts mehr; also kam alles zu dir zurück.
rounds-filled-up-part-of = Du hast { $asked } in { $title } gegeben, und der Topf brauchte nur noch { $given }; also gingen { $given } hinein, und { $back } kamen zu dir zurück.
rounds-filled-up-rest = Alles andere ist gespeichert.
rounds-filled-up-see = Sehen, was noch Geld braucht
rounds-see-results = Sehen, was wir gewählt haben
rounds-settle-the-round = Runde abschließen
rounds-settle-first = Vorher siehst du genau, was gebucht wird.
rounds-asked = <strong>Du wirst gefragt:</strong> Reicht, was da ist, zum Anfangen?
rounds-offer-link = { $sum } für { $title }
rounds-early = Volle Töpfe jetzt schon abschließen
rounds-early-text = Die Verantwortlichen können sofort um Auszahlungen bitten; was hineingegeben wurde, bleibt. Vorher siehst du, was gebucht wird.
rounds-rules = Die Regeln dieser Runde
rounds-close-ended = Schließen sollte sie am { $was }; beendet wurde sie am { $now }.
rounds-close-moved = Der Schluss wurde verschoben, von { $was } auf { $now }. Die Begründung: { $reason }
rounds-extend = Mehr Zeit geben
rounds-withdraw = Zurückziehen
rounds-open-like = Eine Runde mit diesen Regeln öffnen
rounds-close = Die Runde jetzt schließen
rounds-close-ask = Die Runde jetzt schließen?
rounds-close-text = Aufteilungen zählen bis zu diesem Moment und nicht danach. Wieder öffnen lässt sie sich nicht. Entschieden ist damit noch nichts: Abgeschlossen wird sie in einem zweiten Schritt.
rounds-close-it = Jetzt schließen
rounds-closed-now = Geschlossen um { $clock } Uhr. Der nächste Schritt ist, sie abzuschließen.
rounds-close-key-reused = Dieses Formular wurde schon für eine andere Runde abgeschickt. Es wurde nichts geändert.
rounds-close-not-yet = Die Runde hat noch nicht geöffnet; es gibt nichts zu schließen.
rounds-close-withdrawn = Die Runde wurde zurückgezogen; es gibt nichts zu schließen.
rounds-close-already = Die Runde war schon geschlossen.

## Zwei Geräte, eine Aufteilung

rounds-stale-title = Zwei Aufteilungen von dir
rounds-stale = Du hast inzwischen eine andere Aufteilung gespeichert
rounds-stale-lead-today = Um { $clock } Uhr wurde eine Aufteilung von dir gespeichert, vielleicht auf einem anderen Gerät, nachdem diese Seite geladen war. Nichts ist verloren, und es wurde nichts geändert: Wähle die, die du meinst.
rounds-stale-lead = Am { $when } wurde eine Aufteilung von dir gespeichert, vielleicht auf einem anderen Gerät, nachdem diese Seite geladen war. Nichts ist verloren, und es wurde nichts geändert: Wähle die, die du meinst.
rounds-stale-both = Beide Aufteilungen
rounds-stale-saved = Gespeichert
rounds-stale-sent = Jetzt geschickt
rounds-stale-differs = anders
rounds-together = Zusammen
rounds-stale-keep-saved = Die gespeicherte behalten
rounds-stale-keep-sent = Die jetzt geschickte behalten

## Warum dieser Betrag?

rounds-mine-title = Warum dieser Betrag?
rounds-mine-back = Zurück zur Runde
rounds-mine-part = Dein Teil
rounds-mine-part-of = Der Teil von { $name }
rounds-mine-their-part = Dieser Teil
rounds-mine-to-give = Du hast zu geben
rounds-mine-theirs-to-give = Zu geben
rounds-mine-lead = In der { $round } hast du { $sum } zu geben. Hier steht, woher das kommt.
rounds-mine-lead-of = In der { $round } darf { $name } { $sum } geben. Hier steht, woher das kommt.
rounds-mine-lead-newcomer = Die { $round } wurde mit denen geöffnet, die damals Mitglieder waren. Du teilst ab der nächsten Runde mit; so kam die Summe zustande.
rounds-mine-lead-not-in = { $name } ist in der { $round } nicht dabei. So kam die Summe der Runde zustande.
rounds-mine-foundation = { $rate } % von dem, was hereinkam
rounds-mine-missing = Fehlt von vorher
rounds-mine-carried = Übertrag von vorher
rounds-mine-kept = Behalten von vorher
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ { $count } Mitglied = { $each }.
   *[other] { $sum } ÷ { $count } Mitglieder = je { $each }.
}
rounds-mine-no-weights = Alle Gewichte sind null, also bekommen alle gleich viel.
rounds-mine-no-contributions = Von denen, die dabei sind, hat diesmal niemand etwas eingebracht, also bekommen alle gleich viel.
rounds-mine-contributed = Deine Beiträge waren { $mine } von { $all }. Derselbe Teil von { $sum } sind { $part }.
rounds-mine-contributed-of = Die Beiträge dieses Mitglieds waren { $mine } von { $all }. Derselbe Teil von { $sum } sind { $part }.
rounds-mine-mixed-one = { $count ->
    [one] Ein Teil wird gleich geteilt: { $each } für { $count } Mitglied.
   *[other] Ein Teil wird gleich geteilt: { $each } für jedes von { $count }.
}
rounds-mine-mixed-other = Der andere geht nach Beiträgen. Deine waren { $mine } von { $all }, das ergibt { $part }.
rounds-mine-mixed-other-of = Der andere geht nach Beiträgen. Die dieses Mitglieds waren { $mine } von { $all }, das ergibt { $part }.
rounds-mine-mixed-sum = Zusammen { $sum }.
rounds-mine-weight = Dein Gewicht ist { $weight } von zusammen { $all }. Derselbe Teil von { $sum } sind { $part }.
rounds-mine-weight-of = Das Gewicht dieses Mitglieds ist { $weight } von zusammen { $all }. Derselbe Teil von { $sum } sind { $part }.
rounds-mine-weight-reason = Die Begründung für das Gewicht: { $reason }.
rounds-mine-stays = Was sich nicht gleichmäßig teilen lässt, { $sum }, geht in die nächste Abrechnung.
rounds-mine-rule-equal = Alle bekommen gleich viel.
rounds-mine-rule-no-weights = Nach Gewichten, aber alle waren null.
rounds-mine-rule-no-contributions = Nach Beiträgen, aber es gab keine.
rounds-mine-rule-contributions = Danach, was jedes Mitglied eingebracht hat.
rounds-mine-rule-mixed = Ein Teil gleich, einer danach, was jedes Mitglied eingebracht hat.
rounds-mine-rule-weights = Nach Gewichten, die die Moderation vergeben hat.
rounds-mine-entries = Im Kassenbuch: <statement>Die Abrechnung: Buchung { $statement }</statement>, <allotments>Die Anteile: Buchung { $allotments }</allotments>.
rounds-mine-entry = Im Kassenbuch: <statement>Die Abrechnung: Buchung { $statement }</statement>.
rounds-mine-entry-allotments = Im Kassenbuch: <allotments>Die Anteile: Buchung { $allotments }</allotments>.

## Die Vorschau eines Abschlusses

rounds-settle-title = { $round } abschließen
rounds-settle-funded = { $funded ->
    [one] { $count ->
        [one] der eine Topf ist mit { $sum } finanziert.
       *[other] einer von { $buckets } Töpfen ist mit { $sum } finanziert.
    }
   *[other] { $word } von { $buckets } Töpfen sind mit { $sum } finanziert.
}
rounds-settle-none-funded = { $count ->
    [one] der Topf ist nicht finanziert.
   *[other] keiner von { $buckets } Töpfen ist finanziert.
}
rounds-settle-carried-into = { $sum } werden in den { $month } übertragen.
rounds-settle-carried = { $sum } werden übertragen.
rounds-settle-nothing-left = Es bleibt nichts übrig.
rounds-settle-stays = Was übrig ist, bleibt bei denen, die es gaben.
rounds-settle-leavers-into = Was übrig ist, bleibt bei denen, die es gaben; die { $sum } derer, die nicht mehr dabei sind, werden in den { $month } übertragen.
rounds-settle-leavers = Was übrig ist, bleibt bei denen, die es gaben; die { $sum } derer, die nicht mehr dabei sind, werden übertragen.
rounds-settle-early = { $count ->
    [one] einer davon wurde schon vorher abgeschlossen; sein Geld hat sich bewegt.
   *[other] { $word } davon wurden schon vorher abgeschlossen; ihr Geld hat sich bewegt.
}
rounds-settle-waits = Erst werden die Verantwortlichen gefragt
rounds-settle-waits-text = { $count ->
    [one] { $titles } hat den Mindestbetrag nicht erreicht. Die Verantwortlichen können bis { $when } nehmen, was da ist; Schweigen heißt nein. Abschließen lässt sich die Runde, sobald jedes Angebot beantwortet ist, oder dann.
   *[other] { $titles } haben den Mindestbetrag nicht erreicht. Die Verantwortlichen können jeweils bis { $when } nehmen, was da ist; Schweigen heißt nein. Abschließen lässt sich die Runde, sobald jedes Angebot beantwortet ist, oder dann.
}
rounds-settle-table = Was mit jedem Topf geschieht
rounds-settle-given = Gegeben
rounds-settle-gets = Bekommt
rounds-settle-goes-back = Geht zurück
rounds-settle-outcome = Ergebnis
rounds-settle-how-early = schon am { $day } abgeschlossen
rounds-settle-how-surplus = { $sum } mehr, als er nimmt, gehen an alle zurück, die gaben
rounds-settle-how-waits = wartet bis { $when } auf die Verantwortlichen
rounds-settle-how-yours = wartet auf deine Entscheidung
rounds-settle-goal = von { $sum }
rounds-settle-goal-range = { $minimum } bis { $maximum }
rounds-settle-goal-open = mindestens { $minimum }
rounds-settle-below = Unter dem Mindestbetrag: deine Entscheidung
rounds-settle-below-text = Entscheide über jeden davon und sag warum. Dann sieh dir an, was gebucht wird.
rounds-settle-choice-fund = Er bekommt seine { $sum }
rounds-settle-choice-back = Sein Geld geht zurück
rounds-settle-choice-hint = Er hat { $sum } und bat um mindestens { $minimum }.
rounds-settle-why = Warum?
rounds-settle-why-hint = Alle lesen es in den Ergebnissen
rounds-settle-preview = Zeigen, was gebucht wird
rounds-settle-lines = Jede Zeile, die gebucht wird
rounds-settle-posted = Was gebucht wird
rounds-settle-button = Abschließen und veröffentlichen
rounds-settle-no-entry = Kein Geld bewegt sich, also gibt es keine Buchung. Die Ergebnisse gehen per Mail an alle, die sie möchten, und auf die Seite der Ergebnisse.
rounds-settle-one-entry = Eine Buchung im Kassenbuch, ein einziges Mal. Die Ergebnisse gehen per Mail an alle, die sie möchten, und auf die Seite der Ergebnisse.
rounds-settle-when = Abschließen lässt sie sich, sobald jedes Angebot beantwortet oder abgelaufen ist.
rounds-settle-decide-first = Entscheide erst über die Töpfe unter ihrem Mindestbetrag; dann siehst du hier, was gebucht wird.
rounds-settle-done = Abgeschlossen. Alle, die es möchten, bekommen die Ergebnisse per Mail.
rounds-settle-again = Die Runde wurde am { $when } abgeschlossen; es wurde nichts doppelt gebucht. Das sind ihre Ergebnisse.
rounds-settle-already = Diese Runde ist schon abgeschlossen; das sind ihre Ergebnisse.
rounds-settle-not-closed = Abschließen lässt sich die Runde, wenn sie zu Ende ist, ab { $when }.
rounds-settle-changed = Seit du die Vorschau gesehen hast, hat sich etwas geändert
rounds-settle-changed-text = Es wurde nichts gebucht. Unten steht, was jetzt gebucht würde; sieh es dir noch einmal an.
rounds-settle-not-yours = Über { $title } entscheidest nicht du: Darin ist nichts, oder der Mindestbetrag ist erreicht. Es wurde nichts gebucht.
rounds-settle-choose = Wähle, was mit { $title } geschieht
rounds-settle-say-why = Sag, warum du über { $title } so entscheidest
rounds-settle-withdrawn = Die Runde wurde zurückgezogen; es gibt nichts abzuschließen. Es wurde nichts geändert.
rounds-settle-malformed = Das Formular entscheidet über etwas, das kein Topf ist.

## Die Ergebnisse

rounds-results-title = Ergebnisse der { $round }
rounds-results-question = Was haben wir gewählt?
rounds-results-withdrawn = Diese Runde wurde zurückgezogen, also gibt es keine Ergebnisse.
rounds-results-closes = Die Runde schließt am { $when }. Die Ergebnisse stehen hier, sobald sie abgeschlossen ist.
rounds-results-closed = Die Runde schloss am { $when }. Die Ergebnisse stehen hier, sobald sie abgeschlossen ist.
rounds-see-round = Die Runde ansehen
rounds-results-carried-into = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, und { $carried } werden in den { $month } übertragen.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, und { $carried } werden in den { $month } übertragen.
}
rounds-results-carried = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, und { $carried } werden übertragen.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, und { $carried } werden übertragen.
}
rounds-results-leavers-into = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, was übrig war, blieb bei denen, die es gaben, und die { $carried } derer, die nicht mehr dabei sind, werden in den { $month } übertragen.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, was übrig war, blieb bei denen, die es gaben, und die { $carried } derer, die nicht mehr dabei sind, werden in den { $month } übertragen.
}
rounds-results-leavers = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, was übrig war, blieb bei denen, die es gaben, und die { $carried } derer, die nicht mehr dabei sind, werden übertragen.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, was übrig war, blieb bei denen, die es gaben, und die { $carried } derer, die nicht mehr dabei sind, werden übertragen.
}
rounds-results-stayed = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, und was übrig war, blieb bei denen, die es gaben.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, und was übrig war, blieb bei denen, die es gaben.
}
rounds-results-nothing-left = { $count ->
    [one] ein Mitglied hatte { $sum } zu teilen; { $found } fanden einen Topf, und nichts blieb übrig.
   *[other] { $word } von uns hatten { $sum } zu teilen; { $found } fanden einen Topf, und nichts blieb übrig.
}
rounds-results-chosen = Was wir gemeinsam gewählt haben
rounds-results-where = Wohin alles ging
rounds-settled-by = Abgeschlossen am { $when } von { $name }.
rounds-settled-at = Abgeschlossen am { $when }.
rounds-result-full = alles, worum er bat
rounds-result-full-above = alles, worum er bat; { $sum } mehr gingen an alle zurück, die gaben
rounds-result-below = unter den { $sum }, um die er bat
rounds-result-enough = von { $sum }, genug zum Anfangen
rounds-result-open-ended = nach oben offen
rounds-result-nobody = niemand gab etwas
rounds-result-carried = unter seinen { $sum }; übertragen
rounds-result-back = unter seinen { $sum }; zurück an alle, die gaben
rounds-result-and = { $note }; { $more }
rounds-result-you = du { $sum }
rounds-decided-early-by = am { $day } von { $name } abgeschlossen, als die Runde noch offen war
rounds-decided-early = am { $day } abgeschlossen, als die Runde noch offen war
rounds-decided-chosen = die Moderation hat entschieden: { $reason }
rounds-an-owner = eine verantwortliche Person
rounds-offer-accepted-on = { $name } sagte am { $day }, dass es zum Anfangen reicht
rounds-offer-accepted = { $name } sagte, dass es zum Anfangen reicht
rounds-offer-declined-on = { $name } sagte am { $day }, dass es zum Anfangen nicht reicht
rounds-offer-declined = { $name } sagte, dass es zum Anfangen nicht reicht
rounds-offer-expired = auf das Angebot kam nicht rechtzeitig eine Antwort
rounds-offer-waits = er wartet auf eine Antwort
rounds-mine-helped = { $count ->
    [one] Deine { $sum } halfen einem Topf
   *[other] Deine { $sum } halfen { $word } Töpfen
}
rounds-mine-had = Du hattest { $sum } zu geben
rounds-mine-biggest = Der größte Teil, { $sum }, ging an „{ $title }“.
rounds-mine-above = { $sum } kamen zurück, weil ein Topf mehr bekam, als er nimmt.
rounds-mine-came-back = { $sum } kamen aus Töpfen zurück, die nicht finanziert wurden.
rounds-mine-not-given = { $sum } hast du nicht gegeben.
rounds-mine-rest-pool = Was übrig war, ging in den Pool zurück.
rounds-mine-rest-yours = Was übrig war, bleibt dir für die nächste Runde.
rounds-sum-could-give = Alle konnten geben
rounds-sum-to-buckets = An Töpfe
rounds-sum-left-over = Übrig
rounds-sum-returned = Zurück aus Töpfen, die nicht finanziert sind
rounds-sum-surplus = Zurück aus Töpfen, die mehr bekamen, als sie nehmen
rounds-sum-not-given = Nicht gegeben
rounds-sum-carried-on = Übertragen
rounds-sum-stays = Bleibt bei denen, die es gaben
rounds-givers = Wer was gab, Aufteilung für Aufteilung
rounds-split-by-split = Aufteilung für Aufteilung
rounds-giver = Von
rounds-amount = Betrag
rounds-more-givers = { $count ->
    [one] und { $count } mehr in <file>der Datei der Runde</file>
   *[other] und { $count } mehr in <file>der Datei der Runde</file>
}
rounds-other-rules = Was eine andere Regel finanziert hätte
rounds-other-rules-text = Dieselben Gaben, anders gezählt. Das entscheidet nichts.
rounds-other-rules-compare = Die Regeln vergleichen
rounds-files = Die Ergebnisse mitnehmen
rounds-file-results = Ergebnisse, CSV
rounds-file-round = Die ganze Runde, JSON
rounds-file-splits = Aufteilungen, CSV
rounds-file-pabulib = Pabulib, um Regeln zu vergleichen
