# The pages of rounds that were opened: the list, the page where members give, its close, the settlement, the results.

## Days and names

rounds-moment = { $day } a las { $clock }
rounds-bucket-numbered = Bote { $number }
rounds-bucket-inside = bote { $number }
rounds-quoted = «{ $title }»
rounds-between = {", "}
rounds-unit-euros = Euros
rounds-unit-dollars = Dólares
rounds-unit-pounds = Libras
rounds-unit-francs = Francos

## What became of the buckets

rounds-share-funded = { $funded ->
    [0] { $count ->
        [one] el único bote no está financiado
       *[other] ninguno de los { $buckets } botes está financiado
    }
    [one] { $count ->
        [one] el único bote está financiado
       *[other] uno de los { $buckets } botes está financiado
    }
   *[other] { $word } de los { $count ->
        [one] { $buckets } botes
       *[other] { $buckets } botes
    } están financiados
}

## The list of rounds

rounds-title = Rondas
rounds-open-one = Abrir una ronda
rounds-none = Todavía no hay rondas. Una ronda comparte la bolsa común.
rounds-see-ideas = Ver las ideas
rounds-none-lead = En una ronda, los miembros reparten entre los botes lo que hay para compartir.
rounds-next-opens = La próxima ronda se abre el { $day }.
rounds-settled-count = { $count ->
    [one] Una ronda está resuelta.
   *[other] { $count } rondas están resueltas.
}
rounds-card-announced = Anunciada
rounds-card-open = Abierta
rounds-card-opens = Se abre el { $when }.
rounds-card-closes = Abierta hasta el { $when }.
rounds-card-closed = Se cerró el { $when }, sin resolver todavía.
rounds-card-sums = { $total ->
    [one] { $sum } para compartir; ha terminado { $done } de { $total } miembro.
   *[other] { $sum } para compartir; han terminado { $done } de { $total } miembros.
}
rounds-card-left = Te queda { $left } de tus { $sum } para dar.
rounds-card-give = Dar mis { $sum }
rounds-card-change = Cambiar mi reparto
rounds-card-see = Ir a la ronda
rounds-hands = ¿Quién participa en la próxima ronda?
rounds-hands-counted = Recuento hecho
rounds-hands-asked = Se pregunta
rounds-hands-counted-on = { $count ->
    [one] El recuento se hizo el { $when }. Participa un miembro.
   *[other] El recuento se hizo el { $when }. Participan { $count } miembros.
}
rounds-hands-until = { $count ->
    [one] Dilo hasta el { $when }. Por ahora participa un miembro.
   *[other] Dilo hasta el { $when }. Por ahora participan { $count } miembros.
}
rounds-hands-in = Participas.
rounds-hands-out = Esta vez no participas.
rounds-hands-say = Decir si participo
rounds-hands-see = Ver quién participa
rounds-settled-rounds = Rondas resueltas
rounds-round = Ronda
rounds-closed-on = Cerrada
rounds-to-share = Para compartir
rounds-given-to-buckets = Dado a botes
rounds-buckets-funded = Botes financiados
rounds-of = { $some } de { $all }

## The top of a round's page

rounds-badge-opens = Se abre el { $day }
rounds-badge-closed = Cerrada
rounds-badge-settled = Resuelta
rounds-badge-withdrawn = Retirada
rounds-closes-today = Se cierra hoy
rounds-days-left = { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}
rounds-lead-sums = { $count ->
    [one] <strong>{ $sum }</strong> para compartir, <strong>{ $asked }</strong> que pide un bote.
   *[other] <strong>{ $sum }</strong> para compartir, <strong>{ $asked }</strong> que piden { $word } botes.
}
rounds-lead-opens = Se abre el <when>{ $when }</when>.
rounds-lead-opens-then = Se cierra el { $when }.
rounds-lead-closes = Se cierra el <when>{ $when }</when>.
rounds-lead-moved = Iba a cerrarse el { $day }: { $reason }
rounds-lead-closed = Se cerró el <when>{ $when }</when>.
rounds-lead-closed-then = No hay nada decidido hasta que la facilitación la resuelva.
rounds-lead-settled-then = Se resolvió el { $day }.
rounds-lead-withdrawn = Se retiró el <when>{ $when }</when>.
rounds-lead-withdrawn-then = Su dinero volvió a donde estaba.
rounds-finished = { $total ->
    [one] Ha terminado { $done } de { $total } miembro
   *[other] Han terminado { $done } de { $total } miembros
}

