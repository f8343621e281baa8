# Buckets: the list, proposing and editing one, its page, and how it ends. A bucket is a proposal that needs money.

## The list

buckets-heading = Botes
buckets-lead = Lo que la gente quiere hacer, y lo que cuesta.
buckets-propose = Proponer un bote
buckets-late = <strong>Sin terminar a tiempo.</strong> Pide el informe a sus responsables, o dales más tiempo:
buckets-late-line = { $title }, con plazo hasta el { $day }
buckets-import = Importar botes de un archivo CSV
buckets-none-such = Ningún bote es así.
buckets-all = Mostrar todos
buckets-none = Todavía no hay botes. Un bote es algo que quieres hacer y lo que cuesta.
buckets-propose-first = Proponer el primero
buckets-money = Adónde va el dinero
buckets-drafts = Borradores, que ven sus responsables y la facilitación
buckets-in-round = En la { $round }
buckets-in-a-round = En una ronda
buckets-ideas = Ideas para la próxima ronda
buckets-doing = Financiados
buckets-past = Terminados, no financiados o abandonados
buckets-examples = O empieza por una de estas
buckets-example-soup = Sopa para la asamblea
buckets-example-soup-line = Nadie decide con hambre: una olla caliente para quien venga.
buckets-example-soup-cost = Verduras y pan
buckets-example-translator = Traducir nuestro manual
buckets-example-translator-line = Quien lee en otra lengua puede entrar y conocer las reglas.
buckets-example-translator-cost = Traducción
buckets-example-repair = Una tarde de reparaciones
buckets-example-repair-line = Trae algo roto y llévatelo arreglado.
buckets-example-repair-cost = Piezas y herramientas

## What state a bucket is in: little room

buckets-state-draft = Borrador
buckets-state-idea = Idea
buckets-state-open = Abierto
buckets-state-minimum = Mínimo alcanzado
buckets-state-full = Lleno
buckets-state-funded = Financiado
buckets-state-not-funded = No financiado
buckets-state-being-done = En marcha
buckets-state-done = Terminado
buckets-state-cancelled = Cancelado

## What is in a bucket, in words under its meter: little room

buckets-level-of = <strong>{ $inside }</strong> de { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> por ahora
    [one] <strong>{ $inside }</strong> de una persona
   *[other] <strong>{ $inside }</strong> de { $count } personas
}
buckets-level-to-go = Falta <strong>{ $amount }</strong>
buckets-level-enough = <strong>{ $amount }</strong> basta para empezar
buckets-level-paid = <strong>{ $amount }</strong> pagado
buckets-level-left = Queda <strong>{ $amount }</strong>
buckets-level-asked = Pide <strong>{ $amount }</strong>
buckets-level-asked-range = Pide <strong>de { $least } a { $most }</strong>
buckets-level-asked-up-to = Pide <strong>hasta { $most }</strong>
buckets-level-asked-or-more = Pide <strong>{ $least } o más</strong>
buckets-level-asked-any = Pide <strong>cualquier cantidad</strong>

## What became of a funded bucket’s money, behind a note about it: little room

buckets-since = { $paid } pagado, queda { $left }
buckets-since-left = queda { $left }
buckets-since-done = terminado, { $paid } pagado
buckets-since-cancelled = cancelado, { $paid } pagado
buckets-since-note = { $note }; { $since }

## A bucket’s page

