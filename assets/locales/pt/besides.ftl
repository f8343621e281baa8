# O dinheiro que um grupo tem além das rodadas: fechar um mês, o que falta, pagar custos de base, o alicerce,
# correções, e o livro-razão ao lado do banco.

## Palavras que várias destas páginas dizem

besides-sent-before = Este formulário já foi enviado com outro conteúdo. Vale o primeiro; carregue a página de novo.
besides-bank = Banco
besides-pool = Fundo comum
besides-foundation = Alicerce
besides-core = Custos de base
besides-carried = Transportado
besides-allotment-of = Parte do membro { $member }
besides-bucket = Pote { $number }
besides-member = Membro { $number }
besides-too-little = { $account } tem { $holds }, e isto tira { $takes }: ficaria abaixo de zero. Nada foi lançado
besides-too-little-sentence = { $account } tem { $holds }, e isto tira { $takes }: ficaria abaixo de zero. Nada foi lançado.
besides-not-to-yourself = Ninguém marca um pagamento para si. Outra pessoa da tesouraria pode fazê-lo.
besides-treasurers-only = Só a tesouraria marca pagamentos; a facilitação fá-lo quando o pagamento é para a única pessoa da tesouraria.
besides-way-void = Uma contribuição sai quando se anula a sua fatura, na página da própria fatura.
besides-way-statement = Um fecho não se retira: o seguinte conta o que for acertado. Dinheiro que ele reservou por engano move-se com um ajuste.
besides-way-round = As partes voltam quando a sua rodada é retirada antes de abrir.
besides-way-adjustment = Isto foi decidido e comunicado às pessoas, por isso duas pessoas acertam-no juntas, com um ajuste.
besides-way-again = Um estorno não se retira: lance de novo o que ele retirou.
besides-money = O dinheiro do grupo
besides-above-zero = Escreva um valor acima de zero
besides-too-large = Este valor é grande demais
besides-not-ahead = Escolha hoje, { $today }, ou um dia anterior
besides-amount = Valor
besides-day = Dia
besides-state = Estado
besides-why = Porquê
besides-to-whom = A quem
besides-paid = Pago
besides-taken-back = Retirado
besides-take-it-back = Retirar
besides-booked = Lançado
besides-waits = À espera
besides-paid-on = Pago em
besides-second-person = Nada é lançado até outra pessoa da facilitação ou da tesouraria confirmar.
besides-treasurer-pays = Isto cabe à tesouraria, e nunca por quem recebe o pagamento.
besides-for-good = Fica para sempre no livro-razão; deixe de fora o que é privado
besides-say-why = Diga porquê, para que os outros possam acompanhar
besides-balance-day-needed = Escolha o dia do saldo
besides-corrections = Correções
besides-not-enough = Não chega para os custos acordados
besides-difference = Diferença
besides-decision-day-needed = Escolha o dia da decisão
besides-cost-month = de { $month }
besides-tabs = Dinheiro

## O que o grupo tem

besides-see-it = Ver
besides-funds-own-waits = O que propôs é lançado quando outra pessoa confirmar.
besides-funds-waits = À espera de uma segunda pessoa
besides-funds-pool-note = entrou, ainda em nenhum mês
besides-funds-foundation-note = para o longo prazo
besides-funds-core-note = reservado para despesas
besides-funds-carried-note = passa para o mês seguinte
besides-funds-idle = Dinheiro que de momento ninguém usa.
besides-funds-proposals = { $count ->
    [1] Alguém propôs mover dinheiro. É lançado quando confirmar, ou quando outra segunda pessoa o fizer.
   *[other] { $count } propostas para mover dinheiro são lançadas quando uma segunda pessoa as confirmar.
}
besides-look-at-it = Ver
besides-to-close = Fechar um mês sem rodada
besides-to-shortfall = Cobrir o que falta
besides-to-payments = Pagar custos de base
besides-to-bank = Ao lado do banco
besides-to-opening = Com que o grupo começa

## Em que pé está o grupo

