# A página de entrada, o primeiro arranque, entrar, o que espera por alguém e as configurações de cada pessoa.

accounts-moment = { $weekday }, { $day }, às { $time }
accounts-password = Senha
accounts-saved = Gravado.
accounts-no-group = Ainda não faz parte de nenhum grupo. A facilitação do seu grupo pode enviar um convite.
accounts-how-seen = Como apareço e que e-mails recebo
accounts-your-name = O seu nome

## A página de entrada

accounts-home-heading = O dinheiro que um grupo partilha, à vista de todos
accounts-home-lead = Uma parte de cada fatura vai para um fundo comum. O grupo cuida do seu alicerce e dos seus custos correntes, reparte o resto entre os membros, e juntos decidem que potes encher.
accounts-home-mine = Os seus grupos
accounts-home-public = Grupos que abrem as suas contas
accounts-home-new = Este servidor é novo. Ainda ninguém o preparou.
accounts-home-set-up = Preparar
accounts-home-nothing = Ainda não há nenhum grupo público aqui.

## Entrar

accounts-sign-in-heading = Entrar
accounts-sign-in-address = Endereço de e-mail
accounts-sign-in-wrong = O endereço e a senha não combinam. Verifique os dois; as maiúsculas contam na senha.
accounts-too-many-tries = { $count ->
    [1] Tentativas a mais. Tente de novo daqui a um segundo.
   *[other] Tentativas a mais. Tente de novo daqui a { $count } segundos.
}
accounts-sign-in-new = É a primeira vez aqui? A facilitação de um grupo envia um convite.
accounts-sign-in-no-mail = Perdeu a senha? Quem cuida deste servidor pode ajudar.
accounts-sign-in-kept = A sua sessão terminou. O que escreveu fica guardado: entre e envie-o na página seguinte.
accounts-kept-heading = Entrou
accounts-kept-lead = Ainda nada foi enviado. O que escreveu continua aqui.
accounts-kept-send = Enviar agora
accounts-kept-leave = Deixar e ver a página
accounts-link-ask = Prefiro receber um link
accounts-link-forgot = Esqueceu a senha? Peça um link por e-mail: com ele entra, e depois pode escolher uma senha nova nas suas configurações.
accounts-link-sent = Se houver uma conta com este endereço, um link vai a caminho. Vale por dez minutos.
accounts-link-heading = Entrar com um link
accounts-link-lead = Este link é para <email>{ $email }</email>. Vale uma só vez.
accounts-link-choose = O link é para <owner>{ $owner }</owner>, e entrou como <name>{ $name }</name> com <email>{ $email }</email>. Que conta quer usar?
accounts-link-stay = Ficar como <name>{ $name }</name>, sem usar o link
accounts-link-not-mine = Se não pediu este link, feche esta página: assim nada acontece.
accounts-link-over-heading = Com este link ninguém entra
accounts-link-over = Um link vale uma só vez e por dez minutos, e só o mais novo. Uma senha nova ou um endereço novo também o anula.
accounts-link-again = Enviar um link novo
accounts-link-password = Entrar com a senha
accounts-link-signed-in = Entrou com um link. Se esqueceu a senha, escolha uma nova nos próximos 15 minutos: em cima, no seu nome, em Configurações.

## A senha mais uma vez

accounts-again-heading = A sua senha outra vez
accounts-again-lead = Isto decide sobre dinheiro, e já entrou há algum tempo. Escreva a sua senha mais uma vez, <name>{ $name }</name>.
accounts-again-kept = Isto decide sobre dinheiro, e já entrou há algum tempo. Escreva a sua senha mais uma vez, <name>{ $name }</name>. O que escreveu fica guardado: envia-o na página seguinte.
accounts-again-as = Entrou como <email>{ $email }</email>.
accounts-again-go = Continuar
accounts-again-wrong = Esta não é a sua senha. Nada mudou; tente outra vez.

## O que espera por alguém

accounts-me-heading = À sua espera, <name>{ $name }</name>
accounts-me-nothing = Nada à espera.
accounts-me-nothing-until = Nada à espera. A próxima rodada abre em { $day }.
accounts-me-next-round = A próxima rodada
accounts-me-say = Diga até { $until } se participa.
accounts-me-say-link = Dizer se participo
accounts-me-in = Participa. Pode mudar isso até { $until }.
accounts-me-not-in = Não participa desta vez. Pode mudar isso até { $until }.
accounts-me-see-who = Ver quem participa
accounts-me-opens = Abertura: { $when }.
accounts-me-see-buckets = Ver os potes
accounts-me-closed = Encerrou. Falta decidir os potes.
accounts-me-settle = Apurar a rodada
accounts-me-to-give = Tem { $amount } para dar até { $until }.
accounts-me-split = Distribuir o meu dinheiro
accounts-me-left = Deu { $given }; restam { $left } para dar até { $until }.
accounts-me-finish = Terminar a minha distribuição
accounts-me-all-given = Deu todos os seus { $amount }. Pode mudar até { $until }.
accounts-me-my-split = A minha distribuição

