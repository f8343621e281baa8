# The settings of a person and of a group.

settings-language = Language
settings-language-open = As my group or my browser says
settings-language-own-hint = Pages and mails are written in it
settings-language-save = Use this language
settings-language-saved = Saved.
settings-language-browser = Whatever each browser asks for
settings-language-hint = For everybody who has not chosen one. Mails follow it too.