besides-missing = Depois da parte do alicerce, faltam { $amount } para os custos acordados. A falta passa para o fecho seguinte, a não ser que o alicerce a cubra.
besides-missing-named = Depois da parte de { $foundation }, faltam { $amount } para os custos acordados. A falta passa para o fecho seguinte, a não ser que o alicerce a cubra.
besides-cover-from = Cobrir com o alicerce
besides-outgrow-text = Nos dois últimos fechos os custos de base foram mais do que o que entrou. Se assim continuar, nada sobra para repartir e as reservas gastam-se: talvez o grupo queira olhar para os seus custos.
besides-outgrow = Os custos de base passam o que entra
besides-the-core-costs = Os custos de base
besides-runway-none = O alicerce tem { $amount }. Ainda não houve custos de base a pagar.
besides-runway-none-named = { $foundation } tem { $amount }. Ainda não houve custos de base a pagar.
besides-runway = O alicerce tem { $amount }: aguentaria os custos de base por { $months ->
    [1] { $months } mês
   *[other] { $months } meses
 }, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
besides-runway-named = { $foundation } tem { $amount }: aguentaria os custos de base por { $months ->
    [1] { $months } mês
   *[other] { $months } meses
 }, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
besides-runway-part = O alicerce tem { $amount }: aguentaria os custos de base por { $months } meses, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
besides-runway-part-named = { $foundation } tem { $amount }: aguentaria os custos de base por { $months } meses, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
besides-idle-not-given = Com os membros, por dar
besides-idle-buckets = Em potes financiados, por desembolsar
besides-idle = Dinheiro parado

## Fechar um mês sem rodada

besides-close-day-needed = Escolha o último dia de pagamento que conta
besides-closed-missing = { $statement } está fechado. Faltam { $amount } para os custos acordados.
besides-closed-carried = { $statement } está fechado. { $amount } passam para o transportado.
besides-close-name-wrong = Escreva um mês como 2026-11, ou 2026-11-2 para um segundo fecho nesse mês
besides-close-name-taken = { $name } já está em uso; deixe o nome em branco para ter o próximo livre
besides-close-changed = A conta mudou desde que a viu. Nada foi lançado; veja-a de novo.
besides-close-no-agreement = Ainda não há acordo; primeiro é preciso acordar as partes.
besides-close-ahead = Escolha um dia até hoje, { $today }
besides-close-below = Faltam { $amount } no fundo comum: as notas de crédito retiraram mais do que entrou. O mês fica aberto até isso passar.
besides-close-too-large = Estas somas são grandes demais para o Brimful.
besides-close-last-day = O último dia de pagamento que conta
besides-close-last-day-hint = O que vier depois conta na próxima vez; mostre a conta de novo depois de uma mudança
besides-close-name = Nome nos endereços
besides-close-name-hint = Em branco: o mês em que estamos, { $name }
besides-close-show = Mostrar a conta
besides-close-button = Fechar o mês sem rodada
besides-close-note = Ninguém recebe uma parte: o que há para repartir é transportado. Um mês fechado não volta a abrir; o que vier depois conta no seguinte.
besides-close-lead = { $amount } seriam transportados para o mês seguinte.
besides-close-lead-none = A conta do mês é lançada e ninguém recebe uma parte.
besides-close-missing = Depois da parte do alicerce, faltam { $amount } para os custos acordados. Com o mês fechado, a facilitação pode cobrir a falta com o alicerce, se o acordo o permitir; o que não for coberto passa para o fecho seguinte.
besides-close-missing-named = Depois da parte de { $foundation }, faltam { $amount } para os custos acordados. Com o mês fechado, a facilitação pode cobrir a falta com o alicerce, se o acordo o permitir; o que não for coberto passa para o fecho seguinte.
besides-close-covered = Este mês já está abrangido: nenhum custo mensal é descontado de novo.
besides-close-month = Abrange { $month }.
besides-close-months = { $count ->
    [1] Abrange { $count } mês, { $first } a { $last }.
   *[other] Abrange { $count } meses, { $first } a { $last }.
}
besides-close-later = { $count ->
    [1] Uma fatura paga depois ({ $amount }) vai contar na próxima vez.
   *[other] { $word } faturas pagas depois ({ $amount }) vão contar na próxima vez.
}
besides-close-from-before = Em falta de antes
besides-core-cost = Custo de base
besides-due = A pagar
besides-set-aside = Reservado
besides-close-costs = Os custos de base a pagar
besides-not-taken = Não descontado
besides-close-not-agreed = Ainda não acordado, e não descontado

## Cobrir o que falta

