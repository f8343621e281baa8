# Mail: subjects, texts and buttons. Every message is plain text as well as HTML; headings and headlines of the text part
# are written in capitals by the program.

## What every mail has

mail-fewer = Menos correos
mail-unsubscribe = Dejar de recibirlos
mail-colon = :
mail-sender = { $group }, { $address }
# Narrow column.
mail-notes = { $first }, { $second }
mail-moment = { $day }, { $clock } (hora de { $city })
mail-to-the-round = Ir a la ronda
mail-propose = Proponer un bote
mail-any-sum = cualquier cantidad
mail-more = y <more>{ $count } más</more>

## Why the mail came

mail-why-owner = Recibes esto porque eres responsable de un bote de { $group }.
mail-why-giver = Recibes esto porque diste a un bote de { $group }.
mail-why-named = Recibes esto porque alguien de { $group } te nombró en un comentario.
mail-why-in-round = Recibes esto porque participas en la { $round } de { $group } y elegiste correos sobre rondas nuevas.
mail-why-rounds = Recibes esto porque eres miembro de { $group } y elegiste correos sobre rondas nuevas.
mail-why-results = Recibes esto porque eres miembro de { $group } y elegiste los resultados de las rondas.
mail-why-treasurer = Recibes esto porque te ocupas de la tesorería de { $group }.

## How what is to share came about: a sum, line by line

mail-sum = Cómo llegamos a { $amount }
mail-sum-came-in = Entró
mail-sum-foundation = Fondo propio
mail-sum-core-costs = Gastos básicos
mail-sum-carried = Remanente anterior
mail-sum-to-share = Para compartir
mail-sum-to-share-short = Para compartir
mail-sum-missing = Falta para los gastos acordados

## A round opened

mail-opens-subject = { $round }: tienes { $amount } para dar hasta el { $day }
mail-opens-subject-open = { $round }: abierta hasta el { $day }
mail-opens-headline = Tienes { $amount } para dar
mail-opens-headline-open = La { $round } está abierta
mail-opens-preview = { $count ->
    [one] Un bote lo espera.
   *[other] { $word } botes lo esperan.
}
mail-opens-lead = Hola, { $reader }. La { $round } de { $group } está abierta. Tienes <mine>{ $amount }</mine> para dar hasta el { $until }.
mail-opens-lead-nothing = Hola, { $reader }. La { $round } de { $group } está abierta hasta el { $until }. Esta vez no tienes nada para dar.
mail-opens-change = Pon algo en al menos un bote; hasta entonces puedes cambiar de idea.
mail-opens-final = Pon algo en al menos un bote; una vez guardado, tu reparto es definitivo.
mail-opens-button = Dar a los botes
mail-opens-shared = { $count ->
    [one] Lo comparte un solo miembro; { $amount } es tuyo.
   *[other] Lo compartimos entre { $word }; { $amount } es tuyo.
}
mail-opens-kept = Guardabas { $amount } de antes.
mail-opens-buckets = Los botes
mail-opens-enough = { $amount } basta para empezar.
mail-opens-more = y { $count } más en la página de arriba

## A round closes in two days

mail-closing-subject = { $round }: te queda { $left }, se cierra el { $weekday } a las { $clock }
mail-closing-subject-private = { $round }: te queda dinero, se cierra el { $weekday } a las { $clock }
mail-closing-headline = Te queda { $left } para dar
mail-closing-preview = La { $round } se cierra el { $close }.
mail-closing-lead = Hola, { $reader }. La { $round } de { $group } se cierra el <strong>{ $close }</strong>.
mail-closing-gave = Hasta ahora has dado { $given }. <mine>Lo demás, { $left },</mine> todavía puede ir a un bote, o a varios.
mail-closing-gave-nothing = <mine>Tu parte, { $left },</mine> todavía puede ir a un bote, o a varios: aún no has dado nada.
mail-closing-stays = Lo que no des sigue siendo tuyo para la próxima ronda.
mail-closing-carried = Lo que no des pasa al remanente, y se comparte de nuevo en la próxima ronda.

## Who takes part in the next round?

mail-hands-subject = { $group }: ¿participas en la próxima ronda?
mail-hands-headline = ¿Participas en la próxima ronda?
mail-hands-preview = Dilo hasta el { $day }.
mail-hands-lead = Hola, { $reader }. { $asker } pregunta quién participa en la próxima ronda de <strong>{ $group }</strong>. Dilo hasta el { $until }.
mail-hands-silence = Lo que hay para compartir se divide entre quienes participan. Quien no responde no participa esta vez.
mail-hands-button = Decir si participo

