# Membros: a lista, convidar e entrar, a página de cada um, percentagem e extrato.

people-heading = Pessoas
people-saved = Gravado.
people-how-seen = Como apareço e que e-mails recebo
people-odd-form = O formulário pediu algo que aqui não existe.

## A lista

people-list-lead = { $active ->
    [1] Um membro.
   *[other] { $active } membros.
}
people-list-lead-invited = { $invited ->
    [1] { $active ->
        [1] Um membro, e uma pessoa com convite.
       *[other] { $active } membros, e uma pessoa com convite.
    }
   *[other] { $active ->
        [1] Um membro, e { $invited } pessoas com convite.
       *[other] { $active } membros, e { $invited } pessoas com convite.
    }
}
people-list-invite-first = Convidar as três primeiras pessoas
people-list-invite = Convidar pessoas
people-list-import = Importar um arquivo CSV
people-list-caption = Membros por número
people-list-name = Nome
people-list-address = Endereço de e-mail
people-list-does = Faz
people-list-stands = Situação
people-list-since = Desde
people-list-organisation = organização
people-list-agreement = O nosso acordo
people-list-log = Quem mudou o quê
people-list-settings = Configurações do grupo
people-state-active = Participa
people-state-invited = Com convite
people-state-suspended = Em suspenso
people-state-left = Saiu

## Para quem é de fora

people-public-lead = { $count ->
    [1] Um membro partilha este dinheiro.
   *[other] { $count } membros partilham este dinheiro.
}
people-public-named = Com nome aqui
people-public-named-note = Quem disse que as pessoas de fora podem ler o seu nome.

## A página de uma pessoa

people-person-member = Membro
people-person-organisation = Organização
people-person-invited = { $what }, com convite desde { $day }.
people-person-active = { $what }, no grupo desde { $day }.
people-person-suspended = { $what }, por agora não pode agir.
people-person-left = { $what }, já saiu; o que fez fica nas contas.
people-person-brought = Trouxe
people-person-nothing-mine = Ainda não entrou nada seu.
people-person-nothing = Ainda não entrou nada deste membro.
people-person-statement-mine = O seu extrato: o que trouxe, tem, deu e recebeu de volta
people-person-statement = O extrato completo: o que trouxe, tem, deu e recebeu de volta
people-person-caption = O que entrou, por fecho
people-person-column-statement = Fecho
people-person-column-came-in = Entrou
people-person-not-yet = Ainda em nenhum fecho
people-person-rate = Dá de uma fatura
people-person-set-rate = Definir uma percentagem própria
people-person-buckets = Responsável por
people-person-no-bucket = Ainda nenhum pote.
people-person-roles = Papéis
people-person-facilitator = Facilitação
people-person-facilitator-hint = Conduz as rodadas, o acordo e os membros
people-person-treasurer = Tesouraria
people-person-treasurer-hint = Cuida das faturas e dos pagamentos
people-person-roles-save = Gravar os papéis
people-person-standing = Situação
people-person-suspend = Suspender
people-person-restore = Levantar a suspensão
people-person-withdraw = Retirar o convite
people-person-withdraw-ask = Retirar o convite de { $name }?
people-person-withdraw-does = O link do e-mail deixa de funcionar.
people-person-let-go = Retirar do grupo
people-person-let-go-ask = Retirar { $name } do grupo?
people-person-let-go-does = A partir daí deixa de fazer parte do grupo. As suas faturas, distribuições e potes ficam nas contas. O dinheiro guardado vai para o transportado.
people-person-standing-note = Quem está em suspenso não pode agir; nada do que é seu muda. Quem é retirado fica nas contas com o seu número.
people-person-leave-heading = Sair do grupo
people-person-leave-note = As suas faturas, distribuições e potes ficam nas contas. O dinheiro que guardou vai para o transportado.
people-person-leave = Sair do grupo
people-person-leave-ask = Sair de { $group }?

## Depois de uma mudança num membro

people-change-suspended = Em suspenso. Não pode agir até se levantar a suspensão.
people-change-restored = Volta a participar.
people-change-let-go = Feito. O que fez fica nas contas.
people-change-left = Saiu do grupo. O que fez fica nas contas dele.
people-change-no-member = Não há esse membro. Nada mudou.
people-change-not-yours = Só a facilitação altera outros membros. Nada mudou.
people-change-is-invited = { $name } ainda não respondeu ao convite. Nada mudou.
people-change-is-active = { $name } já participa. Nada mudou.
people-change-is-suspended = { $name } já está em suspenso. Nada mudou.
people-change-has-left = { $name } já saiu; um convite traz de volta. Nada mudou.
people-change-last = { $name } é a única pessoa na facilitação, e um grupo mantém pelo menos uma. Dê primeiro esse papel a mais alguém. Nada mudou.

