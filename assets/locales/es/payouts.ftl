# Payouts: the owners of a bucket ask for its money, a treasurer pays it and marks it paid.

payouts-page = Pagos
payouts-payee = A quién
payouts-bucket = Bote
payouts-reference = Factura o recibo
payouts-amount = Cantidad
payouts-wanted-on = A pagar hasta el
payouts-asked-by = lo pide { $name }
payouts-together = Total

## The list

payouts-waiting = Por pagar
payouts-done = Pagados y cerrados
payouts-state = Estado
payouts-none = Todavía no se ha pedido ningún pago.
payouts-see-buckets = Ver los botes
payouts-ask-first = Pedir el primero
payouts-lead-none = Lo pide quien responde de un bote financiado; la tesorería lo marca como pagado.
payouts-all-paid = Todo lo que se pidió está pagado.
payouts-lead = { $count ->
    [one] Un pago espera: { $amount }.
   *[other] { $count } pagos esperan, { $amount } en total.
}
payouts-lead-held = Los botes financiados tienen { $amount }.
payouts-lead-own = Ves los de tus propios botes.
payouts-owed-link = Lo que debemos, por día, y como archivo

## Where a payout stands: badges, and small notes under them

payouts-state-waits = En espera
payouts-state-part = Pagado en parte
payouts-state-paid = Pagado
payouts-state-declined = Rechazado
payouts-state-withdrawn = Retirado
payouts-state-closed = Cerrado
payouts-wanted = a pagar hasta el { $day }
payouts-since = desde el { $day }
payouts-withdrawn = el resto ya no se pide
payouts-cancelled = el bote se canceló
payouts-part-wanted = { $paid } pagado; a pagar hasta el { $day }
payouts-part-since = { $paid } pagado; desde el { $day }
payouts-part-declined = { $paid } pagado; { $why }
payouts-part-withdrawn = { $paid } pagado; el resto ya no se pide
payouts-part-cancelled = { $paid } pagado; el bote se canceló

## Asking for one

payouts-ask = Pedir dinero de tu bote
payouts-ask-button = Pedir el pago
payouts-ask-note = Lo marca como pagado otra persona de la tesorería.
payouts-asked = Has pedido { $amount }. La tesorería lo marca como pagado.
payouts-bucket-left = { $title }: queda { $amount }
payouts-bucket-needed = Elige de qué bote es el dinero
payouts-amount-needed = Escribe cuánto hay que pagar
payouts-payee-label = A quién hay que pagar
payouts-payee-hint = Como figura en la factura
payouts-payee-needed = Di a quién hay que pagar
payouts-payee-member = ¿Un miembro?
payouts-payee-outside = Ninguno: alguien de fuera
payouts-reference-hint = Su número y su día, para que se pueda encontrar
payouts-reference-needed = Indica la factura o el recibo
payouts-file = Adjuntar la factura o el recibo
payouts-file-needed = Adjunta la factura o el recibo
payouts-file-hint = PDF, PNG o JPEG, hasta { $max } MB. Solo lo ven sus responsables, la tesorería y la facilitación
payouts-file-kept = «{ $name }» está adjunto. Elige otro archivo solo para sustituirlo
payouts-file-oversized = Este archivo pasa de { $max } MB. Elige uno más pequeño: una foto a la mitad de tamaño vale
payouts-file-large = Este archivo pasa de { $max } MB. Elige uno más pequeño
payouts-file-empty = Este archivo está vacío. Elige otro
payouts-file-unknown = Esto no es un PDF ni una imagen PNG o JPEG. Elige otro archivo

## One payout

