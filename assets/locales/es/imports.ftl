# Files that bring invoices, core costs, buckets, members and weights in.

## A file

imports-file-needed = Elige un archivo CSV.
imports-file = Archivo CSV
imports-file-hint = En UTF-8, con encabezado; comas o puntos y comas; hasta 2 MB y 10 000 filas
imports-lead = Todavía no se escribe nada: primero ves todas las filas, cuáles no pueden entrar y por qué.
imports-look = Verlo
imports-sample = Un archivo de muestra
imports-columns-mean = Qué significan las columnas
imports-columns-other = Las columnas pueden llamarse de otra manera; las relacionas en el paso siguiente.

## The review of a file

imports-review = Importar { $file }
imports-done = { $count ->
    [one] { $count } fila importada de { $file }.
   *[other] { $count } filas importadas de { $file }.
}
imports-done-stayed = { $count ->
    [one] Una fila quedó fuera.
   *[other] { $count } filas quedaron fuera.
}
imports-missing = Ninguna columna de { $file } se parece a: { $columns }. Elígelas abajo.
imports-apply = { $count ->
    [one] Importar { $count } fila
   *[other] Importar { $count } filas
}
imports-remark = { $count ->
    [one] La única fila de arriba queda fuera. Corrígela en el archivo e impórtalo otra vez: lo que ya está dentro no se toma dos veces.
   *[other] Las { $count } filas de arriba quedan fuera. Corrígelas en el archivo e impórtalo otra vez: lo que ya está dentro no se toma dos veces.
}
imports-title-columns = ¿Qué columna es cada cosa?
imports-title-good = { $count ->
    [one] La fila está bien
   *[other] Las { $count } filas están bien
}
imports-title-some = { $count ->
    [one] { $good } de { $count } fila está bien
   *[other] { $good } de { $count } filas están bien
}
imports-column-choose = Elige una columna
imports-column-none = No está en el archivo
imports-column-needed = Cada fila lo necesita
imports-unused = Sin usar: { $columns }.
imports-line = Línea { $line }
imports-rows-bad = Filas que no pueden entrar
imports-rows-good = Filas que entran
imports-where = Dónde
imports-why = Por qué
imports-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
imports-another = Otro archivo
imports-columns = Qué columna es cada cosa
imports-match = Relacionarlas así

## What a file needs, and what it comes to

imports-invoices = Importar facturas
imports-back-invoices = Facturas
imports-invoices-needs = Una fila necesita un número, el día de la factura, un miembro (por dirección, número o nombre) y una cantidad sin impuestos. También puede llevar día de pago, cliente, tipo de trabajo, descripción, moneda y un porcentaje propio.
imports-invoices-more = Una fila igual a una factura en camino que ahora tiene día de pago la marca como pagada. Cualquier otro número que ya esté queda fuera.
imports-invoices-lead = { $count ->
    [one] { $count } pagada, { $amount } a la bolsa común.
   *[other] { $count } pagadas, { $amount } a la bolsa común.
}
imports-invoices-lead-paid = { $count ->
    [one] { $count } pagada.
   *[other] { $count } pagadas.
}
imports-invoices-lead-unpaid = { $count ->
    [one] { $count } en camino.
   *[other] { $count } en camino.
}
imports-number = Número
imports-member = Miembro
imports-issued = Emitida
imports-paid = Pagada
imports-net = Sin impuestos
imports-to-pool = A la bolsa
imports-on-the-way = En camino
imports-line-marks-paid = Línea { $line }: estaba en camino, se marca como pagada
imports-percent = { $rate } %
imports-costs = Importar gastos básicos
imports-back-costs = Gastos básicos
imports-costs-needs = Una fila necesita un nombre, una cantidad y el mes desde el que toca (2026-01). También puede llevar la frecuencia (monthly, quarterly, yearly, once: cada mes, cada trimestre, cada año, una vez; si está vacía, cada mes), hasta qué mes, el día de la decisión y un enlace a ella.
imports-costs-more = Un gasto sin día de decisión queda en la lista como no acordado todavía, y no se toma.
imports-costs-lead = { $amount } al mes.
imports-costs-lead-none = Ninguno toca cada mes.
imports-costs-what = Para qué
imports-how-often = Frecuencia
imports-from = Desde
imports-agreed-on = Acordado el
imports-amount = Cantidad
imports-every-month = Cada mes
imports-every-quarter = Cada trimestre
imports-every-year = Cada año
imports-once = Una vez
imports-not-agreed = Sin acordar todavía
imports-buckets = Importar botes
imports-back-buckets = Botes
imports-buckets-needs = Una fila necesita un título, las personas responsables (direcciones, números o un nombre; si son varias, con un espacio en medio) y un mínimo: lo que basta para empezar. Sin máximo, el bote toma lo que llegue.
imports-buckets-more = Con una línea sobre lo que gana el grupo, el bote se muestra al grupo enseguida y está en la ronda abierta. Sin ella, espera como borrador con sus responsables.
imports-buckets-lead = En total piden { $amount }.
imports-buckets-drafts = { $count ->
    [one] Uno espera como borrador, porque no dice qué gana el grupo.
   *[other] { $count } esperan como borradores, porque no dicen qué gana el grupo.
}
imports-title = Título
imports-gets = Qué gana el grupo
imports-owners = Responsables
imports-minimum = Mínimo
imports-maximum = Máximo
imports-draft = Borrador
imports-whatever = Lo que llegue
imports-members = Importar miembros
imports-back-members = Personas
imports-members-needs = Una fila necesita un nombre. Con una dirección, el miembro recibe una invitación por correo y entra cuando responde; sin ella entra enseguida, para un proyecto o una persona sin correo.
imports-members-more = También puede llevar número, tipo (persona u organización: person, organisation) y tareas (facilitación, tesorería: facilitator, treasurer).
imports-members-lead-none = No sale ningún correo.
imports-members-lead = { $count ->
    [one] Sale una invitación por correo.
   *[other] Salen { $count } invitaciones por correo.
}
imports-name = Nombre
imports-address = Dirección
imports-kind = Tipo
imports-roles = Tareas
imports-organisation = Organización
imports-person = Persona
imports-facilitator = Facilitación
imports-treasurer = Tesorería
imports-weights = Importar coeficientes
imports-back-weights = Coeficientes
imports-weights-needs = Una fila necesita el miembro (dirección, número o nombre) y un coeficiente: un número entero de 0 a 1 000 000.
imports-weights-more = Una fila sin motivo toma el de la fila de arriba: un motivo para todo el grupo se escribe una vez, en la primera fila. Los miembros que no están en el archivo conservan su coeficiente.
imports-weights-lead-zero = Todos son cero: si nadie tiene un coeficiente por encima de cero, se comparte por igual.
imports-weights-lead = En total suman { $sum }.
imports-weight = Coeficiente
imports-reason = Motivo

