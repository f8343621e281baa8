# Desembolsos: quem é responsável por um pote pede o seu dinheiro, a tesouraria paga e marca como pago.

payouts-page = Desembolsos
payouts-payee = Quem recebe
payouts-bucket = Pote
payouts-reference = Fatura ou recibo
payouts-amount = Valor
payouts-wanted-on = A pagar até
payouts-asked-by = pedido de { $name }
payouts-together = Total

## A lista

payouts-waiting = A pagar
payouts-done = Pagos e encerrados
payouts-state = Estado
payouts-none = Ainda não se pediu nenhum desembolso.
payouts-see-buckets = Ver os potes
payouts-ask-first = Pedir o primeiro
payouts-lead-none = Quem é responsável por um pote financiado pede; a tesouraria marca como pago.
payouts-all-paid = Tudo o que se pediu está pago.
payouts-lead = { $count ->
    [1] Há um desembolso à espera: { $amount }.
   *[other] Há { $count } desembolsos à espera, { $amount } ao todo.
}
payouts-lead-held = Os potes financiados têm { $amount }.
payouts-lead-own = Vê os dos seus próprios potes.
payouts-owed-link = O que devemos, por dia, e como arquivo

## Em que pé está um desembolso

payouts-state-waits = À espera
payouts-state-part = Pago em parte
payouts-state-paid = Pago
payouts-state-declined = Recusado
payouts-state-withdrawn = Retirado
payouts-state-closed = Encerrado
payouts-wanted = a pagar até { $day }
payouts-since = desde { $day }
payouts-withdrawn = o resto não se pede
payouts-cancelled = o pote foi cancelado
payouts-part-wanted = { $paid } pagos; a pagar até { $day }
payouts-part-since = { $paid } pagos; desde { $day }
payouts-part-declined = { $paid } pagos; { $why }
payouts-part-withdrawn = { $paid } pagos; o resto não se pede
payouts-part-cancelled = { $paid } pagos; o pote foi cancelado

## Pedir um

payouts-ask = Pedir dinheiro do seu pote
payouts-ask-button = Pedir o desembolso
payouts-ask-note = Outra pessoa da tesouraria marca-o como pago.
payouts-asked = Pediu { $amount }. A tesouraria marca como pago.
payouts-bucket-left = { $title }: restam { $amount }
payouts-bucket-needed = Escolha o pote de onde vem o dinheiro
payouts-amount-needed = Escreva quanto há a pagar
payouts-payee-label = A quem se paga
payouts-payee-hint = Como está na fatura
payouts-payee-needed = Diga a quem se paga
payouts-payee-member = Um membro?
payouts-payee-outside = Nenhum: alguém de fora
payouts-reference-hint = O número e o dia, para se poder encontrar
payouts-reference-needed = Indique a fatura ou o recibo
payouts-file = Anexar a fatura ou o recibo
payouts-file-needed = Anexe a fatura ou o recibo
payouts-file-hint = PDF, PNG ou JPEG, até { $max } MB. Só à vista dos responsáveis pelo pote, da tesouraria e da facilitação
payouts-file-kept = “{ $name }” está em anexo. Escolha outro arquivo só para o substituir
payouts-file-oversized = Este arquivo tem mais de { $max } MB. Escolha um menor: uma fotografia com metade do tamanho basta
payouts-file-large = Este arquivo tem mais de { $max } MB. Escolha um menor
payouts-file-empty = Este arquivo está vazio. Escolha outro
payouts-file-unknown = Isto não é um PDF nem uma imagem PNG ou JPEG. Escolha outro arquivo

## Um desembolso

