# Files that bring invoices, core costs, buckets, members and weights in.

## A file

imports-file-needed = Choose a CSV file.
imports-file = CSV file
imports-file-hint = In UTF-8, with a header; commas or semicolons; up to 2 MB and 10,000 rows
imports-lead = Nothing is written yet: you see every row first, and which ones cannot go in, and why.
# The button that uploads the file.
imports-look = Look at it
imports-sample = A sample file
imports-columns-mean = What the columns mean
imports-columns-other = Columns may have other names; you match them next.

## The review of a file

# The title of the page; $file is the name of the file.
imports-review = Import { $file }
imports-done = { $count ->
    [one] { $count } row imported from { $file }.
   *[other] { $count } rows imported from { $file }.
}
# Stands behind the sentence before.
imports-done-stayed = { $count ->
    [one] One row stayed out.
   *[other] { $count } rows stayed out.
}
# $columns is a list of names of columns.
imports-missing = No column of { $file } looks like: { $columns }. Choose them below.
# A button.
imports-apply = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
imports-remark = { $count ->
    [one] The one row above stays out. Correct it in the file and import that again: what is in already is not taken twice.
   *[other] The { $count } rows above stay out. Correct them in the file and import that again: what is in already is not taken twice.
}
imports-title-columns = Which column is what?
imports-title-good = { $count ->
    [one] The row is good
   *[other] All { $count } rows are good
}
# $count is how many rows the file has, $good how many of them can go in.
imports-title-some = { $count ->
    [one] { $good } of { $count } row are good
   *[other] { $good } of { $count } rows are good
}
imports-column-choose = Choose a column
imports-column-none = Not in the file
imports-column-needed = Every row needs it
# $columns is a list of names of columns, as the file has them.
imports-unused = Not used: { $columns }.
# $line is the number of a line of the file.
imports-line = Line { $line }
imports-rows-bad = Rows that cannot go in
imports-rows-good = Rows that go in
# The column with the lines of the file.
imports-where = Where
imports-why = Why
# Rows that are not shown.
imports-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
imports-another = Another file
imports-columns = Which column is what
imports-match = Match them so

## What a file needs, and what it comes to

imports-invoices = Import invoices
# The name of the page that the import leads back to.
imports-back-invoices = Invoices
imports-invoices-needs = A row needs a number, the day of the invoice, a member (by address, number or name) and an amount net of tax. Paid day, client, kind of work, description, currency and a rate of its own may be there too.
imports-invoices-more = A row that equals an invoice on the way and has a paid day now marks it paid. Any other number that is there already stays out.
# Invoices.
imports-invoices-lead = { $count ->
    [one] { $count } paid, { $amount } to the pool.
   *[other] { $count } paid, { $amount } to the pool.
}
# The same where the sum is larger than Brimful can hold.
imports-invoices-lead-paid = { $count ->
    [one] { $count } paid.
   *[other] { $count } paid.
}
# Invoices that are not paid yet; stands behind one of the sentences before.
imports-invoices-lead-unpaid = { $count ->
    [one] { $count } on the way.
   *[other] { $count } on the way.
}
imports-number = Number
imports-member = Member
# A column of days.
imports-issued = Issued
# A column of days.
imports-paid = Paid
imports-net = Net of tax
imports-to-pool = To the pool
imports-on-the-way = On the way
imports-line-marks-paid = Line { $line }: was on the way, is marked paid
imports-percent = { $rate } %
imports-costs = Import core costs
imports-back-costs = Core costs
imports-costs-needs = A row needs a name, an amount and the month from which it is due (2026-01). How often (monthly, quarterly, yearly, once; monthly if empty), until which month, the day of the decision and a link to it may be there too.
imports-costs-more = A cost without a day of decision is on the list as not agreed yet, and is not taken.
imports-costs-lead = { $amount } a month.
imports-costs-lead-none = None of them is due every month.
imports-costs-what = What for
imports-how-often = How often
# The first month that a cost is due in.
imports-from = From
imports-agreed-on = Agreed on
imports-amount = Amount
imports-every-month = Every month
imports-every-quarter = Every quarter
imports-every-year = Every year
imports-once = Once
imports-not-agreed = Not agreed yet
imports-buckets = Import buckets
imports-back-buckets = Buckets
imports-buckets-needs = A row needs a title, the owners (addresses, numbers or one name; several with a space between) and a minimum: what is enough to start. Without a maximum the bucket takes whatever comes.
imports-buckets-more = With a line on what the group gets from it the bucket is shown to the group at once, and is in the round that is open. Without one it waits as a draft with its owners.
imports-buckets-lead = Together they want { $amount }.
# Stands behind the sentence before.
imports-buckets-drafts = { $count ->
    [one] One waits as a draft, since it does not say what the group gets from it.
   *[other] { $count } wait as drafts, since they do not say what the group gets from them.
}
imports-title = Title
imports-gets = What the group gets
imports-owners = Owners
imports-minimum = Minimum
imports-maximum = Maximum
imports-draft = Draft
# The maximum of a bucket that has none.
imports-whatever = Whatever comes
imports-members = Import members
imports-back-members = People
imports-members-needs = A row needs a name. With an address the member is invited by mail and is in once they answer; without one they are in at once, for a venture or a person without mail.
imports-members-more = Number, kind (person or organisation) and roles (facilitator, treasurer) may be there too.
imports-members-lead-none = No mail goes out.
imports-members-lead = { $count ->
    [one] One invitation goes out by mail.
   *[other] { $count } invitations go out by mail.
}
imports-name = Name
# Of mail.
imports-address = Address
# Of member: person or organisation.
imports-kind = Kind
imports-roles = Roles
imports-organisation = Organisation
imports-person = Person
imports-facilitator = Facilitator
imports-treasurer = Treasurer
imports-weights = Import weights
imports-back-weights = Weights
imports-weights-needs = A row needs the member (address, number or name) and a weight: a whole number from 0 to 1,000,000.
imports-weights-more = A row without a reason has that of the row above it: one reason for all is written once, in the first row. Members who are not in the file keep their weight.
imports-weights-lead-zero = All of them are zero: if nobody has a weight above zero, everybody gets the same.
imports-weights-lead = They come to { $sum } together.
imports-weight = Weight
imports-reason = Reason

