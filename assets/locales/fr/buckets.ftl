# Les pots : la liste, proposer et modifier, la page d’un pot, et comment il finit.

## La liste

buckets-heading = Pots
buckets-lead = Ce que les gens veulent faire, et ce que cela coûte.
buckets-propose = Proposer un pot
buckets-late = <strong>Pas fini à temps.</strong> Demande le bilan aux responsables, ou donne-leur plus de temps :
buckets-late-line = { $title }, prévu pour le { $day }
buckets-import = Importer des pots d’un fichier CSV
buckets-none-such = Aucun pot ne correspond.
buckets-all = Tout afficher
buckets-none = Pas encore de pot. Un pot, c’est quelque chose que tu veux faire et ce que cela coûte.
buckets-propose-first = Proposer le premier
buckets-money = Où va l’argent
buckets-drafts = Brouillons, visibles pour leurs responsables et la facilitation
buckets-in-round = Dans le { $round }
buckets-in-a-round = Dans un tour
buckets-ideas = Idées pour le prochain tour
buckets-doing = Financés
buckets-past = Terminés, non financés ou abandonnés
buckets-examples = Ou pars de l’un de ceux-ci
buckets-example-soup = De la soupe pour l’assemblée
buckets-example-soup-line = Personne ne décide le ventre vide : une marmite chaude pour tout le monde.
buckets-example-soup-cost = Légumes et pain
buckets-example-translator = Une traduction de notre guide
buckets-example-translator-line = Les gens qui lisent une autre langue peuvent nous rejoindre et connaître les règles.
buckets-example-translator-cost = Traduction
buckets-example-repair = Une soirée réparation
buckets-example-repair-line = Viens avec un objet cassé, repars avec un objet qui marche.
buckets-example-repair-cost = Pièces et outils

## L’état d’un pot

buckets-state-draft = Brouillon
buckets-state-idea = Idée
buckets-state-open = Ouvert
buckets-state-minimum = Minimum atteint
buckets-state-full = Plein
buckets-state-funded = Financé
buckets-state-not-funded = Non financé
buckets-state-being-done = En cours
buckets-state-done = Terminé
buckets-state-cancelled = Annulé

## Ce qu’il y a dans un pot

buckets-level-of = <strong>{ $inside }</strong> sur { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> jusqu’ici
    [one] <strong>{ $inside }</strong> d’une personne
   *[other] <strong>{ $inside }</strong> de { $count } personnes
}
buckets-level-to-go = <strong>{ $amount }</strong> manquent encore
buckets-level-enough = <strong>{ $amount }</strong> suffisent pour commencer
buckets-level-paid = <strong>{ $amount }</strong> versés
buckets-level-left = <strong>{ $amount }</strong> restent
buckets-level-asked = <strong>{ $amount }</strong> demandés
buckets-level-asked-range = <strong>De { $least } à { $most }</strong> demandés
buckets-level-asked-up-to = <strong>Jusqu’à { $most }</strong> demandés
buckets-level-asked-or-more = <strong>{ $least } ou plus</strong> demandés
buckets-level-asked-any = <strong>N’importe quelle somme</strong> demandée

## Ce qu’est devenu l’argent d’un pot financé

buckets-since = { $paid } versés, reste { $left }
buckets-since-left = reste { $left }
buckets-since-done = terminé, { $paid } versés
buckets-since-cancelled = annulé, { $paid } versés
buckets-since-note = { $note } ; { $since }

## La page d’un pot

