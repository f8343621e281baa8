# Potes: a lista, propor e alterar um, a sua página, e como termina.

## A lista

buckets-heading = Potes
buckets-lead = O que as pessoas querem fazer, e quanto custa.
buckets-propose = Propor um pote
buckets-late = <strong>Não terminados a tempo.</strong> Peça o relato a quem é responsável, ou dê mais tempo:
buckets-late-line = { $title }, a fazer até { $day }
buckets-import = Importar potes de um arquivo CSV
buckets-none-such = Nenhum pote é assim.
buckets-all = Mostrar todos
buckets-none = Ainda não há potes. Um pote é algo que quer fazer, e quanto custa.
buckets-propose-first = Propor o primeiro
buckets-money = Para onde vai o dinheiro
buckets-drafts = Rascunhos, à vista de quem é responsável e da facilitação
buckets-in-round = Na { $round }
buckets-in-a-round = Numa rodada
buckets-ideas = Ideias para a próxima rodada
buckets-doing = Financiados
buckets-past = Feitos, não financiados ou abandonados
buckets-examples = Ou comece por um destes
buckets-example-soup = Sopa para a assembleia
buckets-example-soup-line = Ninguém decide com fome: uma panela quente para quem vier.
buckets-example-soup-cost = Legumes e pão
buckets-example-translator = Uma tradução do nosso manual
buckets-example-translator-line = Quem lê outra língua pode entrar e conhecer as regras.
buckets-example-translator-cost = Tradução
buckets-example-repair = Uma noite de consertos
buckets-example-repair-line = Traga uma coisa estragada, leve-a a funcionar.
buckets-example-repair-cost = Peças e ferramentas

## Em que estado está um pote

buckets-state-draft = Rascunho
buckets-state-idea = Ideia
buckets-state-open = Aberto
buckets-state-minimum = Mínimo atingido
buckets-state-full = Cheio
buckets-state-funded = Financiado
buckets-state-not-funded = Não financiado
buckets-state-being-done = Em curso
buckets-state-done = Feito
buckets-state-cancelled = Cancelado

## O que há num pote, em palavras

buckets-level-of = <strong>{ $inside }</strong> de { $most }
buckets-level-givers = { $count ->
    [0] <strong>{ $inside }</strong> até agora
    [1] <strong>{ $inside }</strong> de uma pessoa
   *[other] <strong>{ $inside }</strong> de { $count } pessoas
}
buckets-level-to-go = Faltam <strong>{ $amount }</strong>
buckets-level-enough = <strong>{ $amount }</strong> bastam para começar
buckets-level-paid = <strong>{ $amount }</strong> desembolsados
buckets-level-left = Restam <strong>{ $amount }</strong>
buckets-level-asked = Pede <strong>{ $amount }</strong>
buckets-level-asked-range = Pede <strong>{ $least } a { $most }</strong>
buckets-level-asked-up-to = Pede <strong>até { $most }</strong>
buckets-level-asked-or-more = Pede <strong>{ $least } ou mais</strong>
buckets-level-asked-any = Pede <strong>qualquer valor</strong>

## O que foi feito do dinheiro de um pote financiado

buckets-since = { $paid } pagos, restam { $left }
buckets-since-left = restam { $left }
buckets-since-done = feito, { $paid } pagos
buckets-since-cancelled = cancelado, { $paid } pagos
buckets-since-note = { $note }; { $since }

## A página de um pote

