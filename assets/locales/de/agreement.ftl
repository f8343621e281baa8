# Die Vereinbarung: die Regeln, nach denen das Geld geteilt wird, ihr Verlauf, und die Gewichte der Mitglieder.

## Die Vereinbarung

agreement-ours = Unsere Vereinbarung
agreement-recorded = Erfasst am { $day } von { $name }.
agreement-version = Fassung { $version }, ab { $day }
agreement-version-coming = Fassung { $version }, ab { $day } (kommt noch)
agreement-first = Fassung { $version } ist die erste: Sie gilt auch für alle Tage vor { $day }. Jede Abrechnung behält die Fassung, die galt, als sie gebucht wurde.
agreement-taken-back = Zurückgenommen. Die Vereinbarung bleibt, wie sie ist.
agreement-not-taken-back = Nur die neueste Fassung kann zurückgenommen werden, und nur vor dem Tag, ab dem sie gilt. Es wurde nichts geändert.
agreement-since = Gilt seit { $day }.
agreement-propose = Änderung vorschlagen
agreement-rules = Die Regeln
agreement-the-weights = Die Gewichte
agreement-weights-unused = (nach den geltenden Regeln nicht benutzt)
agreement-history = Verlauf
agreement-one-version = Bisher gibt es eine Fassung.
agreement-take-back = Zurücknehmen
agreement-example = Ein Rechenbeispiel
agreement-example-sample = Mit Beispielgeld, nicht eurem: drei Mitglieder, je eine bezahlte Rechnung.
agreement-decision = Der Beschluss
agreement-no-decision = Kein Beschluss ist verlinkt.

## Die Regeln in Worten

agreement-rule-pool = { $rate } % jeder bezahlten Rechnung gehen in den Pool.
agreement-rule-foundation = { $rate } % von dem, was hereinkam, gehen an den Grundstock.
agreement-rule-foundation-named = { $rate } % von dem, was hereinkam, gehen an { $foundation }.
agreement-rule-core = Danach kommen die Kernkosten, die vereinbart wurden.
agreement-rule-equal = Der Rest wird aufgeteilt, für alle gleich viel.
agreement-rule-proportional = Der Rest wird danach aufgeteilt, was jedes Mitglied eingebracht hat.
agreement-rule-mixed = Der Rest wird aufgeteilt: { $equal } % für alle gleich, { $rest } % danach, was jedes Mitglied eingebracht hat.
agreement-rule-weights = Der Rest wird nach Gewichten aufgeteilt, jedes mit einer Begründung.
agreement-rule-unspent-carried = Was niemand gab oder was aus einem Topf zurückkommt, geht in die nächste Abrechnung.
agreement-rule-unspent-giver = Was ein Mitglied nicht gab oder aus einem Topf zurückbekommt, bleibt ihm für die nächste Runde.
agreement-rule-cancelled-carried = Nicht ausgezahltes Geld eines abgebrochenen Topfs geht in die nächste Abrechnung.
agreement-rule-cancelled-foundation = Nicht ausgezahltes Geld eines abgebrochenen Topfs geht an den Grundstock.
agreement-rule-cancelled-givers = Nicht ausgezahltes Geld eines abgebrochenen Topfs geht an alle zurück, die es gegeben haben.
agreement-rule-whole = Alle bekommen einen runden Betrag; was dabei übrig bleibt, geht in die nächste Abrechnung.
agreement-rule-cover = Reicht es für die vereinbarten Kosten nicht, darf der Grundstock sie decken.
agreement-rule-cover-named = Reicht es für die vereinbarten Kosten nicht, darf { $foundation } sie decken.
agreement-foundation = Grundstock

## Das Rechenbeispiel

agreement-sum-taken = −{ $amount }
agreement-came-in = Kam herein
agreement-sum-share = { $rate } % davon
agreement-core = Kernkosten
agreement-sum-bill = ein vereinbarter Posten
agreement-missing = Fehlt
agreement-to-share = Unser Geld zum Teilen
agreement-example-invoice = bezahlte Rechnung: { $amount }
agreement-member = Mitglied
agreement-into-pool = In den Pool
agreement-to-give = Zu geben
agreement-example-same-weight = Gezeigt mit gleichem Gewicht für alle.
agreement-example-carried = { $amount } lassen sich nicht gleichmäßig teilen und gehen in die nächste Abrechnung.
agreement-example-members = Was jedes der drei bekäme

## Eine Änderung

