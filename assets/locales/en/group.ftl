# A group's own page, who changed what, mails turned off by their link, help, and what is wrong with a form.

## Who changed what

group-log-heading = Who changed what
group-log-people = People
group-log-lead = Every change, newest first. Nothing is ever taken out.
# The label of a list of people; the first entry is "Everybody".
group-log-by = Changes by
group-log-everybody = Everybody
group-log-show = Show
group-log-nothing-by = Nothing by this person.
group-log-show-everybody = Show everybody
group-log-newest = Show the newest
group-log-nothing-older = Nothing older.
group-log-older = Older

## Turning a kind of mail off by the link in it

group-mails-title = Mails
# $group is the group's name.
group-mails-heading = Mails of <group>{ $group }</group>
group-mails-results = You get mails with the results of each round. Turn them off?
group-mails-results-off = Mails with the results of each round are turned off. Nothing else was changed.
group-mails-rounds = You get mails with news about rounds. Turn them off?
group-mails-rounds-off = Mails with news about rounds are turned off. Nothing else was changed.
group-mails-buckets = You get mails with news about your buckets. Turn them off?
group-mails-buckets-off = Mails with news about your buckets are turned off. Nothing else was changed.
group-mails-money = You get mails with what waits for the treasurer each month. Turn them off?
group-mails-money-off = Mails with what waits for the treasurer each month are turned off. Nothing else was changed.
group-mails-turn-off = Turn them off
group-mails-wishes = All your wishes, and turning mails on again: <settings>your settings</settings>, signed in.

## Help

group-help-lead = How a group shares its money here, from an invoice to a filled bucket.
group-help-sum = The sum of a month
group-help-sum-text = A part of every paid invoice <strong>comes in</strong>. A share of that goes to the <strong>foundation</strong>, the long-term fund. <strong>Core costs</strong>, the bills that were agreed, come next. What is left, with what was <strong>carried</strong> from before, is <strong>ours to share</strong>. Each page with money shows this sum in this order.
group-help-giving = Giving
group-help-giving-text = When a round is open you have an amount to <strong>give</strong>. Put it into buckets: use the buttons, or type an amount. Nothing counts before you press Save, and you can change it until the round closes, unless the round says otherwise. If a bucket filled while you were deciding, what fits is kept and the rest comes back to you.
group-help-buckets = Buckets
group-help-buckets-text = A bucket is a proposal that needs money: who is responsible, what it costs, what the group gets. It is <strong>full</strong> when it has all it asked for, <strong>funded</strong> when it has at least its minimum at the end, and <strong>not funded</strong> otherwise; then its money goes back.
group-help-after = After the round
group-help-after-text = A facilitator settles the round after a preview. Everybody gets the results by mail. Owners ask for payouts, a treasurer pays them, and what is left over is carried.
group-help-getting-in = Getting in
group-help-getting-in-text = A facilitator invites you. The link in the mail is good for seven days; if it has expired, ask for a new one. If you have lost your password, have a link mailed to you on the sign-in page; then set a new one in your settings. Where no link is offered there, whoever runs this server can help.
group-help-seeing = Who sees what
group-help-seeing-text = A group decides whether outsiders see nothing, totals, or the ledger too. What you earn is never shown to outsiders, clients are never shown to anyone but treasurers, facilitators and you, and your name only if you agree (<settings>your settings</settings>).
group-help-mails = Mails
group-help-mails-text = Every mail of a group has a link at its foot that turns this kind of mail off without signing in.
group-help-accessibility = Accessibility
group-accessibility-lead = Everybody in a group has the same say, so everybody must be able to use this.
# WCAG 2.2 and AA are names of a standard and its level.
group-accessibility-goal = The goal is WCAG 2.2 at level AA. Every page works without script, with a keyboard alone, at 320 pixels, with text at twice its size, in light and in dark, and on paper.
group-accessibility-controls = Every control is a link or a button with words; nothing has to be dragged or held.
group-accessibility-colour = Colour never says anything alone: badges have shapes and words, charts have tables.
group-accessibility-forms = A form that comes back keeps what you typed, lists what to put right on top, and links to each field.
group-accessibility-calm = Nothing blinks, counts down or times out while you write.
group-accessibility-fault = If something is hard to use, tell whoever runs this server: it is a fault, not your mistake.

## A form or a file that cannot be read; "Nothing was changed." follows

group-form-unknown-field = The form had a field that it does not have here.
group-form-field-twice = The form had a field twice.
group-form-no-form = This is not a form.
group-form-slow = The form took too long to arrive.
group-upload-slow = The file took too long to arrive.
group-upload-broken = The file did not arrive whole.

## What is wrong with what was typed: no full stop, for there is little room

# $example is an amount as it is typed: "60.00".
group-typed-no-amount = Write an amount, such as { $example }
# $thousands and $decimal are the two amounts it could be: "1234" and "1.23".
group-typed-two-ways = This can be read in two ways: write { $thousands } or { $decimal }
group-typed-no-decimals = Write it without decimals: { $example }
group-typed-decimals = { $scale ->
    [one] At most one decimal
   *[other] At most { $scale } decimals
}
group-typed-too-large = This amount is too large
group-typed-below-zero = An amount below zero makes no sense here
group-typed-empty = Write something here
group-typed-short = { $min ->
    [one] At least one character
   *[other] At least { $min } characters
}
group-typed-long = { $max ->
    [one] At most one character
   *[other] At most { $max } characters
}
# $what is what the text cannot have: "control characters".
group-typed-odd = Leave out { $what }
group-typed-reserved = This word is taken by Brimful itself
# The day stays as it is: it shows how it is typed.
group-typed-no-day = Write a day as 2026-11-30

## The group's own page

group-home-lead = { $count ->
    [one] One member shares what comes in.
   *[other] { $count } members share what comes in.
}
# $day is when the next round opens.
group-home-lead-next = { $count ->
    [one] One member shares what comes in. The next round opens on { $day }.
   *[other] { $count } members share what comes in. The next round opens on { $day }.
}
group-home-steps = Five steps to the first round
group-home-step-people = People
group-home-step-people-text = Who is in?
group-home-step-agreement = Agreement
group-home-step-agreement-text = Which share goes in, and how is it split?
group-home-step-income = Income
group-home-step-income-text = Record an invoice, or import a file
group-home-step-costs = Core costs
group-home-step-costs-text = What must be paid before we share?
group-home-step-round = Round
group-home-step-round-text = Share out what there is
# The second statement of a month: "November (2)".
group-home-month-nth = { $month } ({ $nth })
# $month is the name of a month.
group-home-month = { $month } in one sentence
# All of these are amounts of money but $fund, the name of the group's long-term fund.
group-home-of-every = Of every { $ten } that came in, { $ours } was ours to share, { $to_fund } went to { $fund } and { $to_core } kept us running.
group-home-of-every-unnamed = Of every { $ten } that came in, { $ours } was ours to share, { $to_fund } went to the foundation and { $to_core } kept us running.
group-home-nothing-came = Nothing came in; { $ours } was ours to share.
group-home-month-link = Where the money went
# $funded of $count buckets got what they needed; $amount is an amount of money.
group-home-round = { $count ->
    [one] { $funded } of { $count } bucket funded with { $amount }.
   *[other] { $funded } of { $count } buckets funded with { $amount }.
}
group-home-round-link = What we chose
group-home-ideas-heading = What do you want to do?
group-home-ideas = { $count ->
    [0] No idea waits for the next round.
    [one] One idea waits for the next round.
   *[other] { $count } ideas wait for the next round.
}
group-home-propose = Propose a bucket
