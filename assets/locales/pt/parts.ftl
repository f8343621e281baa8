# Palavras das peças de que as páginas são feitas.

parts-to-fix = { $count ->
    [1] Uma coisa a corrigir
   *[other] { $count } coisas a corrigir
}
parts-show = Mostrar
parts-step-done = Feito
parts-step-next = A seguir
parts-step-later = Depois
parts-step-skipped = Saltado
parts-own-view = Vê esta página como toda a gente, sem o que só os membros podem saber. <back>Voltar à sua vista</back>

# On the button that leaves a question unanswered.
parts-dialog-back = Voltar
