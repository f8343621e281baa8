# As páginas de rodadas abertas: a lista, a página onde se dá, o encerramento, o apuramento, os resultados.

## Dias e nomes

rounds-moment = { $day }, às { $clock }
rounds-bucket-numbered = Pote { $number }
rounds-bucket-inside = pote { $number }
rounds-quoted = “{ $title }”
rounds-between = {", "}
rounds-unit-euros = Euros
rounds-unit-dollars = Dólares
rounds-unit-pounds = Libras
rounds-unit-francs = Francos

## O que foi feito dos potes

rounds-share-funded = { $funded ->
    [0] nenhum de { $count ->
        [1] { $buckets } pote
       *[other] { $buckets } potes
    } está financiado
    [1] { $word } de { $count ->
        [1] { $buckets } pote
       *[other] { $buckets } potes
    } está financiado
   *[other] { $word } de { $count ->
        [1] { $buckets } pote
       *[other] { $buckets } potes
    } estão financiados
}

## A lista de rodadas

rounds-title = Rodadas
rounds-open-one = Abrir uma rodada
rounds-none = Ainda não há rodadas. Uma rodada reparte o fundo comum.
rounds-see-ideas = Ver as ideias
rounds-none-lead = Numa rodada, os membros distribuem por potes o que há para repartir.
rounds-next-opens = A próxima rodada abre em { $day }.
rounds-settled-count = { $count ->
    [1] Há uma rodada apurada.
   *[other] Há { $count } rodadas apuradas.
}
rounds-card-announced = Anunciada
rounds-card-open = Aberta
rounds-card-opens = Abre em { $when }.
rounds-card-closes = Aberta até { $when }.
rounds-card-closed = Encerrada em { $when }, ainda por apurar.
rounds-card-sums = { $total ->
    [1] { $sum } para repartir; { $done } de { $total } membro já terminou.
   *[other] { $sum } para repartir; { $done } de { $total } membros já terminaram.
}
rounds-card-left = Dos seus { $sum }, faltam dar { $left }.
rounds-card-give = Dar os seus { $sum }
rounds-card-change = Mudar a minha distribuição
rounds-card-see = Para a rodada
rounds-hands = Quem participa na próxima rodada?
rounds-hands-counted = Contadas
rounds-hands-asked = Em curso
rounds-hands-counted-on = { $count ->
    [1] As mãos foram contadas em { $when }. Um membro participa.
   *[other] As mãos foram contadas em { $when }. { $count } membros participam.
}
rounds-hands-until = { $count ->
    [1] Diga até { $when }. Até agora um membro participa.
   *[other] Diga até { $when }. Até agora { $count } membros participam.
}
rounds-hands-in = Participa.
rounds-hands-out = Desta vez não participa.
rounds-hands-say = Dizer se participo
rounds-hands-see = Ver quem participa
rounds-settled-rounds = Rodadas apuradas
rounds-round = Rodada
rounds-closed-on = Encerrada
rounds-to-share = A repartir
rounds-given-to-buckets = Dado a potes
rounds-buckets-funded = Potes financiados
rounds-of = { $some } de { $all }

## O topo da página de uma rodada

rounds-badge-opens = Abre { $day }
rounds-badge-closed = Encerrada
rounds-badge-settled = Apurada
rounds-badge-withdrawn = Retirada
rounds-closes-today = Encerra hoje
rounds-days-left = { $days ->
    [1] Falta { $days } dia
   *[other] Faltam { $days } dias
}
rounds-lead-sums = { $count ->
    [1] <strong>{ $sum }</strong> para repartir, <strong>{ $asked }</strong> pedidos por { $word } pote.
   *[other] <strong>{ $sum }</strong> para repartir, <strong>{ $asked }</strong> pedidos por { $word } potes.
}
rounds-lead-opens = Abre em <when>{ $when }</when>.
rounds-lead-opens-then = Encerra em { $when }.
rounds-lead-closes = Encerra em <when>{ $when }</when>.
rounds-lead-moved = Era para encerrar em { $day }: { $reason }
rounds-lead-closed = Encerrada em <when>{ $when }</when>.
rounds-lead-closed-then = Nada está decidido até a facilitação a apurar.
rounds-lead-settled-then = Apurada em { $day }.
rounds-lead-withdrawn = Retirada em <when>{ $when }</when>.
rounds-lead-withdrawn-then = O seu dinheiro voltou para onde estava.
rounds-finished = { $total ->
    [1] { $done } de { $total } membro já terminou
   *[other] { $done } de { $total } membros já terminaram
}

