# Planning a round and changing it: the form for opening one, who takes part, more time, taking it back, settling a full bucket early, and what other rules would have funded.

planning-rounds = Rondas
planning-amount = Cantidad
planning-why = ¿Por qué?
planning-together = Total
planning-sent-before = Este formulario ya se envió antes con otros valores. No se cambió nada más.
planning-nothing-changed = No se cambió nada.

## Opening a round

planning-new-title = Abrir una ronda
planning-new-heading = Abrir la { $round }
planning-new-lead = No se envía nada hasta que pulses el último botón. Los miembros ven exactamente lo que dice la vista previa.
planning-new-opens = La { $round } se abre el { $day } a las { $time }.
planning-new-is-open = La { $round } está abierta hasta el { $day } a las { $time }.
planning-closed = Cierre hecho: { $month }. { $amount } pasa al remanente.
planning-closed-missing = Cierre hecho: { $month }. Falta { $amount } para los gastos acordados, y pasa al cierre siguiente.
planning-in-the-way = Las rondas, de una en una
planning-to-round = Ir a la { $round }
planning-show-sum = Mostrar la cuenta
planning-open = Abrir la ronda
planning-close-instead = O cerrar el mes sin ronda
planning-close-does = El cierre se asienta, nadie recibe una parte, y lo que hay para compartir pasa al remanente.
planning-close = Cerrar el mes

## Which money

planning-money = ¿Qué dinero?
planning-money-month = Facturas pagadas hasta el final de { $month }
planning-money-today = Todo lo pagado hasta hoy
planning-money-day = Todo lo pagado hasta otro día
planning-money-income = { $count ->
    [one] { $count } factura, { $sum }; de eso entra { $amount }
   *[other] { $count } facturas, { $sum }; de eso entra { $amount }
}
planning-money-none = Ninguna factura nueva
planning-money-no-statement = Todavía no puede tener un cierre
planning-money-needed = Elige qué dinero se comparte
planning-last-day = El último día de pago que cuenta
planning-last-day-needed = Elige el último día que cuenta
planning-on-the-way = { $count ->
    [one] <strong>Una factura está sin pagar</strong> ({ $amount }). Cuenta cuando se pague. <see>Verla</see>
   *[other] <strong>{ $word } facturas están sin pagar</strong> ({ $amount }). Cuentan cuando se paguen. <see>Verlas</see>
}

## Who shares it

planning-who = ¿Quiénes lo comparten?
planning-who-equal-all = Todos los miembros ({ $count }), lo mismo cada uno
planning-who-equal-hands = Quienes dijeron que participan ({ $count }), lo mismo cada uno
planning-who-proportional = Según lo que aportó cada miembro
planning-who-range = De { $from } a { $to }
planning-who-mixed = { $rate } % lo mismo cada uno, el resto según lo que aportó cada miembro
planning-who-agreed = Como está acordado
planning-who-weights = Según los coeficientes puestos
planning-who-reasons = Cada uno con su motivo
planning-who-no-weight = Todavía nadie tiene un coeficiente
planning-who-needed = Elige quiénes lo comparten
planning-weights = <weights>Los coeficientes</weights> son los que valgan cuando se abra la ronda.
planning-hands-all = Participan todos los miembros en activo.
planning-hands-nobody = Preguntaste quién participa, y todavía nadie ha dicho que sí.
planning-hands-those = Participan quienes dijeron que sí.
planning-hands-silent = { $count ->
    [one] Participan quienes dijeron que sí. Un miembro no ha respondido y puede hacerlo hasta el { $day } a las { $time }: entonces puedes abrir la ronda.
   *[other] Participan quienes dijeron que sí. { $count } miembros no han respondido y pueden hacerlo hasta el { $day } a las { $time }: entonces puedes abrir la ronda.
}
planning-hands-see = Ver quién participa
planning-hands-ask-first = Preguntar antes quién participa

## When

planning-when = ¿Cuándo?
planning-opens = Se abre el
planning-opens-after = A las 09:00; enseguida si ya pasaron
planning-closes = Se cierra el
planning-closes-after = A las 18:00, hora de { $city }
planning-closes-needed = Elige el día en que se cierra la ronda
planning-invoices-by = Facturas de responsables, hasta el

