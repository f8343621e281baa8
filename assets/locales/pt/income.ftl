# O que entrou: faturas e custos de base.

## Faturas

income-invoices = Faturas
income-invoices-own = As suas faturas
income-lead-empty = O que os membros ganham, e a parte disso que vai para o fundo comum.
income-lead-nothing = Aqui está tudo pago ou anulado; nada a caminho.
income-lead-on-the-way = { $count ->
    [1] Há uma fatura a caminho. Dá { $amount } ao fundo comum quando for paga.
   *[other] Há { $count } faturas a caminho. Dão { $amount } ao fundo comum quando forem pagas.
}
income-newest = Mais recentes
income-older = Mais antigas
income-import = Importar um arquivo CSV
income-filter = Quais
income-filter-all = Todas
income-filter-unpaid = Ainda por pagar
income-filter-paid = Pagas
income-filter-every-kind = Todos os tipos
income-kind = Tipo de trabalho
income-number = Número
income-member = Membro
income-issued = Emitida
income-paid = Paga
income-net = Sem impostos
income-to-pool = Para o fundo comum
income-invoices-caption = Faturas, as mais recentes primeiro
income-invoices-own-caption = As suas faturas, as mais recentes primeiro
income-percent = { $rate } %
income-voided = Anulada
income-on-the-way = A caminho
income-invoices-none-such = Nenhuma fatura é assim.
income-invoices-all = Mostrar todas
income-invoices-none = Ainda não há faturas. Lance uma, ou importe um arquivo CSV.
income-invoices-own-none = Ainda não tem faturas. Lance a primeira; a tesouraria marca-a como paga.
income-record = Lançar uma fatura

## Uma fatura

income-invoice = Fatura <number>{ $number }</number>
income-invoice-paid-day-needed = Escolha o dia em que foi paga
income-invoice-voided = A fatura { $number } está anulada; o seu número fica livre de novo.
income-why-question = Porquê?
income-void-unpaid = Fica na lista como anulada e não conta em lado nenhum. O seu número fica livre de novo.
income-void-paid = O que deu é retirado hoje, numa linha própria; as duas ficam no livro-razão. O seu número fica livre de novo.
income-void-collected = O fecho { $statement } já a contou e fica como está. O que deu é retirado hoje, e conta como linha abaixo de zero no fecho seguinte. O seu número fica livre de novo.
income-posted-next = O seguinte
income-posted-entry = Lançamento { $entry }
income-posted-ledger = No livro-razão
income-posted-statement = Fecho
income-posted = O que deu
income-rate-hint-today = Deixe em branco para a percentagem acordada, { $rate } % hoje
income-rate-hint = Deixe em branco para a percentagem acordada
income-paid-on = Paga em
income-rate = Uma percentagem própria
income-invoice-lead-voided = Já não conta em lado nenhum.
income-invoice-lead-gave = Paga em { $day }. Deu { $amount } ao fundo comum ({ $rate } %).
income-invoice-lead-nothing = Paga em { $day }. Não deu nada ao fundo comum.
income-invoice-lead-unpaid = Ainda por pagar. Dá { $amount } ao fundo comum quando for paga.
income-whose = De quem é
income-amount-net = Valor, sem impostos
income-day = Dia da fatura
income-client = Cliente
income-what = Para que foi
income-recorded-day = Lançada em
income-voided-day = Anulada em
income-why = Porquê
income-invoice-this = Esta fatura
income-invoice-change = Alterar
income-invoice-void-this = Anular esta fatura
income-invoice-void-it = Anular
income-invoice-paid-question = Está paga?
income-invoice-mark-paid = Marcar como paga

## O formulário de uma fatura

