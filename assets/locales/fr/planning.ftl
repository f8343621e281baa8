# Préparer un tour et le changer : le formulaire pour l’ouvrir, qui participe, plus de temps, le retirer, conclure plus tôt un pot plein, et ce que d’autres règles auraient financé.

planning-rounds = Tours
planning-amount = Montant
planning-why = Pourquoi ?
planning-together = Ensemble
planning-sent-before = Ce formulaire a déjà été envoyé avec d’autres valeurs. Rien de plus n’a changé.
planning-nothing-changed = Rien n’a changé.

## Ouvrir un tour

planning-new-title = Ouvrir un tour
planning-new-heading = Ouvrir le { $round }
planning-new-lead = Rien n’est envoyé avant que tu appuies sur le dernier bouton. Les membres voient exactement ce que dit l’aperçu.
planning-new-opens = Le { $round } s’ouvre le { $day } à { $time }.
planning-new-is-open = Le { $round } est ouvert jusqu’au { $day } à { $time }.
planning-closed = Le mois est clos ({ $month }). { $amount } sont reportés.
planning-closed-missing = Le mois est clos ({ $month }). Il manque { $amount } pour les frais convenus ; cela va dans le prochain relevé.
planning-in-the-way = Un tour à la fois
planning-to-round = Vers le { $round }
planning-show-sum = Afficher le calcul
planning-open = Ouvrir le tour
planning-close-instead = Ou clore le mois sans tour
planning-close-does = Le relevé est inscrit, aucun membre ne reçoit de part, et ce qu’il y a à partager est reporté.
planning-close = Clore le mois

## Quel argent

planning-money = Quel argent ?
planning-money-month = Factures payées jusqu’à la fin du mois : { $month }
planning-money-today = Tout ce qui est payé jusqu’à aujourd’hui
planning-money-day = Tout ce qui est payé jusqu’à un autre jour
planning-money-income = { $count ->
    [one] { $count } facture, { $sum } ; { $amount } arrivent
   *[other] { $count } factures, { $sum } ; { $amount } arrivent
}
planning-money-none = Aucune nouvelle facture
planning-money-no-statement = Il ne peut pas encore y avoir de relevé
planning-money-needed = Choisis quel argent est partagé
planning-last-day = Le dernier jour de paiement qui compte
planning-last-day-needed = Choisis le dernier jour qui compte
planning-on-the-way = { $count ->
    [1] <strong>Une facture n’est pas encore payée</strong> ({ $amount }). Elle compte une fois payée. <see>La voir</see>
    [one] <strong>{ $word } facture n’est pas encore payée</strong> ({ $amount }). Elle compte une fois payée. <see>La voir</see>
   *[other] <strong>{ $word } factures ne sont pas encore payées</strong> ({ $amount }). Elles comptent une fois payées. <see>Les voir</see>
}

## Qui partage

planning-who = Qui partage ?
planning-who-equal-all = Tous les membres ({ $count }), autant chacun
planning-who-equal-hands = Les membres qui ont levé la main ({ $count }), autant chacun
planning-who-proportional = Selon ce que chaque membre a apporté
planning-who-range = De { $from } à { $to }
planning-who-mixed = { $rate } % également, le reste selon ce que chacun a apporté
planning-who-agreed = Comme convenu
planning-who-weights = Selon les poids donnés
planning-who-reasons = Chacun avec sa raison
planning-who-no-weight = Personne n’a encore de poids
planning-who-needed = Choisis qui partage
planning-weights = <weights>Les poids</weights> sont ceux en vigueur quand le tour s’ouvre.
planning-hands-all = Tous les membres actifs participent.
planning-hands-nobody = Tu as demandé qui participe, et personne n’a encore levé la main.
planning-hands-those = Les membres qui ont levé la main participent.
planning-hands-silent = { $count ->
    [one] Les membres qui ont levé la main participent. { $count } n’a pas répondu et peut le faire jusqu’au { $day } à { $time } : tu pourras alors ouvrir le tour.
   *[other] Les membres qui ont levé la main participent. { $count } n’ont pas répondu et peuvent le faire jusqu’au { $day } à { $time } : tu pourras alors ouvrir le tour.
}
planning-hands-see = Voir les mains levées
planning-hands-ask-first = Demander d’abord qui participe

