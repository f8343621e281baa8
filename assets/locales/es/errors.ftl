# The pages of what went wrong: a title, what happened, what was kept, what to do.

errors-not-found-title = Aquí no hay nada
errors-not-found = No hay ninguna página en esta dirección, o es solo para miembros. Si eres miembro, entra primero.
errors-only-forms-title = Aquí no hay ninguna página
errors-only-forms = A esta dirección solo se envía un formulario. No se cambió nada. Ve a la página del formulario y envíalo desde allí.
errors-sign-in-title = Entra primero
errors-sign-in = Esta página es para miembros. No se cambió nada.
errors-forbidden-title = Con tus tareas no puedes hacer esto
errors-forbidden = No se cambió nada.
errors-forbidden-one = Puede hacerlo <first>{ $first }</first>. No se cambió nada.
errors-forbidden-two = Puede hacerlo <first>{ $first }</first> o <second>{ $second }</second>. No se cambió nada.
errors-forbidden-three = Puede hacerlo <first>{ $first }</first>, <second>{ $second }</second> o <third>{ $third }</third>. No se cambió nada.
errors-forbidden-more = { $more ->
    [one] Puede hacerlo <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> o una persona más. No se cambió nada.
   *[other] Puede hacerlo <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> o { $more } personas más. No se cambió nada.
}
errors-forged-title = Este formulario es demasiado antiguo
errors-forged = Se hizo antes de que entraras, o en otro sitio. No se cambió nada. Vuelve atrás, carga la página otra vez y envíalo de nuevo.
errors-malformed-title = Este formulario no se puede leer
errors-malformed = { $what } No se cambió nada.
errors-too-large-title = Esto es demasiado grande
errors-too-large = No se cambió nada. Un formulario admite hasta 64 kB; una lista para importar, 2 MB; un recibo, 5 MB.
errors-conflict-title = Esto cambió entretanto
errors-too-many-title = Demasiados intentos
errors-too-many-seconds = { $count ->
    [one] No se cambió nada ni se movió dinero. Prueba otra vez dentro de un segundo.
   *[other] No se cambió nada ni se movió dinero. Prueba otra vez dentro de { $count } segundos.
}
errors-too-many-minutes = { $count ->
    [one] No se cambió nada ni se movió dinero. Prueba otra vez dentro de un minuto.
   *[other] No se cambió nada ni se movió dinero. Prueba otra vez dentro de { $count } minutos.
}
errors-too-many-hours = { $count ->
    [one] No se cambió nada ni se movió dinero. Prueba otra vez dentro de una hora.
   *[other] No se cambió nada ni se movió dinero. Prueba otra vez dentro de { $count } horas.
}
errors-busy-title = Un momento, hay mucho que hacer
errors-busy = El servidor tiene más trabajo del que puede hacer. No se cambió nada ni se movió dinero. Espera un momento y prueba otra vez.
errors-maintenance-title = Volvemos pronto
errors-maintenance = <words>{ $words }</words> Alguien está trabajando en este servidor. No se cambió nada ni se movió dinero.
errors-internal-title = Algo ha fallado aquí
errors-internal = Es un fallo nuestro, no tuyo. Lo que enviaste no se guardó y no se movió dinero. Prueba otra vez; si vuelve a pasar, avisa a quien lleva este servidor.
errors-reference = Referencia:

## Ways on

errors-ways-on = Por dónde seguir
errors-to-start = Al inicio
errors-to-group = Al grupo
errors-search = Buscar un bote
errors-search-button = Buscar

## Plain answers, without a page

errors-other-host = Este servidor no responde con ese nombre. Quien lo lleva define el nombre con { $setting }.
errors-other-site = Este formulario vino de otro sitio. No se cambió nada.

## Forms

errors-scheme = Elige claro, oscuro o como el dispositivo.
