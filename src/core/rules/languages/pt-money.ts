import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (chargeback|estorno|estornar|estornem|contestar|contestação|contestarei|contesto|contestando)
      - (estorno|estornar|estornem) ..6 (quando|cai|prazo|previsão|devolução|onde)
      - (quando|cadê|prazo|onde|quanto tempo|demora) ..5 estorno
      (ligar|ligo|falar|falo|falei|avisar|contactar|contatar|acionar|acionei|aciono|pedir|reclamar|recorrer|disputa|disputar|resolver|ir|vou|denunciar) ..4 (meu|o|no|ao|com o|com|pelo|via|do|à) ..1 [bank]
      - [bank] ..2 (recus*|não passa|presente|de débito)
      - (reembolso|estorno|dinheiro) ..5 (cartão|conta) ..2 $
      - (posso|pagar|comprar|paguei) ..3 (com|pelo) ..2 [bank]
      (abrir|abri|abro|iniciar) ..3 (disputa|reclamação|caso|contestação) ..4 (paypal|banco|cartão|visa|mercado pago)
      (disputa|disputar|reverter|bloquear|cancelar|sustar) ..3 (a|o)? ..1 (cobrança|pagamento|débito|compra no cartão) ..4 (banco|cartão|paypal)
      (pegar|recuperar|reaver|buscar) ..3 dinheiro ..5 (banco|cartão|paypal|de qualquer jeito|outro jeito|outros meios|por conta própria|por bem ou)
      (meu|o) banco ..4 (devolva|devolve|vai devolver|resolve|resolva|estorna|estorne|disse que posso|recupere)
    `,
  },
  billing_dispute: {
    charge: `
      # ..6 [charged] ..3 #
      [charged] ..3 # ..5 #
      (cancelei|devolvi|devolvido|cancelado|anulei|encerrei) ..8 ([charged]|débito)
      [charged] ..5 (grátis|gratuito|cancelei|devolvi|cancelado|devolvido|de graça)
      (continuam|seguem|continua) ..2 (cobrando|debitando|a cobrar|descontando)
      [charged] ..5 (duas vezes|2 vezes|2x|dobro|em dobro|duplicad*|duplicidade|três vezes|3 vezes|várias vezes|de novo|outra vez|a mais|mais do que|errad*|indevid*|por engano|sem|mesmo assim|mas|e não|demais|novamente|algo que|coisa que|incorret*)
      - (quando|quanto|será|serei) ..3 [charged]
      (duas|dupla|dois|2|3|três|duplicada|em dobro) ..1 (cobrança|cobranças|débitos|pagamentos|cobrado|lançamentos|faturas)
      (cobrança|pagamento|valor|total|preço|fatura|débito|lançamento) ..4 (duplicad*|indevid*|errad*|incorret*|não bate|não confere|não corresponde|maior|a mais|desconhecid*|estranh*|que não|não reconheço|está mal|não autoriz*)
      - pagamento ..4 (errad*|que não (passa|funciona|foi))
      - (pagamento) ..3 não ..2 (foi|passa|passou|autorizado)
      (não reconheço|desconheço|não autorizei|nunca autorizei|não fiz|não é meu|não foi eu) ..4 [charge]
      - não fiz ..3 pagamento ainda
      (nunca|não|jamais) ..2 (comprei|pedi|contratei|encomendei|assinei|fiz compra*) ..8 (cobr*|cartão|extrato|fatura|débito|dinheiro)
      (cobr*|cartão|extrato|débito) ..8 (nunca|não) ..2 (comprei|pedi|contratei|recebi|reconheço|fiz)
      - (meu|o) cartão não
      (por que|porque|pq|porquê) ..3 ([charged]|descontaram|retiveram|tiraram)
      (o que é|que|qual é) ..2 (essa|este|esse|esta) ..2 (cobrança|valor|débito|lançamento|taxa)
      (reembolso|reembolsaram|devolveram|estornaram|devolvido|estorno) ..5 (menor|menos|só|apenas|metade|parcial|incompleto|errado|faltando|falta|faltou)
      - (só|apenas) quero
      (descontaram|tiraram|retiveram|ficaram com) ..3 (#|€|dinheiro|reais|euros|frete|parte|do meu)
      (paguei|cobrado|pago) ..2 (a mais|mais do que|em dobro|indevidamente|duas vezes)
      (cobrança indevida|dinheiro saiu ..3 (duas|conta)|cancelei ..6 cobr*)
    `,
  },
  refund_exception: {
    promised: `
      (colega|atendente|funcionário|funcionária|gerente|vendedor|vendedora|alguém) ..5 (prometeu|garantiu|assegurou|autorizou|disse que eu? ..1 (podia|podia ser|dava))
      (me|nos) (prometeram|garantiram|tinham (prometido|garantido))
      (prometeram|garantiram) (me|nos)
      - (promet*|garant*) ..8 (entrega|entregar*|cheg*|encomenda|pedido|pacote)
    `,
    ask: `
      (exceção|exceções|excepcional*|compensa*|compensação|indeniz*|indemniz*|ressarc*|gesto|boa vontade|cortesia|só desta vez|só dessa vez|só essa vez|uma vez só|abrir mão|quebrar um galho|quebra esse galho|dar um jeitinho|dá um jeito|flexib*|cliente fiel|cliente antig*|cliente há|fidelidade|o que vocês oferecem|o que vão oferecer|pelo transtorno|pelo incômodo|pelos transtornos|pelo menos (um|uma|o)|no mínimo (um|uma))
      - (programa|pontos|cartão) ..2 fidelidade
      - compensa ..2 (comprar|levar|mais)
      - (prazo|datas|material|é) ..2 flexív*
      (sei|eu sei|passou|passei|perdi|venceu|fora|expirou|estourou) ..5 (prazo|data|dias|limite|período|tempo) ..10 (mas|ainda|porém|mesmo|devol*|reembols*|possível|por favor|podem)
      - (posso|pode|dá para|consigo|e se) ..5 (depois|fora) ..5 prazo
      - (já|faz|há) ..3 # dias ..3 mas ..4 (não|cheg*)
      (usei|usad*|lavei|lavad*|abri|abert*|sem etiqueta*|sem nota|sem recibo|sem caixa|perdi ..2 (nota|recibo)|tirei a etiqueta|cortei a etiqueta|vesti) ..10 (devol*|reembols*|dinheiro|troc*)
      - (posso|pode|podem|dá para|é possível|como|aceitam) ..12 (usad*|sem etiqueta*|sem caixa|abert*|sem nota|devol*)
      (quero|exijo|devolvam|preciso|gostaria) ..4 (dinheiro|reembolso|devolução) ..10 (mesmo|usei|usad*|abri|sem devolver|e ainda|além)
      (sem devolver|ficar com|fico com) ..6 (reembols*|desconto|dinheiro)
      (desconto|vale|cupom|algo grátis|frete grátis) ..5 (pelo|pela|por causa|por tanto|por toda|ou nunca|ou não|em troca)
      - desconto ..3 (pela newsletter|pelo app|pela primeira)
      (reembols*|devolvam|devolver) ..3 (o|do)? ..1 frete ..5 (transtorno|menos|mínimo|atraso|por)
      (estrag*|arruin*) ..3 (viagem|férias|aniversário|natal|casamento|passeio)
      (mereço|espero|exijo|quero|merecia) ..4 (compensação|desconto|algo em troca|vale|bônus|abatimento)
    `,
  },
  cancellation: {
    cancel: `(cancel*|anul*|rescind*|rescis*|desist*|encerrar ..3 (plano|assinatura|conta|contrato)|não (envie*|mande*) ..3|não quero mais|já não quero|parem ..2 (envio|pedido)|comprei errado|comprei por engano|não renov*|sair do clube|arrependimento)`,
  },
}