agreement-saved = Gespeichert. Gilt ab { $day }.
agreement-before-newest = Die neueste Fassung gilt ab { $day }. Wähle diesen Tag oder einen späteren.
agreement-nothing-new = Nichts ist anders als in Fassung { $version }, es gibt also nichts zu speichern.
agreement-change = Unsere Vereinbarung ändern
agreement-pool = Von jeder bezahlten Rechnung
agreement-pool-hint = Geht in den Pool
agreement-share = Davon für den Grundstock
agreement-share-hint = Das Geld für lange Zeit
agreement-called = Wie ihr den Grundstock nennt
agreement-called-hint = Rücklage, Gemeinschaftsfonds; leer heißt Grundstock
agreement-sharing = Wie wird der Rest geteilt?
agreement-sharing-equal = Für alle gleich viel
agreement-sharing-proportional = Danach, was jedes Mitglied eingebracht hat
agreement-sharing-mixed = Ein Teil gleich, der Rest danach, was jedes Mitglied eingebracht hat
agreement-sharing-weights = Nach Gewichten, die die Moderation vergibt, mit Begründung
agreement-equal-part = Der Teil, der gleich geteilt wird
agreement-equal-part-hint = Nur bei der dritten Art
agreement-unit = Runde Beträge?
agreement-unit-exact = Auf den Cent genau
agreement-unit-whole = Nur ganze Beträge
agreement-unspent = Wohin geht Geld, das niemand gab oder das aus einem Topf zurückkommt?
agreement-next-statement = In die nächste Abrechnung
agreement-unspent-giver = Es bleibt bei denen, die es hatten
agreement-cancelled = Wohin geht das Geld eines abgebrochenen Topfs?
agreement-cancelled-foundation = An den Grundstock
agreement-cancelled-givers = Zurück an alle, die es gegeben haben
agreement-cover = Der Grundstock darf fehlende Kernkosten decken
agreement-cover-hint = Die Moderation macht das, als sichtbare Buchung
agreement-from = Gilt ab
agreement-decision-link = Link zum Beschluss
agreement-change-lead = Die Änderung gilt von ihrem Tag an. Was gebucht ist, bleibt unter den Regeln seiner Zeit.
agreement-effect-show = Wirkung zeigen
agreement-effect-again = Wirkung noch einmal zeigen
agreement-effect = Was sie bewirkt
agreement-unseen = <strong>Noch ist nichts gespeichert.</strong> Sieh dir erst die Wirkung an, dann setz die Änderung in Kraft.
agreement-no-rule = Keine Regel ändert sich.
agreement-until-now = Bis jetzt
agreement-from-then = Von ihrem Tag an
agreement-effect-members = Was jedes Mitglied bekommen hätte
agreement-in-force = In Kraft setzen
agreement-what-where = Was wohin geht
agreement-fourth-way = Für die vierte Art: <weights>die Gewichte</weights>.
agreement-when = Ab wann, und wo beschlossen
agreement-not-saved = Noch wird nichts gespeichert: Du siehst erst, was es an der letzten Abrechnung geändert hätte.
agreement-day-wrong = Wähle einen Tag, etwa 2026-12-01.
agreement-the-name = Der Name
agreement-link-wrong = Das ist keine Webadresse. Eine Webadresse beginnt mit https://.
agreement-choose-each = Wähle jeweils eins aus.
agreement-choose-sharing = Wähle, wie geteilt wird.
agreement-rate-range = Ein Satz liegt zwischen 0 und 100 Prozent.
agreement-rate-decimals = Zwei Nachkommastellen reichen: 12,5 oder 12,25.
agreement-rate-wrong = Gib einen Prozentsatz ein, etwa 20 oder 12,5.

## Was eine Änderung an der letzten Abrechnung geändert hätte