## Convidar

people-invite-lead = Cada pessoa recebe um e-mail com um link que vale por sete dias. Ninguém entra antes de responder.
people-invite-lines = Quem quer convidar?
people-invite-lines-hint = Uma pessoa por linha: Ama Owusu <ama@example.org>. Nomes e endereços copiados de uma tabela também servem.
people-invite-facilitators = São da facilitação
people-invite-facilitators-hint = Conduzem as rodadas, o acordo e estas páginas
people-invite-treasurers = São da tesouraria
people-invite-treasurers-hint = Cuidam das faturas e dos pagamentos
people-invite-send = Enviar os convites
people-invite-check = Verificar primeiro as linhas
people-invite-bad-heading = { $count ->
    [1] Uma linha não serve
   *[other] { $count } linhas não servem
}
people-invite-bad-address-missing = Linha { $line }: <text>{ $text }</text> — não tem endereço de e-mail
people-invite-bad-name = Linha { $line }: <text>{ $text }</text> — o nome tem caracteres que não se veem, ou é longo demais
people-invite-bad-address = Linha { $line }: <text>{ $text }</text> — isto não é um endereço de e-mail
people-invite-bad-twice = Linha { $line }: <text>{ $text }</text> — o mesmo endereço da linha { $first }
people-invite-bad-member = Linha { $line }: <text>{ $text }</text> — { $name } já é membro
people-invite-bad-suspended = Linha { $line }: <text>{ $text }</text> — { $name } está em suspenso; levante a suspensão na página desse membro
people-invite-bad-enough = { $most ->
    [1] Linha { $line }: <text>{ $text }</text> — já foi um convite para lá no espaço de um dia; tente amanhã
   *[other] Linha { $line }: <text>{ $text }</text> — já foram { $most } convites para lá no espaço de um dia; tente amanhã
}
people-invite-good-heading = { $count ->
    [1] Sairia um convite
   *[other] Sairiam { $count } convites
}
people-invite-went-out = { $count ->
    [1] Sai um convite.
   *[other] Saem { $count } convites.
}
people-invite-nobody = Nenhuma linha serve. Ninguém foi convidado.
people-invite-too-many = { $lines ->
    [1] Uma linha é demais de uma só vez. Envie no máximo { $most }. Ninguém foi convidado.
   *[other] { $lines } linhas são demais de uma só vez. Envie no máximo { $most }. Ninguém foi convidado.
}
people-invite-enough-mails = { $email } já recebeu e-mails suficientes por agora. Retire esta linha ou tente de novo mais tarde. Ainda ninguém foi convidado.
people-invite-sent-before = Este formulário já foi enviado com outras linhas. Não se enviou mais nada; verifique a lista e envie de novo.

## Um link para qualquer pessoa

people-moment = { $day }, às { $time }
people-link-heading = Ou um link para qualquer pessoa
people-link-fresh = Aqui está. Só aparece esta vez; quem o tiver pode entrar como membro até { $until }.
people-link-there = Há um, válido até { $until }. Não se pode mostrar de novo; um novo acaba com ele.
people-link-none = Para um chat ou uma reunião: quem tiver o link pode entrar como membro dentro de sete dias.
people-link-make = Criar um link
people-link-make-new = Criar um link novo
people-link-end = Acabar com o link
people-link-ended = O link acabou. Já ninguém pode entrar por ele.

## Entrar por um convite