besides-covered-some = O alicerce cobre { $amount }. Ainda faltam { $missing }.
besides-covered-all = O alicerce cobre { $amount }. Já não falta nada.
besides-cover-too-much = Faltam { $missing } e o alicerce tem { $holds }: pode cobrir no máximo { $most }
besides-cover-nothing = Já não falta nada. Nada foi lançado.
besides-cover-not-agreed = O acordo não deixa o alicerce cobrir custos de base. Nada foi lançado; o grupo pode mudar primeiro o seu acordo.
besides-cover-changed = Entretanto o fecho { $statement } foi lançado e já levou consigo o que faltava. Nada foi lançado.
besides-cover-lead-none = Nada falta para os custos acordados.
besides-cover-amount = Cobrir com o alicerce
besides-at-most = No máximo { $amount }
besides-cover-button = Cobrir
besides-cover-note = Isto é um lançamento no livro-razão que todos veem. O que não for coberto passa por si para o fecho seguinte.
besides-cover-lead = Depois da parte do alicerce, faltam { $amount } para os custos acordados.
besides-cover-lead-named = Depois da parte de { $foundation }, faltam { $amount } para os custos acordados.
besides-cover-missing-in = Em falta em { $statement }
besides-cover-covered = Coberto pelo alicerce
besides-cover-still = Ainda em falta
besides-cover-holds = O alicerce tem
besides-cover-not-agreed-story = O acordo não deixa o alicerce cobrir custos de base, por isso a falta passa para o fecho seguinte.
besides-cover-empty = O alicerce não tem nada, por isso a falta passa para o fecho seguinte.

## Pagar custos de base

besides-bills-none = O fundo dos custos de base tem { $amount }. Nenhuma despesa espera pagamento.
besides-bills = { $count ->
    [1] O fundo dos custos de base tem { $amount }, para uma despesa ainda por pagar.
   *[other] O fundo dos custos de base tem { $amount }, para { $word } despesas ainda por pagar.
}
besides-to-be-paid = Por pagar
besides-paying = Pagar os custos de base
besides-bills-empty = Primeiro um fecho reserva o dinheiro; depois aparece aqui.
besides-left-to-pay = Falta pagar
besides-bill-of = Fecho de { $statement }, relativo a { $month }
besides-bill-of-named = Fecho { $name }, relativo a { $month }
besides-bill-lead = { $bill }.
besides-bill-released = { $amount } não foram precisos
besides-bill-missing = Falta dinheiro
besides-bill-not-needed = Não é preciso
besides-bill-partly = Pago em parte
besides-bill-paid-some = { $amount } para { $payee } estão marcados como pagos. Restam { $left } para isso.
besides-bill-paid-all = { $amount } para { $payee } estão marcados como pagos. Não falta pagar nada.
besides-bill-to-carried = { $amount } vão para o transportado.
besides-bill-left = Restam { $amount } para este custo
besides-bill-fund = O fundo dos custos de base tem ao todo { $amount }: uma correção tirou dele
besides-bill-not-to-yourself = Não pode marcar um pagamento para si
besides-bill-gone = Esta despesa já não existe.
besides-bill-mark = Marcar como paga
besides-bill-mark-button = Marcar como paga
besides-release = Não é precisa, ou não toda
besides-release-hint = No máximo { $amount }; vai para o transportado
besides-release-button = Passar para o transportado
besides-bill-not-there = Ainda não há
besides-released = Passou para o transportado
besides-bill-payments = O que saiu para isto do fundo dos custos de base

## O formulário de um pagamento

besides-payee-needed = Diga quem recebeu
besides-reference-needed = Indique a conta ou o recibo
besides-payee-member-wrong = Escolha um membro deste grupo
besides-payee-nobody = Nenhum: alguém de fora
besides-payee-member = Um membro?
besides-payee = Quem recebeu
besides-payee-hint = Como está na conta; em branco, usa o nome do membro em baixo
besides-reference = Conta ou recibo
besides-reference-hint = O número e o dia, para se poder encontrar

## O alicerce

besides-foundation-paid = { $amount } para { $payee } estão lançados. Restam { $left }.
besides-decision-needed = Diga o que se decidiu
besides-foundation-too-much = O alicerce tem { $amount }
besides-decided-later = Escolha um dia até ao do pagamento, { $day }
besides-foundation-not-to-yourself = Não pode lançar um pagamento para si
besides-foundation-lead = { $foundation } tem { $amount }. Só paga o que o grupo decidiu.
besides-foundation-empty = Ainda não se pagou nada daqui.
besides-decision = O que se decidiu
besides-decided-on = Decidido em
besides-decision-link = Link para a decisão
besides-foundation-pay = Lançar um pagamento
besides-foundation-pay-button = Lançar o pagamento
besides-decided = decidido em { $day }
besides-for-what = Para quê
besides-foundation-payments = O que pagou

