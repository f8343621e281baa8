# The agreement: the rules that split the money, their history, and the weights of members.

## The agreement

agreement-ours = Nuestro acuerdo
agreement-recorded = Lo anotó { $name } el { $day }.
agreement-version = Versión { $version }, desde el { $day }
agreement-version-coming = Versión { $version }, desde el { $day } (por llegar)
agreement-first = La versión { $version } es la primera: vale también para todos los días anteriores al { $day }. Cada cierre conserva la versión que estaba en vigor cuando se asentó.
agreement-taken-back = Retirada. El acuerdo queda como está.
agreement-not-taken-back = Solo se puede retirar la versión más nueva, y solo antes del día desde el que vale. No se cambió nada.
agreement-since = En vigor desde el { $day }.
agreement-propose = Proponer un cambio
agreement-rules = Las reglas
agreement-the-weights = Los coeficientes
agreement-weights-unused = (las reglas en vigor no los usan)
agreement-history = Historial
agreement-one-version = Por ahora hay una versión.
agreement-take-back = Retirarla
agreement-example = Un ejemplo con números
agreement-example-sample = Con dinero de muestra, no el del grupo: tres miembros, una factura pagada cada uno.
agreement-decision = La decisión
agreement-no-decision = No hay ninguna decisión enlazada.

## The rules in words

agreement-rule-pool = El { $rate } % de cada factura pagada va a la bolsa común.
agreement-rule-foundation = El { $rate } % de lo que entró va al fondo propio.
agreement-rule-foundation-named = El { $rate } % de lo que entró va a { $foundation }.
agreement-rule-core = Después vienen los gastos básicos acordados.
agreement-rule-equal = El resto se comparte por igual.
agreement-rule-proportional = El resto se comparte según lo que aportó cada miembro.
agreement-rule-mixed = El resto se comparte así: { $equal } % por igual, { $rest } % según lo que aportó cada miembro.
agreement-rule-weights = El resto se comparte según coeficientes, con un motivo para cada uno.
agreement-rule-unspent-carried = Lo que nadie dio, o vuelve de un bote, pasa al cierre siguiente.
agreement-rule-unspent-giver = Lo que un miembro no dio, o le vuelve de un bote, se lo queda para la próxima ronda.
agreement-rule-cancelled-carried = El dinero sin pagar de un bote cancelado pasa al cierre siguiente.
agreement-rule-cancelled-foundation = El dinero sin pagar de un bote cancelado va al fondo propio.
agreement-rule-cancelled-givers = El dinero sin pagar de un bote cancelado vuelve a quienes lo dieron.
agreement-rule-whole = Cada miembro recibe una cifra redonda; lo que sobra pasa al cierre siguiente.
agreement-rule-cover = Si no alcanza para los gastos acordados, el fondo propio puede cubrirlos.
agreement-rule-cover-named = Si no alcanza para los gastos acordados, { $foundation } puede cubrirlos.
agreement-foundation = Fondo propio

## The worked example

agreement-sum-taken = −{ $amount }
agreement-came-in = Entró
agreement-sum-share = { $rate } % de eso
agreement-core = Gastos básicos
agreement-sum-bill = un gasto acordado
agreement-missing = Falta
agreement-to-share = Para compartir
agreement-example-invoice = factura pagada: { $amount }
agreement-member = Miembro
agreement-into-pool = A la bolsa
agreement-to-give = Para dar
agreement-example-same-weight = Se muestra con el mismo coeficiente para cada miembro.
agreement-example-carried = { $amount } no se puede compartir en partes iguales y pasa al cierre siguiente.
agreement-example-members = Lo que recibiría cada uno de los tres miembros

## A change

