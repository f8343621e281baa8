# Planear uma rodada e mudá-la: o formulário para a abrir, quem participa, mais tempo, retirá-la, apurar já um pote cheio, e o que outras regras teriam financiado.

planning-rounds = Rodadas
planning-amount = Valor
planning-why = Porquê?
planning-together = Total
planning-sent-before = Este formulário já foi enviado com outros valores. Nada mais mudou.
planning-nothing-changed = Nada mudou.

## Abrir uma rodada

planning-new-title = Abrir uma rodada
planning-new-heading = Abrir a { $round }
planning-new-lead = Nada é enviado até carregar no último botão. Os membros veem exatamente o que a prévia diz.
planning-new-opens = A { $round } abre em { $day }, às { $time }.
planning-new-is-open = A { $round } está aberta até { $day }, às { $time }.
planning-closed = { $month } está fechado. { $amount } são transportados.
planning-closed-missing = { $month } está fechado. Faltam { $amount } para os custos acordados; a falta passa para o fecho seguinte.
planning-in-the-way = Uma rodada de cada vez
planning-to-round = Para a { $round }
planning-show-sum = Mostrar a conta
planning-open = Abrir a rodada
planning-close-instead = Ou fechar o mês sem rodada
planning-close-does = O fecho é lançado, ninguém recebe uma parte, e o que há para repartir é transportado.
planning-close = Fechar o mês

## Que dinheiro

planning-money = Que dinheiro?
planning-money-month = Faturas pagas até ao fim de { $month }
planning-money-today = Tudo o que foi pago até hoje
planning-money-day = Tudo o que foi pago até outro dia
planning-money-income = { $count ->
    [1] { $count } fatura, { $sum }; disso entram { $amount }
   *[other] { $count } faturas, { $sum }; disso entram { $amount }
}
planning-money-none = Nenhuma fatura nova
planning-money-no-statement = Ainda não pode haver um fecho
planning-money-needed = Escolha que dinheiro se reparte
planning-last-day = O último dia de pagamento que conta
planning-last-day-needed = Escolha o último dia que conta
planning-on-the-way = { $count ->
    [1] <strong>{ $word } fatura ainda está por pagar</strong> ({ $amount }). Conta quando for paga. <see>Ver</see>
   *[other] <strong>{ $word } faturas ainda estão por pagar</strong> ({ $amount }). Contam quando forem pagas. <see>Ver</see>
}

## Quem reparte

planning-who = Quem reparte?
planning-who-equal-all = Todos os { $count } membros, o mesmo para cada um
planning-who-equal-hands = As { $count } pessoas que levantaram a mão, o mesmo para cada uma
planning-who-proportional = Conforme o que cada membro trouxe
planning-who-range = De { $from } a { $to }
planning-who-mixed = { $rate }% o mesmo para cada um, o resto conforme o que cada um trouxe
planning-who-agreed = Como acordado
planning-who-weights = Pelos pesos que foram dados
planning-who-reasons = Cada um com a sua razão
planning-who-no-weight = Ainda ninguém tem um peso
planning-who-needed = Escolha quem reparte
planning-weights = <weights>Os pesos</weights> são os que valem quando a rodada abre.
planning-hands-all = Participam todos os membros ativos.
planning-hands-nobody = Perguntou quem participa, e ainda ninguém levantou a mão.
planning-hands-those = Participa quem levantou a mão.
planning-hands-silent = { $count ->
    [1] Participa quem levantou a mão. Um membro ainda não respondeu e pode fazê-lo até { $day }, às { $time }: nessa altura pode abrir a rodada.
   *[other] Participa quem levantou a mão. { $count } membros ainda não responderam e podem fazê-lo até { $day }, às { $time }: nessa altura pode abrir a rodada.
}
planning-hands-see = Ver as mãos
planning-hands-ask-first = Perguntar primeiro quem participa

## Quando

planning-when = Quando?
planning-opens = Abre
planning-opens-after = Às 09:00; logo, se já passou
planning-closes = Encerra
planning-closes-after = Às 18:00, hora de { $city }
planning-closes-needed = Escolha o dia em que a rodada encerra
planning-invoices-by = Os responsáveis enviam as faturas até

## Regras da casa, no formulário