income-form-somebody-needed = Escolha alguém
income-form-number-needed = Escreva o número que está impresso nela
income-form-day-needed = Escolha o dia que está nela
income-form-number-hint = Como está impresso na fatura
income-form-amount-hint = Uma nota de crédito fica abaixo de zero: −120
income-form-client-hint = Só o próprio membro, a tesouraria e a facilitação o veem
income-form-kind-hint = Por exemplo: Design, Formação, Doação
income-form-what = Para que foi?
income-form-paid-hint = Deixe em branco enquanto não estiver paga
income-form-rate-hint = Deixe em branco para a percentagem acordada. Uma doação dá 100 %
income-form-group = { $group }, o próprio grupo (uma doação ao grupo)
income-form-whose = De quem é este rendimento?
income-twin = A fatura { $number } já existe
income-twin-text = É a mesma? Então não há mais nada a fazer aqui. Se o número foi usado duas vezes, escreva esta com uma letra a seguir ao número.
income-twin-look = Ver a que já existe
income-save = Gravar
income-save-another = Gravar e lançar outra
income-cancel = Cancelar
income-new-lead-treasurer = Uma fatura paga dá logo a sua parte ao fundo comum. Uma por pagar está a caminho e ainda não conta em lado nenhum.
income-new-lead = Fica a caminho até a tesouraria a marcar como paga; então a sua parte vai para o fundo comum.
income-changed = Gravado. A fatura { $number } está atualizada.
income-change-voided = Foi anulada, por isso fica como está. Lance-a de novo: o número está livre.
income-change-paid = Está paga, por isso fica como está. A tesouraria pode anulá-la; depois lance-a de novo: o número está livre.
income-change = Alterar a fatura <number>{ $number }</number>
income-change-lead = Ainda não está paga, por isso ainda pode mudar. Depois de paga, fica como está.

## O que se fez, e porque não

income-recorded-on-the-way = Gravado. A fatura { $number } está a caminho.
income-recorded-nothing = Gravado. A fatura { $number } está paga e não dá nada ao fundo comum.
income-recorded-takes = Gravado. A fatura { $number } está paga e retira { $amount } do fundo comum.
income-recorded-gives = Gravado. A fatura { $number } está paga e dá { $amount } ao fundo comum ({ $rate } %).
income-recorded-later = O dia em que foi paga está num fecho já lançado, por isso conta no seguinte.
income-refused-treasurers = Só a tesouraria pode fazer isto
income-refused-member = Não há membro { $member }
income-refused-zero = Uma fatura precisa de um valor; uma nota de crédito fica abaixo de zero
income-refused-taken-paid = A fatura { $number } já foi lançada, paga em { $day }
income-refused-taken = A fatura { $number } já foi lançada, ainda por pagar
income-refused-future = Escolha hoje, { $today }, ou um dia anterior
income-refused-no-agreement = Escreva primeiro o vosso acordo: ainda não se sabe o que uma fatura dá
income-refused-missing = Esta fatura já não existe
income-refused-already-paid = Já foi marcada como paga, em { $day }
income-refused-already-voided = Já foi anulada
income-refused-no-reason = Diga porquê, para que os outros possam acompanhar
income-refused-not-positive = Escreva um valor acima de zero
income-refused-name = { $name } já está na lista; termine primeiro esse custo, ou escolha outro nome
income-refused-until = Escolha { $month } ou um mês posterior
income-refused-already-agreed = Já foi acordado em { $day }
income-refused-cost-missing = Este custo já não existe
income-refused-rate-range = Uma percentagem fica entre 0 e 100 %
income-refused-rate-decimals = Uma percentagem tem no máximo duas casas decimais
income-refused-rate = Escreva uma percentagem, como 20 ou 12.5
income-refused-month = Escreva um mês como 2026-11
income-refused-sent-before = Este formulário já foi enviado com outro conteúdo. Vale o que foi enviado primeiro; veja-o antes de enviar este

## Custos de base

