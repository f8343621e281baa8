# Wörter der Teile, aus denen Seiten bestehen.

parts-to-fix = { $count ->
    [one] Eines ist zu ändern
   *[other] { $count } Dinge sind zu ändern
}
parts-show = Anzeigen
parts-step-done = Fertig
parts-step-next = Als Nächstes
parts-step-later = Später
parts-step-skipped = Übersprungen
parts-own-view = Du siehst diese Seite wie alle, ohne das, was nur Mitglieder wissen dürfen. <back>Zurück zu deiner eigenen Ansicht</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Zurück
