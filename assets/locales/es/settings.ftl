# The settings of a person and of a group.

settings-language = Idioma
settings-language-open = El de mi grupo o el de mi navegador
settings-language-own-hint = En él se escriben las páginas y los correos
settings-language-save = Usar este idioma
settings-language-saved = Guardado.
settings-language-browser = El que pida cada navegador
settings-language-hint = Para quienes no hayan elegido uno. Los correos también lo siguen.

## Of a group

settings-heading = Ajustes del grupo
settings-save = Guardar
settings-saved = Guardado.
settings-name = Nombre
# How a sentence about this field begins: "The group's name is empty."
settings-name-field = El nombre del grupo
settings-books-missing = Elige quién puede ver las cuentas.
settings-postal = Dirección postal
settings-postal-hint = Figura al pie de cada correo
# How a sentence about this field begins: "The postal address has room for 300 characters at most."
settings-postal-field = La dirección postal
settings-postal-long = En la dirección postal caben como máximo { $most } caracteres.
settings-next = La próxima ronda se abre el
settings-next-hint = Los miembros lo ven mientras no les espera nada más
# The day stays as it is: it shows how it is typed.
settings-next-wrong = Elige un día, como 2026-12-07, o déjalo vacío.
# A heading over address, currency and time zone.
settings-fixed = No se puede cambiar
settings-fixed-note = Todo lo anotado se apoya en esto.
settings-fixed-address = Dirección
settings-fixed-currency = Moneda
settings-fixed-zone = Zona horaria
settings-accent = Color de los enlaces y botones
settings-accent-hint = Seis cifras, como #1F6FEB. Vacío para el verde de Brimful; el dinero conserva sus colores
settings-accent-wrong = Escribe el color con seis cifras, como #1F6FEB, o déjalo vacío.
settings-accent-light = Sobre fondo claro
settings-accent-dark = Sobre fondo oscuro
settings-swatch = { $place }: { $colour }
# $chosen, $light and $dark are colours, such as #1F6FEB.
settings-saved-darker = Guardado. Para que las palabras se lean bien, { $chosen } se muestra más oscuro, { $light }, sobre fondo claro.
settings-saved-lighter = Guardado. Para que las palabras se lean bien, { $chosen } se muestra más claro, { $dark }, sobre fondo oscuro.
settings-saved-both = Guardado. Para que las palabras se lean bien, { $chosen } se muestra más oscuro, { $light }, sobre fondo claro y más claro, { $dark }, sobre fondo oscuro.
settings-public-view = Ver la página del dinero como la ve el público