planning-rules = Regras da casa
planning-like = De que regras partir
planning-like-last = Como da última vez
planning-like-round = Como na { $round }
planning-like-usual = As regras habituais
planning-final = Uma distribuição gravada é definitiva
planning-final-hint = Senão, pode mudar-se até ao encerramento
planning-sealed = Selada até ao encerramento
planning-sealed-hint = Até lá ninguém vê o que os outros deram; um pote pode receber mais do que pede, e isso volta
planning-names = Os membros veem quem deu o quê
planning-names-hint = Senão, veem quantos deram. O público só vê totais
planning-own = Os membros podem dar aos seus próprios potes
planning-cap = O máximo que um membro pode dar a um pote
planning-cap-hint = Deixe em branco para não haver limite
planning-step = Um toque em + ou − são
planning-step-hint = Deixe em branco: cerca de 1/40 do que cada um pode dar
planning-more-than-zero = Escreva mais do que zero, ou deixe em branco
planning-below = Um pote que não atinge o mínimo
planning-below-return = O seu dinheiro volta
planning-below-return-hint = A regra habitual
planning-below-ask = Pergunta-se a quem é responsável se o que há ajuda
planning-below-ask-hint = Há alguns dias para responder; sem resposta é um não
planning-below-facilitator = A facilitação decide
planning-below-facilitator-hint = Com uma razão que todos podem ler
planning-below-needed = Escolha o que acontece a um pote abaixo do mínimo
planning-answer-days = Dias para a resposta dos responsáveis
planning-answer-days-hint = Desde o encerramento; só onde se pergunta aos responsáveis
planning-answer-days-range = Escreva de 1 a { $most } dias
planning-unspent = Dinheiro que sobra
planning-unspent-carried = É transportado
planning-unspent-carried-hint = Entra no fecho seguinte e reparte-se de novo
planning-unspent-giver = Fica com quem o tinha
planning-unspent-giver-hint = Soma-se ao que pode dar na sua próxima rodada
planning-unspent-needed = Escolha para onde vai o dinheiro que sobra
planning-name = Nome nos endereços
planning-name-hint = Em branco: o mês em que a abre

## Regras da casa de uma rodada que já existe, uma frase cada

planning-rule-all = Participa quem era membro ativo quando ela abriu.
planning-rule-hands = Participa quem levantou a mão antes de ela abrir.
planning-rule-final = O que gravar é definitivo: esta rodada aceita cada distribuição uma só vez.
planning-rule-not-final = Pode mudar a sua distribuição até ao encerramento.
planning-rule-sealed = Selada: até ao encerramento ninguém vê o que os outros deram. Um pote pode receber mais do que pede; o que for a mais volta para quem o deu.
planning-rule-not-sealed = Todos veem o quanto cada pote está cheio. O que já não cabe num pote volta para si ao gravar.
planning-rule-cap = Um membro dá no máximo { $amount } a um pote.
planning-rule-no-cap = Não há limite para o que um membro dá a um pote.
planning-rule-own = Pode dar ao seu próprio pote.
planning-rule-not-own = Ninguém dá a um pote seu.
planning-rule-names = Depois de apurada, os membros veem quem deu o quê; o público só vê totais.
planning-rule-no-names = Ninguém vê quem deu o quê, só quantos deram.
planning-rule-below-return = Um pote que não atinge o mínimo não é financiado; o seu dinheiro volta.
planning-rule-below-ask = Pergunta-se aos responsáveis por um pote abaixo do mínimo se o que há ajuda, até { $when }; sem resposta é um não.
planning-rule-below-facilitator = A facilitação decide sobre um pote abaixo do mínimo e diz porquê.
planning-rule-carried = O dinheiro que sobra passa para o fecho seguinte.
planning-rule-giver = O dinheiro que sobra fica com quem o tinha, para a sua próxima rodada.
planning-rule-invoices = Os responsáveis enviam as suas faturas até { $day }.

## O que os membros vão ver