people-join-title = Entrar em { $group }
people-join-heading = Entrar em <group>{ $group }</group>
people-join-lead = Tem um convite de <strong>{ $inviter }</strong>. O grupo decide em conjunto que potes enche com o seu dinheiro comum.
people-join-lead-facilitator = Tem um convite de <strong>{ $inviter }</strong> para a facilitação. O grupo decide em conjunto que potes enche com o seu dinheiro comum.
people-join-lead-treasurer = Tem um convite de <strong>{ $inviter }</strong> para a tesouraria. O grupo decide em conjunto que potes enche com o seu dinheiro comum.
people-join-lead-both = Tem um convite de <strong>{ $inviter }</strong> para a facilitação e a tesouraria. O grupo decide em conjunto que potes enche com o seu dinheiro comum.
people-join-continue = Continuar como <name>{ $name }</name>
people-join-choose = O convite foi para <invited>{ $invited }</invited>, e entrou como <name>{ $name }</name> com <email>{ $email }</email>. Com que conta quer participar?
people-join-this = Com esta, <email>{ $email }</email>
people-join-another = Com outra: sair primeiro
people-join-has-account = <email>{ $email }</email> já tem uma conta. Entre com ela, e volta para aqui.
people-join-for = A sua conta vai ser de <email>{ $email }</email>.
people-join-join = Participar
people-join-sign-in = Já tem uma conta? <sign-in>Entre primeiro</sign-in>.
people-join-until = O convite vale até { $day }, às { $time } UTC.
people-join-name = O seu nome
people-join-email = O seu endereço de e-mail
people-join-password = Escolha uma senha
people-join-password-hint = Pelo menos 8 caracteres; algumas palavras seguidas são uma boa senha
people-join-welcome = Que bom ter a sua companhia em { $group }.
people-join-account-exists = Este endereço já tem uma conta. Entre com ela e abra o link de novo.
people-join-address-known = { $group } já conhece este endereço. Peça a { $ask } um convite por e-mail.

## Um convite que já não leva a lado nenhum

people-dead-heading = Por aqui não se entra
people-dead-ask = Pedir a { $ask }
people-dead-ask-note = Recebe um e-mail a dizer que pede um convite novo, no máximo uma vez por dia.
people-dead-member-already = Já é membro de { $group }.
people-dead-expired = Este convite para { $group } passou do prazo.
people-dead-expired-todo = Peça um novo a { $ask }.
people-dead-used = Este convite para { $group } já foi usado.
people-dead-used-todo = Se foi por si, entre. Se não, avise { $ask }.
people-dead-revoked = Este convite para { $group } já não vale; talvez haja um mais recente.
people-dead-revoked-todo = Procure o e-mail mais recente, ou fale com { $ask }.
people-dead-suspended = A sua conta está em suspenso em { $group }.
people-dead-suspended-todo = Fale com { $ask }.
people-dead-has-account = Este endereço já tem uma conta.
people-dead-name-and-address = É preciso um nome e um endereço.
people-dead-again-todo = Volte atrás e tente de novo.
people-dead-address-known = { $group } já conhece este endereço.
people-dead-address-known-todo = Peça a { $ask } um convite por e-mail.
people-asked-heading = Pedido feito
people-asked-lead = Se este era um convite nosso que já passou, quem convidou recebe um e-mail a dizer que pede um novo. O aviso vai no máximo uma vez por dia, por isso pedir de novo não muda nada.
people-asked-note = O convite novo chega por e-mail, ao endereço do antigo.

## O que um membro dá de uma fatura

people-rate-percent = { $percent }%
people-rate-now-own = { $percent }% agora, acordado para este membro.
people-rate-now-agreed = { $percent }% agora, como o acordo diz para todos.
people-rate-now-nothing = Ainda não há nada acordado.
people-rate-title = O que { $name } dá
people-rate-heading = O que <name>{ $name }</name> dá de uma fatura
people-rate-which = O que vai para o fundo comum?
people-rate-which-own = Uma percentagem própria
people-rate-which-agreed = O que o acordo diz, como para todos
people-rate-rate = De cada fatura paga
people-rate-rate-hint = Só para uma percentagem própria
people-rate-from = A partir deste dia de pagamento
people-rate-decision = Link para a decisão
people-rate-note = Conta para faturas marcadas como pagas de agora em diante, pelo dia em que foram pagas. O que já entrou mantém a percentagem com que entrou. A percentagem própria de uma fatura vem antes desta.
people-rate-save = Gravar a percentagem
people-rate-history = Histórico
people-rate-history-note = A primeira vale também para todos os dias anteriores.
people-rate-caption = Percentagens deste membro
people-rate-column-from = Desde
people-rate-column-decided = Decidido
people-rate-column-recorded = Anotado
people-rate-to-come = ainda por vir
people-rate-as-everyone = como para todos
people-rate-the-decision = A decisão
people-rate-not-linked = sem link
people-rate-recorded = { $day } por { $name }
people-rate-coming = { $percent }%, a partir de { $day }, ainda por vir.
people-rate-coming-agreed = como para todos, a partir de { $day }, ainda por vir.
people-rate-take-back = Voltar atrás
people-rate-saved = Gravado. { $name } dá { $percent }% a partir de { $day }.
people-rate-saved-agreed = Gravado. { $name } dá o que o acordo diz a partir de { $day }.
people-rate-taken-back = Retirado. A percentagem fica como está.
people-rate-before-newest = A percentagem mais recente vale a partir de { $day }. Escolha esse dia ou um posterior.
people-rate-nothing-new = Isto já é o que vale, por isso não há nada a gravar.
people-rate-nothing-to-end = { $name } já dá o que o acordo diz, por isso não há nada a gravar.
people-rate-not-coming = Só se pode retirar a percentagem mais recente, e só antes do dia em que começa a valer. Nada mudou.
people-rate-which-missing = Escolha uma das duas.
people-rate-from-missing = Escolha o dia a partir do qual vale.
people-rate-decision-wrong = Isto não é um endereço web. Começa com https://.