## Quand

planning-when = Quand ?
planning-opens = Ouverture
planning-opens-after = À 09:00 ; tout de suite si l’heure est passée
planning-closes = Fermeture
planning-closes-after = À 18:00, heure de { $city }
planning-closes-needed = Choisis le jour où le tour ferme
planning-invoices-by = Factures des responsables avant le

## Règles du tour, dans le formulaire

planning-rules = Règles du tour
planning-like = De quelles règles partir
planning-like-last = Comme la dernière fois
planning-like-round = Comme dans le { $round }
planning-like-usual = Les règles habituelles
planning-final = Une répartition enregistrée est définitive
planning-final-hint = Sinon, elle peut changer jusqu’à la fermeture
planning-sealed = Caché jusqu’à la fermeture
planning-sealed-hint = Jusque-là, personne ne voit ce que les autres ont donné ; un pot peut recevoir plus qu’il ne demande, et le surplus repart
planning-names = Les membres voient qui a donné quoi
planning-names-hint = Sinon, ils voient combien de membres ont donné. Le public ne voit que les totaux
planning-own = Les membres peuvent donner à leurs propres pots
planning-cap = Le plus qu’un membre peut donner à un pot
planning-cap-hint = Laisse vide s’il n’y a pas de limite
planning-step = Un appui sur + ou − vaut
planning-step-hint = Laisse vide : à peu près un quarantième de ce que chacun peut donner
planning-more-than-zero = Écris plus que zéro, ou laisse vide
planning-below = Un pot qui n’atteint pas son minimum
planning-below-return = Son argent repart
planning-below-return-hint = La règle habituelle
planning-below-ask = On demande à ses responsables si ce qu’il y a suffit
planning-below-ask-hint = Ils ont quelques jours pour répondre ; sans réponse, c’est non
planning-below-facilitator = La facilitation décide
planning-below-facilitator-hint = Avec une raison que tout le monde peut lire
planning-below-needed = Choisis ce qui arrive à un pot sous son minimum
planning-answer-days = Jours pour répondre
planning-answer-days-hint = À partir de la fermeture ; seulement si on demande aux responsables
planning-answer-days-range = Écris de 1 à { $most } jours
planning-unspent = L’argent qui reste
planning-unspent-carried = Il est reporté
planning-unspent-carried-hint = Il va dans le prochain relevé et est partagé à nouveau
planning-unspent-giver = Il reste à qui l’avait
planning-unspent-giver-hint = Il s’ajoute à ce que ce membre peut donner dans son prochain tour
planning-unspent-needed = Choisis où va l’argent qui reste
planning-name = Nom dans les adresses
planning-name-hint = Vide : le mois où tu l’ouvres

## Règles d’un tour qui existe, une phrase chacune

