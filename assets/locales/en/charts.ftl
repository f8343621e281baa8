# The charts: what stands in the drawings, in the tables behind them, and what a screen reader says of them. A drawing
# has little room: keep its words short. What does not fit is broken or cut with "…"; the table always has it in full.

# The columns of the table of steps: a step of a month ("Foundation"), its amount, its share of what came in.
charts-step = Step
charts-amount = Amount
charts-of-pool = Of pool
# A share. $percent is a whole number.
charts-percent = { $percent }%
# One part of what is read aloud: the words of a row, and its amount.
charts-said-part = { $label } { $amount }

## Large sums, where there is little room: "€12.5k" is twelve and a half thousand euros

# $number is written in digits already; the currency is added around it.
charts-thousand = { $number }k
charts-million = { $number }M
# Thousands of millions.
charts-milliard = { $number }G

## The flow of a month: kinds of work, the pool, streams such as "Core costs", and the lines of each

charts-pool = The pool
# The name of the stream of what came in.
charts-came-in = Came in
# The columns of the table: the stream, a line of it, its amount.
charts-stream = Stream
charts-line = Line
# Lines that are drawn as one. An amount follows.
charts-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
# Read aloud. $total is an amount; $sources and $streams are lists such as "Foundation €3,125, Core costs €3,775".
charts-flow-said = { $total } in the pool, from { $sources }. Out of it: { $streams }.

## The months: two lines, what came in and what was to share

charts-month = Month
charts-foundation = Foundation
charts-core-costs = Core costs
charts-ours = Ours to share
charts-given = Given to buckets
charts-buckets-funded = Buckets funded
charts-members = Members
# So many buckets got their money, of so many.
charts-of = { $funded } of { $of }
# At the ends of the lines, under an amount: at most ten letters.
charts-end-came-in = came in
charts-end-shared = to share
# A note of the facilitators about a month, in the drawing.
charts-note = { $month }: { $note }
# Read aloud. $first and $last are months with their years; the others are amounts.
charts-history-said = In { $first } { $first_in } came in and { $first_shared } was ours to share; in { $last } { $last_in } came in and { $last_shared } was ours to share. What came in lay between { $least } and { $most }.
# A month in three or four letters, under a drawing. [1] is January.
charts-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# A month in one letter, or as short as your language has it.
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