buckets-costs = Ce que cela coûte
buckets-cost-what = Quoi
buckets-needed = Nécessaire
buckets-on-top = En plus, si possible
buckets-together = Ensemble
buckets-level-sealed = Ce qui a été donné est caché jusqu’à la fermeture.
buckets-give = Donner dans le { $round }
buckets-offer = Ce qu’il y a suffit-il ?
buckets-early = Il est plein : conclure maintenant
buckets-responsible = Responsables
buckets-owners-unnamed = { $count ->
    [one] Un membre du groupe
   *[other] { $count } membres du groupe
}
buckets-owners-more = { $count ->
    [one] et un autre membre
   *[other] et { $count } autres membres
}
buckets-starts = Commence le { $day }
buckets-due = Prévu pour le { $day }
buckets-due-over = C’était prévu pour le { $day }
buckets-due-more = Plus de temps, jusqu’au { $day } : { $why }
buckets-rounds = Tours
buckets-history-unfunded = <round>{ $round }</round> : non financé ; { $given } y étaient arrivés
buckets-history-unfunded-sealed = <round>{ $round }</round> : non financé
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round> : financé avec { $amount } par un membre
   *[other] <round>{ $round }</round> : financé avec { $amount } par { $count } membres
}
buckets-history-so-far = <round>{ $round }</round> : { $given } jusqu’ici
buckets-history-sealed = <round>{ $round }</round> : caché jusqu’à la fermeture
buckets-ask-payout = Demander un versement
buckets-unlock = Débloquer les montants
buckets-edit = Modifier ce pot
buckets-finish = C’est fait
buckets-extend = Lui donner plus de temps
buckets-cancel = L’annuler
buckets-withdraw = Retirer cette proposition
buckets-withdraw-ask = Retirer « { $title } » ?
buckets-withdraw-why = Pourquoi ?
buckets-withdraw-note = Ce pot n’a pas encore reçu d’argent. On pourra toujours le lire ici, et il n’entrera dans aucun tour.
buckets-withdraw-send = Le retirer
buckets-withdraw-done = Retiré. On peut toujours le lire ici.
buckets-goal-unlocked = Les montants ont été débloqués le { $day } et peuvent changer une fois. La raison : { $why }
buckets-goal-changed = Changé le { $day } : avant { $old }, maintenant { $new }. La raison : { $why }
buckets-goal-range = de { $least } à { $most }
buckets-goal-or-more = { $least } ou plus

## Ce qu’est devenu un pot, sur sa page

buckets-done = Ce que c’est devenu
buckets-cancelled = Pourquoi il a été annulé
buckets-withdrawn = Retiré
buckets-done-on = Terminé le { $day }.
buckets-done-on-by = Terminé le { $day } par { $name }.
buckets-cancelled-on = Annulé le { $day }.
buckets-cancelled-on-by = Annulé le { $day } par { $name }.
buckets-withdrawn-on = Retiré le { $day }.
buckets-withdrawn-on-by = Retiré le { $day } par { $name }.
buckets-went-none = Il n’avait pas reçu d’argent.
buckets-went-all = Il ne restait rien.
buckets-went-fund = Il restait { $amount }, qui sont allés à : { $fund }.
buckets-went-fund-unnamed = Il restait { $amount }, qui sont allés au socle.
buckets-went-givers = { $count ->
    [one] Il restait { $amount }, qui sont revenus à la seule personne qui avait donné, pour son prochain tour.
   *[other] Il restait { $amount }, qui sont revenus aux { $word } membres qui avaient donné, pour leur prochain tour.
}
buckets-went-gone = { $amount } de cette somme étaient la part de membres qui ont quitté le groupe, et sont reportés.
buckets-went-carried = Il restait { $amount }, reportés au prochain tour.
buckets-its-money = Son argent
buckets-sum-funded = Financé avec
buckets-sum-paid = − Versé
buckets-sum-fund = − Vers : { $fund }
buckets-sum-fund-unnamed = − Au socle
buckets-sum-givers = − Revenu à qui avait donné
buckets-sum-carried = − Reporté
buckets-sum-corrected-off = − Corrigé
buckets-sum-corrected-on = + Corrigé
buckets-sum-left = Reste
buckets-entries = Toutes les écritures de ce pot
buckets-payouts-wait = De ce qui reste, { $amount } sont demandés et attendent d’être payés.
buckets-payouts = Versé
buckets-payouts-caption = Ce que ce pot a versé
buckets-paid-on = Payé le
buckets-paid-to = À qui
buckets-paid-amount = Montant
buckets-paid-not-yet = Pas encore
buckets-givers = Qui l’a rempli
buckets-giver-member = Membre
buckets-giver-gave = Donné
buckets-giver-back = Revenu

## Proposer et modifier

