# O acordo: as regras que dividem o dinheiro, o seu histórico e os pesos dos membros.

## O acordo

agreement-ours = O nosso acordo
agreement-recorded = Anotado em { $day } por { $name }.
agreement-version = Versão { $version }, desde { $day }
agreement-version-coming = Versão { $version }, a partir de { $day } (ainda por vir)
agreement-first = A versão { $version } é a primeira: vale também para todos os dias antes de { $day }. Cada fecho mantém a versão que valia quando foi lançado.
agreement-taken-back = Retirado. O acordo fica como está.
agreement-not-taken-back = Só se pode retirar a versão mais recente, e só antes do dia em que começa a valer. Nada mudou.
agreement-since = Vale desde { $day }.
agreement-propose = Propor uma mudança
agreement-rules = As regras
agreement-the-weights = Os pesos
agreement-weights-unused = (as regras em vigor não os usam)
agreement-history = Histórico
agreement-one-version = Até agora há uma versão.
agreement-take-back = Voltar atrás
agreement-example = Um exemplo com contas
agreement-example-sample = Com dinheiro de exemplo, não o vosso: três membros, uma fatura paga de cada um.
agreement-decision = A decisão
agreement-no-decision = Não há link para uma decisão.

## As regras em palavras

agreement-rule-pool = { $rate }% de cada fatura paga vai para o fundo comum.
agreement-rule-foundation = { $rate }% do que entrou vai para o alicerce.
agreement-rule-foundation-named = { $rate }% do que entrou vai para { $foundation }.
agreement-rule-core = Depois vêm os custos de base que se acordaram.
agreement-rule-equal = O resto reparte-se, o mesmo para todos.
agreement-rule-proportional = O resto reparte-se conforme o que cada membro trouxe.
agreement-rule-mixed = O resto reparte-se: { $equal }% o mesmo para todos, { $rest }% conforme o que cada membro trouxe.
agreement-rule-weights = O resto reparte-se por pesos, cada um com a sua razão.
agreement-rule-unspent-carried = O que ninguém deu, ou volta de um pote, passa para o fecho seguinte.
agreement-rule-unspent-giver = O que um membro não deu, ou recebe de volta de um pote, fica com ele para a próxima rodada.
agreement-rule-cancelled-carried = O dinheiro por pagar de um pote cancelado passa para o fecho seguinte.
agreement-rule-cancelled-foundation = O dinheiro por pagar de um pote cancelado vai para o alicerce.
agreement-rule-cancelled-givers = O dinheiro por pagar de um pote cancelado volta para quem o deu.
agreement-rule-whole = Cada membro recebe um valor redondo; o que sobra disso passa para o fecho seguinte.
agreement-rule-cover = Se não chegar para os custos acordados, o alicerce pode cobri-los.
agreement-rule-cover-named = Se não chegar para os custos acordados, { $foundation } pode cobri-los.
agreement-foundation = Alicerce

## O exemplo com contas

agreement-sum-taken = −{ $amount }
agreement-came-in = Entrou
agreement-sum-share = { $rate }% disso
agreement-core = Custos de base
agreement-sum-bill = uma despesa acordada
agreement-missing = Em falta
agreement-to-share = Nosso para repartir
agreement-example-invoice = fatura paga: { $amount }
agreement-member = Membro
agreement-into-pool = Para o fundo comum
agreement-to-give = Para dar
agreement-example-same-weight = Mostrado com o mesmo peso para cada membro.
agreement-example-carried = { $amount } não se podem repartir por igual e passam para o fecho seguinte.
agreement-example-members = O que cada um dos três receberia

## Uma mudança

agreement-saved = Gravado. Vale a partir de { $day }.
agreement-before-newest = A versão mais recente vale a partir de { $day }. Escolha esse dia ou um posterior.
agreement-nothing-new = Nada difere da versão { $version }, por isso não há nada a gravar.
agreement-change = Mudar o nosso acordo
agreement-pool = De cada fatura paga
agreement-pool-hint = Vai para o fundo comum
agreement-share = Disso, para o alicerce
agreement-share-hint = O fundo de longo prazo
agreement-called = Que nome dão ao alicerce
agreement-called-hint = Reserva, Fundo coletivo; em branco para Alicerce
agreement-sharing = Como se reparte o resto?
agreement-sharing-equal = O mesmo para todos
agreement-sharing-proportional = Conforme o que cada um trouxe
agreement-sharing-mixed = Uma fatia por igual, o resto conforme o que cada um trouxe
agreement-sharing-weights = Por pesos que a facilitação dá, com razões
agreement-equal-part = A fatia repartida por igual
agreement-equal-part-hint = Só para a terceira maneira
agreement-unit = Valores redondos?
agreement-unit-exact = Exato, com as casas decimais
agreement-unit-whole = Só unidades inteiras
agreement-unspent = Para onde vai o dinheiro que ninguém deu, ou que volta de um pote?
agreement-next-statement = Para o fecho seguinte
agreement-unspent-giver = Fica com quem o tinha
agreement-cancelled = Para onde vai o dinheiro de um pote cancelado?
agreement-cancelled-foundation = Para o alicerce
agreement-cancelled-givers = De volta para quem o deu
agreement-cover = O alicerce pode cobrir custos de base em falta
agreement-cover-hint = A facilitação fá-lo, como lançamento à vista de todos
agreement-from = Vale a partir de
agreement-decision-link = Link para a decisão
agreement-change-lead = Vale a partir do seu dia. O que já foi lançado fica com as regras do seu tempo.
agreement-effect-show = Mostrar o efeito
agreement-effect-again = Mostrar o efeito de novo
agreement-effect = O que faz
agreement-unseen = <strong>Ainda nada está gravado.</strong> Veja primeiro o efeito, depois ponha em vigor.
agreement-no-rule = Nenhuma regra muda.
agreement-until-now = Até agora
agreement-from-then = A partir do seu dia
agreement-effect-members = O que cada membro teria recebido
agreement-in-force = Pôr em vigor
agreement-what-where = O que vai para onde
agreement-fourth-way = Para a quarta maneira: <weights>os pesos</weights>.
agreement-when = A partir de quando, e onde se decidiu
agreement-not-saved = Ainda nada está gravado: vê primeiro o que teria feito ao último fecho.
agreement-day-wrong = Escolha um dia, como 2026-12-01.
agreement-the-name = O nome
agreement-link-wrong = Isto não é um endereço web. Começa com https://.
agreement-choose-each = Escolha uma opção em cada.
agreement-choose-sharing = Escolha como repartir.
agreement-rate-range = Uma percentagem fica entre 0 e 100.
agreement-rate-decimals = Bastam duas casas decimais: 12.5 ou 12.25.
agreement-rate-wrong = Escreva uma percentagem, como 20 ou 12.5.

