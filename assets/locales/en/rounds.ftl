# The pages of rounds that were opened: the list, the page where members give, its close, the settlement, the results.

## Days and names

# $day is a day, such as "Tuesday 24 November" or "24 November 2026"; $clock an hour, such as "18:00". Stands inside
# sentences, where $when is said.
rounds-moment = { $day } at { $clock }
# The name of a bucket that has lost its title: at the beginning of a line, and inside a sentence.
rounds-bucket-numbered = Bucket { $number }
rounds-bucket-inside = bucket { $number }
# A title inside a list of titles.
rounds-quoted = “{ $title }”
# Between two links of a list.
rounds-between = {", "}
# Units of currencies, for the label of a field: $unit below.
rounds-unit-euros = Euros
rounds-unit-dollars = Dollars
rounds-unit-pounds = Pounds
rounds-unit-francs = Francs

## What became of the buckets

# The heading of the results. $funded buckets of $count are funded; $word is $funded and $buckets is $count, in letters.
# The first letter becomes a capital by itself.
rounds-share-funded = { $funded ->
    [0] none of { $count ->
        [one] { $buckets } bucket
       *[other] { $buckets } buckets
    } is funded
    [one] { $word } of { $count ->
        [one] { $buckets } bucket
       *[other] { $buckets } buckets
    } is funded
   *[other] { $word } of { $count ->
        [one] { $buckets } bucket
       *[other] { $buckets } buckets
    } are funded
}

## The list of rounds

rounds-title = Rounds
rounds-open-one = Open a round
rounds-none = No round yet. A round shares out the pool.
# A link to the buckets that people proposed.
rounds-see-ideas = See the ideas
rounds-none-lead = In a round, members split what there is to share over the buckets.
rounds-next-opens = The next round opens on { $day }.
rounds-settled-count = { $count ->
    [one] One round is settled.
   *[other] { $count } rounds are settled.
}
# The states of a round, as badges on its card.
rounds-card-announced = Announced
rounds-card-open = Open
# The first sentence of the card.
rounds-card-opens = Opens on { $when }.
rounds-card-closes = Open until { $when }.
rounds-card-closed = Closed on { $when }, not settled yet.
# The second one. $done of $total members have saved a split.
rounds-card-sums = { $total ->
    [one] { $sum } to share; { $done } of { $total } member has finished.
   *[other] { $sum } to share; { $done } of { $total } members have finished.
}
# $left of $sum, which the reader may give.
rounds-card-left = { $left } of your { $sum } left to give.
# Buttons of the card.
rounds-card-give = Give your { $sum }
rounds-card-change = Change my split
rounds-card-see = To the round
# The card of the question who takes part: members put up a hand.
rounds-hands = Who takes part in the next round?
# Badges: the hands were counted; the question is still asked.
rounds-hands-counted = Counted
rounds-hands-asked = Asked
rounds-hands-counted-on = { $count ->
    [one] The hands were counted on { $when }. One member is in.
   *[other] The hands were counted on { $when }. { $count } members are in.
}
rounds-hands-until = { $count ->
    [one] Say so until { $when }. One member is in so far.
   *[other] Say so until { $when }. { $count } members are in so far.
}
# The reader takes part, or does not.
rounds-hands-in = You are in.
rounds-hands-out = You are not in this time.
# Buttons.
rounds-hands-say = Say whether you are in
rounds-hands-see = See who is in
# The table of settled rounds and the heads of its columns.
rounds-settled-rounds = Settled rounds
rounds-round = Round
# Of a round: a column of days.
rounds-closed-on = Closed
rounds-to-share = To share
rounds-given-to-buckets = Given to buckets
rounds-buckets-funded = Buckets funded
# In the last of these columns: so many buckets of so many.
rounds-of = { $some } of { $all }

## The top of a round's page