planning-preview = O que os membros vão ver
planning-missing = Depois da parte do alicerce, faltam { $amount } para os custos acordados.
planning-each-same = { $count ->
    [1] { $count } membro <money>{ $amount }</money> cada
   *[other] { $count } membros <money>{ $amount }</money> cada
}
planning-each-between = { $count ->
    [1] { $count } membro <money>{ $from } a { $to }</money>
   *[other] { $count } membros <money>{ $from } a { $to }</money>
}
planning-rest-no-weights = Todos os pesos são zero, por isso todos recebem o mesmo.
planning-rest-nothing-in = Desta vez ninguém trouxe nada, por isso todos recebem o mesmo.
planning-rest-product = { $count } × { $each } são { $amount }.
planning-rest-carried = Os últimos { $amount } não se podem repartir por igual e são transportados.
planning-rest-brought = Trazem consigo { $amount } de antes.
planning-not-agreed = Ainda não acordado e não descontado: { $names } ({ $amount }).
planning-opens-today = { $count ->
    [1] Abre hoje e envia um e-mail a { $count } pessoa.
   *[other] Abre hoje e envia um e-mail a { $count } pessoas.
}
planning-opens-later = { $count ->
    [1] Abre em { $day }, às 09:00, e envia então um e-mail a { $count } pessoa.
   *[other] Abre em { $day }, às 09:00, e envia então um e-mail a { $count } pessoas.
}
planning-each-gets = O que cada membro recebe
planning-member = Membro
planning-put-in = Trouxe
planning-gets = Recebe
planning-brings = Traz de antes

## A conta de um fecho

planning-sum-caption = Do que entrou ao que se reparte
planning-sum-step = Passo
planning-sum-came-in = Entrou
planning-sum-invoices = { $count ->
    [1] { $count } fatura paga até { $day }
   *[other] { $count } faturas pagas até { $day }
}
planning-sum-foundation = Alicerce
planning-sum-of-pool = { $rate }% do fundo comum
planning-sum-core = Custos de base
planning-sum-no-bills = nenhuma despesa a pagar
planning-sum-no-bills-before = nenhuma despesa a pagar, e o que faltava de antes
planning-sum-bills = { $count ->
    [1] { $word } despesa
   *[other] { $word } despesas
}
planning-sum-bills-before = { $count ->
    [1] { $word } despesa, e o que faltava de antes
   *[other] { $word } despesas, e o que faltava de antes
}
planning-sum-carried = Transportado
planning-sum-carried-from = Transportado de { $month }
planning-sum-missing = Em falta
planning-sum-to-share = A repartir
planning-example = Um exemplo, com dinheiro inventado
planning-example-caption = Um exemplo com dinheiro inventado
planning-example-invoices = faturas pagas no mês passado
planning-example-core = a renda e a contabilidade

## Porque não abriu, ao lado do campo onde se pode acertar

planning-refused-alone = { $sentence }.
planning-refused-statement-changed = A conta mudou desde que a viu. Nada se fez; veja-a de novo
planning-refused-name = Escreva um mês como 2026-11, ou 2026-11-2 para uma segunda rodada nesse mês
planning-refused-name-taken = { $name } já está em uso; deixe o nome em branco para ter o próximo livre
planning-refused-nobody = Ainda não há nenhum membro ativo; convide primeiro pessoas
planning-refused-no-weight = { $name } ainda não tem um peso; dê primeiro um a cada membro na página dos pesos
planning-refused-weight = O peso do membro { $member } está abaixo de zero
planning-refused-opens = Escolha hoje, { $today }, ou um dia posterior
planning-refused-closes = O dia do encerramento tem de vir depois do dia da abertura, { $day }
planning-refused-no-hands = Ninguém levantou a mão. Espere por uma, ou deixe de perguntar: então participam todos os membros ativos
planning-refused-hands-open = { $count ->
    [1] Um membro não respondeu, e o prazo que lhe deu ainda não passou. Espere, ou deixe de perguntar
   *[other] { $count } membros não responderam, e o prazo que lhes deu ainda não passou. Espere, ou deixe de perguntar
}
planning-refused-invoices = Escolha o dia do encerramento, { $day }, ou um dia posterior
planning-refused-missing = Faltam { $amount } para os custos acordados. Em vez disso, feche o mês sem rodada
planning-refused-too-little = { $amount } não chegam para uma unidade para cada um
planning-refused-nothing = Ainda não há nada para repartir
planning-refused-each-changed = O que cada membro recebe não é o que viu. Nada foi enviado. Veja de novo, depois abra a rodada
planning-refused-sum-changed = A conta mudou desde que a viu: agora há { $amount } para repartir por { $count } membros, e não { $was }. Nada foi enviado. Veja de novo, depois abra a rodada
planning-refused-too-large = Estas somas são grandes demais para o Brimful
planning-refused-sent-before = Este formulário já foi enviado com outros valores. Nada mais se fez; envie de novo
planning-refused-no-agreement = Ainda não há acordo; primeiro é preciso acordar as partes
planning-refused-last-day = Escolha um dia até hoje, { $today }
planning-refused-pool = Faltam { $amount } no fundo comum: as notas de crédito retiraram mais do que entrou. O fecho espera até isso passar
planning-running-closed = A { $round } ainda não está apurada. Está encerrada: apure-a primeiro
planning-running-announced = A { $round } ainda não está apurada. Está anunciada: primeiro tem de abrir, encerrar e ser apurada
planning-running-open = A { $round } ainda não está apurada. Está aberta: primeiro tem de encerrar e ser apurada