## De onde vem a soma

rounds-sum = Como se chegou a este valor
rounds-sum-came-in = Entrou
rounds-sum-foundation = Alicerce
rounds-sum-core = Custos de base
rounds-sum-carried = Transportado
rounds-sum-to-share = Nosso para repartir
rounds-sum-members = { $count ->
    [1] { $count } membro
   *[other] { $count } membros
}
rounds-share-each = { $sum } cada
rounds-share-you = { $sum } para si
rounds-share-weights = partes por peso
rounds-share-contributions = partes por contribuições
rounds-became-each = Como { $all } se tornaram { $sum } para cada um
rounds-became-you = Como { $all } se tornaram { $sum } para si
rounds-became-weights = Como { $all } se tornaram partes por peso
rounds-became-contributions = Como { $all } se tornaram partes por contribuições

## A lista de potes

rounds-where = Para onde vão os seus { $sum }?
rounds-the-buckets = Os potes
rounds-order = Ordem dos potes
rounds-order-yours = Baralhados para si
rounds-order-shuffled = Baralhados
rounds-order-closest = Quase cheios primeiro
rounds-order-name = A a Z
rounds-jump = Ir para Gravar
rounds-no-buckets = Não há potes nesta rodada.
rounds-propose-first = Propor o primeiro
rounds-updated = Atualizado às <updated>{ $clock }</updated>, <refresh>atualizar</refresh>
rounds-level-others = <strong>{ $sum }</strong> de outros
rounds-level-given = <strong>{ $sum }</strong> dados
rounds-level-mine = <strong>{ $sum }</strong> de si
rounds-level-mine-of-it = <strong>{ $sum }</strong> disso de si
rounds-level-raised = <strong>{ $sum }</strong> juntos, tudo o que precisa
rounds-level-enough = <strong>{ $sum }</strong> bastam para começar
rounds-level-asked = <strong>{ $sum }</strong> pedidos
rounds-level-to-go = <strong>{ $sum }</strong> em falta de { $maximum }
rounds-givers-so-far = { $count ->
    [1] { $word } pessoa já deu
   *[other] { $word } pessoas já deram
}
rounds-nothing-needed = Não precisa de mais
rounds-filled-by = { $count ->
    [1] Cheio graças a { $count } pessoa
   *[other] Cheio graças a { $count } pessoas
}
rounds-settled-already = Já apurado
rounds-settled-already-stays = O que lá está fica, o seu também
rounds-own-bucket = O seu próprio pote
rounds-own-bucket-others = Esta rodada deixa-o aos outros
rounds-field = { $unit } para { $title }
rounds-field-to-go = { $unit } para { $title }, ainda faltam { $sum }
rounds-step-less = Tirar { $step } de { $title }
rounds-step-more = Pôr mais { $step } em { $title }
rounds-fill-it = Encher: { $sum }
rounds-fill-most = Dar { $sum }, o máximo que aceita de si
rounds-fill-last = Dar os meus últimos { $sum }

## A distribuição de quem lê