## Why a file is not taken

imports-refused-role = Your role cannot import this.
imports-refused-same = The same file was imported before, as { $file } on { $day }. Nothing was imported again.
imports-refused-missing = This import is not there any more.
imports-refused-gone = The file waited for more than a day and was let go. Nothing was imported; upload it again.
imports-refused-applied = { $file } was imported already.
# $columns is a list of names of columns.
imports-refused-columns = Choose the column for: { $columns }. Nothing was imported.
imports-refused-changed = Something changed since this was shown, so nothing was imported. Look again.
imports-refused-nothing = No row can go in, so nothing was imported.
imports-refused-bad = { $count ->
    [one] { $count } rows cannot go in, so nothing was imported.
   *[other] { $count } rows cannot go in, so nothing was imported.
}
imports-file-empty = The file is empty.
imports-file-no-rows = The file has a header but no rows.
imports-file-large = The file is larger than 2 MiB. Cut it into several files, each with the header.
imports-file-many-rows = The file has more than 10,000 rows. Cut it into several files, each with the header.
imports-file-many-columns = The file has more than 100 columns, so it is hardly the right one.
imports-file-utf16 = The file is written in UTF-16. Save it again as "CSV UTF-8" and upload that.
imports-file-spreadsheet = This is a spreadsheet, not a CSV file. Export it as "CSV UTF-8" and upload that.
imports-file-not-text = This is not a text file. Export it as "CSV UTF-8" and upload that.
imports-file-encoding = Line { $line } has letters that are not written in UTF-8 (the file may be in Windows-1252 or Latin-1). Save it again as "CSV UTF-8" and upload that.

## Names of columns, as a list and as the beginning of a sentence

# Of mail.
imports-column-address = Address
imports-column-agreed-on = Agreed on
imports-column-amount-net = Amount net of tax
imports-column-amount = Amount
imports-column-client = Client
imports-column-currency = Currency
imports-column-description = Description
imports-column-from-month = From month
imports-column-how-often = How often
imports-column-issue-day = Issue day
imports-column-kind-of-work = Kind of work
# Of member: person or organisation.
imports-column-kind = Kind
imports-column-decision = Link to the decision
imports-column-maximum = Maximum
imports-column-member = Member
imports-column-minimum = Minimum
imports-column-name = Name
imports-column-number = Number
# A rate of its own, of an invoice.
imports-column-own-rate = Own rate
imports-column-owners = Owners
imports-column-paid-day = Paid day
imports-column-reason = Reason
imports-column-roles = Roles
imports-column-title = Title
imports-column-until-month = Until month
imports-column-weight = Weight
imports-column-gets = What the group gets

## Why a row cannot go in