## O próprio nome e endereço, e que e-mails se recebem

accounts-own-heading = Como aparece e que e-mails recebe
accounts-own-lead = Entrou como <name>{ $name }</name>, <email>{ $email }</email>.
accounts-own-name = Nome
accounts-own-in-groups = Também nos meus grupos
accounts-own-in-groups-hint = As contas guardam o seu número, por isso nada muda nelas
accounts-own-name-save = Gravar o nome
accounts-own-name-saved = Gravado. O seu nome é { $name }.
accounts-own-address-heading = O seu endereço
accounts-own-new-address = Endereço novo
accounts-own-password = A sua senha
accounts-own-address-note = Vale quando seguir o link que lá chegar. <email>{ $email }</email> também recebe um aviso.
accounts-own-address-use = Usar este endereço
accounts-own-address-sent = Um e-mail vai a caminho de { $email }. O endereço vale quando seguir o link que lá vem.
accounts-own-password-wrong = Esta não é a sua senha. Nada mudou.
accounts-own-address-same = Este já é o seu endereço.
accounts-own-address-often = Pediu um endereço há instantes, ou cinco vezes hoje. Espere dez minutos, ou até amanhã.
accounts-own-current = Senha atual
accounts-own-new-password = Senha nova
accounts-own-password-by-link = Acabou de entrar com um link do e-mail, por isso a senha atual não é precisa. Isto vale por 15 minutos.
accounts-own-password-forgot = Não sabe a atual? Saia e peça um link por e-mail: quem entra com um link escolhe uma senha nova sem ela.
accounts-own-password-note = Depois a sessão termina em todos os outros navegadores, e um e-mail avisa disso.
accounts-own-password-use = Usar esta senha
accounts-own-password-saved = Guardado. A partir de agora vale a sua senha nova, e a sessão terminou em todos os outros navegadores.
accounts-own-group-name = O seu nome neste grupo
accounts-own-mail-results = Enviar-me os resultados de cada rodada
accounts-own-mail-rounds = Enviar-me um e-mail quando abrir uma rodada
accounts-own-mail-buckets = Enviar-me e-mails sobre os meus potes
accounts-own-mail-buckets-hint = Quando se faz um desembolso, antes de um pote ter de estar concluído, e uma vez por dia o que outros disseram lá ou com @ e o meu nome
accounts-own-named = Quem é de fora pode ler o meu nome
accounts-own-named-hint = Só onde o grupo abriu as suas contas. Os membros veem-no sempre.
accounts-own-save = Gravar
accounts-own-page = A minha página neste grupo

## O link no e-mail para um endereço novo

accounts-address-heading = O seu endereço novo
accounts-address-question = A conta de { $name } tem até agora { $old }. Passa a ter { $new }?
accounts-address-yes = Sim, usar este endereço
accounts-address-not-mine = Se esta conta não é sua, feche esta página: assim nada muda.
accounts-address-done = Feito. O seu endereço é agora { $new }, e a sessão terminou em qualquer outro navegador.
accounts-address-over = Nada a confirmar
accounts-address-used = Este link já foi seguido. Não há mais nada a fazer.
accounts-address-expired = Este link valia por um dia, que já passou. Nada mudou; peça o endereço mais uma vez nas suas configurações.
accounts-address-in-use = Entretanto este endereço já tem conta própria. Nada mudou.
accounts-address-settings = As minhas configurações

## Se o e-mail funciona, para quem cuida do servidor

accounts-mail-only-files = Ainda não há servidor de e-mail: os e-mails ficam em arquivos no servidor e não chegam a ninguém. Defina BRIMFUL_SMTP_URL e inicie o Brimful de novo.
accounts-mail-none-out = Ainda não saiu nenhum e-mail, por isso os convites podem não chegar a ninguém.
accounts-mail-send = Enviar-me um e-mail de teste
accounts-mail-on-its-way = Um e-mail de teste vai a caminho. Veja de novo daqui a pouco.
accounts-mail-test-waiting = Um e-mail de teste para { $to } vai a caminho. Veja de novo daqui a pouco.
accounts-mail-test-spooled = O e-mail de teste para { $to } está na pasta de espera; ninguém o recebeu.
accounts-mail-test-sent = O e-mail de teste para { $to } saiu. Chegou? Veja também a pasta de spam.
accounts-mail-test-failed = O e-mail de teste para { $to } não saiu: { $answer }
accounts-mail-test-enough = { $most ->
    [1] Saiu um e-mail de teste no espaço de um dia. Tente de novo amanhã.
   *[other] Saíram { $most } e-mails de teste no espaço de um dia. Tente de novo amanhã.
}