## Mãos: quem participa na próxima rodada

planning-hands = Quem participa?
planning-hands-empty = De momento não se pergunta a ninguém. Uma rodada é para todos os membros ativos, a não ser que se pergunte antes.
planning-all-rounds = Todas as rodadas
planning-hands-lead = { $name } pergunta quem reparte na próxima rodada. Diga até { $when }; o que há para repartir divide-se por quem participa.
planning-hands-lead-over = As mãos foram contadas em { $when }. A próxima rodada é para quem participa.
planning-hand-up = Participa.
planning-hand-down = Disse: desta vez não.
planning-hand-none = Ainda não respondeu.
planning-hand-missed = Não respondeu, por isso desta vez não participa.
planning-hand-in = Participo
planning-hand-out = Desta vez não
planning-hand-needed = Carregue num dos dois botões.
planning-hand-said-up = Participa. Pode mudar isso até { $until }.
planning-hand-said-down = Desta vez não participa. Pode mudar isso até { $until }.
planning-hands-up = { $count ->
    [1] { $word } membro participa
   *[other] { $word } membros participam
}
planning-hands-down = { $count ->
    [1] { $word } membro não participa desta vez
   *[other] { $word } membros não participam desta vez
}
planning-hands-none = { $count ->
    [1] { $word } membro não respondeu
   *[other] { $word } membros não responderam
}
planning-hands-open = Abrir a rodada com estes membros
planning-hands-end = Deixar de perguntar
planning-hands-end-ask = Deixar de perguntar quem participa?
planning-hands-end-does = As respostas ficam de lado, e a próxima rodada é para todos os membros ativos.
planning-hands-ended = Já não se pergunta a ninguém: a próxima rodada é para todos os membros ativos.
planning-hands-not-asked = De momento não se pergunta a ninguém; nada mudou.
planning-hands-over = As mãos foram contadas em { $when }. O que disse antes mantém-se.
planning-hands-asked-already = Já se perguntou, até { $until }.
planning-ask = Perguntar quem participa
planning-ask-mail = Cada membro ativo recebe um e-mail com duas respostas: “Participo” e “Desta vez não”. Nenhum dinheiro se move com isso.
planning-ask-then = Abre a rodada quando o dia tiver passado, ou assim que todos tiverem respondido. O que há para repartir divide-se por quem participa; quem não responder não participa desta vez.
planning-ask-until = Podem responder até
planning-ask-until-after = Às 18:00
planning-ask-until-needed = Escolha até quando podem responder
planning-ask-later = Escolha um dia posterior
planning-ask-note = O que dizer sobre isso
planning-ask-button = Perguntar aos membros
planning-asked = { $count ->
    [1] Perguntado. { $count } pessoa recebe um e-mail e pode responder até { $until }.
   *[other] Perguntado. { $count } pessoas recebem um e-mail e podem responder até { $until }.
}

## Mais tempo

