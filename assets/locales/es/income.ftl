# What came in: invoices and core costs.

## Invoices

income-invoices = Facturas
income-invoices-own = Tus facturas
income-lead-empty = Lo que ganan los miembros, y la parte que va a la bolsa común.
income-lead-nothing = Aquí todo está pagado o anulado; no hay nada en camino.
income-lead-on-the-way = { $count ->
    [one] Una factura está en camino. Da { $amount } a la bolsa común cuando se pague.
   *[other] { $count } facturas están en camino. Dan { $amount } a la bolsa común cuando se paguen.
}
income-newest = Más nuevas
income-older = Más antiguas
income-import = Importar un archivo CSV
income-filter = Cuáles
income-filter-all = Todas
income-filter-unpaid = Sin pagar
income-filter-paid = Pagadas
income-filter-every-kind = Cualquier tipo
income-kind = Tipo de trabajo
income-number = Número
income-member = Miembro
income-issued = Emitida
income-paid = Pagada
income-net = Sin impuestos
income-to-pool = A la bolsa
income-invoices-caption = Facturas, las más nuevas primero
income-invoices-own-caption = Tus facturas, las más nuevas primero
income-percent = { $rate } %
income-voided = Anulada
income-on-the-way = En camino
income-invoices-none-such = Ninguna factura es así.
income-invoices-all = Mostrar todas
income-invoices-none = Todavía no hay facturas. Anota una o importa un archivo CSV.
income-invoices-own-none = Todavía no hay facturas tuyas. Anota la primera; la tesorería la marca como pagada.
income-record = Anotar una factura

## One invoice

income-invoice = Factura <number>{ $number }</number>
income-invoice-paid-day-needed = Elige el día en que se pagó
income-invoice-voided = La factura { $number } está anulada; su número vuelve a estar libre.
income-why-question = ¿Por qué?
income-void-unpaid = Se queda en la lista como anulada y no cuenta en ningún sitio. Su número vuelve a estar libre.
income-void-paid = Lo que dio se revierte hoy, en una línea aparte; las dos quedan en el libro mayor. Su número vuelve a estar libre.
income-void-collected = El cierre { $statement } ya la ha contado y queda como está. Lo que dio se revierte hoy, y cuenta como una línea por debajo de cero en el cierre siguiente. Su número vuelve a estar libre.
income-posted-next = El siguiente
income-posted-entry = Asiento { $entry }
income-posted-ledger = En el libro mayor
income-posted-statement = Cierre
income-posted = Lo que dio
income-rate-hint-today = Déjalo vacío para el porcentaje acordado, hoy { $rate } %
income-rate-hint = Déjalo vacío para el porcentaje acordado
income-paid-on = Pagada el
income-rate = Un porcentaje propio
income-invoice-lead-voided = Ya no cuenta en ningún sitio.
income-invoice-lead-gave = Pagada el { $day }. Dio { $amount } a la bolsa común ({ $rate } %).
income-invoice-lead-nothing = Pagada el { $day }. No dio nada a la bolsa común.
income-invoice-lead-unpaid = Sin pagar todavía. Da { $amount } a la bolsa común cuando se pague.
income-whose = De quién
income-amount-net = Cantidad, sin impuestos
income-day = Día de la factura
income-client = Cliente
income-what = Concepto
income-recorded-day = Anotada el
income-voided-day = Anulada el
income-why = Por qué
income-invoice-this = Esta factura
income-invoice-change = Cambiarla
income-invoice-void-this = Anular esta factura
income-invoice-void-it = Anularla
income-invoice-paid-question = ¿Está pagada?
income-invoice-mark-paid = Marcar como pagada

## The form of an invoice

