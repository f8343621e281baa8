# The money a group has besides rounds: closing a month, what is missing, paying core costs, the foundation,
# corrections, and the ledger beside the bank.

## Words that several of these pages say

besides-sent-before = Este formulario ya se envió antes con otro contenido. Vale el primero; carga la página otra vez.
besides-bank = Banco
besides-pool = Bolsa común
besides-foundation = Fondo propio
besides-core = Gastos básicos
besides-carried = Remanente
besides-allotment-of = Parte del miembro { $member }
besides-bucket = Bote { $number }
besides-member = Miembro { $number }
besides-too-little = { $account } tiene { $holds }, y esto toma { $takes }: quedaría por debajo de cero. No se asentó nada
besides-too-little-sentence = { $account } tiene { $holds }, y esto toma { $takes }: quedaría por debajo de cero. No se asentó nada.
besides-not-to-yourself = Nadie marca un pago a su propio favor. Puede hacerlo otra persona de la tesorería.
besides-treasurers-only = Solo la tesorería marca pagos; la facilitación lo hace cuando hay una sola persona en la tesorería y es quien cobra.
besides-way-void = Una aportación se quita al anular su factura, en la página de la factura.
besides-way-statement = Un cierre no se revierte: el siguiente cuenta lo que se corrija. El dinero que apartó por error se mueve con una corrección.
besides-way-round = Las partes vuelven cuando su ronda se retira antes de abrirse.
besides-way-adjustment = Esto se decidió y se comunicó, así que lo corrigen dos personas, con una corrección.
besides-way-again = Una reversión no se revierte: anota de nuevo lo que revirtió.
besides-money = El dinero del grupo
besides-above-zero = Escribe una cantidad por encima de cero
besides-too-large = Esta cantidad es demasiado grande
besides-not-ahead = Elige hoy, { $today }, o un día anterior
besides-amount = Cantidad
besides-day = Día
besides-state = Estado
besides-why = Por qué
besides-to-whom = A quién
besides-paid = Pagado
besides-taken-back = Revertido
besides-take-it-back = Revertirlo
besides-booked = Asentado
besides-waits = En espera
besides-paid-on = Pagado el
besides-second-person = No se asienta nada hasta que lo confirme alguien más de la facilitación o la tesorería.
besides-treasurer-pays = Esto lo hace alguien de la tesorería, y nunca con un pago a su propio favor.
besides-for-good = Queda para siempre en el libro mayor; no escribas nada privado
besides-say-why = Di por qué, para que se entienda
besides-balance-day-needed = Elige el día del saldo
besides-corrections = Correcciones
besides-not-enough = No alcanza para los gastos acordados
besides-difference = Diferencia
besides-decision-day-needed = Elige el día de la decisión
besides-cost-month = para { $month }
besides-tabs = Dinero

## What the group has

besides-see-it = Verlo
besides-funds-own-waits = Lo que propusiste se asienta cuando alguien más lo confirme.
besides-funds-waits = Espera a una segunda persona
besides-funds-pool-note = entró, todavía en ningún mes
besides-funds-foundation-note = a largo plazo
besides-funds-core-note = apartado para gastos
besides-funds-carried-note = pasa al mes siguiente
besides-funds-idle = Dinero que ahora mismo nadie usa.
besides-funds-proposals = { $count ->
    [one] Alguien propuso mover dinero. Se asienta cuando lo confirmes tú u otra segunda persona.
   *[other] { $count } propuestas de mover dinero se asientan cuando las confirme una segunda persona.
}
besides-look-at-it = Verlo
besides-to-close = Cerrar un mes sin ronda
besides-to-shortfall = Cubrir lo que falta
besides-to-payments = Pagar gastos básicos
besides-to-bank = Comparar con el banco
besides-to-opening = Con qué empieza el grupo

## Where the group stands