planning-extension-title = Mais tempo para a rodada
planning-extension = Dar mais tempo à rodada
planning-extension-closes = A { $round } encerra em { $when }. Escolha um dia posterior; encerra então às 18:00.
planning-extension-does = O que está gravado mantém-se. Quem participa recebe um e-mail com a sua razão; ela fica na página da rodada, e em “Quem mudou o quê” com as duas horas.
planning-extension-day = Encerra em
planning-extension-button = Mudar o encerramento
planning-extension-needed = Escolha o dia em que encerra em vez desse
planning-extension-why-needed = Diga porquê; quem participa vai ler
planning-extension-later = Já encerra em { $when }; escolha um dia posterior
planning-extended = Agora encerra em { $when }.
planning-extended-told = { $count ->
    [1] Agora encerra em { $when }. Uma pessoa recebe um e-mail.
   *[other] Agora encerra em { $when }. { $count } pessoas recebem um e-mail.
}
planning-extension-withdrawn = A rodada foi retirada; não tem encerramento a mudar.
planning-extension-over = A rodada encerrou em { $when }. Depois de encerrar fica encerrada: já se sabe o que cada um deu.

## Retirar uma rodada antes de começar

planning-withdrawal-title = Retirar a rodada
planning-withdrawal = Retirar a { $round }
planning-withdrawal-opens = Abre em { $when }. Até lá pode ser retirada como se não tivesse sido aberta.
planning-withdrawal-does = As partes e o fecho são estornados no livro-razão, onde ambos ficam à vista. As faturas que contou ficam livres para o fecho seguinte.
planning-withdrawal-name = O seu nome, { $name }, não se dá de novo: a próxima rodada recebe outro.
planning-withdrawal-why-needed = Diga porquê; fica em “Quem mudou o quê”
planning-withdrawn = Retirada. Os { $amount } e tudo o resto do seu fecho voltaram para onde estavam.
planning-withdrawal-before = A rodada já tinha sido retirada.
planning-withdrawal-begun = A rodada já começou. Pode ser encerrada antes do tempo, mas já não retirada.
planning-withdrawal-later = O fecho { $statement } foi lançado depois do desta rodada e assenta nele. Nada mudou; deixe a rodada seguir.
planning-withdrawal-covered = { $amount } dos custos de base no seu fecho foram entretanto cobertos pelo alicerce. Nada mudou.
planning-withdrawal-paid = { $amount } dos custos de base no seu fecho foram entretanto pagos ou passados para o transportado. Retire isso primeiro (em Dinheiro, Custos de base); nada mudou.
planning-withdrawal-spent-core = { $amount } do que o seu fecho moveu foram entretanto usados: o fundo dos custos de base já não os tem. Nada mudou.
planning-withdrawal-spent-foundation = { $amount } do que o seu fecho moveu foram entretanto usados: o alicerce já não os tem. Nada mudou.
planning-withdrawal-spent-carried = { $amount } do que o seu fecho moveu foram entretanto usados: o transportado já não os tem. Nada mudou.
planning-withdrawal-spent-member = { $amount } do que o seu fecho moveu foram entretanto usados: um membro já não os tem. Nada mudou.
planning-withdrawal-sent-before = Este formulário já foi enviado com outra razão. Nada mais mudou.

## Um lançamento antes de ser lançado

planning-entry = Apuramento de { $day }: { $memo }
planning-entry-bucket = Apuramento de { $day } (pote { $bucket }): { $memo }
planning-entry-lines = { $count ->
    [1] { $count } linha.
   *[other] { $count } linhas.
}
planning-entry-sums = { $count ->
    [1] { $count } linha, mostrada em somas. `brimful settle --dry-run` mostra-as uma a uma.
   *[other] { $count } linhas, mostradas em somas. `brimful settle --dry-run` mostra-as uma a uma.
}
planning-entry-moves = O que se move
planning-entry-from = De
planning-entry-to = Para
planning-entry-carried = Transportado
planning-entry-members = { $count ->
    [1] { $count } membro
   *[other] { $count } membros
}

## Apurar um pote cheio com a rodada aberta

