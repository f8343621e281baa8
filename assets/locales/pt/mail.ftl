# E-mails: assuntos, textos e botões.

## O que cada e-mail tem

mail-fewer = Menos e-mails
mail-unsubscribe = Desligar estes e-mails
mail-colon = :
mail-sender = { $group }, { $address }
mail-notes = { $first }, { $second }
mail-moment = { $day }, { $clock } (hora de { $city })
mail-to-the-round = Para a rodada
mail-propose = Propor um pote
mail-any-sum = qualquer valor
mail-more = e <more>mais { $count }</more>

## Porque veio o e-mail

mail-why-owner = Recebe isto porque é responsável por um pote de { $group }.
mail-why-giver = Recebe isto porque deu a um pote de { $group }.
mail-why-named = Recebe isto porque alguém de { $group } escreveu o seu nome num comentário.
mail-why-in-round = Recebe isto porque está na { $round } de { $group } e escolheu e-mails sobre novas rodadas.
mail-why-rounds = Recebe isto porque é membro de { $group } e escolheu e-mails sobre novas rodadas.
mail-why-results = Recebe isto porque é membro de { $group } e escolheu os resultados das rodadas.
mail-why-treasurer = Recebe isto porque está na tesouraria de { $group }.

## Como se chegou ao que há para repartir

mail-sum = Como chegámos a { $amount }
mail-sum-came-in = Entrou
mail-sum-foundation = Alicerce
mail-sum-core-costs = Custos de base
mail-sum-carried = Transportado de antes
mail-sum-to-share = Nosso para repartir
mail-sum-to-share-short = A repartir
mail-sum-missing = Em falta para os custos acordados

## Uma rodada abriu

mail-opens-subject = { $round }: tem { $amount } para dar até { $day }
mail-opens-subject-open = { $round }: aberta até { $day }
mail-opens-headline = Tem { $amount } para dar
mail-opens-headline-open = A { $round } está aberta
mail-opens-preview = { $count ->
    [1] Há { $word } pote à espera.
   *[other] Há { $word } potes à espera.
}
mail-opens-lead = Olá, { $reader }. A { $round } de { $group } está aberta. Tem <mine>{ $amount }</mine> para dar até { $until }.
mail-opens-lead-nothing = Olá, { $reader }. A { $round } de { $group } está aberta até { $until }. Desta vez não há nada para dar da sua parte.
mail-opens-change = Ponha algum em pelo menos um pote; pode mudar de ideias até lá.
mail-opens-final = Ponha algum em pelo menos um pote; depois de gravada, a sua distribuição é definitiva.
mail-opens-button = Dar aos potes
mail-opens-shared = { $count ->
    [1] Repartido por uma só pessoa; { $amount } são seus.
   *[other] Repartido por nós, { $word } ao todo; { $amount } são seus.
}
mail-opens-kept = Tinha guardado { $amount } de antes.
mail-opens-buckets = Os potes
mail-opens-enough = { $amount } bastam para começar.
mail-opens-more = e mais { $count } na página acima

## Uma rodada encerra daqui a dois dias

mail-closing-subject = { $round }: ainda tem { $left }, encerra { $weekday } { $clock }
mail-closing-subject-private = { $round }: ainda tem dinheiro, encerra { $weekday } { $clock }
mail-closing-headline = Ainda tem { $left } para dar
mail-closing-preview = A { $round } encerra em { $close }.
mail-closing-lead = Olá, { $reader }. A { $round } de { $group } encerra em <strong>{ $close }</strong>.
mail-closing-gave = Até agora deu { $given }. <mine>Os seus outros { $left }</mine> ainda podem ir para um pote, ou para vários.
mail-closing-gave-nothing = <mine>Os seus { $left }</mine> ainda podem ir para um pote, ou para vários: ainda não deu nada.
mail-closing-stays = O que não der fica consigo para a próxima rodada.
mail-closing-carried = O que não der é transportado, e reparte-se de novo na próxima rodada.

## Quem participa na próxima rodada?

mail-hands-subject = { $group }: participa na próxima rodada?
mail-hands-headline = Participa na próxima rodada?
mail-hands-preview = Diga até { $day }.
mail-hands-lead = Olá, { $reader }. { $asker } pergunta quem participa na próxima rodada de <strong>{ $group }</strong>. Diga até { $until }.
mail-hands-silence = O que há para repartir divide-se por quem participa. Quem não responder não participa desta vez.
mail-hands-button = Dizer se participo

