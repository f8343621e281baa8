# Mail: subjects, texts and buttons. Every message is plain text as well as HTML; headings and headlines of the text part
# are written in capitals by the program. "You" is one reader, whom the group calls by the first name.

## What every mail has

# At the foot: where the reader chooses which mails they get.
mail-fewer = Fewer emails
# At the foot: stops this kind of mail.
mail-unsubscribe = Unsubscribe
# Only in plain text: what stands behind a label, before a space and its address: "Fewer emails: https://…". Where your
# language wants a no-break space before it, write that space as a quoted placeable with its code, 00A0.
mail-colon = :
# Who writes: the group and its postal address.
mail-sender = { $group }, { $address }
# Between two short notes about a bucket, in a narrow column: "not funded, you €30".
mail-notes = { $first }, { $second }
# A moment inside a sentence. $city names the time zone; it stands in English: "Amsterdam".
mail-moment = { $day }, { $clock } ({ $city } time)
mail-to-the-round = To the round
mail-propose = Propose a bucket
# Where a bucket takes whatever it gets; stands where an amount would stand.
mail-any-sum = any sum
# Below a list that is too long for a mail: buckets that only the page lists.
mail-more = and <more>{ $count } more</more>

## Why the mail came: the last lines. $group is the group's name, $round what the round is called: "November round"

mail-why-owner = You get this because you are responsible for a bucket of { $group }.
mail-why-giver = You get this because you gave to a bucket of { $group }.
mail-why-named = You get this because somebody named you in a comment at { $group }.
mail-why-in-round = You get this because you are in the { $round } of { $group } and chose mails about new rounds.
mail-why-rounds = You get this because you are a member of { $group } and chose mails about new rounds.
mail-why-results = You get this because you are a member of { $group } and chose round results.
mail-why-treasurer = You get this because you are a treasurer of { $group }.

## How what is to share came about: a sum, line by line

mail-sum = How we got to { $amount }
mail-sum-came-in = Came in
# What the group keeps, where it has no name of its own for it.
mail-sum-foundation = Foundation
mail-sum-core-costs = Core costs
mail-sum-carried = Carried in
mail-sum-to-share = Ours to share
# The same in the narrow column of the plain text.
mail-sum-to-share-short = To share
mail-sum-missing = Missing for the agreed costs

## A round opened

mail-opens-subject = { $round }: { $amount } is yours to give until { $day }
mail-opens-subject-open = { $round }: open until { $day }
mail-opens-headline = { $amount } is yours to give
mail-opens-headline-open = The { $round } is open
# $word is the count in letters.
mail-opens-preview = { $count ->
    [one] { $word } bucket waits for it.
   *[other] { $word } buckets wait for it.
}
# $until is a day with an hour.
mail-opens-lead = Hello { $reader }. The { $round } of { $group } is open. You have <mine>{ $amount }</mine> to give until { $until }.
mail-opens-lead-nothing = Hello { $reader }. The { $round } of { $group } is open until { $until }. There is nothing for you to give this time.
# "Until then": until the round closes.
mail-opens-change = Put some in at least one bucket; you can change your mind until then.
mail-opens-final = Put some in at least one bucket; once saved, your split is final.
mail-opens-button = Give to the buckets
# Below the sum: how many people share it ($word: their count in letters), and the reader's part.
mail-opens-shared = { $count ->
    [one] Shared by one of us; { $amount } of it is yours.
   *[other] Shared by the { $word } of us; { $amount } of it is yours.
}
mail-opens-kept = You kept { $amount } from before.
mail-opens-buckets = The buckets
# A bucket can start with less than the amount beside it.
mail-opens-enough = { $amount } is enough to start.
# Only in plain text, where the address stands above.
mail-opens-more = and { $count } more on the page above

## A round closes in two days

mail-closing-subject = { $round }: you have { $left } left, closes { $weekday } { $clock }
mail-closing-subject-private = { $round }: you have money left, closes { $weekday } { $clock }
mail-closing-headline = You have { $left } left to give
mail-closing-preview = The { $round } closes on { $close }.
mail-closing-lead = Hello { $reader }. The { $round } of { $group } closes on <strong>{ $close }</strong>.
mail-closing-gave = You gave { $given } so far. <mine>Your other { $left }</mine> can still go to a bucket, or to several.
mail-closing-gave-nothing = <mine>Your { $left }</mine> can still go to a bucket, or to several: you have not given anything yet.
mail-closing-stays = What you do not give stays yours for the next round.
mail-closing-carried = What you do not give is carried on, and shared out anew in the next round.

