# O que as pessoas dizem umas às outras: comentários, favoritos e imagens nos potes, e como se encontram potes.

## Comentários

talk-count = { $count ->
    [1] Um comentário
   *[other] { $count } comentários
}
talk-heading = Comentários
talk-empty = Ainda ninguém disse nada aqui. Faça a primeira pergunta.
talk-write = O seu comentário
talk-write-hint = Indique pessoas com @ e o nome delas, e ficam com link. **negrito**, listas com - e links funcionam.
talk-send = Enviar o comentário
talk-written = O seu comentário já está aqui.
talk-when = { $day }, { $time }
talk-by-member = Um membro do grupo
talk-mention-member = um membro
talk-removed = Retirado por quem o escreveu.
talk-hidden = Escondido pela facilitação.
talk-hidden-why = Escondido pela facilitação: { $why }
talk-hidden-words = Ler por ser da facilitação
talk-edit = Alterar
talk-edit-words = As suas palavras
talk-edit-send = Guardar as palavras
talk-edit-done = Alterado. Ao lado vê-se quando.
talk-edited = alterado em { $day }, { $time }
talk-edit-stale = O comentário foi entretanto alterado, talvez noutro dispositivo: as palavras que valem estão acima. Envie mais uma vez para pôr as suas no lugar delas
talk-edit-closed = O comentário foi entretanto retirado ou escondido, por isso as palavras ficam como estavam. As suas ainda estão aqui para copiar
talk-remove = Retirar
talk-remove-ask = Retirar este comentário?
talk-remove-does = As palavras desaparecem para sempre; continua a ver-se que houve um comentário.
talk-remove-done = Retirado. As palavras desapareceram; continua a ver-se que houve um comentário.
talk-hide = Esconder
talk-hide-why = Porquê?
talk-hide-hint = Os membros leem isto em vez dele, e fica no histórico
talk-hide-send = Esconder o comentário
talk-hide-done = Escondido. A sua razão está no lugar dele.
talk-problem-empty = Escreva algo aqui
talk-problem-long = { $most ->
    [1] No máximo um caractere
   *[other] No máximo { $most } caracteres
}
talk-problem-many = { $most ->
    [1] Escreveu um comentário no espaço de uma hora. O próximo pode ser enviado a partir desta hora: { $time }
   *[other] Escreveu { $most } comentários no espaço de uma hora. O próximo pode ser enviado a partir desta hora: { $time }
}
talk-problem-sent = Com este formulário já foi enviado outro comentário. Se este é novo, envie-o mais uma vez
talk-not-yours = Só quem escreveu um comentário o pode alterar ou retirar. Nada mudou.

## Favoritos

talk-favourite = Pôr nos meus favoritos
talk-favourite-off = Tirar dos meus favoritos
talk-favourite-done = Agora é um dos seus favoritos. Mais ninguém vê isso.
talk-favourite-off-done = Já não é um dos seus favoritos.

## Encontrar potes

talk-find = Encontrar potes
talk-find-words = Palavras
talk-find-state = Onde
talk-find-all = Em todo o lado
talk-find-of = De quem
talk-find-everybody = De toda a gente
talk-find-mine = Os meus
talk-find-favourites = Os meus favoritos
talk-find-sort = Ordem
talk-find-show = Mostrar
talk-find-clear = Mostrar todos
talk-find-found = { $found ->
    [0] Nenhum pote corresponde.
    [1] Corresponde um de { $all }.
   *[other] Correspondem { $found } de { $all }.
}
talk-place-round = Na rodada
talk-place-ideas = Ideias
talk-place-drafts = Rascunhos
talk-place-doing = Financiados
talk-place-past = Concluídos ou abandonados
talk-sort-oldest = Mais antigos primeiro
talk-sort-newest = Mais recentes primeiro
talk-sort-title = Por título
talk-sort-comments = Mais comentados primeiro

## Imagens

talk-pictures = Imagens
talk-picture-add = Acrescentar uma imagem
talk-picture-file = Imagem
talk-picture-file-hint = PNG, JPEG ou WebP, até 5 MB. É feita de novo: não se guarda onde nem com que aparelho foi tirada
talk-picture-caption = O que se vê?
talk-picture-caption-hint = Aparece por baixo da imagem, e é lido em voz alta a quem não a pode ver
talk-picture-send = Acrescentar a imagem
talk-picture-done = A imagem já está aqui.
talk-picture-remove = Tirar a imagem
talk-picture-remove-ask = Tirar esta imagem?
talk-picture-remove-does = «{ $caption }» é apagada e não pode ser recuperada.
talk-picture-removed = A imagem já não está aqui.
talk-picture-none = Escolha uma imagem
talk-picture-large = No máximo 5 MB. Faça-a mais pequena e escolha-a de novo
talk-picture-unknown = Isto não é PNG, nem JPEG, nem WebP
talk-picture-pixels = { $width } por { $height } pixels são demais. Faça-a mais pequena e escolha-a de novo
talk-picture-broken = Não se consegue ler esta imagem até ao fim. Grave-a de novo e volte a escolhê-la
talk-picture-many = { $most ->
    [1] Um pote tem no máximo uma imagem. Tire uma primeiro
   *[other] Um pote tem no máximo { $most } imagens. Tire uma primeiro
}
talk-picture-sent = Este formulário já foi enviado com outra imagem, que está aqui. Carregue a página de novo para acrescentar mais uma.
