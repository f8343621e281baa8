# Mails : objets, textes et boutons.

## Ce que chaque mail a

mail-fewer = Moins de mails
mail-unsubscribe = Se désabonner
mail-colon = {"\u00A0"}:
mail-sender = { $group }, { $address }
mail-notes = { $first }, { $second }
mail-moment = { $day }, { $clock } (heure de { $city })
mail-to-the-round = Vers le tour
mail-propose = Proposer un pot
mail-any-sum = n’importe quelle somme
mail-more = et <more>{ $count } de plus</more>

## Pourquoi ce mail est venu

mail-why-owner = Tu reçois ce mail parce que tu es responsable d’un pot du groupe { $group }.
mail-why-giver = Tu reçois ce mail parce que tu as donné à un pot du groupe { $group }.
mail-why-named = Tu reçois ce mail parce que quelqu’un du groupe { $group } a écrit ton nom dans un commentaire.
mail-why-in-round = Tu reçois ce mail parce que tu participes au { $round } du groupe { $group } et que tu as choisi les mails sur les nouveaux tours.
mail-why-rounds = Tu reçois ce mail parce que tu es membre du groupe { $group } et que tu as choisi les mails sur les nouveaux tours.
mail-why-results = Tu reçois ce mail parce que tu es membre du groupe { $group } et que tu as choisi les résultats des tours.
mail-why-treasurer = Tu reçois ce mail parce que tu assures la trésorerie du groupe { $group }.

## D’où vient la somme à partager

mail-sum = D’où viennent les { $amount }
mail-sum-came-in = Arrivé
mail-sum-foundation = Socle
mail-sum-core-costs = Frais de base
mail-sum-carried = Reporté d’avant
mail-sum-to-share = À partager entre nous
mail-sum-to-share-short = À partager
mail-sum-missing = Manque pour les frais convenus

## Un tour s’est ouvert

mail-opens-subject = { $round } : tu as { $amount } à donner jusqu’au { $day }
mail-opens-subject-open = { $round } : ouvert jusqu’au { $day }
mail-opens-headline = Tu as { $amount } à donner
mail-opens-headline-open = Le { $round } est ouvert
mail-opens-preview = { $count ->
    [one] { $word } pot attend ton choix.
   *[other] { $word } pots attendent ton choix.
}
mail-opens-lead = Bonjour { $reader }. Le { $round } du groupe { $group } est ouvert. Tu as <mine>{ $amount }</mine> à donner jusqu’au { $until }.
mail-opens-lead-nothing = Bonjour { $reader }. Le { $round } du groupe { $group } est ouvert jusqu’au { $until }. Cette fois, tu n’as rien à donner.
mail-opens-change = Mets-en dans au moins un pot ; tu peux changer d’avis jusque-là.
mail-opens-final = Mets-en dans au moins un pot ; une fois enregistrée, ta répartition est définitive.
mail-opens-button = Donner aux pots
mail-opens-shared = { $count ->
    [one] Pour un seul membre ; ta part est de { $amount }.
   *[other] Partagé entre nous, à { $word } ; ta part est de { $amount }.
}
mail-opens-kept = Tu avais gardé { $amount } d’avant.
mail-opens-buckets = Les pots
mail-opens-enough = { $amount } suffisent pour commencer.
mail-opens-more = et { $count } de plus sur la page indiquée plus haut

## Un tour ferme dans deux jours

mail-closing-subject = { $round } : il te reste { $left }, fermeture { $weekday } { $clock }
mail-closing-subject-private = { $round } : il te reste de l’argent, fermeture { $weekday } { $clock }
mail-closing-headline = Il te reste { $left } à donner
mail-closing-preview = Le { $round } ferme le { $close }.
mail-closing-lead = Bonjour { $reader }. Le { $round } du groupe { $group } ferme le <strong>{ $close }</strong>.
mail-closing-gave = Tu as donné { $given } jusqu’ici. <mine>Tes autres { $left }</mine> peuvent encore aller dans un pot, ou dans plusieurs.
mail-closing-gave-nothing = <mine>Tes { $left }</mine> peuvent encore aller dans un pot, ou dans plusieurs : tu n’as encore rien donné.
mail-closing-stays = Ce que tu ne donnes pas te reste pour le prochain tour.
mail-closing-carried = Ce que tu ne donnes pas est reporté, et partagé à nouveau au prochain tour.