besides-missing = Después de la parte del fondo propio, falta { $amount } para los gastos acordados. Pasa al cierre siguiente, salvo que lo cubra el fondo propio.
besides-missing-named = Después de la parte de { $foundation }, falta { $amount } para los gastos acordados. Pasa al cierre siguiente, salvo que lo cubra el fondo propio.
besides-cover-from = Cubrirlo con el fondo propio
besides-outgrow-text = En los dos últimos cierres los gastos básicos fueron más de lo que entró. Si sigue así, no queda nada para compartir y las reservas se agotan: quizá el grupo quiera mirar sus gastos.
besides-outgrow = Los gastos básicos superan lo que entra
besides-the-core-costs = Los gastos básicos
besides-runway-none = El fondo propio tiene { $amount }. Todavía no tocaba ningún gasto básico.
besides-runway-none-named = { $foundation } tiene { $amount }. Todavía no tocaba ningún gasto básico.
besides-runway = El fondo propio tiene { $amount }: alcanzaría para los gastos básicos durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
besides-runway-named = { $foundation } tiene { $amount }: alcanzaría para los gastos básicos durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
besides-runway-part = El fondo propio tiene { $amount }: alcanzaría para los gastos básicos durante { $months } meses, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
besides-runway-part-named = { $foundation } tiene { $amount }: alcanzaría para los gastos básicos durante { $months } meses, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
besides-idle-not-given = En manos de los miembros, sin dar
besides-idle-buckets = En botes financiados, sin pagar
besides-idle = Dinero sin usar

## Closing a month without a round

besides-close-day-needed = Elige el último día de pago que cuenta
besides-closed-missing = Cierre hecho: { $statement }. Falta { $amount } para los gastos acordados.
besides-closed-carried = Cierre hecho: { $statement }. { $amount } pasa al remanente.
besides-close-name-wrong = Escribe un mes como 2026-11, o 2026-11-2 para un segundo cierre en él
besides-close-name-taken = { $name } ya está en uso; deja el nombre vacío para tomar el siguiente libre
besides-close-changed = La cuenta ha cambiado desde que la miraste. No se asentó nada; mírala otra vez.
besides-close-no-agreement = Todavía no hay acuerdo; antes hay que acordar las partes.
besides-close-ahead = Elige un día hasta hoy, { $today }
besides-close-below = A la bolsa común le falta { $amount }: las notas de crédito retiraron más de lo que entró. El mes sigue abierto hasta que deje de faltar.
besides-close-too-large = Estas sumas son demasiado grandes para Brimful.
besides-close-last-day = El último día de pago que cuenta
besides-close-last-day-hint = Lo pagado después cuenta la próxima vez; muestra la cuenta de nuevo tras un cambio
besides-close-name = Nombre en las direcciones
besides-close-name-hint = Vacío: el mes actual, { $name }
besides-close-show = Mostrar la cuenta
besides-close-button = Cerrar el mes sin ronda
besides-close-note = Nadie recibe una parte: lo que hay para compartir pasa al remanente. Un mes cerrado no se vuelve a abrir; lo que llegue después cuenta en el siguiente.
besides-close-lead = { $amount } pasaría al mes siguiente.
besides-close-lead-none = La cuenta del mes se asienta y nadie recibe una parte.
besides-close-missing = Después de la parte del fondo propio, falta { $amount } para los gastos acordados. Una vez cerrado el mes, la facilitación puede cubrirlo con el fondo propio si el acuerdo lo permite; lo que no se cubra pasa al cierre siguiente.
besides-close-missing-named = Después de la parte de { $foundation }, falta { $amount } para los gastos acordados. Una vez cerrado el mes, la facilitación puede cubrirlo con el fondo propio si el acuerdo lo permite; lo que no se cubra pasa al cierre siguiente.
besides-close-covered = Este mes ya está cubierto: no se toma de nuevo ningún gasto mensual.
besides-close-month = Abarca { $month }.
besides-close-months = { $count ->
    [one] Abarca { $count } mes, de { $first } a { $last }.
   *[other] Abarca { $count } meses, de { $first } a { $last }.
}
besides-close-later = { $count ->
    [one] Una factura pagada después ({ $amount }) contará la próxima vez.
   *[other] { $word } facturas pagadas después ({ $amount }) contarán la próxima vez.
}
besides-close-from-before = Falta de antes
besides-core-cost = Gasto básico
besides-due = Toca pagar
besides-set-aside = Apartado
besides-close-costs = Los gastos básicos que tocan
besides-not-taken = No se toma
besides-close-not-agreed = Sin acordar todavía, y no se toma

## Covering what is missing