## Correções

besides-corrections-lead-none = Nada espera por uma segunda pessoa. No livro-razão nunca se muda nem se apaga nada: um erro acerta-se com um novo lançamento, com a sua razão.
besides-corrections-lead = { $count ->
    [1] Uma proposta espera por uma segunda pessoa. No livro-razão nunca se muda nem se apaga nada: um erro acerta-se com um novo lançamento, com a sua razão.
   *[other] { $count } propostas esperam por uma segunda pessoa. No livro-razão nunca se muda nem se apaga nada: um erro acerta-se com um novo lançamento, com a sua razão.
}
besides-propose = Propor uma correção
besides-corrections-ledger = Correções no livro-razão
besides-reversals-ledger = Lançamentos retirados
besides-to-be-confirmed = Por confirmar
besides-decided-table = Decididas
besides-corrections-empty = Ainda nada teve de ser corrigido por duas pessoas.
besides-what = O quê
besides-proposed-by = Proposta por
besides-move = De { $from } para { $to }
besides-a-correction = Uma correção
besides-declined = Recusada
besides-withdrawn = Retirada
besides-proposed = Proposta feita. É lançada quando uma segunda pessoa confirmar.
besides-account-needed = Escolha uma conta
besides-same-account = Escolha uma conta diferente da primeira
besides-not-adjustable = { $account } não se corrige desta maneira
besides-no-statement = O fecho { $statement } já não existe
besides-opening-exists = O saldo inicial já está anotado.
besides-choose = Escolha
besides-account-holds = { $account }: { $amount }
besides-no-statement-chosen = Nenhum em especial
besides-correction-month-hint = A correção aparece na página desse mês
besides-correction-month = Que mês corrige?
besides-from-hint = Escolha o banco para dinheiro que entrou e ainda não está em nenhuma conta
besides-from = De
besides-to-hint = Escolha o banco para dinheiro que já não há, como uma taxa
besides-to = Para
besides-counts-for = Conta para
besides-propose-button = Propor
besides-propose-lead = Dinheiro que está na conta errada move-se para a certa, com uma razão, por duas pessoas.
besides-propose-story = Um único lançamento errado retira-se melhor a partir do livro-razão. Hoje é { $day }.

## Uma correção

besides-confirmed = Confirmado. É o lançamento { $entry } do livro-razão.
besides-why-not-needed = Diga porque não
besides-declined-now = Recusada. Quem propôs vê porquê.
besides-withdrawn-now = Retirada. Nada foi lançado.
besides-was-confirmed = Isto já foi confirmado em { $day }. Nada foi lançado duas vezes.
besides-was-declined = Isto já foi recusado em { $day }. Nada foi lançado duas vezes.
besides-was-withdrawn = Isto já foi retirado em { $day }. Nada foi lançado duas vezes.
besides-not-own = Ninguém confirma ou recusa o que propôs. Outra pessoa pode fazê-lo.
besides-own-only = Só quem propôs pode retirar.
besides-no-role = Só a facilitação e a tesouraria decidem isto.
besides-move-line = { $from } para { $to }
besides-together = Total
besides-story-proposed = Proposta de { $name } em { $day }.
besides-story-counts = Conta para { $day }.
besides-story-corrects = Corrige o fecho { $statement }.
besides-story-confirmed = { $name } confirmou em { $day }.
besides-story-declined = { $name } recusou em { $day }: { $why }
besides-story-withdrew = { $name } retirou em { $day }.
besides-story-was-entry = Era o lançamento { $entry } do livro-razão, e foi retirado.
besides-story-entry = É o lançamento { $entry } do livro-razão.
besides-withdraw-button = Retirar
besides-withdraw-note = A proposta é sua, por isso outra pessoa confirma.
besides-confirm-opening = Sim, o grupo começa com { $amount }
besides-confirm-move = Confirmar e mover { $amount }
besides-confirm-note = É lançado de imediato, em seu nome e no de quem propôs.
besides-decline = Não está certo
besides-why-not = Porque não?
besides-decline-button = Recusar
besides-take-entry-back = Retirar o lançamento

## Retirar um lançamento