buckets-costs = Quanto custa
buckets-cost-what = O quê
buckets-needed = É preciso
buckets-on-top = Era bom ter mais
buckets-together = Total
buckets-level-sealed = O que foi dado está selado até ao encerramento.
buckets-give = Dar na { $round }
buckets-offer = O que há chega?
buckets-early = Está cheio: apurar já
buckets-responsible = Responsáveis
buckets-owners-unnamed = { $count ->
    [1] Um membro do grupo
   *[other] { $count } membros do grupo
}
buckets-owners-more = { $count ->
    [1] e mais um membro
   *[other] e mais { $count } membros
}
buckets-starts = Começa em { $day }
buckets-due = A fazer até { $day }
buckets-due-over = Era para fazer até { $day }
buckets-due-more = Mais tempo até { $day }: { $why }
buckets-rounds = Rodadas
buckets-history-unfunded = <round>{ $round }</round>: não financiado; { $given } vieram ter com ele
buckets-history-unfunded-sealed = <round>{ $round }</round>: não financiado
buckets-history-funded = { $count ->
    [1] <round>{ $round }</round>: financiado com { $amount } por um membro
   *[other] <round>{ $round }</round>: financiado com { $amount } por { $count } membros
}
buckets-history-so-far = <round>{ $round }</round>: { $given } até agora
buckets-history-sealed = <round>{ $round }</round>: selado até ao encerramento
buckets-ask-payout = Pedir um desembolso
buckets-unlock = Desbloquear os valores
buckets-edit = Alterar este pote
buckets-finish = Está feito
buckets-extend = Dar-lhe mais tempo
buckets-cancel = Cancelar
buckets-withdraw = Retirar esta proposta
buckets-withdraw-ask = Retirar «{ $title }»?
buckets-withdraw-why = Porquê?
buckets-withdraw-note = Ainda não recebeu dinheiro. Fica aqui para ler e não entra em nenhuma rodada.
buckets-withdraw-send = Retirar
buckets-withdraw-done = Retirado. Fica aqui para ler.
buckets-goal-unlocked = Os valores foram desbloqueados em { $day } e podem mudar uma vez. A razão: { $why }
buckets-goal-changed = Mudado em { $day } de { $old } para { $new }. A razão: { $why }
buckets-goal-range = { $least } a { $most }
buckets-goal-or-more = { $least } ou mais

## O que foi feito de um pote, na sua página

buckets-done = O que foi feito dele
buckets-cancelled = Porque foi cancelado
buckets-withdrawn = Retirado
buckets-done-on = Terminado em { $day }.
buckets-done-on-by = Terminado em { $day } por { $name }.
buckets-cancelled-on = Cancelado em { $day }.
buckets-cancelled-on-by = Cancelado em { $day } por { $name }.
buckets-withdrawn-on = Retirado em { $day }.
buckets-withdrawn-on-by = Retirado em { $day } por { $name }.
buckets-went-none = Não tinha recebido dinheiro.
buckets-went-all = Não sobrou nada.
buckets-went-fund = Sobraram { $amount }, que foram para { $fund }.
buckets-went-fund-unnamed = Sobraram { $amount }, que foram para o alicerce.
buckets-went-givers = { $count ->
    [1] Sobraram { $amount }, que voltaram para a única pessoa que deu, para a sua próxima rodada.
   *[other] Sobraram { $amount }, que voltaram para as { $word } pessoas que deram, para a sua próxima rodada.
}
buckets-went-gone = { $amount } disso eram a parte de quem deu e já saiu, e são transportados.
buckets-went-carried = Sobraram { $amount }, que são transportados para a próxima rodada.
buckets-its-money = O seu dinheiro
buckets-sum-funded = Financiado com
buckets-sum-paid = − Desembolsado
buckets-sum-fund = − Para { $fund }
buckets-sum-fund-unnamed = − Para o alicerce
buckets-sum-givers = − De volta para quem deu
buckets-sum-carried = − Transportado
buckets-sum-corrected-off = − Corrigido
buckets-sum-corrected-on = + Corrigido
buckets-sum-left = Resta
buckets-entries = Todos os lançamentos deste pote
buckets-payouts-wait = Do que resta, { $amount } já foram pedidos e esperam pagamento.
buckets-payouts = Desembolsado
buckets-payouts-caption = O que este pote desembolsou
buckets-paid-on = Pago em
buckets-paid-to = A quem
buckets-paid-amount = Valor
buckets-paid-not-yet = Ainda não
buckets-givers = Quem o encheu
buckets-giver-member = Membro
buckets-giver-gave = Deu
buckets-giver-back = Recebeu de volta

## Propor e alterar