income-form-somebody-needed = Elige a alguien
income-form-number-needed = Escribe el número que lleva impreso
income-form-day-needed = Elige el día que figura en ella
income-form-number-hint = Como está impreso en la factura
income-form-amount-hint = Una nota de crédito va por debajo de cero: −120
income-form-client-hint = Solo lo ven la tesorería, la facilitación y tú
income-form-kind-hint = Por ejemplo: Diseño, Formación, Donación
income-form-what = ¿De qué es la factura?
income-form-paid-hint = Déjalo vacío mientras no esté pagada
income-form-rate-hint = Déjalo vacío para el porcentaje acordado. Una donación da el 100 %
income-form-group = { $group } en sí (una donación al grupo)
income-form-whose = ¿De quién es el ingreso?
income-twin = La factura { $number } ya está
income-twin-text = ¿Es la misma? Entonces no hay que hacer nada más aquí. Si el número se usó dos veces, escribe esta con una letra detrás.
income-twin-look = Ver la que ya está
income-save = Guardar
income-save-another = Guardar y añadir otra
income-cancel = Cancelar
income-new-lead-treasurer = Una factura pagada da su parte a la bolsa común enseguida. Una sin pagar está en camino y todavía no cuenta en ningún sitio.
income-new-lead = Está en camino hasta que la tesorería la marque como pagada; entonces su parte va a la bolsa común.
income-changed = Guardado. La factura { $number } ya lo dice así.
income-change-voided = Se anuló, así que queda como está. Anótala de nuevo: su número está libre.
income-change-paid = Está pagada, así que queda como está. La tesorería puede anularla; después anótala de nuevo: su número queda libre.
income-change = Cambiar la factura <number>{ $number }</number>
income-change-lead = Todavía no está pagada, así que aún puede cambiar. Una vez pagada, queda como está.

## What was done, and why not

income-recorded-on-the-way = Guardado. La factura { $number } está en camino.
income-recorded-nothing = Guardado. La factura { $number } está pagada y no da nada a la bolsa común.
income-recorded-takes = Guardado. La factura { $number } está pagada y retira { $amount } de la bolsa común.
income-recorded-gives = Guardado. La factura { $number } está pagada y da { $amount } a la bolsa común ({ $rate } %).
income-recorded-later = Su día de pago cae en un cierre ya asentado, así que cuenta en el siguiente.
income-refused-treasurers = Solo la tesorería puede hacer esto
income-refused-member = No hay ningún miembro { $member }
income-refused-zero = Una factura necesita una cantidad; una nota de crédito va por debajo de cero
income-refused-taken-paid = La factura { $number } ya está anotada, pagada el { $day }
income-refused-taken = La factura { $number } ya está anotada, sin pagar todavía
income-refused-future = Elige hoy, { $today }, o un día anterior
income-refused-no-agreement = Anota antes el acuerdo del grupo: todavía nadie sabe qué da una factura
income-refused-missing = Esta factura ya no está
income-refused-already-paid = Ya se marcó como pagada, con fecha del { $day }
income-refused-already-voided = Ya se anuló
income-refused-no-reason = Di por qué, para que se entienda
income-refused-not-positive = Escribe una cantidad por encima de cero
income-refused-name = { $name } ya está en la lista; ponle fin antes o elige otro nombre
income-refused-until = Elige { $month } o un mes posterior
income-refused-already-agreed = Ya se acordó el { $day }
income-refused-cost-missing = Este gasto ya no está
income-refused-rate-range = Un porcentaje va de 0 a 100 %
income-refused-rate-decimals = Un porcentaje tiene dos decimales como máximo
income-refused-rate = Escribe un porcentaje, como 20 o 12.5
income-refused-month = Escribe el mes así: 2026-11
income-refused-sent-before = Este formulario ya se envió antes con otro contenido. Vale lo que se envió primero; míralo antes de enviar esto

## Core costs