## Who takes part in the next round?

mail-hands-subject = { $group }: are you in the next round?
mail-hands-headline = Are you in the next round?
mail-hands-preview = Say so until { $day }.
# $asker is who asks, $until a day with an hour.
mail-hands-lead = Hello { $reader }. { $asker } asks who takes part in the next round of <strong>{ $group }</strong>. Say so until { $until }.
mail-hands-silence = What there is to share is divided among those who are in. Whoever does not answer is not in this time.
mail-hands-button = Say whether you are in

## Something about a round changed

mail-changed-close-subject = { $round }: open until { $day }
mail-changed-close-headline = The { $round } is open longer
# $by is who gave it more time, $close when it closes now, $was when it was to close.
mail-changed-close-lead = Hello { $reader }. { $by } gave the { $round } of { $group } more time. It closes on <strong>{ $close }</strong>, not on { $was }.
# $title is the title of a bucket.
mail-changed-unlocked-subject = { $round }: the sums of { $title } may change
mail-changed-unlocked-headline = The sums of { $title } may change
mail-changed-unlocked-lead = Hello { $reader }. { $by } unlocked the sums of <strong>{ $title }</strong> in the { $round }: its owners may change once what it asks for. You hear about it then.
mail-changed-goal-subject = { $round }: { $title } asks for another sum
mail-changed-goal-headline = { $title } asks for another sum
# $new and $old are amounts, or what follows here: "€900 to €1,800", "€500 or more", "any sum".
mail-changed-goal-lead = Hello { $reader }. <strong>{ $title }</strong> asks for { $new } in the { $round } now. It asked for { $old }.
mail-changed-goal-range = { $least } to { $most }
mail-changed-goal-open = { $least } or more
# What somebody wrote.
mail-changed-reason = The reason: <words>{ $reason }</words>
mail-changed-preview = It closes on { $close }.
mail-changed-stands = What you saved stands.
mail-changed-in-it = <mine>Your { $amount }</mine> is in it and stays there unless you take it out.
mail-changed-final = You saved your split, and this round takes it once.
mail-changed-left = You have <mine>{ $amount }</mine> to give.
mail-changed-until = You can change your split until { $close }.

## What there is, offered to the owners of a bucket that missed its minimum

# $bucket is the title of a bucket.
mail-offer-subject = { $round }: { $amount } is offered for { $bucket }
# The second mail, on the last day.
mail-offer-subject-again = { $round }: answer by tomorrow: { $amount } is offered for { $bucket }
mail-offer-subject-private = { $round }: an offer for { $bucket }
mail-offer-subject-private-again = { $round }: answer by tomorrow: an offer for { $bucket }
# $word is the count in letters; there are at least two.
mail-offer-subject-several = { $round }: { $count ->
   *[other] an offer for { $word } of your buckets
}
mail-offer-subject-several-again = { $round }: answer by tomorrow: { $count ->
   *[other] an offer for { $word } of your buckets
}
mail-offer-headline = { $amount } is offered for { $bucket }
mail-offer-headline-several = { $count ->
   *[other] An offer for { $word } of your buckets
}
mail-offer-preview = Yes or no? Silence is no.
mail-offer-lead = { $count ->
    [one] Hello { $reader }. The { $round } of { $group } is over, and your bucket got less than it needs at least. Is what there is enough to start? The first answer of any of its owners counts and cannot be changed.
   *[other] Hello { $reader }. The { $round } of { $group } is over, and these buckets of yours got less than they need at least. Is what there is enough to start? The first answer of any of its owners counts and cannot be changed.
}
mail-offer-row = { $bucket }: there is { $amount } of the { $minimum } that it needs at least.
mail-offer-button = Answer: yes or no
mail-offer-button-text = Answer yes or no
mail-offer-deadline = Answer until { $until }. Without an answer the money goes back.

## Results of a round

