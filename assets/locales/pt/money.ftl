# As páginas do dinheiro: para onde foi, todas as linhas, os meses lado a lado, e como conferir as contas.

## Os caminhos entre estas páginas

money-went = Para onde foi
money-lines = Todas as linhas
money-invoices = Faturas
money-invoices-own = As minhas faturas
money-core-costs = Custos de base
money-payouts = Desembolsos
money-funds = Fundos
money-all-months = Todos os meses
money-months-nav = Meses
money-spans-nav = Quantos meses
money-span = { $count ->
    [1] { $count } mês
   *[other] { $count } meses
}

## Um mês

money-title = Dinheiro
money-title-month = Para onde foi o dinheiro de { $month }
money-title-of = Para onde foi o dinheiro de { $month }
money-next-month = o mês seguinte
money-none-closed = Ainda não há nenhum mês fechado. O primeiro fecha em { $day }; aqui vai aparecer para onde foi o dinheiro.
money-open-a-round = Abrir uma rodada
money-noted-by = Nota da facilitação:
money-as-public = Ver como o público
money-all-in-table = O que não está desenhado um a um está na tabela
money-as-table = Mostrar como tabela

## As frases no topo de um mês

money-ten-foundation = De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce.
money-ten-foundation-named = De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name }.
money-ten-core = De cada { $ten } que os membros puseram, <strong>{ $core }</strong> pagaram as despesas que acordámos.
money-ten-foundation-core = De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce e <strong>{ $core }</strong> pagaram as despesas que acordámos.
money-ten-foundation-core-named = De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name } e <strong>{ $core }</strong> pagaram as despesas que acordámos.
money-ten-rest = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $rest }</strong> foram transportados.
}
money-ten-foundation-rest = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce e <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce e <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce e <strong>{ $rest }</strong> foram transportados.
}
money-ten-foundation-rest-named = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name } e <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name } e <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name } e <strong>{ $rest }</strong> foram transportados.
}
money-ten-core-rest = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram transportados.
}
money-ten-all = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para o alicerce, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram transportados.
}
money-ten-all-named = { $share ->
    [settled] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name }, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram repartidos por nós, { $members } ao todo.
    [open] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name }, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> são para repartirmos, { $members } ao todo.
   *[carried] De cada { $ten } que os membros puseram, <strong>{ $foundation }</strong> foram para { $name }, <strong>{ $core }</strong> pagaram as despesas que acordámos e <strong>{ $rest }</strong> foram transportados.
}
money-nothing-came-in = Não entrou nada.
money-carried-from-before = <strong>{ $amount }</strong> tinham sido transportados de antes.
money-missing-next = Depois da parte do alicerce, faltaram <strong>{ $amount }</strong> para os custos acordados; a falta passa para o fecho seguinte.
money-missing-next-named = Depois da parte de { $name }, faltaram <strong>{ $amount }</strong> para os custos acordados; a falta passa para o fecho seguinte.
money-missing-covered = Depois da parte do alicerce, faltaram <strong>{ $amount }</strong> para os custos acordados; o alicerce cobriu a falta.
money-missing-covered-named = Depois da parte de { $name }, faltaram <strong>{ $amount }</strong> para os custos acordados; { $name } cobriu a falta.
money-missing-part = Depois da parte do alicerce, faltaram <strong>{ $amount }</strong> para os custos acordados; o alicerce cobriu { $covered } disso, e o resto passa para o fecho seguinte.
money-missing-part-named = Depois da parte de { $name }, faltaram <strong>{ $amount }</strong> para os custos acordados; { $name } cobriu { $covered } disso, e o resto passa para o fecho seguinte.

## Ainda a contar

money-counting = Ainda a contar
money-counting-open = A rodada está aberta até { $day }, { $time }. O que foi feito de cada pote aparece aqui quando estiver apurada.
money-counting-over = A rodada terminou e espera ser apurada. O que foi feito de cada pote aparece aqui quando estiver apurada.
money-see-the-round = Ver a rodada
money-how-the-round-went = Como correu a rodada

