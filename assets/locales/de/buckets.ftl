# Töpfe: die Liste, einen vorschlagen und ändern, seine Seite, und wie er endet. Ein Topf ist ein Vorschlag, der Geld braucht.

## Die Liste

buckets-heading = Töpfe
buckets-lead = Was Leute tun möchten, und was es kostet.
buckets-propose = Einen Topf vorschlagen
buckets-late = <strong>Nicht rechtzeitig fertig.</strong> Bitte die Verantwortlichen um den Bericht, oder gib ihnen mehr Zeit:
buckets-late-line = { $title }, sollte bis { $day } fertig sein
buckets-import = Töpfe aus einer CSV-Datei importieren
buckets-none-such = So einen Topf gibt es nicht.
buckets-all = Alle anzeigen
buckets-none = Noch kein Topf. Ein Topf ist etwas, das du tun möchtest, und was es kostet.
buckets-propose-first = Den ersten vorschlagen
buckets-money = Wohin das Geld geht
buckets-drafts = Entwürfe, sichtbar für Verantwortliche und Moderation
buckets-in-round = In der { $round }
buckets-in-a-round = In einer Runde
buckets-ideas = Ideen für die nächste Runde
buckets-doing = Finanziert
buckets-past = Fertig, nicht finanziert oder aufgegeben
buckets-examples = Oder fang mit einem von diesen an
buckets-example-soup = Suppe für die Versammlung
buckets-example-soup-line = Niemand entscheidet hungrig: ein warmer Teller für alle, die kommen.
buckets-example-soup-cost = Gemüse und Brot
buckets-example-translator = Eine Übersetzung unseres Handbuchs
buckets-example-translator-line = Wer eine andere Sprache liest, kann dazukommen und die Regeln kennen.
buckets-example-translator-cost = Übersetzung
buckets-example-repair = Ein Reparaturabend
buckets-example-repair-line = Kaputt mitbringen, heil mit nach Hause nehmen.
buckets-example-repair-cost = Teile und Werkzeug

## Wie es um einen Topf steht: wenig Platz

buckets-state-draft = Entwurf
buckets-state-idea = Idee
buckets-state-open = Offen
buckets-state-minimum = Minimum erreicht
buckets-state-full = Voll
buckets-state-funded = Finanziert
buckets-state-not-funded = Nicht finanziert
buckets-state-being-done = In Arbeit
buckets-state-done = Fertig
buckets-state-cancelled = Abgebrochen

## Was in einem Topf ist, in Worten unter seiner Anzeige: wenig Platz

buckets-level-of = <strong>{ $inside }</strong> von { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> bisher
    [one] <strong>{ $inside }</strong> von einer Person
   *[other] <strong>{ $inside }</strong> von { $count } Leuten
}
buckets-level-to-go = <strong>{ $amount }</strong> fehlen noch
buckets-level-enough = <strong>{ $amount }</strong> reichen zum Anfangen
buckets-level-paid = <strong>{ $amount }</strong> ausgezahlt
buckets-level-left = <strong>{ $amount }</strong> übrig
buckets-level-asked = <strong>{ $amount }</strong> gewünscht
buckets-level-asked-range = <strong>{ $least } bis { $most }</strong> gewünscht
buckets-level-asked-up-to = <strong>Bis zu { $most }</strong> gewünscht
buckets-level-asked-or-more = <strong>{ $least } oder mehr</strong> gewünscht
buckets-level-asked-any = <strong>Beliebig viel</strong> gewünscht

## Was aus dem Geld eines finanzierten Topfs wurde, hinter einer Notiz dazu: wenig Platz

buckets-since = { $paid } ausgezahlt, { $left } übrig
buckets-since-left = { $left } übrig
buckets-since-done = fertig, { $paid } ausgezahlt
buckets-since-cancelled = abgebrochen, { $paid } ausgezahlt
buckets-since-note = { $note }; { $since }

## Die Seite eines Topfs