# How many buckets are funded; the headline. $all_word and $funded_word are counts in letters.
mail-results-headline-none = No bucket is funded
mail-results-headline-none-of = { $all ->
   *[other] None of { $all_word } buckets is funded
}
mail-results-headline-only = The one bucket is funded
mail-results-headline-all = { $all ->
   *[other] All { $all_word } buckets are funded
}
# $all is how many there are, $funded how many of them are funded: at least one, and not all.
mail-results-headline-some = { $funded ->
    [one] { $funded_word } of { $all_word } buckets is funded
   *[other] { $funded_word } of { $all_word } buckets are funded
}
# The same as $outcome of the subject, inside it.
mail-results-outcome-none = no bucket funded
mail-results-outcome-none-of = { $all ->
   *[other] none of { $all_word } buckets funded
}
mail-results-outcome-only = the one bucket funded
mail-results-outcome-all = { $all ->
   *[other] all { $all_word } buckets funded
}
mail-results-outcome-some = { $funded ->
   *[other] { $funded_word } of { $all_word } buckets funded
}
mail-results-subject = { $round }: { $outcome }, { $amount } shared
mail-results-subject-private = { $round }: { $outcome }
# The line that inboxes show beside the subject: one of these, and perhaps the last.
mail-results-preview-gave = Your { $amount } went to { $count ->
   *[other] { $word } of them
}.
mail-results-preview-gave-only = Your { $amount } went to it.
mail-results-preview-left = You had { $amount } left.
mail-results-preview-found = { $amount } found a bucket.
mail-results-preview-carried = { $amount } carries on into { $month }.
# $day is a weekday, or a weekday with its date.
mail-results-closed = Hello { $reader }. The { $round } closed on { $day }.
mail-results-shortfall = After the foundation's share, { $amount } was missing for the agreed costs.
# $foundation is what the group calls it.
mail-results-shortfall-named = After the share of { $foundation }, { $amount } was missing for the agreed costs.
mail-results-nothing = There was nothing to share.
# The first half of a sentence; one of the "found" messages follows. $word is the count of people in letters.
mail-results-had = { $count ->
   *[other] { $word } of us had <strong>{ $amount }</strong> to share;
}
# The second half: what found a bucket, what is carried on into the round of a month, what goes back to those who gave it.
mail-results-found-all = <strong>all of it</strong> found a bucket.
mail-results-found = <strong>{ $found }</strong> found a bucket.
mail-results-found-carried = <strong>{ $found }</strong> found a bucket and { $carried } carries on into { $month }.
mail-results-found-stays = <strong>{ $found }</strong> found a bucket and { $stays } stays with its givers for the next round.
mail-results-found-both = <strong>{ $found }</strong> found a bucket, { $carried } carries on into { $month } and { $stays } stays with its givers for the next round.
mail-results-found-none = <strong>none of it</strong> found a bucket.
mail-results-found-none-carried = <strong>none of it</strong> found a bucket and { $carried } carries on into { $month }.
mail-results-found-none-stays = <strong>none of it</strong> found a bucket and { $stays } stays with its givers for the next round.
mail-results-found-none-both = <strong>none of it</strong> found a bucket, { $carried } carries on into { $month } and { $stays } stays with its givers for the next round.

# The reader's own part.
mail-results-had-none = You had no money to give in this round.
# The reader gave nothing.
mail-results-all-carried = You had <strong>{ $amount }</strong> left; it went back to the pool and carries on into { $month }.
mail-results-all-stays = You had <strong>{ $amount }</strong> left; it stays yours for the next round.
# $title is the title of the bucket that the reader gave to.
mail-results-helped-one = <mine>Your { $amount }</mine> helped one bucket: { $title }.
mail-results-helped-one-starts = <mine>Your { $amount }</mine> helped one bucket: { $title }, which starts on { $day }.
# $owners are the names of the $count people who are responsible for it.
mail-results-helped-one-owners = <mine>Your { $amount }</mine> helped one bucket: { $title }, which { $count ->
    [one] { $owners } starts on { $day }
   *[other] { $owners } start on { $day }
}.
# $word is the count in letters; there are at least two.
mail-results-helped = { $count ->
   *[other] <mine>Your { $amount }</mine> helped { $word } buckets.
}
mail-results-biggest = The biggest part, { $amount }, went to { $title }.
mail-results-biggest-starts = The biggest part, { $amount }, went to { $title }, which starts on { $day }.
mail-results-biggest-owners = The biggest part, { $amount }, went to { $title }, which { $count ->
    [one] { $owners } starts on { $day }
   *[other] { $owners } start on { $day }
}.
# What the reader gave to buckets that did not get enough.
mail-results-missed-carried = { $count ->
    [one] { $amount } was for a bucket that was not funded; it carries on into { $month }.
   *[other] { $amount } was for buckets that were not funded; it carries on into { $month }.
}
mail-results-missed-stays = { $count ->
    [one] { $amount } was for a bucket that was not funded; it stays yours for the next round.
   *[other] { $amount } was for buckets that were not funded; it stays yours for the next round.
}
# The same where the reader gave to no other bucket.
mail-results-missed-all-carried = { $count ->
    [one] <mine>Your { $amount }</mine> was for a bucket that was not funded; it carries on into { $month }.
   *[other] <mine>Your { $amount }</mine> was for buckets that were not funded; it carries on into { $month }.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>Your { $amount }</mine> was for a bucket that was not funded; it stays yours for the next round.
   *[other] <mine>Your { $amount }</mine> was for buckets that were not funded; it stays yours for the next round.
}
mail-results-left-carried = You had { $amount } left; it carries on into { $month }.
mail-results-left-stays = You had { $amount } left; it stays yours for the next round.