planning-early = Apurar já “<title>{ $title }</title>”
planning-early-lead = { $count ->
    [1] Está cheio: { $amount } de { $word } membro.
   *[other] Está cheio: { $amount } de { $word } membros.
}
planning-early-button = Apurar com { $amount }
planning-early-does = O que isto faz
planning-early-moves = O dinheiro passa para o pote, com um lançamento próprio.
planning-early-stays = Ninguém pode tirar o que lhe deu, e a sua meta fica como está.
planning-early-payouts = Quem é responsável pode pedir desembolsos de imediato.
planning-early-rest = O resto da rodada continua, e é apurado depois do encerramento.
planning-early-final = Isto não se pode desfazer.
planning-early-settled = “{ $title }” está apurado com { $amount }. Quem é responsável já pode pedir desembolsos.
planning-early-was-settled = “{ $title }” foi apurado em { $when } com { $amount }; nada foi lançado duas vezes.
planning-early-changed = Alguém mudou a sua distribuição desde que viu a prévia
planning-early-changed-text = Nada foi lançado. O pote continua cheio; em baixo está o que seria lançado agora.
planning-early-over = A rodada terminou: os seus potes são apurados em conjunto. Nada foi lançado.
planning-early-not-open = Um pote só pode ser apurado antes do fim enquanto a sua rodada está aberta. Nada foi lançado.
planning-early-sealed = Esta rodada está selada: antes do encerramento ninguém vê o que está cheio. Nada foi lançado.
planning-early-not-full = “{ $title }” tem { $total } de { $maximum }. Só um pote cheio é apurado antes do fim; nada foi lançado.
planning-early-never-full = “{ $title }” aceita o que vier, por isso nunca está cheio. Nada foi lançado.

## Ofertas: o que um pote recebeu chega para começar?

planning-offer = Uma oferta para <title>{ $title }</title>
planning-offer-lead = Recebeu { $amount } e precisa de pelo menos { $minimum }.
planning-offer-question = { $amount } chegam para começar?
planning-offer-needs = Precisa de pelo menos
planning-offer-there-is = Há
planning-offer-missing = Em falta
planning-offer-answer = Responda até { $until }. Conta a primeira resposta de quem é responsável, e não se pode mudar. O silêncio é um não.
planning-offer-waits = Quem é responsável pode responder até { $until }. O silêncio é um não.
planning-offer-yes = Sim, começar com { $amount }
planning-offer-no = Não, o dinheiro volta
planning-offer-bucket = Ver o pote
planning-offer-needed = Diga sim ou não
planning-offer-not-owner = Só quem é responsável por “{ $title }” responde a isto. Nada mudou.
planning-offer-late = A sua resposta veio depois do prazo, por isso não conta.
planning-offer-said-yes = Disse que sim. O dinheiro move-se quando a rodada for apurada.
planning-offer-said-no = Disse que não. O dinheiro volta quando a rodada for apurada.
planning-offer-you-had-yes = Já tinha dito que sim em { $when }. Conta a primeira resposta; nada mudou.
planning-offer-you-had-no = Já tinha dito que não em { $when }. Conta a primeira resposta; nada mudou.
planning-offer-had-yes = { $name } já tinha dito que sim em { $when }. Conta a primeira resposta; nada mudou.
planning-offer-had-no = { $name } já tinha dito que não em { $when }. Conta a primeira resposta; nada mudou.
planning-offer-enough-by = { $name } disse em { $day } que chega para começar.
planning-offer-not-enough-by = { $name } disse em { $day } que não chega para começar.
planning-offer-enough = Uma pessoa responsável disse em { $day } que chega para começar.
planning-offer-not-enough = Uma pessoa responsável disse em { $day } que não chega para começar.
planning-offer-expired = Nenhum responsável respondeu à oferta a tempo.

## O que outra regra teria financiado