## Algo mudou numa rodada

mail-changed-close-subject = { $round }: aberta até { $day }
mail-changed-close-headline = A { $round } fica aberta mais tempo
mail-changed-close-lead = Olá, { $reader }. { $by } deu mais tempo à { $round } de { $group }. Encerra em <strong>{ $close }</strong>, e não em { $was }.
mail-changed-unlocked-subject = { $round }: os valores de { $title } podem mudar
mail-changed-unlocked-headline = Os valores de { $title } podem mudar
mail-changed-unlocked-lead = Olá, { $reader }. { $by } desbloqueou os valores de <strong>{ $title }</strong> na { $round }: quem é responsável pode mudar uma vez o que o pote pede. Se mudar, avisamos.
mail-changed-goal-subject = { $round }: { $title } pede outro valor
mail-changed-goal-headline = { $title } pede outro valor
mail-changed-goal-lead = Olá, { $reader }. <strong>{ $title }</strong> agora pede { $new } na { $round }. Pedia { $old }.
mail-changed-goal-range = { $least } a { $most }
mail-changed-goal-open = { $least } ou mais
mail-changed-reason = A razão: <words>{ $reason }</words>
mail-changed-preview = Encerra em { $close }.
mail-changed-stands = O que gravou mantém-se.
mail-changed-in-it = <mine>Os seus { $amount }</mine> estão lá e lá ficam, a não ser que os tire.
mail-changed-final = Gravou a sua distribuição, e esta rodada aceita-a uma só vez.
mail-changed-left = Tem <mine>{ $amount }</mine> para dar.
mail-changed-until = Pode mudar a sua distribuição até { $close }.

## O que há, oferecido a um pote que ficou abaixo do mínimo

mail-offer-subject = { $round }: oferta de { $amount } para { $bucket }
mail-offer-subject-again = { $round }: responda até amanhã: oferta de { $amount } para { $bucket }
mail-offer-subject-private = { $round }: uma oferta para { $bucket }
mail-offer-subject-private-again = { $round }: responda até amanhã: uma oferta para { $bucket }
mail-offer-subject-several = { $round }: { $count ->
   *[other] uma oferta para { $word } dos seus potes
}
mail-offer-subject-several-again = { $round }: responda até amanhã: { $count ->
   *[other] uma oferta para { $word } dos seus potes
}
mail-offer-headline = Oferta de { $amount } para { $bucket }
mail-offer-headline-several = { $count ->
   *[other] Uma oferta para { $word } dos seus potes
}
mail-offer-preview = Sim ou não? O silêncio é um não.
mail-offer-lead = { $count ->
    [1] Olá, { $reader }. A { $round } de { $group } terminou, e o seu pote recebeu menos do mínimo de que precisa. O que há chega para começar? Conta a primeira resposta de quem é responsável, e não se pode mudar.
   *[other] Olá, { $reader }. A { $round } de { $group } terminou, e estes seus potes receberam menos do mínimo de que precisam. O que há chega para começar? Conta a primeira resposta de quem é responsável, e não se pode mudar.
}
mail-offer-row = { $bucket }: há { $amount } dos { $minimum } de que precisa no mínimo.
mail-offer-button = Responder: sim ou não
mail-offer-button-text = Responder sim ou não
mail-offer-deadline = Responda até { $until }. Sem resposta, o dinheiro volta.

## Resultados de uma rodada

