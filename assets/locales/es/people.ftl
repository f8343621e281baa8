# Members: the list, inviting and joining, each one's page, rate and statement.

people-heading = Personas
people-saved = Guardado.
people-how-seen = Cómo me ven y qué correos recibo
people-odd-form = El formulario pedía algo que aquí no existe.

## The list

people-list-lead = { $active ->
    [one] Un miembro.
   *[other] { $active } miembros.
}
people-list-lead-invited = { $invited ->
    [one] { $active ->
        [one] Un miembro, y una invitación sin responder.
       *[other] { $active } miembros, y una invitación sin responder.
    }
   *[other] { $active ->
        [one] Un miembro, y { $invited } invitaciones sin responder.
       *[other] { $active } miembros, y { $invited } invitaciones sin responder.
    }
}
people-list-invite-first = Invitar a las tres primeras personas
people-list-invite = Invitar a gente
people-list-import = Importar un archivo CSV
people-list-caption = Miembros por número
people-list-name = Nombre
people-list-address = Dirección de correo
people-list-does = Tarea
people-list-stands = Estado
people-list-since = Desde
people-list-organisation = organización
people-list-agreement = Nuestro acuerdo
people-list-log = Quién cambió qué
people-list-settings = Ajustes del grupo
people-state-active = En activo
people-state-invited = Con invitación
people-state-suspended = En suspenso
people-state-left = Ya no está

## For outsiders

people-public-lead = { $count ->
    [one] Un miembro comparte este dinero.
   *[other] { $count } miembros comparten este dinero.
}
people-public-named = Con nombre aquí
people-public-named-note = Quienes han dicho que las personas de fuera pueden leer su nombre.

## A person's page

people-person-member = Miembro
people-person-organisation = Organización
people-person-invited = { $what }, con invitación del { $day }.
people-person-active = { $what }, en el grupo desde el { $day }.
people-person-suspended = { $what }, no puede actuar por ahora.
people-person-left = { $what }, ya no está; lo que hizo sigue en las cuentas.
people-person-brought = Aportado
people-person-nothing-mine = Todavía no ha entrado nada tuyo.
people-person-nothing = Todavía no ha entrado nada suyo.
people-person-statement-mine = Tu extracto: aportado, guardado, dado, devuelto
people-person-statement = El extracto completo: aportado, guardado, dado, devuelto
people-person-caption = Lo que entró, por cierre
people-person-column-statement = Cierre
people-person-column-came-in = Entró
people-person-not-yet = Todavía en ningún cierre
people-person-rate = Da de cada factura
people-person-set-rate = Fijar un porcentaje propio
people-person-buckets = Responsable de
people-person-no-bucket = Todavía ningún bote.
people-person-roles = Tareas
people-person-facilitator = Facilitación
people-person-facilitator-hint = Lleva las rondas, el acuerdo y los miembros
people-person-treasurer = Tesorería
people-person-treasurer-hint = Lleva las facturas y los pagos
people-person-roles-save = Guardar las tareas
people-person-standing = Estado
people-person-suspend = Suspender
people-person-restore = Levantar la suspensión
people-person-withdraw = Retirar la invitación
people-person-withdraw-ask = ¿Retirar la invitación de { $name }?
people-person-withdraw-does = El enlace del correo dejará de funcionar.
people-person-let-go = Dar de baja
people-person-let-go-ask = ¿Dar de baja a { $name }?
people-person-let-go-does = Desde ese momento deja de formar parte del grupo. Sus facturas, repartos y botes siguen en las cuentas. El dinero que guardaba pasa al remanente.
people-person-standing-note = Quien está en suspenso no puede actuar; nada de lo suyo cambia. Quien se da de baja sigue en las cuentas con su número.
people-person-leave-heading = Dejar el grupo
people-person-leave-note = Tus facturas, repartos y botes siguen en las cuentas. El dinero que guardabas pasa al remanente.
people-person-leave = Dejar el grupo
people-person-leave-ask = ¿Dejar { $group }?

## What is said after a change to a member