## Where the sum comes from

rounds-sum = De dónde sale la cantidad
rounds-sum-came-in = Entró
rounds-sum-foundation = Fondo propio
rounds-sum-core = Gastos básicos
rounds-sum-carried = Remanente anterior
rounds-sum-to-share = Para compartir
rounds-sum-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
rounds-share-each = { $sum } cada uno
rounds-share-you = { $sum } para ti
rounds-share-weights = partes por coeficiente
rounds-share-contributions = partes por aportación
rounds-became-each = Cómo { $all } pasó a ser { $sum } cada uno
rounds-became-you = Cómo { $all } pasó a ser { $sum } para ti
rounds-became-weights = Cómo { $all } pasó a ser partes por coeficiente
rounds-became-contributions = Cómo { $all } pasó a ser partes por aportación

## The list of buckets

rounds-where = ¿Adónde van tus { $sum }?
rounds-the-buckets = Los botes
rounds-order = Orden de los botes
rounds-order-yours = Al azar para ti
rounds-order-shuffled = Al azar
rounds-order-closest = Casi llenos primero
rounds-order-name = De la A a la Z
rounds-jump = Saltar a Guardar
rounds-no-buckets = No hay botes en esta ronda.
rounds-propose-first = Proponer el primero
rounds-updated = Actualizado: <updated>{ $clock }</updated>, <refresh>actualizar</refresh>
rounds-level-others = <strong>{ $sum }</strong> de otros miembros
rounds-level-given = <strong>{ $sum }</strong> dado
rounds-level-mine = <strong>{ $sum }</strong> de tu parte
rounds-level-mine-of-it = <strong>{ $sum }</strong> de eso, de tu parte
rounds-level-raised = <strong>{ $sum }</strong> reunido, todo lo que necesita
rounds-level-enough = <strong>{ $sum }</strong> basta para empezar
rounds-level-asked = <strong>{ $sum }</strong> es lo que pide
rounds-level-to-go = <strong>{ $sum }</strong> por llenar de { $maximum }
rounds-givers-so-far = { $count ->
    [one] una persona ha dado por ahora
   *[other] { $word } personas han dado por ahora
}
rounds-nothing-needed = No hace falta más
rounds-filled-by = { $count ->
    [one] Lo llenó { $count } persona
   *[other] Lo llenaron { $count } personas
}
rounds-settled-already = Ya está resuelto
rounds-settled-already-stays = Lo que tiene se queda, lo tuyo también
rounds-own-bucket = Tu propio bote
rounds-own-bucket-others = Esta ronda lo deja a los demás
rounds-field = { $unit } para { $title }
rounds-field-to-go = { $unit } para { $title }, falta { $sum }
rounds-step-less = Sacar { $step } de { $title }
rounds-step-more = Poner { $step } más en { $title }
rounds-fill-it = Llenarlo: { $sum }
rounds-fill-most = Dar { $sum }, lo máximo que acepta de ti
rounds-fill-last = Dar mis últimos { $sum }

## The reader's own split