buckets-costs = Was er kostet
buckets-cost-what = Was
buckets-needed = Nötig
buckets-on-top = Gern dazu
buckets-together = Zusammen
buckets-level-sealed = Was gegeben wurde, ist bis zum Schluss verborgen.
buckets-give = In der { $round } geben
buckets-offer = Reicht, was da ist?
buckets-early = Er ist voll: jetzt schon abschließen
buckets-responsible = Verantwortlich
buckets-owners-unnamed = { $count ->
    [one] Ein Mitglied der Gruppe
   *[other] { $count } Mitglieder der Gruppe
}
buckets-owners-more = { $count ->
    [one] und ein weiteres Mitglied
   *[other] und { $count } weitere Mitglieder
}
buckets-starts = Beginnt am { $day }
buckets-due = Soll bis { $day } fertig sein
buckets-due-over = Sollte bis { $day } fertig sein
buckets-due-more = Mehr Zeit, bis { $day }: { $why }
buckets-rounds = Runden
buckets-history-unfunded = <round>{ $round }</round>: nicht finanziert; { $given } fanden den Weg hierher
buckets-history-unfunded-sealed = <round>{ $round }</round>: nicht finanziert
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round>: mit { $amount } finanziert, von einem Mitglied
   *[other] <round>{ $round }</round>: mit { $amount } finanziert, von { $count } Mitgliedern
}
buckets-history-so-far = <round>{ $round }</round>: { $given } bisher
buckets-history-sealed = <round>{ $round }</round>: bis zum Schluss verborgen
buckets-ask-payout = Um eine Auszahlung bitten
buckets-unlock = Beträge entsperren
buckets-edit = Diesen Topf ändern
buckets-finish = Er ist fertig
buckets-extend = Mehr Zeit geben
buckets-cancel = Abbrechen
buckets-withdraw = Diesen Vorschlag zurückziehen
buckets-withdraw-ask = „{ $title }“ zurückziehen?
buckets-withdraw-why = Warum?
buckets-withdraw-note = Er hat noch kein Geld bekommen. Er bleibt hier zu lesen und kommt in keine Runde.
buckets-withdraw-send = Zurückziehen
buckets-withdraw-done = Zurückgezogen. Er bleibt hier zu lesen.
buckets-goal-unlocked = Die Beträge wurden am { $day } entsperrt und dürfen sich einmal ändern. Die Begründung: { $why }
buckets-goal-changed = Am { $day } geändert von { $old } auf { $new }. Die Begründung: { $why }
buckets-goal-range = { $least } bis { $most }
buckets-goal-or-more = { $least } oder mehr

## Was aus einem Topf wurde, auf seiner Seite

buckets-done = Was daraus wurde
buckets-cancelled = Warum er abgebrochen wurde
buckets-withdrawn = Zurückgezogen
buckets-done-on = Am { $day } fertig gemeldet.
buckets-done-on-by = Am { $day } von { $name } fertig gemeldet.
buckets-cancelled-on = Am { $day } abgebrochen.
buckets-cancelled-on-by = Am { $day } von { $name } abgebrochen.
buckets-withdrawn-on = Am { $day } zurückgezogen.
buckets-withdrawn-on-by = Am { $day } von { $name } zurückgezogen.
buckets-went-none = Er hatte kein Geld bekommen.
buckets-went-all = Es blieb nichts übrig.
buckets-went-fund = { $amount } blieben übrig und gingen an { $fund }.
buckets-went-fund-unnamed = { $amount } blieben übrig und gingen an den Grundstock.
buckets-went-givers = { $count ->
    [one] { $amount } blieben übrig und gingen für die nächste Runde an das eine Mitglied zurück, das gegeben hatte.
   *[other] { $amount } blieben übrig und gingen für die nächste Runde an die { $word } Mitglieder zurück, die gegeben hatten.
}
buckets-went-gone = { $amount } davon waren der Teil von Mitgliedern, die nicht mehr dabei sind, und werden übertragen.
buckets-went-carried = { $amount } blieben übrig und werden übertragen, für die nächste Runde.
buckets-its-money = Sein Geld
buckets-sum-funded = Finanziert mit
buckets-sum-paid = − Ausgezahlt
buckets-sum-fund = − An { $fund }
buckets-sum-fund-unnamed = − An den Grundstock
buckets-sum-givers = − Zurück an alle, die gaben
buckets-sum-carried = − Übertragen
buckets-sum-corrected-off = − Korrigiert
buckets-sum-corrected-on = + Korrigiert
buckets-sum-left = Übrig
buckets-entries = Jede Buchung dieses Topfs
buckets-payouts-wait = Um { $amount } von dem, was übrig ist, wurde gebeten; das Geld wartet auf die Auszahlung.
buckets-payouts = Ausgezahlt
buckets-payouts-caption = Aus diesem Topf ausgezahlt
buckets-paid-on = Bezahlt am
buckets-paid-to = An
buckets-paid-amount = Betrag
buckets-paid-not-yet = Noch nicht
buckets-givers = Wer ihn gefüllt hat
buckets-giver-member = Mitglied
buckets-giver-gave = Gab
buckets-giver-back = Bekam zurück

## Vorschlagen und ändern

