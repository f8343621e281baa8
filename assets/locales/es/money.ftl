# The money pages: where a month's money went, every line of the ledger, the months beside one another, and how to check
# the books.

## The ways between these pages

money-went = Adónde fue
money-lines = Todas las líneas
money-invoices = Facturas
money-invoices-own = Mis facturas
money-core-costs = Gastos básicos
money-payouts = Pagos
money-funds = Fondos
money-all-months = Todos los meses
money-months-nav = Meses
money-spans-nav = Cuántos meses
money-span = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

## A month

money-title = Dinero
money-title-month = Adónde fue el dinero de { $month }
money-title-of = Adónde fue el dinero de { $month }
money-next-month = el mes siguiente
money-none-closed = Todavía no hay ningún mes cerrado. El primero se cierra el { $day }; aquí se verá adónde fue el dinero.
money-open-a-round = Abrir una ronda
money-noted-by = Nota de la facilitación:
money-as-public = Ver como el público
money-all-in-table = Lo que no se dibuja por separado está en la tabla
money-as-table = Mostrar como tabla

## The sentences on top of a month

money-ten-foundation = De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio.
money-ten-foundation-named = De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name }.
money-ten-core = De cada { $ten } que aportaron los miembros, <strong>{ $core }</strong> pagaron los gastos que acordamos.
money-ten-foundation-core = De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio y <strong>{ $core }</strong> pagaron los gastos que acordamos.
money-ten-foundation-core-named = De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name } y <strong>{ $core }</strong> pagaron los gastos que acordamos.
money-ten-rest = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $rest }</strong> pasaron al remanente.
}
money-ten-foundation-rest = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio y <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio y <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio y <strong>{ $rest }</strong> pasaron al remanente.
}
money-ten-foundation-rest-named = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name } y <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name } y <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name } y <strong>{ $rest }</strong> pasaron al remanente.
}
money-ten-core-rest = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> pasaron al remanente.
}
money-ten-all = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron al fondo propio, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> pasaron al remanente.
}
money-ten-all-named = { $share ->
    [settled] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name }, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> se compartieron entre { $members }.
    [open] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name }, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> son para compartir entre { $members }.
   *[carried] De cada { $ten } que aportaron los miembros, <strong>{ $foundation }</strong> fueron a { $name }, <strong>{ $core }</strong> pagaron los gastos que acordamos y <strong>{ $rest }</strong> pasaron al remanente.
}
money-nothing-came-in = No entró nada.
money-carried-from-before = Había un remanente anterior de <strong>{ $amount }</strong>.
money-missing-next = Después de la parte del fondo propio, faltó <strong>{ $amount }</strong> para los gastos acordados; pasa al cierre siguiente.
money-missing-next-named = Después de la parte de { $name }, faltó <strong>{ $amount }</strong> para los gastos acordados; pasa al cierre siguiente.
money-missing-covered = Después de la parte del fondo propio, faltó <strong>{ $amount }</strong> para los gastos acordados; lo cubrió el fondo propio.
money-missing-covered-named = Después de la parte de { $name }, faltó <strong>{ $amount }</strong> para los gastos acordados; lo cubrió { $name }.
money-missing-part = Después de la parte del fondo propio, faltó <strong>{ $amount }</strong> para los gastos acordados; el fondo propio cubrió { $covered }, y el resto pasa al cierre siguiente.
money-missing-part-named = Después de la parte de { $name }, faltó <strong>{ $amount }</strong> para los gastos acordados; { $name } cubrió { $covered }, y el resto pasa al cierre siguiente.

## Still counting

money-counting = Todavía en marcha
money-counting-open = La ronda está abierta hasta el { $day }, { $time }. Lo que pasó con cada bote se verá aquí cuando se resuelva.
money-counting-over = La ronda ha terminado y falta resolverla. Lo que pasó con cada bote se verá aquí cuando se resuelva.
money-see-the-round = Ver la ronda
money-how-the-round-went = Cómo fue la ronda

