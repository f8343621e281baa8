# De grafieken: wat in de tekeningen staat, in de tabellen erachter, en wat een schermlezer erover zegt.

charts-step = Stap
charts-amount = Bedrag
charts-of-pool = Van de kas
charts-percent = { $percent }%
charts-said-part = { $label } { $amount }
charts-thousand = { $number }k
charts-million = { $number } mln
charts-milliard = { $number } mld
charts-pool = De kas
charts-came-in = Binnengekomen
charts-stream = Stroom
charts-line = Regel
charts-more = { $count ->
    [one] nog { $count }
   *[other] nog { $count }
}
charts-flow-said = { $total } in de kas, van { $sources }. Daaruit: { $streams }.
charts-month = Maand
charts-foundation = Fundament
charts-core-costs = Kernkosten
charts-ours = Van ons om te verdelen
charts-given = Aan potten gegeven
charts-buckets-funded = Gefinancierde potten
charts-members = Leden
charts-of = { $funded } van { $of }
charts-end-came-in = binnen
charts-end-shared = te delen
charts-note = { $month }: { $note }
charts-history-said = In { $first } kwam { $first_in } binnen en was { $first_shared } van ons om te verdelen; in { $last } kwam { $last_in } binnen en was { $last_shared } van ons om te verdelen. Wat binnenkwam lag tussen { $least } en { $most }.
charts-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
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
