# Où en est un long travail : un grand fichier qui entre, la conclusion d’un grand tour.

## La page qui l’attend

progress-review = Vérification de chaque ligne
progress-apply = Importation des lignes
progress-upload = Lecture du fichier
progress-settle = Conclusion du tour
progress-lead = Cela prend un peu plus de temps. La page regarde chaque seconde et continue d’elle-même quand c’est fini.
progress-leave-import = Tu peux quitter cette page. Le fichier entre en entier ou pas du tout, quoi qu’il arrive.
progress-leave-settle = Tu peux quitter cette page. Le tour est conclu en entier ou pas du tout, quoi qu’il arrive.
progress-leave-review = Rien n’est encore écrit. Tu peux quitter cette page et y revenir.
progress-again = Regarder à nouveau
progress-begins = Cela commence…
progress-check-rows = { $of ->
    [one] Ligne vérifiée : { $done } sur { $of }
   *[other] Lignes vérifiées : { $done } sur { $of }
}
progress-prepare-rows = Toutes les lignes sont vérifiées ; ce qu’elles écrivent est calculé
progress-write-rows = Les lignes s’écrivent
progress-write-transfers = { $of ->
    [one] Mouvement écrit : { $done } sur { $of }
   *[other] Mouvements écrits : { $done } sur { $of }
}
progress-decide = Ce que reçoit chaque pot est calculé
progress-write-results = Les résultats s’écrivent

## Quand personne ne sait plus où cela en est

progress-lost = Ce n’est pas allé jusqu’au bout
progress-lost-upload = Le serveur a redémarré entre-temps, ou un autre répond ici. Rien du fichier n’a été pris ; envoie-le à nouveau.
progress-lost-apply = Le serveur a redémarré entre-temps, ou un autre répond ici. Rien n’est fait à moitié : aucune ligne n’est entrée jusqu’ici. Regarde-les et importe-les encore une fois.
progress-lost-settle = Le serveur a redémarré entre-temps, ou un autre répond ici. Rien n’est fait à moitié : rien n’a été inscrit jusqu’ici. Regarde et conclus le tour encore une fois.

## Une ligne dans le terminal pendant le travail

progress-line-check-rows = vérification de la ligne { $done } sur { $of }
progress-line-prepare-rows = préparation des lignes
progress-line-write-rows = écriture des lignes
progress-line-write-transfers = écriture du mouvement { $done } sur { $of }
progress-line-decide = calcul de ce que reçoit chaque pot
progress-line-write-results = écriture des résultats
progress-line-read-file = lecture du fichier
progress-line-read-books = lecture des comptes
progress-line-check-entries = vérification de l’écriture { $done } sur { $of }
progress-line-check-records = vérification des données, sorte { $done } sur { $of }
progress-line-write-lines = écriture de la ligne { $done } sur { $of }
progress-line-write-file = écriture du fichier
progress-line-make-accounts = création du compte { $done } sur { $of }
progress-line-save-splits = enregistrement de la répartition { $done } sur { $of }