buckets-edit-title = Alterar um pote
buckets-save = Gravar
buckets-publish = Publicar
buckets-save-draft = Gravar como rascunho
buckets-saved-in-round = Gravado. Está na { $round }.
buckets-saved-idea = Gravado. Está na lista de ideias e espera pela próxima rodada.
buckets-saved-draft = Gravado como rascunho. Por enquanto só você e a facilitação o veem.
buckets-locked = Os valores estão bloqueados enquanto decorre a { $round }. Tudo o resto pode mudar.
buckets-unlocked = A facilitação desbloqueou os valores: podem mudar uma vez enquanto a { $round } está aberta. Quem deu fica a saber.
buckets-title = Título
buckets-summary = O que ganha o grupo com isto?
buckets-summary-hint = Uma linha, que aparece em todas as listas
buckets-body = Mais sobre isto
buckets-body-hint = O que vai fazer, quando, com quem. Uma linha em branco começa um novo parágrafo
buckets-costs-question = Quanto custa?
buckets-costs-note = “É preciso” é o que basta para começar; com “era bom ter mais” está cheio.
buckets-cost-line = Linha { $nth }: para que é
buckets-cost-more = Mais uma linha
buckets-open-ended = Em aberto: aceita o que vier
buckets-open-ended-hint = Então os valores em cima dizem o que basta para começar, e não há máximo
buckets-owners = Quem é responsável?
buckets-owners-hint = Responde pelo pote, recebe o seu dinheiro e envia as faturas
buckets-owners-none = ainda ninguém
buckets-starts-on = Começa em
buckets-missing-title = Dê-lhe um título
buckets-missing-owner = Escolha quem é responsável
buckets-missing-sum = Escreva pelo menos uma linha de custo com um valor
buckets-missing-summary = Diga o que o grupo ganha com isto
buckets-problem-locked = Os valores estão bloqueados enquanto decorre a { $round }; ficam como estavam
buckets-problem-owner = Alguém que escolheu já não é membro ativo
buckets-problem-decided = Este pote está decidido e fica como está; nada mudou
buckets-problem-sent = Este formulário já foi enviado com outros valores. Veja os seus potes, depois envie de novo
buckets-problem-others = Este pote é de outras pessoas; nada mudou
buckets-problem-zero = Escreva um valor acima de zero, ou deixe o pote em aberto
buckets-problem-given = Já lá estão { $given }; o valor não pode ser menor
buckets-problem-too-large = Estas somas são grandes demais para o Brimful
buckets-form-lines = O formulário tinha uma linha a mais.
buckets-decided = Este pote está decidido e fica como está. Nada mudou.

## Desbloquear os valores com uma rodada aberta

buckets-reopen-heading = Desbloquear os valores deste pote
buckets-reopen-what = Enquanto a { $round } está aberta, ninguém muda o que um pote pede. Desbloqueado, quem é responsável e a facilitação podem mudá-lo uma vez.
buckets-reopen-told = Quem lhe deu recebe um e-mail com a sua razão, e outro quando os valores mudarem.
buckets-reopen-told-sealed = Quem está na rodada recebe um e-mail com a sua razão, e outro quando os valores mudarem: a rodada está selada, e um e-mail só para quem deu mostraria quem foi.
buckets-reopen-why = Porquê?
buckets-reopen-done = Desbloqueado. Quem é responsável e a facilitação podem mudar os valores uma vez; depois ficam bloqueados de novo.
buckets-reopen-why-needed = Diga porquê; quem lhe deu vai ler
buckets-reopen-announced = A sua rodada ainda não abriu: os valores não estão bloqueados. Nada mudou.
buckets-reopen-no-round = Não está em nenhuma rodada aberta, por isso não há nada a desbloquear.
buckets-reopen-settled = Este pote está apurado e fica como está. Nada mudou.
buckets-reopen-already = Os valores já estão desbloqueados; mudam-se na página do pote.
buckets-reopen-unchanged = Nada mudou.
buckets-reopen-sent = Este formulário já foi enviado com outra razão. Nada mais mudou.

## Como termina um pote financiado

