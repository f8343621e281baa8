# Versements : les responsables d’un pot demandent son argent, la trésorerie le paie et le marque payé.

payouts-page = Versements
payouts-payee = À qui
payouts-bucket = Pot
payouts-reference = Facture ou reçu
payouts-amount = Montant
payouts-wanted-on = À payer avant le
payouts-asked-by = demandé par { $name }
payouts-together = Ensemble

## La liste

payouts-waiting = À payer
payouts-done = Payés et fermés
payouts-state = État
payouts-none = Aucun versement n’a encore été demandé.
payouts-see-buckets = Voir les pots
payouts-ask-first = Demander le premier
payouts-lead-none = Les responsables d’un pot financé demandent ; la trésorerie marque payé.
payouts-all-paid = Tout ce qui a été demandé est payé.
payouts-lead = { $count ->
    [one] Un versement attend : { $amount }.
   *[other] { $count } versements attendent, { $amount } en tout.
}
payouts-lead-held = Les pots financés contiennent { $amount }.
payouts-lead-own = Tu vois ceux de tes propres pots.
payouts-owed-link = Ce que nous devons, par jour, et en fichier

## Où en est un versement

payouts-state-waits = En attente
payouts-state-part = Payé en partie
payouts-state-paid = Payé
payouts-state-declined = Refusé
payouts-state-withdrawn = Retiré
payouts-state-closed = Fermé
payouts-wanted = à payer avant le { $day }
payouts-since = depuis le { $day }
payouts-withdrawn = le reste n’est plus demandé
payouts-cancelled = le pot a été annulé
payouts-part-wanted = { $paid } payés ; à payer avant le { $day }
payouts-part-since = { $paid } payés ; depuis le { $day }
payouts-part-declined = { $paid } payés ; { $why }
payouts-part-withdrawn = { $paid } payés ; le reste n’est plus demandé
payouts-part-cancelled = { $paid } payés ; le pot a été annulé

## En demander un

payouts-ask = Demander de l’argent de ton pot
payouts-ask-button = Demander le versement
payouts-ask-note = Quelqu’un d’autre de la trésorerie le marque payé.
payouts-asked = { $amount } demandés. La trésorerie marquera le versement payé.
payouts-bucket-left = { $title } : reste { $amount }
payouts-bucket-needed = Choisis le pot dont c’est l’argent
payouts-amount-needed = Écris combien il faut payer
payouts-payee-label = À qui payer
payouts-payee-hint = Comme sur la facture
payouts-payee-needed = Dis à qui payer
payouts-payee-member = Un membre ?
payouts-payee-outside = Non : quelqu’un de l’extérieur
payouts-reference-hint = Son numéro et son jour, pour qu’on le retrouve
payouts-reference-needed = Indique la facture ou le reçu
payouts-file = Joindre la facture ou le reçu
payouts-file-needed = Joins la facture ou le reçu
payouts-file-hint = PDF, PNG ou JPEG, jusqu’à { $max } Mo. Visible seulement pour les responsables, la trésorerie et la facilitation
payouts-file-kept = « { $name } » est joint. Ne choisis un autre fichier que pour le remplacer
payouts-file-oversized = Ce fichier dépasse { $max } Mo. Choisis-en un plus petit : une photo réduite de moitié suffit
payouts-file-large = Ce fichier dépasse { $max } Mo. Choisis-en un plus petit
payouts-file-empty = Ce fichier est vide. Choisis-en un autre
payouts-file-unknown = Ce n’est ni un PDF, ni une image PNG ou JPEG. Choisis un autre fichier

## Un versement