## Qui participe au prochain tour ?

mail-hands-subject = { $group } : participes-tu au prochain tour ?
mail-hands-headline = Participes-tu au prochain tour ?
mail-hands-preview = Tu as jusqu’au { $day } pour le dire.
mail-hands-lead = Bonjour { $reader }. { $asker } demande qui participe au prochain tour du groupe <strong>{ $group }</strong>. Tu as jusqu’au { $until } pour le dire.
mail-hands-silence = Ce qu’il y a à partager l’est entre les membres qui participent. Sans réponse, on ne participe pas cette fois.
mail-hands-button = Dire si je participe

## Quelque chose a changé dans un tour

mail-changed-close-subject = { $round } : ouvert jusqu’au { $day }
mail-changed-close-headline = Le { $round } reste ouvert plus longtemps
mail-changed-close-lead = Bonjour { $reader }. { $by } a donné plus de temps au { $round } du groupe { $group }. Il ferme le <strong>{ $close }</strong>, et non le { $was }.
mail-changed-unlocked-subject = { $round } : les montants de « { $title } » peuvent changer
mail-changed-unlocked-headline = Les montants de « { $title } » peuvent changer
mail-changed-unlocked-lead = Bonjour { $reader }. { $by } a débloqué les montants de « <strong>{ $title }</strong> » dans le { $round } : ses responsables peuvent changer une fois ce qu’il demande. Tu en auras alors des nouvelles.
mail-changed-goal-subject = { $round } : { $title } demande une autre somme
mail-changed-goal-headline = { $title } demande une autre somme
mail-changed-goal-lead = Bonjour { $reader }. Dans le { $round }, <strong>{ $title }</strong> demande maintenant : { $new }. Avant, c’était : { $old }.
mail-changed-goal-range = de { $least } à { $most }
mail-changed-goal-open = { $least } ou plus
mail-changed-reason = La raison : <words>{ $reason }</words>
mail-changed-preview = Il ferme le { $close }.
mail-changed-stands = Ce que tu as enregistré reste valable.
mail-changed-in-it = <mine>Tes { $amount }</mine> y sont et y restent, sauf si tu les enlèves.
mail-changed-final = Tu as enregistré ta répartition, et ce tour ne la prend qu’une fois.
mail-changed-left = Tu as <mine>{ $amount }</mine> à donner.
mail-changed-until = Tu peux changer ta répartition jusqu’au { $close }.

## Ce qu’il y a, offert aux responsables d’un pot sous son minimum

mail-offer-subject = { $round } : { $amount } offerts pour { $bucket }
mail-offer-subject-again = { $round } : réponds d’ici demain : { $amount } offerts pour { $bucket }
mail-offer-subject-private = { $round } : une offre pour { $bucket }
mail-offer-subject-private-again = { $round } : réponds d’ici demain : une offre pour { $bucket }
mail-offer-subject-several = { $round } : { $count ->
   *[other] une offre pour { $word } de tes pots
}
mail-offer-subject-several-again = { $round } : réponds d’ici demain : { $count ->
   *[other] une offre pour { $word } de tes pots
}
mail-offer-headline = { $amount } offerts pour { $bucket }
mail-offer-headline-several = { $count ->
   *[other] Une offre pour { $word } de tes pots
}
mail-offer-preview = Oui ou non ? Le silence vaut non.
mail-offer-lead = { $count ->
    [one] Bonjour { $reader }. Le { $round } du groupe { $group } est fini, et ton pot a reçu moins que son minimum. Ce qu’il y a suffit-il pour commencer ? La première réponse de ses responsables compte et ne peut plus changer.
   *[other] Bonjour { $reader }. Le { $round } du groupe { $group } est fini, et ces pots à toi ont reçu moins que leur minimum. Ce qu’il y a suffit-il pour commencer ? La première réponse de leurs responsables compte et ne peut plus changer.
}
mail-offer-row = { $bucket } : il y a { $amount } sur les { $minimum } qu’il lui faut au minimum.
mail-offer-button = Répondre : oui ou non
mail-offer-button-text = Répondre oui ou non
mail-offer-deadline = Réponds jusqu’au { $until }. Sans réponse, l’argent repart.

