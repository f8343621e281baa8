# Die Diagramme: was in den Zeichnungen steht, in den Tabellen dahinter, und was vorgelesen wird.

charts-step = Schritt
charts-amount = Betrag
charts-of-pool = Vom Pool
charts-percent = { $percent } %
charts-said-part = { $label } { $amount }

## Große Summen, wo wenig Platz ist

charts-thousand = { $number } Tsd.
charts-million = { $number } Mio.
charts-milliard = { $number } Mrd.

## Der Fluss eines Monats

charts-pool = Der Pool
charts-came-in = Kam herein
charts-stream = Strom
charts-line = Posten
charts-more = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
charts-flow-said = { $total } im Pool, aus { $sources }. Daraus: { $streams }.

## Die Monate: zwei Linien, was hereinkam und was zu teilen war

charts-month = Monat
charts-foundation = Grundstock
charts-core-costs = Kernkosten
charts-ours = Unser Geld zum Teilen
charts-given = In Töpfe gegeben
charts-buckets-funded = Finanzierte Töpfe
charts-members = Mitglieder
charts-of = { $funded } von { $of }
charts-end-came-in = kam herein
charts-end-shared = zum Teilen
charts-note = { $month }: { $note }
charts-history-said = Im { $first } kamen { $first_in } herein, und { $first_shared } hatten wir zum Teilen; im { $last } kamen { $last_in } herein, und { $last_shared } hatten wir zum Teilen. Was hereinkam, lag zwischen { $least } und { $most }.
charts-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[other] Dez
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
   *[other] D
}