payouts-title = Desembolso { $number }
payouts-heading = { $amount } para <payee>{ $payee }</payee>
payouts-for = Para “<title>{ $title }</title>”: <reference>{ $reference }</reference>.
payouts-row-asked = Pedido
payouts-row-paid = − Pago
payouts-row-not-paid = Não pago
payouts-row-holds = O pote tem
payouts-row-this = Este desembolso
payouts-row-rest = O resto deste desembolso
payouts-row-left = Resta no pote
payouts-story-asked = { $name } fez o pedido em { $asked }.
payouts-story-wanted = { $name } fez o pedido em { $asked }. É para pagar até { $day }.
payouts-story-paid = { $amount } pagos em { $day }. { $name } marcou. É o lançamento { $entry } do livro-razão.
payouts-story-declined = { $name } recusou: { $why }
payouts-story-withdrawn = { $name } retirou.
payouts-story-another = Outra pessoa da tesouraria marca-o como pago.
payouts-receipt-size = { $kind }, { $size } kB
payouts-pay-amount = Quanto se pagou
payouts-pay-amount-hint = Menos do que se pediu? Então o resto continua pedido
payouts-pay-day = Pago em
payouts-pay-button = Marcar como pago
payouts-decline = Não se pode pagar
payouts-decline-why = Porque não se paga?
payouts-decline-button = Recusar
payouts-withdraw = Retirar o pedido
payouts-withdraw-ask = Retirar o pedido?
payouts-withdraw-does = O que não está pago fica no pote, e pode pedi-lo de novo.
payouts-withdraw-button = Retirar

## O que se fez, e porque não

payouts-marked = { $amount } para { $payee } estão marcados como pagos. O pote ainda tem { $holds }.
payouts-marked-part = { $amount } para { $payee } estão marcados como pagos. { $waits } ainda esperam. O pote ainda tem { $holds }.
payouts-declined-done = Recusado. Quem pediu vê porquê.
payouts-withdrawn-done = Retirado. O dinheiro fica no pote.
payouts-refused-nothing-held = Este pote não tem dinheiro
payouts-refused-not-owner = “{ $title }” é de outras pessoas: só quem é responsável pede o seu dinheiro
payouts-refused-not-positive = Escreva um valor acima de zero
payouts-refused-waiting = O pote tem { $holds }, e { $waiting } já foram pedidos: restam { $left }
payouts-refused-holds = O pote tem { $amount }
payouts-refused-not-a-member = Escolha um membro deste grupo
payouts-refused-none = Não há esse desembolso.
payouts-refused-paid-before = Isto já foi marcado como pago. Nada foi lançado duas vezes.
payouts-refused-declined = Isto foi recusado: { $why }
payouts-refused-withdrawn = Isto foi retirado por quem é responsável pelo pote.
payouts-refused-own = Ninguém marca como pago um desembolso que pediu ou recebe. Outra pessoa da tesouraria pode.
payouts-refused-treasurers = Só a tesouraria marca desembolsos como pagos.
payouts-refused-owners = Só quem é responsável pelo pote retira um pedido.
payouts-refused-zero = Escreva um valor acima de zero.
payouts-refused-more = Faltam pagar { $amount }. Não se pode pagar mais do que isso: quem é responsável pede o resto.
payouts-refused-ahead = Esse dia ainda está por vir. Hoje é { $today }.
payouts-refused-no-reason = Diga porque não se paga.
payouts-refused-sent-before = Este formulário já foi enviado com outro conteúdo. Vale o primeiro; carregue a página de novo.
payouts-refused-less = O pote tem { $amount }, menos do que este desembolso. Nada foi lançado.

## O que devemos

payouts-owed = O que devemos
payouts-owed-none = Em { $today } ninguém espera dinheiro de um pote.
payouts-owed-lead = { $count ->
    [1] Em { $today } há um desembolso à espera: { $amount }.
   *[other] Em { $today } há { $count } desembolsos à espera, { $amount } ao todo.
}
payouts-owed-late = { $count ->
    [1] Em { $today } há um desembolso à espera: { $amount }; disso, { $late } em atraso.
   *[other] Em { $today } há { $count } desembolsos à espera, { $amount } ao todo; disso, { $late } em atraso.
}
payouts-all = Todos os desembolsos
payouts-late = Em atraso
payouts-this-month = A pagar este mês
payouts-later = Depois
payouts-no-day = Sem dia indicado
payouts-of = de { $amount }
payouts-sum-asked = Pedido pelos responsáveis
payouts-sum-listed = Na lista em baixo
payouts-sum-not-asked = Em potes financiados, ainda não pedido
payouts-sum-core = Reservado para custos de base, ainda por pagar
payouts-sum-promised = Prometido ao todo
payouts-owed-file = Desembolsos em aberto como arquivo