planning-rule-all = Tous les membres actifs à son ouverture participent.
planning-rule-hands = Les membres qui ont levé la main avant son ouverture participent.
planning-rule-final = Ce que tu enregistres est définitif : ce tour ne prend chaque répartition qu’une fois.
planning-rule-not-final = Tu peux changer ta répartition jusqu’à la fermeture.
planning-rule-sealed = Caché : jusqu’à la fermeture, personne ne voit ce que les autres ont donné. Un pot peut recevoir plus qu’il ne demande ; ce qui est de trop revient à qui l’avait donné.
planning-rule-not-sealed = Tout le monde voit à quel point chaque pot est plein. Ce qui n’entre plus dans un pot te revient quand tu enregistres.
planning-rule-cap = Un membre donne au plus { $amount } à un pot.
planning-rule-no-cap = Il n’y a pas de limite à ce qu’un membre donne à un pot.
planning-rule-own = Tu peux donner à ton propre pot.
planning-rule-not-own = Personne ne donne à son propre pot.
planning-rule-names = Une fois le tour conclu, les membres voient qui a donné quoi ; le public ne voit que les totaux.
planning-rule-no-names = Personne ne voit qui a donné quoi, seulement combien de membres ont donné.
planning-rule-below-return = Un pot qui n’atteint pas son minimum n’est pas financé ; son argent repart.
planning-rule-below-ask = On demande aux responsables d’un pot sous son minimum si ce qu’il y a suffit, jusqu’au { $when } ; sans réponse, c’est non.
planning-rule-below-facilitator = La facilitation décide d’un pot sous son minimum et dit pourquoi.
planning-rule-carried = L’argent qui reste est reporté au prochain relevé.
planning-rule-giver = L’argent qui reste est gardé par qui l’avait, pour son prochain tour.
planning-rule-invoices = Les responsables envoient leurs factures avant le { $day }.

## Ce que verront les membres

planning-preview = Ce que verront les membres
planning-missing = Une fois le socle servi, il manque { $amount } pour les frais convenus.
planning-each-same = { $count ->
    [one] { $count } membre <money>{ $amount }</money> chacun
   *[other] { $count } membres <money>{ $amount }</money> chacun
}
planning-each-between = { $count ->
    [one] { $count } membre <money>de { $from } à { $to }</money>
   *[other] { $count } membres <money>de { $from } à { $to }</money>
}
planning-rest-no-weights = Tous les poids sont à zéro : chaque membre reçoit donc autant.
planning-rest-nothing-in = Personne n’a rien apporté cette fois : chaque membre reçoit donc autant.
planning-rest-product = { $count } × { $each } font { $amount }.
planning-rest-carried = Les derniers { $amount } ne peuvent pas être partagés également et sont reportés.
planning-rest-brought = Ils apportent { $amount } gardés d’avant.
planning-not-agreed = Pas encore convenus, et pas prélevés : { $names } ({ $amount }).
planning-opens-today = { $count ->
    [one] S’ouvre aujourd’hui ; { $count } personne reçoit un mail.
   *[other] S’ouvre aujourd’hui ; { $count } personnes reçoivent un mail.
}
planning-opens-later = { $count ->
    [one] S’ouvre le { $day } à 09:00 ; { $count } personne reçoit alors un mail.
   *[other] S’ouvre le { $day } à 09:00 ; { $count } personnes reçoivent alors un mail.
}
planning-each-gets = Ce que reçoit chaque membre
planning-member = Membre
planning-put-in = Apporté
planning-gets = Reçoit
planning-brings = Gardé d’avant

## Le calcul d’un relevé

planning-sum-caption = De ce qui est arrivé à ce qui est partagé
planning-sum-step = Étape
planning-sum-came-in = Arrivé
planning-sum-invoices = { $count ->
    [one] { $count } facture payée jusqu’au { $day }
   *[other] { $count } factures payées jusqu’au { $day }
}
planning-sum-foundation = Socle
planning-sum-of-pool = { $rate } % de la caisse
planning-sum-core = Frais de base
planning-sum-no-bills = aucun dû
planning-sum-no-bills-before = aucun dû, et ce qui manquait avant
planning-sum-bills = { $count ->
    [1] une dépense
    [one] { $word } dépense
   *[other] { $word } dépenses
}
planning-sum-bills-before = { $count ->
    [1] une dépense, et ce qui manquait avant
    [one] { $word } dépense, et ce qui manquait avant
   *[other] { $word } dépenses, et ce qui manquait avant
}
planning-sum-carried = Reporté
planning-sum-carried-from = Reporté ({ $month })
planning-sum-missing = Manque
planning-sum-to-share = À partager
planning-example = Un exemple, avec de l’argent inventé
planning-example-caption = Un exemple avec de l’argent inventé
planning-example-invoices = factures payées le mois dernier
planning-example-core = loyer et comptabilité