mail-results-headline-none = Nenhum pote está financiado
mail-results-headline-none-of = { $all ->
   *[other] Nenhum de { $all_word } potes está financiado
}
mail-results-headline-only = O único pote está financiado
mail-results-headline-all = { $all ->
   *[other] Todos os { $all_word } potes estão financiados
}
mail-results-headline-some = { $funded ->
    [1] { $funded_word } de { $all_word } potes está financiado
   *[other] { $funded_word } de { $all_word } potes estão financiados
}
mail-results-outcome-none = nenhum pote financiado
mail-results-outcome-none-of = { $all ->
   *[other] nenhum de { $all_word } potes financiado
}
mail-results-outcome-only = o único pote financiado
mail-results-outcome-all = { $all ->
   *[other] todos os { $all_word } potes financiados
}
mail-results-outcome-some = { $funded ->
    [1] { $funded_word } de { $all_word } potes financiado
   *[other] { $funded_word } de { $all_word } potes financiados
}
mail-results-subject = { $round }: { $outcome }, { $amount } repartidos
mail-results-subject-private = { $round }: { $outcome }
mail-results-preview-gave = Os seus { $amount } foram para { $count ->
   *[other] { $word } deles
}.
mail-results-preview-gave-only = Os seus { $amount } foram para ele.
mail-results-preview-left = Sobraram-lhe { $amount }.
mail-results-preview-found = { $amount } encontraram um pote.
mail-results-preview-carried = { $amount } passam para { $month }.
mail-results-closed = Olá, { $reader }. A { $round } encerrou em { $day }.
mail-results-shortfall = Depois da parte do alicerce, faltaram { $amount } para os custos acordados.
mail-results-shortfall-named = Depois da parte de { $foundation }, faltaram { $amount } para os custos acordados.
mail-results-nothing = Não havia nada para repartir.
mail-results-had = { $count ->
    [1] { $word } de nós tinha <strong>{ $amount }</strong> para repartir;
   *[other] { $word } de nós tinham <strong>{ $amount }</strong> para repartir;
}
mail-results-found-all = <strong>tudo</strong> encontrou um pote.
mail-results-found = <strong>{ $found }</strong> encontraram um pote.
mail-results-found-carried = <strong>{ $found }</strong> encontraram um pote e { $carried } passam para { $month }.
mail-results-found-stays = <strong>{ $found }</strong> encontraram um pote e { $stays } ficam com quem os deu, para a próxima rodada.
mail-results-found-both = <strong>{ $found }</strong> encontraram um pote, { $carried } passam para { $month } e { $stays } ficam com quem os deu, para a próxima rodada.
mail-results-found-none = <strong>nada disso</strong> encontrou um pote.
mail-results-found-none-carried = <strong>nada disso</strong> encontrou um pote e { $carried } passam para { $month }.
mail-results-found-none-stays = <strong>nada disso</strong> encontrou um pote e { $stays } ficam com quem os deu, para a próxima rodada.
mail-results-found-none-both = <strong>nada disso</strong> encontrou um pote, { $carried } passam para { $month } e { $stays } ficam com quem os deu, para a próxima rodada.

mail-results-had-none = Não tinha dinheiro para dar nesta rodada.
mail-results-all-carried = Sobraram-lhe <strong>{ $amount }</strong>; voltaram para o fundo comum e passam para { $month }.
mail-results-all-stays = Sobraram-lhe <strong>{ $amount }</strong>; ficam consigo para a próxima rodada.
mail-results-helped-one = <mine>Os seus { $amount }</mine> ajudaram um pote: { $title }.
mail-results-helped-one-starts = <mine>Os seus { $amount }</mine> ajudaram um pote: { $title }, que começa em { $day }.
mail-results-helped-one-owners = <mine>Os seus { $amount }</mine> ajudaram um pote: { $title }, que { $count ->
    [1] { $owners } começa em { $day }
   *[other] { $owners } começam em { $day }
}.
mail-results-helped = { $count ->
   *[other] <mine>Os seus { $amount }</mine> ajudaram { $word } potes.
}
mail-results-biggest = A maior fatia, { $amount }, foi para { $title }.
mail-results-biggest-starts = A maior fatia, { $amount }, foi para { $title }, que começa em { $day }.
mail-results-biggest-owners = A maior fatia, { $amount }, foi para { $title }, que { $count ->
    [1] { $owners } começa em { $day }
   *[other] { $owners } começam em { $day }
}.
mail-results-missed-carried = { $count ->
    [1] { $amount } eram para um pote que não foi financiado; passam para { $month }.
   *[other] { $amount } eram para potes que não foram financiados; passam para { $month }.
}
mail-results-missed-stays = { $count ->
    [1] { $amount } eram para um pote que não foi financiado; ficam consigo para a próxima rodada.
   *[other] { $amount } eram para potes que não foram financiados; ficam consigo para a próxima rodada.
}
mail-results-missed-all-carried = { $count ->
    [1] <mine>Os seus { $amount }</mine> eram para um pote que não foi financiado; passam para { $month }.
   *[other] <mine>Os seus { $amount }</mine> eram para potes que não foram financiados; passam para { $month }.
}
mail-results-missed-all-stays = { $count ->
    [1] <mine>Os seus { $amount }</mine> eram para um pote que não foi financiado; ficam consigo para a próxima rodada.
   *[other] <mine>Os seus { $amount }</mine> eram para potes que não foram financiados; ficam consigo para a próxima rodada.
}
mail-results-left-carried = Sobraram-lhe { $amount }; passam para { $month }.
mail-results-left-stays = Sobraram-lhe { $amount }; ficam consigo para a próxima rodada.

