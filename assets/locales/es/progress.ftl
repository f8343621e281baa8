# How far long work is: a large file that comes in, the settlement of a large round.

## The page that waits for it

progress-review = Revisando cada fila
progress-apply = Importando las filas
progress-upload = Leyendo el archivo
progress-settle = Resolviendo la ronda
progress-lead = Esto tarda un poco más. La página mira cada segundo y sigue sola cuando está listo.
progress-leave-import = Puedes salir de esta página. El archivo entra entero o no entra, pase lo que pase.
progress-leave-settle = Puedes salir de esta página. La ronda se resuelve entera o no se resuelve, pase lo que pase.
progress-leave-review = Todavía no se ha escrito nada. Puedes salir de esta página y volver después.
progress-again = Mirar otra vez
progress-begins = Empieza…
progress-check-rows = { $of ->
    [one] { $done } de { $of } fila revisada
   *[other] { $done } de { $of } filas revisadas
}
progress-prepare-rows = Todas las filas están revisadas; se calcula lo que escriben
progress-write-rows = Se están escribiendo las filas
progress-write-transfers = { $of ->
    [one] { $done } de { $of } movimiento escrito
   *[other] { $done } de { $of } movimientos escritos
}
progress-decide = Se calcula lo que recibe cada bote
progress-write-results = Se están escribiendo los resultados

## When nobody knows any more how far it is

progress-lost = No llegó hasta el final
progress-lost-upload = Entretanto el servidor arrancó de nuevo, o aquí responde otro. No se tomó nada del archivo; súbelo otra vez.
progress-lost-apply = Entretanto el servidor arrancó de nuevo, o aquí responde otro. Nada quedó a medias: por ahora no ha entrado ninguna fila. Míralas e impórtalas otra vez.
progress-lost-settle = Entretanto el servidor arrancó de nuevo, o aquí responde otro. Nada quedó a medias: por ahora no se ha asentado nada. Mírala y resuelve la ronda otra vez.

## A line of the command line while it works

progress-line-check-rows = revisando la fila { $done } de { $of }
progress-line-prepare-rows = preparando las filas
progress-line-write-rows = escribiendo las filas
progress-line-write-transfers = escribiendo el movimiento { $done } de { $of }
progress-line-decide = calculando lo que recibe cada bote
progress-line-write-results = escribiendo los resultados
progress-line-read-file = leyendo el archivo
progress-line-read-books = leyendo las cuentas
progress-line-check-entries = revisando el asiento { $done } de { $of }
progress-line-check-records = revisando los registros, tipo { $done } de { $of }
progress-line-write-lines = escribiendo la línea { $done } de { $of }
progress-line-write-file = escribiendo el archivo
progress-line-make-accounts = creando la cuenta { $done } de { $of }
progress-line-save-splits = guardando el reparto { $done } de { $of }