## Résultats d’un tour

mail-results-headline-none = Aucun pot n’est financé
mail-results-headline-none-of = { $all ->
   *[other] Aucun des { $all_word } pots n’est financé
}
mail-results-headline-only = Le seul pot est financé
mail-results-headline-all = { $all ->
   *[other] Les { $all_word } pots sont tous financés
}
mail-results-headline-some = { $funded ->
    [one] { $funded_word } pot sur { $all_word } est financé
   *[other] { $funded_word } pots sur { $all_word } sont financés
}
mail-results-outcome-none = aucun pot financé
mail-results-outcome-none-of = { $all ->
   *[other] aucun des { $all_word } pots financé
}
mail-results-outcome-only = le seul pot financé
mail-results-outcome-all = { $all ->
   *[other] les { $all_word } pots financés
}
mail-results-outcome-some = { $funded ->
    [one] { $funded_word } pot financé sur { $all_word }
   *[other] { $funded_word } pots financés sur { $all_word }
}
mail-results-subject = { $round } : { $outcome }, { $amount } partagés
mail-results-subject-private = { $round } : { $outcome }
mail-results-preview-gave = Tes { $amount } sont allés à { $count ->
    [one] { $word } d’entre eux
   *[other] { $word } d’entre eux
}.
mail-results-preview-gave-only = Tes { $amount } y sont allés.
mail-results-preview-left = Il te restait { $amount }.
mail-results-preview-found = { $amount } ont trouvé un pot.
mail-results-preview-carried = Reporté en { $month } : { $amount }.
mail-results-closed = Bonjour { $reader }. Le { $round } a fermé le { $day }.
mail-results-shortfall = Une fois le socle servi, il manquait { $amount } pour les frais convenus.
mail-results-shortfall-named = Une fois servi ce qui revient à { $foundation }, il manquait { $amount } pour les frais convenus.
mail-results-nothing = Il n’y avait rien à partager.
mail-results-had = { $count ->
    [one] { $word } d’entre nous avait <strong>{ $amount }</strong> à partager ;
   *[other] { $word } d’entre nous avaient <strong>{ $amount }</strong> à partager ;
}
mail-results-found-all = <strong>tout</strong> a trouvé un pot.
mail-results-found = <strong>{ $found }</strong> ont trouvé un pot.
mail-results-found-carried = <strong>{ $found }</strong> ont trouvé un pot et { $carried } sont reportés en { $month }.
mail-results-found-stays = <strong>{ $found }</strong> ont trouvé un pot et { $stays } restent à qui les avait, pour le prochain tour.
mail-results-found-both = <strong>{ $found }</strong> ont trouvé un pot, { $carried } sont reportés en { $month } et { $stays } restent à qui les avait, pour le prochain tour.
mail-results-found-none = <strong>rien</strong> n’a trouvé un pot.
mail-results-found-none-carried = <strong>rien</strong> n’a trouvé un pot et { $carried } sont reportés en { $month }.
mail-results-found-none-stays = <strong>rien</strong> n’a trouvé un pot et { $stays } restent à qui les avait, pour le prochain tour.
mail-results-found-none-both = <strong>rien</strong> n’a trouvé un pot, { $carried } sont reportés en { $month } et { $stays } restent à qui les avait, pour le prochain tour.

