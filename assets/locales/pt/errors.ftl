# As páginas do que correu mal: um título, o que aconteceu, o que ficou guardado, o que fazer.

errors-not-found-title = Aqui não há nada
errors-not-found = Neste endereço não há nenhuma página, ou é só para membros. Se é membro, entre primeiro.
errors-only-forms-title = Aqui não há página
errors-only-forms = A este endereço só se envia um formulário. Nada mudou. Vá à página com o formulário e envie-o de lá.
errors-sign-in-title = Entre primeiro
errors-sign-in = Esta página é para membros. Nada mudou.
errors-forbidden-title = O seu papel não permite isto
errors-forbidden = Nada mudou.
errors-forbidden-one = <first>{ $first }</first> pode. Nada mudou.
errors-forbidden-two = <first>{ $first }</first> ou <second>{ $second }</second> podem. Nada mudou.
errors-forbidden-three = <first>{ $first }</first>, <second>{ $second }</second> ou <third>{ $third }</third> podem. Nada mudou.
errors-forbidden-more = { $more ->
    [1] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> ou mais uma pessoa podem. Nada mudou.
   *[other] <first>{ $first }</first>, <second>{ $second }</second>, <third>{ $third }</third> ou mais { $more } pessoas podem. Nada mudou.
}
errors-forged-title = Este formulário é antigo demais
errors-forged = Foi feito antes de entrar, ou por outro site. Nada mudou. Volte atrás, carregue a página de novo e envie mais uma vez.
errors-malformed-title = Não se consegue ler este formulário
errors-malformed = { $what } Nada mudou.
errors-too-large-title = Isto é grande demais
errors-too-large = Nada mudou. Um formulário pode ter 64 kB, uma lista a importar 2 MB, um recibo 5 MB.
errors-conflict-title = Isto mudou entretanto
errors-too-many-title = Tentativas a mais
errors-too-many-seconds = { $count ->
    [1] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a um segundo.
   *[other] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a { $count } segundos.
}
errors-too-many-minutes = { $count ->
    [1] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a um minuto.
   *[other] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a { $count } minutos.
}
errors-too-many-hours = { $count ->
    [1] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a uma hora.
   *[other] Nada mudou e nenhum dinheiro se moveu. Tente de novo daqui a { $count } horas.
}
errors-busy-title = Um momento, por favor
errors-busy = O servidor tem mais que fazer do que consegue. Nada mudou e nenhum dinheiro se moveu. Espere um momento e tente de novo.
errors-maintenance-title = Voltamos já
errors-maintenance = <words>{ $words }</words> Alguém está a trabalhar neste servidor. Nada mudou e nenhum dinheiro se moveu.
errors-internal-title = Algo correu mal aqui
errors-internal = A culpa é nossa, não sua. O que enviou não ficou guardado e nenhum dinheiro se moveu. Tente de novo; se acontecer duas vezes, avise quem cuida deste servidor.
errors-reference = Referência:

## Por onde seguir

errors-ways-on = Por onde seguir
errors-to-start = Para o início
errors-to-group = Para o grupo
errors-search = Procurar um pote
errors-search-button = Procurar

## Respostas simples, sem página

errors-other-host = Este servidor não responde por esse nome. Quem cuida dele define o nome com { $setting }.
errors-other-site = Este formulário veio de outro site. Nada mudou.

## Formulários

errors-scheme = Escolha claro, escuro, ou como o dispositivo.