## Something about a round changed

mail-changed-close-subject = { $round }: abierta hasta el { $day }
mail-changed-close-headline = La { $round } está abierta más tiempo
mail-changed-close-lead = Hola, { $reader }. { $by } dio más tiempo a la { $round } de { $group }. Se cierra el <strong>{ $close }</strong>, no el { $was }.
mail-changed-unlocked-subject = { $round }: las cantidades de { $title } pueden cambiar
mail-changed-unlocked-headline = Las cantidades de { $title } pueden cambiar
mail-changed-unlocked-lead = Hola, { $reader }. { $by } desbloqueó las cantidades de <strong>{ $title }</strong> en la { $round }: sus responsables pueden cambiar una vez lo que pide. Entonces recibirás un aviso.
mail-changed-goal-subject = { $round }: { $title } pide otra cantidad
mail-changed-goal-headline = { $title } pide otra cantidad
mail-changed-goal-lead = Hola, { $reader }. Ahora <strong>{ $title }</strong> pide { $new } en la { $round }. Antes pedía { $old }.
mail-changed-goal-range = de { $least } a { $most }
mail-changed-goal-open = { $least } o más
mail-changed-reason = El motivo: <words>{ $reason }</words>
mail-changed-preview = Se cierra el { $close }.
mail-changed-stands = Lo que guardaste sigue valiendo.
mail-changed-in-it = <mine>Lo que le diste, { $amount },</mine> sigue ahí mientras no lo saques.
mail-changed-final = Guardaste tu reparto, y esta ronda lo toma una sola vez.
mail-changed-left = Tienes <mine>{ $amount }</mine> para dar.
mail-changed-until = Puedes cambiar tu reparto hasta el { $close }.

## What there is, offered to the owners of a bucket that missed its minimum

mail-offer-subject = { $round }: se ofrece { $amount } para { $bucket }
mail-offer-subject-again = { $round }: responde hasta mañana: se ofrece { $amount } para { $bucket }
mail-offer-subject-private = { $round }: una oferta para { $bucket }
mail-offer-subject-private-again = { $round }: responde hasta mañana: una oferta para { $bucket }
mail-offer-subject-several = { $round }: { $count ->
   *[other] una oferta para { $word } de tus botes
}
mail-offer-subject-several-again = { $round }: responde hasta mañana: { $count ->
   *[other] una oferta para { $word } de tus botes
}
mail-offer-headline = Se ofrece { $amount } para { $bucket }
mail-offer-headline-several = { $count ->
   *[other] Una oferta para { $word } de tus botes
}
mail-offer-preview = ¿Sí o no? Sin respuesta, es un no.
mail-offer-lead = { $count ->
    [one] Hola, { $reader }. La { $round } de { $group } ha terminado, y tu bote recibió menos de lo que necesita como mínimo. ¿Basta con lo que hay para empezar? Cuenta la primera respuesta de cualquiera de sus responsables, y no se puede cambiar.
   *[other] Hola, { $reader }. La { $round } de { $group } ha terminado, y estos botes tuyos recibieron menos de lo que necesitan como mínimo. ¿Basta con lo que hay para empezar? Cuenta la primera respuesta de cualquiera de sus responsables, y no se puede cambiar.
}
mail-offer-row = { $bucket }: hay { $amount } de los { $minimum } que necesita como mínimo.
mail-offer-button = Responder sí o no
mail-offer-button-text = Responder sí o no
mail-offer-deadline = Responde hasta el { $until }. Sin respuesta, el dinero vuelve.

## Results of a round

