# A página do grupo, quem mudou o quê, e-mails desligados pelo link, ajuda, e o que está errado num formulário.

## Quem mudou o quê

group-log-heading = Quem mudou o quê
group-log-people = Pessoas
group-log-lead = Todas as mudanças, as mais recentes primeiro. Nunca se retira nada.
group-log-by = Mudanças de
group-log-everybody = Toda a gente
group-log-show = Mostrar
group-log-nothing-by = Nada desta pessoa.
group-log-show-everybody = Mostrar toda a gente
group-log-newest = Mostrar as mais recentes
group-log-nothing-older = Nada mais antigo.
group-log-older = Mais antigas

## Desligar um tipo de e-mail pelo link

group-mails-title = E-mails
group-mails-heading = E-mails de <group>{ $group }</group>
group-mails-results = Recebe e-mails com os resultados de cada rodada. Quer desligá-los?
group-mails-results-off = Os e-mails com os resultados de cada rodada estão desligados. Nada mais mudou.
group-mails-rounds = Recebe e-mails com novidades sobre rodadas. Quer desligá-los?
group-mails-rounds-off = Os e-mails com novidades sobre rodadas estão desligados. Nada mais mudou.
group-mails-buckets = Recebe e-mails com novidades sobre os seus potes. Quer desligá-los?
group-mails-buckets-off = Os e-mails com novidades sobre os seus potes estão desligados. Nada mais mudou.
group-mails-money = Recebe e-mails com o que espera pela tesouraria em cada mês. Quer desligá-los?
group-mails-money-off = Os e-mails com o que espera pela tesouraria em cada mês estão desligados. Nada mais mudou.
group-mails-turn-off = Desligar
group-mails-wishes = Todas as suas escolhas, e voltar a ligar e-mails: <settings>as suas configurações</settings>, depois de entrar.

## Ajuda

group-help-lead = Como um grupo partilha aqui o seu dinheiro, de uma fatura até um pote cheio.
group-help-sum = A conta de um mês
group-help-sum-text = De cada fatura paga <strong>entra</strong> uma parte. Dela, uma fatia vai para o <strong>alicerce</strong>, o fundo de longo prazo. Depois vêm os <strong>custos de base</strong>, as despesas que se acordaram. O que resta, com o que foi <strong>transportado</strong> de antes, é <strong>nosso para repartir</strong>. Cada página com dinheiro mostra esta conta por esta ordem.
group-help-giving = Dar
group-help-giving-text = Quando uma rodada está aberta, tem um valor para <strong>dar</strong>. Ponha-o em potes: use os botões ou escreva um valor. Nada conta antes de carregar em Gravar, e pode mudar até a rodada encerrar, a não ser que a rodada diga outra coisa. Se um pote encheu enquanto decidia, fica o que cabe e o resto volta para si.
group-help-buckets = Potes
group-help-buckets-text = Um pote é uma proposta que precisa de dinheiro: quem é responsável, quanto custa, o que o grupo ganha. Está <strong>cheio</strong> quando tem tudo o que pediu, <strong>financiado</strong> quando no fim tem pelo menos o seu mínimo, e <strong>não financiado</strong> nos outros casos; então o seu dinheiro volta.
group-help-after = Depois da rodada
group-help-after-text = A facilitação apura a rodada depois de ver uma prévia. Todos recebem os resultados por e-mail. Quem é responsável por um pote pede desembolsos, a tesouraria paga, e o que sobra é transportado.
group-help-getting-in = Entrar
group-help-getting-in-text = A facilitação envia um convite. O link no e-mail vale por sete dias; se já passou, peça um novo. Se perdeu a senha, peça um link na página de entrada e escolha depois uma nova nas suas configurações. Onde não é oferecido nenhum link, quem cuida deste servidor pode ajudar.
group-help-seeing = Quem vê o quê
group-help-seeing-text = Um grupo decide se quem é de fora não vê nada, vê totais, ou vê também o livro-razão. O que cada pessoa ganha nunca se mostra a quem é de fora; os clientes só a tesouraria, a facilitação e a própria pessoa os veem; e o seu nome só se concordar (<settings>as suas configurações</settings>).
group-help-mails = E-mails
group-help-mails-text = Cada e-mail de um grupo tem no rodapé um link que desliga esse tipo de e-mail sem precisar de entrar.
group-help-accessibility = Acessibilidade
group-accessibility-lead = Num grupo todos têm a mesma palavra, por isso todos têm de conseguir usar isto.
group-accessibility-goal = A meta é WCAG 2.2 no nível AA. Todas as páginas funcionam sem script, só com o teclado, a 320 pixels, com texto no dobro do tamanho, em claro e em escuro, e em papel.
group-accessibility-controls = Tudo o que se aciona é um link ou um botão com palavras; nada precisa de ser arrastado ou mantido premido.
group-accessibility-colour = A cor nunca diz nada sozinha: as etiquetas têm formas e palavras, os gráficos têm tabelas.
group-accessibility-forms = Um formulário que volta guarda o que escreveu, diz no topo o que há a corrigir e tem um link para cada campo.
group-accessibility-calm = Nada pisca, conta os segundos ou expira enquanto escreve.
group-accessibility-fault = Se algo é difícil de usar, avise quem cuida deste servidor: é um defeito, não um erro seu.

