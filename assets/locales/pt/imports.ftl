# Arquivos que trazem faturas, custos de base, potes, membros e pesos.

## Um arquivo

imports-file-needed = Escolha um arquivo CSV.
imports-file = Arquivo CSV
imports-file-hint = Em UTF-8, com cabeçalho; vírgulas ou pontos e vírgulas; até 2 MB e 10 000 linhas
imports-lead = Ainda nada é gravado: primeiro vê todas as linhas, quais não podem entrar, e porquê.
imports-look = Ver
imports-sample = Um arquivo de exemplo
imports-columns-mean = O que significam as colunas
imports-columns-other = As colunas podem ter outros nomes; faz-se a ligação a seguir.

## A revisão de um arquivo

imports-review = Importar { $file }
imports-done = { $count ->
    [1] { $count } linha importada de { $file }.
   *[other] { $count } linhas importadas de { $file }.
}
imports-done-stayed = { $count ->
    [1] Uma linha ficou de fora.
   *[other] { $count } linhas ficaram de fora.
}
imports-missing = Nenhuma coluna de { $file } se parece com: { $columns }. Escolha em baixo.
imports-apply = { $count ->
    [1] Importar { $count } linha
   *[other] Importar { $count } linhas
}
imports-remark = { $count ->
    [1] A linha acima fica de fora. Corrija-a no arquivo e importe-o de novo: o que já entrou não entra duas vezes.
   *[other] As { $count } linhas acima ficam de fora. Corrija-as no arquivo e importe-o de novo: o que já entrou não entra duas vezes.
}
imports-title-columns = Que coluna é o quê?
imports-title-good = { $count ->
    [1] A linha está boa
   *[other] Todas as { $count } linhas estão boas
}
imports-title-some = { $count ->
    [1] { $good } de { $count } linha em ordem
   *[other] { $good } de { $count } linhas em ordem
}
imports-column-choose = Escolha uma coluna
imports-column-none = Não está no arquivo
imports-column-needed = Todas as linhas precisam dela
imports-unused = Não usadas: { $columns }.
imports-line = Linha { $line }
imports-rows-bad = Linhas que não podem entrar
imports-rows-good = Linhas que entram
imports-where = Onde
imports-why = Porquê
imports-more = { $count ->
    [1] E mais { $count }.
   *[other] E mais { $count }.
}
imports-another = Outro arquivo
imports-columns = Que coluna é o quê
imports-match = Ligar assim

## O que um arquivo precisa de ter, e no que resulta

imports-invoices = Importar faturas
imports-back-invoices = Faturas
imports-invoices-needs = Uma linha precisa de um número, do dia da fatura, de um membro (por endereço, número ou nome) e de um valor sem impostos. Pode ter também o dia de pagamento, o cliente, o tipo de trabalho, a descrição, a moeda e uma percentagem própria.
imports-invoices-more = Uma linha igual a uma fatura a caminho, e que agora tem dia de pagamento, marca-a como paga. Qualquer outro número que já exista fica de fora.
imports-invoices-lead = { $count ->
    [1] { $count } paga, { $amount } para o fundo comum.
   *[other] { $count } pagas, { $amount } para o fundo comum.
}
imports-invoices-lead-paid = { $count ->
    [1] { $count } paga.
   *[other] { $count } pagas.
}
imports-invoices-lead-unpaid = { $count ->
    [1] { $count } a caminho.
   *[other] { $count } a caminho.
}
imports-number = Número
imports-member = Membro
imports-issued = Emitida
imports-paid = Paga
imports-net = Sem impostos
imports-to-pool = Para o fundo comum
imports-on-the-way = A caminho
imports-line-marks-paid = Linha { $line }: estava a caminho, passa a paga
imports-percent = { $rate } %
imports-costs = Importar custos de base
imports-back-costs = Custos de base
imports-costs-needs = Uma linha precisa de um nome, de um valor e do mês desde o qual é devido (2026-01). Pode ter também a frequência (monthly, quarterly, yearly, once; monthly se estiver em branco), até que mês, o dia da decisão e um link para ela.
imports-costs-more = Um custo sem dia de decisão fica na lista como ainda não acordado, e não se desconta.
imports-costs-lead = { $amount } por mês.
imports-costs-lead-none = Nenhum deles é devido todos os meses.
imports-costs-what = Para quê
imports-how-often = Com que frequência
imports-from = Desde
imports-agreed-on = Acordado em
imports-amount = Valor
imports-every-month = Todos os meses
imports-every-quarter = De três em três meses
imports-every-year = Todos os anos
imports-once = Uma vez
imports-not-agreed = Ainda não acordado
imports-buckets = Importar potes
imports-back-buckets = Potes
imports-buckets-needs = Uma linha precisa de um título, dos responsáveis (endereços, números ou um nome; vários com um espaço entre eles) e de um mínimo: o que basta para começar. Sem máximo, o pote recebe o que vier.
imports-buckets-more = Com uma linha sobre o que o grupo ganha, o pote mostra-se logo ao grupo e entra na rodada que estiver aberta. Sem ela, espera como rascunho junto dos seus responsáveis.
imports-buckets-lead = Juntos pedem { $amount }.
imports-buckets-drafts = { $count ->
    [1] Um espera como rascunho, porque não diz o que o grupo ganha com ele.
   *[other] { $count } esperam como rascunhos, porque não dizem o que o grupo ganha com eles.
}
imports-title = Título
imports-gets = O que o grupo ganha
imports-owners = Responsáveis
imports-minimum = Mínimo
imports-maximum = Máximo
imports-draft = Rascunho
imports-whatever = O que vier
imports-members = Importar membros
imports-back-members = Pessoas
imports-members-needs = Uma linha precisa de um nome. Com endereço, o membro recebe um convite por e-mail e entra quando responder; sem endereço entra logo, para um projeto ou uma pessoa sem e-mail.
imports-members-more = Pode ter também o número, o tipo (person ou organisation) e os papéis (facilitator, treasurer).
imports-members-lead-none = Não sai nenhum e-mail.
imports-members-lead = { $count ->
    [1] Sai um convite por e-mail.
   *[other] Saem { $count } convites por e-mail.
}
imports-name = Nome
imports-address = Endereço
imports-kind = Tipo
imports-roles = Papéis
imports-organisation = Organização
imports-person = Pessoa
imports-facilitator = Facilitação
imports-treasurer = Tesouraria
imports-weights = Importar pesos
imports-back-weights = Pesos
imports-weights-needs = Uma linha precisa do membro (endereço, número ou nome) e de um peso: um número inteiro de 0 a 1 000 000.
imports-weights-more = Uma linha sem razão tem a da linha acima: uma razão para todos escreve-se uma vez, na primeira linha. Os membros que não estão no arquivo mantêm o seu peso.
imports-weights-lead-zero = São todos zero: se ninguém tem um peso acima de zero, todos recebem o mesmo.
imports-weights-lead = Somam { $sum } ao todo.
imports-weight = Peso
imports-reason = Razão