mail-results-heading = Os resultados
mail-results-heading-text = Resultados
mail-results-row-full = Cheio.
mail-results-row-minimum = Financiado no mínimo, { $percent }% da meta.
mail-results-row-funded = Financiado com { $percent }% da meta.
mail-results-row-minimum-open = Financiado no mínimo.
mail-results-row-funded-open = Financiado.
mail-results-row-none = Não financiado.
mail-results-row-none-carried = Não financiado. Os seus { $amount } passam para { $month }.
mail-results-row-none-back = Não financiado. Os seus { $amount } voltam para quem os deu.
mail-results-row-gave = Deu { $amount }.
mail-results-short-full = cheio
mail-results-short-minimum = mínimo
mail-results-short-funded = financiado
mail-results-short-none = não financiado
mail-results-short-carried = não financiado, transportado
mail-results-short-back = não financiado, volta a quem deu
mail-results-short-gave = de si { $amount }
mail-results-decided-early = Estava cheio e recebeu o seu dinheiro já em { $day }.
mail-results-decided-taken = Quem é responsável começa com o que há.
mail-results-decided-declined = Quem é responsável disse que o que havia não chega para começar.
mail-results-decided-silence = Quem é responsável não respondeu à oferta do que havia.
mail-results-decided-chosen = A facilitação decidiu: { $reason }
mail-results-more = e mais { $count } no endereço em baixo
mail-results-button = Ver a rodada inteira
mail-results-button-text = A rodada inteira
mail-results-next = A seguir
mail-results-invoices = Responsáveis por potes: enviem a vossa fatura até { $day }.
mail-results-invoices-to = Responsáveis por potes: enviem a vossa fatura a { $name } até { $day }.
mail-results-invoices-text = Responsáveis: enviem a vossa fatura até { $day }.
mail-results-invoices-to-text = Responsáveis: enviem a vossa fatura a { $name } até { $day }.
mail-results-next-month = A rodada de { $month } abre em { $day }.
mail-results-next-round = A próxima rodada abre em { $day }.
mail-results-books = As contas
mail-results-books-keep = Até ao lançamento { $entry } as contas têm esta impressão digital. Guarde este e-mail: ninguém as pode mudar sem que se note.
mail-results-books-check = Como conferir

## Novidades sobre o dinheiro de um pote

mail-bucket-paid-subject = Pago para { $title }: { $amount }
mail-bucket-paid-subject-private = Pago: { $title }
mail-bucket-paid-headline = { $amount } estão pagos
mail-bucket-paid-lead = Olá, { $reader }. <strong>{ $amount } de { $title }</strong> foram para { $payee } em { $day }.
mail-bucket-paid = Pago
mail-bucket-asked = Ainda pedido
mail-bucket-left = Resta no pote
mail-bucket-gave = Deu
mail-bucket-back = De volta para si
mail-bucket-see-payout = Ver o desembolso
mail-bucket-declined-subject = Não pago: { $title }
mail-bucket-declined-headline = Um desembolso não se paga
mail-bucket-declined-lead = Olá, { $reader }. { $by } recusou o que pediu para { $payee }: <strong>{ $amount } de { $title }</strong>. O dinheiro fica no pote.
mail-bucket-writes = { $by } escreve: <words>{ $words }</words>
mail-bucket-finish-subject = A fazer até { $day }: { $title }
mail-bucket-finish-subject-today = A fazer hoje: { $title }
mail-bucket-finish-headline = A fazer até { $day }
mail-bucket-finish-headline-today = Está feito?
mail-bucket-finish-lead = Olá, { $reader }. <strong>{ $title }</strong> é para fazer até { $day }. Quando estiver feito, escreva duas ou três frases sobre o que foi feito dele. Se demorar mais, peça mais tempo à facilitação.
mail-bucket-finish-ask = Peça o que falta pagar antes de terminar: o que então sobrar volta para o grupo.
mail-bucket-finish-button = Escrever o relato
mail-bucket-cancelled-subject = Cancelado: { $title }
mail-bucket-cancelled-headline = { $title } está cancelado
mail-bucket-cancelled-lead = Olá, { $reader }. { $by } cancelou <strong>{ $title }</strong>.
mail-bucket-cancelled-nothing = Tudo o que recebeu já tinha sido desembolsado.
mail-bucket-cancelled-foundation = { $amount } não foram desembolsados e foram para o alicerce.
mail-bucket-cancelled-foundation-named = { $amount } não foram desembolsados e foram para { $foundation }.
mail-bucket-cancelled-givers = { $amount } não foram desembolsados e voltaram para quem os deu.
mail-bucket-cancelled-carried = { $amount } não foram desembolsados e são transportados para a próxima rodada.
mail-bucket-cancelled-back = <mine>A sua fatia, { $amount },</mine> é sua para dar na próxima rodada em que participar.
mail-bucket-see = Ver o pote

