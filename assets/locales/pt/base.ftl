# O que rodeia cada página e palavras que várias páginas usam.

base-skip = Ir para o conteúdo
base-nav = Principal
base-nav-round = Rodada
base-nav-rounds = Rodadas
base-nav-buckets = Potes
base-nav-money = Dinheiro
base-nav-people = Pessoas
base-nav-about = Sobre
base-waits = À minha espera
base-settings = Configurações
base-sign-in = Entrar
base-sign-out = Sair
base-help = Ajuda
base-foot = Brimful: do que entrou até aos potes cheios, com tudo à vista, até à última casa decimal.
base-foot-group = <group>{ $group }</group> partilha o seu dinheiro com o Brimful.
base-foot-books = Contas até ao lançamento { $entry }, impressão digital <code>{ $fingerprint }</code>. <check>Como conferir</check>
base-problem = Problema:
base-optional = (opcional)

## Meses e rodadas

base-month-nth = { $month } ({ $nth })
base-round = rodada de { $month }
base-round-nth = rodada de { $month } ({ $nth })
base-round-named = rodada { $name }

## Listas e números

base-list-more = { $list }, { $name }
base-list-last = { $list } e { $name }
# Em algarismos: por extenso, 1 e 2 teriam de concordar em género.
base-number-word = { $number }

## Papéis

base-role-both = facilitação e tesouraria
base-role-facilitator = facilitação
base-role-treasurer = tesouraria

## O que está errado no que se escreveu

base-text-empty = { $field } está em branco.
base-text-short = { $field } precisa de pelo menos { $min } caracteres.
base-text-long = { $field } tem espaço para { $max } caracteres no máximo.
base-text-odd = { $field } não pode ter { $what }.
base-text-reserved = { $field } é uma palavra que o próprio Brimful usa. Escolha outra.
base-odd-line-breaks = quebras de linha
base-odd-controls = caracteres de comando
base-odd-directions = caracteres que mudam a direção do texto
base-odd-invisible = caracteres invisíveis
base-odd-mail-signs = espaços, acentos ou sinais que não são de um endereço de e-mail
base-odd-mail-form = outras coisas além de um único endereço como name@example.org
base-odd-web-signs = espaços ou aspas num endereço web
base-odd-web-scheme = outras coisas além de endereços http:// e https://
base-odd-web-site = um endereço web sem site, ou com nome de conta
base-odd-slug-signs = outras coisas além de letras minúsculas, algarismos e traços
base-odd-slug-hyphens = um traço no começo ou no fim
base-address-empty = Escreva um endereço de e-mail.
base-address-long = Um endereço de e-mail tem no máximo { $max } caracteres.
base-address-wrong = Isto não é um endereço de e-mail. Deve ser parecido com name@example.org.
base-password-short = Escolha uma senha com pelo menos { $min } caracteres.
base-password-long = Escolha uma senha com no máximo { $max } caracteres.
base-password-common = Muita gente usa esta senha, por isso é das primeiras a ser tentada. Escolha outra; algumas palavras seguidas são uma boa senha.

## Light or dark

base-scheme = Cores
base-scheme-auto = Como o dispositivo
base-scheme-light = Claro
base-scheme-dark = Escuro
base-scheme-title = Claro ou escuro
base-scheme-auto-hint = Muda com o dispositivo, por exemplo à noite
base-scheme-light-hint = Letra escura em fundo claro
base-scheme-dark-hint = Letra clara em fundo escuro
base-scheme-question = Como devem aparecer as páginas neste navegador?
base-scheme-lead = Para este navegador. A mesma opção está no fim de cada página.
base-scheme-use = Usar assim