buckets-costs = Lo que cuesta
buckets-cost-what = Qué
buckets-needed = Necesario
buckets-on-top = Ideal además
buckets-together = Total
buckets-level-sealed = Lo que se dio está sellado hasta el cierre.
buckets-give = Dar en la { $round }
buckets-offer = ¿Basta con lo que hay?
buckets-early = Está lleno: resolverlo ya
buckets-responsible = Responsables
buckets-owners-unnamed = { $count ->
    [one] Un miembro del grupo
   *[other] { $count } miembros del grupo
}
buckets-owners-more = { $count ->
    [one] y un miembro más
   *[other] y { $count } miembros más
}
buckets-starts = Empieza el { $day }
buckets-due = Con plazo hasta el { $day }
buckets-due-over = El plazo era hasta el { $day }
buckets-due-more = Más tiempo, hasta el { $day }: { $why }
buckets-rounds = Rondas
buckets-history-unfunded = <round>{ $round }</round>: no financiado; se le dio { $given }
buckets-history-unfunded-sealed = <round>{ $round }</round>: no financiado
buckets-history-funded = { $count ->
    [one] <round>{ $round }</round>: financiado con { $amount } por un miembro
   *[other] <round>{ $round }</round>: financiado con { $amount } por { $count } miembros
}
buckets-history-so-far = <round>{ $round }</round>: { $given } por ahora
buckets-history-sealed = <round>{ $round }</round>: sellado hasta el cierre
buckets-ask-payout = Pedir un pago
buckets-unlock = Desbloquear las cantidades
buckets-edit = Editar este bote
buckets-finish = Está terminado
buckets-extend = Darle más tiempo
buckets-cancel = Cancelarlo
buckets-withdraw = Retirar esta propuesta
buckets-withdraw-ask = ¿Retirar «{ $title }»?
buckets-withdraw-why = ¿Por qué?
buckets-withdraw-note = Todavía no ha recibido dinero. Se podrá seguir leyendo aquí, y no va a ninguna ronda.
buckets-withdraw-send = Retirarla
buckets-withdraw-done = Retirada. Se puede seguir leyendo aquí.
buckets-goal-unlocked = Las cantidades se desbloquearon el { $day } y pueden cambiar una vez. El motivo: { $why }
buckets-goal-changed = El { $day } cambió lo que pide: antes { $old }, ahora { $new }. El motivo: { $why }
buckets-goal-range = de { $least } a { $most }
buckets-goal-or-more = { $least } o más

## What became of a bucket, on its page

buckets-done = Qué resultó
buckets-cancelled = Por qué se canceló
buckets-withdrawn = Retirado
buckets-done-on = Terminado el { $day }.
buckets-done-on-by = Lo dio por terminado { $name } el { $day }.
buckets-cancelled-on = Cancelado el { $day }.
buckets-cancelled-on-by = Lo canceló { $name } el { $day }.
buckets-withdrawn-on = Retirado el { $day }.
buckets-withdrawn-on-by = Lo retiró { $name } el { $day }.
buckets-went-none = No había recibido dinero.
buckets-went-all = No quedaba nada.
buckets-went-fund = Quedaba { $amount }, que fue a { $fund }.
buckets-went-fund-unnamed = Quedaba { $amount }, que fue al fondo propio.
buckets-went-givers = { $count ->
    [one] Quedaba { $amount }, que volvió al único miembro que lo llenó, para su próxima ronda.
   *[other] Quedaba { $amount }, que volvió a los { $word } miembros que lo llenaron, para su próxima ronda.
}
buckets-went-gone = De eso, { $amount } era la parte de quienes ya no están, y pasa al remanente.
buckets-went-carried = Quedaba { $amount }, que pasa al remanente, para la próxima ronda.
buckets-its-money = Su dinero
buckets-sum-funded = Financiado con
buckets-sum-paid = − Pagado
buckets-sum-fund = − A { $fund }
buckets-sum-fund-unnamed = − Al fondo propio
buckets-sum-givers = − De vuelta a quienes lo dieron
buckets-sum-carried = − Al remanente
buckets-sum-corrected-off = − Corregido
buckets-sum-corrected-on = + Corregido
buckets-sum-left = Queda
buckets-entries = Todos los asientos de este bote
buckets-payouts-wait = De lo que queda, { $amount } está pedido y espera el pago.
buckets-payouts = Pagado
buckets-payouts-caption = Lo que se pagó de este bote
buckets-paid-on = Pagado el
buckets-paid-to = A quién
buckets-paid-amount = Cantidad
buckets-paid-not-yet = Todavía no
buckets-givers = Quiénes lo llenaron
buckets-giver-member = Miembro
buckets-giver-gave = Dio
buckets-giver-back = Le volvió

## Proposing and editing