## Pourquoi il n’a pas été ouvert

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = Le calcul a changé depuis que tu l’as regardé. Rien n’a été fait ; regarde-le à nouveau
planning-refused-name = Écris un mois comme 2026-11, ou 2026-11-2 pour un deuxième tour dans le même mois
planning-refused-name-taken = { $name } est déjà pris ; laisse le nom vide pour avoir le prochain libre
planning-refused-nobody = Il n’y a encore aucun membre actif ; invite d’abord des gens
planning-refused-no-weight = { $name } n’a pas encore de poids ; donnes-en d’abord un à chaque membre sur la page des poids
planning-refused-weight = Le poids du membre { $member } est sous zéro
planning-refused-opens = Choisis aujourd’hui, { $today }, ou un jour plus tard
planning-refused-closes = Le jour de fermeture doit venir après celui de l’ouverture, { $day }
planning-refused-no-hands = Personne n’a levé la main. Attends-en une, ou ne demande plus : tous les membres actifs participent alors
planning-refused-hands-open = { $count ->
    [one] { $count } membre n’a pas répondu, et le temps que tu as donné n’est pas fini. Attends, ou ne demande plus
   *[other] { $count } membres n’ont pas répondu, et le temps que tu as donné n’est pas fini. Attends, ou ne demande plus
}
planning-refused-invoices = Choisis le jour de fermeture, { $day }, ou un jour plus tard
planning-refused-missing = Il manque { $amount } pour les frais convenus. Clos plutôt le mois sans tour
planning-refused-too-little = { $amount }, c’est trop peu pour une unité chacun
planning-refused-nothing = Il n’y a encore rien à partager
planning-refused-each-changed = Ce que reçoit chaque membre n’est plus ce que tu as regardé. Rien n’a été envoyé. Regarde à nouveau, puis ouvre le tour
planning-refused-sum-changed = Le calcul a changé depuis que tu l’as regardé : à partager entre { $count } membres, il y a maintenant { $amount } et non { $was }. Rien n’a été envoyé. Regarde à nouveau, puis ouvre le tour
planning-refused-too-large = Ces sommes sont trop grandes pour Brimful
planning-refused-sent-before = Ce formulaire a déjà été envoyé avec d’autres valeurs. Rien de plus n’a été fait ; renvoie-le
planning-refused-no-agreement = Il n’y a pas encore d’accord ; il faut d’abord convenir des pourcentages
planning-refused-last-day = Choisis un jour jusqu’à aujourd’hui, { $today }
planning-refused-pool = Il manque { $amount } à la caisse : des avoirs ont repris plus que ce qui est arrivé. Le relevé attend tant que c’est le cas
planning-running-closed = Le { $round } n’est pas encore conclu. Il est fermé : conclus-le d’abord
planning-running-announced = Le { $round } n’est pas encore conclu. Il est annoncé : il doit d’abord s’ouvrir, se fermer et être conclu
planning-running-open = Le { $round } n’est pas encore conclu. Il est ouvert : il doit d’abord se fermer et être conclu

## Mains levées : qui participe au prochain tour

