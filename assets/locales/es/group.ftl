# A group's own page, who changed what, mails turned off by their link, help, and what is wrong with a form.

## Who changed what

group-log-heading = Quién cambió qué
group-log-people = Personas
group-log-lead = Todos los cambios, los más nuevos primero. Nunca se quita nada.
group-log-by = Cambios de
group-log-everybody = Todo el grupo
group-log-show = Mostrar
group-log-nothing-by = Nada de esta persona.
group-log-show-everybody = Mostrar los de todo el grupo
group-log-newest = Mostrar los más nuevos
group-log-nothing-older = No hay nada más antiguo.
group-log-older = Más antiguos

## Turning a kind of mail off by the link in it

group-mails-title = Correos
group-mails-heading = Correos de <group>{ $group }</group>
group-mails-results = Recibes correos con los resultados de cada ronda. ¿Quieres desactivarlos?
group-mails-results-off = Los correos con los resultados de cada ronda están desactivados. No se cambió nada más.
group-mails-rounds = Recibes correos con novedades de las rondas. ¿Quieres desactivarlos?
group-mails-rounds-off = Los correos con novedades de las rondas están desactivados. No se cambió nada más.
group-mails-buckets = Recibes correos con novedades de tus botes. ¿Quieres desactivarlos?
group-mails-buckets-off = Los correos con novedades de tus botes están desactivados. No se cambió nada más.
group-mails-money = Recibes correos con lo que le espera a la tesorería cada mes. ¿Quieres desactivarlos?
group-mails-money-off = Los correos con lo que le espera a la tesorería cada mes están desactivados. No se cambió nada más.
group-mails-turn-off = Desactivarlos
group-mails-wishes = Todas tus preferencias, y volver a activar correos: <settings>tus ajustes</settings>, después de entrar.

## Help

group-help-lead = Cómo comparte aquí su dinero un grupo, de una factura a un bote lleno.
group-help-sum = La cuenta de un mes
group-help-sum-text = De cada factura pagada <strong>entra</strong> una parte. Una parte de eso va al <strong>fondo propio</strong>, que se guarda a largo plazo. Después vienen los <strong>gastos básicos</strong>, los que se acordaron. Lo que queda, junto con el <strong>remanente</strong> anterior, es <strong>para compartir</strong>. Cada página con dinero muestra esta cuenta en este orden.
group-help-giving = Dar
group-help-giving-text = Cuando hay una ronda abierta tienes una cantidad para <strong>dar</strong>. Ponla en los botes: usa los botones o escribe una cantidad. Nada cuenta hasta que pulses Guardar, y puedes cambiarlo hasta que se cierre la ronda, salvo que la ronda diga otra cosa. Si un bote se llenó mientras decidías, se queda lo que cabe y el resto vuelve a ti.
group-help-buckets = Botes
group-help-buckets-text = Un bote es una propuesta que necesita dinero: quién responde de ella, qué cuesta, qué gana el grupo. Está <strong>lleno</strong> cuando tiene todo lo que pidió, <strong>financiado</strong> cuando al final tiene al menos su mínimo, y <strong>no financiado</strong> si no; entonces su dinero vuelve.
group-help-after = Después de la ronda
group-help-after-text = La facilitación resuelve la ronda después de una vista previa. Todo el mundo recibe los resultados por correo. Las personas responsables piden pagos, la tesorería los paga, y lo que sobra pasa al remanente.
group-help-getting-in = Entrar en el grupo
group-help-getting-in-text = La facilitación te invita. El enlace del correo vale siete días; si ha caducado, pide uno nuevo. Si has perdido tu contraseña, pide un enlace en la página para entrar y elige después una nueva en tus ajustes. Donde no se ofrece ningún enlace, puede ayudarte quien lleva este servidor.
group-help-seeing = Quién ve qué
group-help-seeing-text = Cada grupo decide si las personas de fuera no ven nada, ven totales o ven también el libro mayor. Lo que ganas nunca se muestra fuera, los clientes solo los ven la tesorería, la facilitación y tú, y tu nombre se muestra solo si quieres (<settings>tus ajustes</settings>).
group-help-mails = Correos
group-help-mails-text = Cada correo de un grupo lleva al pie un enlace que desactiva ese tipo de correo sin tener que entrar.
group-help-accessibility = Accesibilidad
group-accessibility-lead = En un grupo toda persona tiene la misma voz, así que toda persona debe poder usar esto.
group-accessibility-goal = El objetivo es WCAG 2.2 en el nivel AA. Cada página funciona sin scripts, solo con el teclado, con 320 píxeles, con el texto al doble de tamaño, en claro y en oscuro, y en papel.
group-accessibility-controls = Todo lo que se pulsa es un enlace o un botón con palabras; no hay que arrastrar ni mantener nada pulsado.
group-accessibility-colour = El color nunca dice nada por sí solo: las etiquetas tienen formas y palabras, los gráficos tienen tablas.
group-accessibility-forms = Un formulario que vuelve conserva lo que escribiste, enumera arriba lo que hay que corregir y enlaza con cada campo.
group-accessibility-calm = Nada parpadea, hace cuenta atrás ni caduca mientras escribes.
group-accessibility-fault = Si algo es difícil de usar, cuéntaselo a quien lleva este servidor: es un fallo, no un error tuyo.

