# Les pages des tours ouverts : la liste, la page où les membres donnent, la fermeture, la conclusion, les résultats.

## Jours et noms

rounds-moment = { $day } à { $clock }
rounds-bucket-numbered = Pot { $number }
rounds-bucket-inside = pot { $number }
rounds-quoted = « { $title } »
rounds-between = {", "}
rounds-unit-euros = Euros
rounds-unit-dollars = Dollars
rounds-unit-pounds = Livres
rounds-unit-francs = Francs

## Ce que sont devenus les pots

rounds-share-funded = { $funded ->
    [0] { $count ->
        [one] le seul pot n’est pas financé ({ $buckets })
       *[other] aucun des { $buckets } pots n’est financé
    }
    [one] { $count ->
        [one] { $word } pot sur { $buckets } est financé
       *[other] { $word } pot sur { $buckets } est financé
    }
   *[other] { $count ->
        [one] { $word } pots sur { $buckets } sont financés
       *[other] { $word } pots sur { $buckets } sont financés
    }
}

## La liste des tours

rounds-title = Tours
rounds-open-one = Ouvrir un tour
rounds-none = Pas encore de tour. Un tour partage la caisse.
rounds-see-ideas = Voir les idées
rounds-none-lead = Dans un tour, les membres répartissent entre les pots ce qu’il y a à partager.
rounds-next-opens = Le prochain tour s’ouvre le { $day }.
rounds-settled-count = { $count ->
    [1] Un tour est conclu.
    [one] { $count } tour est conclu.
   *[other] { $count } tours sont conclus.
}
rounds-card-announced = Annoncé
rounds-card-open = Ouvert
rounds-card-opens = S’ouvre le { $when }.
rounds-card-closes = Ouvert jusqu’au { $when }.
rounds-card-closed = Fermé le { $when }, pas encore conclu.
rounds-card-sums = { $total ->
    [one] { $sum } à partager ; membres qui ont terminé : { $done } sur { $total }.
   *[other] { $sum } à partager ; membres qui ont terminé : { $done } sur { $total }.
}
rounds-card-left = Il te reste { $left } à donner sur tes { $sum }.
rounds-card-give = Donner mes { $sum }
rounds-card-change = Changer ma répartition
rounds-card-see = Vers le tour
rounds-hands = Qui participe au prochain tour ?
rounds-hands-counted = Compté
rounds-hands-asked = Demandé
rounds-hands-counted-on = { $count ->
    [one] Les mains ont été comptées le { $when }. { $count } membre participe.
   *[other] Les mains ont été comptées le { $when }. { $count } membres participent.
}
rounds-hands-until = { $count ->
    [one] Tu as jusqu’au { $when } pour le dire. { $count } membre participe jusqu’ici.
   *[other] Tu as jusqu’au { $when } pour le dire. { $count } membres participent jusqu’ici.
}
rounds-hands-in = Tu participes.
rounds-hands-out = Tu ne participes pas cette fois.
rounds-hands-say = Dire si je participe
rounds-hands-see = Voir qui participe
rounds-settled-rounds = Tours conclus
rounds-round = Tour
rounds-closed-on = Fermé
rounds-to-share = À partager
rounds-given-to-buckets = Donné à des pots
rounds-buckets-funded = Pots financés
rounds-of = { $some } sur { $all }

## Le haut de la page d’un tour

rounds-badge-opens = S’ouvre le { $day }
rounds-badge-closed = Fermé
rounds-badge-settled = Conclu
rounds-badge-withdrawn = Retiré
rounds-closes-today = Ferme aujourd’hui
rounds-days-left = { $days ->
    [one] Encore { $days } jour
   *[other] Encore { $days } jours
}
rounds-lead-sums = { $count ->
    [one] <strong>{ $sum }</strong> à partager, <strong>{ $asked }</strong> demandés par { $word } pot.
   *[other] <strong>{ $sum }</strong> à partager, <strong>{ $asked }</strong> demandés par { $word } pots.
}
rounds-lead-opens = S’ouvre le <when>{ $when }</when>.
rounds-lead-opens-then = Ferme le { $when }.
rounds-lead-closes = Ferme le <when>{ $when }</when>.
rounds-lead-moved = La fermeture était prévue le { $day } : { $reason }
rounds-lead-closed = Fermé le <when>{ $when }</when>.
rounds-lead-closed-then = Rien n’est décidé avant que la facilitation le conclue.
rounds-lead-settled-then = Conclu le { $day }.
rounds-lead-withdrawn = Retiré le <when>{ $when }</when>.
rounds-lead-withdrawn-then = Son argent est retourné d’où il venait.
rounds-finished = { $total ->
    [one] Membres qui ont terminé : { $done } sur { $total }
   *[other] Membres qui ont terminé : { $done } sur { $total }
}