## Figures and steps

money-came-in = Entró
money-foundation = Fondo propio
money-missing = Falta
money-missing-for-costs = Falta para los gastos acordados
money-for-the-agreed-costs = para los gastos acordados
money-given = Dado a botes
money-ours = Para compartir
money-carried-on = Pasa al remanente
money-without-a-round = sin ronda
money-share-of-it = { $rate } % de lo que entró
money-invoices-paid-in = { $count ->
    [one] { $count } factura pagada en { $month }
   *[other] { $count } facturas pagadas en { $month }
}
money-invoices-paid = { $count ->
    [one] { $count } factura pagada
   *[other] { $count } facturas pagadas
}
money-no-bills = ningún gasto
money-bills = { $count ->
    [one] un gasto
   *[other] { $word } gastos
}
money-no-bills-before = ningún gasto, y { $amount } que faltó antes
money-bills-before = { $count ->
    [one] un gasto, y { $amount } que faltó antes
   *[other] { $word } gastos, y { $amount } que faltó antes
}
money-bills-agreed = { $count ->
    [one] un gasto que acordamos
   *[other] { $word } gastos que acordamos
}
money-bills-agreed-before = { $count ->
    [one] un gasto que acordamos, y { $amount } que faltó antes
   *[other] { $word } gastos que acordamos, y { $amount } que faltó antes
}
money-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
money-members-each = { $count ->
    [one] { $count } miembro, { $amount } cada uno
   *[other] { $count } miembros, { $amount } cada uno
}
money-members-from-to = { $count ->
    [one] { $count } miembro, de { $least } a { $most }
   *[other] { $count } miembros, de { $least } a { $most }
}
money-given-to = { $count ->
    [one] un bote
   *[other] { $word } botes
}
money-given-to-carried = { $count ->
    [one] un bote; { $amount } al remanente
   *[other] { $word } botes; { $amount } al remanente
}
money-funded-of = { $count ->
    [one] { $funded } de { $of } financiado
   *[other] { $funded } de { $of } financiados
}
money-missed = { $count ->
    [one] uno no llegó a su mínimo
   *[other] { $word } no llegaron a su mínimo
}
money-got-nothing = { $count ->
    [one] uno no recibió nada
   *[other] { $word } no recibieron nada
}
money-steps = Paso a paso
money-steps-lead = El gráfico es la tabla: cada fila resta de la de arriba.
money-steps-title = Paso a paso: { $month }
money-kinds = { $count ->
    [one] un tipo de trabajo
   *[other] { $word } tipos de trabajo
}
money-agreed-in = { $rate } %, acordado en { $month }
money-carried-in = Remanente anterior
money-left-before-note = quedó de antes
money-carried-to = Se guarda para { $month }
money-carried-to-without = Se guarda para { $month }, sin ronda
money-kept-from-before = Guardado de antes
money-kept-from-before-note = se suma a las partes
money-kept-by-givers = Se queda con quienes lo dieron
money-kept-by-givers-note = para su próxima ronda

## From invoice to bucket

money-flow = De la factura al bote
money-flow-lead = El trabajo que lo ganó, la bolsa común, y en qué se convirtió. Una banda más ancha es más dinero.
money-flow-too-few = Aportaron menos de cinco miembros, así que solo se muestra la suma.
money-flow-title = De la factura al bote: { $month }
money-flow-pool = La bolsa común
money-kinds-other = Otros tipos de trabajo
money-all-that-came-in = Todo lo que entró
money-left-from-before = Quedó de antes
money-kept-by-members = Guardado por miembros de antes
money-kept-in-reserve = Guardado en reserva
money-taken-back = Retirado
money-missing-from-before = Faltó de antes
money-bill-of = { $name }, { $month }
money-in-the-round = En la ronda, todavía en marcha
money-shared-out = Compartido en conjunto