## Um formulário ou arquivo que não se consegue ler

group-form-unknown-field = O formulário tinha um campo que aqui não existe.
group-form-field-twice = O formulário tinha um campo duas vezes.
group-form-no-form = Isto não é um formulário.
group-form-slow = O formulário demorou demais a chegar.
group-upload-slow = O arquivo demorou demais a chegar.
group-upload-broken = O arquivo não chegou inteiro.

## O que está errado no que se escreveu

group-typed-no-amount = Escreva um valor, como { $example }
group-typed-two-ways = Isto pode ler-se de duas maneiras: escreva { $thousands } ou { $decimal }
group-typed-no-decimals = Escreva sem casas decimais: { $example }
group-typed-decimals = { $scale ->
    [1] No máximo uma casa decimal
   *[other] No máximo { $scale } casas decimais
}
group-typed-too-large = Este valor é grande demais
group-typed-below-zero = Aqui um valor abaixo de zero não faz sentido
group-typed-empty = Escreva algo aqui
group-typed-short = { $min ->
    [1] Pelo menos um caractere
   *[other] Pelo menos { $min } caracteres
}
group-typed-long = { $max ->
    [1] No máximo um caractere
   *[other] No máximo { $max } caracteres
}
group-typed-odd = Retire { $what }
group-typed-reserved = Esta palavra é usada pelo próprio Brimful
group-typed-no-day = Escreva um dia como 2026-11-30

## A página do grupo

group-home-lead = { $count ->
    [1] Um membro partilha o que entra.
   *[other] { $count } membros partilham o que entra.
}
group-home-lead-next = { $count ->
    [1] Um membro partilha o que entra. A próxima rodada abre em { $day }.
   *[other] { $count } membros partilham o que entra. A próxima rodada abre em { $day }.
}
group-home-steps = Cinco passos até à primeira rodada
group-home-step-people = Pessoas
group-home-step-people-text = Quem participa?
group-home-step-agreement = Acordo
group-home-step-agreement-text = Que parte entra, e como se divide?
group-home-step-income = Entradas
group-home-step-income-text = Lance uma fatura ou importe um arquivo
group-home-step-costs = Custos de base
group-home-step-costs-text = O que é preciso pagar antes de repartir?
group-home-step-round = Rodada
group-home-step-round-text = Repartir o que há
group-home-month-nth = { $month } ({ $nth })
group-home-month = { $month } numa frase
group-home-of-every = De cada { $ten } que entraram, { $ours } foram nossos para repartir, { $to_fund } foram para { $fund } e { $to_core } mantiveram-nos a funcionar.
group-home-of-every-unnamed = De cada { $ten } que entraram, { $ours } foram nossos para repartir, { $to_fund } foram para o alicerce e { $to_core } mantiveram-nos a funcionar.
group-home-nothing-came = Nada entrou; { $ours } foram nossos para repartir.
group-home-month-link = Para onde foi o dinheiro
group-home-round = { $count ->
    [1] { $funded } de { $count } pote financiado com { $amount }.
   *[other] { $funded } de { $count } potes financiados com { $amount }.
}
group-home-round-link = O que escolhemos
group-home-ideas-heading = O que quer fazer?
group-home-ideas = { $count ->
    [0] Nenhuma ideia espera pela próxima rodada.
    [1] Uma ideia espera pela próxima rodada.
   *[other] { $count } ideias esperam pela próxima rodada.
}
group-home-propose = Propor um pote