people-change-suspended = En suspenso. No puede actuar hasta que levantes la suspensión.
people-change-restored = Vuelve a participar.
people-change-let-go = Hecho. Lo que hizo sigue en las cuentas.
people-change-left = Has dejado el grupo. Lo que hiciste sigue en sus cuentas.
people-change-no-member = Ese miembro no existe. No se cambió nada.
people-change-not-yours = Solo la facilitación cambia a otros miembros. No se cambió nada.
people-change-is-invited = { $name } todavía no ha respondido a la invitación. No se cambió nada.
people-change-is-active = { $name } ya está en activo. No se cambió nada.
people-change-is-suspended = { $name } ya está en suspenso. No se cambió nada.
people-change-has-left = { $name } ya no está en el grupo; con una invitación puede volver. No se cambió nada.
people-change-last = Solo { $name } se ocupa de la facilitación, y en un grupo hace falta al menos una persona que lo haga. Dale antes la facilitación a alguien más. No se cambió nada.

## Inviting

people-invite-lead = Cada persona recibe un correo con un enlace que vale siete días. Nadie entra hasta que responde.
people-invite-lines = ¿A quién invitas?
people-invite-lines-hint = Una por línea: Ama Owusu <ama@example.org>. También sirven nombres y direcciones copiados de una tabla.
people-invite-facilitators = Con la facilitación
people-invite-facilitators-hint = Llevan las rondas, el acuerdo y estas páginas
people-invite-treasurers = Con la tesorería
people-invite-treasurers-hint = Llevan las facturas y los pagos
people-invite-send = Enviar las invitaciones
people-invite-check = Revisar antes las líneas
people-invite-bad-heading = { $count ->
    [one] Una línea no se puede usar
   *[other] { $count } líneas no se pueden usar
}
people-invite-bad-address-missing = Línea { $line }: <text>{ $text }</text> — no lleva ninguna dirección de correo
people-invite-bad-name = Línea { $line }: <text>{ $text }</text> — el nombre tiene caracteres que no se ven, o es demasiado largo
people-invite-bad-address = Línea { $line }: <text>{ $text }</text> — esto no es una dirección de correo
people-invite-bad-twice = Línea { $line }: <text>{ $text }</text> — la misma dirección que en la línea { $first }
people-invite-bad-member = Línea { $line }: <text>{ $text }</text> — { $name } ya es miembro
people-invite-bad-suspended = Línea { $line }: <text>{ $text }</text> — { $name } está en suspenso; levanta la suspensión en su página
people-invite-bad-enough = { $most ->
    [one] Línea { $line }: <text>{ $text }</text> — ya salió una invitación hacia allí en un día; prueba mañana
   *[other] Línea { $line }: <text>{ $text }</text> — ya salieron { $most } invitaciones hacia allí en un día; prueba mañana
}
people-invite-good-heading = { $count ->
    [one] Saldría una invitación
   *[other] Saldrían { $count } invitaciones
}
people-invite-went-out = { $count ->
    [one] Sale una invitación.
   *[other] Salen { $count } invitaciones.
}
people-invite-nobody = No hay ninguna línea que se pueda usar. No se invitó a nadie.
people-invite-too-many = { $lines ->
    [one] Una línea es demasiado de una vez. Envía { $most } como máximo. No se invitó a nadie.
   *[other] { $lines } líneas son demasiadas de una vez. Envía { $most } como máximo. No se invitó a nadie.
}
people-invite-enough-mails = A { $email } ya se le enviaron bastantes correos por ahora. Quita esta línea o prueba más tarde. Todavía no se ha invitado a nadie.
people-invite-sent-before = Este formulario ya se envió antes con otras líneas. No se envió nada más; revisa la lista y envíala otra vez.

## A link for anyone

people-moment = { $day } a las { $time }
people-link-heading = O un enlace para cualquiera
people-link-fresh = Aquí está. Se muestra solo esta vez; quien lo tenga puede entrar como miembro hasta el { $until }.
people-link-there = Hay uno, que vale hasta el { $until }. No se puede volver a mostrar; uno nuevo lo anula.
people-link-none = Para un chat o una reunión: quien tenga el enlace puede entrar como miembro durante siete días.
people-link-make = Crear un enlace
people-link-make-new = Crear un enlace nuevo
people-link-end = Anular el enlace
people-link-ended = El enlace ya no vale. Nadie puede entrar con él.

## Joining by an invitation