# The state of a round, as a badge.
rounds-badge-opens = Opens { $day }
rounds-badge-closed = Closed
rounds-badge-settled = Settled
rounds-badge-withdrawn = Withdrawn
rounds-closes-today = Closes today
rounds-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
# $word is $count in letters.
rounds-lead-sums = { $count ->
    [one] <strong>{ $sum }</strong> to share, <strong>{ $asked }</strong> asked for by { $word } bucket.
   *[other] <strong>{ $sum }</strong> to share, <strong>{ $asked }</strong> asked for by { $word } buckets.
}
# The second sentence, by where the round stands, and what may stand behind it.
rounds-lead-opens = Opens <when>{ $when }</when>.
rounds-lead-opens-then = It closes { $when }.
rounds-lead-closes = Closes <when>{ $when }</when>.
# $reason is a sentence that somebody wrote.
rounds-lead-moved = It was to close { $day }: { $reason }
rounds-lead-closed = Closed <when>{ $when }</when>.
rounds-lead-closed-then = Nothing is decided until a facilitator settles it.
rounds-lead-settled-then = Settled on { $day }.
rounds-lead-withdrawn = Withdrawn <when>{ $when }</when>.
rounds-lead-withdrawn-then = Its money went back to where it came from.
# $done of $total members have saved a split.
rounds-finished = { $total ->
    [one] { $done } of { $total } member has finished
   *[other] { $done } of { $total } members have finished
}

## Where the sum comes from

rounds-sum = How the sum came about
# The parts of the sum, as labels: what came in, less foundation and core costs, and what is carried from before, is
# ours to share, divided by the members.
rounds-sum-came-in = Came in
rounds-sum-foundation = Foundation
rounds-sum-core = Core costs
rounds-sum-carried = Carried
rounds-sum-to-share = Ours to share
rounds-sum-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
# What the sum becomes for one, as the last part of it.
rounds-share-each = { $sum } each
rounds-share-you = { $sum } for you
rounds-share-weights = shares by weight
rounds-share-contributions = shares by contributions
# The same in one line, for small screens. $all is all that came in.
rounds-became-each = How { $all } became { $sum } each
rounds-became-you = How { $all } became { $sum } for you
rounds-became-weights = How { $all } became shares by weight
rounds-became-contributions = How { $all } became shares by contributions

## The list of buckets

rounds-where = Where should your { $sum } go?
rounds-the-buckets = The buckets
rounds-order = Order of the buckets
# The orders, as tabs. Each member has a shuffled order of their own.
rounds-order-yours = Shuffled for you
rounds-order-shuffled = Shuffled
rounds-order-closest = Closest to full
rounds-order-name = A to Z
rounds-jump = Jump to Save
rounds-no-buckets = No buckets are in this round.
# A bucket.
rounds-propose-first = Propose the first
# $clock is the hour of the page.
rounds-updated = Updated <updated>{ $clock }</updated>, <refresh>refresh</refresh>
# Under the meter of a bucket, one beside the other; the amount is first wherever the language allows it.
rounds-level-others = <strong>{ $sum }</strong> from others
rounds-level-given = <strong>{ $sum }</strong> given
rounds-level-mine = <strong>{ $sum }</strong> from you
# Behind "$sum raised, all it needs".
rounds-level-mine-of-it = <strong>{ $sum }</strong> of it from you
rounds-level-raised = <strong>{ $sum }</strong> raised, all it needs
# The minimum of a bucket.
rounds-level-enough = <strong>{ $sum }</strong> is enough to start
rounds-level-asked = <strong>{ $sum }</strong> is asked for
# $sum is missing of $maximum.
rounds-level-to-go = <strong>{ $sum }</strong> to go of { $maximum }
# $word is $count in letters.
rounds-givers-so-far = { $count ->
    [one] { $word } person gave so far
   *[other] { $word } people gave so far
}
# Where nothing can be given: a few words, and a few more under them.
rounds-nothing-needed = Nothing more needed
rounds-filled-by = { $count ->
    [one] Filled by { $count } person
   *[other] Filled by { $count } people
}
rounds-settled-already = Settled already
rounds-settled-already-stays = What is in it stays, yours too
rounds-own-bucket = Your own bucket
rounds-own-bucket-others = This round leaves it to the others
# Labels of the field, read aloud. $unit is one of the units above or the code of a currency, $sum is what is missing.
rounds-field = { $unit } for { $title }
rounds-field-to-go = { $unit } for { $title }, { $sum } still to go
# Labels of the buttons − and +, read aloud.
rounds-step-less = Take { $step } out of { $title }
rounds-step-more = Put { $step } more in { $title }
# Buttons of a bucket; little room.
rounds-fill-it = Fill it: { $sum }
rounds-fill-most = Give { $sum }, the most it takes from you
rounds-fill-last = Give my last { $sum }