planning-hands = Qui participe ?
planning-hands-empty = On ne demande rien en ce moment. Un tour est pour tous les membres actifs, sauf si on demande d’abord.
planning-all-rounds = Tous les tours
planning-hands-lead = { $name } demande qui partage au prochain tour. Tu as jusqu’au { $when } pour le dire ; ce qu’il y a à partager l’est entre les membres qui participent.
planning-hands-lead-over = Les mains ont été comptées le { $when }. Le prochain tour est pour les membres qui participent.
planning-hand-up = Tu participes.
planning-hand-down = Tu as dit : pas cette fois.
planning-hand-none = Tu n’as pas encore répondu.
planning-hand-missed = Tu n’as pas répondu ; tu ne participes donc pas cette fois.
planning-hand-in = Je participe
planning-hand-out = Pas cette fois
planning-hand-needed = Appuie sur l’un des deux boutons.
planning-hand-said-up = Tu participes. Tu peux changer d’avis jusqu’au { $until }.
planning-hand-said-down = Tu ne participes pas cette fois. Tu peux changer d’avis jusqu’au { $until }.
planning-hands-up = { $count ->
    [one] { $word } membre participe
   *[other] { $word } membres participent
}
planning-hands-down = { $count ->
    [one] { $word } membre ne participe pas cette fois
   *[other] { $word } membres ne participent pas cette fois
}
planning-hands-none = { $count ->
    [one] { $word } membre n’a pas répondu
   *[other] { $word } membres n’ont pas répondu
}
planning-hands-open = Ouvrir le tour avec ces membres
planning-hands-end = Ne plus demander
planning-hands-end-ask = Ne plus demander qui participe ?
planning-hands-end-does = Les réponses sont mises de côté, et le prochain tour est pour tous les membres actifs.
planning-hands-ended = On ne demande plus : le prochain tour est pour tous les membres actifs.
planning-hands-not-asked = On ne demande rien en ce moment ; rien n’a changé.
planning-hands-over = Les mains ont été comptées le { $when }. Ce que tu avais dit avant reste valable.
planning-hands-asked-already = C’est déjà demandé, jusqu’au { $until }.
planning-ask = Demander qui participe
planning-ask-mail = Chaque membre actif reçoit un mail avec deux réponses : « Je participe » et « Pas cette fois ». Cela ne déplace aucun argent.
planning-ask-then = Tu ouvres le tour quand ce jour est passé, ou dès que tout le monde a répondu. Ce qu’il y a à partager l’est entre les membres qui participent ; sans réponse, on ne participe pas cette fois.
planning-ask-until = Réponses jusqu’au
planning-ask-until-after = À 18:00
planning-ask-until-needed = Choisis jusqu’à quand on peut répondre
planning-ask-later = Choisis un jour plus tard
planning-ask-note = Un mot à ce sujet
planning-ask-button = Demander aux membres
planning-asked = { $count ->
    [one] C’est demandé. { $count } personne reçoit un mail et peut répondre jusqu’au { $until }.
   *[other] C’est demandé. { $count } personnes reçoivent un mail et peuvent répondre jusqu’au { $until }.
}

## Plus de temps

planning-extension-title = Plus de temps pour le tour
planning-extension = Donner plus de temps au tour
planning-extension-closes = Le { $round } ferme le { $when }. Choisis un jour plus tard ; il fermera alors à 18:00.
planning-extension-does = Ce qui est enregistré reste valable. Les membres qui participent sont prévenus par mail, avec ta raison ; elle figure sur la page du tour, et dans le journal avec les deux dates.
planning-extension-day = Ferme le
planning-extension-button = Déplacer la fermeture
planning-extension-needed = Choisis le jour où il ferme à la place
planning-extension-why-needed = Dis pourquoi ; les membres qui participent le lisent
planning-extension-later = Il ferme déjà le { $when } ; choisis un jour plus tard
planning-extended = Il ferme maintenant le { $when }.
planning-extended-told = { $count ->
    [one] Il ferme maintenant le { $when }. { $count } personne est prévenue par mail.
   *[other] Il ferme maintenant le { $when }. { $count } personnes sont prévenues par mail.
}
planning-extension-withdrawn = Le tour a été retiré ; il n’a pas de fermeture à déplacer.
planning-extension-over = Le tour a fermé le { $when }. Une fois fermé, il le reste : ce que tout le monde a donné est alors connu.

## Retirer un tour avant qu’il commence