## House rules, in the form

planning-rules = Reglas de la ronda
planning-like = Con qué reglas empezar
planning-like-last = Como la última vez
planning-like-round = Como en la { $round }
planning-like-usual = Las reglas habituales
planning-final = Un reparto guardado es definitivo
planning-final-hint = Si no, se puede cambiar hasta el cierre
planning-sealed = Sellada hasta el cierre
planning-sealed-hint = Hasta entonces nadie ve lo que dieron otros miembros; un bote puede recibir más de lo que pide, y eso vuelve
planning-names = Los miembros ven quién dio qué
planning-names-hint = Si no, ven cuántos dieron. El público solo ve totales
planning-own = Los miembros pueden dar a sus propios botes
planning-cap = Lo máximo que un miembro puede dar a un bote
planning-cap-hint = Déjalo vacío para no poner límite
planning-step = Cada pulsación de + o − es
planning-step-hint = Vacío: más o menos la cuadragésima parte de lo que puede dar cada miembro
planning-more-than-zero = Escribe más de cero, o déjalo vacío
planning-below = Un bote que no llega a su mínimo
planning-below-return = Su dinero vuelve
planning-below-return-hint = La regla habitual
planning-below-ask = Se pregunta a sus responsables si basta con lo que hay
planning-below-ask-hint = Tienen unos días para responder; sin respuesta, es un no
planning-below-facilitator = Decide la facilitación
planning-below-facilitator-hint = Con un motivo que todo el mundo puede leer
planning-below-needed = Elige qué pasa con un bote por debajo de su mínimo
planning-answer-days = Días que tienen para responder
planning-answer-days-hint = Desde el cierre; solo si se pregunta a responsables
planning-answer-days-range = Escribe de 1 a { $most } días
planning-unspent = El dinero que sobra
planning-unspent-carried = Pasa al remanente
planning-unspent-carried-hint = Entra en el cierre siguiente y se comparte de nuevo
planning-unspent-giver = Se queda con quien lo tenía
planning-unspent-giver-hint = Se suma a lo que puede dar en su próxima ronda
planning-unspent-needed = Elige adónde va el dinero que sobra
planning-name = Nombre en las direcciones
planning-name-hint = Vacío: el mes en que la abres

## House rules of a round that is there, one sentence each

planning-rule-all = Participan todos los miembros que estaban en activo cuando se abrió.
planning-rule-hands = Participan quienes dijeron que sí antes de que se abriera.
planning-rule-final = Lo que guardas es definitivo: esta ronda toma cada reparto una sola vez.
planning-rule-not-final = Puedes cambiar tu reparto hasta el cierre.
planning-rule-sealed = Sellada: hasta el cierre nadie ve lo que dieron otros miembros. Un bote puede recibir más de lo que pide; lo que sobra vuelve a quienes lo dieron.
planning-rule-not-sealed = Todo el grupo ve lo lleno que está cada bote. Lo que ya no cabe en un bote vuelve a ti al guardar.
planning-rule-cap = Un miembro da como máximo { $amount } a un bote.
planning-rule-no-cap = No hay límite a lo que un miembro da a un bote.
planning-rule-own = Puedes dar a tu propio bote.
planning-rule-not-own = Nadie da a un bote propio.
planning-rule-names = Una vez resuelta, los miembros ven quién dio qué; el público solo ve totales.
planning-rule-no-names = Nadie ve quién dio qué, solo cuántos dieron.
planning-rule-below-return = Un bote que no llega a su mínimo no se financia; su dinero vuelve.
planning-rule-below-ask = A los responsables de un bote por debajo de su mínimo se les pregunta si basta con lo que hay, hasta el { $when }; sin respuesta, es un no.
planning-rule-below-facilitator = La facilitación decide sobre un bote por debajo de su mínimo y dice por qué.
planning-rule-carried = El dinero que sobra pasa al cierre siguiente.
planning-rule-giver = El dinero que sobra se queda con quien lo tenía, para su próxima ronda.
planning-rule-invoices = Las personas responsables envían sus facturas hasta el { $day }.

## What members will see

