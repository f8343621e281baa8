# Até onde vai um trabalho longo: um arquivo grande que entra, o apuramento de uma rodada grande.

## A página que espera

progress-review = A verificar todas as linhas
progress-apply = A importar as linhas
progress-upload = A ler o arquivo
progress-settle = A apurar a rodada
progress-lead = Isto demora um pouco mais. A página volta a ver a cada segundo e segue por si quando estiver feito.
progress-leave-import = Pode sair desta página. O arquivo entra inteiro ou não entra, aconteça o que acontecer.
progress-leave-settle = Pode sair desta página. A rodada é apurada por inteiro ou não é, aconteça o que acontecer.
progress-leave-review = Ainda nada está escrito. Pode sair desta página e voltar a ela.
progress-again = Ver de novo
progress-begins = Está a começar…
progress-check-rows = { $of ->
    [1] { $done } de { $of } linha verificada
   *[other] { $done } de { $of } linhas verificadas
}
progress-prepare-rows = Todas as linhas estão verificadas; calcula-se o que vão escrever
progress-write-rows = As linhas estão a ser escritas
progress-write-transfers = { $of ->
    [1] { $done } de { $of } movimento escrito
   *[other] { $done } de { $of } movimentos escritos
}
progress-decide = Calcula-se o que cada pote recebe
progress-write-results = Os resultados estão a ser escritos

## Quando já ninguém sabe até onde vai

progress-lost = Não chegou ao fim
progress-lost-upload = Entretanto o servidor arrancou de novo, ou é outro que responde aqui. Nada do arquivo foi aproveitado; envie-o de novo.
progress-lost-apply = Entretanto o servidor arrancou de novo, ou é outro que responde aqui. Nada ficou a meio: até agora não entrou nenhuma linha. Veja-as e importe-as mais uma vez.
progress-lost-settle = Entretanto o servidor arrancou de novo, ou é outro que responde aqui. Nada ficou a meio: até agora nada foi lançado. Veja e apure a rodada mais uma vez.

## Uma linha da linha de comandos enquanto trabalha

progress-line-check-rows = a verificar a linha { $done } de { $of }
progress-line-prepare-rows = a preparar as linhas
progress-line-write-rows = a escrever as linhas
progress-line-write-transfers = a escrever o movimento { $done } de { $of }
progress-line-decide = a calcular o que cada pote recebe
progress-line-write-results = a escrever os resultados
progress-line-read-file = a ler o arquivo
progress-line-read-books = a ler as contas
progress-line-check-entries = a verificar o lançamento { $done } de { $of }
progress-line-check-records = a verificar os dados, tipo { $done } de { $of }
progress-line-write-lines = a escrever a linha { $done } de { $of }
progress-line-write-file = a escrever o arquivo
progress-line-make-accounts = a criar a conta { $done } de { $of }
progress-line-save-splits = a gravar a distribuição { $done } de { $of }