rounds-save = Guardar
rounds-panel-save = Guardar mi reparto
rounds-panel-have = Todavía tienes
rounds-panel-of = de los { $sum } que tienes para dar
rounds-panel-over = Tu reparto es
rounds-panel-for = para los { $sum } que tienes para dar
rounds-too-much = { $sum } de más
rounds-left = Queda { $sum }
rounds-panel-of-short = de { $sum }
rounds-unsaved = Sin guardar todavía
rounds-unsaved-since = Sin guardar todavía: cambios ({ $when })
rounds-undo = Deshacer
rounds-even = Repartir el resto por igual
rounds-clear = Sacarlo todo
rounds-note-final = Esta ronda toma tu reparto una sola vez: lo que guardas es definitivo.
rounds-note-change = Cámbialo cuando quieras hasta que se cierre la ronda.
rounds-note-stays-yours = Lo que no des sigue siendo tuyo para la próxima ronda.
rounds-note-back-for = Lo que no des vuelve a la bolsa común para { $month }.
rounds-note-back = Lo que no des vuelve a la bolsa común.
rounds-said-left = Queda { $sum }.
rounds-said-over = { $sum } de más.
rounds-said = { $sum } en { $title }.
rounds-said-even = El resto está repartido por igual.
rounds-said-clear = Todo está sacado.
rounds-said-undo = Deshecho.
rounds-moved = { $count ->
    [one] { $number } bote ha cambiado:
   *[other] { $number } botes han cambiado:
}
rounds-closed-meanwhile = La ronda se ha cerrado:
rounds-moved-show = mostrar

## Saving

rounds-saved = Guardado.
rounds-saved-left = Te queda { $sum }.
rounds-saved-until = Puedes cambiarlo hasta el { $when }.
rounds-saved-final = Es definitivo.
rounds-undone-draft = Tus cambios ya no están; este es el reparto que guardaste.
rounds-nothing-to-undo = Todavía no hay nada que deshacer.
rounds-not-yours = Esta ronda se abrió con quienes eran miembros entonces; tú compartes desde la próxima. No se cambió nada.
rounds-not-open-yet = La ronda se abre el { $when }. No se guardó nada; vuelve entonces.
rounds-saved-once = Guardaste tu reparto el { $when }, y esta ronda lo toma una sola vez. Sigue valiendo.
rounds-save-key-reused = Este formulario ya se envió antes con otras cantidades. Valen las primeras; carga la ronda para cambiarlas.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = en esta ronda un miembro da como máximo { $sum } a un bote
rounds-own-bucket-problem = esta ronda deja tu propio bote a los demás
rounds-below-zero-problem = una cantidad no puede estar por debajo de cero
rounds-below-zero = Una cantidad no puede estar por debajo de cero
rounds-over = Tu reparto pasa en { $over } de tus { $sum }
rounds-over-all = En total es más que cualquier suma que se pueda dar
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = Un campo no es de ningún bote.
rounds-malformed-button = El formulario traía un botón que aquí no tiene.
rounds-malformed-version = El formulario no dice qué reparto muestra.
rounds-malformed-bucket = El bote { $number } no está en esta ronda.
rounds-malformed-twice = El formulario traía un bote dos veces.

## What the page tells its reader

