# The charts: what stands in the drawings, in the tables behind them, and what a screen reader says of them. A drawing
# has little room: keep its words short.

charts-step = Paso
charts-amount = Cantidad
charts-of-pool = De la bolsa
charts-percent = { $percent } %
charts-said-part = { $label } { $amount }

## Large sums, where there is little room

charts-thousand = { $number } mil
charts-million = { $number } M
charts-milliard = { $number } mil M

## The flow of a month

charts-pool = La bolsa común
charts-came-in = Entró
charts-stream = Destino
charts-line = Línea
charts-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
charts-flow-said = { $total } en la bolsa común, de { $sources }. De ahí: { $streams }.

## The months

charts-month = Mes
charts-foundation = Fondo propio
charts-core-costs = Gastos básicos
charts-ours = Para compartir
charts-given = Dado a botes
charts-buckets-funded = Botes financiados
charts-members = Miembros
charts-of = { $funded } de { $of }
# At most ten letters.
charts-end-came-in = entró
charts-end-shared = compartir
charts-note = { $month }: { $note }
charts-history-said = En { $first } entró { $first_in } y hubo { $first_shared } para compartir; en { $last } entró { $last_in } y hubo { $last_shared } para compartir. Lo que entró estuvo entre { $least } y { $most }.
charts-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
charts-month-letter = { $month ->
    [1] E
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