## Números e passos

money-came-in = Entrou
money-foundation = Alicerce
money-missing = Em falta
money-missing-for-costs = Em falta para os custos acordados
money-for-the-agreed-costs = para os custos acordados
money-given = Dado a potes
money-ours = Nosso para repartir
money-carried-on = Transportado
money-without-a-round = sem rodada
money-share-of-it = { $rate }% do que entrou
money-invoices-paid-in = { $count ->
    [1] { $count } fatura paga em { $month }
   *[other] { $count } faturas pagas em { $month }
}
money-invoices-paid = { $count ->
    [1] { $count } fatura paga
   *[other] { $count } faturas pagas
}
money-no-bills = nenhuma despesa
money-bills = { $count ->
    [1] uma despesa
   *[other] { $word } despesas
}
money-no-bills-before = nenhuma despesa, e { $amount } que faltavam de antes
money-bills-before = { $count ->
    [1] uma despesa, e { $amount } que faltavam de antes
   *[other] { $word } despesas, e { $amount } que faltavam de antes
}
money-bills-agreed = { $count ->
    [1] uma despesa que acordámos
   *[other] { $word } despesas que acordámos
}
money-bills-agreed-before = { $count ->
    [1] uma despesa que acordámos, e { $amount } que faltavam de antes
   *[other] { $word } despesas que acordámos, e { $amount } que faltavam de antes
}
money-members = { $count ->
    [1] { $count } membro
   *[other] { $count } membros
}
money-members-each = { $count ->
    [1] { $count } membro, { $amount } cada
   *[other] { $count } membros, { $amount } cada
}
money-members-from-to = { $count ->
    [1] { $count } membro, de { $least } a { $most }
   *[other] { $count } membros, de { $least } a { $most }
}
money-given-to = { $count ->
    [1] um pote
   *[other] { $word } potes
}
money-given-to-carried = { $count ->
    [1] um pote; { $amount } transportados
   *[other] { $word } potes; { $amount } transportados
}
money-funded-of = { $count ->
    [1] { $funded } de { $of } financiado
   *[other] { $funded } de { $of } financiados
}
money-missed = { $count ->
    [1] um ficou abaixo do mínimo
   *[other] { $word } ficaram abaixo do mínimo
}
money-got-nothing = { $count ->
    [1] um não recebeu nada
   *[other] { $word } não receberam nada
}
money-steps = Passo a passo
money-steps-lead = O gráfico é a tabela: cada linha tira da que está por cima.
money-steps-title = { $month } passo a passo
money-kinds = { $count ->
    [1] um tipo de trabalho
   *[other] { $word } tipos de trabalho
}
money-agreed-in = { $rate }%, acordado em { $month }
money-carried-in = Transportado de antes
money-left-before-note = sobrou de antes
money-carried-to = Transportado para { $month }
money-carried-to-without = Transportado para { $month }, sem rodada
money-kept-from-before = Guardado de antes
money-kept-from-before-note = somado às partes
money-kept-by-givers = Fica com quem o tinha
money-kept-by-givers-note = para a próxima rodada

## Da fatura ao pote

money-flow = Da fatura ao pote
money-flow-lead = O trabalho que o trouxe, o fundo comum, e em que se tornou. Uma faixa mais larga é mais dinheiro.
money-flow-too-few = Menos de cinco membros puseram algo, por isso só se mostra o total.
money-flow-title = { $month }, da fatura ao pote
money-flow-pool = O fundo comum
money-kinds-other = Outros tipos de trabalho
money-all-that-came-in = Tudo o que entrou
money-left-from-before = Sobrou de antes
money-kept-by-members = Guardado de antes pelos membros
money-kept-in-reserve = Guardado em reserva
money-taken-back = Retirado
money-missing-from-before = Em falta de antes
money-bill-of = { $name }, { $month }
money-in-the-round = Na rodada, ainda a contar
money-shared-out = Repartido em conjunto