besides-covered-some = El fondo propio cubre { $amount }. Todavía falta { $missing }.
besides-covered-all = El fondo propio cubre { $amount }. Ya no falta nada.
besides-cover-too-much = Falta { $missing } y el fondo propio tiene { $holds }: se puede cubrir { $most } como máximo
besides-cover-nothing = Ya no falta nada. No se asentó nada.
besides-cover-not-agreed = El acuerdo no permite que el fondo propio cubra gastos básicos. No se asentó nada; el grupo puede cambiar antes su acuerdo.
besides-cover-changed = Entretanto se asentó el cierre { $statement }, que ya recoge lo que faltaba. No se asentó nada.
besides-cover-lead-none = No falta nada para los gastos acordados.
besides-cover-amount = Cubrir con el fondo propio
besides-at-most = Como máximo { $amount }
besides-cover-button = Cubrirlo
besides-cover-note = Es un asiento del libro mayor que ve todo el grupo. Lo que no se cubra pasa por sí solo al cierre siguiente.
besides-cover-lead = Después de la parte del fondo propio, falta { $amount } para los gastos acordados.
besides-cover-lead-named = Después de la parte de { $foundation }, falta { $amount } para los gastos acordados.
besides-cover-missing-in = Falta en { $statement }
besides-cover-covered = Lo cubrió el fondo propio
besides-cover-still = Todavía falta
besides-cover-holds = El fondo propio tiene
besides-cover-not-agreed-story = El acuerdo no permite que el fondo propio cubra gastos básicos, así que pasa al cierre siguiente.
besides-cover-empty = El fondo propio no tiene nada, así que pasa al cierre siguiente.

## Paying core costs

besides-bills-none = El fondo de gastos básicos tiene { $amount }. No hay ningún gasto por pagar.
besides-bills = { $count ->
    [one] El fondo de gastos básicos tiene { $amount }, para un gasto sin pagar todavía.
   *[other] El fondo de gastos básicos tiene { $amount }, para { $word } gastos sin pagar todavía.
}
besides-to-be-paid = Por pagar
besides-paying = Pagar los gastos básicos
besides-bills-empty = Primero un cierre aparta dinero; después figura aquí.
besides-left-to-pay = Queda por pagar
besides-bill-of = Cierre de { $statement }, para { $month }
besides-bill-of-named = Cierre { $name }, para { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } no hace falta
besides-bill-missing = Falta dinero
besides-bill-not-needed = No hace falta
besides-bill-partly = Pagado en parte
besides-bill-paid-some = El pago de { $amount } a { $payee } está marcado. Queda { $left } para esto.
besides-bill-paid-all = El pago de { $amount } a { $payee } está marcado. No queda nada por pagar.
besides-bill-to-carried = { $amount } pasa al remanente.
besides-bill-left = Queda { $amount } para este gasto
besides-bill-fund = El fondo de gastos básicos tiene en total { $amount }: una corrección tomó de él
besides-bill-not-to-yourself = No puedes marcar un pago a tu propio favor
besides-bill-gone = Este gasto ya no está.
besides-bill-mark = Marcarlo como pagado
besides-bill-mark-button = Marcar como pagado
besides-release = No hace falta, o no todo
besides-release-hint = Como máximo { $amount }; pasa al remanente
besides-release-button = Liberarlo
besides-bill-not-there = Todavía no está
besides-released = Liberado al remanente
besides-bill-payments = Lo que salió del fondo de gastos básicos para esto

## The form of a payment

besides-payee-needed = Di a quién se pagó
besides-reference-needed = Indica la factura o el recibo
besides-payee-member-wrong = Elige un miembro de este grupo
besides-payee-nobody = Ninguno: alguien de fuera
besides-payee-member = ¿Un miembro?
besides-payee = A quién se pagó
besides-payee-hint = Como figura en la factura; si está vacío, se toma el nombre del miembro de abajo
besides-reference = Factura o recibo
besides-reference-hint = Su número y su día, para que se pueda encontrar

## The foundation

besides-foundation-paid = El pago de { $amount } a { $payee } está anotado. Queda { $left }.
besides-decision-needed = Di qué se decidió
besides-foundation-too-much = El fondo propio tiene { $amount }
besides-decided-later = Elige un día no posterior al del pago, { $day }
besides-foundation-not-to-yourself = No puedes anotar un pago a tu propio favor
besides-foundation-lead = { $foundation } tiene { $amount }. Paga solo lo que decidió el grupo.
besides-foundation-empty = Todavía no se pagó nada con él.
besides-decision = Qué se decidió
besides-decided-on = Decidido el
besides-decision-link = Enlace a la decisión
besides-foundation-pay = Anotar un pago
besides-foundation-pay-button = Anotar el pago
besides-decided = decidido el { $day }
besides-for-what = Para qué
besides-foundation-payments = Lo que pagó