mail-results-headline-none = Ningún bote está financiado
mail-results-headline-none-of = { $all ->
   *[other] Ninguno de los { $all_word } botes está financiado
}
mail-results-headline-only = El único bote está financiado
mail-results-headline-all = { $all ->
   *[other] Los { $all_word } botes están financiados
}
mail-results-headline-some = { $funded ->
    [one] { $funded_word } de los { $all_word } botes está financiado
   *[other] { $funded_word } de los { $all_word } botes están financiados
}
mail-results-outcome-none = ningún bote financiado
mail-results-outcome-none-of = { $all ->
   *[other] ninguno de los { $all_word } botes financiado
}
mail-results-outcome-only = el único bote financiado
mail-results-outcome-all = { $all ->
   *[other] los { $all_word } botes financiados
}
mail-results-outcome-some = { $funded ->
    [one] { $funded_word } de los { $all_word } botes financiado
   *[other] { $funded_word } de los { $all_word } botes financiados
}
mail-results-subject = { $round }: { $outcome }, { $amount } compartido
mail-results-subject-private = { $round }: { $outcome }
mail-results-preview-gave = Lo que diste, { $amount }, fue a { $count ->
   *[other] { $word } de ellos
}.
mail-results-preview-gave-only = Lo que diste, { $amount }, fue a él.
mail-results-preview-left = Te quedó { $amount }.
mail-results-preview-found = { $amount } fue a botes.
mail-results-preview-carried = { $amount } se guarda para { $month }.
mail-results-closed = Hola, { $reader }. La { $round } se cerró el { $day }.
mail-results-shortfall = Después de la parte del fondo propio, faltó { $amount } para los gastos acordados.
mail-results-shortfall-named = Después de la parte de { $foundation }, faltó { $amount } para los gastos acordados.
mail-results-nothing = No había nada para compartir.
mail-results-had = { $count ->
    [one] Un miembro tenía <strong>{ $amount }</strong> para compartir;
   *[other] { $word } miembros teníamos <strong>{ $amount }</strong> para compartir;
}
mail-results-found-all = <strong>todo</strong> fue a botes.
mail-results-found = <strong>{ $found }</strong> fue a botes.
mail-results-found-carried = <strong>{ $found }</strong> fue a botes y { $carried } se guarda para { $month }.
mail-results-found-stays = <strong>{ $found }</strong> fue a botes y { $stays } se queda con quienes lo dieron, para la próxima ronda.
mail-results-found-both = <strong>{ $found }</strong> fue a botes, { $carried } se guarda para { $month } y { $stays } se queda con quienes lo dieron, para la próxima ronda.
mail-results-found-none = <strong>nada</strong> fue a botes.
mail-results-found-none-carried = <strong>nada</strong> fue a botes y { $carried } se guarda para { $month }.
mail-results-found-none-stays = <strong>nada</strong> fue a botes y { $stays } se queda con quienes lo dieron, para la próxima ronda.
mail-results-found-none-both = <strong>nada</strong> fue a botes, { $carried } se guarda para { $month } y { $stays } se queda con quienes lo dieron, para la próxima ronda.

# The reader's own part.
mail-results-had-none = En esta ronda no tenías dinero para dar.
mail-results-all-carried = Te quedó <strong>{ $amount }</strong>; volvió a la bolsa común y se guarda para { $month }.
mail-results-all-stays = Te quedó <strong>{ $amount }</strong>; sigue siendo tuyo para la próxima ronda.
mail-results-helped-one = <mine>Lo que diste, { $amount },</mine> ayudó a un bote: { $title }.
mail-results-helped-one-starts = <mine>Lo que diste, { $amount },</mine> ayudó a un bote: { $title }, que empieza el { $day }.
mail-results-helped-one-owners = <mine>Lo que diste, { $amount },</mine> ayudó a un bote: { $title }, con el que { $count ->
    [one] { $owners } empieza el { $day }
   *[other] { $owners } empiezan el { $day }
}.
mail-results-helped = { $count ->
   *[other] <mine>Lo que diste, { $amount },</mine> ayudó a { $word } botes.
}
mail-results-biggest = La parte más grande, { $amount }, fue a { $title }.
mail-results-biggest-starts = La parte más grande, { $amount }, fue a { $title }, que empieza el { $day }.
mail-results-biggest-owners = La parte más grande, { $amount }, fue a { $title }, con el que { $count ->
    [one] { $owners } empieza el { $day }
   *[other] { $owners } empiezan el { $day }
}.
mail-results-missed-carried = { $count ->
    [one] { $amount } era para un bote que no se financió; se guarda para { $month }.
   *[other] { $amount } era para botes que no se financiaron; se guarda para { $month }.
}
mail-results-missed-stays = { $count ->
    [one] { $amount } era para un bote que no se financió; sigue siendo tuyo para la próxima ronda.
   *[other] { $amount } era para botes que no se financiaron; sigue siendo tuyo para la próxima ronda.
}
mail-results-missed-all-carried = { $count ->
    [one] <mine>Lo que diste, { $amount },</mine> era para un bote que no se financió; se guarda para { $month }.
   *[other] <mine>Lo que diste, { $amount },</mine> era para botes que no se financiaron; se guarda para { $month }.
}
mail-results-missed-all-stays = { $count ->
    [one] <mine>Lo que diste, { $amount },</mine> era para un bote que no se financió; sigue siendo tuyo para la próxima ronda.
   *[other] <mine>Lo que diste, { $amount },</mine> era para botes que no se financiaron; sigue siendo tuyo para la próxima ronda.
}
mail-results-left-carried = Te quedó { $amount }; se guarda para { $month }.
mail-results-left-stays = Te quedó { $amount }; sigue siendo tuyo para la próxima ronda.