mail-results-heading = The results
mail-results-heading-text = Results
# What became of one bucket. $percent is a whole number.
mail-results-row-full = Full.
mail-results-row-minimum = Funded at its minimum, { $percent }% of its goal.
mail-results-row-funded = Funded with { $percent }% of its goal.
# A bucket without a most has no goal.
mail-results-row-minimum-open = Funded at its minimum.
mail-results-row-funded-open = Funded.
mail-results-row-none = Not funded.
mail-results-row-none-carried = Not funded. Its { $amount } carries on into { $month }.
mail-results-row-none-back = Not funded. Its { $amount } goes back to its givers.
mail-results-row-gave = You gave { $amount }.
# The same in a narrow column of the plain text, in a few words.
mail-results-short-full = full
mail-results-short-minimum = minimum
mail-results-short-funded = funded
mail-results-short-none = not funded
mail-results-short-carried = not funded, carried on
mail-results-short-back = not funded, back to its givers
mail-results-short-gave = you { $amount }
# Who decided about a bucket.
mail-results-decided-early = It was full and got its money on { $day } already.
mail-results-decided-taken = Its owners start with what there is.
mail-results-decided-declined = Its owners said that what there was is not enough to start.
mail-results-decided-silence = Its owners did not answer the offer of what there was.
# $reason is what the facilitator wrote, with its full stop.
mail-results-decided-chosen = The facilitator decided: { $reason }
# Only in plain text, where the address stands below.
mail-results-more = and { $count } more at the address below
mail-results-button = See the whole round
mail-results-button-text = The whole round
# A heading: what comes next.
mail-results-next = Next
# $name takes the invoices.
mail-results-invoices = Bucket owners: send your invoice by { $day }.
mail-results-invoices-to = Bucket owners: send your invoice to { $name } by { $day }.
# The same, shorter, in the plain text.
mail-results-invoices-text = Owners: send your invoice by { $day }.
mail-results-invoices-to-text = Owners: send your invoice to { $name } by { $day }.
mail-results-next-month = The { $month } round opens on { $day }.
mail-results-next-round = The next round opens on { $day }.
mail-results-books = The books
# $entry is the number of an entry of the ledger.
mail-results-books-keep = Up to entry { $entry } the books have this fingerprint. Keep this mail: nobody can change them unnoticed.
mail-results-books-check = How to check

## News about the money of one bucket. $title is its title