agreement-saved = Guardado. Vale desde el { $day }.
agreement-before-newest = La versión más nueva vale desde el { $day }. Elige ese día o uno posterior.
agreement-nothing-new = No hay nada distinto de la versión { $version }, así que no hay nada que guardar.
agreement-change = Cambiar nuestro acuerdo
agreement-pool = De cada factura pagada
agreement-pool-hint = Va a la bolsa común
agreement-share = De eso, para el fondo propio
agreement-share-hint = Lo que se guarda a largo plazo
agreement-called = Cómo llama el grupo al fondo propio
agreement-called-hint = Reserva, Fondo de comunes; vacío para Fondo propio
agreement-sharing = ¿Cómo se comparte el resto?
agreement-sharing-equal = Por igual
agreement-sharing-proportional = Según lo que aportó cada miembro
agreement-sharing-mixed = Una parte por igual, el resto según lo que aportó cada miembro
agreement-sharing-weights = Según coeficientes que pone la facilitación, con motivos
agreement-equal-part = La parte que se comparte por igual
agreement-equal-part-hint = Solo para la tercera manera
agreement-unit = ¿Cifras redondas?
agreement-unit-exact = Exactas, con todos los decimales
agreement-unit-whole = Solo unidades enteras
agreement-unspent = ¿Adónde va el dinero que nadie dio o que vuelve de un bote?
agreement-next-statement = Al cierre siguiente
agreement-unspent-giver = Se queda con quien lo tenía
agreement-cancelled = ¿Adónde va el dinero de un bote cancelado?
agreement-cancelled-foundation = Al fondo propio
agreement-cancelled-givers = Vuelve a quienes lo dieron
agreement-cover = El fondo propio puede cubrir los gastos básicos que falten
agreement-cover-hint = Lo hace la facilitación, con un asiento a la vista
agreement-from = Vale desde el
agreement-decision-link = Enlace a la decisión
agreement-change-lead = Vale desde su día. Lo asentado sigue con las reglas de su momento.
agreement-effect-show = Mostrar el efecto
agreement-effect-again = Mostrar el efecto otra vez
agreement-effect = Qué hace
agreement-unseen = <strong>Todavía no se ha guardado nada.</strong> Mira primero el efecto y después ponlo en vigor.
agreement-no-rule = No cambia ninguna regla.
agreement-until-now = Hasta ahora
agreement-from-then = Desde su día
agreement-effect-members = Lo que habría recibido cada miembro
agreement-in-force = Poner en vigor
agreement-what-where = Qué va adónde
agreement-fourth-way = Para la cuarta manera: <weights>los coeficientes</weights>.
agreement-when = Desde cuándo, y dónde se decidió
agreement-not-saved = Todavía no se guarda nada: primero ves lo que habría hecho con el último cierre.
agreement-day-wrong = Elige un día, como 2026-12-01.
agreement-the-name = El nombre
agreement-link-wrong = Esto no es una dirección web. Empieza por https://.
agreement-choose-each = Elige una opción en cada pregunta.
agreement-choose-sharing = Elige cómo compartir.
agreement-rate-range = Un porcentaje va de 0 a 100.
agreement-rate-decimals = Bastan dos decimales: 12.5 o 12.25.
agreement-rate-wrong = Escribe un porcentaje, como 20 o 12.5.

## What a change would have done to the last statement