planning-preview = Lo que verán los miembros
planning-missing = Después de la parte del fondo propio, falta { $amount } para los gastos acordados.
planning-each-same = { $count ->
    [one] { $count } miembro <money>{ $amount }</money> cada uno
   *[other] { $count } miembros <money>{ $amount }</money> cada uno
}
planning-each-between = { $count ->
    [one] { $count } miembro <money>de { $from } a { $to }</money>
   *[other] { $count } miembros <money>de { $from } a { $to }</money>
}
planning-rest-no-weights = Todos los coeficientes son cero, así que cada miembro recibe lo mismo.
planning-rest-nothing-in = Esta vez nadie aportó nada, así que cada miembro recibe lo mismo.
planning-rest-product = { $count } × { $each } son { $amount }.
planning-rest-carried = El último resto, { $amount }, no se puede compartir en partes iguales y pasa al remanente.
planning-rest-brought = Traen { $amount } de antes.
planning-not-agreed = Sin acordar todavía, y no se toma: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [one] Se abre hoy, y sale un correo a { $count } persona.
   *[other] Se abre hoy, y sale un correo a { $count } personas.
}
planning-opens-later = { $count ->
    [one] Se abre el { $day } a las 09:00, y entonces sale un correo a { $count } persona.
   *[other] Se abre el { $day } a las 09:00, y entonces sale un correo a { $count } personas.
}
planning-each-gets = Lo que recibe cada miembro
planning-member = Miembro
planning-put-in = Aportó
planning-gets = Recibe
planning-brings = Trae de antes

## The sum of a statement

planning-sum-caption = De lo que entró a lo que se comparte
planning-sum-step = Paso
planning-sum-came-in = Entró
planning-sum-invoices = { $count ->
    [one] { $count } factura pagada hasta el { $day }
   *[other] { $count } facturas pagadas hasta el { $day }
}
planning-sum-foundation = Fondo propio
planning-sum-of-pool = { $rate } % de la bolsa común
planning-sum-core = Gastos básicos
planning-sum-no-bills = no toca ninguno
planning-sum-no-bills-before = no toca ninguno, y lo que faltó antes
planning-sum-bills = { $count ->
    [one] un gasto
   *[other] { $word } gastos
}
planning-sum-bills-before = { $count ->
    [one] un gasto, y lo que faltó antes
   *[other] { $word } gastos, y lo que faltó antes
}
planning-sum-carried = Remanente anterior
planning-sum-carried-from = Remanente de { $month }
planning-sum-missing = Falta
planning-sum-to-share = Para compartir
planning-example = Un ejemplo, con dinero inventado
planning-example-caption = Un ejemplo con dinero inventado
planning-example-invoices = facturas pagadas el mes pasado
planning-example-core = alquiler y contabilidad

## Why it was not opened, beside the field that can mend it

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = La cuenta ha cambiado desde que la miraste. No se hizo nada; mírala otra vez
planning-refused-name = Escribe un mes como 2026-11, o 2026-11-2 para una segunda ronda en él
planning-refused-name-taken = { $name } ya está en uso; deja el nombre vacío para tomar el siguiente libre
planning-refused-nobody = Todavía no hay ningún miembro en activo; invita antes a gente
planning-refused-no-weight = { $name } todavía no tiene coeficiente; pon antes uno a cada miembro en la página de los coeficientes
planning-refused-weight = El coeficiente del miembro { $member } está por debajo de cero
planning-refused-opens = Elige hoy, { $today }, o un día posterior
planning-refused-closes = El día de cierre debe ser posterior al de apertura, { $day }
planning-refused-no-hands = Nadie ha dicho que participa. Espera a que alguien lo haga, o deja de preguntar: entonces participan todos los miembros en activo
planning-refused-hands-open = { $count ->
    [one] Un miembro no ha respondido, y el plazo que le diste no ha terminado. Espera, o deja de preguntar
   *[other] { $count } miembros no han respondido, y el plazo que les diste no ha terminado. Espera, o deja de preguntar
}
planning-refused-invoices = Elige el día de cierre, { $day }, o uno posterior
planning-refused-missing = Falta { $amount } para los gastos acordados. Cierra mejor el mes sin ronda
planning-refused-too-little = { $amount } es demasiado poco para una unidad cada uno
planning-refused-nothing = Todavía no hay nada para compartir
planning-refused-each-changed = Lo que recibe cada miembro no es lo que miraste. No se envió nada. Míralo otra vez y después abre la ronda
planning-refused-sum-changed = La cuenta ha cambiado desde que la miraste: ahora hay { $amount } para compartir entre { $count }, no { $was }. No se envió nada. Mírala otra vez y después abre la ronda
planning-refused-too-large = Estas cantidades son demasiado grandes para Brimful
planning-refused-sent-before = Este formulario ya se envió antes con otros valores. No se hizo nada más; envíalo otra vez
planning-refused-no-agreement = Todavía no hay acuerdo; antes hay que acordar las partes
planning-refused-last-day = Elige un día hasta hoy, { $today }
planning-refused-pool = A la bolsa común le falta { $amount }: las notas de crédito retiraron más de lo que entró. El cierre espera hasta que deje de faltar
planning-running-closed = La { $round } todavía no está resuelta. Está cerrada: resuélvela antes
planning-running-announced = La { $round } todavía no está resuelta. Está anunciada: antes tiene que abrirse, cerrarse y resolverse
planning-running-open = La { $round } todavía no está resuelta. Está abierta: antes tiene que cerrarse y resolverse

