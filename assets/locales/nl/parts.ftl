# Woorden van de onderdelen waaruit pagina's bestaan.

parts-to-fix = { $count ->
    [one] Eén ding te verbeteren
   *[other] { $count } dingen te verbeteren
}
parts-show = Tonen
parts-step-done = Klaar
parts-step-next = Nu
parts-step-later = Later
parts-step-skipped = Overgeslagen
parts-own-view = Je ziet deze pagina zoals iedereen, zonder wat alleen leden mogen weten. <back>Terug naar je eigen weergave</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Terug