rounds-draft-late = Tus cambios no llegaron a tiempo
rounds-draft-late-text = La ronda se cerró el { $when }. Lo que habías cambiado sin guardar no cuenta.
rounds-newcomer = Compartes desde la próxima ronda
rounds-newcomer-text = Esta se abrió con quienes eran miembros entonces. Puedes seguirla leyendo.
rounds-final = Tu reparto es definitivo
rounds-final-text = Lo guardaste el { $when }. Esta ronda toma cada reparto una sola vez.
rounds-late = Tu reparto no llegó a tiempo
rounds-late-text = La ronda se cerró el { $when }. Lo que enviaste después está abajo, para que lo veas; no se guardó.
rounds-late-stands = Vale el reparto que guardaste el { $when }.
rounds-late-none = No habías guardado antes ningún reparto.
rounds-typed = Tu reparto
rounds-typed-late = No llegó a tiempo
rounds-typed-counts = Cuenta
rounds-bucket = Bote
rounds-filled-up = { $title } se llenó mientras guardabas
rounds-filled-up-several = { $count ->
    [one] un bote se llenó mientras guardabas
   *[other] { $word } botes se llenaron mientras guardabas
}
rounds-filled-up-all = Le diste { $asked } y no necesitaba nada más, así que todo volvió a ti.
rounds-filled-up-part = Le diste { $asked } y solo necesitaba { $given }, así que entró { $given } y volvió a ti { $back }.
rounds-filled-up-all-of = Diste { $asked } a { $title } y no necesitaba nada más, así que todo volvió a ti.
rounds-filled-up-part-of = Diste { $asked } a { $title } y solo necesitaba { $given }, así que entró { $given } y volvió a ti { $back }.
rounds-filled-up-rest = Todo lo demás está guardado.
rounds-filled-up-see = Ver lo que todavía necesita dinero
rounds-see-results = Ver lo que elegimos
rounds-settle-the-round = Resolver la ronda
rounds-settle-first = Antes ves exactamente lo que se asentará.
rounds-asked = <strong>Se te pregunta:</strong> ¿basta con lo que hay para empezar?
rounds-offer-link = { $sum } para { $title }
rounds-early = Resolver ya los botes llenos
rounds-early-text = Sus responsables pueden pedir pagos enseguida; lo que se les dio se queda. Antes ves lo que se asentará.
rounds-rules = Las reglas de esta ronda
rounds-close-ended = Iba a cerrarse el { $was } y se cerró el { $now }.
rounds-close-moved = El cierre se movió del { $was } al { $now }. El motivo: { $reason }
rounds-extend = Darle más tiempo
rounds-withdraw = Retirarla
rounds-open-like = Abrir una ronda con estas reglas
rounds-close = Cerrar la ronda ahora
rounds-close-ask = ¿Cerrar la ronda ahora?
rounds-close-text = Los repartos se toman hasta este momento y no después. No se puede volver a abrir. Todavía no se decide nada: la resuelves en un segundo paso.
rounds-close-it = Cerrarla ahora
rounds-closed-now = Se cerró a las { $clock }. El paso siguiente es resolverla.
rounds-close-key-reused = Este formulario ya se envió antes para otra ronda. No se cambió nada.
rounds-close-not-yet = La ronda todavía no se ha abierto; no hay nada que cerrar.
rounds-close-withdrawn = La ronda se retiró; no hay nada que cerrar.
rounds-close-already = La ronda ya estaba cerrada.

## Two devices, one split

rounds-stale-title = Dos repartos tuyos
rounds-stale = Entretanto guardaste otro reparto
rounds-stale-lead-today = A las { $clock } se guardó un reparto tuyo, quizá en otro dispositivo, después de cargar esta página. No se ha perdido ni cambiado nada: elige el que quieras.
rounds-stale-lead = El { $when } se guardó un reparto tuyo, quizá en otro dispositivo, después de cargar esta página. No se ha perdido ni cambiado nada: elige el que quieras.
rounds-stale-both = Los dos repartos
rounds-stale-saved = Guardado
rounds-stale-sent = Enviado ahora
rounds-stale-differs = distinto
rounds-together = Total
rounds-stale-keep-saved = Quedarme con el guardado
rounds-stale-keep-sent = Quedarme con el enviado ahora

## Why this amount?

