group-log-heading = Qui a changé quoi
group-log-people = Membres
group-log-lead = Tous les changements, du plus récent au plus ancien. Rien n’est jamais effacé.
group-log-by = Changements faits par
group-log-everybody = Tout le monde
group-log-show = Afficher
group-log-nothing-by = Rien de cette personne.
group-log-show-everybody = Afficher tout le monde
group-log-newest = Afficher les plus récents
group-log-nothing-older = Rien de plus ancien.
group-log-older = Plus anciens

## Turning a kind of mail off by the link in it

group-mails-title = Mails
group-mails-heading = Mails du groupe <group>{ $group }</group>
group-mails-results = Tu reçois des mails avec les résultats de chaque tour. Les arrêter ?
group-mails-results-off = Les mails avec les résultats de chaque tour sont arrêtés. Rien d’autre n’a changé.
group-mails-rounds = Tu reçois des mails avec les nouvelles des tours. Les arrêter ?
group-mails-rounds-off = Les mails avec les nouvelles des tours sont arrêtés. Rien d’autre n’a changé.
group-mails-buckets = Tu reçois des mails sur tes pots. Les arrêter ?
group-mails-buckets-off = Les mails sur tes pots sont arrêtés. Rien d’autre n’a changé.
group-mails-money = Tu reçois des mails avec ce qui attend la trésorerie chaque mois. Les arrêter ?
group-mails-money-off = Les mails avec ce qui attend la trésorerie chaque mois sont arrêtés. Rien d’autre n’a changé.
group-mails-turn-off = Les arrêter
group-mails-wishes = Pour tous tes souhaits, et pour reprendre les mails : connecte-toi et ouvre <settings>tes réglages</settings>.

## Help

group-help-lead = Comment un groupe partage son argent ici, d’une facture à un pot rempli.
group-help-sum = Le calcul d’un mois
group-help-sum-text = Une partie de chaque facture payée <strong>arrive</strong>. Un pourcentage de cette somme va au <strong>socle</strong>, le fonds à long terme. Puis viennent les <strong>frais de base</strong>, les dépenses convenues. Ce qui reste, avec ce qui a été <strong>reporté</strong> d’avant, est <strong>à partager entre nous</strong>. Chaque page où il y a de l’argent montre ce calcul dans cet ordre.
group-help-giving = Donner
group-help-giving-text = Quand un tour est ouvert, tu as une somme à <strong>donner</strong>. Mets-la dans des pots : avec les boutons, ou en écrivant un montant. Rien ne compte avant que tu appuies sur Enregistrer, et tu peux changer jusqu’à la fermeture du tour, sauf si le tour dit autre chose. Si un pot s’est rempli pendant que tu décidais, ce qui rentre est gardé et le reste te revient.
group-help-buckets = Pots
group-help-buckets-text = Un pot est une proposition qui a besoin d’argent : qui en est responsable, ce qu’elle coûte, ce que le groupe y gagne. Il est <strong>plein</strong> quand il a tout ce qu’il demandait, <strong>financé</strong> quand il a au moins son minimum à la fin, et <strong>non financé</strong> sinon ; alors son argent repart.
group-help-after = Après le tour
group-help-after-text = La facilitation conclut le tour après un aperçu. Tout le monde reçoit les résultats par mail. Les responsables demandent des versements, la trésorerie les paie, et ce qui reste est reporté.
group-help-getting-in = Entrer
group-help-getting-in-text = La facilitation t’invite. Le lien du mail est valable sept jours ; s’il a expiré, demandes-en un nouveau. Si tu as perdu ton mot de passe, fais-toi envoyer un lien depuis la page de connexion, puis choisis-en un nouveau dans tes réglages. Là où aucun lien n’est proposé, la personne qui gère ce serveur peut t’aider.
group-help-seeing = Qui voit quoi
group-help-seeing-text = Un groupe décide si l’extérieur ne voit rien, voit les totaux, ou voit aussi le registre. Ce que tu gagnes n’est jamais montré à l’extérieur, les clients ne sont montrés qu’à la trésorerie, à la facilitation et à toi, et ton nom seulement si tu es d’accord (<settings>tes réglages</settings>).
group-help-mails = Mails
group-help-mails-text = Chaque mail d’un groupe a au bas un lien qui arrête ce genre de mail, sans se connecter.
group-help-accessibility = Accessibilité
group-accessibility-lead = Dans un groupe, toutes les voix comptent autant ; il faut donc que tout le monde puisse utiliser ce site.
group-accessibility-goal = L’objectif est WCAG 2.2 au niveau AA. Chaque page marche sans script, au clavier seul, à 320 pixels, avec un texte deux fois plus grand, en clair et en sombre, et sur papier.
group-accessibility-controls = Chaque commande est un lien ou un bouton avec des mots ; rien n’est à faire glisser ni à tenir appuyé.
group-accessibility-colour = La couleur ne dit jamais rien à elle seule : les badges ont des formes et des mots, les graphiques des tableaux.
group-accessibility-forms = Un formulaire qui revient garde ce que tu as écrit, dit en haut ce qu’il faut corriger, avec un lien vers chaque champ.
group-accessibility-calm = Rien ne clignote, ne compte à rebours ni n’expire pendant que tu écris.
group-accessibility-fault = Si quelque chose est difficile à utiliser, dis-le à la personne qui gère ce serveur : c’est un défaut, pas une erreur de ta part.