## What the buckets got

money-chosen = Lo que elegimos en conjunto
money-badge-full = Lleno
money-badge-funded = Financiado
money-badge-not-funded = No financiado
money-badge-open = Abierto
money-you = tú { $amount }
money-outcome-full = todo, { $amount }
money-outcome-enough = de { $maximum }; { $minimum } basta para empezar
money-outcome-of = de { $maximum }
money-outcome-givers = { $count ->
    [one] de un miembro
   *[other] de { $word } miembros
}
money-outcome-carried = necesitaba { $minimum }; { $amount } se guarda para { $month }
money-outcome-back = necesitaba { $minimum }; { $amount } vuelve a quienes lo dieron
money-outcome-nobody = necesitaba { $minimum }; nadie le dio

## The bills

money-bills-heading = Los gastos que acordamos
money-none-due = No tocaba ninguno.
money-what-for = Para qué
money-amount = Cantidad
money-bill-for = para { $month }
money-bill-there = había { $amount }
money-bill-paid = pagado
money-bill-paid-part = { $amount } pagado
money-bill-not-needed = no hace falta

## What was corrected

money-corrected = Lo que se corrigió
money-correction = Corrección
money-from-and-to = De y a
money-day = Día
money-entry = asiento { $entry }
money-correction-taken-back = Revertido: { $kind }, asiento { $entry }
money-correction-two = Corregido entre dos personas
money-moved = De { $from } a { $to }
money-moved-more = { $list }; { $next }

## The note of a month

money-note-question = ¿Qué tuvo de especial este mes?
money-note-hint = Por ejemplo: dos de permiso, un cliente con retraso. La lee quien puede leer esta página. Vacía, se quita.
money-note-field = La nota
money-note-change = Cambiar la nota
money-note-add = Anotar algo sobre este mes
money-note-save = Guardar la nota
money-noted = Anotado.
money-note-gone = La nota ya no está.

## Files

money-take-numbers = Llévate las cifras
money-take-numbers-lead = Cada cifra de esta página sale de un solo libro mayor en el que nunca se cambia ni se borra nada. Impresa, o guardada como PDF, la página conserva sus gráficos y tablas.
money-file-lines = Líneas del libro mayor, CSV
money-file-month-json = Este mes, JSON
money-file-month-csv = Este mes, CSV
money-file-results = Resultados, CSV
money-file-round = La ronda, JSON
money-foot-members = Solo los miembros de { $group } ven esta página.
money-foot-everyone = { $group } publica esta página para todo el mundo. Los nombres de miembros aparecen solo donde dijeron que sí; los clientes, nunca.
money-how-to-read = Cómo leer esta página

## Where the group stands, and the books

money-where-we-stand = Cómo estamos ahora
money-not-checked = Todavía sin comprobar con el libro mayor.
money-checked = Comprobado con el libro mayor el { $day } a las { $time }.
money-check-failed = El { $day } a las { $time } el libro mayor no cuadraba consigo mismo.
money-disagree = Estas cuentas no cuadran
money-disagree-text = { $count ->
    [one] La comprobación del { $day } a las { $time } encontró en las cuentas guardadas una cosa que no cuadra. Las cifras de aquí pueden estar mal hasta que lo mire quien lleva este servidor ({ $command } dice qué está mal).
   *[other] La comprobación del { $day } a las { $time } encontró en las cuentas guardadas { $count } cosas que no cuadran. Las cifras de aquí pueden estar mal hasta que lo mire quien lleva este servidor ({ $command } dice qué está mal).
}

## The months beside one another