besides-reversed = O lançamento { $entry } é retirado pelo lançamento { $by }.
besides-no-entry = Não há esse lançamento.
besides-reversed-before = O lançamento { $by } já o retirou. Nada foi lançado duas vezes.
besides-counted = O fecho { $statement } já contou esta cobertura, por isso ela fica. O que nela está errado acerta-se com um ajuste, que duas pessoas fazem.
besides-spent = { $amount } deste dinheiro foram pagos ou passados para o transportado em “{ $cost }”. Retire isso primeiro.
besides-every-line = Todas as linhas
besides-entry = Lançamento { $entry }: { $kind }
besides-entry-counts = Conta para { $day }.
besides-reverse-why = Porque se retira?
besides-reverse-button = Retirar o lançamento { $entry }
besides-reverse-note = O lançamento fica. Um novo move o mesmo dinheiro de volta, hoje, e refere este.

## Com que o grupo começa

besides-opening-why-needed = Diga de onde vêm os números
besides-opening-recorded = Anotado. É lançado quando uma segunda pessoa confirmar.
besides-opening-above-zero = Escreva pelo menos um valor acima de zero
besides-opening-waits = O saldo inicial já está anotado e espera por uma segunda pessoa.
besides-opening-booked = O saldo inicial já está lançado; o que nele está errado corrige-se.
besides-opening-cannot = Isto não se pode anotar.
besides-opening-lead = Dinheiro que já havia antes da primeira fatura, anotado uma só vez.
besides-opening-on = Foi lançado em { $day }.
besides-opening-is-recorded = Está anotado e espera que uma segunda pessoa confirme.
besides-opening-day = Dia do saldo no banco
besides-opening-foundation = Para o alicerce
besides-opening-foundation-hint = O que o grupo guarda para o longo prazo
besides-opening-shared = Para repartir
besides-opening-shared-hint = É transportado para o fecho seguinte
besides-opening-why = De onde vêm os números
besides-opening-why-hint = Por exemplo, o extrato do banco e quem o viu
besides-record = Anotar

## O livro-razão ao lado do banco

besides-bank-agree = Guardado. Banco e livro-razão batem certo até à última casa decimal.
besides-bank-kept-less = Guardado. O banco tem { $amount } a menos do que diz o livro-razão.
besides-bank-kept-more = Guardado. O banco tem { $amount } a mais do que diz o livro-razão.
besides-bank-lead-less = O banco tem { $amount } a menos do que diz o livro-razão em { $day }.
besides-bank-lead-more = O banco tem { $amount } a mais do que diz o livro-razão em { $day }.
besides-bank-balance-needed = Escreva o que diz o banco
besides-bank-nobody = Ainda ninguém comparou o livro-razão com o banco.
besides-bank-agreed = Em { $day } banco e livro-razão batiam certo até à última casa decimal.
besides-bank-heading = O livro-razão ao lado do banco
besides-bank-story = Isto é o que o livro-razão diz hoje: o que a conta no banco devia ter.
besides-bank-empty = Aqui vão aparecer os saldos comparados.
besides-bank-pool = Fundo comum: entrou, ainda em nenhum mês
besides-bank-core = Custos de base, reservado
besides-bank-allotments = Partes dos membros
besides-bank-buckets = Potes financiados, por desembolsar
besides-ledger-says = O livro-razão diz
besides-bank-equal-note = banco e livro-razão estavam iguais
besides-never = Nunca
besides-bank-never-note = banco e livro-razão ainda não estiveram iguais
besides-bank-says = O banco diz
besides-on-day = em { $day }
besides-for-day = para { $day }
besides-bank-less-ledger = banco menos livro-razão
besides-bank-last-equal = Iguais pela última vez
besides-bank-parts = { $day }, parcela a parcela
besides-equal = Iguais
besides-apart = Diferentes
besides-by = { $name }, { $day }
besides-ledger = Livro-razão
besides-bank-compared = O que se comparou
besides-bank-question = O que diz o banco?
besides-bank-as-of = No fim de
besides-balance = Saldo
besides-balance-hint = Como no extrato do banco; com um menos à frente se for negativo
besides-bank-note = O que explica uma diferença
besides-bank-note-hint = Por exemplo, uma transferência que vai a caminho
besides-bank-button = Comparar e guardar
besides-bank-form-note = Os dois valores ficam guardados. Nada se move: o que está errado corrige-se no livro-razão.