## A form or a file that cannot be read; "Nothing was changed." follows

group-form-unknown-field = Le formulaire avait un champ qui n’existe pas ici.
group-form-field-twice = Le formulaire avait un champ en double.
group-form-no-form = Ce n’est pas un formulaire.
group-form-slow = Le formulaire a mis trop de temps à arriver.
group-upload-slow = Le fichier a mis trop de temps à arriver.
group-upload-broken = Le fichier n’est pas arrivé entier.

## What is wrong with what was typed: no full stop, for there is little room

group-typed-no-amount = Écris un montant, par exemple { $example }
group-typed-two-ways = Cela peut se lire de deux façons : écris { $thousands } ou { $decimal }
group-typed-no-decimals = Écris sans décimales : { $example }
group-typed-decimals = { $scale ->
    [one] Une décimale au plus
   *[other] { $scale } décimales au plus
}
group-typed-too-large = Ce montant est trop grand
group-typed-below-zero = Un montant sous zéro n’a pas de sens ici
group-typed-empty = Écris quelque chose ici
group-typed-short = { $min ->
    [one] Au moins un caractère
   *[other] Au moins { $min } caractères
}
group-typed-long = { $max ->
    [one] Un caractère au plus
   *[other] { $max } caractères au plus
}
group-typed-odd = À enlever : { $what }
group-typed-reserved = Brimful utilise déjà ce mot
group-typed-no-day = Écris un jour comme 2026-11-30

## The group's own page

group-home-lead = { $count ->
    [one] { $count } membre partage ce qui arrive.
   *[other] { $count } membres partagent ce qui arrive.
}
group-home-lead-next = { $count ->
    [one] { $count } membre partage ce qui arrive. Le prochain tour s’ouvre le { $day }.
   *[other] { $count } membres partagent ce qui arrive. Le prochain tour s’ouvre le { $day }.
}
group-home-steps = Cinq étapes jusqu’au premier tour
group-home-step-people = Membres
group-home-step-people-text = Qui participe ?
group-home-step-agreement = Accord
group-home-step-agreement-text = Quel pourcentage va dans la caisse, et comment le partager ?
group-home-step-income = Revenus
group-home-step-income-text = Saisir une facture, ou importer un fichier
group-home-step-costs = Frais de base
group-home-step-costs-text = Que faut-il payer avant de partager ?
group-home-step-round = Tour
group-home-step-round-text = Partager ce qu’il y a
group-home-month-nth = { $month } ({ $nth })
group-home-month = { $month } en une phrase
group-home-of-every = Sur chaque tranche de { $ten } arrivée, { $ours } étaient à partager entre nous, { $to_fund } sont allés à { $fund } et { $to_core } nous ont fait tourner.
group-home-of-every-unnamed = Sur chaque tranche de { $ten } arrivée, { $ours } étaient à partager entre nous, { $to_fund } sont allés au socle et { $to_core } nous ont fait tourner.
group-home-nothing-came = Rien n’est arrivé ; { $ours } étaient à partager entre nous.
group-home-month-link = Où l’argent est allé
group-home-round = { $count ->
    [one] { $funded } pot sur { $count } financé, avec { $amount }.
   *[other] Pots financés : { $funded } sur { $count }, avec { $amount }.
}
group-home-round-link = Ce que nous avons choisi
group-home-ideas-heading = Qu’as-tu envie de faire ?
group-home-ideas = { $count ->
    [0] Aucune idée n’attend le prochain tour.
    [one] Une idée attend le prochain tour.
   *[other] { $count } idées attendent le prochain tour.
}
group-home-propose = Proposer un pot