## The reader's own split

rounds-save = Save
rounds-panel-save = Save my split
# Above an amount: "You still have", "€100", "of the €400 that is yours to give".
rounds-panel-have = You still have
rounds-panel-of = of the { $sum } that is yours to give
# The same when it is too much: "Your split is", "€35 too much", "for the €400 that is yours to give".
rounds-panel-over = Your split is
rounds-panel-for = for the { $sum } that is yours to give
rounds-too-much = { $sum } too much
# On a phone, little room: "€100 left", "of €400".
rounds-left = { $sum } left
rounds-panel-of-short = of { $sum }
rounds-unsaved = Not saved yet
# $when is an hour, or a day and an hour.
rounds-unsaved-since = Not saved yet: changes from { $when }
rounds-undo = Undo
rounds-even = Spread the rest evenly
rounds-clear = Take everything out
rounds-note-final = This round takes your split once: what you save is final.
rounds-note-change = Change it as often as you like until the round closes.
rounds-note-stays-yours = What you do not give stays yours for the next round.
# $month is the next month.
rounds-note-back-for = What you do not give goes back to the pool for { $month }.
rounds-note-back = What you do not give goes back to the pool.
# Read aloud after a change: what it was, and one of the first two.
rounds-said-left = { $sum } left.
rounds-said-over = { $sum } too much.
rounds-said = { $sum } in { $title }.
rounds-said-even = The rest is spread evenly.
rounds-said-clear = Everything is taken out.
rounds-said-undo = Taken back.
# Others gave while the page stood open; the button behind it shows what. $number is $count as it is written.
rounds-moved = { $count ->
    [one] { $number } bucket moved:
   *[other] { $number } buckets moved:
}
rounds-closed-meanwhile = The round is closed:
# The button: shows what others gave, or that the round is closed.
rounds-moved-show = show

## Saving

rounds-saved = Saved.
rounds-saved-left = You have { $sum } left.
rounds-saved-until = Change it until { $when }.
rounds-saved-final = It is final.
rounds-undone-draft = Your changes are gone; this is the split you saved.
rounds-nothing-to-undo = There is nothing to undo yet.
rounds-not-yours = This round was opened with those who were members then; you share from the next one. Nothing was changed.
rounds-not-open-yet = The round opens { $when }. Nothing was saved; come back then.
rounds-saved-once = You saved your split { $when }, and this round takes it once. It stands.
rounds-save-key-reused = This form was sent before with other amounts. The first ones stand; load the round to change them.
# What is wrong. $problem is one of the three below it, and so begins with a small letter.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = in this round one member gives at most { $sum } to one bucket
rounds-own-bucket-problem = this round leaves your own bucket to the others
rounds-below-zero-problem = an amount cannot be below zero
rounds-below-zero = An amount cannot be below zero
# A split that is too much: the heading, and a line for each bucket.
rounds-over = Your split is { $over } more than your { $sum }
rounds-over-all = Together this is more than any sum that can be given
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = A field is of no bucket.
rounds-malformed-button = The form had a button that it does not have here.
rounds-malformed-version = The form does not say which split it shows.
rounds-malformed-bucket = Bucket { $number } is not in this round.
rounds-malformed-twice = The form had a bucket twice.

## What the page tells its reader