## O que outros disseram nos potes de alguém, no máximo uma vez por dia

mail-comments-subject = { $count ->
    [1] Um comentário novo: { $title }
   *[other] { $word } comentários novos: { $title }
}
mail-comments-subject-several = { $count ->
   *[other] { $word } comentários novos
} em { $buckets ->
   *[other] { $places } potes
}
mail-comments-headline = { $count ->
    [1] Um comentário novo
   *[other] { $word } comentários novos
}
mail-comments-preview = { $by }: { $words }
mail-comments-lead = { $buckets ->
    [1] Olá, { $reader }. Isto foi dito num pote de <strong>{ $group }</strong>.
   *[other] Olá, { $reader }. Isto foi dito em potes de <strong>{ $group }</strong>.
}
mail-comments-by = <who>{ $by }</who>, { $day }, { $time }
mail-comments-see = Ler e responder
mail-comments-more = { $count ->
    [1] Há mais um comentário aqui:
   *[other] Há mais { $word } comentários aqui:
}
mail-comments-see-buckets = Ver os potes

## O que espera pela tesouraria no mês que começa

mail-month-subject = { $month } em { $group }: { $what }
mail-month-headline = O que espera em { $month }
mail-month-preview = { $what }.
mail-month-lead = Olá, { $reader }. Isto é o que espera pela tesouraria de { $group }.
mail-month-invoices = { $count ->
    [1] { $word } fatura por pagar
   *[other] { $word } faturas por pagar
}
mail-month-core-costs = { $count ->
    [1] { $word } custo de base a pagar
   *[other] { $word } custos de base a pagar
}
mail-month-payouts = { $count ->
    [1] { $word } desembolso
   *[other] { $word } desembolsos
}
mail-month-invoices-words = { $count ->
    [1] { $amount } sem impostos estão a caminho. Marque-a como paga quando o dinheiro chegar.
   *[other] { $amount } sem impostos estão a caminho. Marque cada uma como paga quando o seu dinheiro chegar.
}
mail-month-core-costs-words = { $count ->
    [1] { $amount } estão reservados para ele no fundo dos custos de base e ainda por pagar.
   *[other] { $amount } estão reservados para eles no fundo dos custos de base e ainda por pagar.
}
mail-month-payouts-words = { $count ->
    [1] { $amount } esperam pagamento.
   *[other] { $amount } ao todo esperam pagamento.
}
mail-month-payouts-late = { $late ->
    [1] { $amount } ao todo esperam pagamento; para { $word } deles o dia já passou.
   *[other] { $amount } ao todo esperam pagamento; para { $word } deles o dia já passou.
}
mail-month-payout-late = { $amount } esperam pagamento; o dia já passou.
mail-month-see-invoices = Ver as faturas
mail-month-pay-core-costs = Pagar os custos de base
mail-month-see-payouts = Ver o que devemos
mail-month-runway-none = O alicerce tem { $amount }. Ainda não houve custos de base a pagar.
mail-month-runway-none-named = { $foundation } tem { $amount }. Ainda não houve custos de base a pagar.
mail-month-runway = O alicerce tem { $amount }: aguentaria os custos de base por { $months ->
    [1] { $months } mês
   *[other] { $months } meses
 }, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
mail-month-runway-named = { $foundation } tem { $amount }: aguentaria os custos de base por { $months ->
    [1] { $months } mês
   *[other] { $months } meses
 }, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
mail-month-runway-part = O alicerce tem { $amount }: aguentaria os custos de base por { $months } meses, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.
mail-month-runway-part-named = { $foundation } tem { $amount }: aguentaria os custos de base por { $months } meses, pela média { $average ->
    [1] de um mês
   *[other] dos últimos { $average } meses
 }.