buckets-end-leave = Deixar como está
buckets-end-why-needed = Escreva algumas palavras: todos as leem
buckets-finish-heading = Terminar este pote
buckets-finish-left = Restam { $amount }. Voltam para o grupo: são transportados para a próxima rodada.
buckets-finish-nothing = Não resta nada.
buckets-finish-report = O que foi feito dele?
buckets-finish-report-hint = Duas ou três frases. Quem pode ver o pote pode lê-las
buckets-finished = Feito. Sobraram { $amount }, que são transportados.
buckets-finished-paid = Feito. Tudo foi desembolsado, até ao último cêntimo.
buckets-extend-heading = Dar mais tempo a este pote
buckets-extend-due = É para fazer até { $day }. Quem é responsável recebe um lembrete antes do novo dia.
buckets-extend-due-over = Era para fazer até { $day }. Quem é responsável recebe um lembrete antes do novo dia.
buckets-extend-no-day = Ainda não tem um dia.
buckets-extend-until = A fazer até
buckets-extend-why = Porque precisa de mais tempo?
buckets-extend-until-needed = Escolha o novo dia
buckets-extend-too-early = Escolha um dia depois de { $day }
buckets-extended = Agora tem até { $day }.
buckets-cancel-heading = Cancelar este pote
buckets-cancel-nothing = Tudo o que recebeu foi desembolsado. Nada volta.
buckets-cancel-carried = Pelo acordo em vigor, os { $amount } que restam são transportados para a próxima rodada.
buckets-cancel-fund = Pelo acordo em vigor, os { $amount } que restam vão para { $fund }.
buckets-cancel-fund-unnamed = Pelo acordo em vigor, os { $amount } que restam vão para o alicerce.
buckets-cancel-givers = Pelo acordo em vigor, os { $amount } que restam voltam para quem deu, conforme o que cada um deu.
buckets-cancel-why = Porque é cancelado?
buckets-cancel-why-hint = Quem pode ver o pote pode lê-la, e quem deu recebe-a por e-mail
buckets-cancel-giver = Quem deu
buckets-cancel-gave = Deu
buckets-cancel-back = Recebe de volta
buckets-cancel-gone = Já saiu: esta parte é transportada
buckets-cancel-caption = Quem recebe o quê
buckets-cancel-waiting = { $count ->
    [1] Um desembolso à espera também é encerrado; o que está pago fica pago.
   *[other] { $word } desembolsos à espera também são encerrados; o que está pago fica pago.
}
buckets-cancel-next-round = O que alguém recebe de volta soma-se ao que pode dar na sua próxima rodada.
buckets-cancel-done = Cancelado.
buckets-cancel-done-carried = Cancelado. { $amount } são transportados.
buckets-cancel-done-fund = Cancelado. { $amount } foram para o alicerce.
buckets-cancel-done-givers = Cancelado. { $amount } voltaram para quem deu.
buckets-end-payouts-wait = { $count ->
    [1] Um desembolso ainda espera pagamento, { $sum } ao todo. A tesouraria paga ou recusa, ou o pedido é retirado; depois pode terminar.
   *[other] { $word } desembolsos ainda esperam pagamento, { $sum } ao todo. A tesouraria paga ou recusa, ou os pedidos são retirados; depois pode terminar.
}
buckets-end-changed = O pote mudou enquanto o via: agora tem { $amount }. Veja os números de novo. Nada foi lançado.
buckets-end-not-funded = Este pote ainda não recebeu dinheiro. Nada mudou.
buckets-end-funded = Este pote recebeu dinheiro: termina com um relato, ou a facilitação cancela-o. Nada mudou.
buckets-end-in-round = Este pote está na { $round } e fica nela até a rodada ser apurada. Nada mudou.
buckets-end-done = Este pote já está feito. Nada mudou.
buckets-end-cancelled = Este pote já foi cancelado. Nada mudou.
buckets-end-withdrawn = Este pote já foi retirado. Nada mudou.
buckets-end-sent = Este formulário já foi enviado com outro conteúdo. Vale o primeiro; carregue a página de novo.
buckets-end-late = Isto já não se pode fazer como a página o mostrava. Carregue-a de novo. Nada mudou.