rounds-save = Gravar
rounds-panel-save = Gravar a minha distribuição
rounds-panel-have = Ainda tem
rounds-panel-of = dos { $sum } que tem para dar
rounds-panel-over = A sua distribuição tem
rounds-panel-for = para os { $sum } que tem para dar
rounds-too-much = { $sum } a mais
rounds-left = Restam { $sum }
rounds-panel-of-short = de { $sum }
rounds-unsaved = Ainda não gravado
rounds-unsaved-since = Ainda não gravado: alterações de { $when }
rounds-undo = Desfazer
rounds-even = Distribuir o resto por igual
rounds-clear = Tirar tudo
rounds-note-final = Esta rodada aceita a sua distribuição uma só vez: o que gravar é definitivo.
rounds-note-change = Mude-a quantas vezes quiser até a rodada encerrar.
rounds-note-stays-yours = O que não der fica consigo para a próxima rodada.
rounds-note-back-for = O que não der volta para o fundo comum, para { $month }.
rounds-note-back = O que não der volta para o fundo comum.
rounds-said-left = Restam { $sum }.
rounds-said-over = { $sum } a mais.
rounds-said = { $sum } em { $title }.
rounds-said-even = O resto está distribuído por igual.
rounds-said-clear = Tudo foi tirado.
rounds-said-undo = Desfeito.
rounds-moved = { $count ->
    [1] { $number } pote mexeu-se:
   *[other] { $number } potes mexeram-se:
}
rounds-closed-meanwhile = A rodada está encerrada:
rounds-moved-show = mostrar

## Gravar

rounds-saved = Gravado.
rounds-saved-left = Restam-lhe { $sum }.
rounds-saved-until = Pode mudar até { $when }.
rounds-saved-final = É definitivo.
rounds-undone-draft = As suas alterações saíram; esta é a distribuição que gravou.
rounds-nothing-to-undo = Ainda não há nada a desfazer.
rounds-not-yours = Esta rodada abriu com quem era membro nessa altura; você participa a partir da próxima. Nada mudou.
rounds-not-open-yet = A rodada abre em { $when }. Nada foi gravado; volte nessa altura.
rounds-saved-once = Gravou a sua distribuição em { $when }, e esta rodada aceita-a uma só vez. Mantém-se.
rounds-save-key-reused = Este formulário já foi enviado com outros valores. Valem os primeiros; carregue a rodada para os mudar.
rounds-problem-at = { $title }: { $problem }
rounds-over-cap = nesta rodada um membro dá no máximo { $sum } a um pote
rounds-own-bucket-problem = esta rodada deixa o seu próprio pote aos outros
rounds-below-zero-problem = um valor não pode ficar abaixo de zero
rounds-below-zero = Um valor não pode ficar abaixo de zero
rounds-over = A sua distribuição tem { $over } a mais do que os seus { $sum }
rounds-over-all = Ao todo isto é mais do que qualquer soma que se pode dar
rounds-amount-at = { $title }: { $sum }
rounds-malformed-field = Um campo não é de nenhum pote.
rounds-malformed-button = O formulário tinha um botão que aqui não existe.
rounds-malformed-version = O formulário não diz que distribuição mostra.
rounds-malformed-bucket = O pote { $number } não está nesta rodada.
rounds-malformed-twice = O formulário tinha um pote duas vezes.

## O que a página diz a quem lê