mail-results-heading = Los resultados
mail-results-heading-text = Resultados
mail-results-row-full = Lleno.
mail-results-row-minimum = Financiado con su mínimo, el { $percent } % de su meta.
mail-results-row-funded = Financiado con el { $percent } % de su meta.
mail-results-row-minimum-open = Financiado con su mínimo.
mail-results-row-funded-open = Financiado.
mail-results-row-none = No financiado.
mail-results-row-none-carried = No financiado. Lo que tenía, { $amount }, se guarda para { $month }.
mail-results-row-none-back = No financiado. Lo que tenía, { $amount }, vuelve a quienes lo dieron.
mail-results-row-gave = Diste { $amount }.
# In a narrow column.
mail-results-short-full = lleno
mail-results-short-minimum = mínimo
mail-results-short-funded = financiado
mail-results-short-none = no financiado
mail-results-short-carried = no financiado, al remanente
mail-results-short-back = no financiado, se devuelve
mail-results-short-gave = tú { $amount }
mail-results-decided-early = Estaba lleno y ya recibió su dinero el { $day }.
mail-results-decided-taken = Sus responsables empiezan con lo que hay.
mail-results-decided-declined = Sus responsables dijeron que lo que había no bastaba para empezar.
mail-results-decided-silence = Sus responsables no respondieron a la oferta de lo que había.
mail-results-decided-chosen = La facilitación decidió: { $reason }
mail-results-more = y { $count } más en la dirección de abajo
mail-results-button = Ver toda la ronda
mail-results-button-text = Toda la ronda
mail-results-next = Qué sigue
mail-results-invoices = Responsables de botes: hay que enviar la factura hasta el { $day }.
mail-results-invoices-to = Responsables de botes: hay que enviar la factura a { $name } hasta el { $day }.
mail-results-invoices-text = Responsables: la factura, hasta el { $day }.
mail-results-invoices-to-text = Responsables: la factura, a { $name } hasta el { $day }.
mail-results-next-month = La ronda de { $month } se abre el { $day }.
mail-results-next-round = La próxima ronda se abre el { $day }.
mail-results-books = Las cuentas
mail-results-books-keep = Hasta el asiento { $entry } las cuentas tienen esta huella. Guarda este correo: así nadie puede cambiarlas sin que se note.
mail-results-books-check = Cómo comprobarlo

## News about the money of one bucket

mail-bucket-paid-subject = Pago de { $title }: { $amount }
mail-bucket-paid-subject-private = Pagado: { $title }
mail-bucket-paid-headline = { $amount } está pagado
mail-bucket-paid-lead = Hola, { $reader }. <strong>{ $amount } de { $title }</strong> fue a { $payee } el { $day }.
mail-bucket-paid = Pagado
mail-bucket-asked = Pedido todavía
mail-bucket-left = Queda en el bote
mail-bucket-gave = Diste
mail-bucket-back = Vuelve a ti
mail-bucket-see-payout = Ver el pago
mail-bucket-declined-subject = No se paga: { $title }
mail-bucket-declined-headline = Un pago no se hace
mail-bucket-declined-lead = Hola, { $reader }. { $by } rechazó lo que pediste para { $payee }: <strong>{ $amount } de { $title }</strong>. El dinero se queda en el bote.
mail-bucket-writes = { $by } escribe: <words>{ $words }</words>
mail-bucket-finish-subject = Con plazo hasta el { $day }: { $title }
mail-bucket-finish-subject-today = El plazo es hoy: { $title }
mail-bucket-finish-headline = Con plazo hasta el { $day }
mail-bucket-finish-headline-today = ¿Está terminado?
mail-bucket-finish-lead = Hola, { $reader }. <strong>{ $title }</strong> tiene plazo hasta el { $day }. Cuando esté terminado, escribe dos o tres frases sobre lo que resultó. Si tarda más, pide más tiempo a la facilitación.
mail-bucket-finish-ask = Pide lo que falte por pagar antes de darlo por terminado: lo que quede vuelve después al grupo.
mail-bucket-finish-button = Escribir el informe
mail-bucket-cancelled-subject = Cancelado: { $title }
mail-bucket-cancelled-headline = { $title }: cancelado
mail-bucket-cancelled-lead = Hola, { $reader }. { $by } canceló <strong>{ $title }</strong>.
mail-bucket-cancelled-nothing = Todo lo que recibió se pagó antes.
mail-bucket-cancelled-foundation = No se pagó { $amount }, que fue al fondo propio.
mail-bucket-cancelled-foundation-named = No se pagó { $amount }, que fue a { $foundation }.
mail-bucket-cancelled-givers = No se pagó { $amount }, que volvió a quienes lo dieron.
mail-bucket-cancelled-carried = No se pagó { $amount }, que pasa al remanente, para la próxima ronda.
mail-bucket-cancelled-back = <mine>Tu parte, { $amount },</mine> es tuya para dar en tu próxima ronda.
mail-bucket-see = Ver el bote