## Corrections

besides-corrections-lead-none = Nada espera a una segunda persona. En el libro mayor nunca se cambia ni se borra nada: un error se corrige con un asiento nuevo, con su motivo.
besides-corrections-lead = { $count ->
    [one] Una propuesta espera a una segunda persona. En el libro mayor nunca se cambia ni se borra nada: un error se corrige con un asiento nuevo, con su motivo.
   *[other] { $count } propuestas esperan a una segunda persona. En el libro mayor nunca se cambia ni se borra nada: un error se corrige con un asiento nuevo, con su motivo.
}
besides-propose = Proponer una corrección
besides-corrections-ledger = Correcciones en el libro mayor
besides-reversals-ledger = Asientos revertidos
besides-to-be-confirmed = Por confirmar
besides-decided-table = Decididas
besides-corrections-empty = Todavía no hubo nada que tuvieran que corregir dos personas.
besides-what = Qué
besides-proposed-by = Propuesta de
besides-move = De { $from } a { $to }
besides-a-correction = Una corrección
besides-declined = Rechazado
besides-withdrawn = Retirado
besides-proposed = Propuesta hecha. Se asienta cuando la confirme una segunda persona.
besides-account-needed = Elige una cuenta
besides-same-account = Elige una cuenta distinta de la primera
besides-not-adjustable = { $account } no se corrige de esta manera
besides-no-statement = Ya no hay ningún cierre { $statement }
besides-opening-exists = El saldo inicial ya está anotado.
besides-choose = Elige
besides-account-holds = { $account }: { $amount }
besides-no-statement-chosen = Ninguno en concreto
besides-correction-month-hint = La corrección se cuenta en la página de ese mes
besides-correction-month = ¿Qué mes corrige?
besides-from-hint = Elige el banco para dinero que entró y todavía no está en ninguna cuenta
besides-from = De
besides-to-hint = Elige el banco para dinero que ya no está, como una comisión
besides-to = A
besides-counts-for = Cuenta para el
besides-propose-button = Proponerla
besides-propose-lead = El dinero que está en la cuenta equivocada se mueve a la correcta, con un motivo, entre dos personas.
besides-propose-story = Si lo que estaba mal es un solo asiento, es mejor revertirlo desde el libro mayor. Hoy es { $day }.

## One correction

besides-confirmed = Confirmada. Es el asiento { $entry } del libro mayor.
besides-why-not-needed = Di por qué no
besides-declined-now = Rechazada. Quien la propuso ve por qué.
besides-withdrawn-now = Retirada. No se asentó nada.
besides-was-confirmed = Esto ya se confirmó el { $day }. No se asentó nada dos veces.
besides-was-declined = Esto ya se rechazó el { $day }. No se asentó nada dos veces.
besides-was-withdrawn = Esto ya se retiró el { $day }. No se asentó nada dos veces.
besides-not-own = Nadie confirma ni rechaza lo que propuso. Puede hacerlo otra persona.
besides-own-only = Solo la retira quien la propuso.
besides-no-role = Esto lo deciden solo la facilitación y la tesorería.
besides-move-line = De { $from } a { $to }
besides-together = Total
besides-story-proposed = La propuso { $name } el { $day }.
besides-story-counts = Cuenta para el { $day }.
besides-story-corrects = Corrige el cierre { $statement }.
besides-story-confirmed = La confirmó { $name } el { $day }.
besides-story-declined = La rechazó { $name } el { $day }: { $why }
besides-story-withdrew = La retiró { $name } el { $day }.
besides-story-was-entry = Fue el asiento { $entry } del libro mayor, y se revirtió.
besides-story-entry = Es el asiento { $entry } del libro mayor.
besides-withdraw-button = Retirarla
besides-withdraw-note = La propusiste tú, así que la confirma otra persona.
besides-confirm-opening = Sí, el grupo empieza con { $amount }
besides-confirm-move = Confirmar y mover { $amount }
besides-confirm-note = Se asienta enseguida, a tu nombre y al de quien la propuso.
besides-decline = No está bien
besides-why-not = ¿Por qué no?
besides-decline-button = Rechazarla
besides-take-entry-back = Revertir el asiento

## Taking an entry back