payouts-title = Versement { $number }
payouts-heading = { $amount } à <payee>{ $payee }</payee>
payouts-for = Pour « <title>{ $title }</title> » : <reference>{ $reference }</reference>.
payouts-row-asked = Demandé
payouts-row-paid = − Payé
payouts-row-not-paid = Non payé
payouts-row-holds = Le pot contient
payouts-row-this = Ce versement
payouts-row-rest = Le reste de ce versement
payouts-row-left = Reste dans le pot
payouts-story-asked = { $name } l’a demandé le { $asked }.
payouts-story-wanted = { $name } l’a demandé le { $asked }. À payer avant le { $day }.
payouts-story-paid = { $amount } payés le { $day }. { $name } l’a marqué. C’est l’écriture { $entry } du registre.
payouts-story-declined = Refusé par { $name } : { $why }
payouts-story-withdrawn = Retiré par { $name }.
payouts-story-another = Quelqu’un d’autre de la trésorerie le marque payé.
payouts-receipt-size = { $kind }, { $size } ko
payouts-pay-amount = Ce qui a été payé
payouts-pay-amount-hint = Moins que ce qui est demandé ? Alors le reste demeure demandé
payouts-pay-day = Payé le
payouts-pay-button = Marquer payé
payouts-decline = Il ne peut pas être payé
payouts-decline-why = Pourquoi n’est-il pas payé ?
payouts-decline-button = Le refuser
payouts-withdraw = Retirer la demande
payouts-withdraw-ask = Retirer la demande ?
payouts-withdraw-does = Ce qui n’est pas payé reste dans le pot, et tu peux le redemander.
payouts-withdraw-button = La retirer

## Ce qui a été fait, et pourquoi pas

payouts-marked = Marqué payé : { $amount } à { $payee }. Le pot contient encore { $holds }.
payouts-marked-part = Marqué payé : { $amount } à { $payee }. { $waits } attendent encore. Le pot contient encore { $holds }.
payouts-declined-done = Refusé. La personne qui l’avait demandé voit pourquoi.
payouts-withdrawn-done = Retiré. L’argent reste dans le pot.
payouts-refused-nothing-held = Ce pot ne contient pas d’argent
payouts-refused-not-owner = « { $title } » est à quelqu’un d’autre : seuls ses responsables en demandent l’argent
payouts-refused-not-positive = Écris un montant au-dessus de zéro
payouts-refused-waiting = Le pot contient { $holds }, dont { $waiting } sont déjà demandés : il reste { $left }
payouts-refused-holds = Le pot contient { $amount }
payouts-refused-not-a-member = Choisis un membre de ce groupe
payouts-refused-none = Ce versement n’existe pas.
payouts-refused-paid-before = C’était déjà marqué payé. Rien n’a été inscrit deux fois.
payouts-refused-declined = Ce versement a été refusé : { $why }
payouts-refused-withdrawn = Cette demande a été retirée par les responsables du pot.
payouts-refused-own = Personne ne marque payé un versement demandé par soi-même ou à son propre profit. Quelqu’un d’autre de la trésorerie peut le faire.
payouts-refused-treasurers = Seule la trésorerie marque les versements payés.
payouts-refused-owners = Seuls les responsables du pot retirent une demande.
payouts-refused-zero = Écris un montant au-dessus de zéro.
payouts-refused-more = { $amount } ne sont pas encore payés. On ne peut pas payer plus : les responsables demandent le reste.
payouts-refused-ahead = Ce jour n’est pas encore là. Nous sommes le { $today }.
payouts-refused-no-reason = Dis pourquoi ce n’est pas payé.
payouts-refused-sent-before = Ce formulaire a déjà été envoyé avec un autre contenu. Le premier envoi reste valable ; recharge la page.
payouts-refused-less = Le pot contient { $amount }, moins que ce versement. Rien n’a été inscrit.

## Ce que nous devons

payouts-owed = Ce que nous devons
payouts-owed-none = Le { $today }, personne n’attend l’argent d’un pot.
payouts-owed-lead = { $count ->
    [one] Le { $today }, un versement attend : { $amount }.
   *[other] Le { $today }, { $count } versements attendent, { $amount } en tout.
}
payouts-owed-late = { $count ->
    [one] Le { $today }, un versement attend : { $amount } ; { $late } sont en retard.
   *[other] Le { $today }, { $count } versements attendent, { $amount } en tout ; { $late } sont en retard.
}
payouts-all = Tous les versements
payouts-late = En retard
payouts-this-month = À payer ce mois-ci
payouts-later = Plus tard
payouts-no-day = Aucun jour indiqué
payouts-of = sur { $amount }
payouts-sum-asked = Demandé par les responsables
payouts-sum-listed = Dans la liste ci-dessous
payouts-sum-not-asked = Dans des pots financés, pas encore demandé
payouts-sum-core = Mis de côté pour les frais de base, pas encore payé
payouts-sum-promised = Promis en tout
payouts-owed-file = Les versements ouverts en fichier