## Um convite

mail-invite-subject = { $inviter } convida para { $group }
mail-invite-lead = Olá, { $reader }. <strong>{ $inviter }</strong> convida para entrar em <strong>{ $group }</strong> no Brimful, onde o grupo decide em conjunto que potes o seu dinheiro comum enche.
mail-invite-lead-unnamed = Olá. <strong>{ $inviter }</strong> convida para entrar em <strong>{ $group }</strong> no Brimful, onde o grupo decide em conjunto que potes o seu dinheiro comum enche.
mail-invite-button = Entrar em { $group }
mail-invite-button-text = Entrar
mail-invite-valid = O convite vale até { $day }.
mail-invite-note = Se não conhece { $inviter }, pode deixar este e-mail sem resposta.

## Sobre uma conta

mail-account-open = Abrir o Brimful
mail-account-test-subject = O e-mail do Brimful funciona
mail-account-test = Este é o e-mail de teste que alguém pediu. Chegou aqui, por isso convites e resultados também vão chegar aos membros.
mail-account-test-note = Não há nada a fazer. Se não sabe o que é isto, pode deixar sem resposta.
mail-account-link-subject = O seu link para entrar
mail-account-link = Olá, { $name }. Com este link entra sem senha. Vale uma só vez, e por dez minutos.
mail-account-link-password = Se esqueceu a senha, depois pode escolher uma nova nas suas configurações.
mail-account-link-button = Entrar
mail-account-link-note = Se não foi você, não há nada a fazer: sem este e-mail ninguém entra. Não o passe a ninguém.
mail-account-password-subject = A sua senha mudou
mail-account-password = A senha da conta de { $name } mudou, e a sessão terminou em todos os outros navegadores.
mail-account-password-you = Se foi você, não há nada a fazer aqui.
mail-account-password-button = Para a página de entrada
mail-account-password-note = Se não foi você: peça um link na página de entrada e escolha já outra senha. Depois avise quem cuida do seu Brimful.
mail-account-confirm-subject = Este é o seu novo endereço?
mail-account-confirm = A conta de { $name }, que até agora tem o endereço { $old }, pediu para usar { $new } em vez dele. Conta quando disser que sim.
mail-account-confirm-day = O link vale por um dia.
mail-account-confirm-button = Sim, usar este endereço
mail-account-confirm-note = Se esta conta não é sua, deixe este e-mail sem resposta: então nada muda.
mail-account-asked-subject = Foi pedido um novo endereço
mail-account-asked = Alguém que entrou como { $name } e sabe a senha pediu para usar { $new } em vez deste endereço. Ainda nada mudou: primeiro é preciso dizer que sim a partir desse endereço.
mail-account-asked-you = Se foi você, não há nada a fazer aqui.
mail-account-asked-note = Se não foi você, avise já quem cuida do seu Brimful: outra pessoa sabe a sua senha.
mail-account-changed-subject = O seu endereço mudou
mail-account-changed = A conta de { $name } tem a partir de agora o endereço { $new }: é com ele que se entra, e os e-mails vão para lá. Este é o último para o endereço antigo.
mail-account-changed-note = Se não foi você, avise já quem cuida do seu Brimful.
mail-account-in-use-subject = Já tem uma conta
mail-account-in-use = Olá, { $name }. Outra conta pediu para usar este endereço. Ele é seu, por isso nada mudou e nada se disse sobre isso.
mail-account-in-use-you = Se foi você, com uma segunda conta: entre antes com este endereço.
mail-account-in-use-note = Se não foi você, não há nada a fazer.

## Alguém pede um novo convite

mail-again-subject = { $name } pede um novo convite
mail-again-subject-link = Foi pedido um novo link para entrar
mail-again-who = { $name } ({ $address })
mail-again-words = Olá, { $reader }. { $who } abriu um convite que já não serve para entrar, e pede outro.
mail-again-words-in = Olá, { $reader }. { $who } abriu um convite que já tinha sido usado, e pede outro. Já é membro: talvez só precise de entrar.
mail-again-words-link = Olá, { $reader }. Alguém com o link para entrar abriu um convite que já não serve, e pede outro.
mail-again-invite = Se essa pessoa deve vir para { $group }, convide-a mais uma vez.
mail-again-button = Convidar de novo
mail-again-note = Se não sabe quem é, não faça nada. Este aviso chega no máximo uma vez por dia.