income-every-month = Todos os meses
income-every-quarter = De três em três meses
income-every-year = Todos os anos
income-once = Uma vez
income-costs = Custos de base
income-costs-table = O que é preciso pagar antes de repartir
income-costs-ended = Terminados
income-costs-lead-empty = Custos que o grupo acordou pagar antes de repartir seja o que for.
income-costs-lead = { $amount } vencem todos os meses, antes de repartir seja o que for. Cada custo assenta numa decisão.
income-costs-more = { $costs } por mês é mais do que os { $came_in } que entraram da última vez, depois da parte do alicerce. Se não entrar mais nada, nada sobra para repartir e o resto passa para a frente.
income-costs-more-heading = Mais do que o que entra
income-costs-none = Ainda não há custos de base acordados.
income-costs-none-question = O que é preciso pagar antes de repartir?
income-costs-add = Acrescentar um custo
income-costs-ideas = A maioria dos grupos tem alguns destes: <rent>{ $rent }</rent>, <books>{ $books }</books>, <time>{ $time }</time>, <insurance>{ $insurance }</insurance>, <software>{ $software }</software>.
income-idea-rent = Renda ou aluguel
income-idea-books = Contabilidade
income-idea-time = Tempo da facilitação
income-idea-insurance = Seguro
income-idea-software = Software e alojamento web
income-cost = Custo
income-how-often = Com que frequência
income-from = Desde
income-agreed = Acordado
income-amount = Valor
income-cost-months = { $from } a { $until }
income-cost-due-from = A pagar desde { $month }
income-cost-not-agreed = Ainda não acordado
income-costs-payments = Quais já foram pagos
income-cost-day-needed = Escolha o dia da decisão
income-cost-agreed = Gravado. Está acordado, a pagar desde { $month }.
income-cost-last-needed = Escreva o último mês em que é devido, como 2026-11
income-cost-ends = Gravado. Termina com { $month }.
income-agreed-on = Acordado em
income-decision-link = Link para a decisão
income-cost-last = O último mês em que é devido
income-cost-last-hint = Como 2026-11; o que os fechos já descontaram fica descontado
income-cost-not-agreed-line = Ainda não acordado, por isso não se desconta
income-amount-each = Valor de cada vez
income-until = Até
income-due-from = A pagar desde
income-cost-this = Este custo de base
income-decision = Decisão
income-cost-end-this = Terminar este custo
income-cost-end = Terminar
income-cost-agreed-question = Está acordado?
income-cost-is-agreed = Está acordado
income-cost-often-needed = Escolha com que frequência
income-text-long = { $max ->
    [1] No máximo { $max } caractere
   *[other] No máximo { $max } caracteres
}
income-link-wrong = Escreva o endereço inteiro, como https://example.org/decision
income-cost-added = Gravado. { $name } está na lista.
income-cost-added-later = Os meses anteriores já estão em fechos, por isso é devido desde { $month }.
income-cost-added-unagreed = Gravado. { $name } está na lista, mas ainda não acordado, por isso não se desconta.
income-cost-new = Acrescentar um custo de base
income-cost-what = Para que é?
income-cost-from-month = Desde o mês
income-cost-from-hint = Como 2026-11
income-cost-until-month = Até ao mês
income-cost-agreed-hint = Sem uma decisão aparece como ainda não acordado, e não se desconta
income-cost-new-lead = Os custos de base pagam-se antes de repartir seja o que for. Cada fecho desconta os que são devidos nos seus meses.
income-cost-who-agreed = Quem acordou?

## Retirar um custo de base

income-costs-back = Retirados
income-cost-back-this = Retirar este custo
income-cost-back = Retirar
income-cost-back-why = Porque se retira?
income-cost-back-hint = Fica na lista com esta razão, e não é devido em nenhum mês
income-cost-back-on = Retirado em
income-cost-back-reason = Porquê
income-cost-back-done = Retirado. Não é devido em nenhum mês.
income-cost-back-agreed = Entretanto foi acordado em { $day }: termine-o antes com um mês
income-cost-back-field = A razão
income-cost-never-agreed-line = Nunca acordado, por isso nunca foi descontado
income-refused-taken-back = Foi retirado em { $day }; acrescente-o de novo se afinal for preciso
income-agreement = O nosso acordo
income-filter-label = Que faturas
income-filter-clear = Mostrar todas