rounds-draft-late = Algumas alterações suas não chegaram a tempo
rounds-draft-late-text = A rodada encerrou em { $when }. O que tinha mudado e não gravado não conta.
rounds-newcomer = Participa a partir da próxima rodada
rounds-newcomer-text = Esta abriu com quem era membro nessa altura. Pode ir acompanhando.
rounds-final = A sua distribuição é definitiva
rounds-final-text = Gravou-a em { $when }. Esta rodada aceita cada distribuição uma só vez.
rounds-late = A sua distribuição não chegou a tempo
rounds-late-text = A rodada encerrou em { $when }. O que enviou depois está em baixo, para que o possa ver; não foi gravado.
rounds-late-stands = Vale a distribuição que gravou em { $when }.
rounds-late-none = Não tinha gravado nenhuma distribuição antes.
rounds-typed = A sua distribuição
rounds-typed-late = Não chegou a tempo
rounds-typed-counts = Conta
rounds-bucket = Pote
rounds-filled-up = { $title } encheu enquanto gravava
rounds-filled-up-several = { $count ->
    [1] { $word } pote encheu enquanto gravava
   *[other] { $word } potes encheram enquanto gravava
}
rounds-filled-up-all = Deu-lhe { $asked } e já não precisava de mais, por isso tudo voltou para si.
rounds-filled-up-part = Deu-lhe { $asked } e só precisava de { $given }, por isso { $given } entraram e { $back } voltaram para si.
rounds-filled-up-all-of = Deu { $asked } a { $title }, que já não precisava de mais, por isso tudo voltou para si.
rounds-filled-up-part-of = Deu { $asked } a { $title }, que só precisava de { $given }, por isso { $given } entraram e { $back } voltaram para si.
rounds-filled-up-rest = Tudo o resto está gravado.
rounds-filled-up-see = Ver o que ainda precisa de dinheiro
rounds-see-results = Ver o que escolhemos
rounds-settle-the-round = Apurar a rodada
rounds-settle-first = Primeiro vê exatamente o que vai ser lançado.
rounds-asked = <strong>Uma pergunta para si:</strong> o que há chega para começar?
rounds-offer-link = { $sum } para { $title }
rounds-early = Apurar já potes cheios
rounds-early-text = Quem é responsável pode pedir desembolsos de imediato; o que lhes foi dado fica. Primeiro vê o que vai ser lançado.
rounds-rules = As regras desta rodada
rounds-close-ended = Era para encerrar em { $was } e foi encerrada em { $now }.
rounds-close-moved = O encerramento passou de { $was } para { $now }. A razão: { $reason }
rounds-extend = Dar-lhe mais tempo
rounds-withdraw = Retirar a rodada
rounds-open-like = Abrir uma rodada com estas regras
rounds-close = Encerrar já a rodada
rounds-close-ask = Encerrar já a rodada?
rounds-close-text = As distribuições contam até este momento e não depois. Não se pode voltar a abrir. Ainda nada fica decidido: a rodada é apurada num segundo passo.
rounds-close-it = Encerrar já
rounds-closed-now = Encerrada às { $clock }. O passo seguinte é apurá-la.
rounds-close-key-reused = Este formulário já foi enviado para outra rodada. Nada mudou.
rounds-close-not-yet = A rodada ainda não abriu; não há nada a encerrar.
rounds-close-withdrawn = A rodada foi retirada; não há nada a encerrar.
rounds-close-already = A rodada já estava encerrada.

## Dois dispositivos, uma distribuição

rounds-stale-title = Duas distribuições suas
rounds-stale = Entretanto gravou outra distribuição
rounds-stale-lead-today = Às { $clock } foi gravada uma distribuição sua, talvez noutro dispositivo, depois de esta página ser carregada. Nada se perdeu e nada mudou: escolha a que quer.
rounds-stale-lead = Em { $when } foi gravada uma distribuição sua, talvez noutro dispositivo, depois de esta página ser carregada. Nada se perdeu e nada mudou: escolha a que quer.
rounds-stale-both = As duas distribuições
rounds-stale-saved = Gravada
rounds-stale-sent = Enviada agora
rounds-stale-differs = difere
rounds-together = Total
rounds-stale-keep-saved = Ficar com a gravada
rounds-stale-keep-sent = Ficar com a enviada agora

## Porquê este valor?