people-join-title = Entrar en { $group }
people-join-heading = Entrar en <group>{ $group }</group>
people-join-lead = <strong>{ $inviter }</strong> te invita. El grupo decide en conjunto qué botes llena con su dinero común.
people-join-lead-facilitator = <strong>{ $inviter }</strong> te invita a ocuparte de la facilitación. El grupo decide en conjunto qué botes llena con su dinero común.
people-join-lead-treasurer = <strong>{ $inviter }</strong> te invita a ocuparte de la tesorería. El grupo decide en conjunto qué botes llena con su dinero común.
people-join-lead-both = <strong>{ $inviter }</strong> te invita a ocuparte de la facilitación y la tesorería. El grupo decide en conjunto qué botes llena con su dinero común.
people-join-continue = Seguir como <name>{ $name }</name>
people-join-choose = La invitación fue a <invited>{ $invited }</invited>, y has entrado como <name>{ $name }</name> con <email>{ $email }</email>. ¿Con qué cuenta quieres entrar en el grupo?
people-join-this = Con esta, <email>{ $email }</email>
people-join-another = Con otra: salir primero
people-join-has-account = <email>{ $email }</email> ya tiene una cuenta. Entra con ella y volverás aquí.
people-join-for = Tu cuenta será para <email>{ $email }</email>.
people-join-join = Entrar en el grupo
people-join-sign-in = ¿Ya tienes una cuenta? <sign-in>Entra primero</sign-in>.
people-join-until = La invitación vale hasta el { $day } a las { $time } UTC.
people-join-name = Tu nombre
people-join-email = Tu dirección de correo
people-join-password = Elige una contraseña
people-join-password-hint = Al menos 8 caracteres; unas cuantas palabras seguidas van bien
people-join-welcome = Ya estás en { $group }.
people-join-account-exists = Esta dirección ya tiene una cuenta. Entra con ella y abre el enlace otra vez.
people-join-address-known = { $group } ya conoce esta dirección. Pide a { $ask } que la invite por correo.

## An invitation that leads nowhere any more

people-dead-heading = Por aquí no se entra
people-dead-ask = Pedir una nueva a { $ask }
people-dead-ask-note = Recibe un correo que dice que pides una invitación nueva, una vez al día como máximo.
people-dead-member-already = Ya eres miembro de { $group }.
people-dead-expired = Esta invitación a { $group } ha caducado.
people-dead-expired-todo = Pide una nueva a { $ask }.
people-dead-used = Esta invitación a { $group } ya se usó.
people-dead-used-todo = Si la usaste tú, entra. Si no, avisa a { $ask }.
people-dead-revoked = Esta invitación a { $group } ya no vale; quizá haya una más nueva.
people-dead-revoked-todo = Busca el correo más nuevo o pregunta a { $ask }.
people-dead-suspended = Tu cuenta está en suspenso en { $group }.
people-dead-suspended-todo = Pregunta a { $ask }.
people-dead-has-account = Esta dirección ya tiene una cuenta.
people-dead-name-and-address = Hacen falta un nombre y una dirección.
people-dead-again-todo = Vuelve atrás y prueba otra vez.
people-dead-address-known = { $group } ya conoce esta dirección.
people-dead-address-known-todo = Pide a { $ask } que la invite por correo.
people-asked-heading = Pedido
people-asked-lead = Si era una invitación nuestra que ya no vale, quien te invitó recibe un correo que dice que pides una nueva. Se le avisa una vez al día como máximo, así que pedirlo otra vez no cambia nada.
people-asked-note = La invitación nueva llega por correo, a la dirección de la anterior.

## What a member gives of an invoice

people-rate-percent = { $percent } %
people-rate-now-own = { $percent } % ahora, acordado para este miembro.
people-rate-now-agreed = { $percent } % ahora, como dice el acuerdo para todo el grupo.
people-rate-now-nothing = Todavía no hay nada acordado.
people-rate-title = Lo que da { $name }
people-rate-heading = Lo que da <name>{ $name }</name> de cada factura
people-rate-which = ¿Qué va a la bolsa común?
people-rate-which-own = Un porcentaje propio
people-rate-which-agreed = Lo que dice el acuerdo, como todo el grupo
people-rate-rate = De cada factura pagada
people-rate-rate-hint = Solo para un porcentaje propio
people-rate-from = Desde este día de pago
people-rate-decision = Enlace a la decisión
people-rate-note = Cuenta para las facturas que se marquen como pagadas desde ahora, según su día de pago. Lo que ya entró conserva el porcentaje con el que entró. El porcentaje propio de una factura tiene preferencia.
people-rate-save = Guardar el porcentaje
people-rate-history = Historial
people-rate-history-note = El primero vale también para todos los días anteriores.
people-rate-caption = Porcentajes de este miembro
people-rate-column-from = Desde
people-rate-column-decided = Decidido
people-rate-column-recorded = Anotado
people-rate-to-come = por llegar
people-rate-as-everyone = como todo el grupo
people-rate-the-decision = La decisión
people-rate-not-linked = sin enlace
people-rate-recorded = { $day }, por { $name }
people-rate-coming = Por llegar: { $percent } %, desde el { $day }.
people-rate-coming-agreed = Por llegar: como todo el grupo, desde el { $day }.
people-rate-take-back = Retirarlo
people-rate-saved = Guardado. { $name } da el { $percent } % desde el { $day }.
people-rate-saved-agreed = Guardado. { $name } da lo que dice el acuerdo desde el { $day }.
people-rate-taken-back = Retirado. El porcentaje queda como está.
people-rate-before-newest = El porcentaje más nuevo vale desde el { $day }. Elige ese día o uno posterior.
people-rate-nothing-new = Esto es lo que ya vale, así que no hay nada que guardar.
people-rate-nothing-to-end = { $name } ya da lo que dice el acuerdo, así que no hay nada que guardar.
people-rate-not-coming = Solo se puede retirar el porcentaje más nuevo, y solo antes del día desde el que vale. No se cambió nada.
people-rate-which-missing = Elige una de las dos opciones.
people-rate-from-missing = Elige el día desde el que vale.
people-rate-decision-wrong = Esto no es una dirección web. Empieza por https://.