## Hands: who takes part in the next round

planning-hands = ¿Quién participa?
planning-hands-empty = Ahora mismo no se pregunta. Una ronda es para todos los miembros en activo si no se pregunta antes.
planning-all-rounds = Todas las rondas
planning-hands-lead = { $name } pregunta quién comparte en la próxima ronda. Dilo hasta el { $when }; lo que hay para compartir se divide entre quienes participan.
planning-hands-lead-over = El recuento se hizo el { $when }. La próxima ronda es para quienes participan.
planning-hand-up = Participas.
planning-hand-down = Dijiste: esta vez no.
planning-hand-none = Todavía no has respondido.
planning-hand-missed = No respondiste, así que esta vez no participas.
planning-hand-in = Participo
planning-hand-out = Esta vez no
planning-hand-needed = Pulsa uno de los dos botones.
planning-hand-said-up = Participas. Puedes cambiarlo hasta el { $until }.
planning-hand-said-down = Esta vez no participas. Puedes cambiarlo hasta el { $until }.
planning-hands-up = { $count ->
    [one] Un miembro participa
   *[other] { $word } miembros participan
}
planning-hands-down = { $count ->
    [one] Un miembro no participa esta vez
   *[other] { $word } miembros no participan esta vez
}
planning-hands-none = { $count ->
    [one] Un miembro no ha respondido
   *[other] { $word } miembros no han respondido
}
planning-hands-open = Abrir la ronda así
planning-hands-end = Dejar de preguntar
planning-hands-end-ask = ¿Dejar de preguntar quién participa?
planning-hands-end-does = Las respuestas se dejan de lado, y la próxima ronda es para todos los miembros en activo.
planning-hands-ended = Ya no se pregunta: la próxima ronda es para todos los miembros en activo.
planning-hands-not-asked = Ahora mismo no se pregunta; no se cambió nada.
planning-hands-over = El recuento se hizo el { $when }. Vale lo que dijiste antes.
planning-hands-asked-already = Ya se pregunta, hasta el { $until }.
planning-ask = Preguntar quién participa
planning-ask-mail = Cada miembro en activo recibe un correo con dos respuestas: «Participo» y «Esta vez no». Con eso no se mueve dinero.
planning-ask-then = Abres la ronda cuando haya pasado el día, o en cuanto no falte ninguna respuesta. Lo que hay para compartir se divide entre quienes participan; quien no responde no participa esta vez.
planning-ask-until = Se puede responder hasta el
planning-ask-until-after = A las 18:00
planning-ask-until-needed = Elige hasta cuándo se puede responder
planning-ask-later = Elige un día posterior
planning-ask-note = Qué quieres decir al preguntar
planning-ask-button = Preguntar a los miembros
planning-asked = { $count ->
    [one] Hecho. { $count } persona recibe un correo y puede responder hasta el { $until }.
   *[other] Hecho. { $count } personas reciben un correo y pueden responder hasta el { $until }.
}

## More time

