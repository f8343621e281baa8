# Words of the parts that pages are made of.

parts-to-fix = { $count ->
    [one] Una cosa por corregir
   *[other] { $count } cosas por corregir
}
parts-show = Mostrar
parts-step-done = Hecho
parts-step-next = Siguiente
parts-step-later = Más tarde
parts-step-skipped = Omitido
parts-own-view = Ves esta página como la ve todo el mundo, sin lo que solo pueden saber los miembros. <back>Volver a tu vista</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Volver
