# What people say to one another: comments, favourites and pictures at pots, and how pots are found.

## Comments

talk-count = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
talk-heading = Commentaires
talk-empty = Personne n’a encore rien dit ici. Pose la première question.
talk-write = Ton commentaire
talk-write-hint = Écris @ et le nom d’une personne pour en faire un lien. Tu peux aussi utiliser **gras**, des listes avec - et des liens.
talk-send = Envoyer le commentaire
talk-written = Ton commentaire est maintenant ici.
talk-when = { $day }, { $time }
talk-by-member = Un membre du groupe
talk-mention-member = un membre
talk-removed = Retiré par la personne qui l’a écrit.
talk-hidden = Masqué par la facilitation.
talk-hidden-why = Masqué par la facilitation : { $why }
talk-hidden-words = Le lire dans le rôle de facilitation
talk-edit = Modifier
talk-edit-words = Tes mots
talk-edit-send = Enregistrer les mots
talk-edit-done = Modifié. La date du changement est affichée à côté.
talk-edited = modifié le { $day }, { $time }
talk-edit-stale = Le commentaire a été modifié entre-temps, peut-être sur un autre appareil : les mots qui comptent sont au-dessus. Envoie encore une fois pour mettre les tiens à leur place
talk-edit-closed = Le commentaire a été retiré ou masqué entre-temps : ses mots restent tels quels. Les tiens sont encore ici, à copier
talk-remove = Le retirer
talk-remove-ask = Retirer ce commentaire ?
talk-remove-does = Ses mots disparaissent pour de bon ; on voit encore qu’il y avait un commentaire.
talk-remove-done = Retiré. Ses mots ont disparu ; on voit encore qu’il y avait un commentaire.
talk-hide = Masquer
talk-hide-why = Pourquoi ?
talk-hide-hint = Les membres lisent ceci à sa place, et cela reste dans le journal
talk-hide-send = Masquer le commentaire
talk-hide-done = Masqué. Ta raison est affichée à sa place.
talk-problem-empty = Écris quelque chose ici
talk-problem-long = { $most ->
    [one] Un caractère au plus
   *[other] { $most } caractères au plus
}
talk-problem-many = { $most ->
    [one] Tu as écrit un commentaire en une heure. Tu pourras envoyer le prochain à { $time }
   *[other] Tu as écrit { $most } commentaires en une heure. Tu pourras envoyer le prochain à { $time }
}
talk-problem-sent = Un autre commentaire a déjà été envoyé avec ce formulaire. Si celui-ci est nouveau, envoie-le encore une fois
talk-not-yours = Seule la personne qui a écrit un commentaire le modifie ou le retire. Rien n’a changé.

## Favourites

talk-favourite = Ajouter à mes favoris
talk-favourite-off = Enlever de mes favoris
talk-favourite-done = Ce pot fait maintenant partie de tes favoris. Personne d’autre ne le voit.
talk-favourite-off-done = Ce pot ne fait plus partie de tes favoris.

## Finding pots

talk-find = Trouver des pots
talk-find-words = Mots
talk-find-state = Où
talk-find-all = Partout
talk-find-of = À qui
talk-find-everybody = À tout le monde
talk-find-mine = Les miens
talk-find-favourites = Mes favoris
talk-find-sort = Ordre
talk-find-show = Afficher
talk-find-clear = Tout afficher
talk-find-found = { $found ->
    [0] Aucun pot ne correspond.
    [one] Un pot sur { $all } correspond.
   *[other] { $found } pots sur { $all } correspondent.
}
talk-place-round = Dans le tour
talk-place-ideas = Idées
talk-place-drafts = Brouillons
talk-place-doing = Financés
talk-place-past = Terminés ou abandonnés
talk-sort-oldest = Du plus ancien au plus récent
talk-sort-newest = Du plus récent au plus ancien
talk-sort-title = Par titre
talk-sort-comments = Les plus commentés d’abord

## Pictures

talk-pictures = Images
talk-picture-add = Ajouter une image
talk-picture-file = Image
talk-picture-file-hint = PNG, JPEG ou WebP, jusqu’à 5 Mo. Elle est refaite : le lieu et l’appareil de la prise de vue ne sont pas gardés
talk-picture-caption = Que voit-on ?
talk-picture-caption-hint = Ce texte est affiché sous l’image, et lu à voix haute pour qui ne peut pas la voir
talk-picture-send = Ajouter l’image
talk-picture-done = L’image est là.
talk-picture-remove = Enlever l’image
talk-picture-remove-ask = Enlever cette image ?
talk-picture-remove-does = « { $caption } » est effacée et ne peut pas être récupérée.
talk-picture-removed = L’image n’est plus là.
talk-picture-none = Choisis une image
talk-picture-large = 5 Mo au plus. Réduis l’image et choisis-la à nouveau
talk-picture-unknown = Ce n’est ni un PNG, ni un JPEG, ni un WebP
talk-picture-pixels = { $width } sur { $height } pixels, c’est trop. Réduis l’image et choisis-la à nouveau
talk-picture-broken = Cette image ne peut pas être lue jusqu’au bout. Enregistre-la de nouveau, puis choisis-la encore une fois
talk-picture-many = { $most ->
    [one] Un pot a une image au plus. Enlèves-en une d’abord
   *[other] Un pot a { $most } images au plus. Enlèves-en une d’abord
}
talk-picture-sent = Ce formulaire a déjà été envoyé avec une autre image, qui est là. Recharge la page pour en ajouter une de plus.