## D’où vient la somme

rounds-sum = D’où vient la somme
rounds-sum-came-in = Arrivé
rounds-sum-foundation = Socle
rounds-sum-core = Frais de base
rounds-sum-carried = Report
rounds-sum-to-share = À partager entre nous
rounds-sum-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
rounds-share-each = { $sum } chacun
rounds-share-you = { $sum } pour toi
rounds-share-weights = parts selon les poids
rounds-share-contributions = parts selon les contributions
rounds-became-each = Comment { $all } font { $sum } chacun
rounds-became-you = Comment { $all } font { $sum } pour toi
rounds-became-weights = Comment { $all } font des parts selon les poids
rounds-became-contributions = Comment { $all } font des parts selon les contributions

## La liste des pots

rounds-where = Où vont tes { $sum } ?
rounds-the-buckets = Les pots
rounds-order = Ordre des pots
rounds-order-yours = Mélangé pour toi
rounds-order-shuffled = Mélangé
rounds-order-closest = Presque pleins d’abord
rounds-order-name = De A à Z
rounds-jump = Aller à Enregistrer
rounds-no-buckets = Aucun pot dans ce tour.
rounds-propose-first = Proposer le premier
rounds-updated = Mis à jour à <updated>{ $clock }</updated>, <refresh>actualiser</refresh>
rounds-level-others = <strong>{ $sum }</strong> des autres
rounds-level-given = <strong>{ $sum }</strong> donnés
rounds-level-mine = <strong>{ $sum }</strong> de toi
rounds-level-mine-of-it = <strong>{ $sum }</strong> sont de toi
rounds-level-raised = <strong>{ $sum }</strong> réunis, tout ce qu’il faut
rounds-level-enough = <strong>{ $sum }</strong> suffisent pour commencer
rounds-level-asked = <strong>{ $sum }</strong> demandés
rounds-level-to-go = <strong>{ $sum }</strong> manquent sur { $maximum }
rounds-givers-so-far = { $count ->
    [1] Une personne a donné jusqu’ici
    [one] { $word } personne a donné jusqu’ici
   *[other] { $word } personnes ont donné jusqu’ici
}
rounds-nothing-needed = Il ne faut plus rien
rounds-filled-by = { $count ->
    [one] Rempli par { $count } personne
   *[other] Rempli par { $count } personnes
}
rounds-settled-already = Déjà conclu
rounds-settled-already-stays = Ce qu’il contient y reste, ta part aussi
rounds-own-bucket = Ton propre pot
rounds-own-bucket-others = Ce tour le laisse aux autres
rounds-field = { $unit } pour { $title }
rounds-field-to-go = { $unit } pour { $title }, il manque { $sum }
rounds-step-less = Enlever { $step } de { $title }
rounds-step-more = Ajouter { $step } à { $title }
rounds-fill-it = Le remplir : { $sum }
rounds-fill-most = Donner { $sum }, le plus permis
rounds-fill-last = Donner mes derniers { $sum }

## Sa propre répartition

rounds-save = Enregistrer
rounds-panel-save = Enregistrer ma répartition
rounds-panel-have = Il te reste
rounds-panel-of = sur les { $sum } que tu as à donner
rounds-panel-over = Ta répartition a
rounds-panel-for = pour les { $sum } que tu as à donner
rounds-too-much = { $sum } de trop
rounds-left = Reste { $sum }
rounds-panel-of-short = sur { $sum }
rounds-unsaved = Pas encore enregistré
rounds-unsaved-since = Pas encore enregistré : changements ({ $when })
rounds-undo = Annuler
rounds-even = Répartir le reste également
rounds-clear = Tout enlever
rounds-note-final = Ce tour ne prend ta répartition qu’une fois : ce que tu enregistres est définitif.
rounds-note-change = Change-la aussi souvent que tu veux jusqu’à la fermeture du tour.
rounds-note-stays-yours = Ce que tu ne donnes pas te reste pour le prochain tour.
rounds-note-back-for = Ce que tu ne donnes pas retourne à la caisse pour { $month }.
rounds-note-back = Ce que tu ne donnes pas retourne à la caisse.
rounds-said-left = Reste { $sum }.
rounds-said-over = { $sum } de trop.
rounds-said = { $sum } dans { $title }.
rounds-said-even = Le reste est réparti également.
rounds-said-clear = Tout est enlevé.
rounds-said-undo = C’est annulé.
rounds-moved = { $count ->
    [one] { $number } pot a bougé :
   *[other] { $number } pots ont bougé :
}
rounds-closed-meanwhile = Le tour est fermé :
rounds-moved-show = afficher