rounds-mine-title = Porquê este valor?
rounds-mine-back = Voltar à rodada
rounds-mine-part = A sua parte
rounds-mine-part-of = A parte de { $name }
rounds-mine-their-part = A parte deste membro
rounds-mine-to-give = Tem para dar
rounds-mine-theirs-to-give = Tem para dar
rounds-mine-lead = Na { $round } tem { $sum } para dar. É daqui que vem este valor.
rounds-mine-lead-of = Na { $round } { $name } pode dar { $sum }. É daqui que vem este valor.
rounds-mine-lead-newcomer = A { $round } abriu com quem era membro nessa altura. Você participa a partir da próxima; foi assim que se chegou a este valor.
rounds-mine-lead-not-in = { $name } não participa na { $round }. Foi assim que se chegou ao seu valor.
rounds-mine-foundation = { $rate } % do que entrou
rounds-mine-missing = Em falta de antes
rounds-mine-carried = Transportado de antes
rounds-mine-kept = Guardado de antes
rounds-mine-equally = { $count ->
    [1] { $sum } ÷ { $count } membro = { $each } cada.
   *[other] { $sum } ÷ { $count } membros = { $each } cada.
}
rounds-mine-no-weights = Todos os pesos são zero, por isso todos recebem o mesmo.
rounds-mine-no-contributions = Desta vez ninguém de quem participa trouxe algo, por isso todos recebem o mesmo.
rounds-mine-contributed = As suas contribuições foram { $mine } de { $all }. A mesma fatia de { $sum } são { $part }.
rounds-mine-contributed-of = As contribuições deste membro foram { $mine } de { $all }. A mesma fatia de { $sum } são { $part }.
rounds-mine-mixed-one = { $count ->
    [1] Uma fatia reparte-se por igual: { $each } para cada um de { $count }.
   *[other] Uma fatia reparte-se por igual: { $each } para cada um de { $count }.
}
rounds-mine-mixed-other = A outra vai pelas contribuições. As suas foram { $mine } de { $all }, o que dá { $part }.
rounds-mine-mixed-other-of = A outra vai pelas contribuições. As deste membro foram { $mine } de { $all }, o que dá { $part }.
rounds-mine-mixed-sum = Ao todo { $sum }.
rounds-mine-weight = O seu peso é { $weight } de { $all } ao todo. A mesma fatia de { $sum } são { $part }.
rounds-mine-weight-of = O peso deste membro é { $weight } de { $all } ao todo. A mesma fatia de { $sum } são { $part }.
rounds-mine-weight-reason = A razão dada para o peso: { $reason }.
rounds-mine-stays = O que não se pode repartir por igual, { $sum }, fica transportado para o fecho seguinte.
rounds-mine-rule-equal = Todos recebem o mesmo.
rounds-mine-rule-no-weights = Por pesos, mas todos eram zero.
rounds-mine-rule-no-contributions = Por contribuições, mas não houve nenhuma.
rounds-mine-rule-contributions = Conforme o que cada um trouxe.
rounds-mine-rule-mixed = Uma fatia por igual, outra conforme o que cada um trouxe.
rounds-mine-rule-weights = Por pesos que a facilitação deu.
rounds-mine-entries = No livro-razão: <statement>O fecho: lançamento { $statement }</statement>, <allotments>As partes: lançamento { $allotments }</allotments>.
rounds-mine-entry = No livro-razão: <statement>O fecho: lançamento { $statement }</statement>.
rounds-mine-entry-allotments = No livro-razão: <allotments>As partes: lançamento { $allotments }</allotments>.

## A prévia de um apuramento

