# The settings of a person and of a group.

settings-language = Language
settings-language-open = As my group or my browser says
settings-language-own-hint = Pages and mails are written in it
settings-language-save = Use this language
settings-language-saved = Saved.
settings-language-browser = Whatever each browser asks for
settings-language-hint = For everybody who has not chosen one. Mails follow it too.

## Of a group

settings-heading = Settings of the group
settings-save = Save
settings-saved = Saved.
settings-name = Name
# How a sentence about this field begins: "The group's name is empty."
settings-name-field = The group's name
settings-books-missing = Choose who may read the books.
settings-postal = Postal address
settings-postal-hint = Stands at the foot of every mail
# How a sentence about this field begins: "The postal address has room for 300 characters at most."
settings-postal-field = The postal address
settings-postal-long = The postal address has room for { $most } characters at most.
settings-next = The next round opens on
settings-next-hint = Members see it while nothing else waits
# The day stays as it is: it shows how it is typed.
settings-next-wrong = Choose a day, such as 2026-12-07, or leave it empty.
# A heading over address, currency and time zone.
settings-fixed = Cannot change
settings-fixed-note = Everything that was recorded rests on these.
settings-fixed-address = Address
settings-fixed-currency = Currency
settings-fixed-zone = Time zone
settings-accent = Colour of links and buttons
settings-accent-hint = Six digits, such as #1F6FEB. Empty for Brimful's green; money keeps its colours
settings-accent-wrong = Write the colour as six digits, such as #1F6FEB, or leave it empty.
settings-accent-light = On light ground
settings-accent-dark = On dark ground
settings-swatch = { $place }: { $colour }
# $chosen, $light and $dark are colours, such as #1F6FEB.
settings-saved-darker = Saved. So that words stay readable, { $chosen } is shown darker, { $light }, on light ground.
settings-saved-lighter = Saved. So that words stay readable, { $chosen } is shown lighter, { $dark }, on dark ground.
settings-saved-both = Saved. So that words stay readable, { $chosen } is shown darker, { $light }, on light ground and lighter, { $dark }, on dark ground.
settings-public-view = See the money page as the public does