## Enregistrer

rounds-saved = Enregistré.
rounds-saved-left = Il te reste { $sum }.
rounds-saved-until = Tu peux changer jusqu’au { $when }.
rounds-saved-final = C’est définitif.
rounds-undone-draft = Tes changements ont disparu ; voici la répartition que tu avais enregistrée.
rounds-nothing-to-undo = Il n’y a encore rien à annuler.
rounds-not-yours = Ce tour a été ouvert avec les membres d’alors ; tu partages à partir du prochain. Rien n’a changé.
rounds-not-open-yet = Le tour s’ouvre le { $when }. Rien n’a été enregistré ; reviens à ce moment-là.
rounds-saved-once = Tu as enregistré ta répartition le { $when }, et ce tour ne la prend qu’une fois. Elle reste valable.
rounds-save-key-reused = Ce formulaire a déjà été envoyé avec d’autres montants. Les premiers restent valables ; recharge le tour pour les changer.
rounds-problem-at = { $title } : { $problem }
rounds-over-cap = dans ce tour, un membre donne au plus { $sum } à un pot
rounds-own-bucket-problem = ce tour laisse ton propre pot aux autres
rounds-below-zero-problem = un montant ne peut pas être sous zéro
rounds-below-zero = Un montant ne peut pas être sous zéro
rounds-over = Ta répartition dépasse tes { $sum } de { $over }
rounds-over-all = Ensemble, c’est plus que toute somme qu’on peut donner
rounds-amount-at = { $title } : { $sum }
rounds-malformed-field = Un champ ne correspond à aucun pot.
rounds-malformed-button = Le formulaire avait un bouton qui n’existe pas ici.
rounds-malformed-version = Le formulaire ne dit pas quelle répartition il montre.
rounds-malformed-bucket = Le pot { $number } n’est pas dans ce tour.
rounds-malformed-twice = Le formulaire avait un pot en double.

## Ce que la page dit

