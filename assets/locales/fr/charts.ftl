# Les graphiques : ce qui est dans les dessins, dans les tableaux derrière, et ce qu’en dit un lecteur d’écran.

charts-step = Étape
charts-amount = Montant
charts-of-pool = De la caisse
charts-percent = { $percent } %
charts-said-part = { $label } { $amount }
charts-thousand = { $number } k
charts-million = { $number } M
charts-milliard = { $number } Md
charts-pool = La caisse
charts-came-in = Arrivé
charts-stream = Flux
charts-line = Ligne
charts-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
charts-flow-said = { $total } dans la caisse, venant de : { $sources }. Ce qui en sort : { $streams }.
charts-month = Mois
charts-foundation = Socle
charts-core-costs = Frais de base
charts-ours = À partager entre nous
charts-given = Donné à des pots
charts-buckets-funded = Pots financés
charts-members = Membres
charts-of = { $funded } sur { $of }
charts-end-came-in = arrivé
charts-end-shared = à partager
charts-note = { $month } : { $note }
charts-history-said = En { $first }, { $first_in } sont arrivés et { $first_shared } étaient à partager entre nous ; en { $last }, { $last_in } sont arrivés et { $last_shared } étaient à partager entre nous. Ce qui est arrivé allait de { $least } à { $most }.
charts-month-short = { $month ->
    [1] janv
    [2] févr
    [3] mars
    [4] avr
    [5] mai
    [6] juin
    [7] juil
    [8] août
    [9] sept
    [10] oct
    [11] nov
   *[12] déc
}
charts-month-letter = { $month ->
    [1] J
    [2] F
    [3] M
    [4] A
    [5] M
    [6] J
    [7] J
    [8] A
    [9] S
    [10] O
    [11] N
   *[12] D
}