rounds-mine-title = ¿Por qué esta cantidad?
rounds-mine-back = Volver a la ronda
rounds-mine-part = Tu parte
rounds-mine-part-of = La parte de { $name }
rounds-mine-their-part = Su parte
rounds-mine-to-give = Tienes para dar
rounds-mine-theirs-to-give = Tiene para dar
rounds-mine-lead = En la { $round } tienes { $sum } para dar. De aquí sale.
rounds-mine-lead-of = En la { $round } { $name } puede dar { $sum }. De aquí sale.
rounds-mine-lead-newcomer = La { $round } se abrió con quienes eran miembros entonces. Tú compartes desde la próxima; de aquí sale la cantidad.
rounds-mine-lead-not-in = { $name } no participa en la { $round }. De aquí sale su cantidad.
rounds-mine-foundation = { $rate } % de lo que entró
rounds-mine-missing = Faltó de antes
rounds-mine-carried = Remanente anterior
rounds-mine-kept = Guardado de antes
rounds-mine-equally = { $count ->
    [one] { $sum } ÷ { $count } miembro = { $each } cada uno.
   *[other] { $sum } ÷ { $count } miembros = { $each } cada uno.
}
rounds-mine-no-weights = Todos los coeficientes son cero, así que cada miembro recibe lo mismo.
rounds-mine-no-contributions = De quienes participan, nadie aportó nada esta vez, así que cada miembro recibe lo mismo.
rounds-mine-contributed = Tus aportaciones fueron { $mine } de { $all }. La misma parte de { $sum } es { $part }.
rounds-mine-contributed-of = Sus aportaciones fueron { $mine } de { $all }. La misma parte de { $sum } es { $part }.
rounds-mine-mixed-one = { $count ->
    [one] Una parte se comparte por igual: { $each } para { $count } miembro.
   *[other] Una parte se comparte por igual: { $each } para cada uno de { $count } miembros.
}
rounds-mine-mixed-other = La otra va por aportaciones. Las tuyas fueron { $mine } de { $all }, lo que da { $part }.
rounds-mine-mixed-other-of = La otra va por aportaciones. Las suyas fueron { $mine } de { $all }, lo que da { $part }.
rounds-mine-mixed-sum = En total { $sum }.
rounds-mine-weight = Tu coeficiente es { $weight } de { $all } en total. La misma parte de { $sum } es { $part }.
rounds-mine-weight-of = Su coeficiente es { $weight } de { $all } en total. La misma parte de { $sum } es { $part }.
rounds-mine-weight-reason = El motivo del coeficiente: { $reason }.
rounds-mine-stays = Lo que no se puede compartir en partes iguales, { $sum }, pasa al cierre siguiente.
rounds-mine-rule-equal = Cada miembro recibe lo mismo.
rounds-mine-rule-no-weights = Por coeficientes, pero todos eran cero.
rounds-mine-rule-no-contributions = Por aportaciones, pero no hubo ninguna.
rounds-mine-rule-contributions = Según lo que aportó cada miembro.
rounds-mine-rule-mixed = Una parte por igual, otra según lo que aportó cada miembro.
rounds-mine-rule-weights = Según los coeficientes que puso la facilitación.
rounds-mine-entries = En el libro mayor: <statement>El cierre: asiento { $statement }</statement>, <allotments>Las partes: asiento { $allotments }</allotments>.
rounds-mine-entry = En el libro mayor: <statement>El cierre: asiento { $statement }</statement>.
rounds-mine-entry-allotments = En el libro mayor: <allotments>Las partes: asiento { $allotments }</allotments>.

## The preview of a settlement