buckets-edit-title = Editar un bote
buckets-save = Guardar
buckets-publish = Publicar
buckets-save-draft = Guardar como borrador
buckets-saved-in-round = Guardado. Está en la { $round }.
buckets-saved-idea = Guardado. Está en la lista de ideas y espera a la próxima ronda.
buckets-saved-draft = Guardado como borrador. Por ahora no lo ve nadie más que tú y la facilitación.
buckets-locked = Las cantidades están bloqueadas mientras dura la { $round }. Todo lo demás se puede cambiar.
buckets-unlocked = La facilitación desbloqueó las cantidades: se pueden cambiar una vez mientras la { $round } esté abierta. Se avisa a quienes dieron.
buckets-title = Título
buckets-summary = ¿Qué gana el grupo con esto?
buckets-summary-hint = Una línea, que aparece en todas las listas
buckets-body = Más detalles
buckets-body-hint = Qué harás, cuándo, con quién. Una línea vacía empieza un párrafo nuevo
buckets-costs-question = ¿Qué cuesta?
buckets-costs-note = Con «Necesario» basta para empezar; con «Ideal además» está lleno.
buckets-cost-line = Línea { $nth }: para qué es
buckets-cost-more = Una línea más
buckets-open-ended = Sin tope: acepta todo lo que llegue
buckets-open-ended-hint = Entonces las cantidades de arriba dicen qué basta para empezar, y no hay máximo
buckets-owners = ¿Quién es responsable?
buckets-owners-hint = Responden de él, reciben su dinero y envían las facturas
buckets-owners-none = todavía nadie
buckets-starts-on = Empieza el
buckets-missing-title = Ponle un título
buckets-missing-owner = Elige quién es responsable
buckets-missing-sum = Escribe al menos una línea de gasto con una cantidad
buckets-missing-summary = Di qué gana el grupo con esto
buckets-problem-locked = Las cantidades están bloqueadas mientras dura la { $round }; quedan como estaban
buckets-problem-owner = Alguien que elegiste ya no es miembro en activo
buckets-problem-decided = Este bote está decidido y queda como está; no se cambió nada
buckets-problem-sent = Este formulario ya se envió antes con otros valores. Mira tus botes y después envíalo otra vez
buckets-problem-others = Este bote es de otras personas; no se cambió nada
buckets-problem-zero = Escribe una cantidad por encima de cero, o deja el bote sin tope
buckets-problem-given = Ya tiene { $given }; la cantidad no puede ser menor
buckets-problem-too-large = Estas cantidades son demasiado grandes para Brimful
buckets-form-lines = El formulario traía una línea de más.
buckets-decided = Este bote está decidido y queda como está. No se cambió nada.

## Unlocking the sums while a round is open

buckets-reopen-heading = Desbloquear las cantidades de este bote
buckets-reopen-what = Mientras la { $round } está abierta, nadie cambia lo que pide un bote. Si se desbloquea, sus responsables y la facilitación pueden cambiarlo una vez.
buckets-reopen-told = Quienes le dieron reciben un correo con tu motivo, y otro cuando cambien las cantidades.
buckets-reopen-told-sealed = Toda la ronda recibe un correo con tu motivo, y otro cuando cambien las cantidades: la ronda está sellada, y un correo solo a quienes dieron revelaría quiénes son.
buckets-reopen-why = ¿Por qué?
buckets-reopen-done = Desbloqueado. Sus responsables y la facilitación pueden cambiar las cantidades una vez; después vuelven a estar bloqueadas.
buckets-reopen-why-needed = Di por qué; lo leen quienes le dieron
buckets-reopen-announced = Su ronda todavía no se ha abierto: las cantidades no están bloqueadas. No se cambió nada.
buckets-reopen-no-round = No está en ninguna ronda abierta, así que no hay nada que desbloquear.
buckets-reopen-settled = Este bote está resuelto y queda como está. No se cambió nada.
buckets-reopen-already = Las cantidades ya están desbloqueadas; se pueden cambiar en la página del bote.
buckets-reopen-unchanged = No se cambió nada.
buckets-reopen-sent = Este formulario ya se envió antes con otro motivo. No se cambió nada más.

## How a funded bucket ends: it is finished, gets more time, or is cancelled