rounds-draft-late = Changes of yours did not arrive in time
rounds-draft-late-text = The round closed { $when }. What you had changed and not saved does not count.
rounds-newcomer = You share from the next round
rounds-newcomer-text = This one was opened with those who were members then. You can read along.
rounds-final = Your split is final
rounds-final-text = You saved it on { $when }. This round takes each split once.
rounds-late = Your split did not arrive in time
# One of the two sentences below it follows.
rounds-late-text = The round closed { $when }. What you sent after that is below, so that you can see it; it was not saved.
rounds-late-stands = The split you saved on { $when } stands.
rounds-late-none = You had not saved a split before.
# The table of what came too late, beside what counts.
rounds-typed = Your split
rounds-typed-late = Did not arrive in time
rounds-typed-counts = Counts
rounds-bucket = Bucket
# A bucket took less than was given, since others had filled it meanwhile. Headings: their first letter becomes a capital
# by itself; $word is $count in letters.
rounds-filled-up = { $title } filled up as you saved
rounds-filled-up-several = { $count ->
    [one] { $word } bucket filled up as you saved
   *[other] { $word } buckets filled up as you saved
}
# "It" is the bucket of the heading.
rounds-filled-up-all = You gave it { $asked } and it needed nothing more, so all of it came back to you.
rounds-filled-up-part = You gave it { $asked } and it only needed { $given }, so { $given } went in and { $back } came back to you.
# The same where there are several: each is named.
rounds-filled-up-all-of = You gave { $title } { $asked } and it needed nothing more, so all of it came back to you.
rounds-filled-up-part-of = You gave { $title } { $asked } and it only needed { $given }, so { $given } went in and { $back } came back to you.
rounds-filled-up-rest = Everything else is saved.
rounds-filled-up-see = See what still needs money
rounds-see-results = See what we chose
rounds-settle-the-round = Settle the round
# Behind that button.
rounds-settle-first = You see exactly what will be posted first.
# An owner is asked about buckets that missed their minimum; links like the next one follow.
rounds-asked = <strong>You are asked:</strong> is what there is enough to start?
rounds-offer-link = { $sum } for { $title }
rounds-early = Settle full buckets now
rounds-early-text = Their owners can ask for payouts at once; what was given to them stays. You see what will be posted first.
rounds-rules = The rules of this round
# Sentences among the rules, about the close.
rounds-close-ended = It was to close { $was } and was ended { $now }.
rounds-close-moved = The close was moved from { $was } to { $now }. The reason: { $reason }
rounds-extend = Give it more time
rounds-withdraw = Withdraw it
rounds-open-like = Open a round with these rules
rounds-close = Close the round now
rounds-close-ask = Close the round now?
rounds-close-text = Splits are taken until this moment and not after it. It cannot be opened again. Nothing is decided yet: you settle it in a second step.
rounds-close-it = Close it now
rounds-closed-now = Closed at { $clock }. The next step is to settle it.
rounds-close-key-reused = This form was sent before for another round. Nothing was changed.
rounds-close-not-yet = The round has not opened yet; there is nothing to close.
rounds-close-withdrawn = The round was withdrawn; there is nothing to close.
rounds-close-already = The round was closed already.

## Two devices, one split

rounds-stale-title = Two splits of yours
rounds-stale = You saved another split meanwhile
# The split was saved today, at this hour.
rounds-stale-lead-today = At { $clock } a split of yours was saved, perhaps on another device, after this page was loaded. Nothing is lost and nothing was changed: choose the one you mean.
# The same on another day.
rounds-stale-lead = On { $when } a split of yours was saved, perhaps on another device, after this page was loaded. Nothing is lost and nothing was changed: choose the one you mean.
rounds-stale-both = Both splits
rounds-stale-saved = Saved
rounds-stale-sent = Sent now
# Under an amount: it is not the one that is saved.
rounds-stale-differs = differs
# The last line of a table: the sums.
rounds-together = Together
rounds-stale-keep-saved = Keep the saved one
rounds-stale-keep-sent = Keep the one sent now

## Why this amount?