# $found and $expected are counts.
imports-row-cells = It has { $found } cells where the header has { $expected }. A value with the separator or a line break in it needs quotes around it.
# In all of these $column is one of the names above, and $text what stands in the file.
imports-row-missing = { $column } is empty.
imports-row-day = { $column }: “{ $text }” is not a day. Write it like 2026-10-31.
imports-row-month = { $column }: “{ $text }” is not a month. Write it like 2026-10.
imports-row-future = { $column }: { $day } is after today.
# $currency is a code such as EUR.
imports-row-amount = { $column }: “{ $text }” is not an amount in { $currency }.
# $thousands and $decimal are amounts.
imports-row-amount-two-ways = { $column }: “{ $text }” can be read as { $thousands } or as { $decimal }. Write all decimals.
imports-row-amount-two-ways-point = { $column }: “{ $text }” can be read as { $thousands } or as { $decimal }. Write the decimals with a point.
imports-row-amount-whole = { $column }: “{ $text }” has decimals; { $currency } has none.
# $scale is a count: 2 or 3.
imports-row-amount-decimals = { $column }: “{ $text }” has more than the { $scale } decimals of { $currency }.
imports-row-amount-large = { $column }: “{ $text }” is larger than Brimful can hold.
imports-row-zero = { $column } must not be zero.
imports-row-negative = { $column } must not be below zero.
# $group is the code of the group's currency.
imports-row-currency = The currency is “{ $found }”; the books are kept in { $group }.
imports-row-rate-range = { $column }: “{ $text }” is not taken: a rate is between 0 and 100 percent.
imports-row-rate-decimals = { $column }: “{ $text }” is not taken: a rate has at most two decimals.
imports-row-rate = { $column }: “{ $text }” is not taken: this is not a percentage.
imports-row-text-empty = { $column }: “{ $text }” is not taken: this is empty.
# $min is a count.
imports-row-text-short = { $column }: “{ $text }” is not taken: at least { $min } characters are needed.
# $max is a count.
imports-row-text-long = { $column }: “{ $text }” is not taken: at most { $max } characters fit.
imports-row-text-odd = { $column }: “{ $text }” is not taken: not allowed: { $what }.
imports-row-text-reserved = { $column }: “{ $text }” is not taken: this word is reserved.
# $known are words of the file format, which are English in every language.
imports-row-word = { $column }: “{ $text }” is not known. Known are: { $known }.
imports-row-member-unknown = There is no member “{ $text }”.
imports-row-member-ambiguous = Several members are called “{ $text }”. Use the address or the number.
# $what is a name, such as the title of a bucket.
imports-row-twice = { $what } stands on line { $line } already.
imports-row-twice-invoice = Invoice { $number } of { $member } stands on line { $line } already.
# The number of a member.
imports-row-twice-number = Number { $number } stands on line { $line } already.
imports-row-twice-address = The address { $address } stands on line { $line } already.
imports-row-invoice-paid = Invoice { $number } of { $member } is recorded already, paid on { $day }.
imports-row-invoice-recorded = Invoice { $number } of { $member } is recorded already, not paid yet.
imports-row-differs-amount = Invoice { $number } of { $member } is recorded already with another amount, so it is not marked paid.
imports-row-differs-day = Invoice { $number } of { $member } is recorded already with another issue day, so it is not marked paid.
imports-row-differs-rate = Invoice { $number } of { $member } is recorded already with another rate, so it is not marked paid.
imports-row-differs-client = Invoice { $number } of { $member } is recorded already with another client, so it is not marked paid.
imports-row-differs-kind = Invoice { $number } of { $member } is recorded already with another kind of work, so it is not marked paid.
imports-row-differs-description = Invoice { $number } of { $member } is recorded already with another description, so it is not marked paid.
imports-row-no-agreement = It cannot be marked paid while the group has no agreement.
imports-row-address-taken = { $name } has the address { $email } already.
# The number of a member.
imports-row-number-taken = Number { $number } is { $name }'s already.
imports-row-number = { $column }: “{ $text }” is not a number from 1 to 999,999.
imports-row-roles = Roles need an address, since they come with the invitation.
# The name of a core cost.
imports-row-on-list = { $name } is on the list already.
imports-row-not-joined = { $name } is no active member yet, and only active members can own a bucket.
imports-row-not-active = { $name } is no active member, and only active members share.
imports-row-weight = { $column }: “{ $text }” is not taken: this is not a whole number.
imports-row-weight-range = { $column }: “{ $text }” is not taken: a weight is from 0 to 1,000,000.
imports-row-ends-first = Until month lies before from month.
imports-row-minimum = The minimum is above the maximum.