## O que os potes receberam

money-chosen = O que escolhemos em conjunto
money-badge-full = Cheio
money-badge-funded = Financiado
money-badge-not-funded = Não financiado
money-badge-open = Aberto
money-you = de si { $amount }
money-outcome-full = todos os { $amount }
money-outcome-enough = de { $maximum }; { $minimum } bastam para começar
money-outcome-of = de { $maximum }
money-outcome-givers = { $count ->
    [1] de um membro
   *[other] de { $word } membros
}
money-outcome-carried = precisava de { $minimum }; os { $amount } passam para { $month }
money-outcome-back = precisava de { $minimum }; os { $amount } voltam para quem os deu
money-outcome-nobody = precisava de { $minimum }; ninguém lhe deu

## As despesas

money-bills-heading = As despesas que acordámos
money-none-due = Nenhuma estava a pagar.
money-what-for = Para quê
money-amount = Valor
money-bill-for = de { $month }
money-bill-there = havia { $amount }
money-bill-paid = paga
money-bill-paid-part = { $amount } pagos
money-bill-not-needed = não foi precisa

## O que foi corrigido

money-corrected = O que foi corrigido
money-correction = Correção
money-from-and-to = De e para
money-day = Dia
money-entry = lançamento { $entry }
money-correction-taken-back = Retirado: { $kind }, lançamento { $entry }
money-correction-two = Acertado por duas pessoas
money-moved = { $from } para { $to }
money-moved-more = { $list }; { $next }

## A nota de um mês

money-note-question = O que teve este mês de especial?
money-note-hint = Por exemplo: duas pessoas de licença, um cliente em atraso. Quem pode ler esta página pode lê-la. Em branco, a nota sai.
money-note-field = A nota
money-note-change = Alterar a nota
money-note-add = Anotar algo sobre este mês
money-note-save = Gravar a nota
money-noted = Anotado.
money-note-gone = A nota saiu.

## Arquivos

money-take-numbers = Levar os números consigo
money-take-numbers-lead = Todos os números desta página vêm de um só livro-razão, onde nunca se muda nem se apaga nada. Impressa, ou gravada como PDF, a página mantém os seus gráficos e tabelas.
money-file-lines = Linhas do livro-razão, CSV
money-file-month-json = Este mês, JSON
money-file-month-csv = Este mês, CSV
money-file-results = Resultados, CSV
money-file-round = A rodada, JSON
money-foot-members = Só os membros de { $group } veem esta página.
money-foot-everyone = { $group } publica esta página para toda a gente. Os nomes dos membros só aparecem onde disseram que sim, os dos clientes nunca.
money-how-to-read = Como ler esta página

## Em que pé está o grupo, e as contas

money-where-we-stand = Em que pé estamos
money-not-checked = Ainda não conferido com o livro-razão.
money-checked = Conferido com o livro-razão em { $day }, às { $time }.
money-check-failed = Em { $day }, às { $time }, o livro-razão não batia certo consigo mesmo.
money-disagree = Estas contas não batem certo
money-disagree-text = { $count ->
    [1] A conferência de { $day }, às { $time }, encontrou uma coisa nas contas guardadas que não bate certo. Os números aqui podem estar errados até quem cuida deste servidor ver isso ({ $command } diz o que está errado).
   *[other] A conferência de { $day }, às { $time }, encontrou { $count } coisas nas contas guardadas que não batem certo. Os números aqui podem estar errados até quem cuida deste servidor ver isso ({ $command } diz o que está errado).
}

## Os meses lado a lado