mail-bucket-paid-subject = Paid for { $title }: { $amount }
mail-bucket-paid-subject-private = Paid: { $title }
mail-bucket-paid-headline = { $amount } is paid
mail-bucket-paid-lead = Hello { $reader }. <strong>{ $amount } of { $title }</strong> went to { $payee } on { $day }.
# Lines of a small sum.
mail-bucket-paid = Paid
mail-bucket-asked = Still asked for
mail-bucket-left = Left in the bucket
mail-bucket-gave = You gave
mail-bucket-back = Back to you
mail-bucket-see-payout = See the payout
mail-bucket-declined-subject = Not paid: { $title }
mail-bucket-declined-headline = A payout is not paid
mail-bucket-declined-lead = Hello { $reader }. { $by } declined what you asked for { $payee }: <strong>{ $amount } of { $title }</strong>. The money stays in the bucket.
# What somebody wrote.
mail-bucket-writes = { $by } writes: <words>{ $words }</words>
mail-bucket-finish-subject = To be done by { $day }: { $title }
mail-bucket-finish-subject-today = To be done today: { $title }
mail-bucket-finish-headline = To be done by { $day }
mail-bucket-finish-headline-today = Is it done?
# "When it is": when it is done.
mail-bucket-finish-lead = Hello { $reader }. <strong>{ $title }</strong> is to be done by { $day }. When it is, write two or three sentences about what became of it. If it takes longer, ask a facilitator for more time.
mail-bucket-finish-ask = Ask for what is still to be paid before you finish: what is left then goes back to the group.
mail-bucket-finish-button = Write the report
mail-bucket-cancelled-subject = Cancelled: { $title }
mail-bucket-cancelled-headline = { $title } is cancelled
mail-bucket-cancelled-lead = Hello { $reader }. { $by } cancelled <strong>{ $title }</strong>.
# What was not paid out, and where that went.
mail-bucket-cancelled-nothing = Everything it got was paid out before.
mail-bucket-cancelled-foundation = { $amount } was not paid out and went to the Foundation.
mail-bucket-cancelled-foundation-named = { $amount } was not paid out and went to the { $foundation }.
mail-bucket-cancelled-givers = { $amount } was not paid out and went to its givers.
mail-bucket-cancelled-carried = { $amount } was not paid out and went to what is carried into the next round.
mail-bucket-cancelled-back = <mine>Your part, { $amount },</mine> is yours to give in your next round.
mail-bucket-see = See the bucket

## What others said at one's buckets, or with one's name, at most once a day

# $word is the count in letters.
mail-comments-subject = { $count ->
    [one] One new comment: { $title }
   *[other] { $word } new comments: { $title }
}
# Always several comments at several buckets; $word and $places are the two counts in letters.
mail-comments-subject-several = { $count ->
   *[other] { $word } new comments
} at { $buckets ->
   *[other] { $places } buckets
}
mail-comments-headline = { $count ->
    [one] One new comment
   *[other] { $word } new comments
}
# The line that inboxes show beside the subject: who wrote the first comment, and how it begins.
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [one] Hello { $reader }. This was said at a bucket of <strong>{ $group }</strong>.
   *[other] Hello { $reader }. This was said at buckets of <strong>{ $group }</strong>.
}
# Above a comment: who wrote it and when. $day is "26 November 2026", $time "14:32".
mail-comments-by = <who>{ $by }</who>, { $day }, { $time }
mail-comments-see = Read and answer
# Below twelve comments: how many there is no room for; links to them follow.
mail-comments-more = { $count ->
    [one] One more comment stands here:
   *[other] { $word } more comments stand here:
}
mail-comments-see-buckets = See the buckets

## What waits for a treasurer in the month that begins

# $what is a list of the three messages below.
mail-month-subject = { $month } at { $group }: { $what }
mail-month-headline = What waits in { $month }
mail-month-preview = { $what }.
mail-month-lead = Hello { $reader }. This is what waits for a treasurer of { $group }.
# $word is the count in letters.
mail-month-invoices = { $count ->
    [one] { $word } unpaid invoice
   *[other] { $word } unpaid invoices
}
mail-month-core-costs = { $count ->
    [one] { $word } core cost to pay
   *[other] { $word } core costs to pay
}
mail-month-payouts = { $count ->
    [one] { $word } payout
   *[other] { $word } payouts
}
mail-month-invoices-words = { $count ->
    [one] { $amount } net of tax is on the way. Mark it paid once the money is there.
   *[other] { $amount } net of tax is on the way. Mark each paid once its money is there.
}
mail-month-core-costs-words = { $count ->
    [one] { $amount } is set aside for it in the core fund and not paid yet.
   *[other] { $amount } is set aside for them in the core fund and not paid yet.
}
mail-month-payouts-words = { $count ->
    [one] { $amount } waits to be paid.
   *[other] { $amount } together waits to be paid.
}
# Some of the payouts were wanted before today: $late of them, $word is that in letters.
mail-month-payouts-late = { $late ->
   *[other] { $amount } together waits to be paid; for { $word } of them the day is over.
}
mail-month-payout-late = { $amount } waits to be paid; its day is over.
mail-month-see-invoices = See the invoices
mail-month-pay-core-costs = Pay the core costs
mail-month-see-payouts = See what we owe
mail-month-runway-none = The foundation holds { $amount }. No core costs were due yet.
# $foundation is what the group calls it.
mail-month-runway-none-named = { $foundation } holds { $amount }. No core costs were due yet.
# $months is how long it would carry them, a whole number; $average over how many months the average is taken.
mail-month-runway = The foundation holds { $amount }: it would carry the core costs for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
mail-month-runway-named = { $foundation } holds { $amount }: it would carry the core costs for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
# $months has a decimal: 0.8.
mail-month-runway-part = The foundation holds { $amount }: it would carry the core costs for { $months } months, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.
mail-month-runway-part-named = { $foundation } holds { $amount }: it would carry the core costs for { $months } months, at the average of { $average ->
    [one] one month
   *[other] the last { $average } months
 }.