buckets-edit-title = Modifier un pot
buckets-save = Enregistrer
buckets-publish = Publier
buckets-save-draft = Enregistrer comme brouillon
buckets-saved-in-round = Enregistré. Ce pot est dans le { $round }.
buckets-saved-idea = Enregistré. Ce pot est dans la liste des idées et attend le prochain tour.
buckets-saved-draft = Enregistré comme brouillon. Personne d’autre que toi et la facilitation ne le voit encore.
buckets-locked = Les montants sont bloqués tant que dure le { $round }. Tout le reste peut changer.
buckets-unlocked = La facilitation a débloqué les montants : ils peuvent changer une fois tant que le { $round } est ouvert. Les membres qui ont donné en sont prévenus.
buckets-title = Titre
buckets-summary = Qu’est-ce que le groupe y gagne ?
buckets-summary-hint = Une ligne, montrée dans toutes les listes
buckets-body = En savoir plus
buckets-body-hint = Ce que tu feras, quand, avec qui. Une ligne vide commence un nouveau paragraphe
buckets-costs-question = Combien cela coûte-t-il ?
buckets-costs-note = « Nécessaire » suffit pour commencer ; avec « En plus, si possible », le pot est plein.
buckets-cost-line = Ligne { $nth } : pour quoi
buckets-cost-more = Une ligne de plus
buckets-open-ended = Sans limite : il prend tout ce qui vient
buckets-open-ended-hint = Les montants ci-dessus disent alors ce qui suffit pour commencer, et il n’y a pas de maximum
buckets-owners = Qui est responsable ?
buckets-owners-hint = Ces membres en répondent, en reçoivent l’argent et envoient les factures
buckets-owners-none = personne pour l’instant
buckets-starts-on = Commence le
buckets-missing-title = Donne-lui un titre
buckets-missing-owner = Choisis qui est responsable
buckets-missing-sum = Écris au moins une ligne de coût avec un montant
buckets-missing-summary = Dis ce que le groupe y gagne
buckets-problem-locked = Les montants sont bloqués tant que dure le { $round } ; ils restent comme ils étaient
buckets-problem-owner = Quelqu’un que tu as choisi ne participe plus
buckets-problem-decided = Ce pot est décidé et reste comme il est ; rien n’a changé
buckets-problem-sent = Ce formulaire a déjà été envoyé avec d’autres valeurs. Regarde tes pots, puis renvoie-le
buckets-problem-others = Ce pot est à d’autres ; rien n’a changé
buckets-problem-zero = Écris une somme au-dessus de zéro, ou fais-en un pot sans limite
buckets-problem-given = Il contient déjà { $given } ; la somme ne peut pas être plus petite
buckets-problem-too-large = Ces sommes sont trop grandes pour Brimful
buckets-form-lines = Le formulaire avait une ligne de trop.
buckets-decided = Ce pot est décidé et reste comme il est. Rien n’a changé.

## Débloquer les montants pendant un tour

buckets-reopen-heading = Débloquer les montants de ce pot
buckets-reopen-what = Tant que le { $round } est ouvert, personne ne change ce qu’un pot demande. Une fois débloqué, ses responsables et la facilitation peuvent le changer une fois.
buckets-reopen-told = Les membres qui y ont donné sont prévenus par mail, avec ta raison, et de nouveau quand les montants changent.
buckets-reopen-told-sealed = Tout le monde dans le tour est prévenu par mail, avec ta raison, et de nouveau quand les montants changent : le tour est caché, et un mail aux seuls membres qui ont donné dirait qui ils sont.
buckets-reopen-why = Pourquoi ?
buckets-reopen-done = Débloqué. Les responsables et la facilitation peuvent changer les montants une fois ; ils sont ensuite bloqués à nouveau.
buckets-reopen-why-needed = Dis pourquoi ; les membres qui y ont donné le lisent
buckets-reopen-announced = Son tour n’est pas encore ouvert : les montants ne sont pas bloqués. Rien n’a changé.
buckets-reopen-no-round = Il n’est dans aucun tour ouvert ; il n’y a donc rien à débloquer.
buckets-reopen-settled = Ce pot est conclu et reste comme il est. Rien n’a changé.
buckets-reopen-already = Les montants sont déjà débloqués ; on peut les changer sur la page du pot.
buckets-reopen-unchanged = Rien n’a changé.
buckets-reopen-sent = Ce formulaire a déjà été envoyé avec une autre raison. Rien de plus n’a changé.

## Comment finit un pot financé