planning-withdrawal-title = Retirer le tour
planning-withdrawal = Retirer le { $round }
planning-withdrawal-opens = Il s’ouvre le { $when }. Jusque-là, on peut le retirer comme s’il n’avait pas été ouvert.
planning-withdrawal-does = Les parts et le relevé sont annulés dans le registre, où on peut toujours les voir. Les factures qu’il comptait sont libres pour le prochain relevé.
planning-withdrawal-name = Son nom, { $name }, ne sert plus : le prochain tour en a un autre.
planning-withdrawal-why-needed = Dis pourquoi ; cela reste dans le journal
planning-withdrawn = Retiré. Les { $amount } et tout le reste de son relevé sont retournés d’où ils venaient.
planning-withdrawal-before = Le tour avait déjà été retiré.
planning-withdrawal-begun = Le tour a commencé. On peut le fermer plus tôt, mais plus le retirer.
planning-withdrawal-later = Le relevé { $statement } a été inscrit après celui de ce tour et repose dessus. Rien n’a changé ; laisse le tour se dérouler.
planning-withdrawal-covered = Depuis, { $amount } des frais de base de son relevé ont été couverts par le socle. Rien n’a changé.
planning-withdrawal-paid = Depuis, { $amount } des frais de base de son relevé ont été payés ou libérés. Annule cela d’abord (sous Argent, Frais de base) ; rien n’a changé.
planning-withdrawal-spent-core = Depuis, { $amount } de ce que son relevé a déplacé ont été utilisés : le fonds des frais de base ne les contient plus. Rien n’a changé.
planning-withdrawal-spent-foundation = Depuis, { $amount } de ce que son relevé a déplacé ont été utilisés : le socle ne les contient plus. Rien n’a changé.
planning-withdrawal-spent-carried = Depuis, { $amount } de ce que son relevé a déplacé ont été utilisés : le report ne les contient plus. Rien n’a changé.
planning-withdrawal-spent-member = Depuis, { $amount } de ce que son relevé a déplacé ont été utilisés : un membre ne les détient plus. Rien n’a changé.
planning-withdrawal-sent-before = Ce formulaire a déjà été envoyé avec une autre raison. Rien de plus n’a changé.

## Une écriture avant d’être inscrite

planning-entry = Conclusion du { $day } : { $memo }
planning-entry-bucket = Conclusion du { $day } (pot { $bucket }) : { $memo }
planning-entry-lines = { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
planning-entry-sums = { $count ->
    [one] { $count } ligne, montrée en sommes. `brimful settle --dry-run` affiche chacune d’elles.
   *[other] { $count } lignes, montrées en sommes. `brimful settle --dry-run` affiche chacune d’elles.
}
planning-entry-moves = Ce qui bouge
planning-entry-from = De
planning-entry-to = Vers
planning-entry-carried = Report
planning-entry-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}

## Conclure un pot plein pendant que son tour est ouvert

planning-early = Conclure « <title>{ $title }</title> » maintenant
planning-early-lead = { $count ->
    [one] Il est plein : { $amount } de { $word } membre.
   *[other] Il est plein : { $amount } de { $word } membres.
}
planning-early-button = Le conclure avec { $amount }
planning-early-does = Ce que cela fait
planning-early-moves = L’argent passe dans le pot, par une écriture à part.
planning-early-stays = Personne ne peut plus reprendre ce qu’il y a donné, et l’objectif du pot reste comme il est.
planning-early-payouts = Ses responsables peuvent tout de suite demander des versements.
planning-early-rest = Le reste du tour continue, et sera conclu après la fermeture.
planning-early-final = On ne peut pas revenir en arrière.
planning-early-settled = « { $title } » est conclu avec { $amount }. Ses responsables peuvent maintenant demander des versements.
planning-early-was-settled = « { $title } » a été conclu le { $when } avec { $amount } ; rien n’a été inscrit deux fois.
planning-early-changed = Quelqu’un a changé sa répartition depuis que tu as vu l’aperçu
planning-early-changed-text = Rien n’a été inscrit. Le pot est toujours plein ; ce qui serait inscrit maintenant est ci-dessous.
planning-early-over = Le tour est fini : ses pots sont conclus ensemble. Rien n’a été inscrit.
planning-early-not-open = Un pot ne peut être conclu plus tôt que tant que son tour est ouvert. Rien n’a été inscrit.
planning-early-sealed = Ce tour est caché : personne ne voit avant la fermeture ce qui est plein. Rien n’a été inscrit.
planning-early-not-full = « { $title } » a { $total } sur { $maximum }. Seul un pot plein est conclu plus tôt ; rien n’a été inscrit.
planning-early-never-full = « { $title } » prend tout ce qui vient ; il n’est donc jamais plein. Rien n’a été inscrit.

