# What people say to one another: comments, favourites and pictures at botes, and how botes are found.

## Comments

talk-count = { $count ->
    [one] Un comentario
   *[other] { $count } comentarios
}
talk-heading = Comentarios
talk-empty = Nadie ha dicho nada aquí todavía. Haz la primera pregunta.
talk-write = Tu comentario
talk-write-hint = Nombra a alguien con @ y su nombre, y quedará como enlace. También valen **negrita**, listas con - y enlaces.
talk-send = Enviar el comentario
talk-written = Tu comentario ya está aquí.
talk-when = { $day }, { $time }
talk-by-member = Un miembro del grupo
talk-mention-member = un miembro
talk-removed = Retirado por quien lo escribió.
talk-hidden = Ocultado por la facilitación.
talk-hidden-why = Ocultado por la facilitación: { $why }
talk-hidden-words = Leerlo desde la facilitación
talk-edit = Cambiar
talk-edit-words = Tus palabras
talk-edit-send = Guardar las palabras
talk-edit-done = Cambiado. Al lado se ve cuándo.
talk-edited = cambiado el { $day }, { $time }
talk-edit-stale = El comentario se cambió mientras tanto, quizá en otro dispositivo: las palabras que valen están arriba. Envía otra vez para poner las tuyas en su lugar
talk-edit-closed = El comentario se retiró o se ocultó mientras tanto, así que sus palabras se quedan como estaban. Las tuyas siguen aquí para copiarlas
talk-remove = Retirarlo
talk-remove-ask = ¿Retirar este comentario?
talk-remove-does = Sus palabras desaparecen para siempre; todavía se ve que hubo un comentario.
talk-remove-done = Retirado. Sus palabras ya no están; todavía se ve que hubo un comentario.
talk-hide = Ocultar
talk-hide-why = ¿Por qué?
talk-hide-hint = Los miembros leen esto en su lugar, y queda en el registro
talk-hide-send = Ocultar el comentario
talk-hide-done = Ocultado. En su lugar está tu motivo.
talk-problem-empty = Escribe algo aquí
talk-problem-long = { $most ->
    [one] Un carácter como máximo
   *[other] { $most } caracteres como máximo
}
talk-problem-many = { $most ->
    [one] Has escrito un comentario en una hora. El próximo se puede enviar a partir de esta hora: { $time }
   *[other] Has escrito { $most } comentarios en una hora. El próximo se puede enviar a partir de esta hora: { $time }
}
talk-problem-sent = Con este formulario ya se envió otro comentario. Si este es nuevo, envíalo una vez más
talk-not-yours = Solo quien escribió un comentario lo cambia o lo retira. No se cambió nada.

## Favourites

talk-favourite = Añadir a mis favoritos
talk-favourite-off = Quitar de mis favoritos
talk-favourite-done = Ahora es uno de tus favoritos. Nadie más lo ve.
talk-favourite-off-done = Ya no es uno de tus favoritos.

## Finding botes

talk-find = Buscar botes
talk-find-words = Palabras
talk-find-state = Dónde
talk-find-all = En todas partes
talk-find-of = De quién
talk-find-everybody = De todo el grupo
talk-find-mine = Los míos
talk-find-favourites = Mis favoritos
talk-find-sort = Orden
talk-find-show = Mostrar
talk-find-clear = Mostrar todos
talk-find-found = { $found ->
    [0] Ningún bote coincide.
    [one] Coincide uno de { $all }.
   *[other] Coinciden { $found } de { $all }.
}
talk-place-round = En la ronda
talk-place-ideas = Ideas
talk-place-drafts = Borradores
talk-place-doing = Financiados
talk-place-past = Terminados o abandonados
talk-sort-oldest = Los más antiguos primero
talk-sort-newest = Los más nuevos primero
talk-sort-title = Por título
talk-sort-comments = Los más comentados primero

## Pictures

talk-pictures = Imágenes
talk-picture-add = Añadir una imagen
talk-picture-file = Imagen
talk-picture-file-hint = PNG, JPEG o WebP, hasta 5 MB. Se genera de nuevo: no se guarda dónde ni con qué se tomó
talk-picture-caption = ¿Qué se ve?
talk-picture-caption-hint = Aparece debajo de la imagen, y se lee en voz alta a quien no puede verla
talk-picture-send = Añadir la imagen
talk-picture-done = La imagen ya está.
talk-picture-remove = Quitar la imagen
talk-picture-remove-ask = ¿Quitar esta imagen?
talk-picture-remove-does = «{ $caption }» se borra y no se puede recuperar.
talk-picture-removed = La imagen ya no está.
talk-picture-none = Elige una imagen
talk-picture-large = 5 MB como máximo. Hazla más pequeña y elígela otra vez
talk-picture-unknown = Esto no es PNG, ni JPEG, ni WebP
talk-picture-pixels = { $width } por { $height } píxeles son demasiados. Haz la imagen más pequeña y elígela otra vez
talk-picture-broken = Esta imagen no se puede leer hasta el final. Guárdala de nuevo y elígela otra vez
talk-picture-many = { $most ->
    [one] Un bote tiene una imagen como máximo. Quita una antes
   *[other] Un bote tiene { $most } imágenes como máximo. Quita una antes
}
talk-picture-sent = Este formulario ya se envió antes con otra imagen, que ya está. Carga la página otra vez para añadir una más.