rounds-settle-title = Resolver la { $round }
rounds-settle-funded = { $funded ->
    [one] { $count ->
        [one] el único bote está financiado con { $sum }.
       *[other] uno de los { $buckets } botes está financiado con { $sum }.
    }
   *[other] { $word } de los { $count ->
        [one] { $buckets } botes
       *[other] { $buckets } botes
    } están financiados con { $sum }.
}
rounds-settle-none-funded = { $count ->
    [one] el único bote no está financiado.
   *[other] ninguno de los { $buckets } botes está financiado.
}
rounds-settle-carried-into = { $sum } se guarda para { $month }.
rounds-settle-carried = { $sum } pasa al remanente.
rounds-settle-nothing-left = No sobra nada.
rounds-settle-stays = Lo que sobra se queda con quien lo tenía.
rounds-settle-leavers-into = Lo que sobra se queda con quien lo tenía; lo de quienes dejaron el grupo, { $sum }, se guarda para { $month }.
rounds-settle-leavers = Lo que sobra se queda con quien lo tenía; lo de quienes dejaron el grupo, { $sum }, pasa al remanente.
rounds-settle-early = { $count ->
    [one] uno de ellos ya se resolvió antes; su dinero ya se movió.
   *[other] { $word } de ellos ya se resolvieron antes; su dinero ya se movió.
}
rounds-settle-waits = Antes se pregunta a responsables
rounds-settle-waits-text = { $count ->
    [one] { $titles } no llegó al mínimo. Sus responsables pueden tomar lo que hay hasta el { $when }; sin respuesta, es un no. La ronda se puede resolver en cuanto toda oferta tenga respuesta, o entonces.
   *[other] { $titles } no llegaron al mínimo. Los responsables de cada uno pueden tomar lo que hay hasta el { $when }; sin respuesta, es un no. La ronda se puede resolver en cuanto toda oferta tenga respuesta, o entonces.
}
rounds-settle-table = Qué pasa con cada bote
rounds-settle-given = Dado
rounds-settle-gets = Recibe
rounds-settle-goes-back = Vuelve
rounds-settle-outcome = Resultado
rounds-settle-how-early = ya resuelto el { $day }
rounds-settle-how-surplus = { $sum } por encima de lo que acepta vuelve a quienes lo dieron
rounds-settle-how-waits = espera a sus responsables hasta el { $when }
rounds-settle-how-yours = espera tu decisión
rounds-settle-goal = de { $sum }
rounds-settle-goal-range = de { $minimum } a { $maximum }
rounds-settle-goal-open = al menos { $minimum }
rounds-settle-below = Por debajo del mínimo: tú decides
rounds-settle-below-text = Decide sobre cada uno y di por qué. Después mira lo que se asentará.
rounds-settle-choice-fund = Recibe sus { $sum }
rounds-settle-choice-back = Su dinero vuelve
rounds-settle-choice-hint = Tiene { $sum } y pidió al menos { $minimum }.
rounds-settle-why = ¿Por qué?
rounds-settle-why-hint = Todo el mundo lo lee en los resultados
rounds-settle-preview = Mostrar lo que se asentará
rounds-settle-lines = Cada línea que se asentará
rounds-settle-posted = Lo que se asentará
rounds-settle-button = Resolver y publicar
rounds-settle-no-entry = No se mueve dinero, así que no hay asiento. Los resultados van por correo a quien los quiera, y a la página de resultados.
rounds-settle-one-entry = Un asiento en el libro mayor, una sola vez. Los resultados van por correo a quien los quiera, y a la página de resultados.
rounds-settle-when = Se puede resolver cuando toda oferta tenga respuesta o haya vencido.
rounds-settle-decide-first = Decide antes sobre los botes por debajo de su mínimo; después verás aquí lo que se asentará.
rounds-settle-done = Resuelta. Quien los quiera recibe los resultados por correo.
rounds-settle-again = La ronda se resolvió el { $when }; no se asentó nada dos veces. Estos son sus resultados.
rounds-settle-already = Esta ronda ya está resuelta; estos son sus resultados.
rounds-settle-not-closed = La ronda se puede resolver cuando se haya cerrado, el { $when }.
rounds-settle-changed = Algo cambió desde que viste la vista previa
rounds-settle-changed-text = No se asentó nada. Abajo está lo que se asentaría ahora; míralo otra vez.
rounds-settle-not-yours = { $title } no te toca decidirlo: no tiene nada, o llegó a su mínimo. No se asentó nada.
rounds-settle-choose = Elige qué pasa con { $title }
rounds-settle-say-why = Di por qué decides eso sobre { $title }
rounds-settle-withdrawn = La ronda se retiró; no hay nada que resolver. No se cambió nada.
rounds-settle-malformed = El formulario decide sobre algo que no es un bote.

## The results