payouts-title = Pago { $number }
payouts-heading = { $amount } a <payee>{ $payee }</payee>
payouts-for = Para «<title>{ $title }</title>»: <reference>{ $reference }</reference>.
payouts-row-asked = Pedido
payouts-row-paid = − Pagado
payouts-row-not-paid = Sin pagar
payouts-row-holds = El bote tiene
payouts-row-this = Este pago
payouts-row-rest = El resto de este pago
payouts-row-left = Queda en el bote
payouts-story-asked = Lo pidió { $name } el { $asked }.
payouts-story-wanted = Lo pidió { $name } el { $asked }. Hay que pagarlo hasta el { $day }.
payouts-story-paid = { $amount } pagado el { $day }. Lo marcó { $name }. Es el asiento { $entry } del libro mayor.
payouts-story-declined = Lo rechazó { $name }: { $why }
payouts-story-withdrawn = Lo retiró { $name }.
payouts-story-another = Lo marca como pagado otra persona de la tesorería.
payouts-receipt-size = { $kind }, { $size } kB
payouts-pay-amount = Lo que se pagó
payouts-pay-amount-hint = ¿Menos de lo pedido? Entonces el resto sigue pedido
payouts-pay-day = Pagado el
payouts-pay-button = Marcar como pagado
payouts-decline = No se puede pagar
payouts-decline-why = ¿Por qué no se paga?
payouts-decline-button = Rechazarlo
payouts-withdraw = Retirar la petición
payouts-withdraw-ask = ¿Retirar la petición?
payouts-withdraw-does = Lo que no se pagó se queda en el bote, y puedes pedirlo otra vez.
payouts-withdraw-button = Retirarla

## What was done, and why not

payouts-marked = El pago de { $amount } a { $payee } está marcado. El bote tiene todavía { $holds }.
payouts-marked-part = El pago de { $amount } a { $payee } está marcado. Todavía espera { $waits }. El bote tiene todavía { $holds }.
payouts-declined-done = Rechazado. Quien lo pidió ve por qué.
payouts-withdrawn-done = Retirado. El dinero se queda en el bote.
payouts-refused-nothing-held = Este bote no tiene dinero
payouts-refused-not-owner = «{ $title }» es de otra persona: solo sus responsables piden su dinero
payouts-refused-not-positive = Escribe una cantidad por encima de cero
payouts-refused-waiting = El bote tiene { $holds }, de los que ya se ha pedido { $waiting }: queda { $left }
payouts-refused-holds = El bote tiene { $amount }
payouts-refused-not-a-member = Elige un miembro de este grupo
payouts-refused-none = Ese pago no existe.
payouts-refused-paid-before = Esto ya se marcó como pagado. No se asentó nada dos veces.
payouts-refused-declined = Esto se rechazó: { $why }
payouts-refused-withdrawn = Esto lo retiró alguien responsable del bote.
payouts-refused-own = Nadie marca como pagado lo que pidió o lo que cobra. Puede hacerlo otra persona de la tesorería.
payouts-refused-treasurers = Solo la tesorería marca pagos.
payouts-refused-owners = Solo alguien responsable del bote retira una petición.
payouts-refused-zero = Escribe una cantidad por encima de cero.
payouts-refused-more = De esto, { $amount } está sin pagar. Más no se puede pagar: el resto lo pide quien responde del bote.
payouts-refused-ahead = Ese día todavía no ha llegado. Hoy es { $today }.
payouts-refused-no-reason = Di por qué no se paga.
payouts-refused-sent-before = Este formulario ya se envió antes con otro contenido. Vale el primero; carga la página otra vez.
payouts-refused-less = El bote tiene { $amount }, menos que este pago. No se asentó nada.

## What we owe

payouts-owed = Lo que debemos
payouts-owed-none = A { $today } nadie espera dinero de un bote.
payouts-owed-lead = { $count ->
    [one] A { $today } espera un pago: { $amount }.
   *[other] A { $today } esperan { $count } pagos, { $amount } en total.
}
payouts-owed-late = { $count ->
    [one] A { $today } espera un pago: { $amount }; de eso, { $late } va con retraso.
   *[other] A { $today } esperan { $count } pagos, { $amount } en total; de eso, { $late } va con retraso.
}
payouts-all = Todos los pagos
payouts-late = Con retraso
payouts-this-month = Por pagar este mes
payouts-later = Más adelante
payouts-no-day = Sin día indicado
payouts-of = de { $amount }
payouts-sum-asked = Pedido por responsables
payouts-sum-listed = En las listas de abajo
payouts-sum-not-asked = En botes financiados, sin pedir todavía
payouts-sum-core = Apartado para gastos básicos, sin pagar todavía
payouts-sum-promised = Prometido en total
payouts-owed-file = Pagos pendientes, como archivo