buckets-end-leave = Le laisser comme il est
buckets-end-why-needed = Écris quelques mots : tout le monde les lit
buckets-finish-heading = Terminer ce pot
buckets-finish-left = Il reste { $amount }. Cet argent revient au groupe : il est reporté au prochain tour.
buckets-finish-nothing = Il ne reste rien.
buckets-finish-report = Qu’est-ce que c’est devenu ?
buckets-finish-report-hint = Deux ou trois phrases. Toutes les personnes qui voient le pot les lisent
buckets-finished = C’est fait. Il restait { $amount }, qui sont reportés.
buckets-finished-paid = C’est fait. Chaque centime a été versé.
buckets-extend-heading = Donner plus de temps à ce pot
buckets-extend-due = C’est prévu pour le { $day }. Ses responsables reçoivent un rappel avant le nouveau jour.
buckets-extend-due-over = C’était prévu pour le { $day }. Ses responsables reçoivent un rappel avant le nouveau jour.
buckets-extend-no-day = Ce pot n’a pas encore de jour.
buckets-extend-until = Prévu pour le
buckets-extend-why = Pourquoi faut-il plus de temps ?
buckets-extend-until-needed = Choisis le nouveau jour
buckets-extend-too-early = Choisis un jour après le { $day }
buckets-extended = Ce pot a maintenant jusqu’au { $day }.
buckets-cancel-heading = Annuler ce pot
buckets-cancel-nothing = Tout ce qu’il a reçu est versé. Rien ne repart.
buckets-cancel-carried = Selon l’accord en vigueur, les { $amount } qui restent sont reportés au prochain tour.
buckets-cancel-fund = Selon l’accord en vigueur, les { $amount } qui restent vont à : { $fund }.
buckets-cancel-fund-unnamed = Selon l’accord en vigueur, les { $amount } qui restent vont au socle.
buckets-cancel-givers = Selon l’accord en vigueur, les { $amount } qui restent reviennent à qui avait donné, en proportion.
buckets-cancel-why = Pourquoi l’annuler ?
buckets-cancel-why-hint = Toutes les personnes qui voient le pot le lisent, et celles qui ont donné le reçoivent par mail
buckets-cancel-giver = Membre
buckets-cancel-gave = Donné
buckets-cancel-back = Revient
buckets-cancel-gone = A quitté le groupe : cette part est reportée
buckets-cancel-caption = Qui reçoit quoi
buckets-cancel-waiting = { $count ->
    [one] Un versement en attente est fermé aussi ; ce qui est payé reste payé.
   *[other] { $word } versements en attente sont fermés aussi ; ce qui est payé reste payé.
}
buckets-cancel-next-round = Ce qui revient à un membre s’ajoute à ce qu’il peut donner dans son prochain tour.
buckets-cancel-done = Annulé.
buckets-cancel-done-carried = Annulé. { $amount } sont reportés.
buckets-cancel-done-fund = Annulé. { $amount } sont allés au socle.
buckets-cancel-done-givers = Annulé. { $amount } sont revenus à qui les avait donnés.
buckets-end-payouts-wait = { $count ->
    [one] Un versement attend encore d’être payé, { $sum } en tout. Laisse la trésorerie le payer ou le refuser, ou retire-le, puis termine.
   *[other] { $word } versements attendent encore d’être payés, { $sum } en tout. Laisse la trésorerie les payer ou les refuser, ou retire-les, puis termine.
}
buckets-end-changed = Le pot a changé pendant que tu regardais : il contient maintenant { $amount }. Regarde les chiffres à nouveau. Rien n’a été inscrit.
buckets-end-not-funded = Ce pot n’a pas encore reçu d’argent. Rien n’a changé.
buckets-end-funded = Ce pot a reçu de l’argent : il se termine par un bilan, ou la facilitation l’annule. Rien n’a changé.
buckets-end-in-round = Ce pot est dans le { $round } et y reste jusqu’à ce que le tour soit conclu. Rien n’a changé.
buckets-end-done = Ce pot est déjà terminé. Rien n’a changé.
buckets-end-cancelled = Ce pot a déjà été annulé. Rien n’a changé.
buckets-end-withdrawn = Ce pot a déjà été retiré. Rien n’a changé.
buckets-end-sent = Ce formulaire a déjà été envoyé avec un autre contenu. Le premier envoi reste valable ; recharge la page.
buckets-end-late = Cela ne peut plus se faire comme la page le montrait. Recharge-la. Rien n’a changé.