## What others said at one's botes, at most once a day

mail-comments-subject = { $count ->
    [one] Un comentario nuevo: { $title }
   *[other] { $word } comentarios nuevos: { $title }
}
mail-comments-subject-several = { $count ->
   *[other] { $word } comentarios nuevos
} en { $buckets ->
   *[other] { $places } botes
}
mail-comments-headline = { $count ->
    [one] Un comentario nuevo
   *[other] { $word } comentarios nuevos
}
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [one] Hola, { $reader }. Esto es lo que se dijo en un bote de <strong>{ $group }</strong>.
   *[other] Hola, { $reader }. Esto es lo que se dijo en botes de <strong>{ $group }</strong>.
}
mail-comments-by = <who>{ $by }</who>, { $day }, { $time }
mail-comments-see = Leer y responder
mail-comments-more = { $count ->
    [one] Hay un comentario más aquí:
   *[other] Hay { $word } comentarios más aquí:
}
mail-comments-see-buckets = Ver los botes

## What waits for a treasurer in the month that begins

mail-month-subject = { $group }, { $month }: { $what }
mail-month-headline = Lo que espera en { $month }
mail-month-preview = { $what }.
mail-month-lead = Hola, { $reader }. Esto es lo que le espera a la tesorería de { $group }.
mail-month-invoices = { $count ->
    [one] una factura sin pagar
   *[other] { $word } facturas sin pagar
}
mail-month-core-costs = { $count ->
    [one] un gasto básico por pagar
   *[other] { $word } gastos básicos por pagar
}
mail-month-payouts = { $count ->
    [one] un pago
   *[other] { $word } pagos
}
mail-month-invoices-words = { $count ->
    [one] { $amount } sin impuestos está en camino. Márcala como pagada cuando el dinero esté ahí.
   *[other] { $amount } sin impuestos está en camino. Marca cada una como pagada cuando su dinero esté ahí.
}
mail-month-core-costs-words = { $count ->
    [one] { $amount } está apartado para él en el fondo de gastos básicos, sin pagar todavía.
   *[other] { $amount } está apartado para ellos en el fondo de gastos básicos, sin pagar todavía.
}
mail-month-payouts-words = { $count ->
    [one] { $amount } espera el pago.
   *[other] { $amount } en total espera el pago.
}
mail-month-payouts-late = { $late ->
    [one] { $amount } en total espera el pago; para uno de ellos el plazo ya pasó.
   *[other] { $amount } en total espera el pago; para { $word } de ellos el plazo ya pasó.
}
mail-month-payout-late = { $amount } espera el pago; su plazo ya pasó.
mail-month-see-invoices = Ver las facturas
mail-month-pay-core-costs = Pagar los gastos básicos
mail-month-see-payouts = Ver lo que debemos
mail-month-runway-none = El fondo propio tiene { $amount }. Todavía no tocaba ningún gasto básico.
mail-month-runway-none-named = { $foundation } tiene { $amount }. Todavía no tocaba ningún gasto básico.
mail-month-runway = El fondo propio tiene { $amount }: alcanzaría para los gastos básicos durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
mail-month-runway-named = { $foundation } tiene { $amount }: alcanzaría para los gastos básicos durante { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
mail-month-runway-part = El fondo propio tiene { $amount }: alcanzaría para los gastos básicos durante { $months } meses, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.
mail-month-runway-part-named = { $foundation } tiene { $amount }: alcanzaría para los gastos básicos durante { $months } meses, con el promedio de { $average ->
    [one] un mes
   *[other] los últimos { $average } meses
 }.

## An invitation

mail-invite-subject = { $inviter } te invita a { $group }
mail-invite-lead = Hola, { $reader }. <strong>{ $inviter }</strong> te invita a entrar en <strong>{ $group }</strong> en Brimful, donde el grupo decide en conjunto qué botes llena con su dinero común.
mail-invite-lead-unnamed = Hola. <strong>{ $inviter }</strong> te invita a entrar en <strong>{ $group }</strong> en Brimful, donde el grupo decide en conjunto qué botes llena con su dinero común.
mail-invite-button = Entrar en { $group }
mail-invite-button-text = Entrar
mail-invite-valid = La invitación vale hasta el { $day }.
mail-invite-note = Si no conoces a { $inviter }, puedes dejar este correo sin responder.

## About an account

mail-account-open = Abrir Brimful
mail-account-test-subject = El correo de Brimful funciona
mail-account-test = Este es el correo de prueba que alguien pidió. Te ha llegado, así que las invitaciones y los resultados llegarán también a los miembros.
mail-account-test-note = No hay nada que hacer. Si no sabes qué es esto, puedes dejarlo sin responder.
mail-account-link-subject = Tu enlace para entrar
mail-account-link = Hola, { $name }. Con este enlace entras sin contraseña. Vale una sola vez, y diez minutos.
mail-account-link-password = Si olvidaste la contraseña, después puedes elegir una nueva en tus ajustes.
mail-account-link-button = Entrar
mail-account-link-note = Si no fuiste tú, no hay nada que hacer: sin este correo no entra nadie. No lo reenvíes.
mail-account-password-subject = Tu contraseña cambió
mail-account-password = Se cambió la contraseña de la cuenta de { $name }, y se cerró la sesión en todos los demás navegadores.
mail-account-password-you = Si fuiste tú, aquí no hay nada que hacer.
mail-account-password-button = A la página para entrar
mail-account-password-note = Si no fuiste tú: pide un enlace en la página para entrar y elige enseguida otra contraseña. Después avisa a quien lleva tu Brimful.
mail-account-confirm-subject = ¿Es esta tu dirección nueva?
mail-account-confirm = La cuenta de { $name }, que hasta ahora tiene la dirección { $old }, pidió usar { $new } en su lugar. Vale cuando digas que sí.
mail-account-confirm-day = El enlace vale un día.
mail-account-confirm-button = Sí, usar esta dirección
mail-account-confirm-note = Si esta no es tu cuenta, deja este correo sin responder: así no cambia nada.
mail-account-asked-subject = Se pidió una dirección nueva
mail-account-asked = Alguien que ha entrado como { $name } y sabe la contraseña pidió usar { $new } en lugar de esta dirección. Todavía no ha cambiado nada: antes hay que decir que sí desde esa dirección.
mail-account-asked-you = Si fuiste tú, aquí no hay nada que hacer.
mail-account-asked-note = Si no fuiste tú, avisa enseguida a quien lleva tu Brimful: otra persona sabe tu contraseña.
mail-account-changed-subject = Tu dirección cambió
mail-account-changed = Desde ahora la cuenta de { $name } tiene la dirección { $new }: con ella se entra, y allí van los correos. Este es el último correo a la anterior.
mail-account-changed-note = Si no fuiste tú, avisa enseguida a quien lleva tu Brimful.
mail-account-in-use-subject = Ya tienes una cuenta
mail-account-in-use = Hola, { $name }. Otra cuenta pidió usar esta dirección. Es la tuya, así que no se cambió nada ni se dijo nada al respecto.
mail-account-in-use-you = Si fuiste tú, con una segunda cuenta: entra mejor con esta dirección.
mail-account-in-use-note = Si no fuiste tú, no hay nada que hacer.

## Somebody asks for a new invitation

mail-again-subject = { $name } pide una invitación nueva
mail-again-subject-link = Alguien pide un enlace nuevo para entrar
mail-again-who = { $name } ({ $address })
mail-again-words = Hola, { $reader }. { $who } abrió una invitación que ya no vale, y pide otra.
mail-again-words-in = Hola, { $reader }. { $who } abrió una invitación que ya se había usado, y pide otra. Ya es miembro: quizá solo tenga que entrar con su cuenta.
mail-again-words-link = Hola, { $reader }. Alguien que tiene el enlace para entrar abrió una invitación que ya no vale, y pide otra.
mail-again-invite = Si debe entrar en { $group }, invita a esa persona otra vez.
mail-again-button = Invitar otra vez
mail-again-note = Si no sabes quién es, no hagas nada. Se te avisa una vez al día como máximo.