buckets-end-leave = Dejarlo como está
buckets-end-why-needed = Escribe unas palabras: las lee todo el mundo
buckets-finish-heading = Dar por terminado este bote
buckets-finish-left = Queda { $amount }. Vuelve al grupo: pasa al remanente, para la próxima ronda.
buckets-finish-nothing = No queda nada.
buckets-finish-report = ¿Qué resultó?
buckets-finish-report-hint = Dos o tres frases. Las lee quien puede ver el bote
buckets-finished = Hecho. Quedaba { $amount }, que pasa al remanente.
buckets-finished-paid = Hecho. Se pagó hasta el último céntimo.
buckets-extend-heading = Dar más tiempo a este bote
buckets-extend-due = El plazo es hasta el { $day }. Se avisa a sus responsables antes del nuevo día.
buckets-extend-due-over = El plazo era hasta el { $day }. Se avisa a sus responsables antes del nuevo día.
buckets-extend-no-day = Todavía no tiene plazo.
buckets-extend-until = Con plazo hasta el
buckets-extend-why = ¿Por qué necesita más tiempo?
buckets-extend-until-needed = Elige el nuevo día
buckets-extend-too-early = Elige un día posterior al { $day }
buckets-extended = Ahora tiene hasta el { $day }.
buckets-cancel-heading = Cancelar este bote
buckets-cancel-nothing = Todo lo que recibió está pagado. No vuelve nada.
buckets-cancel-carried = Según el acuerdo en vigor, lo que queda, { $amount }, pasa al remanente, para la próxima ronda.
buckets-cancel-fund = Según el acuerdo en vigor, lo que queda, { $amount }, va a { $fund }.
buckets-cancel-fund-unnamed = Según el acuerdo en vigor, lo que queda, { $amount }, va al fondo propio.
buckets-cancel-givers = Según el acuerdo en vigor, lo que queda, { $amount }, vuelve a quienes lo dieron, en proporción a lo que dio cada cual.
buckets-cancel-why = ¿Por qué se cancela?
buckets-cancel-why-hint = Lo lee quien puede ver el bote, y quienes dieron lo reciben por correo
buckets-cancel-giver = Quién dio
buckets-cancel-gave = Dio
buckets-cancel-back = Le vuelve
buckets-cancel-gone = Ya no está: esta parte pasa al remanente
buckets-cancel-caption = Qué recibe cada cual
buckets-cancel-waiting = { $count ->
    [one] Un pago en espera se cierra también; lo pagado, pagado queda.
   *[other] { $word } pagos en espera se cierran también; lo pagado, pagado queda.
}
buckets-cancel-next-round = Lo que vuelve a cada cual se suma a lo que puede dar en su próxima ronda.
buckets-cancel-done = Cancelado.
buckets-cancel-done-carried = Cancelado. { $amount } pasa al remanente.
buckets-cancel-done-fund = Cancelado. { $amount } fue al fondo propio.
buckets-cancel-done-givers = Cancelado. { $amount } volvió a quienes lo dieron.
buckets-end-payouts-wait = { $count ->
    [one] Un pago espera todavía, { $sum } en total. Antes de dar el bote por terminado, la tesorería lo paga o lo rechaza, o se retira la petición.
   *[other] { $word } pagos esperan todavía, { $sum } en total. Antes de dar el bote por terminado, la tesorería los paga o los rechaza, o se retiran las peticiones.
}
buckets-end-changed = El bote cambió mientras lo mirabas: ahora tiene { $amount }. Mira otra vez las cifras. No se asentó nada.
buckets-end-not-funded = Este bote todavía no ha recibido dinero. No se cambió nada.
buckets-end-funded = Este bote ha recibido dinero: se da por terminado con un informe, o lo cancela la facilitación. No se cambió nada.
buckets-end-in-round = Este bote está en la { $round } y sigue en ella hasta que la ronda se resuelva. No se cambió nada.
buckets-end-done = Este bote ya está terminado. No se cambió nada.
buckets-end-cancelled = Este bote ya se canceló. No se cambió nada.
buckets-end-withdrawn = Este bote ya se retiró. No se cambió nada.
buckets-end-sent = Este formulario ya se envió antes con otro contenido. Vale el primero; carga la página otra vez.
buckets-end-late = Esto ya no se puede hacer como lo mostraba la página. Cárgala otra vez. No se cambió nada.