## Offres : ce qu’un pot a reçu suffit-il pour commencer ?

planning-offer = Une offre pour <title>{ $title }</title>
planning-offer-lead = Ce pot a reçu { $amount } et il lui faut au moins { $minimum }.
planning-offer-question = { $amount } suffisent-ils pour commencer ?
planning-offer-needs = Il lui faut au moins
planning-offer-there-is = Il y a
planning-offer-missing = Manque
planning-offer-answer = Réponds jusqu’au { $until }. La première réponse des responsables compte et ne peut plus changer. Le silence vaut non.
planning-offer-waits = Ses responsables peuvent répondre jusqu’au { $until }. Le silence vaut non.
planning-offer-yes = Oui, commencer avec { $amount }
planning-offer-no = Non, l’argent repart
planning-offer-bucket = Voir le pot
planning-offer-needed = Dis oui ou non
planning-offer-not-owner = Seuls les responsables de « { $title } » répondent à cela. Rien n’a changé.
planning-offer-late = Ta réponse est arrivée trop tard ; elle ne compte donc pas.
planning-offer-said-yes = Tu as dit oui. L’argent bouge quand le tour est conclu.
planning-offer-said-no = Tu as dit non. L’argent repart quand le tour est conclu.
planning-offer-you-had-yes = Tu avais déjà dit oui le { $when }. La première réponse compte ; rien n’a changé.
planning-offer-you-had-no = Tu avais déjà dit non le { $when }. La première réponse compte ; rien n’a changé.
planning-offer-had-yes = { $name } avait déjà dit oui le { $when }. La première réponse compte ; rien n’a changé.
planning-offer-had-no = { $name } avait déjà dit non le { $when }. La première réponse compte ; rien n’a changé.
planning-offer-enough-by = { $name } a dit le { $day } que cela suffit pour commencer.
planning-offer-not-enough-by = { $name } a dit le { $day } que cela ne suffit pas pour commencer.
planning-offer-enough = La réponse du { $day } dit que cela suffit pour commencer.
planning-offer-not-enough = La réponse du { $day } dit que cela ne suffit pas pour commencer.
planning-offer-expired = Ses responsables n’ont pas répondu à temps à l’offre.

## Ce qu’une autre règle aurait financé