buckets-edit-title = Topf ändern
buckets-save = Speichern
buckets-publish = Veröffentlichen
buckets-save-draft = Als Entwurf speichern
buckets-saved-in-round = Gespeichert. Er ist in der { $round }.
buckets-saved-idea = Gespeichert. Er steht bei den Ideen und wartet auf die nächste Runde.
buckets-saved-draft = Als Entwurf gespeichert. Außer dir und der Moderation sieht ihn noch niemand.
buckets-locked = Die Beträge sind gesperrt, solange die { $round } läuft. Alles andere kann sich ändern.
buckets-unlocked = Die Moderation hat die Beträge entsperrt: Sie können einmal geändert werden, solange die { $round } offen ist. Wer gegeben hat, erfährt es.
buckets-title = Titel
buckets-summary = Was hat die Gruppe davon?
buckets-summary-hint = Eine Zeile, die in jeder Liste steht
buckets-body = Mehr dazu
buckets-body-hint = Was du tun wirst, wann, mit wem. Nach einer leeren Zeile beginnt ein neuer Absatz
buckets-costs-question = Was kostet es?
buckets-costs-note = „Nötig“ reicht zum Anfangen; mit „Gern dazu“ ist er voll.
buckets-cost-line = Zeile { $nth }: wofür
buckets-cost-more = Noch eine Zeile
buckets-open-ended = Nach oben offen: Er nimmt, was kommt
buckets-open-ended-hint = Die Beträge oben sagen dann, was zum Anfangen reicht, und es gibt keinen Höchstbetrag
buckets-owners = Wer ist verantwortlich?
buckets-owners-hint = Sie stehen dafür ein, bekommen das Geld und schicken die Rechnungen
buckets-owners-none = noch niemand
buckets-starts-on = Beginnt am
buckets-missing-title = Gib ihm einen Titel
buckets-missing-owner = Wähle, wer verantwortlich ist
buckets-missing-sum = Schreib mindestens eine Zeile mit einem Betrag
buckets-missing-summary = Sag, was die Gruppe davon hat
buckets-problem-locked = Die Beträge sind gesperrt, solange die { $round } läuft; sie bleiben, wie sie waren
buckets-problem-owner = Jemand, den du gewählt hast, ist kein aktives Mitglied mehr
buckets-problem-decided = Über diesen Topf ist entschieden, und er bleibt, wie er ist; es wurde nichts geändert
buckets-problem-sent = Dieses Formular wurde schon mit anderen Werten abgeschickt. Sieh deine Töpfe an und schick es dann noch einmal ab
buckets-problem-others = Dieser Topf gehört anderen; es wurde nichts geändert
buckets-problem-zero = Schreib einen Betrag über null, oder mach den Topf nach oben offen
buckets-problem-given = { $given } sind schon darin; weniger kann der Betrag nicht sein
buckets-problem-too-large = Diese Summen sind zu groß für Brimful
buckets-form-lines = Das Formular hatte eine Zeile zu viel.
buckets-decided = Über diesen Topf ist entschieden, und er bleibt, wie er ist. Es wurde nichts geändert.

## Die Beträge entsperren, solange eine Runde offen ist

buckets-reopen-heading = Die Beträge dieses Topfs entsperren
buckets-reopen-what = Solange die { $round } offen ist, ändert niemand, worum ein Topf bittet. Entsperrt dürfen die Verantwortlichen und die Moderation es einmal ändern.
buckets-reopen-told = Wer gegeben hat, bekommt eine Mail mit deiner Begründung, und noch eine, wenn sich die Beträge ändern.
buckets-reopen-told-sealed = Alle in der Runde bekommen eine Mail mit deiner Begründung, und noch eine, wenn sich die Beträge ändern: In dieser Runde ist alles bis zum Schluss verborgen, und eine Mail nur an die, die gegeben haben, würde verraten, wer sie sind.
buckets-reopen-why = Warum?
buckets-reopen-done = Entsperrt. Die Verantwortlichen und die Moderation dürfen die Beträge einmal ändern; dann sind sie wieder gesperrt.
buckets-reopen-why-needed = Sag warum; alle, die gegeben haben, lesen es
buckets-reopen-announced = Seine Runde hat noch nicht geöffnet: Die Beträge sind nicht gesperrt. Es wurde nichts geändert.
buckets-reopen-no-round = Er ist in keiner offenen Runde, es gibt also nichts zu entsperren.
buckets-reopen-settled = Dieser Topf ist abgeschlossen und bleibt, wie er ist. Es wurde nichts geändert.
buckets-reopen-already = Die Beträge sind schon entsperrt; ändern lassen sie sich auf der Seite des Topfs.
buckets-reopen-unchanged = Es wurde nichts geändert.
buckets-reopen-sent = Dieses Formular wurde schon mit einer anderen Begründung abgeschickt. Mehr wurde nicht geändert.

## Wie ein finanzierter Topf endet: Er wird fertig, bekommt mehr Zeit oder wird abgebrochen