## Porque um arquivo não entra

imports-refused-role = O seu papel não permite importar isto.
imports-refused-same = O mesmo arquivo já foi importado, como { $file } em { $day }. Nada foi importado de novo.
imports-refused-missing = Esta importação já não existe.
imports-refused-gone = O arquivo esperou mais de um dia e foi posto de lado. Nada foi importado; envie-o de novo.
imports-refused-applied = { $file } já foi importado.
imports-refused-columns = Escolha a coluna para: { $columns }. Nada foi importado.
imports-refused-changed = Algo mudou desde que isto foi mostrado, por isso nada foi importado. Veja de novo.
imports-refused-nothing = Nenhuma linha pode entrar, por isso nada foi importado.
imports-refused-bad = { $count ->
    [1] { $count } linha não pode entrar, por isso nada foi importado.
   *[other] { $count } linhas não podem entrar, por isso nada foi importado.
}
imports-file-empty = O arquivo está vazio.
imports-file-no-rows = O arquivo tem cabeçalho mas não tem linhas.
imports-file-large = O arquivo tem mais de 2 MiB. Divida-o em vários, cada um com o cabeçalho.
imports-file-many-rows = O arquivo tem mais de 10 000 linhas. Divida-o em vários, cada um com o cabeçalho.
imports-file-many-columns = O arquivo tem mais de 100 colunas, por isso dificilmente é o certo.
imports-file-utf16 = O arquivo está escrito em UTF-16. Grave-o de novo como “CSV UTF-8” e envie esse.
imports-file-spreadsheet = Isto é uma folha de cálculo (planilha), não um arquivo CSV. Exporte-a como “CSV UTF-8” e envie esse arquivo.
imports-file-not-text = Isto não é um arquivo de texto. Exporte-o como “CSV UTF-8” e envie esse.
imports-file-encoding = A linha { $line } tem letras que não estão escritas em UTF-8 (o arquivo pode estar em Windows-1252 ou Latin-1). Grave-o de novo como “CSV UTF-8” e envie esse.

## Nomes de colunas, em lista e no começo de uma frase

imports-column-address = Endereço
imports-column-agreed-on = Acordado em
imports-column-amount-net = Valor sem impostos
imports-column-amount = Valor
imports-column-client = Cliente
imports-column-currency = Moeda
imports-column-description = Descrição
imports-column-from-month = Desde o mês
imports-column-how-often = Com que frequência
imports-column-issue-day = Dia de emissão
imports-column-kind-of-work = Tipo de trabalho
imports-column-kind = Tipo
imports-column-decision = Link para a decisão
imports-column-maximum = Máximo
imports-column-member = Membro
imports-column-minimum = Mínimo
imports-column-name = Nome
imports-column-number = Número
imports-column-own-rate = Percentagem própria
imports-column-owners = Responsáveis
imports-column-paid-day = Dia de pagamento
imports-column-reason = Razão
imports-column-roles = Papéis
imports-column-title = Título
imports-column-until-month = Até ao mês
imports-column-weight = Peso
imports-column-gets = O que o grupo ganha