planning-other = Ce qu’une autre règle aurait financé
planning-other-lead = Le { $round } est conclu, et rien ici ne le change. Ce sont les mêmes dons et les mêmes { $amount }, comptés autrement.
planning-other-results = Résultats
planning-other-side = Côte à côte
planning-other-table = Les règles côte à côte
planning-other-bucket = Pot
planning-other-needs = Il faut
planning-other-needs-note = « Il faut » est ce qui suffit pour commencer : le minimum du pot, ou ce qu’on lui a donné s’il n’en a pas.
planning-other-we-chose = Notre choix
planning-other-result = Résultat
planning-other-enough = Ce qui aurait suffi
planning-other-by-bucket = Pot par pot
planning-other-docs = Les règles sont expliquées dans la documentation de Brimful, chacune avec un exemple.
planning-other-file = Pour en essayer d’autres ailleurs : <file>le fichier Pabulib de ce tour</file>, sans noms.
planning-other-transfer = Transfert des soutiens
planning-other-transfer-how = L’argent qu’un pot ne peut pas utiliser passe aux autres pots du même membre, en proportion de ce qu’il leur a donné. Le pot le plus loin de ce qu’il lui faut sort le premier.
planning-other-shares = Parts égales
planning-other-shares-how = Chaque pot est payé par la bourse des membres qui y ont donné, selon ce que chacun a donné ; celui qui leur coûte le moins pour cela passe d’abord. Donner à beaucoup de petits pots ou à un seul grand pèse autant.
planning-other-shares-raised = Chaque bourse compte pour { $amount } de plus que ce qu’elle contient : c’est le plus avec quoi tout ce qui est financé peut encore être payé.
planning-other-greedy = Au plus soutenu
planning-other-greedy-how = Le pot qui a reçu le plus passe d’abord, puis le suivant pour lequel l’argent restant suffit encore. La plupart des villes font ainsi.
planning-other-hidden = Deux autres règles ne sont pas montrées ici
planning-other-hidden-members = Le transfert des soutiens et les parts égales regardent qui a donné quoi. Ce tour montre combien un pot a reçu, et non de qui. Ce que ces règles financeraient pourrait le révéler.
planning-other-hidden-outsiders = Le transfert des soutiens et les parts égales regardent qui a donné quoi. L’extérieur voit combien un pot a reçu, et non de qui. Ce que ces règles financeraient pourrait le révéler.
planning-other-title = « { $title } »
planning-other-same = { $count ->
    [one] Finance { $funded } pot sur { $count } avec { $amount } : les mêmes pots que notre choix.
   *[other] Pots financés : { $funded } sur { $count }, avec { $amount } ; ce sont les mêmes que notre choix.
}
planning-other-without = Pots financés : { $funded } sur { $count ->
    [one] { $count }
   *[other] { $count }
}, avec { $amount } ; sans { $others ->
    [0] { $without }
   *[other] { $others } autres
}.
planning-other-with = Pots financés : { $funded } sur { $count ->
    [one] { $count }
   *[other] { $count }
}, avec { $amount } ; et avec { $others ->
    [0] { $with }
   *[other] { $others } autres
}.
planning-other-instead = Pots financés : { $funded } sur { $count ->
    [one] { $count }
   *[other] { $count }
}, avec { $amount } ; avec { $others_with ->
    [0] { $with }
   *[other] { $others_with } autres
} au lieu de { $others_without ->
    [0] { $without }
   *[other] { $others_without } autres
}.

## Ce qui aurait suffi, pot par pot

planning-transfer-funded = Il finit avec { $amount }. { $need } auraient suffi.
planning-transfer-funded-came = Il finit avec { $amount } ; { $came } sont passés à lui. { $need } auraient suffi.
planning-transfer-missing = Il a reçu { $given }. { $missing } de plus auraient suffi.
planning-transfer-missing-came = Il a reçu { $given } et { $came } sont passés à lui. { $missing } de plus auraient suffi.
planning-transfer-nobody = Personne n’y a donné. { $missing } de plus auraient suffi.
planning-transfer-nobody-came = Personne n’y a donné et { $came } sont passés à lui. { $missing } de plus auraient suffi.
planning-shares-funded = { $count ->
    [one] Le seul membre qui y a donné peut payer les { $need } qui suffisent.
   *[other] Les { $word } membres qui y ont donné peuvent payer les { $need } qui suffisent, aucun plus de { $most }.
}
planning-shares-missing = { $count ->
    [one] Au seul membre qui y a donné, il reste { $left } sur les { $need } qu’il faut. { $missing } venus d’ailleurs auraient suffi.
   *[other] Aux { $word } membres qui y ont donné, il reste { $left } sur les { $need } qu’il faut. { $missing } venus d’ailleurs auraient suffi.
}
planning-shares-nobody = Personne n’y a donné. { $missing } venus d’ailleurs auraient suffi.
planning-greedy-never = Il lui faut { $need }, et il y avait { $budget } en tout : aucune somme n’aurait suffi.
planning-greedy-enough = Il a reçu { $given }. { $enough } auraient suffi.
planning-greedy-any = Il a reçu { $given }. N’importe quelle somme aurait suffi.
planning-greedy-nobody = Personne n’y a donné. { $enough } auraient suffi.
planning-greedy-nobody-any = Personne n’y a donné. N’importe quelle somme aurait suffi.