## Why a file is not taken

imports-refused-role = Con tus tareas en el grupo no puedes importar esto.
imports-refused-same = El mismo archivo ya se importó antes, como { $file }, el { $day }. No se importó nada otra vez.
imports-refused-missing = Esta importación ya no está.
imports-refused-gone = El archivo esperó más de un día y se descartó. No se importó nada; súbelo otra vez.
imports-refused-applied = { $file } ya se importó.
imports-refused-columns = Elige la columna para: { $columns }. No se importó nada.
imports-refused-changed = Algo cambió desde que se mostró esto, así que no se importó nada. Míralo otra vez.
imports-refused-nothing = Ninguna fila puede entrar, así que no se importó nada.
imports-refused-bad = { $count ->
    [one] { $count } fila no puede entrar, así que no se importó nada.
   *[other] { $count } filas no pueden entrar, así que no se importó nada.
}
imports-file-empty = El archivo está vacío.
imports-file-no-rows = El archivo tiene encabezado pero no tiene filas.
imports-file-large = El archivo pasa de 2 MiB. Divídelo en varios archivos, cada uno con el encabezado.
imports-file-many-rows = El archivo tiene más de 10 000 filas. Divídelo en varios archivos, cada uno con el encabezado.
imports-file-many-columns = El archivo tiene más de 100 columnas, así que difícilmente es el bueno.
imports-file-utf16 = El archivo está escrito en UTF-16. Guárdalo de nuevo como «CSV UTF-8» y súbelo.
imports-file-spreadsheet = Esto es una hoja de cálculo, no un archivo CSV. Expórtala como «CSV UTF-8» y súbela.
imports-file-not-text = Esto no es un archivo de texto. Expórtalo como «CSV UTF-8» y súbelo.
imports-file-encoding = La línea { $line } tiene letras que no están escritas en UTF-8 (puede que el archivo esté en Windows-1252 o Latin-1). Guárdalo de nuevo como «CSV UTF-8» y súbelo.

## Names of columns, as a list and as the beginning of a sentence

imports-column-address = Dirección
imports-column-agreed-on = Acordado el
imports-column-amount-net = Cantidad sin impuestos
imports-column-amount = Cantidad
imports-column-client = Cliente
imports-column-currency = Moneda
imports-column-description = Descripción
imports-column-from-month = Desde el mes
imports-column-how-often = Frecuencia
imports-column-issue-day = Día de emisión
imports-column-kind-of-work = Tipo de trabajo
imports-column-kind = Tipo
imports-column-decision = Enlace a la decisión
imports-column-maximum = Máximo
imports-column-member = Miembro
imports-column-minimum = Mínimo
imports-column-name = Nombre
imports-column-number = Número
imports-column-own-rate = Porcentaje propio
imports-column-owners = Responsables
imports-column-paid-day = Día de pago
imports-column-reason = Motivo
imports-column-roles = Tareas
imports-column-title = Título
imports-column-until-month = Hasta el mes
imports-column-weight = Coeficiente
imports-column-gets = Qué gana el grupo