rounds-settle-title = Apurar a { $round }
rounds-settle-funded = { $funded ->
    [1] { $word } de { $count ->
        [1] { $buckets } pote
       *[other] { $buckets } potes
    } é financiado com { $sum }.
   *[other] { $word } de { $count ->
        [1] { $buckets } pote
       *[other] { $buckets } potes
    } são financiados com { $sum }.
}
rounds-settle-none-funded = { $count ->
    [1] nenhum de { $buckets } pote é financiado.
   *[other] nenhum de { $buckets } potes é financiado.
}
rounds-settle-carried-into = { $sum } passam para { $month }.
rounds-settle-carried = { $sum } são transportados.
rounds-settle-nothing-left = Não sobra nada.
rounds-settle-stays = O que sobra fica com quem o deu.
rounds-settle-leavers-into = O que sobra fica com quem o deu; os { $sum } de quem saiu do grupo passam para { $month }.
rounds-settle-leavers = O que sobra fica com quem o deu; os { $sum } de quem saiu do grupo são transportados.
rounds-settle-early = { $count ->
    [1] { $word } deles foi apurado antes; o seu dinheiro já se moveu.
   *[other] { $word } deles foram apurados antes; o seu dinheiro já se moveu.
}
rounds-settle-waits = Primeiro pergunta-se aos responsáveis
rounds-settle-waits-text = { $count ->
    [1] { $titles } ficou abaixo do mínimo. Quem é responsável pode aceitar o que há até { $when }; o silêncio é um não. A rodada pode ser apurada assim que todas as ofertas tiverem resposta, ou nessa altura.
   *[other] { $titles } ficaram abaixo do mínimo. Quem é responsável por cada um pode aceitar o que há até { $when }; o silêncio é um não. A rodada pode ser apurada assim que todas as ofertas tiverem resposta, ou nessa altura.
}
rounds-settle-table = O que acontece a cada pote
rounds-settle-given = Dado
rounds-settle-gets = Recebe
rounds-settle-goes-back = Volta
rounds-settle-outcome = Resultado
rounds-settle-how-early = já apurado em { $day }
rounds-settle-how-surplus = { $sum } acima do que aceita voltam para quem os deu
rounds-settle-how-waits = espera pelos responsáveis até { $when }
rounds-settle-how-yours = espera pela sua decisão
rounds-settle-goal = de { $sum }
rounds-settle-goal-range = { $minimum } a { $maximum }
rounds-settle-goal-open = pelo menos { $minimum }
rounds-settle-below = Abaixo do mínimo: a decisão é sua
rounds-settle-below-text = Decida sobre cada um e diga porquê. Depois veja o que vai ser lançado.
rounds-settle-choice-fund = Recebe os seus { $sum }
rounds-settle-choice-back = O seu dinheiro volta
rounds-settle-choice-hint = Tem { $sum } e pediu pelo menos { $minimum }.
rounds-settle-why = Porquê?
rounds-settle-why-hint = Todos a leem nos resultados
rounds-settle-preview = Mostrar o que vai ser lançado
rounds-settle-lines = Todas as linhas que vão ser lançadas
rounds-settle-posted = O que vai ser lançado
rounds-settle-button = Apurar e publicar
rounds-settle-no-entry = Nenhum dinheiro se move, por isso não há lançamento. Os resultados vão por e-mail para quem os quer, e para a página de resultados.
rounds-settle-one-entry = Um lançamento no livro-razão, uma só vez. Os resultados vão por e-mail para quem os quer, e para a página de resultados.
rounds-settle-when = Pode ser apurada quando todas as ofertas tiverem resposta ou tiverem passado o prazo.
rounds-settle-decide-first = Decida primeiro sobre os potes abaixo do mínimo; depois vê aqui o que vai ser lançado.
rounds-settle-done = Apurada. Quem quer os resultados recebe-os por e-mail.
rounds-settle-again = A rodada foi apurada em { $when }; nada foi lançado duas vezes. Estes são os seus resultados.
rounds-settle-already = Esta rodada já está apurada; estes são os seus resultados.
rounds-settle-not-closed = A rodada pode ser apurada depois de encerrar, em { $when }.
rounds-settle-changed = Algo mudou desde que viu a prévia
rounds-settle-changed-text = Nada foi lançado. Em baixo está o que seria lançado agora; veja mais uma vez.
rounds-settle-not-yours = A decisão sobre { $title } não é sua: não tem nada, ou atingiu o mínimo. Nada foi lançado.
rounds-settle-choose = Escolha o que acontece a { $title }
rounds-settle-say-why = Diga porque decide assim sobre { $title }
rounds-settle-withdrawn = A rodada foi retirada; não há nada a apurar. Nada mudou.
rounds-settle-malformed = O formulário decide sobre algo que não é um pote.

## Os resultados