## O que uma mudança teria feito ao último fecho

agreement-effect-none = Ainda não há nenhum fecho, por isso isto é o que faz com dinheiro de exemplo.
agreement-effect-below = Com estas regras o último fecho teria de esperar: o que entrou ficaria abaixo de zero. Isto é o que fazem com dinheiro de exemplo.
agreement-effect-impossible = Não se consegue calcular o último fecho com estas regras. Isto é o que fazem com dinheiro de exemplo.
agreement-effect-same = As contas de { $statement } teriam sido as mesmas: { $amount } para repartir.
agreement-effect-short = Se isto valesse em { $statement }, teriam faltado { $missing } para os custos acordados, e nada haveria para repartir em vez de { $before }.
agreement-effect-parts = Se isto valesse em { $statement }, também haveria { $amount } para repartir, mas noutras partes.
agreement-effect-other = Se isto valesse em { $statement }, haveria { $after } para repartir em vez de { $before }.
agreement-carried = Transportado de antes
agreement-effect-each = { $count ->
    [1] Cada um de { $count }
   *[other] Cada um de { $count }
}
agreement-effect-smallest = A parte menor
agreement-effect-largest = A parte maior
agreement-effect-carried = Transportado, não se pode repartir
agreement-effect-on = O efeito em { $statement }
agreement-effect-of-sum = Da conta
agreement-effect-was = Como foi
agreement-effect-members-caption = O que cada membro teria recebido
agreement-effect-got = Recebeu
agreement-effect-with = Com a mudança
agreement-effect-difference = Diferença
agreement-effect-more = +{ $amount }
agreement-effect-none-differs = igual
agreement-effect-note-rate = O que entrou calcula-se de novo para cada fatura que usou a percentagem do acordo. Faturas e membros com percentagem própria mantêm-na.
agreement-effect-note-no-round = Esse fecho foi lançado sem rodada; as partes são o que teria recebido quem participa hoje.
agreement-effect-note-weights = Nem todos têm ainda um peso, por isso mostra-se com o mesmo peso para cada membro.
agreement-effect-note-posted = Nada do que foi lançado muda: esse fecho mantém as suas regras.

## Pesos

agreement-weights-saved = Gravado. Valem para a próxima rodada.
agreement-weights-without = Falta o peso de { $names }. Nada foi gravado; o que escreveu ficou guardado.
agreement-weights-somebody-left = Alguém saiu enquanto escrevia. Nada foi gravado; o resto do que escreveu ficou guardado.
agreement-weights-nothing-new = Estes já são os pesos que valem, por isso não há nada a gravar.
agreement-weights-sent-before = Este formulário já foi enviado com outros valores. Nada mais se fez; envie de novo.
agreement-weights-the-reason = A razão
agreement-weights-no-reason = { $name }: dê uma razão, ou uma para todos em cima.
agreement-weights-reason-of = { $name }: a razão
agreement-weights-not-whole = { $name }: escreva um número inteiro, como 2; 0 também conta.
agreement-weights-range = { $name }: um peso vai de 0 a 1 000 000.
agreement-weights = Pesos
agreement-weights-weight-label = Peso de { $name }
agreement-weights-reason-label = Razão para { $name }
agreement-weights-for-all = Uma razão para todos
agreement-weights-for-all-hint = Conta para quem não tem uma razão própria em baixo
agreement-weights-lead = Com pesos, o que é nosso para repartir reparte-se na proporção destes números: quem tem 2 recebe o dobro de quem tem 1. O nosso acordo reparte assim.
agreement-weights-lead-unused = Com pesos, o que é nosso para repartir reparte-se na proporção destes números: quem tem 2 recebe o dobro de quem tem 1. O nosso acordo hoje não reparte assim.
agreement-weights-nobody = Ainda ninguém tem um peso.
agreement-weights-lacking = Sem peso: { $names }. Uma rodada por pesos pode abrir quando todos tiverem um.
agreement-weights-zero = Todos os pesos são zero: então todos recebem o mesmo.
agreement-weights-sum = Ao todo { $sum }: quem tem peso 1 recebe uma parte em { $sum }.
agreement-weights-none-yet = ainda nenhum
agreement-weights-hold = Os pesos que valem
agreement-weights-set = { $day }, às { $time }, por { $name }
agreement-weight = Peso
agreement-reason = Razão
agreement-weights-next = Valem a partir da próxima rodada. Uma rodada aberta mantém os pesos com que abriu.
agreement-weights-save = Gravar os pesos
agreement-weights-import = Importar um arquivo CSV