rounds-draft-late = Des changements à toi ne sont pas arrivés à temps
rounds-draft-late-text = Le tour a fermé le { $when }. Ce que tu avais changé sans l’enregistrer ne compte pas.
rounds-newcomer = Tu partages à partir du prochain tour
rounds-newcomer-text = Celui-ci a été ouvert avec les membres d’alors. Tu peux le suivre.
rounds-final = Ta répartition est définitive
rounds-final-text = Tu l’as enregistrée le { $when }. Ce tour ne prend chaque répartition qu’une fois.
rounds-late = Ta répartition n’est pas arrivée à temps
rounds-late-text = Le tour a fermé le { $when }. Ce que tu as envoyé après est ci-dessous, pour que tu puisses le voir ; rien n’en a été enregistré.
rounds-late-stands = La répartition enregistrée le { $when } reste valable.
rounds-late-none = Tu n’avais pas encore enregistré de répartition.
rounds-typed = Ta répartition
rounds-typed-late = Pas arrivé à temps
rounds-typed-counts = Compte
rounds-bucket = Pot
rounds-filled-up = { $title } s’est rempli pendant que tu enregistrais
rounds-filled-up-several = { $count ->
    [one] { $word } pot s’est rempli pendant que tu enregistrais
   *[other] { $word } pots se sont remplis pendant que tu enregistrais
}
rounds-filled-up-all = Tu lui avais donné { $asked } et il ne lui fallait plus rien : tout t’est donc revenu.
rounds-filled-up-part = Tu lui avais donné { $asked } et il ne lui fallait que { $given } : { $given } y sont donc entrés et { $back } te sont revenus.
rounds-filled-up-all-of = Tu avais donné { $asked } à { $title } et il ne lui fallait plus rien : tout t’est donc revenu.
rounds-filled-up-part-of = Tu avais donné { $asked } à { $title } et il ne lui fallait que { $given } : { $given } y sont donc entrés et { $back } te sont revenus.
rounds-filled-up-rest = Tout le reste est enregistré.
rounds-filled-up-see = Voir ce qui a encore besoin d’argent
rounds-see-results = Voir ce que nous avons choisi
rounds-settle-the-round = Conclure le tour
rounds-settle-first = Tu vois d’abord exactement ce qui sera inscrit.
rounds-asked = <strong>Une question pour toi :</strong> ce qu’il y a suffit-il pour commencer ?
rounds-offer-link = { $sum } pour { $title }
rounds-early = Conclure les pots pleins maintenant
rounds-early-text = Leurs responsables peuvent tout de suite demander des versements ; ce qui leur a été donné y reste. Tu vois d’abord ce qui sera inscrit.
rounds-rules = Les règles de ce tour
rounds-close-ended = La fermeture était prévue le { $was } et a eu lieu le { $now }.
rounds-close-moved = La fermeture a été déplacée du { $was } au { $now }. La raison : { $reason }
rounds-extend = Lui donner plus de temps
rounds-withdraw = Le retirer
rounds-open-like = Ouvrir un tour avec ces règles
rounds-close = Fermer le tour maintenant
rounds-close-ask = Fermer le tour maintenant ?
rounds-close-text = Les répartitions comptent jusqu’à cet instant et pas après. On ne peut pas le rouvrir. Rien n’est encore décidé : tu le conclus dans une deuxième étape.
rounds-close-it = Fermer maintenant
rounds-closed-now = Fermé à { $clock }. L’étape suivante est de le conclure.
rounds-close-key-reused = Ce formulaire a déjà été envoyé pour un autre tour. Rien n’a changé.
rounds-close-not-yet = Le tour n’est pas encore ouvert ; il n’y a rien à fermer.
rounds-close-withdrawn = Le tour a été retiré ; il n’y a rien à fermer.
rounds-close-already = Le tour était déjà fermé.

## Deux appareils, une répartition

rounds-stale-title = Deux répartitions à toi
rounds-stale = Tu as enregistré une autre répartition entre-temps
rounds-stale-lead-today = À { $clock }, une répartition à toi a été enregistrée, peut-être sur un autre appareil, après le chargement de cette page. Rien n’est perdu et rien n’a changé : choisis celle que tu veux.
rounds-stale-lead = Le { $when }, une répartition à toi a été enregistrée, peut-être sur un autre appareil, après le chargement de cette page. Rien n’est perdu et rien n’a changé : choisis celle que tu veux.
rounds-stale-both = Les deux répartitions
rounds-stale-saved = Enregistrée
rounds-stale-sent = Envoyée à l’instant
rounds-stale-differs = différent
rounds-together = Ensemble
rounds-stale-keep-saved = Garder celle qui est enregistrée
rounds-stale-keep-sent = Garder celle envoyée à l’instant

## Pourquoi ce montant ?