planning-extension-title = Más tiempo para la ronda
planning-extension = Dar más tiempo a la ronda
planning-extension-closes = La { $round } se cierra el { $when }. Elige un día posterior; entonces se cierra a las 18:00.
planning-extension-does = Lo guardado sigue valiendo. Quienes participan reciben un correo con tu motivo; figura en la página de la ronda, y en el registro con las dos horas.
planning-extension-day = Se cierra el
planning-extension-button = Mover el cierre
planning-extension-needed = Elige el día en que se cierra en su lugar
planning-extension-why-needed = Di por qué; lo leen quienes participan
planning-extension-later = Ya se cierra el { $when }; elige un día posterior
planning-extended = Ahora se cierra el { $when }.
planning-extended-told = { $count ->
    [one] Ahora se cierra el { $when }. Se avisa por correo a una persona.
   *[other] Ahora se cierra el { $when }. Se avisa por correo a { $count } personas.
}
planning-extension-withdrawn = La ronda se retiró; no tiene un cierre que mover.
planning-extension-over = La ronda se cerró el { $when }. Una vez cerrada, cerrada queda: entonces ya se sabe lo que dio cada cual.

## Taking a round back before it begins

planning-withdrawal-title = Retirar la ronda
planning-withdrawal = Retirar la { $round }
planning-withdrawal-opens = Se abre el { $when }. Hasta entonces se puede retirar como si no se hubiera abierto.
planning-withdrawal-does = Las partes y el cierre se revierten en el libro mayor, donde ambos quedan a la vista. Las facturas que contó quedan libres para el cierre siguiente.
planning-withdrawal-name = Su nombre, { $name }, no se vuelve a usar: la próxima ronda recibe otro.
planning-withdrawal-why-needed = Di por qué; queda en el registro
planning-withdrawn = Retirada. { $amount } y todo lo demás de su cierre volvió a donde estaba.
planning-withdrawal-before = La ronda ya se había retirado.
planning-withdrawal-begun = La ronda ha empezado. Se puede cerrar antes de tiempo, pero ya no retirar.
planning-withdrawal-later = El cierre { $statement } se asentó después del de esta ronda y se apoya en él. No se cambió nada; deja que la ronda siga.
planning-withdrawal-covered = De los gastos básicos de su cierre, { $amount } se cubrió después con el fondo propio. No se cambió nada.
planning-withdrawal-paid = De los gastos básicos de su cierre, { $amount } se pagó o se liberó después. Revierte eso antes (en Dinero, Gastos básicos); no se cambió nada.
planning-withdrawal-spent-core = De lo que movió su cierre, { $amount } se usó después: el fondo de gastos básicos ya no lo tiene. No se cambió nada.
planning-withdrawal-spent-foundation = De lo que movió su cierre, { $amount } se usó después: el fondo propio ya no lo tiene. No se cambió nada.
planning-withdrawal-spent-carried = De lo que movió su cierre, { $amount } se usó después: el remanente ya no lo tiene. No se cambió nada.
planning-withdrawal-spent-member = De lo que movió su cierre, { $amount } se usó después: un miembro ya no lo tiene. No se cambió nada.
planning-withdrawal-sent-before = Este formulario ya se envió antes con otro motivo. No se cambió nada más.

## An entry before it is posted

planning-entry = Resultados del { $day }: { $memo }
planning-entry-bucket = Resultados del { $day } (bote { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [one] { $count } línea.
   *[other] { $count } líneas.
}
planning-entry-sums = { $count ->
    [one] { $count } línea, mostrada en sumas. `brimful settle --dry-run` las imprime una a una.
   *[other] { $count } líneas, mostradas en sumas. `brimful settle --dry-run` las imprime una a una.
}
planning-entry-moves = Lo que se mueve
planning-entry-from = De
planning-entry-to = A
planning-entry-carried = Remanente
planning-entry-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}

## Settling a full bucket while its round is open