income-every-month = Cada mes
income-every-quarter = Cada tres meses
income-every-year = Cada año
income-once = Una vez
income-costs = Gastos básicos
income-costs-table = Lo que hay que pagar antes de compartir
income-costs-ended = Terminado
income-costs-lead-empty = Gastos que el grupo acordó pagar antes de compartir nada.
income-costs-lead = Cada mes tocan { $amount }, antes de compartir nada. Cada gasto se apoya en una decisión.
income-costs-more = { $costs } al mes es más que los { $came_in } que entraron la última vez, después de la parte del fondo propio. Si no entra nada más, no queda nada para compartir y lo que falta pasa al mes siguiente.
income-costs-more-heading = Más de lo que entra
income-costs-none = Todavía no hay gastos básicos acordados.
income-costs-none-question = ¿Qué hay que pagar antes de compartir?
income-costs-add = Añadir un gasto
income-costs-ideas = La mayoría de los grupos tiene alguno de estos: <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Alquiler
income-idea-books = Contabilidad
income-idea-time = Tiempo de facilitación
income-idea-insurance = Seguro
income-idea-software = Programas y alojamiento web
income-cost = Gasto
income-how-often = Frecuencia
income-from = Desde
income-agreed = Acordado
income-amount = Cantidad
income-cost-months = { $from } a { $until }
income-cost-due-from = Toca desde { $month }
income-cost-not-agreed = Sin acordar todavía
income-costs-payments = Cuáles están pagados
income-cost-day-needed = Elige el día de la decisión
income-cost-agreed = Guardado. Está acordado, y toca desde { $month }.
income-cost-last-needed = Escribe el último mes en que toca, así: 2026-11
income-cost-ends = Guardado. Termina con { $month }.
income-agreed-on = Acordado el
income-decision-link = Enlace a la decisión
income-cost-last = El último mes en que toca
income-cost-last-hint = Por ejemplo 2026-11; lo que ya tomaron los cierres queda tomado
income-cost-not-agreed-line = Sin acordar todavía, así que no se toma
income-amount-each = Cantidad cada vez
income-until = Hasta
income-due-from = Toca desde
income-cost-this = Este gasto básico
income-decision = Decisión
income-cost-end-this = Poner fin a este gasto
income-cost-end = Ponerle fin
income-cost-agreed-question = ¿Está acordado?
income-cost-is-agreed = Está acordado
income-cost-often-needed = Elige la frecuencia
income-text-long = { $max ->
    [one] { $max } carácter como máximo
   *[other] { $max } caracteres como máximo
}
income-link-wrong = Escribe la dirección completa, como https://example.org/decision
income-cost-added = Guardado. { $name } está en la lista.
income-cost-added-later = Los meses anteriores ya tienen cierre, así que toca desde { $month }.
income-cost-added-unagreed = Guardado. { $name } está en la lista, pero todavía sin acordar, así que no se toma.
income-cost-new = Añadir un gasto básico
income-cost-what = ¿Para qué es?
income-cost-from-month = Desde el mes
income-cost-from-hint = Por ejemplo 2026-11
income-cost-until-month = Hasta el mes
income-cost-agreed-hint = Sin una decisión se muestra como no acordado todavía, y no se toma
income-cost-new-lead = Los gastos básicos se pagan antes de compartir nada. Cada cierre toma los que tocan en sus meses.
income-cost-who-agreed = ¿Quién lo acordó?

## Taking a core cost back

income-costs-back = Retirados
income-cost-back-this = Retirar este gasto
income-cost-back = Retirarlo
income-cost-back-why = ¿Por qué se retira?
income-cost-back-hint = Se queda en la lista con este motivo, y no toca en ningún mes
income-cost-back-on = Retirado el
income-cost-back-reason = Por qué
income-cost-never-agreed-line = Nunca se acordó, así que nunca se tomó
income-refused-taken-back = Se retiró el { $day }; añádelo de nuevo si al final hace falta
income-agreement = Nuestro acuerdo
income-filter-label = Qué facturas
income-filter-clear = Mostrar todas
income-cost-back-done = Retirado. No toca en ningún mes.
income-cost-back-agreed = Entretanto se acordó el { $day }: en vez de retirarlo, ponle fin con un mes
income-cost-back-field = El motivo