rounds-mine-title = Pourquoi ce montant ?
rounds-mine-back = Retour au tour
rounds-mine-part = Ta part
rounds-mine-part-of = La part : { $name }
rounds-mine-their-part = Sa part
rounds-mine-to-give = Que tu as à donner
rounds-mine-theirs-to-give = À donner
rounds-mine-lead = Dans le { $round }, tu as { $sum } à donner. Voici d’où cela vient.
rounds-mine-lead-of = Dans le { $round }, { $name } peut donner { $sum }. Voici d’où cela vient.
rounds-mine-lead-newcomer = Le { $round } a été ouvert avec les membres d’alors. Tu partages à partir du prochain tour ; voici d’où vient la somme.
rounds-mine-lead-not-in = { $name } ne participe pas au { $round }. Voici d’où vient la somme de ce tour.
rounds-mine-foundation = { $rate } % de ce qui est arrivé
rounds-mine-missing = Manque d’avant
rounds-mine-carried = Reporté d’avant
rounds-mine-kept = Gardé d’avant
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ { $count } membre = { $each } chacun.
   *[other] { $sum } ÷ { $count } membres = { $each } chacun.
}
rounds-mine-no-weights = Tous les poids sont à zéro : chaque membre reçoit donc autant.
rounds-mine-no-contributions = Aucun des membres qui participent n’a rien apporté cette fois : chaque membre reçoit donc autant.
rounds-mine-contributed = Tes contributions étaient de { $mine } sur { $all }. La même proportion de { $sum } fait { $part }.
rounds-mine-contributed-of = Ses contributions étaient de { $mine } sur { $all }. La même proportion de { $sum } fait { $part }.
rounds-mine-mixed-one = { $count ->
    [one] Une partie est partagée également : { $each } pour chacun ({ $count } membre).
   *[other] Une partie est partagée également : { $each } pour chacun des { $count } membres.
}
rounds-mine-mixed-other = L’autre suit les contributions. Tes contributions étaient de { $mine } sur { $all }, ce qui donne { $part }.
rounds-mine-mixed-other-of = L’autre suit les contributions. Ses contributions étaient de { $mine } sur { $all }, ce qui donne { $part }.
rounds-mine-mixed-sum = Ensemble, { $sum }.
rounds-mine-weight = Ton poids est de { $weight } sur { $all } en tout. La même proportion de { $sum } fait { $part }.
rounds-mine-weight-of = Son poids est de { $weight } sur { $all } en tout. La même proportion de { $sum } fait { $part }.
rounds-mine-weight-reason = La raison donnée pour ce poids : { $reason }.
rounds-mine-stays = Ce qui ne peut pas être partagé également, { $sum }, est reporté au prochain relevé.
rounds-mine-rule-equal = Chaque membre reçoit autant.
rounds-mine-rule-no-weights = Selon des poids, mais tous étaient à zéro.
rounds-mine-rule-no-contributions = Selon les contributions, mais il n’y en avait pas.
rounds-mine-rule-contributions = Selon ce que chaque membre a apporté.
rounds-mine-rule-mixed = Une partie également, l’autre selon ce que chaque membre a apporté.
rounds-mine-rule-weights = Selon des poids donnés par la facilitation.
rounds-mine-entries = Dans le registre : <statement>Le relevé : écriture { $statement }</statement>, <allotments>Les parts : écriture { $allotments }</allotments>.
rounds-mine-entry = Dans le registre : <statement>Le relevé : écriture { $statement }</statement>.
rounds-mine-entry-allotments = Dans le registre : <allotments>Les parts : écriture { $allotments }</allotments>.

## L’aperçu d’une conclusion

