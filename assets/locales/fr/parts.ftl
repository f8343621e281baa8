# Les mots des éléments dont les pages sont faites.

parts-to-fix = { $count ->
    [one] Une chose à corriger
   *[other] { $count } choses à corriger
}
parts-show = Afficher
parts-step-done = Fait
parts-step-next = Maintenant
parts-step-later = Plus tard
parts-step-skipped = Passé
parts-own-view = Tu vois cette page comme tout le monde, sans ce que seuls les membres peuvent savoir. <back>Revenir à ta propre vue</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Retour