planning-early = Resolver ya «<title>{ $title }</title>»
planning-early-lead = { $count ->
    [one] Está lleno: { $amount } de un miembro.
   *[other] Está lleno: { $amount } de { $word } miembros.
}
planning-early-button = Resolverlo con { $amount }
planning-early-does = Qué hace esto
planning-early-moves = El dinero pasa al bote, con un asiento propio.
planning-early-stays = Nadie puede sacar lo que le dio, y su meta queda como está.
planning-early-payouts = Sus responsables pueden pedir pagos enseguida.
planning-early-rest = El resto de la ronda sigue, y se resuelve después del cierre.
planning-early-final = Esto no se puede deshacer.
planning-early-settled = «{ $title }» está resuelto con { $amount }. Sus responsables ya pueden pedir pagos.
planning-early-was-settled = «{ $title }» se resolvió el { $when } con { $amount }; no se asentó nada dos veces.
planning-early-changed = Alguien cambió su reparto desde que viste la vista previa
planning-early-changed-text = No se asentó nada. El bote sigue lleno; abajo está lo que se asentaría ahora.
planning-early-over = La ronda ha terminado: sus botes se resuelven en conjunto. No se asentó nada.
planning-early-not-open = Un bote se puede resolver antes de tiempo solo mientras su ronda está abierta. No se asentó nada.
planning-early-sealed = Esta ronda está sellada: antes del cierre nadie ve qué está lleno. No se asentó nada.
planning-early-not-full = «{ $title }» tiene { $total } de { $maximum }. Solo un bote lleno se resuelve antes de tiempo; no se asentó nada.
planning-early-never-full = «{ $title }» acepta todo lo que llegue, así que nunca está lleno. No se asentó nada.

## Offers: is what a bucket got enough to start?

planning-offer = Una oferta para <title>{ $title }</title>
planning-offer-lead = Recibió { $amount } y necesita al menos { $minimum }.
planning-offer-question = ¿Basta { $amount } para empezar?
planning-offer-needs = Necesita al menos
planning-offer-there-is = Hay
planning-offer-missing = Falta
planning-offer-answer = Responde hasta el { $until }. Cuenta la primera respuesta de cualquiera de sus responsables, y no se puede cambiar. Sin respuesta, es un no.
planning-offer-waits = Sus responsables pueden responder hasta el { $until }. Sin respuesta, es un no.
planning-offer-yes = Sí, empezar con { $amount }
planning-offer-no = No, que vuelva
planning-offer-bucket = Ver el bote
planning-offer-needed = Di sí o no
planning-offer-not-owner = Esto lo responden solo los responsables de «{ $title }». No se cambió nada.
planning-offer-late = Tu respuesta llegó fuera de plazo, así que no cuenta.
planning-offer-said-yes = Dijiste que sí. El dinero se mueve cuando se resuelva la ronda.
planning-offer-said-no = Dijiste que no. El dinero vuelve cuando se resuelva la ronda.
planning-offer-you-had-yes = Ya habías dicho que sí el { $when }. Cuenta la primera respuesta; no se cambió nada.
planning-offer-you-had-no = Ya habías dicho que no el { $when }. Cuenta la primera respuesta; no se cambió nada.
planning-offer-had-yes = { $name } ya había dicho que sí el { $when }. Cuenta la primera respuesta; no se cambió nada.
planning-offer-had-no = { $name } ya había dicho que no el { $when }. Cuenta la primera respuesta; no se cambió nada.
planning-offer-enough-by = { $name } dijo el { $day } que basta para empezar.
planning-offer-not-enough-by = { $name } dijo el { $day } que no basta para empezar.
planning-offer-enough = Alguien responsable dijo el { $day } que basta para empezar.
planning-offer-not-enough = Alguien responsable dijo el { $day } que no basta para empezar.
planning-offer-expired = Nadie responsable respondió a la oferta a tiempo.

## What another rule would have funded