rounds-settle-title = Conclure le { $round }
rounds-settle-funded = { $funded ->
    [one] { $count ->
        [one] { $word } pot sur { $buckets } est financé, avec { $sum }.
       *[other] { $word } pot sur { $buckets } est financé, avec { $sum }.
    }
   *[other] { $count ->
        [one] { $word } pots sur { $buckets } sont financés, avec { $sum }.
       *[other] { $word } pots sur { $buckets } sont financés, avec { $sum }.
    }
}
rounds-settle-none-funded = { $count ->
    [one] le seul pot n’est pas financé ({ $buckets }).
   *[other] aucun des { $buckets } pots n’est financé.
}
rounds-settle-carried-into = { $sum } sont reportés en { $month }.
rounds-settle-carried = { $sum } sont reportés.
rounds-settle-nothing-left = Il ne reste rien.
rounds-settle-stays = Ce qui reste est gardé par qui l’avait.
rounds-settle-leavers-into = Ce qui reste est gardé par qui l’avait ; les { $sum } des membres qui ont quitté le groupe sont reportés en { $month }.
rounds-settle-leavers = Ce qui reste est gardé par qui l’avait ; les { $sum } des membres qui ont quitté le groupe sont reportés.
rounds-settle-early = { $count ->
    [one] { $word } d’entre eux avait déjà été conclu ; son argent a bougé.
   *[other] { $word } d’entre eux avaient déjà été conclus ; leur argent a bougé.
}
rounds-settle-waits = On demande d’abord aux responsables
rounds-settle-waits-text = { $count ->
    [one] { $titles } n’a pas atteint le minimum. Ses responsables peuvent prendre ce qu’il y a jusqu’au { $when } ; le silence vaut non. Le tour peut être conclu dès qu’il y a une réponse à chaque offre, ou à ce moment-là.
   *[other] { $titles } n’ont pas atteint le minimum. Les responsables de chacun peuvent prendre ce qu’il y a jusqu’au { $when } ; le silence vaut non. Le tour peut être conclu dès qu’il y a une réponse à chaque offre, ou à ce moment-là.
}
rounds-settle-table = Ce qui arrive à chaque pot
rounds-settle-given = Donné
rounds-settle-gets = Reçoit
rounds-settle-goes-back = Repart
rounds-settle-outcome = Issue
rounds-settle-how-early = déjà conclu le { $day }
rounds-settle-how-surplus = { $sum } de plus qu’il n’en prend reviennent à qui les avait donnés
rounds-settle-how-waits = attend ses responsables jusqu’au { $when }
rounds-settle-how-yours = attend ta décision
rounds-settle-goal = sur { $sum }
rounds-settle-goal-range = de { $minimum } à { $maximum }
rounds-settle-goal-open = au moins { $minimum }
rounds-settle-below = Sous le minimum : ta décision
rounds-settle-below-text = Décide pour chacun d’eux et dis pourquoi. Regarde ensuite ce qui sera inscrit.
rounds-settle-choice-fund = Il reçoit ses { $sum }
rounds-settle-choice-back = Son argent repart
rounds-settle-choice-hint = Il a { $sum } et demandait au moins { $minimum }.
rounds-settle-why = Pourquoi ?
rounds-settle-why-hint = Tout le monde le lit dans les résultats
rounds-settle-preview = Montrer ce qui sera inscrit
rounds-settle-lines = Chaque ligne qui sera inscrite
rounds-settle-posted = Ce qui sera inscrit
rounds-settle-button = Conclure et publier
rounds-settle-no-entry = Aucun argent ne bouge ; il n’y a donc pas d’écriture. Les résultats vont par mail à tous les membres qui le veulent, et sur la page des résultats.
rounds-settle-one-entry = Une écriture dans le registre, une seule fois. Les résultats vont par mail à tous les membres qui le veulent, et sur la page des résultats.
rounds-settle-when = On peut conclure dès que chaque offre a une réponse ou a expiré.
rounds-settle-decide-first = Décide d’abord des pots sous leur minimum ; tu vois ensuite ici ce qui sera inscrit.
rounds-settle-done = C’est conclu. Tous les membres qui le veulent reçoivent les résultats par mail.
rounds-settle-again = Le tour a été conclu le { $when } ; rien n’a été inscrit deux fois. Voici ses résultats.
rounds-settle-already = Ce tour est déjà conclu ; voici ses résultats.
rounds-settle-not-closed = Le tour peut être conclu une fois fermé, le { $when }.
rounds-settle-changed = Quelque chose a changé depuis que tu as vu l’aperçu
rounds-settle-changed-text = Rien n’a été inscrit. Ce qui serait inscrit maintenant est ci-dessous ; regarde encore une fois.
rounds-settle-not-yours = { $title } : ce n’est pas à toi d’en décider, car ce pot n’a rien, ou il a atteint son minimum. Rien n’a été inscrit.
rounds-settle-choose = Choisis ce qui arrive à { $title }
rounds-settle-say-why = Dis pourquoi tu décides ainsi pour { $title }
rounds-settle-withdrawn = Le tour a été retiré ; il n’y a rien à conclure. Rien n’a changé.
rounds-settle-malformed = Le formulaire décide de quelque chose qui n’est pas un pot.

## Les résultats