rounds-mine-title = Why this amount?
rounds-mine-back = Back to the round
# The reader's own, and somebody else's.
rounds-mine-part = Your part
rounds-mine-part-of = The part of { $name }
rounds-mine-their-part = Their part
rounds-mine-to-give = Yours to give
rounds-mine-theirs-to-give = Theirs to give
# $round is a name such as "November round".
rounds-mine-lead = In the { $round } { $sum } is yours to give. This is where it comes from.
rounds-mine-lead-of = In the { $round } { $name } may give { $sum }. This is where it comes from.
rounds-mine-lead-newcomer = The { $round } was opened with those who were members then. You share from the next round; this is how the sum came about.
rounds-mine-lead-not-in = { $name } does not take part in the { $round }. This is how its sum came about.
rounds-mine-foundation = { $rate } % of what came in
rounds-mine-missing = Missing from before
rounds-mine-carried = Carried from before
rounds-mine-kept = Kept from before
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ { $count } member = { $each } each.
   *[other] { $sum } ÷ { $count } members = { $each } each.
}
rounds-mine-no-weights = All weights are zero, so everybody gets the same.
rounds-mine-no-contributions = Nobody of those who take part brought anything in this time, so everybody gets the same.
# $mine of $all is the reader's share; $part is the same share of $sum.
rounds-mine-contributed = Your contributions were { $mine } of { $all }. The same part of { $sum } is { $part }.
rounds-mine-contributed-of = Their contributions were { $mine } of { $all }. The same part of { $sum } is { $part }.
rounds-mine-mixed-one = { $count ->
    [one] One part is shared equally: { $each } for each of { $count }.
   *[other] One part is shared equally: { $each } for each of { $count }.
}
rounds-mine-mixed-other = The other goes by contributions. Your contributions were { $mine } of { $all }, which gives { $part }.
rounds-mine-mixed-other-of = The other goes by contributions. Their contributions were { $mine } of { $all }, which gives { $part }.
rounds-mine-mixed-sum = Together { $sum }.
# $weight and $all are numbers.
rounds-mine-weight = Your weight is { $weight } of { $all } together. The same part of { $sum } is { $part }.
rounds-mine-weight-of = Their weight is { $weight } of { $all } together. The same part of { $sum } is { $part }.
rounds-mine-weight-reason = The reason given for the weight: { $reason }.
rounds-mine-stays = What cannot be shared out evenly, { $sum }, stays carried for the next statement.
# The rule by which the sum was shared.
rounds-mine-rule-equal = Everybody gets the same.
rounds-mine-rule-no-weights = By weights, but all were zero.
rounds-mine-rule-no-contributions = By contributions, but there were none.
rounds-mine-rule-contributions = By what each contributed.
rounds-mine-rule-mixed = One part equally, one by what each contributed.
rounds-mine-rule-weights = By weights that a facilitator gave.
# Links into the ledger; the values are numbers of entries.
rounds-mine-entries = In the ledger: <statement>The statement: entry { $statement }</statement>, <allotments>The allotments: entry { $allotments }</allotments>.
rounds-mine-entry = In the ledger: <statement>The statement: entry { $statement }</statement>.
rounds-mine-entry-allotments = In the ledger: <allotments>The allotments: entry { $allotments }</allotments>.

## The preview of a settlement