besides-reversed = El asiento { $entry } queda revertido por el asiento { $by }.
besides-no-entry = Ese asiento no existe.
besides-reversed-before = El asiento { $by } ya lo revirtió. No se asentó nada dos veces.
besides-counted = El cierre { $statement } ya contó lo que se cubrió, así que queda. Lo que esté mal se arregla con una corrección, que hacen dos personas.
besides-spent = De este dinero, { $amount } se pagó o se liberó para «{ $cost }». Revierte eso antes.
besides-every-line = Todas las líneas
besides-entry = Asiento { $entry }: { $kind }
besides-entry-counts = Cuenta para el { $day }.
besides-reverse-why = ¿Por qué se revierte?
besides-reverse-button = Revertir el asiento { $entry }
besides-reverse-note = El asiento se queda. Uno nuevo mueve el mismo dinero de vuelta, hoy, y nombra a este.

## What the group starts with

besides-opening-why-needed = Di de dónde salen las cifras
besides-opening-recorded = Anotado. Se asienta cuando lo confirme una segunda persona.
besides-opening-above-zero = Escribe al menos una cantidad por encima de cero
besides-opening-waits = El saldo inicial ya está anotado y espera a una segunda persona.
besides-opening-booked = El saldo inicial ya está asentado; lo que esté mal se corrige.
besides-opening-cannot = Esto no se puede anotar.
besides-opening-lead = Dinero que había antes de la primera factura; se anota una sola vez.
besides-opening-on = Se asentó el { $day }.
besides-opening-is-recorded = Está anotado y espera a que lo confirme una segunda persona.
besides-opening-day = Día del saldo bancario
besides-opening-foundation = Para el fondo propio
besides-opening-foundation-hint = Lo que el grupo guarda a largo plazo
besides-opening-shared = Para compartir
besides-opening-shared-hint = Pasa al cierre siguiente
besides-opening-why = De dónde salen las cifras
besides-opening-why-hint = Por ejemplo, el extracto bancario y quién lo miró
besides-record = Anotarlo

## The ledger beside the bank

besides-bank-agree = Guardado. El banco y el libro mayor coinciden exactamente.
besides-bank-kept-less = Guardado. El banco tiene { $amount } menos de lo que dice el libro mayor.
besides-bank-kept-more = Guardado. El banco tiene { $amount } más de lo que dice el libro mayor.
besides-bank-lead-less = El banco tiene { $amount } menos de lo que dice el libro mayor el { $day }.
besides-bank-lead-more = El banco tiene { $amount } más de lo que dice el libro mayor el { $day }.
besides-bank-balance-needed = Escribe lo que dice el banco
besides-bank-nobody = Todavía nadie ha comparado el libro mayor con el banco.
besides-bank-agreed = El { $day } el banco y el libro mayor coincidían exactamente.
besides-bank-heading = El libro mayor junto al banco
besides-bank-story = Esto es lo que dice hoy el libro mayor: lo que debería haber en la cuenta bancaria.
besides-bank-empty = Aquí figurarán los saldos comparados.
besides-bank-pool = Bolsa común: entró, todavía en ningún mes
besides-bank-core = Gastos básicos, apartado
besides-bank-allotments = Partes de los miembros
besides-bank-buckets = Botes financiados, sin pagar todavía
besides-ledger-says = El libro mayor dice
besides-bank-equal-note = el banco y el libro mayor coincidían
besides-never = Nunca
besides-bank-never-note = el banco y el libro mayor aún no han coincidido
besides-bank-says = El banco dice
besides-on-day = el { $day }
besides-for-day = para el { $day }
besides-bank-less-ledger = banco menos libro mayor
besides-bank-last-equal = Última coincidencia
besides-bank-parts = { $day }, parte por parte
besides-equal = Coincide
besides-apart = No coincide
besides-by = { $name }, { $day }
besides-ledger = Libro mayor
besides-bank-compared = Lo que se comparó
besides-bank-question = ¿Qué dice el banco?
besides-bank-as-of = Al final del
besides-balance = Saldo
besides-balance-hint = Como en el extracto bancario; con un menos delante si está en números rojos
besides-bank-note = Qué explica una diferencia
besides-bank-note-hint = Por ejemplo, una transferencia en camino
besides-bank-button = Comparar y guardar
besides-bank-form-note = Las dos cifras se guardan. No se mueve nada: lo que esté mal se corrige en el libro mayor.