## O extrato de um membro

people-statement-title-mine = O seu extrato
people-statement-title = Extrato de { $name }
people-statement-lead-mine = Trouxe { $brought } para o fundo comum, deu { $gave } a potes, e tem agora { $holds }.
people-statement-lead = { $name } trouxe { $brought } para o fundo comum, deu { $gave } a potes, e tem agora { $holds }.
people-statement-brought = Trouxe
people-statement-nothing-coming = Nada a caminho
people-statement-coming = { $count ->
    [1] mais { $amount } quando uma fatura for paga
   *[other] mais { $amount } quando { $count } faturas forem pagas
}
people-statement-given = Deu a potes
people-statement-given-note = O que os financiou
people-statement-held = Tem agora
people-statement-nothing-held = Nada guardado de antes
people-statement-in-split = Disso, { $amount } na distribuição da { $round }
people-statement-to-give-in = Para dar na { $round }
people-statement-to-give-next = Para dar na próxima rodada
people-statement-sum-allotted = Partes recebidas em rodadas
people-statement-sum-gave = Deu a potes
people-statement-sum-back = Voltou para todos nós
people-statement-sum-back-note = Transportado para o fecho seguinte
people-statement-sum-other = Correções
people-statement-sum-holds = Tem agora
people-statement-together = Total
people-statement-nothing = Ainda nada.
people-statement-brought-note = A parte de cada fatura paga que foi para o fundo comum.
people-statement-brought-caption = O que trouxe
people-statement-not-yet = Ainda em nenhum fecho
people-statement-paid-on = Paga em { $day }
people-statement-percent = { $percent } %
people-statement-column-invoice = Fatura
people-statement-column-statement = Fecho
people-statement-column-net = Sem impostos
people-statement-column-pool = Para o fundo comum
people-statement-held-heading = O que teve e deu
people-statement-held-none = Ainda nenhuma rodada deu nada.
people-statement-held-caption = O que se moveu
people-statement-column-day = Dia
people-statement-column-what = O quê
people-statement-column-amount = Valor
people-statement-column-held-mine = Tinha então
people-statement-column-held = Tinha então
people-statement-bucket = Pote { $number }
people-statement-in-round = Na { $round }
people-statement-allotment = Parte
people-statement-funded = Financiou um pote
people-statement-came-back = Voltou de um pote
people-statement-went-back = Voltou para todos nós
people-statement-rounds = Rodada a rodada
people-statement-rounds-note = “Para dar” leva à razão desse valor. O que voltou ou não foi dado vai de novo para todos nós, a não ser que a rodada o deixe ficar.
people-statement-column-round = Rodada
people-statement-column-to-give = Para dar
people-statement-column-given = Deu
people-statement-column-funded = Financiou potes
people-statement-column-came-back = Voltou
people-statement-column-not-given = Não deu
people-statement-column-stayed = Ficou
people-statement-kept = { $amount } guardados de antes
people-statement-hidden = Escondido até ao encerramento
people-statement-not-settled = Ainda por apurar
people-statement-paid-out = Desembolsado
people-statement-paid-out-note = Dinheiro de potes financiados que foi para { $name }.
people-statement-paid-out-none = Ainda nenhum pote desembolsou nada para aqui.
people-statement-paid-out-caption = O que foi desembolsado
people-statement-column-bucket = Do pote
people-statement-files = Levar consigo