mail-results-had-none = Tu n’avais pas d’argent à donner dans ce tour.
mail-results-all-carried = Il te restait <strong>{ $amount }</strong> ; cet argent est retourné à la caisse et il est reporté en { $month }.
mail-results-all-stays = Il te restait <strong>{ $amount }</strong> ; tu les gardes pour le prochain tour.
mail-results-helped-one = <mine>Tes { $amount }</mine> ont aidé un pot : { $title }.
mail-results-helped-one-starts = <mine>Tes { $amount }</mine> ont aidé un pot : { $title }, qui commence le { $day }.
mail-results-helped-one-owners = <mine>Tes { $amount }</mine> ont aidé un pot : { $title }, que { $count ->
    [one] { $owners } commence le { $day }
   *[other] { $owners } commencent le { $day }
}.
mail-results-helped = { $count ->
   *[other] <mine>Tes { $amount }</mine> ont aidé { $word } pots.
}
mail-results-biggest = La plus grande partie, { $amount }, est allée à { $title }.
mail-results-biggest-starts = La plus grande partie, { $amount }, est allée à { $title }, qui commence le { $day }.
mail-results-biggest-owners = La plus grande partie, { $amount }, est allée à { $title }, que { $count ->
    [one] { $owners } commence le { $day }
   *[other] { $owners } commencent le { $day }
}.
mail-results-missed-carried = { $count ->
    [one] { $amount } étaient pour un pot non financé ; ils sont reportés en { $month }.
   *[other] { $amount } étaient pour des pots non financés ; ils sont reportés en { $month }.
}
mail-results-missed-stays = { $count ->
    [one] { $amount } étaient pour un pot non financé ; tu les gardes pour le prochain tour.
   *[other] { $amount } étaient pour des pots non financés ; tu les gardes pour le prochain tour.
}
mail-results-missed-all-carried = { $count ->
    [one] <mine>Tes { $amount }</mine> étaient pour un pot non financé ; ils sont reportés en { $month }.
   *[other] <mine>Tes { $amount }</mine> étaient pour des pots non financés ; ils sont reportés en { $month }.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>Tes { $amount }</mine> étaient pour un pot non financé ; tu les gardes pour le prochain tour.
   *[other] <mine>Tes { $amount }</mine> étaient pour des pots non financés ; tu les gardes pour le prochain tour.
}
mail-results-left-carried = Il te restait { $amount } ; ils sont reportés en { $month }.
mail-results-left-stays = Il te restait { $amount } ; tu les gardes pour le prochain tour.

mail-results-heading = Les résultats
mail-results-heading-text = Résultats
mail-results-row-full = Plein.
mail-results-row-minimum = Financé à son minimum, { $percent } % de son objectif.
mail-results-row-funded = Financé à { $percent } % de son objectif.
mail-results-row-minimum-open = Financé à son minimum.
mail-results-row-funded-open = Financé.
mail-results-row-none = Non financé.
mail-results-row-none-carried = Non financé. Ses { $amount } sont reportés en { $month }.
mail-results-row-none-back = Non financé. Ses { $amount } reviennent à qui les avait donnés.
mail-results-row-gave = Tu as donné { $amount }.
mail-results-short-full = plein
mail-results-short-minimum = minimum
mail-results-short-funded = financé
mail-results-short-none = non financé
mail-results-short-carried = non financé, reporté
mail-results-short-back = non financé, rendu
mail-results-short-gave = toi { $amount }
mail-results-decided-early = Il était plein et a déjà reçu son argent le { $day }.
mail-results-decided-taken = Ses responsables commencent avec ce qu’il y a.
mail-results-decided-declined = Ses responsables ont dit que ce qu’il y avait ne suffit pas pour commencer.
mail-results-decided-silence = Ses responsables n’ont pas répondu à l’offre de ce qu’il y avait.
mail-results-decided-chosen = La facilitation a décidé : { $reason }
mail-results-more = et { $count } de plus à l’adresse ci-dessous
mail-results-button = Voir tout le tour
mail-results-button-text = Tout le tour
mail-results-next = La suite
mail-results-invoices = Responsables d’un pot : envoyez votre facture avant le { $day }.
mail-results-invoices-to = Responsables d’un pot : envoyez votre facture à { $name } avant le { $day }.
mail-results-invoices-text = Responsables : envoyez votre facture avant le { $day }.
mail-results-invoices-to-text = Responsables : envoyez votre facture à { $name } avant le { $day }.
mail-results-next-month = Le tour suivant ({ $month }) s’ouvre le { $day }.
mail-results-next-round = Le prochain tour s’ouvre le { $day }.
mail-results-books = Les comptes
mail-results-books-keep = Jusqu’à l’écriture { $entry }, les comptes ont cette empreinte. Garde ce mail : personne ne peut les changer sans que cela se voie.
mail-results-books-check = Comment vérifier

