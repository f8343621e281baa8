# Os gráficos: pouco espaço, palavras curtas.

charts-step = Passo
charts-amount = Valor
charts-of-pool = Do fundo
charts-percent = { $percent }%
charts-said-part = { $label } { $amount }

## Somas grandes, onde há pouco espaço

charts-thousand = { $number } mil
charts-million = { $number } mi
charts-milliard = { $number } mil mi

## O percurso de um mês

charts-pool = O fundo comum
charts-came-in = Entrou
charts-stream = Ramo
charts-line = Linha
charts-more = { $count ->
    [1] mais { $count }
   *[other] mais { $count }
}
charts-flow-said = { $total } no fundo comum, de { $sources }. Daí saem: { $streams }.

## Os meses

charts-month = Mês
charts-foundation = Alicerce
charts-core-costs = Custos de base
charts-ours = Nosso para repartir
charts-given = Dado a potes
charts-buckets-funded = Potes financiados
charts-members = Membros
charts-of = { $funded } de { $of }
charts-end-came-in = entrou
charts-end-shared = a repartir
charts-note = { $month }: { $note }
charts-history-said = Em { $first } entraram { $first_in } e { $first_shared } eram nossos para repartir; em { $last } entraram { $last_in } e { $last_shared } eram nossos para repartir. O que entrou ficou entre { $least } e { $most }.
charts-month-short = { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
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