money-history = Mes a mes
money-history-legend = Línea discontinua: lo que entró. Línea continua: lo que hubo para compartir.
money-history-title = Lo que entró y lo que hubo para compartir
money-last-months = { $count ->
    [one] El último mes
   *[other] Los últimos { $word } meses
}
money-shared-year = Para compartir en un año
money-shared-months = { $count ->
    [one] Para compartir en { $count } mes
   *[other] Para compartir en { $count } meses
}
money-buckets-funded = Botes financiados
money-of = { $funded } de { $of }
money-members-shared = Miembros que compartieron, cada mes
money-from-to = de { $fewest } a { $most }
money-history-one = Un historial necesita dos meses. Por ahora hay uno.
money-history-none = Un historial necesita dos meses. Todavía no hay ninguno cerrado.
money-read-it = Leerlo
money-waits = Dinero sin usar
money-waits-lead = Lo que está en manos de miembros y en botes, y el remanente. { $runway }
money-waits-none = No hay. { $runway }
money-idle-members = En manos de miembros, sin dar
money-idle-members-note = partes
money-idle-buckets = En botes financiados, sin pagar
money-idle-buckets-note = espera los recibos
money-idle-carried = Remanente
money-idle-carried-note = entra en el cierre siguiente
money-idle = Dinero sin usar
money-of-it = De eso

## Every line

money-lines-lead = Cada movimiento de dinero, los más nuevos primero. Aquí nunca se cambia ni se borra nada: un error se corrige con una línea nueva.
money-lines-totals = Las aportaciones son una suma por mes y las partes una suma por ronda, para que no se vean los ingresos de nadie.
money-lines-members = Las aportaciones son una suma por miembro y mes; las facturas sueltas son para su miembro y la tesorería.
money-lines-everything = Ves todos los asientos, porque llevas o revisas las cuentas.
money-filter-month = Mes
money-filter-kind = Tipo
money-filter-kinds = Todos los tipos
money-filter-account = Cuenta
money-filter-accounts = Todas las cuentas
money-filter-show = Mostrar
money-filter-clear = Quitar
money-filters-clear = Quitar los filtros
money-lines-no-match = Ninguna línea coincide.
money-lines-none = Todavía no se ha movido dinero. Aquí figurará cada movimiento, y ninguno se cambia nunca.
money-newer = Más nuevas
money-older = Más antiguas
money-page-of = Página { $number } de { $pages }
money-lines-pages = Páginas del libro mayor
money-lines-caption = Líneas del libro mayor
money-take-lines = Llévate las líneas
money-files-these-csv = Estas líneas, CSV
money-files-all-csv = Todas las líneas, CSV
money-files-these-json = Estas líneas, JSON
money-files-all-json = Todas las líneas, JSON
money-files-journal = Diario para hledger
money-files-these-accountant = Estas líneas para la gestoría, CSV
money-files-year = { $year } para la gestoría, CSV
money-line-entry = Asiento
money-line-what = Qué
money-take-back = Revertirlo
money-take-back-which = (asiento { $entry })
money-movements = { $count ->
    [one] { $count } movimiento
   *[other] { $count } movimientos
}
money-arrow = a
money-contributions = { $count ->
    [one] { $count } aportación
   *[other] { $count } aportaciones
}
money-contributions-of = { $count ->
    [one] { $count } aportación de { $name }
   *[other] { $count } aportaciones de { $name }
}
money-contributions-some = Aportaciones
money-contributions-some-of = Aportaciones de { $name }
money-kind-of-entry = { $kind } del asiento { $entry }
money-invoice-in-books = Factura n.º { $number } en nuestras cuentas
money-statement = Cierre { $name }
money-round = Ronda { $name }
money-bucket = Bote { $number }
money-payout = Pago { $number }

## Accounts of the ledger

money-account-allotments = Partes
money-account-bank = Banco
money-account-pool = Bolsa común
money-account-carried = Remanente
money-account-allotment-of = Parte de { $name }
money-account-allotment = Parte del miembro { $number }

## Kinds of entries

