import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (filho da puta|filhos da puta|fdp|arrombad*|otári*|idiota*|imbecil*|imbecis|estúpid*|burro|burros|babaca*|cuzão|cuzões|vagabund*|lixo|lixos|merdas|retardad*|corno*|desgraçad*|canalha*|palhaço*|palhaçada|vão se foder|vai se foder|vsf|vtnc|vai tomar no|vão tomar no|vai pro inferno|vão à merda|vai à merda|vão pra puta|puta que pariu vocês|seus merda|animais|nojentos|cabrões|cabrão|escória|jumento*|trouxa*|paneleiro*|caralho de (empresa|loja))
      - (lixo) ..1 (eletrônico|reciclável)
      - (saco|sacos|caixa de|pro|no) ..1 lixo
      - (como um|sou) (idiota|trouxa|otário|palhaço)
    `,
    distressed: `
      (desesper*|chorando|chorei|chorar|angusti*|aflit*|aflição|muito preocupad*|preocupadíssim*|assustad*|medo|pânico|tremendo|ansiedade|ansios*|não sei o que fazer|não sei mais o que|não sei o que faço|eu imploro|imploro|suplico|pelo amor de deus|por favor por favor|por favor me ajud*|depress*|deprimid*|arrasad*|abalad*|não consigo dormir|devastad*|funeral|velório|faleceu|morreu meu|morreu minha|minha mãe está|meu filho está|socorro|estou sozinh*|perdi tudo|perdi meu emprego|não aguento mais|meu deus)
      - (não vejo a hora|super) ..2 ansios*
    `,
    sarcastic: `
      (obrigad* por nada|valeu por nada|que surpresa|que maravilha|que beleza|que lindo|que ótimo|que eficiência|que rapidez|que profissional*|que serviço|parabéns|bravo|palmas|continuem assim|excelente|ótimo|perfeito|maravilha|maravilhoso|genial|fantástico|incrível|belo|lindo|bom trabalho|show|👏) ..12 (de novo|outra vez|perd*|quebrad*|ninguém|nada|semanas|meses|atras*|nunca|vazi*|não cheg*|sem resposta|terceira|quarta|errad*|erro|robô|esper*|🙄|🙃|👏|ignor*|copiada|cancel*|molhad*|partid*)
      - (ótimo|perfeito|show|excelente|genial) ..1 (obrigad*|então|valeu)
      - ótimo ..3 (mas (posso|como|quando))
      (obrigad* por nada|valeu por nada|que surpresa hein|continuem assim|sem pressa|não tenham pressa|podem demorar|como se (eu|não)|claro que sim|aham sei|ah claro|nota dez|nota 10|adoro (esperar|quando|ficar)|amo (esperar|quando|ficar)|melhor atendimento do mundo|belo serviço|belo atendimento)
      - sem pressa ..1 (obrigad*|$)
    `,
    angry: `
      (indignad*|furios*|irritad*|revoltad*|puto|puta da vida|pist*|vergonha|vergonhos*|inaceitável|inadmissível|absurdo|absurda|ridícul*|péssim*|horrível|horrorosa|nojo|nojent*|palhaçada|piada|brincadeira|brincando com|merda|porra|caralho|cacete|maldit*|lamentável|descaso|incompet*|mentiros*|mentira*|mentem|mentiram|exijo|agora mesmo|de uma vez|nunca mais|jamais (compro|volto|vou)|pior (atendimento|loja|empresa|experiência|serviço)|falta de respeito|desrespeito|falta de vergonha|desastre|basta|chega|cansei|farto|farta|raiva|ódio|odeio|grosseir*|mal educad*|desonest*|lixo de|uma bosta|bosta|droga|tão de sacanagem|sacanagem|palhaços|como se atrevem|saco cheio|de saco cheio|inferno)
      - (quando|quanto tempo|quantos dias|prazo|dia|hora|pedido|encomenda|pacote|se) ..6 chega
      - chega ..3 (em|até|antes|no|na|se|hoje|amanhã|aqui|quando)
      - (chega|chegar) ..3 (quando|até|amanhã|hoje|em|a|no|na|dia|antes|que dia)
      - (quando|que horas|será que|não|até|se|já|como|onde) ..3 chega
      - (bolsa|bicho|cor) puta
      - brincadeira ..2 (criança*)
    `,
    frustrated: `
      (decepcion*|desapont*|frustra*|chatead*|insatisfeit*|incomod*|aborrec*|cansad*|complicad*|mau atendimento|atendimento ruim|má experiência|ainda (nada|sem|espero|aguardo|não ..2 (recebi|cheg*|respond*|resolv*|veio|tive))|até agora (nada|não)|continuo (esperando|sem|aguardando|à espera)|estou há|tô há|faz ..2 (dias|semanas|meses) que|quanto tempo mais|ninguém|demora* demais|muito demora*|demorando|lent*|não pode ser|sério|não entendo (por que|como)|esperava mais|reclamação|reclamar|poxa|aff|affs|nossa|difícil|terceira vez|segunda vez|quarta vez|enrola*)
      - (ainda não) ..1 (sei|decidi)
      - (comprar|pedir|tentar|usar|pagar) ..2 (de novo|outra vez)
      - (desculpe|desculpa) ..2 (o|por)? ..1 incomod*
      - é ..2 difícil ..2 (limpar|montar|lavar)
    `,
  },
  empty: `ajuda ajudar ajudem problema problemas dúvida pergunta questão coisa coisas algo nada tudo isso isto aquilo aquele aquela funciona funcionando dá deu vai mesmo mesma outra vez
    de novo igual sempre sabe sabem quero preciso posso podem pode poderia favor pf pfv pfvr então bom arruma arrumem fazer faça façam mal errado assunto antes ontem disse falei falamos
    continua sigo urgente já aqui aí né cadê quando onde tá tô to ta vcs vc gente moço moça`,
  typos: `advogado processar jornalista polícia reembolso compensação exceção inaceitável absurdo golpistas cancelar suicídio ambulância hackearam indenização chargeback procon`,
}