# $round is a name such as "November round".
rounds-settle-title = Settle the { $round }
# The first sentence; as in the heading of the results.
rounds-settle-funded = { $funded ->
    [one] { $word } of { $count ->
        [one] { $buckets } bucket
       *[other] { $buckets } buckets
    } is funded with { $sum }.
   *[other] { $word } of { $count ->
        [one] { $buckets } bucket
       *[other] { $buckets } buckets
    } are funded with { $sum }.
}
rounds-settle-none-funded = { $count ->
    [one] none of { $buckets } bucket is funded.
   *[other] none of { $buckets } buckets is funded.
}
# The second sentence: what becomes of the rest. $month is the next month.
rounds-settle-carried-into = { $sum } carries on into { $month }.
rounds-settle-carried = { $sum } carries on.
rounds-settle-nothing-left = Nothing is left over.
rounds-settle-stays = What is left stays with its givers.
rounds-settle-leavers-into = What is left stays with its givers; the { $sum } of those who left the group carries on into { $month }.
rounds-settle-leavers = What is left stays with its givers; the { $sum } of those who left the group carries on.
# The third, of buckets that were settled while the round was open. $word is $count in letters.
rounds-settle-early = { $count ->
    [one] { $word } of them was settled before; its money has moved.
   *[other] { $word } of them were settled before; their money has moved.
}
rounds-settle-waits = Owners are asked first
# $titles is a list of $count titles.
rounds-settle-waits-text = { $count ->
    [one] { $titles } missed the minimum. The owners can take what there is until { $when }; silence is no. The round can be settled as soon as every offer is answered, or then.
   *[other] { $titles } missed the minimum. The owners of each can take what there is until { $when }; silence is no. The round can be settled as soon as every offer is answered, or then.
}
# The table, and the heads of its columns.
rounds-settle-table = What happens to each bucket
rounds-settle-given = Given
rounds-settle-gets = Gets
rounds-settle-goes-back = Goes back
rounds-settle-outcome = Outcome
# Under the outcome of a bucket: why.
rounds-settle-how-early = settled on { $day } already
rounds-settle-how-surplus = { $sum } above what it takes goes back to its givers
rounds-settle-how-waits = waits for its owners until { $when }
rounds-settle-how-yours = waits for your decision
# Under the title of a bucket: what it asks for.
rounds-settle-goal = of { $sum }
rounds-settle-goal-range = { $minimum } to { $maximum }
rounds-settle-goal-open = at least { $minimum }
rounds-settle-below = Below the minimum: your decision
rounds-settle-below-text = Decide about each of them and say why. Then look at what will be posted.
rounds-settle-choice-fund = It gets its { $sum }
rounds-settle-choice-back = Its money goes back
rounds-settle-choice-hint = It has { $sum } and asked for at least { $minimum }.
rounds-settle-why = Why?
rounds-settle-why-hint = Everybody reads it in the results
rounds-settle-preview = Show what will be posted
rounds-settle-lines = Every line that will be posted
rounds-settle-posted = What will be posted
rounds-settle-button = Settle and publish
rounds-settle-no-entry = No money moves, so there is no entry. The results go to everyone who wants them by mail, and to the results page.
rounds-settle-one-entry = One entry in the ledger, once. The results go to everyone who wants them by mail, and to the results page.
rounds-settle-when = It can be settled once every offer is answered or has run out.
rounds-settle-decide-first = Decide about the buckets below their minimum first; then you see here what will be posted.
rounds-settle-done = Settled. Everyone who wants it gets the results by mail.
rounds-settle-again = The round was settled { $when }; nothing was posted twice. These are its results.
rounds-settle-already = This round is settled already; these are its results.
rounds-settle-not-closed = The round can be settled once it has closed, { $when }.
rounds-settle-changed = Something changed since you saw the preview
rounds-settle-changed-text = Nothing was posted. Below is what would be posted now; look at it once more.
rounds-settle-not-yours = { $title } is not yours to decide: it has nothing, or reached its minimum. Nothing was posted.
rounds-settle-choose = Choose what happens to { $title }
rounds-settle-say-why = Say why you decide so about { $title }
rounds-settle-withdrawn = The round was withdrawn; there is nothing to settle. Nothing was changed.
rounds-settle-malformed = The form decides about something that is no bucket.

## The results