agreement-effect-none = Es gibt noch keine Abrechnung, deshalb siehst du hier die Wirkung mit Beispielgeld.
agreement-effect-below = Mit diesen Regeln hätte die letzte Abrechnung warten müssen: Was hereinkam, läge unter null. Hier siehst du die Wirkung mit Beispielgeld.
agreement-effect-impossible = Die letzte Abrechnung lässt sich mit diesen Regeln nicht ausrechnen. Hier siehst du die Wirkung mit Beispielgeld.
agreement-effect-same = Die Summen für { $statement } wären gleich geblieben: { $amount } zum Teilen.
agreement-effect-short = Hätte das für { $statement } gegolten, hätten { $missing } für die vereinbarten Kosten gefehlt, und zum Teilen wäre nichts da gewesen statt { $before }.
agreement-effect-parts = Hätte das für { $statement } gegolten, wären ebenfalls { $amount } zum Teilen da gewesen, in anderen Teilen.
agreement-effect-other = Hätte das für { $statement } gegolten, wären { $after } zum Teilen da gewesen statt { $before }.
agreement-carried = Übertrag von vorher
agreement-effect-each = { $count ->
    [one] Das einzige Mitglied ({ $count })
   *[other] Jedes von { $count }
}
agreement-effect-smallest = Der kleinste Anteil
agreement-effect-largest = Der größte Anteil
agreement-effect-carried = Wird übertragen, nicht teilbar
agreement-effect-on = Die Wirkung auf die Abrechnung { $statement }
agreement-effect-of-sum = Aus der Rechnung
agreement-effect-was = Wie es war
agreement-effect-members-caption = Was jedes bekommen hätte
agreement-effect-got = Bekam
agreement-effect-with = Mit der Änderung
agreement-effect-difference = Unterschied
agreement-effect-more = +{ $amount }
agreement-effect-none-differs = gleich
agreement-effect-note-rate = Was hereinkam, wird für jede Rechnung neu ausgerechnet, für die der Satz der Vereinbarung galt. Rechnungen und Mitglieder mit eigenem Satz behalten ihn.
agreement-effect-note-no-round = Jene Abrechnung wurde ohne Runde gebucht; die Anteile zeigen, was alle bekommen hätten, die heute aktiv sind.
agreement-effect-note-weights = Noch haben nicht alle ein Gewicht, deshalb wird mit gleichem Gewicht für alle gerechnet.
agreement-effect-note-posted = An dem, was gebucht ist, ändert sich nichts: Jene Abrechnung behält ihre Regeln.

## Gewichte

agreement-weights-saved = Gespeichert. Sie gelten für die nächste Runde.
agreement-weights-without = Es fehlt ein Gewicht für { $names }. Es wurde nichts gespeichert; was du eingegeben hast, ist noch da.
agreement-weights-somebody-left = Während du geschrieben hast, ist jemand gegangen. Es wurde nichts gespeichert; was du sonst eingegeben hast, ist noch da.
agreement-weights-nothing-new = Diese Gewichte gelten schon, es gibt also nichts zu speichern.
agreement-weights-sent-before = Dieses Formular wurde schon mit anderen Werten abgeschickt. Mehr ist nicht geschehen; schick es noch einmal ab.
agreement-weights-the-reason = Die Begründung
agreement-weights-no-reason = { $name }: Gib eine Begründung an, oder oben eine für alle.
agreement-weights-reason-of = { $name }: Die Begründung
agreement-weights-not-whole = { $name }: Schreib eine ganze Zahl, etwa 2; auch 0 zählt.
agreement-weights-range = { $name }: Ein Gewicht liegt zwischen 0 und 1.000.000.
agreement-weights = Gewichte
agreement-weights-weight-label = Gewicht von { $name }
agreement-weights-reason-label = Begründung für { $name }
agreement-weights-for-all = Eine Begründung für alle
agreement-weights-for-all-hint = Gilt für alle, die unten keine eigene Begründung haben
agreement-weights-lead = Mit Gewichten wird unser Geld im Verhältnis dieser Zahlen geteilt: Wer 2 hat, bekommt doppelt so viel wie jemand mit 1. So teilt unsere Vereinbarung.
agreement-weights-lead-unused = Mit Gewichten wird unser Geld im Verhältnis dieser Zahlen geteilt: Wer 2 hat, bekommt doppelt so viel wie jemand mit 1. Unsere Vereinbarung teilt heute nicht so.
agreement-weights-nobody = Noch hat niemand ein Gewicht.
agreement-weights-lacking = Ohne Gewicht: { $names }. Eine Runde nach Gewichten kann öffnen, sobald alle eines haben.
agreement-weights-zero = Alle Gewichte sind null: Dann bekommen alle gleich viel.
agreement-weights-sum = Zusammen { $sum }: Wer Gewicht 1 hat, bekommt einen Teil von { $sum }.
agreement-weights-none-yet = noch keines
agreement-weights-hold = Die Gewichte, die gelten
agreement-weights-set = { $day } um { $time } Uhr, von { $name }
agreement-weight = Gewicht
agreement-reason = Begründung
agreement-weights-next = Sie gelten ab der nächsten Runde. Eine offene Runde behält die Gewichte, mit denen sie geöffnet wurde.
agreement-weights-save = Gewichte speichern
agreement-weights-import = CSV-Datei importieren