## An invitation

# $inviter is the first name of who invites, in the others the whole name.
mail-invite-subject = { $inviter } invites you to { $group }
mail-invite-lead = Hello { $reader }. <strong>{ $inviter }</strong> asks you to join <strong>{ $group }</strong> on Brimful, where the group decides together which buckets its shared money fills.
mail-invite-lead-unnamed = Hello. <strong>{ $inviter }</strong> asks you to join <strong>{ $group }</strong> on Brimful, where the group decides together which buckets its shared money fills.
mail-invite-button = Join { $group }
mail-invite-button-text = Join
mail-invite-valid = The invitation is good until { $day }.
mail-invite-note = If you do not know { $inviter }, you can leave this mail unanswered.

## About an account

mail-account-open = Open Brimful
mail-account-test-subject = Mail from Brimful works
mail-account-test = This is the test mail that somebody asked for. It has reached you, so invitations and results will reach the members too.
mail-account-test-note = There is nothing to do. If you do not know what this is, you can leave it unanswered.
mail-account-link-subject = Your link to sign in
mail-account-link = Hello { $name }. With this link you sign in without a password. It works once, and for ten minutes.
mail-account-link-password = If you forgot your password, you can set a new one afterwards, in your settings.
mail-account-link-button = Sign in
mail-account-link-note = If it was not you who asked, there is nothing to do: without this mail nobody gets in. Do not pass it on.
mail-account-password-subject = Your password was changed
mail-account-password = The password of the account of { $name } was changed, and every other browser was signed out.
mail-account-password-you = If it was you, there is nothing to do here.
mail-account-password-button = To the sign-in page
mail-account-password-note = If it was not you: have a link mailed to you on the sign-in page and set another password at once. Then tell whoever runs your Brimful.
mail-account-confirm-subject = Is this your new address?
# $name is the account's name, $old and $new are mail addresses.
mail-account-confirm = The account of { $name }, which has the address { $old } until now, asked to use { $new } instead. It counts once you say so.
mail-account-confirm-day = The link is good for one day.
mail-account-confirm-button = Yes, use this address
mail-account-confirm-note = If this is not your account, leave this mail unanswered: nothing changes then.
mail-account-asked-subject = A new address was asked for
mail-account-asked = Somebody who is signed in as { $name } and knows the password asked to use { $new } instead of this address. Nothing has changed yet: that address has to say yes first.
mail-account-asked-you = If it was you, there is nothing to do here.
mail-account-asked-note = If it was not you, tell whoever runs your Brimful at once: somebody else knows your password.
mail-account-changed-subject = Your address was changed
mail-account-changed = The account of { $name } has the address { $new } from now on: one signs in with it, and mails go there. This is the last mail to the old one.
mail-account-changed-note = If it was not you, tell whoever runs your Brimful at once.
mail-account-in-use-subject = You have an account already
mail-account-in-use = Hello { $name }. Another account asked to use this address. It is yours, so nothing was changed and nothing was said about it.
mail-account-in-use-you = If it was you, with a second account: sign in with this address instead.
mail-account-in-use-note = If it was not you, there is nothing to do.

## Somebody asks for a new invitation

mail-again-subject = { $name } asks for a new invitation
mail-again-subject-link = A new link to join is asked for
# $who in the next two: a name, with a mail address where it is known.
mail-again-who = { $name } ({ $address })
mail-again-words = Hello { $reader }. { $who } opened an invitation that does not lead in any more, and asks for another one.
mail-again-words-in = Hello { $reader }. { $who } opened an invitation that was used already, and asks for another one. They are a member already: perhaps they only need to sign in.
mail-again-words-link = Hello { $reader }. Somebody who holds the link to join opened an invitation that does not lead in any more, and asks for another one.
mail-again-invite = If they should come to { $group }, invite them once more.
mail-again-button = Invite again
mail-again-note = If you do not know who this is, do nothing. You are told once a day at most.