planning-other = Lo que habría financiado otra regla
planning-other-lead = La { $round } está resuelta, y nada de esto la cambia. Es lo mismo que dio cada cual y la misma suma, { $amount }, contado de otras maneras.
planning-other-results = Resultados
planning-other-side = En paralelo
planning-other-table = Las reglas en paralelo
planning-other-bucket = Bote
planning-other-needs = Necesita
planning-other-needs-note = «Necesita» es lo que basta para empezar un bote: su mínimo, o lo que se le dio si no tiene.
planning-other-we-chose = Elegimos
planning-other-result = Resultado
planning-other-enough = Lo que habría bastado
planning-other-by-bucket = Bote a bote
planning-other-docs = Las reglas se explican en la documentación de Brimful, con un ejemplo de cada una.
planning-other-file = Para probar más reglas en otro sitio: <file>archivo Pabulib de esta ronda</file>, sin nombres.
planning-other-transfer = Traspaso de apoyos
planning-other-transfer-how = El dinero que un bote no puede usar pasa a los otros botes de quien lo dio, en proporción a lo que les dio. Sale primero el bote que está más lejos de lo que necesita.
planning-other-shares = Partes iguales
planning-other-shares-how = Cada bote se paga con lo que tienen quienes le dieron, según cuánto le dieron; va primero el que les sale más barato en esa proporción. Quien dio a muchos botes pequeños y quien dio a uno grande tienen la misma voz.
planning-other-shares-raised = Lo que tiene cada miembro cuenta con { $amount } más, que es lo máximo con lo que todavía se puede pagar todo lo financiado.
planning-other-greedy = El más apoyado primero
planning-other-greedy-how = Va primero el bote al que se le dio más, y después el siguiente para el que todavía alcance el dinero. La mayoría de las ciudades lo hace así.
planning-other-hidden = Otras dos reglas no se muestran aquí
planning-other-hidden-members = El traspaso de apoyos y las partes iguales miran quién dio qué. Esta ronda muestra cuánto se dio a un bote, no quién lo dio. Lo que financiarían esas reglas podría revelarlo.
planning-other-hidden-outsiders = El traspaso de apoyos y las partes iguales miran quién dio qué. Las personas de fuera ven cuánto se dio a un bote, no quién lo dio. Lo que financiarían esas reglas podría revelarlo.
planning-other-title = «{ $title }»
planning-other-same = { $count ->
    [one] Financia { $funded } de { $count } bote con { $amount }: los mismos botes que elegimos.
   *[other] Financia { $funded } de { $count } botes con { $amount }: los mismos botes que elegimos.
}
planning-other-without = Financia { $funded } de { $count ->
    [one] { $count } bote
   *[other] { $count } botes
} con { $amount }: sin { $others ->
    [0] { $without }
   *[other] otros { $others }
}.
planning-other-with = Financia { $funded } de { $count ->
    [one] { $count } bote
   *[other] { $count } botes
} con { $amount }: y además { $others ->
    [0] { $with }
   *[other] otros { $others }
}.
planning-other-instead = Financia { $funded } de { $count ->
    [one] { $count } bote
   *[other] { $count } botes
} con { $amount }: con { $others_with ->
    [0] { $with }
   *[other] otros { $others_with }
} en lugar de { $others_without ->
    [0] { $without }
   *[other] otros { $others_without }
}.

## What would have been enough, bucket by bucket

planning-transfer-funded = Termina con { $amount }. Habría bastado { $need }.
planning-transfer-funded-came = Termina con { $amount }; le pasó { $came } de otros. Habría bastado { $need }.
planning-transfer-missing = Se le dio { $given }. Habría bastado { $missing } más.
planning-transfer-missing-came = Se le dio { $given } y le pasó { $came } de otros. Habría bastado { $missing } más.
planning-transfer-nobody = Nadie le dio. Habría bastado { $missing } más.
planning-transfer-nobody-came = Nadie le dio y le pasó { $came } de otros. Habría bastado { $missing } más.
planning-shares-funded = { $count ->
    [one] El único miembro que le dio puede pagar lo que basta, { $need }.
   *[other] Los { $word } miembros que le dieron pueden pagar lo que basta, { $need }, y ninguno más de { $most }.
}
planning-shares-missing = { $count ->
    [one] Al único miembro que le dio le queda { $left } de los { $need } que necesita. Habría bastado { $missing } de otra parte.
   *[other] A los { $word } miembros que le dieron les queda { $left } de los { $need } que necesita. Habría bastado { $missing } de otra parte.
}
planning-shares-nobody = Nadie le dio. Habría bastado { $missing } de otra parte.
planning-greedy-never = Necesita { $need }, y había { $budget } en total: no habría bastado ninguna cantidad.
planning-greedy-enough = Se le dio { $given }. Habría bastado { $enough }.
planning-greedy-any = Se le dio { $given }. Habría bastado cualquier cantidad.
planning-greedy-nobody = Nadie le dio. Habría bastado { $enough }.
planning-greedy-nobody-any = Nadie le dio. Habría bastado cualquier cantidad.