# $round is a name such as "November round".
rounds-results-title = Results of the { $round }
rounds-results-question = What did we choose?
rounds-results-withdrawn = This round was withdrawn, so there are no results.
rounds-results-closes = The round closes { $when }. The results stand here once it is settled.
rounds-results-closed = The round closed { $when }. The results stand here once it is settled.
rounds-see-round = See the round
# The first sentence. $word is $count, the members, in letters; $found went to buckets; $carried is carried on into the
# next month. The first letter becomes a capital by itself.
rounds-results-carried-into = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket and { $carried } carries on into { $month }.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket and { $carried } carries on into { $month }.
}
rounds-results-carried = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket and { $carried } carries on.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket and { $carried } carries on.
}
rounds-results-leavers-into = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket, what was left stayed with its givers, and the { $carried } of those who left the group carries on into { $month }.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket, what was left stayed with its givers, and the { $carried } of those who left the group carries on into { $month }.
}
rounds-results-leavers = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket, what was left stayed with its givers, and the { $carried } of those who left the group carries on.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket, what was left stayed with its givers, and the { $carried } of those who left the group carries on.
}
rounds-results-stayed = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket, and what was left stayed with its givers.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket, and what was left stayed with its givers.
}
rounds-results-nothing-left = { $count ->
    [one] { $word } of us had { $sum } to share; { $found } found a bucket, and nothing was left over.
   *[other] { $word } of us had { $sum } to share; { $found } found a bucket, and nothing was left over.
}
rounds-results-chosen = What we chose together
rounds-results-where = Where everything went
rounds-settled-by = Settled { $when } by { $name }.
rounds-settled-at = Settled { $when }.
# Beside the amount of a bucket: why it came out so. Parts are joined by the last of these.
rounds-result-full = all it asked for
rounds-result-full-above = all it asked for; { $sum } more went back to its givers
rounds-result-below = below the { $sum } it asked for
rounds-result-enough = of { $sum }, enough to start
rounds-result-open-ended = open-ended
rounds-result-nobody = nobody gave
rounds-result-carried = below its { $sum }; carried on
rounds-result-back = below its { $sum }; back to its givers
rounds-result-and = { $note }; { $more }
# Beside the amount: what the reader gave to it.
rounds-result-you = you { $sum }
# How it was decided, behind one of the above.
rounds-decided-early-by = settled on { $day } by { $name }, while the round was open
rounds-decided-early = settled on { $day }, while the round was open
rounds-decided-chosen = the facilitator decided: { $reason }
# The answer of an owner whose bucket missed its minimum. $name is a name or the next words.
rounds-an-owner = an owner
rounds-offer-accepted-on = { $name } said on { $day } that it is enough to start
rounds-offer-accepted = { $name } said that it is enough to start
rounds-offer-declined-on = { $name } said on { $day } that it is not enough to start
rounds-offer-declined = { $name } said that it is not enough to start
rounds-offer-expired = no owner answered the offer in time
rounds-offer-waits = it waits for an answer
# The reader's own part: a heading, and sentences. $word is $count in letters.
rounds-mine-helped = { $count ->
    [one] Your { $sum } helped { $word } bucket
   *[other] Your { $sum } helped { $word } buckets
}
rounds-mine-had = You had { $sum } to give
rounds-mine-biggest = The biggest part, { $sum }, went to “{ $title }”.
rounds-mine-above = { $sum } came back, since a bucket got more than it takes.
rounds-mine-came-back = { $sum } came back from buckets that were not funded.
rounds-mine-not-given = You did not give { $sum }.
rounds-mine-rest-pool = What was left over went back to the pool.
rounds-mine-rest-yours = What was left over stays yours for the next round.
# Lines of a sum.
rounds-sum-could-give = Everybody could give
rounds-sum-to-buckets = To buckets
rounds-sum-left-over = Left over
rounds-sum-returned = Returned by buckets that are not funded
rounds-sum-surplus = Back from buckets that got more than they take
rounds-sum-not-given = Not given
rounds-sum-carried-on = Carried on
rounds-sum-stays = Stays with the givers
# Who gave what.
rounds-givers = Who gave what, split by split
rounds-split-by-split = Split by split
rounds-giver = From
rounds-amount = Amount
rounds-more-givers = { $count ->
    [one] and { $count } more in <file>the file of the round</file>
   *[other] and { $count } more in <file>the file of the round</file>
}
rounds-other-rules = What another rule would have funded
rounds-other-rules-text = The same gifts, counted in other ways. It decides nothing.
rounds-other-rules-compare = Compare the rules
rounds-files = Take the results with you
rounds-file-results = Results, CSV
rounds-file-round = The whole round, JSON
rounds-file-splits = Splits, CSV
# Pabulib is a collection of files about participatory budgeting.
rounds-file-pabulib = Pabulib, for comparing rules