buckets-end-leave = So lassen, wie er ist
buckets-end-why-needed = Schreib ein paar Worte: Alle lesen sie
buckets-finish-heading = Diesen Topf fertig melden
buckets-finish-left = { $amount } sind übrig. Sie gehen an die Gruppe zurück: übertragen, für die nächste Runde.
buckets-finish-nothing = Es ist nichts übrig.
buckets-finish-report = Was ist daraus geworden?
buckets-finish-report-hint = Zwei oder drei Sätze. Alle, die den Topf sehen können, lesen sie
buckets-finished = Fertig. { $amount } blieben übrig und werden übertragen.
buckets-finished-paid = Fertig. Jeder Cent wurde ausgezahlt.
buckets-extend-heading = Diesem Topf mehr Zeit geben
buckets-extend-due = Er soll bis { $day } fertig sein. Vor dem neuen Tag werden die Verantwortlichen erinnert.
buckets-extend-due-over = Er sollte bis { $day } fertig sein. Vor dem neuen Tag werden die Verantwortlichen erinnert.
buckets-extend-no-day = Er hat noch keinen Tag.
buckets-extend-until = Soll fertig sein bis
buckets-extend-why = Warum braucht er mehr Zeit?
buckets-extend-until-needed = Wähle den neuen Tag
buckets-extend-too-early = Wähle einen Tag nach dem { $day }
buckets-extended = Er hat jetzt Zeit bis { $day }.
buckets-cancel-heading = Diesen Topf abbrechen
buckets-cancel-nothing = Alles, was er bekam, ist ausgezahlt. Nichts geht zurück.
buckets-cancel-carried = Nach der geltenden Vereinbarung werden die { $amount }, die übrig sind, übertragen, für die nächste Runde.
buckets-cancel-fund = Nach der geltenden Vereinbarung gehen die { $amount }, die übrig sind, an { $fund }.
buckets-cancel-fund-unnamed = Nach der geltenden Vereinbarung gehen die { $amount }, die übrig sind, an den Grundstock.
buckets-cancel-givers = Nach der geltenden Vereinbarung gehen die { $amount }, die übrig sind, an alle zurück, die gaben, im Verhältnis dessen, was sie gaben.
buckets-cancel-why = Warum wird er abgebrochen?
buckets-cancel-why-hint = Alle, die den Topf sehen können, lesen es, und wer gegeben hat, bekommt es per Mail
buckets-cancel-giver = Von
buckets-cancel-gave = Gab
buckets-cancel-back = Bekommt zurück
buckets-cancel-gone = Nicht mehr dabei: dieser Teil wird übertragen
buckets-cancel-caption = Wer was bekommt
buckets-cancel-waiting = { $count ->
    [one] Eine Auszahlung, die wartet, wird mit geschlossen; was bezahlt ist, bleibt bezahlt.
   *[other] { $word } Auszahlungen, die warten, werden mit geschlossen; was bezahlt ist, bleibt bezahlt.
}
buckets-cancel-next-round = Was jemand zurückbekommt, kommt zu dem dazu, was in der nächsten Runde zu geben ist.
buckets-cancel-done = Abgebrochen.
buckets-cancel-done-carried = Abgebrochen. { $amount } werden übertragen.
buckets-cancel-done-fund = Abgebrochen. { $amount } gingen an den Grundstock.
buckets-cancel-done-givers = Abgebrochen. { $amount } gingen an alle zurück, die gaben.
buckets-end-payouts-wait = { $count ->
    [one] Eine Auszahlung wartet noch, zusammen { $sum }. Lass sie von der Kassenführung bezahlen oder ablehnen, oder zieh die Anfrage zurück, und melde den Topf dann fertig.
   *[other] { $word } Auszahlungen warten noch, zusammen { $sum }. Lass sie von der Kassenführung bezahlen oder ablehnen, oder zieh die Anfragen zurück, und melde den Topf dann fertig.
}
buckets-end-changed = Der Topf hat sich geändert, während du hinsahst: Jetzt sind { $amount } darin. Sieh dir die Zahlen noch einmal an. Es wurde nichts gebucht.
buckets-end-not-funded = Dieser Topf hat noch kein Geld bekommen. Es wurde nichts geändert.
buckets-end-funded = Dieser Topf hat Geld bekommen: Er wird mit einem Bericht fertig gemeldet, oder die Moderation bricht ihn ab. Es wurde nichts geändert.
buckets-end-in-round = Dieser Topf ist in der { $round } und bleibt darin, bis sie abgeschlossen ist. Es wurde nichts geändert.
buckets-end-done = Dieser Topf ist schon fertig. Es wurde nichts geändert.
buckets-end-cancelled = Dieser Topf wurde schon abgebrochen. Es wurde nichts geändert.
buckets-end-withdrawn = Dieser Topf wurde schon zurückgezogen. Es wurde nichts geändert.
buckets-end-sent = Dieses Formular wurde schon mit anderem Inhalt abgeschickt. Das Erste gilt; lade die Seite neu.
buckets-end-late = So, wie die Seite es zeigte, geht das nicht mehr. Lade sie neu. Es wurde nichts geändert.