money-kind-opening = Saldo inicial
money-kind-contribution = Aportación
money-kind-statement = Cierre
money-kind-cover = Cobertura
money-kind-allotments = Partes
money-kind-settlement = Resultados
money-kind-return = Devolución
money-kind-surplus = Sobrante
money-kind-payout = Pago
money-kind-core-payment = Gasto básico pagado
money-kind-core-release = Dinero de gastos básicos liberado
money-kind-foundation-payment = Pagado por el fondo propio
money-kind-finish = Bote terminado
money-kind-cancel = Bote cancelado
money-kind-adjustment = Corrección
money-kind-reversal = Reversión

## How to check the books

money-chain = Cómo comprobar las cuentas
money-chain-feed = Cabeceras firmadas de las cuentas
money-chain-lead = Nadie puede cambiar lo anotado sin que cambien las huellas. Quien haya apuntado una puede notarlo.
money-chain-story = Cada asiento del libro mayor lleva una huella de sí mismo y de todo lo anterior. En cada cierre y cada vez que se resuelve una ronda, este servidor firma la más nueva. Figura al pie de estas páginas, en cada correo de resultados, en los archivos y en el <feed>canal</feed>. Así tu buzón es testigo: si se cambiara un asiento antiguo, la huella de tu correo antiguo ya no encajaría.
money-chain-signed-so-far = Firmado hasta ahora
money-chain-nothing = Nada todavía. El primer cierre se firma cuando se asienta.
money-chain-caption = Cabeceras firmadas, las más nuevas primero
money-chain-up-to = Hasta el asiento
money-chain-with = Con
money-chain-signed = Firmado
money-chain-fingerprint = Huella
money-chain-results = Resultados de la ronda { $name }
money-chain-other = Resuelto antes de tiempo, o revertido después
money-chain-moment = { $day }, { $time }
money-chain-check = Compruébalo tú
money-chain-look-up = Busca en la tabla de arriba el asiento que nombra tu último correo de resultados. Mismo asiento, misma huella: hasta ahí no ha cambiado nada desde que se envió el correo.
money-chain-get-bundle = Para algo más que eso, pide un <strong>paquete</strong> a la facilitación o la tesorería: un archivo con todo lo necesario para calcular otra vez cada cifra.
money-chain-command = En cualquier ordenador con Brimful, sin este servidor:
money-chain-command-does = Lo calcula todo otra vez y nombra lo primero que esté mal.
money-chain-without-command = En cualquier ordenador con Brimful puedes comprobarlo sin este servidor: lo calcula todo otra vez y nombra lo primero que esté mal.
money-chain-keep = Guarda el paquete. Con uno posterior, <code>{ $verify }</code> <code>{ $diff }</code> muestra que no se cambió ni se dejó fuera nada del anterior.
money-chain-limits = Esto muestra que el pasado no cambió desde que alguien vio una huella. No muestra que una factura sea real, ni lo que se hizo antes de que nadie mirara.
money-chain-take = Llevarse un paquete
money-chain-tells = Un paquete dice quién aportó y dio qué
money-chain-tells-text = Por número de miembro: aportaciones con las cantidades de sus facturas, partes y cada reparto guardado. No lleva nombres, clientes ni títulos; los conceptos de los asientos (números de factura, a quién se pagó), solo en el primero de los dos archivos.
money-chain-with-memos = Con conceptos, para guardar
money-chain-without-memos = Sin conceptos, para publicar
money-chain-sealed = La ronda { $round } está sellada hasta el { $day }, { $time }: un paquete diría qué hay en ella. Llévatelo después.
money-chain-keys = { $count ->
    [one] La clave que firma
   *[other] Las claves que firmaron
}
money-chain-key-from = Desde el asiento { $entry } ({ $since }):
money-chain-key-story = Esta es la mitad pública. La mitad secreta no está en la base de datos, así que con una base de datos robada no se puede firmar.
money-feed-title = { $group }: cabeceras firmadas de las cuentas
money-feed-entry = { $what }: asiento { $entry }, { $fingerprint }