## A form or a file that cannot be read; "Nothing was changed." follows

group-form-unknown-field = El formulario traía un campo que aquí no tiene.
group-form-field-twice = El formulario traía un campo dos veces.
group-form-no-form = Esto no es un formulario.
group-form-slow = El formulario tardó demasiado en llegar.
group-upload-slow = El archivo tardó demasiado en llegar.
group-upload-broken = El archivo no llegó entero.

## What is wrong with what was typed: no full stop, for there is little room

group-typed-no-amount = Escribe una cantidad, como { $example }
group-typed-two-ways = Se puede leer de dos maneras: escribe { $thousands } o { $decimal }
group-typed-no-decimals = Escríbelo sin decimales: { $example }
group-typed-decimals = { $scale ->
    [one] Un decimal como máximo
   *[other] { $scale } decimales como máximo
}
group-typed-too-large = Esta cantidad es demasiado grande
group-typed-below-zero = Una cantidad por debajo de cero no tiene sentido aquí
group-typed-empty = Escribe algo aquí
group-typed-short = { $min ->
    [one] Al menos un carácter
   *[other] Al menos { $min } caracteres
}
group-typed-long = { $max ->
    [one] Un carácter como máximo
   *[other] { $max } caracteres como máximo
}
group-typed-odd = Aquí no se admiten { $what }
group-typed-reserved = Esta palabra la usa Brimful
group-typed-no-day = Escribe el día así: 2026-11-30

## The group's own page

group-home-lead = { $count ->
    [one] Un miembro comparte lo que entra.
   *[other] { $count } miembros comparten lo que entra.
}
group-home-lead-next = { $count ->
    [one] Un miembro comparte lo que entra. La próxima ronda se abre el { $day }.
   *[other] { $count } miembros comparten lo que entra. La próxima ronda se abre el { $day }.
}
group-home-steps = Cinco pasos hasta la primera ronda
group-home-step-people = Personas
group-home-step-people-text = ¿Quién participa?
group-home-step-agreement = Acuerdo
group-home-step-agreement-text = ¿Qué parte entra, y cómo se divide?
group-home-step-income = Ingresos
group-home-step-income-text = Anota una factura o importa un archivo
group-home-step-costs = Gastos básicos
group-home-step-costs-text = ¿Qué hay que pagar antes de compartir?
group-home-step-round = Ronda
group-home-step-round-text = Compartir lo que hay
group-home-month-nth = { $month } ({ $nth })
group-home-month = En una frase: { $month }
group-home-of-every = De cada { $ten } que entraron, { $ours } fueron para compartir, { $to_fund } fueron a { $fund } y { $to_core } nos mantuvieron en marcha.
group-home-of-every-unnamed = De cada { $ten } que entraron, { $ours } fueron para compartir, { $to_fund } fueron al fondo propio y { $to_core } nos mantuvieron en marcha.
group-home-nothing-came = No entró nada; hubo { $ours } para compartir.
group-home-month-link = Adónde fue el dinero
group-home-round = { $count ->
    [one] { $funded } de { $count } bote financiado con { $amount }.
   *[other] { $funded } de { $count } botes financiados con { $amount }.
}
group-home-round-link = Lo que elegimos
group-home-ideas-heading = ¿Qué quieres hacer?
group-home-ideas = { $count ->
    [0] Ninguna idea espera a la próxima ronda.
    [one] Una idea espera a la próxima ronda.
   *[other] { $count } ideas esperan a la próxima ronda.
}
group-home-propose = Proponer un bote
