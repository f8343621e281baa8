# As configurações de uma pessoa e de um grupo.

settings-language = Língua
settings-language-open = A do meu grupo ou do meu navegador
settings-language-own-hint = Nela se escrevem páginas e e-mails
settings-language-save = Usar esta língua
settings-language-saved = Gravado.
settings-language-browser = A que cada navegador pedir
settings-language-hint = Para quem não escolheu nenhuma. Os e-mails também a seguem.

## De um grupo

settings-heading = Configurações do grupo
settings-save = Gravar
settings-saved = Gravado.
settings-name = Nome
settings-name-field = O nome do grupo
settings-books-missing = Escolha quem pode ler as contas.
settings-postal = Endereço postal
settings-postal-hint = Aparece no rodapé de cada e-mail
settings-postal-field = O endereço postal
settings-postal-long = O endereço postal tem espaço para { $most } caracteres no máximo.
settings-next = A próxima rodada abre em
settings-next-hint = Os membros veem isto enquanto não houver mais nada à espera
settings-next-wrong = Escolha um dia, como 2026-12-07, ou deixe em branco.
settings-fixed = Não pode mudar
settings-fixed-note = Tudo o que foi lançado assenta nisto.
settings-fixed-address = Endereço
settings-fixed-currency = Moeda
settings-fixed-zone = Fuso horário
settings-accent = Cor dos links e botões
settings-accent-hint = Seis dígitos, como #1F6FEB. Em branco para o verde do Brimful; o dinheiro mantém as suas cores
settings-accent-wrong = Escreva a cor com seis dígitos, como #1F6FEB, ou deixe em branco.
settings-accent-light = Em fundo claro
settings-accent-dark = Em fundo escuro
settings-swatch = { $place }: { $colour }
settings-saved-darker = Gravado. Para que o texto se leia bem, { $chosen } aparece mais escura, { $light }, em fundo claro.
settings-saved-lighter = Gravado. Para que o texto se leia bem, { $chosen } aparece mais clara, { $dark }, em fundo escuro.
settings-saved-both = Gravado. Para que o texto se leia bem, { $chosen } aparece mais escura, { $light }, em fundo claro e mais clara, { $dark }, em fundo escuro.
settings-public-view = Ver a página do dinheiro como o público a vê