rounds-results-title = Résultats du { $round }
rounds-results-question = Qu’avons-nous choisi ?
rounds-results-withdrawn = Ce tour a été retiré ; il n’y a donc pas de résultats.
rounds-results-closes = Le tour ferme le { $when }. Les résultats seront ici quand il sera conclu.
rounds-results-closed = Le tour a fermé le { $when }. Les résultats seront ici quand il sera conclu.
rounds-see-round = Voir le tour
rounds-results-carried-into = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot et { $carried } sont reportés en { $month }.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot et { $carried } sont reportés en { $month }.
}
rounds-results-carried = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot et { $carried } sont reportés.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot et { $carried } sont reportés.
}
rounds-results-leavers-into = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot, ce qui restait est gardé par qui l’avait, et les { $carried } des membres qui ont quitté le groupe sont reportés en { $month }.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot, ce qui restait est gardé par qui l’avait, et les { $carried } des membres qui ont quitté le groupe sont reportés en { $month }.
}
rounds-results-leavers = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot, ce qui restait est gardé par qui l’avait, et les { $carried } des membres qui ont quitté le groupe sont reportés.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot, ce qui restait est gardé par qui l’avait, et les { $carried } des membres qui ont quitté le groupe sont reportés.
}
rounds-results-stayed = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot, et ce qui restait est gardé par qui l’avait.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot, et ce qui restait est gardé par qui l’avait.
}
rounds-results-nothing-left = { $count ->
    [one] { $word } d’entre nous avait { $sum } à partager ; { $found } ont trouvé un pot, et il n’est rien resté.
   *[other] { $word } d’entre nous avaient { $sum } à partager ; { $found } ont trouvé un pot, et il n’est rien resté.
}
rounds-results-chosen = Ce que nous avons choisi ensemble
rounds-results-where = Où tout est allé
rounds-settled-by = Conclu le { $when } par { $name }.
rounds-settled-at = Conclu le { $when }.
rounds-result-full = tout ce qu’il demandait
rounds-result-full-above = tout ce qu’il demandait ; { $sum } de plus sont revenus à qui les avait donnés
rounds-result-below = moins que les { $sum } qu’il demandait
rounds-result-enough = sur { $sum }, assez pour commencer
rounds-result-open-ended = sans limite
rounds-result-nobody = personne n’a donné
rounds-result-carried = sous ses { $sum } ; reporté
rounds-result-back = sous ses { $sum } ; rendu à qui l’avait donné
rounds-result-and = { $note } ; { $more }
rounds-result-you = toi { $sum }
rounds-decided-early-by = conclu le { $day } par { $name }, pendant que le tour était ouvert
rounds-decided-early = conclu le { $day }, pendant que le tour était ouvert
rounds-decided-chosen = la facilitation a décidé : { $reason }
rounds-an-owner = une personne responsable
rounds-offer-accepted-on = { $name } a dit le { $day } que cela suffit pour commencer
rounds-offer-accepted = { $name } a dit que cela suffit pour commencer
rounds-offer-declined-on = { $name } a dit le { $day } que cela ne suffit pas pour commencer
rounds-offer-declined = { $name } a dit que cela ne suffit pas pour commencer
rounds-offer-expired = ses responsables n’ont pas répondu à temps à l’offre
rounds-offer-waits = attend une réponse
rounds-mine-helped = { $count ->
    [one] Tes { $sum } ont aidé { $word } pot
   *[other] Tes { $sum } ont aidé { $word } pots
}
rounds-mine-had = Tu avais { $sum } à donner
rounds-mine-biggest = La plus grande partie, { $sum }, est allée à « { $title } ».
rounds-mine-above = { $sum } te sont revenus, car un pot a reçu plus qu’il n’en prend.
rounds-mine-came-back = { $sum } te sont revenus de pots non financés.
rounds-mine-not-given = Tu n’as pas donné { $sum }.
rounds-mine-rest-pool = Ce qui restait est retourné à la caisse.
rounds-mine-rest-yours = Tu gardes ce qui restait pour le prochain tour.
rounds-sum-could-give = Ce que tout le monde pouvait donner
rounds-sum-to-buckets = À des pots
rounds-sum-left-over = Resté
rounds-sum-returned = Revenu de pots non financés
rounds-sum-surplus = Revenu de pots qui ont reçu plus qu’ils n’en prennent
rounds-sum-not-given = Non donné
rounds-sum-carried-on = Reporté
rounds-sum-stays = Gardé par qui l’avait
rounds-givers = Qui a donné quoi, répartition par répartition
rounds-split-by-split = Répartition par répartition
rounds-giver = De
rounds-amount = Montant
rounds-more-givers = { $count ->
    [one] et { $count } de plus dans <file>le fichier du tour</file>
   *[other] et { $count } de plus dans <file>le fichier du tour</file>
}
rounds-other-rules = Ce qu’une autre règle aurait financé
rounds-other-rules-text = Les mêmes dons, comptés autrement. Cela ne décide de rien.
rounds-other-rules-compare = Comparer les règles
rounds-files = Les résultats à emporter
rounds-file-results = Résultats, CSV
rounds-file-round = Tout le tour, JSON
rounds-file-splits = Répartitions, CSV
rounds-file-pabulib = Pabulib, pour comparer des règles