rounds-results-title = Resultados de la { $round }
rounds-results-question = ¿Qué elegimos?
rounds-results-withdrawn = Esta ronda se retiró, así que no hay resultados.
rounds-results-closes = La ronda se cierra el { $when }. Los resultados estarán aquí cuando se resuelva.
rounds-results-closed = La ronda se cerró el { $when }. Los resultados estarán aquí cuando se resuelva.
rounds-see-round = Ver la ronda
rounds-results-carried-into = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes y { $carried } se guarda para { $month }.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes y { $carried } se guarda para { $month }.
}
rounds-results-carried = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes y { $carried } pasa al remanente.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes y { $carried } pasa al remanente.
}
rounds-results-leavers-into = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes, lo que sobró se quedó con quien lo tenía, y lo de quienes dejaron el grupo, { $carried }, se guarda para { $month }.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes, lo que sobró se quedó con quien lo tenía, y lo de quienes dejaron el grupo, { $carried }, se guarda para { $month }.
}
rounds-results-leavers = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes, lo que sobró se quedó con quien lo tenía, y lo de quienes dejaron el grupo, { $carried }, pasa al remanente.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes, lo que sobró se quedó con quien lo tenía, y lo de quienes dejaron el grupo, { $carried }, pasa al remanente.
}
rounds-results-stayed = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes, y lo que sobró se quedó con quien lo tenía.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes, y lo que sobró se quedó con quien lo tenía.
}
rounds-results-nothing-left = { $count ->
    [one] un miembro tenía { $sum } para compartir; { $found } fue a botes, y no sobró nada.
   *[other] { $word } miembros teníamos { $sum } para compartir; { $found } fue a botes, y no sobró nada.
}
rounds-results-chosen = Lo que elegimos en conjunto
rounds-results-where = Adónde fue todo
rounds-settled-by = La resolvió { $name } el { $when }.
rounds-settled-at = Se resolvió el { $when }.
rounds-result-full = todo lo que pidió
rounds-result-full-above = todo lo que pidió; { $sum } de más volvió a quienes lo dieron
rounds-result-below = por debajo de los { $sum } que pidió
rounds-result-enough = de { $sum }, basta para empezar
rounds-result-open-ended = sin tope
rounds-result-nobody = nadie dio
rounds-result-carried = por debajo de sus { $sum }; al remanente
rounds-result-back = por debajo de sus { $sum }; vuelve a quienes lo dieron
rounds-result-and = { $note }; { $more }
rounds-result-you = tú { $sum }
rounds-decided-early-by = lo resolvió { $name } el { $day }, con la ronda abierta
rounds-decided-early = resuelto el { $day }, con la ronda abierta
rounds-decided-chosen = la facilitación decidió: { $reason }
rounds-an-owner = alguien responsable
rounds-offer-accepted-on = { $name } dijo el { $day } que basta para empezar
rounds-offer-accepted = { $name } dijo que basta para empezar
rounds-offer-declined-on = { $name } dijo el { $day } que no basta para empezar
rounds-offer-declined = { $name } dijo que no basta para empezar
rounds-offer-expired = nadie responsable respondió a la oferta a tiempo
rounds-offer-waits = espera una respuesta
rounds-mine-helped = { $count ->
    [one] Lo que diste, { $sum }, ayudó a un bote
   *[other] Lo que diste, { $sum }, ayudó a { $word } botes
}
rounds-mine-had = Tenías { $sum } para dar
rounds-mine-biggest = La parte más grande, { $sum }, fue a «{ $title }».
rounds-mine-above = Volvió { $sum }, porque un bote recibió más de lo que acepta.
rounds-mine-came-back = Volvió { $sum } de botes que no se financiaron.
rounds-mine-not-given = No diste { $sum }.
rounds-mine-rest-pool = Lo que sobró volvió a la bolsa común.
rounds-mine-rest-yours = Lo que sobró sigue siendo tuyo para la próxima ronda.
rounds-sum-could-give = Se podía dar en total
rounds-sum-to-buckets = A botes
rounds-sum-left-over = Sobró
rounds-sum-returned = Devuelto por botes no financiados
rounds-sum-surplus = De vuelta de botes que recibieron más de lo que aceptan
rounds-sum-not-given = Sin dar
rounds-sum-carried-on = Pasa al remanente
rounds-sum-stays = Se queda con quien lo tenía
rounds-givers = Quién dio qué, reparto a reparto
rounds-split-by-split = Reparto a reparto
rounds-giver = De
rounds-amount = Cantidad
rounds-more-givers = { $count ->
    [one] y { $count } más en <file>el archivo de la ronda</file>
   *[other] y { $count } más en <file>el archivo de la ronda</file>
}
rounds-other-rules = Lo que habría financiado otra regla
rounds-other-rules-text = Lo mismo que dio cada cual, contado de otras maneras. No decide nada.
rounds-other-rules-compare = Comparar las reglas
rounds-files = Llévate los resultados
rounds-file-results = Resultados, CSV
rounds-file-round = Toda la ronda, JSON
rounds-file-splits = Repartos, CSV
rounds-file-pabulib = Pabulib, para comparar reglas