## A member's statement

people-statement-title-mine = Tu extracto
people-statement-title = Extracto de { $name }
people-statement-lead-mine = Aportaste { $brought } a la bolsa común, diste { $gave } a botes, y ahora guardas { $holds }.
people-statement-lead = { $name } aportó { $brought } a la bolsa común, dio { $gave } a botes, y ahora guarda { $holds }.
people-statement-brought = Aportado
people-statement-nothing-coming = Nada en camino
people-statement-coming = { $count ->
    [one] { $amount } más cuando se pague una factura
   *[other] { $amount } más cuando se paguen { $count } facturas
}
people-statement-given = Dado a botes
people-statement-given-note = Lo que los financió
people-statement-held = Guardado ahora
people-statement-nothing-held = No hay nada guardado
people-statement-in-split = De eso, { $amount } está en el reparto de la { $round }
people-statement-to-give-in = Para dar en la { $round }
people-statement-to-give-next = Para dar en la próxima ronda
people-statement-sum-allotted = Partes recibidas en rondas
people-statement-sum-gave = Dado a botes
people-statement-sum-back = Volvió al grupo
people-statement-sum-back-note = Pasó al cierre siguiente
people-statement-sum-other = Correcciones
people-statement-sum-holds = Guardado ahora
people-statement-together = Total
people-statement-nothing = Todavía nada.
people-statement-brought-note = La parte de cada factura pagada que fue a la bolsa común.
people-statement-brought-caption = Lo que aportó
people-statement-not-yet = Todavía en ningún cierre
people-statement-paid-on = Pagada el { $day }
people-statement-percent = { $percent } %
people-statement-column-invoice = Factura
people-statement-column-statement = Cierre
people-statement-column-net = Sin impuestos
people-statement-column-pool = A la bolsa
people-statement-held-heading = Guardado y dado
people-statement-held-none = Ninguna ronda ha dado nada todavía.
people-statement-held-caption = Sus movimientos
people-statement-column-day = Día
people-statement-column-what = Qué
people-statement-column-amount = Cantidad
people-statement-column-held-mine = Guardabas
people-statement-column-held = Guardaba
people-statement-bucket = Bote { $number }
people-statement-in-round = En la { $round }
people-statement-allotment = Parte
people-statement-funded = Financió un bote
people-statement-came-back = Volvió de un bote
people-statement-went-back = Volvió al grupo
people-statement-rounds = Ronda a ronda
people-statement-rounds-note = «Para dar» lleva a por qué fue esa cantidad. Lo que volvió o no se dio es otra vez del grupo, salvo que la ronda deje que se quede.
people-statement-column-round = Ronda
people-statement-column-to-give = Para dar
people-statement-column-given = Dado
people-statement-column-funded = Financió botes
people-statement-column-came-back = Volvió
people-statement-column-not-given = Sin dar
people-statement-column-stayed = Se quedó
people-statement-kept = { $amount } guardado de antes
people-statement-hidden = Oculto hasta que se cierre
people-statement-not-settled = Sin resolver todavía
people-statement-paid-out = Pagado
people-statement-paid-out-note = Dinero de botes financiados que fue a { $name }.
people-statement-paid-out-none = Ningún bote ha pagado nada aquí todavía.
people-statement-paid-out-caption = Lo que se pagó
people-statement-column-bucket = Del bote
people-statement-files = Llevártelo