## O primeiro arranque

accounts-setup-heading = Preparar o Brimful
accounts-setup-lead = Um só formulário: a sua conta, e o grupo cujo dinheiro se vai mostrar. Depois convida as outras pessoas.
accounts-setup-code = Código de arranque
accounts-setup-code-hint = Apareceu no terminal quando o servidor iniciou
accounts-setup-code-empty = Escreva o código que apareceu no arranque.
accounts-setup-code-wrong = Este não é o código do último arranque. Cada arranque mostra um novo.
accounts-setup-you = A sua conta
accounts-setup-you-note = A primeira conta cuida deste servidor, e tem a facilitação e a tesouraria do grupo até outra pessoa as assumir.
accounts-setup-email = O seu endereço de e-mail
accounts-setup-password = Uma senha
accounts-setup-password-hint = Pelo menos 8 caracteres; algumas palavras seguidas são uma boa senha
accounts-setup-group = O seu grupo
accounts-setup-group-name = Nome do grupo
accounts-setup-group-name-field = O nome do grupo
accounts-setup-word = A sua palavra nos endereços
accounts-setup-word-hint = Letras minúsculas, algarismos e traços. Deixe em branco para a fazer a partir do nome.
accounts-setup-word-field = A palavra
accounts-setup-currency = Moeda
accounts-setup-currency-hint = Três letras: EUR, BRL, USD, JPY. Não pode mudar depois.
accounts-setup-currency-wrong = Escreva as três letras de uma moeda, como EUR.
accounts-setup-zone = Fuso horário
accounts-setup-zone-wrong = Escolha um fuso horário da lista.
accounts-setup-books-wrong = Escolha quem pode ler as contas.
accounts-setup-agreement = O acordo começa com 20% de cada fatura, 25% disso para o alicerce, e o mesmo para todos. Pode mudá-lo de imediato.
accounts-setup-create = Criar a primeira conta
accounts-setup-server = Este servidor
accounts-setup-database = Base de dados
accounts-setup-database-sqlite = SQLite, num arquivo próprio; responde
accounts-setup-database-postgres = PostgreSQL; responde
accounts-setup-clock = Relógio
accounts-setup-clock-now = { $day }, às { $time } UTC
accounts-setup-mail = E-mail
accounts-setup-mail-server = sai pelo servidor configurado
accounts-setup-mail-files = ainda sem servidor de e-mail: os e-mails ficam em arquivos na pasta de espera
accounts-setup-address = Endereço
accounts-setup-test = Enviar um e-mail de teste
accounts-setup-look = Ver de novo
accounts-setup-test-note = Para o endereço que escreveu. Precisa do código de arranque. Se não chegar, pode continuar e resolver depois.

## Quem pode ler as contas

accounts-books = Quem pode ler as contas?
accounts-books-members = Só os membros
accounts-books-members-hint = A quem é de fora responde-se como se o grupo não existisse
accounts-books-totals = Toda a gente vê totais e resultados
accounts-books-totals-hint = Sem linhas do livro-razão; nomes só com consentimento
accounts-books-open = Toda a gente vê também o livro-razão
accounts-books-open-hint = Nunca o rendimento de um membro, nunca um cliente

## Mais coisas à espera

accounts-home-how = Como funciona
accounts-me-open-groups = Grupos que abrem as suas contas
accounts-me-see-group = Ver o grupo
accounts-me-offer = Há { $amount } dos { $minimum } de que precisa no mínimo. Diga até { $until } se isso chega; sem resposta, o dinheiro volta.
accounts-me-offer-link = Responder sim ou não
accounts-me-proposals-heading = Por confirmar
accounts-me-proposals = { $count ->
    [1] O dinheiro move-se quando uma segunda pessoa confirmar.
   *[other] { $count } propostas à espera. O dinheiro move-se quando uma segunda pessoa confirmar.
}
accounts-me-proposals-link = Ver
accounts-own-mail-money = Enviar-me o que espera pela tesouraria
accounts-own-mail-money-hint = No primeiro dia do mês: faturas por pagar, custos de base a vencer, desembolsos, e até quando o dinheiro dura