## Why a row cannot go in

imports-row-cells = Tiene { $found } celdas donde el encabezado tiene { $expected }. Un valor que contiene el separador o un salto de línea va entre comillas.
imports-row-missing = { $column }: está en blanco.
imports-row-day = { $column }: «{ $text }» no es un día. Escríbelo así: 2026-10-31.
imports-row-month = { $column }: «{ $text }» no es un mes. Escríbelo así: 2026-10.
imports-row-future = { $column }: { $day } es posterior a hoy.
imports-row-amount = { $column }: «{ $text }» no es una cantidad en { $currency }.
imports-row-amount-two-ways = { $column }: «{ $text }» se puede leer como { $thousands } o como { $decimal }. Escribe todos los decimales.
imports-row-amount-two-ways-point = { $column }: «{ $text }» se puede leer como { $thousands } o como { $decimal }. Escribe los decimales con punto.
imports-row-amount-whole = { $column }: «{ $text }» tiene decimales; { $currency } no los tiene.
imports-row-amount-decimals = { $column }: «{ $text }» tiene más decimales que los { $scale } de { $currency }.
imports-row-amount-large = { $column }: «{ $text }» es más de lo que cabe en Brimful.
imports-row-zero = { $column }: no puede ser cero.
imports-row-negative = { $column }: no puede estar por debajo de cero.
imports-row-currency = La moneda es «{ $found }»; las cuentas se llevan en { $group }.
imports-row-rate-range = { $column }: «{ $text }» no se toma: un porcentaje va de 0 a 100.
imports-row-rate-decimals = { $column }: «{ $text }» no se toma: un porcentaje tiene dos decimales como máximo.
imports-row-rate = { $column }: «{ $text }» no se toma: esto no es un porcentaje.
imports-row-text-empty = { $column }: «{ $text }» no se toma: está en blanco.
imports-row-text-short = { $column }: «{ $text }» no se toma: caracteres que hacen falta como mínimo: { $min }.
imports-row-text-long = { $column }: «{ $text }» no se toma: caracteres que caben como máximo: { $max }.
imports-row-text-odd = { $column }: «{ $text }» no se toma: no se admiten { $what }.
imports-row-text-reserved = { $column }: «{ $text }» no se toma: esta palabra está reservada.
imports-row-word = { $column }: «{ $text }» no se conoce. Se conocen: { $known }.
imports-row-member-unknown = No hay ningún miembro «{ $text }».
imports-row-member-ambiguous = Varios miembros se llaman «{ $text }». Usa la dirección o el número.
imports-row-twice = { $what } ya está en la línea { $line }.
imports-row-twice-invoice = La factura { $number } de { $member } ya está en la línea { $line }.
imports-row-twice-number = El número { $number } ya está en la línea { $line }.
imports-row-twice-address = La dirección { $address } ya está en la línea { $line }.
imports-row-invoice-paid = La factura { $number } de { $member } ya está anotada, pagada el { $day }.
imports-row-invoice-recorded = La factura { $number } de { $member } ya está anotada, sin pagar todavía.
imports-row-differs-amount = La factura { $number } de { $member } ya está anotada con otra cantidad, así que no se marca como pagada.
imports-row-differs-day = La factura { $number } de { $member } ya está anotada con otro día de emisión, así que no se marca como pagada.
imports-row-differs-rate = La factura { $number } de { $member } ya está anotada con otro porcentaje, así que no se marca como pagada.
imports-row-differs-client = La factura { $number } de { $member } ya está anotada con otro cliente, así que no se marca como pagada.
imports-row-differs-kind = La factura { $number } de { $member } ya está anotada con otro tipo de trabajo, así que no se marca como pagada.
imports-row-differs-description = La factura { $number } de { $member } ya está anotada con otra descripción, así que no se marca como pagada.
imports-row-no-agreement = No se puede marcar como pagada mientras el grupo no tenga un acuerdo.
imports-row-address-taken = { $name } ya tiene la dirección { $email }.
imports-row-number-taken = El número { $number } ya es de { $name }.
imports-row-number = { $column }: «{ $text }» no es un número de 1 a 999 999.
imports-row-roles = Las tareas necesitan una dirección, porque llegan con la invitación.
imports-row-on-list = { $name } ya está en la lista.
imports-row-not-joined = { $name } todavía no es miembro en activo, y solo los miembros en activo pueden ser responsables de un bote.
imports-row-not-active = { $name } no es miembro en activo, y solo los miembros en activo comparten.
imports-row-weight = { $column }: «{ $text }» no se toma: esto no es un número entero.
imports-row-weight-range = { $column }: «{ $text }» no se toma: un coeficiente va de 0 a 1 000 000.
imports-row-ends-first = El último mes es anterior al primero.
imports-row-minimum = El mínimo está por encima del máximo.
