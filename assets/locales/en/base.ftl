# What stands around every page, and words that several pages share.

base-skip = Skip to the content
base-nav = Main
base-nav-round = Round
base-nav-rounds = Rounds
base-nav-buckets = Buckets
base-nav-money = Money
base-nav-people = People
base-nav-about = About
base-waits = What waits for me
base-settings = Settings
base-sign-in = Sign in
base-sign-out = Sign out
base-help = Help
base-foot = Brimful: from what came in to filled buckets, with every cent on the record.
base-foot-group = <group>{ $group }</group> shares its money with Brimful.
# $entry is the number of an entry of the ledger; $fingerprint a short form of its hash.
base-foot-books = Books up to entry { $entry }, fingerprint <code>{ $fingerprint }</code>. <check>How to check</check>
base-problem = Problem:
base-optional = (optional)

## Months and rounds

# The second statement of a month.
base-month-nth = { $month } ({ $nth })
base-round = { $month } round
base-round-nth = { $month } round ({ $nth })
base-round-named = Round { $name }

## Lists and counts

base-list-more = { $list }, { $name }
base-list-last = { $list } and { $name }
# A count inside a sentence, in letters as far as your language does so.
base-number-word = { $number ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
   *[other] { $number }
}

## Roles

base-role-both = facilitator and treasurer
base-role-facilitator = facilitator
base-role-treasurer = treasurer

## What is wrong with what was typed

# $field is the name of the field, as it begins a sentence: "The name".
base-text-empty = { $field } is empty.
base-text-short = { $field } needs at least { $min } characters.
base-text-long = { $field } has room for { $max } characters at most.
base-text-odd = { $field } cannot have { $what }.
base-text-reserved = { $field } is a word that Brimful uses itself. Choose another.
# What a text cannot have: "$field cannot have $what", "Leave out $what".
base-odd-line-breaks = line breaks
base-odd-controls = control characters
base-odd-directions = characters that change the direction of the text
base-odd-invisible = invisible characters
base-odd-mail-signs = spaces, accents or signs other than those of an e-mail address
base-odd-mail-form = anything but one address like name@example.org
base-odd-web-signs = spaces or quotes in a web address
base-odd-web-scheme = anything but http:// and https:// addresses
base-odd-web-site = a web address without a site, or with a user name
base-odd-slug-signs = anything but small letters, digits and hyphens
base-odd-slug-hyphens = a hyphen at the start or the end
base-address-empty = Type a mail address.
base-address-long = A mail address has at most { $max } characters.
base-address-wrong = This is not a mail address. It looks like name@example.org.
base-password-short = Choose a password of at least { $min } characters.
base-password-long = Choose a password of at most { $max } characters.
base-password-common = Many people use this password, so it is tried first. Choose another; a few words in a row are good.

## Light or dark

base-scheme = Colours
base-scheme-auto = As the device
base-scheme-light = Light
base-scheme-dark = Dark
base-scheme-title = Light or dark
base-scheme-auto-hint = Changes with the device, at night for one
base-scheme-light-hint = Dark words on light ground
base-scheme-dark-hint = Light words on dark ground
base-scheme-question = How should pages look in this browser?
base-scheme-lead = For this browser. The same switch stands at the foot of every page.
base-scheme-use = Use this