## Des nouvelles de l’argent d’un pot

mail-bucket-paid-subject = Payé pour { $title } : { $amount }
mail-bucket-paid-subject-private = Payé : { $title }
mail-bucket-paid-headline = { $amount } sont payés
mail-bucket-paid-lead = Bonjour { $reader }. <strong>{ $amount } de « { $title } »</strong> ont été payés à { $payee } le { $day }.
mail-bucket-paid = Payé
mail-bucket-asked = Encore demandé
mail-bucket-left = Reste dans le pot
mail-bucket-gave = Tu as donné
mail-bucket-back = Te revient
mail-bucket-see-payout = Voir le versement
mail-bucket-declined-subject = Non payé : { $title }
mail-bucket-declined-headline = Un versement n’est pas payé
mail-bucket-declined-lead = Bonjour { $reader }. { $by } a refusé ce que tu demandais pour { $payee } : <strong>{ $amount } de « { $title } »</strong>. L’argent reste dans le pot.
mail-bucket-writes = { $by } écrit : <words>{ $words }</words>
mail-bucket-finish-subject = Prévu pour le { $day } : { $title }
mail-bucket-finish-subject-today = Prévu pour aujourd’hui : { $title }
mail-bucket-finish-headline = Prévu pour le { $day }
mail-bucket-finish-headline-today = Est-ce fait ?
mail-bucket-finish-lead = Bonjour { $reader }. <strong>{ $title }</strong> est prévu pour le { $day }. Quand c’est fait, écris deux ou trois phrases sur ce que c’est devenu. S’il faut plus de temps, demandes-en à la facilitation.
mail-bucket-finish-ask = Avant de terminer, demande ce qui est encore à payer : ce qui reste revient ensuite au groupe.
mail-bucket-finish-button = Écrire le bilan
mail-bucket-cancelled-subject = Annulé : { $title }
mail-bucket-cancelled-headline = { $title } est annulé
mail-bucket-cancelled-lead = Bonjour { $reader }. { $by } a annulé <strong>{ $title }</strong>.
mail-bucket-cancelled-nothing = Tout ce qu’il avait reçu était déjà versé.
mail-bucket-cancelled-foundation = { $amount } n’étaient pas versés et sont allés au socle.
mail-bucket-cancelled-foundation-named = { $amount } n’étaient pas versés et sont allés à : { $foundation }.
mail-bucket-cancelled-givers = { $amount } n’étaient pas versés et sont revenus à qui les avait donnés.
mail-bucket-cancelled-carried = { $amount } n’étaient pas versés et sont reportés au prochain tour.
mail-bucket-cancelled-back = <mine>Ta part, { $amount },</mine> est à donner dans ton prochain tour.
mail-bucket-see = Voir le pot

## Ce que d’autres ont dit aux pots d’un membre, au plus une fois par jour

mail-comments-subject = { $count ->
    [1] Un nouveau commentaire : { $title }
    [one] { $word } nouveau commentaire : { $title }
   *[other] { $word } nouveaux commentaires : { $title }
}
mail-comments-subject-several = { $count ->
   *[other] { $word } nouveaux commentaires
} dans { $buckets ->
   *[other] { $places } pots
}
mail-comments-headline = { $count ->
    [1] Un nouveau commentaire
    [one] { $word } nouveau commentaire
   *[other] { $word } nouveaux commentaires
}
mail-comments-preview = { $by } : { $words }
mail-comments-lead = { $buckets ->
    [one] Bonjour { $reader }. Voici ce qui a été dit dans un pot du groupe <strong>{ $group }</strong>.
   *[other] Bonjour { $reader }. Voici ce qui a été dit dans des pots du groupe <strong>{ $group }</strong>.
}
mail-comments-by = <who>{ $by }</who>, le { $day }, { $time }
mail-comments-see = Lire et répondre
mail-comments-more = { $count ->
    [1] Il y a encore un commentaire ici :
    [one] Il y a encore { $word } commentaire ici :
   *[other] Il y a encore { $word } commentaires ici :
}
mail-comments-see-buckets = Voir les pots