## Porque uma linha não pode entrar

imports-row-cells = Tem { $found } células onde o cabeçalho tem { $expected }. Um valor que contém o separador ou uma quebra de linha precisa de aspas à volta.
imports-row-missing = { $column }: está em branco.
imports-row-day = { $column }: “{ $text }” não é um dia. Escreva como 2026-10-31.
imports-row-month = { $column }: “{ $text }” não é um mês. Escreva como 2026-10.
imports-row-future = { $column }: { $day } é depois de hoje.
imports-row-amount = { $column }: “{ $text }” não é um valor em { $currency }.
imports-row-amount-two-ways = { $column }: “{ $text }” pode ler-se como { $thousands } ou como { $decimal }. Escreva todas as casas decimais.
imports-row-amount-two-ways-point = { $column }: “{ $text }” pode ler-se como { $thousands } ou como { $decimal }. Escreva as casas decimais com um ponto.
imports-row-amount-whole = { $column }: “{ $text }” tem casas decimais; { $currency } não tem nenhuma.
imports-row-amount-decimals = { $column }: “{ $text }” tem mais do que as { $scale } casas decimais de { $currency }.
imports-row-amount-large = { $column }: “{ $text }” é mais do que cabe no Brimful.
imports-row-zero = { $column }: não pode ser zero.
imports-row-negative = { $column }: não pode ficar abaixo de zero.
imports-row-currency = A moeda é “{ $found }”; as contas são em { $group }.
imports-row-rate-range = { $column }: “{ $text }” não serve: uma percentagem fica entre 0 e 100.
imports-row-rate-decimals = { $column }: “{ $text }” não serve: uma percentagem tem no máximo duas casas decimais.
imports-row-rate = { $column }: “{ $text }” não serve: não é uma percentagem.
imports-row-text-empty = { $column }: “{ $text }” não serve: está em branco.
imports-row-text-short = { $column }: “{ $text }” não serve: são precisos pelo menos { $min } caracteres.
imports-row-text-long = { $column }: “{ $text }” não serve: cabem no máximo { $max } caracteres.
imports-row-text-odd = { $column }: “{ $text }” não serve: não se admitem { $what }.
imports-row-text-reserved = { $column }: “{ $text }” não serve: esta palavra está reservada.
imports-row-word = { $column }: “{ $text }” não é conhecido. Conhecem-se: { $known }.
imports-row-member-unknown = Não há membro “{ $text }”.
imports-row-member-ambiguous = Vários membros chamam-se “{ $text }”. Use o endereço ou o número.
imports-row-twice = { $what } já está na linha { $line }.
imports-row-twice-invoice = A fatura { $number } de { $member } já está na linha { $line }.
imports-row-twice-number = O número { $number } já está na linha { $line }.
imports-row-twice-address = O endereço { $address } já está na linha { $line }.
imports-row-invoice-paid = A fatura { $number } de { $member } já foi lançada, paga em { $day }.
imports-row-invoice-recorded = A fatura { $number } de { $member } já foi lançada, ainda por pagar.
imports-row-differs-amount = A fatura { $number } de { $member } já foi lançada com outro valor, por isso não se marca como paga.
imports-row-differs-day = A fatura { $number } de { $member } já foi lançada com outro dia de emissão, por isso não se marca como paga.
imports-row-differs-rate = A fatura { $number } de { $member } já foi lançada com outra percentagem, por isso não se marca como paga.
imports-row-differs-client = A fatura { $number } de { $member } já foi lançada com outro cliente, por isso não se marca como paga.
imports-row-differs-kind = A fatura { $number } de { $member } já foi lançada com outro tipo de trabalho, por isso não se marca como paga.
imports-row-differs-description = A fatura { $number } de { $member } já foi lançada com outra descrição, por isso não se marca como paga.
imports-row-no-agreement = Não se pode marcar como paga enquanto o grupo não tiver um acordo.
imports-row-address-taken = { $name } já tem o endereço { $email }.
imports-row-number-taken = O número { $number } já é de { $name }.
imports-row-number = { $column }: “{ $text }” não é um número de 1 a 999 999.
imports-row-roles = Os papéis precisam de um endereço, porque vêm com o convite.
imports-row-on-list = { $name } já está na lista.
imports-row-not-joined = { $name } ainda não participa, e só quem participa pode ser responsável por um pote.
imports-row-not-active = { $name } não participa, e só se reparte entre quem participa.
imports-row-weight = { $column }: “{ $text }” não serve: não é um número inteiro.
imports-row-weight-range = { $column }: “{ $text }” não serve: um peso vai de 0 a 1 000 000.
imports-row-ends-first = O mês de fim fica antes do mês de início.
imports-row-minimum = O mínimo está acima do máximo.