agreement-effect-none = Todavía no hay ningún cierre, así que esto es lo que hace con dinero de muestra.
agreement-effect-below = Con estas reglas el último cierre habría tenido que esperar: lo que entró estaría por debajo de cero. Esto es lo que hacen con dinero de muestra.
agreement-effect-impossible = El último cierre no se puede calcular con estas reglas. Esto es lo que hacen con dinero de muestra.
agreement-effect-same = Las sumas de { $statement } habrían sido las mismas: { $amount } para compartir.
agreement-effect-short = Si esto hubiera valido para { $statement }, habría faltado { $missing } para los gastos acordados, y no habría habido nada para compartir en vez de { $before }.
agreement-effect-parts = Si esto hubiera valido para { $statement }, también habría habido { $amount } para compartir, en otras partes.
agreement-effect-other = Si esto hubiera valido para { $statement }, habría habido { $after } para compartir en vez de { $before }.
agreement-carried = Remanente anterior
agreement-effect-each = { $count ->
    [one] El único miembro
   *[other] Cada uno de { $count }
}
agreement-effect-smallest = La parte más pequeña
agreement-effect-largest = La parte más grande
agreement-effect-carried = Pasa al remanente, no se puede compartir
agreement-effect-on = El efecto en { $statement }
agreement-effect-of-sum = De la cuenta
agreement-effect-was = Como fue
agreement-effect-members-caption = Lo que habría recibido cada miembro
agreement-effect-got = Recibió
agreement-effect-with = Con el cambio
agreement-effect-difference = Diferencia
agreement-effect-more = +{ $amount }
agreement-effect-none-differs = lo mismo
agreement-effect-note-rate = Lo que entró se calcula de nuevo para cada factura que usó el porcentaje del acuerdo. Las facturas y los miembros con un porcentaje propio lo conservan.
agreement-effect-note-no-round = Ese cierre se asentó sin ronda; las partes son lo que habrían recibido quienes hoy están en activo.
agreement-effect-note-weights = Todavía no todos los miembros tienen coeficiente, así que se muestra con el mismo para cada uno.
agreement-effect-note-posted = Nada de lo asentado cambia: ese cierre conserva sus reglas.

## Weights

agreement-weights-saved = Guardado. Valen para la próxima ronda.
agreement-weights-without = No hay coeficiente para { $names }. No se guardó nada; lo que escribiste se conserva.
agreement-weights-somebody-left = Alguien dejó el grupo mientras escribías. No se guardó nada; el resto de lo que escribiste se conserva.
agreement-weights-nothing-new = Estos son los coeficientes que ya valen, así que no hay nada que guardar.
agreement-weights-sent-before = Este formulario ya se envió antes con otros valores. No se hizo nada más; envíalo otra vez.
agreement-weights-the-reason = El motivo
agreement-weights-no-reason = { $name }: escribe un motivo, o uno para todo el grupo arriba.
agreement-weights-reason-of = { $name }: el motivo
agreement-weights-not-whole = { $name }: escribe un número entero, como 2; el 0 también vale.
agreement-weights-range = { $name }: un coeficiente va de 0 a 1 000 000.
agreement-weights = Coeficientes
agreement-weights-weight-label = Coeficiente de { $name }
agreement-weights-reason-label = Motivo para { $name }
agreement-weights-for-all = Un motivo para todo el grupo
agreement-weights-for-all-hint = Vale para quienes no tengan abajo un motivo propio
agreement-weights-lead = Con coeficientes, lo que hay para compartir se divide en la proporción de estos números: quien tiene 2 recibe el doble que quien tiene 1. Nuestro acuerdo comparte así.
agreement-weights-lead-unused = Con coeficientes, lo que hay para compartir se divide en la proporción de estos números: quien tiene 2 recibe el doble que quien tiene 1. Hoy nuestro acuerdo no comparte así.
agreement-weights-nobody = Todavía nadie tiene un coeficiente.
agreement-weights-lacking = Sin coeficiente: { $names }. Una ronda por coeficientes se puede abrir cuando no falte ninguno.
agreement-weights-zero = Todos los coeficientes son cero: entonces se comparte por igual.
agreement-weights-sum = En total { $sum }: quien tiene coeficiente 1 recibe una parte de { $sum }.
agreement-weights-none-yet = todavía ninguno
agreement-weights-hold = Los coeficientes que valen
agreement-weights-set = { $day } a las { $time }, por { $name }
agreement-weight = Coeficiente
agreement-reason = Motivo
agreement-weights-next = Valen desde la próxima ronda. Una ronda abierta conserva los coeficientes con los que se abrió.
agreement-weights-save = Guardar los coeficientes
agreement-weights-import = Importar un archivo CSV
