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