rounds-results-title = Resultados da { $round }
rounds-results-question = O que escolhemos?
rounds-results-withdrawn = Esta rodada foi retirada, por isso não há resultados.
rounds-results-closes = A rodada encerra em { $when }. Os resultados aparecem aqui quando estiver apurada.
rounds-results-closed = A rodada encerrou em { $when }. Os resultados aparecem aqui quando estiver apurada.
rounds-see-round = Ver a rodada
rounds-results-carried-into = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote e { $carried } passam para { $month }.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote e { $carried } passam para { $month }.
}
rounds-results-carried = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote e { $carried } são transportados.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote e { $carried } são transportados.
}
rounds-results-leavers-into = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote, o que sobrou ficou com quem o deu, e os { $carried } de quem saiu do grupo passam para { $month }.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote, o que sobrou ficou com quem o deu, e os { $carried } de quem saiu do grupo passam para { $month }.
}
rounds-results-leavers = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote, o que sobrou ficou com quem o deu, e os { $carried } de quem saiu do grupo são transportados.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote, o que sobrou ficou com quem o deu, e os { $carried } de quem saiu do grupo são transportados.
}
rounds-results-stayed = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote, e o que sobrou ficou com quem o deu.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote, e o que sobrou ficou com quem o deu.
}
rounds-results-nothing-left = { $count ->
    [1] { $word } de nós tinha { $sum } para repartir; { $found } encontraram um pote, e não sobrou nada.
   *[other] { $word } de nós tinham { $sum } para repartir; { $found } encontraram um pote, e não sobrou nada.
}
rounds-results-chosen = O que escolhemos em conjunto
rounds-results-where = Para onde foi tudo
rounds-settled-by = Apurada em { $when } por { $name }.
rounds-settled-at = Apurada em { $when }.
rounds-result-full = tudo o que pediu
rounds-result-full-above = tudo o que pediu; mais { $sum } voltaram para quem os deu
rounds-result-below = abaixo dos { $sum } que pediu
rounds-result-enough = de { $sum }, chega para começar
rounds-result-open-ended = em aberto
rounds-result-nobody = ninguém deu
rounds-result-carried = abaixo dos seus { $sum }; transportado
rounds-result-back = abaixo dos seus { $sum }; volta para quem deu
rounds-result-and = { $note }; { $more }
rounds-result-you = de si { $sum }
rounds-decided-early-by = apurado em { $day } por { $name }, com a rodada aberta
rounds-decided-early = apurado em { $day }, com a rodada aberta
rounds-decided-chosen = a facilitação decidiu: { $reason }
rounds-an-owner = uma pessoa responsável
rounds-offer-accepted-on = { $name } disse em { $day } que chega para começar
rounds-offer-accepted = { $name } disse que chega para começar
rounds-offer-declined-on = { $name } disse em { $day } que não chega para começar
rounds-offer-declined = { $name } disse que não chega para começar
rounds-offer-expired = nenhum responsável respondeu à oferta a tempo
rounds-offer-waits = espera por uma resposta
rounds-mine-helped = { $count ->
    [1] Os seus { $sum } ajudaram { $word } pote
   *[other] Os seus { $sum } ajudaram { $word } potes
}
rounds-mine-had = Tinha { $sum } para dar
rounds-mine-biggest = A maior fatia, { $sum }, foi para “{ $title }”.
rounds-mine-above = { $sum } voltaram, porque um pote recebeu mais do que aceita.
rounds-mine-came-back = { $sum } voltaram de potes que não foram financiados.
rounds-mine-not-given = Não deu { $sum }.
rounds-mine-rest-pool = O que sobrou voltou para o fundo comum.
rounds-mine-rest-yours = O que sobrou fica consigo para a próxima rodada.
rounds-sum-could-give = Todos podiam dar
rounds-sum-to-buckets = Para potes
rounds-sum-left-over = Sobrou
rounds-sum-returned = Devolvido por potes não financiados
rounds-sum-surplus = De volta de potes que receberam mais do que aceitam
rounds-sum-not-given = Não dado
rounds-sum-carried-on = Transportado
rounds-sum-stays = Fica com quem o deu
rounds-givers = Quem deu o quê, distribuição a distribuição
rounds-split-by-split = Distribuição a distribuição
rounds-giver = De
rounds-amount = Valor
rounds-more-givers = { $count ->
    [1] e mais { $count } no <file>arquivo da rodada</file>
   *[other] e mais { $count } no <file>arquivo da rodada</file>
}
rounds-other-rules = O que outra regra teria financiado
rounds-other-rules-text = O mesmo que se deu, contado de outras maneiras. Não decide nada.
rounds-other-rules-compare = Comparar as regras
rounds-files = Levar os resultados consigo
rounds-file-results = Resultados, CSV
rounds-file-round = A rodada inteira, JSON
rounds-file-splits = Distribuições, CSV
rounds-file-pabulib = Pabulib, para comparar regras
