# Les pages de ce qui n’a pas marché : un titre, ce qui s’est passé, ce qui est gardé, que faire.

errors-not-found-title = Rien ici
errors-not-found = Il n’y a pas de page à cette adresse, ou elle est pour les membres seulement. Si tu es membre, connecte-toi d’abord.
errors-only-forms-title = Il n’y a pas de page ici
errors-only-forms = On n’envoie qu’un formulaire à cette adresse. Rien n’a changé. Va à la page du formulaire et envoie-le de là.
errors-sign-in-title = Connecte-toi d’abord
errors-sign-in = Cette page est pour les membres. Rien n’a changé.
errors-forbidden-title = Ton rôle ne permet pas cela
errors-forbidden = Rien n’a changé.
errors-forbidden-one = <first>{ $first }</first> le peut. Rien n’a changé.
errors-forbidden-two = <first>{ $first }</first> ou <second>{ $second }</second> le peut. Rien n’a changé.
errors-forbidden-three = <first>{ $first }</first>, <second>{ $second }</second> ou <third>{ $third }</third> le peut. Rien n’a changé.
errors-forbidden-more = { $more ->
    [one] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> ou une autre personne le peut. Rien n’a changé.
   *[other] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> ou l’une de { $more } autres personnes le peut. Rien n’a changé.
}
errors-forged-title = Ce formulaire est trop vieux
errors-forged = Il date d’avant ta connexion, ou vient d’un autre site. Rien n’a changé. Reviens en arrière, recharge la page et renvoie-le.
errors-malformed-title = Ce formulaire est illisible
errors-malformed = { $what } Rien n’a changé.
errors-too-large-title = C’est trop grand
errors-too-large = Rien n’a changé. Un formulaire peut avoir 64 ko, une liste à importer 2 Mo, un reçu 5 Mo.
errors-conflict-title = Cela a changé entre-temps
errors-too-many-title = Trop d’essais
errors-too-many-seconds = { $count ->
    [one] Rien n’a changé et aucun argent n’a bougé. Réessaie dans une seconde.
   *[other] Rien n’a changé et aucun argent n’a bougé. Réessaie dans { $count } secondes.
}
errors-too-many-minutes = { $count ->
    [one] Rien n’a changé et aucun argent n’a bougé. Réessaie dans une minute.
   *[other] Rien n’a changé et aucun argent n’a bougé. Réessaie dans { $count } minutes.
}
errors-too-many-hours = { $count ->
    [one] Rien n’a changé et aucun argent n’a bougé. Réessaie dans une heure.
   *[other] Rien n’a changé et aucun argent n’a bougé. Réessaie dans { $count } heures.
}
errors-busy-title = Beaucoup à faire en ce moment
errors-busy = Le serveur a plus à faire qu’il ne peut. Rien n’a changé et aucun argent n’a bougé. Attends un instant et réessaie.
errors-maintenance-title = De retour bientôt
errors-maintenance = <words>{ $words }</words> Quelqu’un travaille sur ce serveur. Rien n’a changé et aucun argent n’a bougé.
errors-internal-title = Quelque chose n’a pas marché ici
errors-internal = La faute est à nous, pas à toi. Ce que tu as envoyé n’a pas été gardé et aucun argent n’a bougé. Réessaie ; si cela arrive deux fois, dis-le à la personne qui gère ce serveur.
errors-reference = Référence :

## Pour continuer

errors-ways-on = Pour continuer
errors-to-start = Vers l’accueil
errors-to-group = Vers le groupe
errors-search = Chercher un pot
errors-search-button = Chercher

## Réponses sans page

errors-other-host = Ce serveur ne répond pas sous ce nom. La personne qui le gère règle le nom avec { $setting }.
errors-other-site = Ce formulaire vient d’un autre site. Rien n’a changé.

## Formulaires

errors-scheme = Choisis clair, sombre, ou comme l’appareil.