planning-other = O que outra regra teria financiado
planning-other-lead = A { $round } está apurada, e nada aqui a muda. Isto é o mesmo que se deu e os mesmos { $amount }, contados de outras maneiras.
planning-other-results = Resultados
planning-other-side = Lado a lado
planning-other-table = As regras lado a lado
planning-other-bucket = Pote
planning-other-needs = Precisa
planning-other-needs-note = “Precisa” é o que basta para um pote começar: o seu mínimo, ou o que lhe deram quando não o tem.
planning-other-we-chose = Escolhemos
planning-other-result = Resultado
planning-other-enough = O que teria bastado
planning-other-by-bucket = Pote a pote
planning-other-docs = As regras estão explicadas na documentação do Brimful, com um exemplo cada.
planning-other-file = Para experimentar mais noutro lado: <file>arquivo Pabulib desta rodada</file>, sem nomes.
planning-other-transfer = Transferência de apoio
planning-other-transfer-how = O dinheiro que um pote não pode usar passa para os outros potes de quem o deu, na proporção do que lhes deu. O pote mais longe do que precisa sai primeiro.
planning-other-shares = Partes iguais
planning-other-shares-how = Cada pote é pago pelas bolsas de quem lhe deu, conforme o quanto deram; vem primeiro aquele que, por isso, lhes custa menos. Quem deu a muitos potes pequenos e quem deu a um grande têm a mesma palavra.
planning-other-shares-raised = Cada bolsa conta com mais { $amount } do que tem, o máximo com que ainda se pode pagar tudo o que é financiado.
planning-other-greedy = O maior primeiro
planning-other-greedy-how = Vem primeiro o pote a que mais se deu, depois o seguinte para o qual o dinheiro que resta ainda chega. É assim que a maioria das cidades faz.
planning-other-hidden = Há mais duas regras que não se mostram aqui
planning-other-hidden-members = A transferência de apoio e as partes iguais olham para quem deu o quê. Esta rodada mostra quanto se deu a um pote e não quem deu. O que estas regras financiariam poderia revelá-lo.
planning-other-hidden-outsiders = A transferência de apoio e as partes iguais olham para quem deu o quê. Quem é de fora vê quanto se deu a um pote e não quem deu. O que estas regras financiariam poderia revelá-lo.
planning-other-title = “{ $title }”
planning-other-same = { $count ->
    [1] Financia { $funded } de { $count } pote com { $amount }: os mesmos potes que escolhemos.
   *[other] Financia { $funded } de { $count } potes com { $amount }: os mesmos potes que escolhemos.
}
planning-other-without = Financia { $funded } de { $count ->
    [1] { $count } pote
   *[other] { $count } potes
} com { $amount }: sem { $others ->
    [0] { $without }
   *[other] { $others } outros
}.
planning-other-with = Financia { $funded } de { $count ->
    [1] { $count } pote
   *[other] { $count } potes
} com { $amount }: e com { $others ->
    [0] { $with }
   *[other] { $others } outros
}.
planning-other-instead = Financia { $funded } de { $count ->
    [1] { $count } pote
   *[other] { $count } potes
} com { $amount }: com { $others_with ->
    [0] { $with }
   *[other] { $others_with } outros
} em vez de { $others_without ->
    [0] { $without }
   *[other] { $others_without } outros
}.

## O que teria bastado, pote a pote

planning-transfer-funded = Acaba com { $amount }. Teriam bastado { $need }.
planning-transfer-funded-came = Acaba com { $amount }; { $came } passaram para ele. Teriam bastado { $need }.
planning-transfer-missing = Deram-lhe { $given }. Teriam bastado mais { $missing }.
planning-transfer-missing-came = Deram-lhe { $given } e { $came } passaram para ele. Teriam bastado mais { $missing }.
planning-transfer-nobody = Ninguém lhe deu. Teriam bastado mais { $missing }.
planning-transfer-nobody-came = Ninguém lhe deu e { $came } passaram para ele. Teriam bastado mais { $missing }.
planning-shares-funded = { $count ->
    [1] A { $word } pessoa que lhe deu pode pagar os { $need } que bastam.
   *[other] As { $word } pessoas que lhe deram podem pagar os { $need } que bastam, nenhuma mais do que { $most }.
}
planning-shares-missing = { $count ->
    [1] À { $word } pessoa que lhe deu restam { $left } dos { $need } de que precisa. Teriam bastado { $missing } vindos de outro lado.
   *[other] Às { $word } pessoas que lhe deram restam { $left } dos { $need } de que precisa. Teriam bastado { $missing } vindos de outro lado.
}
planning-shares-nobody = Ninguém lhe deu. Teriam bastado { $missing } vindos de outro lado.
planning-greedy-never = Precisa de { $need }, e havia { $budget } ao todo: nenhum valor teria bastado.
planning-greedy-enough = Deram-lhe { $given }. Teriam bastado { $enough }.
planning-greedy-any = Deram-lhe { $given }. Qualquer valor teria bastado.
planning-greedy-nobody = Ninguém lhe deu. Teriam bastado { $enough }.
planning-greedy-nobody-any = Ninguém lhe deu. Qualquer valor teria bastado.