## Ce qui attend la trésorerie dans le mois qui commence

mail-month-subject = { $group }, { $month } : { $what }
mail-month-headline = Ce qui attend en { $month }
mail-month-preview = { $what }.
mail-month-lead = Bonjour { $reader }. Voici ce qui attend la trésorerie du groupe { $group }.
mail-month-invoices = { $count ->
    [1] une facture non payée
    [one] { $word } facture non payée
   *[other] { $word } factures non payées
}
mail-month-core-costs = { $count ->
    [one] { $word } poste de frais de base à payer
   *[other] { $word } postes de frais de base à payer
}
mail-month-payouts = { $count ->
    [one] { $word } versement
   *[other] { $word } versements
}
mail-month-invoices-words = { $count ->
    [one] { $amount } hors taxes sont en route. Marque-la payée quand l’argent est là.
   *[other] { $amount } hors taxes sont en route. Marque chacune payée quand son argent est là.
}
mail-month-core-costs-words = { $count ->
    [one] { $amount } sont mis de côté dans le fonds des frais de base et pas encore payés.
   *[other] { $amount } sont mis de côté dans le fonds des frais de base et pas encore payés.
}
mail-month-payouts-words = { $count ->
    [one] { $amount } attendent d’être payés.
   *[other] { $amount } en tout attendent d’être payés.
}
mail-month-payouts-late = { $late ->
    [one] { $amount } en tout attendent d’être payés ; pour { $word } d’entre eux, le jour est passé.
   *[other] { $amount } en tout attendent d’être payés ; pour { $word } d’entre eux, le jour est passé.
}
mail-month-payout-late = { $amount } attendent d’être payés ; le jour est passé.
mail-month-see-invoices = Voir les factures
mail-month-pay-core-costs = Payer les frais de base
mail-month-see-payouts = Voir ce que nous devons
mail-month-runway-none = Le socle contient { $amount }. Il n’y a pas encore eu de frais de base à payer.
mail-month-runway-none-named = { $foundation } contient { $amount }. Il n’y a pas encore eu de frais de base à payer.
mail-month-runway = Le socle contient { $amount } : de quoi porter les frais de base pendant { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
mail-month-runway-named = { $foundation } contient { $amount } : de quoi porter les frais de base pendant { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
mail-month-runway-part = Le socle contient { $amount } : de quoi porter les frais de base pendant { $months } mois, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.
mail-month-runway-part-named = { $foundation } contient { $amount } : de quoi porter les frais de base pendant { $months } mois, selon la moyenne { $average ->
    [one] d’un mois
   *[other] des { $average } derniers mois
 }.

## Une invitation

mail-invite-subject = { $inviter } t’invite dans le groupe { $group }
mail-invite-lead = Bonjour { $reader }. <strong>{ $inviter }</strong> te propose de rejoindre <strong>{ $group }</strong> sur Brimful, où le groupe décide ensemble quels pots son argent commun remplit.
mail-invite-lead-unnamed = Bonjour. <strong>{ $inviter }</strong> te propose de rejoindre <strong>{ $group }</strong> sur Brimful, où le groupe décide ensemble quels pots son argent commun remplit.
mail-invite-button = Rejoindre { $group }
mail-invite-button-text = Rejoindre
mail-invite-valid = L’invitation est valable jusqu’au { $day }.
mail-invite-note = Si tu ne connais pas { $inviter }, tu peux laisser ce mail sans réponse.

## Au sujet d’un compte

mail-account-open = Ouvrir Brimful
mail-account-test-subject = Les mails de Brimful marchent
mail-account-test = Voici le mail d’essai que quelqu’un a demandé. Il t’est arrivé : les invitations et les résultats arriveront donc aussi aux membres.
mail-account-test-note = Il n’y a rien à faire. Si tu ne sais pas ce que c’est, tu peux le laisser sans réponse.
mail-account-link-subject = Ton lien pour te connecter
mail-account-link = Bonjour { $name }. Avec ce lien, tu te connectes sans mot de passe. Il marche une seule fois, pendant dix minutes.
mail-account-link-password = Si tu as oublié ton mot de passe, tu peux ensuite en choisir un nouveau dans tes réglages.
mail-account-link-button = Se connecter
mail-account-link-note = Si ce n’était pas toi, il n’y a rien à faire : sans ce mail, personne n’entre. Ne le transmets à personne.
mail-account-password-subject = Ton mot de passe a changé
mail-account-password = Compte : { $name }. Son mot de passe a changé, et tous les autres navigateurs ont été déconnectés.
mail-account-password-you = Si c’était toi, il n’y a rien à faire ici.
mail-account-password-button = Vers la page de connexion
mail-account-password-note = Si ce n’était pas toi : fais-toi envoyer un lien depuis la page de connexion et choisis tout de suite un autre mot de passe. Dis-le ensuite à la personne qui gère votre Brimful.
mail-account-confirm-subject = Est-ce ta nouvelle adresse ?
mail-account-confirm = Compte : { $name }. Son adresse était { $old } jusqu’ici, et on a demandé de la remplacer par { $new }. Elle compte dès que tu dis oui.
mail-account-confirm-day = Le lien est valable un jour.
mail-account-confirm-button = Oui, utiliser cette adresse
mail-account-confirm-note = Si ce n’est pas ton compte, laisse ce mail sans réponse : rien ne change alors.
mail-account-asked-subject = Une nouvelle adresse a été demandée
mail-account-asked = Quelqu’un qui est dans le compte { $name } et connaît le mot de passe a demandé d’utiliser { $new } au lieu de cette adresse. Rien n’a encore changé : cette autre adresse doit d’abord dire oui.
mail-account-asked-you = Si c’était toi, il n’y a rien à faire ici.
mail-account-asked-note = Si ce n’était pas toi, dis-le tout de suite à la personne qui gère votre Brimful : quelqu’un d’autre connaît ton mot de passe.
mail-account-changed-subject = Ton adresse a changé
mail-account-changed = Compte : { $name }. Son adresse est désormais { $new } : c’est avec elle qu’on se connecte, et c’est là que vont les mails. Ceci est le dernier mail à l’ancienne.
mail-account-changed-note = Si ce n’était pas toi, dis-le tout de suite à la personne qui gère votre Brimful.
mail-account-in-use-subject = Tu as déjà un compte
mail-account-in-use = Bonjour { $name }. Un autre compte a demandé d’utiliser cette adresse. Elle est à toi ; rien n’a donc changé et rien n’en a été dit.
mail-account-in-use-you = Si c’était toi, avec un deuxième compte : connecte-toi plutôt avec cette adresse.
mail-account-in-use-note = Si ce n’était pas toi, il n’y a rien à faire.

## Quelqu’un demande une nouvelle invitation

mail-again-subject = { $name } demande une nouvelle invitation
mail-again-subject-link = On demande un nouveau lien pour entrer
mail-again-who = { $name } ({ $address })
mail-again-words = Bonjour { $reader }. { $who } a ouvert une invitation qui ne mène plus à rien, et en demande une autre.
mail-again-words-in = Bonjour { $reader }. { $who } a ouvert une invitation qui a déjà servi, et en demande une autre. Cette personne est déjà membre : il lui suffit peut-être de se connecter.
mail-again-words-link = Bonjour { $reader }. Quelqu’un qui a le lien pour entrer a ouvert une invitation qui ne mène plus à rien, et en demande une autre.
mail-again-invite = Si cette personne doit rejoindre { $group }, invite-la encore une fois.
mail-again-button = Inviter à nouveau
mail-again-note = Si tu ne sais pas qui c’est, ne fais rien. Tu reçois ce mail une fois par jour au plus.