money-history = Mês a mês
money-history-legend = Tracejado: o que entrou. Cheio: o que era nosso para repartir.
money-history-title = O que entrou e o que era nosso para repartir
money-last-months = { $count ->
    [1] O último mês ({ $word })
   *[other] Os últimos { $word } meses
}
money-shared-year = Nosso para repartir num ano
money-shared-months = { $count ->
    [1] Nosso para repartir em { $count } mês
   *[other] Nosso para repartir em { $count } meses
}
money-buckets-funded = Potes financiados
money-of = { $funded } de { $of }
money-members-shared = Membros que repartiram, por mês
money-from-to = { $fewest } a { $most }
money-history-one = Um histórico precisa de dois meses. Por agora há um.
money-history-none = Um histórico precisa de dois meses. Ainda não há nenhum fechado.
money-read-it = Ler
money-waits = Dinheiro à espera
money-waits-lead = O que está com os membros e em potes, e o que é transportado. { $runway }
money-waits-none = Não há nenhum. { $runway }
money-idle-members = Com os membros, por dar
money-idle-members-note = partes
money-idle-buckets = Em potes financiados, por desembolsar
money-idle-buckets-note = espera por recibos
money-idle-carried = Transportado
money-idle-carried-note = entra no fecho seguinte
money-idle = Dinheiro parado
money-of-it = Disso

## Todas as linhas

money-lines-lead = Todos os movimentos de dinheiro, os mais recentes primeiro. Aqui nunca se muda nem se apaga nada: um erro acerta-se com uma nova linha.
money-lines-totals = As contribuições são uma soma por mês e as partes uma soma por rodada, para que não se veja o que cada pessoa ganha.
money-lines-members = As contribuições são uma soma por membro e mês; as faturas uma a uma são para o próprio membro e a tesouraria.
money-lines-everything = Vê todos os lançamentos, porque trata das contas ou as confere.
money-filter-month = Mês
money-filter-kind = Tipo
money-filter-kinds = Todos os tipos
money-filter-account = Conta
money-filter-accounts = Todas as contas
money-filter-show = Mostrar
money-filter-clear = Limpar
money-filters-clear = Limpar os filtros
money-lines-no-match = Nenhuma linha é assim.
money-lines-none = Ainda nenhum dinheiro se moveu. Todos os movimentos vão aparecer aqui, e nunca se muda nenhum.
money-newer = Mais recentes
money-older = Mais antigas
money-page-of = Página { $number } de { $pages }
money-lines-pages = Páginas do livro-razão
money-lines-caption = Linhas do livro-razão
money-take-lines = Levar as linhas consigo
money-files-these-csv = Estas linhas, CSV
money-files-all-csv = Todas as linhas, CSV
money-files-these-json = Estas linhas, JSON
money-files-all-json = Todas as linhas, JSON
money-files-journal = Diário para hledger
money-files-these-accountant = Estas linhas para a contabilidade, CSV
money-files-year = { $year } para a contabilidade, CSV
money-line-entry = Lançamento
money-line-what = O quê
money-take-back = Retirar
money-take-back-which = (lançamento { $entry })
money-movements = { $count ->
    [1] { $count } movimento
   *[other] { $count } movimentos
}
money-arrow = para
money-contributions = { $count ->
    [1] { $count } contribuição
   *[other] { $count } contribuições
}
money-contributions-of = { $count ->
    [1] { $count } contribuição de { $name }
   *[other] { $count } contribuições de { $name }
}
money-contributions-some = Contribuições
money-contributions-some-of = Contribuições de { $name }
money-kind-of-entry = { $kind } do lançamento { $entry }
money-invoice-in-books = Fatura n.º { $number } nas nossas contas
money-statement = Fecho { $name }
money-round = Rodada { $name }
money-bucket = Pote { $number }
money-payout = Desembolso { $number }

## Contas do livro-razão

money-account-allotments = Partes
money-account-bank = Banco
money-account-pool = Fundo comum
money-account-carried = Transportado
money-account-allotment-of = Parte de { $name }
money-account-allotment = Parte do membro { $number }

## Tipos de lançamentos

