# Was Leute einander sagen: Kommentare, Favoriten und Bilder an Töpfen, und wie Töpfe zu finden sind.

## Kommentare

talk-count = { $count ->
    [one] Ein Kommentar
   *[other] { $count } Kommentare
}
talk-heading = Kommentare
talk-empty = Hier hat noch niemand etwas gesagt. Stell die erste Frage.
talk-write = Dein Kommentar
talk-write-hint = Nenne Leute mit @ und ihrem Namen, dann wird ein Link daraus. **fett**, Listen mit - und Links gehen auch.
talk-send = Kommentar abschicken
talk-written = Dein Kommentar steht jetzt hier.
talk-when = { $day }, { $time } Uhr
talk-by-member = Ein Mitglied der Gruppe
talk-mention-member = ein Mitglied
talk-removed = Zurückgenommen von dem Mitglied, das ihn schrieb.
talk-hidden = Von der Moderation ausgeblendet.
talk-hidden-why = Von der Moderation ausgeblendet: { $why }
talk-hidden-words = Als Moderation lesen
talk-edit = Ändern
talk-edit-words = Deine Worte
talk-edit-send = Worte speichern
talk-edit-done = Geändert. Daneben steht, wann das war.
talk-edited = geändert { $day }, { $time } Uhr
talk-edit-stale = Der Kommentar wurde inzwischen geändert, vielleicht auf einem anderen Gerät: Was gilt, steht darüber. Schick deine Worte noch einmal ab, wenn sie an diese Stelle sollen
talk-edit-closed = Der Kommentar wurde inzwischen zurückgenommen oder ausgeblendet, seine Worte bleiben also, wie sie waren. Deine stehen noch hier zum Kopieren
talk-remove = Zurücknehmen
talk-remove-ask = Diesen Kommentar zurücknehmen?
talk-remove-does = Die Worte sind dann endgültig weg; dass es einen Kommentar gab, ist weiter zu sehen.
talk-remove-done = Zurückgenommen. Die Worte sind weg; dass es einen Kommentar gab, ist weiter zu sehen.
talk-hide = Ausblenden
talk-hide-why = Warum?
talk-hide-hint = Das lesen die Mitglieder an seiner Stelle, und es bleibt im Protokoll
talk-hide-send = Kommentar ausblenden
talk-hide-done = Ausgeblendet. An seiner Stelle steht deine Begründung.
talk-problem-empty = Schreib hier etwas
talk-problem-long = { $most ->
    [one] Höchstens ein Zeichen
   *[other] Höchstens { $most } Zeichen
}
talk-problem-many = { $most ->
    [one] Du hast innerhalb einer Stunde einen Kommentar geschrieben. Den nächsten kannst du um { $time } Uhr abschicken
   *[other] Du hast innerhalb einer Stunde { $most } Kommentare geschrieben. Den nächsten kannst du um { $time } Uhr abschicken
}
talk-problem-sent = Mit diesem Formular wurde schon ein anderer Kommentar abgeschickt. Wenn dieser neu ist, schick ihn noch einmal ab
talk-not-yours = Nur wer einen Kommentar geschrieben hat, ändert ihn oder nimmt ihn zurück. Es wurde nichts geändert.

## Favoriten

talk-favourite = Zu meinen Favoriten
talk-favourite-off = Aus meinen Favoriten nehmen
talk-favourite-done = Der Topf gehört jetzt zu deinen Favoriten. Das sieht sonst niemand.
talk-favourite-off-done = Der Topf gehört nicht mehr zu deinen Favoriten.

## Töpfe finden

talk-find = Töpfe finden
talk-find-words = Wörter
talk-find-state = Wo
talk-find-all = Überall
talk-find-of = Von wem
talk-find-everybody = Von allen
talk-find-mine = Meine eigenen
talk-find-favourites = Meine Favoriten
talk-find-sort = Reihenfolge
talk-find-show = Anzeigen
talk-find-clear = Alle anzeigen
talk-find-found = { $found ->
    [0] Kein Topf passt.
    [one] Einer von { $all } passt.
   *[other] { $found } von { $all } passen.
}
talk-place-round = In der Runde
talk-place-ideas = Ideen
talk-place-drafts = Entwürfe
talk-place-doing = Finanziert
talk-place-past = Fertig oder aufgegeben
talk-sort-oldest = Älteste zuerst
talk-sort-newest = Neueste zuerst
talk-sort-title = Nach Titel
talk-sort-comments = Meiste Kommentare zuerst

## Bilder

talk-pictures = Bilder
talk-picture-add = Ein Bild hinzufügen
talk-picture-file = Bild
talk-picture-file-hint = PNG, JPEG oder WebP, bis 5 MB. Es wird neu erzeugt: Wo und womit es aufgenommen wurde, bleibt nicht darin
talk-picture-caption = Was ist zu sehen?
talk-picture-caption-hint = Das steht unter dem Bild und wird allen vorgelesen, die es nicht sehen können
talk-picture-send = Bild hinzufügen
talk-picture-done = Das Bild ist da.
talk-picture-remove = Bild entfernen
talk-picture-remove-ask = Dieses Bild entfernen?
talk-picture-remove-does = „{ $caption }“ wird gelöscht und lässt sich nicht zurückholen.
talk-picture-removed = Das Bild ist weg.
talk-picture-none = Wähle ein Bild
talk-picture-large = Höchstens 5 MB. Mach es kleiner und wähle es noch einmal
talk-picture-unknown = Das ist weder ein PNG noch ein JPEG noch ein WebP
talk-picture-pixels = { $width } mal { $height } Pixel sind zu viele. Mach das Bild kleiner und wähle es noch einmal
talk-picture-broken = Dieses Bild lässt sich nicht bis zum Ende lesen. Speichere es neu und wähle es noch einmal
talk-picture-many = { $most ->
    [one] Ein Topf hat höchstens ein Bild. Entferne erst eines
   *[other] Ein Topf hat höchstens { $most } Bilder. Entferne erst eines
}
talk-picture-sent = Dieses Formular wurde schon mit einem anderen Bild abgeschickt, und das ist da. Lade die Seite neu, um noch eines hinzuzufügen.