money-kind-opening = Saldo inicial
money-kind-contribution = Contribuição
money-kind-statement = Fecho
money-kind-cover = Cobertura
money-kind-allotments = Partes
money-kind-settlement = Resultados
money-kind-return = Devolução
money-kind-surplus = Excedente
money-kind-payout = Desembolso
money-kind-core-payment = Custo de base pago
money-kind-core-release = Dinheiro de base libertado
money-kind-foundation-payment = Pago pelo alicerce
money-kind-finish = Pote feito
money-kind-cancel = Pote cancelado
money-kind-adjustment = Correção
money-kind-reversal = Estorno

## Como conferir as contas

money-chain = Como conferir as contas
money-chain-feed = Pontos assinados das contas
money-chain-lead = Ninguém pode mudar o que foi lançado sem que as impressões digitais mudem. Quem anotou uma consegue ver isso.
money-chain-story = Cada lançamento do livro-razão traz uma impressão digital de si e de tudo o que veio antes. Em cada fecho e em cada apuramento este servidor assina a mais recente. Ela está no rodapé destas páginas, em cada e-mail de resultados, nos arquivos e no <feed>feed</feed>. Assim a sua caixa de correio é testemunha: se um lançamento antigo fosse mudado, a impressão digital do seu e-mail antigo deixaria de bater certo.
money-chain-signed-so-far = Assinado até agora
money-chain-nothing = Ainda nada. O primeiro fecho é assinado quando for lançado.
money-chain-caption = Pontos assinados, os mais recentes primeiro
money-chain-up-to = Até ao lançamento
money-chain-with = Com
money-chain-signed = Assinado
money-chain-fingerprint = Impressão digital
money-chain-results = Resultados da rodada { $name }
money-chain-other = Apurado antes do fim, ou retirado desde então
money-chain-moment = { $day }, { $time }
money-chain-check = Confira por si
money-chain-look-up = Procure na tabela em cima o lançamento que o seu e-mail de resultados mais recente indica. Mesmo lançamento, mesma impressão digital: até aí nada mudou desde que o e-mail foi enviado.
money-chain-get-bundle = Para mais do que isso, peça um <strong>pacote</strong> à facilitação ou à tesouraria: um arquivo com tudo o que é preciso para calcular de novo todos os números.
money-chain-command = Em qualquer computador com o Brimful, sem este servidor:
money-chain-command-does = Calcula tudo de novo e diz a primeira coisa que está errada.
money-chain-without-command = Em qualquer computador com o Brimful, confira-o sem este servidor: calcula tudo de novo e diz a primeira coisa que está errada.
money-chain-keep = Guarde o pacote. Com um posterior, <code>{ $verify }</code> <code>{ $diff }</code> mostra que nada do antigo foi mudado ou deixado de fora.
money-chain-limits = Isto mostra que o passado não mudou desde que alguém viu uma impressão digital. Não mostra que uma fatura é verdadeira, nem o que se fez antes de alguém olhar.
money-chain-take = Levar um pacote
money-chain-tells = Um pacote diz quem trouxe e deu o quê
money-chain-tells-text = Por número de membro: as contribuições com os valores das suas faturas, as partes e todas as distribuições gravadas. Não tem nomes, clientes nem títulos; as notas dos lançamentos (números de faturas, quem recebeu) só no primeiro dos dois arquivos.
money-chain-with-memos = Com notas, para guardar
money-chain-without-memos = Sem notas, para publicar
money-chain-sealed = A rodada { $round } está selada até { $day }, { $time }: um pacote diria o que há nela. Leve-o depois disso.
money-chain-keys = { $count ->
    [1] A chave que assina
   *[other] As chaves que assinaram
}
money-chain-key-from = Desde o lançamento { $entry } ({ $since }):
money-chain-key-story = Esta é a metade pública. A metade secreta não está na base de dados, por isso uma base de dados roubada não pode assinar.
money-feed-title = { $group }: pontos assinados das contas
money-feed-entry = { $what }: lançamento { $entry }, { $fingerprint }
