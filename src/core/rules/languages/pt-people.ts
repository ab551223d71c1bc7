import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    account: `
      (hacke*|hackead*|invad*|roubaram minha conta|roubaram a minha conta|conta roubada|entraram na minha conta|acessaram minha|intrus*|vazamento de dados|vazaram|vazad*|vazou ..3 (dados|senha)|vulnerab*|exposto*|dark web|sim swap)
      - (água|chuva|colchão|garrafa|barraca) ..4 (vazou|vazad*|invad*)
      [who] ..5 (entrou|entra|está|acessou|mudou|trocou|alterou|fez|usou|usa|usando|tem acesso|comprou|pediu) ..5 (minha conta|meu e mail|meu email|meu perfil|minha senha|pedido*|a conta|meu login|meu nome)
      (mudaram|trocaram|alteraram|mudou|trocou|modificaram|apagaram|alterado|trocado) ..4 (e mail|email|senha|telefone|endereço|conta|dados|número|celular)
      - (quero|preciso|como) ..3 (email|senha|endereço) ..2 (alterado|trocado)
      (pedido*|compra*|endereço|login|acesso|dispositivo|sessão) ..5 (não fiz|não reconheço|não fui eu|não são meus|não é meu|desconhecid*|estranh*|suspeit*|que eu não)
      (não fui eu|não foi eu|eu não fui|não era eu)
      (trocar|mudar|alterar|atualizar|redefinir|resetar|tirar) ..5 (e mail|email|telefone|celular|telemóvel|número|senha|verificação) ..10 (não tenho acesso|sem acesso|perdi|não tenho mais|não consigo entrar|roubaram|antigo|velho|sem o código|não uso mais)
      (não tenho acesso|sem acesso|perdi|não tenho mais|roubaram) ..6 (e mail|email|telefone|celular|telemóvel|número) ..10 (troc*|mud*|alter*|atualiz*|mand*|envi*|código|novo|outro)
      (manda|mandem|envia|enviem|mande|envie) ..4 (código|senha|link) ..4 (outro|novo|este|esse) ..2 (número|e mail|email)
      (bloqueiem|bloquear|bloqueia|bloqueie|fechem|congelem) ..2 (minha|a) conta
      (dados|pedido|endereço|fatura|nota) de (outra pessoa|outro cliente|outros clientes|um desconhecido|outra cliente)
      código ..4 (que não (pedi|solicitei)|sem pedir|não pedi|não solicitei)
      (meus dados|dados pessoais) ..4 (vaz*|roubad*|publicad*|expost*|vendid*|na internet|roubaram)
      (pontos|saldo) ..3 (sumiram|sumiu|roubaram|usaram|desaparec*)
    `,
  },
  impersonation: {
    other: `
      (sou|somos|aqui é|falo|trabalho|escrevo|ligo) ..4 (do banco|da polícia|polícia|policial|delegado|inspetor|agente|gerente d*|diretor d*|dono da loja|funcionári*|da equipe|do suporte|da northwind|da sua empresa|administrador|do departamento|da segurança|técnico|desenvolvedor|ceo)
      - sou cliente
      (em nome d*|da parte d*|represento|representando|procuração|autorizad* por|falo por|escrevo por|respondo por)
      (conta|pedido|pedidos|senha|e mail|email|dados|endereço|pontos) (de um|de uma|do meu|da minha|do|da|de|dum|duma|d) ..1 [relative]
      - (aniversário|presente) d*
      sou ..2 (o|a)? ..1 (marido|esposa|esposo|mulher|filho|filha|mãe|pai|assistente|secretári*|irmã|irmão|amig*|namorad*) ..1 (d*|dele|dela)
      (no|em) nome (da minha|do meu|de outra|de outro|dela|dele)
      (me dá|me passa|me passem|quero|preciso|pode* me dizer|me diga*|saber) ..4 (endereço|telefone|pedidos|dados|onde mora) ..3 (d* (minha|meu|um|uma|outro|outra)? ..1 (ex|cliente|vizinh*|namorad*|[relative]))
      onde (ela|ele) mora
      (faleceu|falecid*|morreu) ..8 (conta|pedido|pontos|cartão)
      (meu|seu|teu) (chefe|gerente|supervisor) ..3 (autorizou|aprovou|já disse)
    `,
  },
  outage: {
    down: `
      (página|site|app|aplicativo|aplicação|servidor|sistema|checkout|pagamento|loja online|carrinho|login|plataforma|pix) ..5 (fora do ar|caiu|não funciona|não carrega|não abre|não vai|erro|trav*|bloque*|congel*|não responde|em branco|falha*|falhou|não passa|recusad*|não deixa|fecha sozinho|em baixo|não está a funcionar)
      (não consigo|não dá para|não me deixa|não deixa|impossível) ..3 (pagar|entrar|acessar|aceder|comprar|finalizar|concluir|abrir|logar)
      (erro|código) (500|502|503|504|404|#)
      fora do ar
    `,
  },
  vague: {
    unclear: `
      ^^ [filler]? [filler]? (não|nao|num) (funciona|tá funcionando|está funcionando|vai|deu|dá|deu certo|funcionou) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (a mesma coisa|mesma coisa|o mesmo|de novo isso|aquilo de novo|mesmo problema|continua igual|aquela coisa|o de sempre) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (tenho|estou com|tô com|to com) [filler]? [filler]? (um|uma)? [filler]? [filler]? (problema|dúvida|questão|situação|problemas) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (ajuda|me ajuda|me ajudem|preciso de ajuda|podem ajudar|pode me ajudar|podem me ajudar) [filler]? [filler]? $$
      ^^ (isso|isto|aquilo|você sabe|vocês sabem|sabe né) [filler]? [filler]? $$
      ^^ (e|então|como|por que|quando|e aí|cadê) [filler]? [filler]? $$
      ^^ (arrumem|arruma|resolvam|resolve|resolvam isso|façam|faz isso|mudem|vejam isso) [filler]? [filler]? $$
      (vocês sabem (do que|o que|qual)|você sabe (do que|qual)|aquilo que falamos|como eu disse|aquele negócio|aquela parada|o lance de ontem)
      ^^ (não entendi|tá errado|está errado|algo errado|deu ruim|deu errado|deu problema) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    again: `
      (segunda|terceira|quarta|quinta|sexta|2a|3a|enésima|2ª|3ª|décima|milésima) vez
      - (segunda|2a) vez ..2 (que)? ..1 compro
      (quantas|várias|muitas|mil|#|duas|dez|tantas) vezes ..6 (escrev*|lig*|pergunt*|ped*|falei|falar|contat*|expliq*|reclam*|mand*|preciso|já)
      (já|de novo|outra vez|novamente) ..3 (escrevi|liguei|perguntei|mandei|enviei|expliquei|falei|contatei|contactei|reclamei|avisei|escrever|perguntar|ligar)
      (ninguém|não) ..2 (me|nos)? ..1 (respond*|retorn*|resolv*|atend*|ajud*|dá retorno|deu retorno)
      - (não) ..2 (resolv*|ajud*) ..2 (com|o zíper|limp*)
      (sem|nenhuma|nenhum|ainda sem|continuo sem) ..3 (resposta|retorno|solução|notícias)
      (continuo|sigo|estou há|tô há|faz) ..3 (esperando|aguardando|semanas|dias|meses) ..3 (esper*|aguard*|respost*|retorno|sem|e nada|$)
      (ignor*|me enrolando|empurrando|jogando de um|como já (disse|falei|expliquei)|meu (e mail|email) anterior|protocolo|número do chamado|chamado|lembrete)
    `,
  },
  wants_person: {
    insulted: `
      (comentário|comentários|piada|piadas) ..3 (sobre|do|da) ..1 (meu|minha|nosso|nossa)
      (funcionário|funcionária|atendente|vendedor|vendedora|entregador|gerente) ..6 (insult*|xing*|gritou|riu de|debochou|humilh*|discrimin*|racista|machista)
    `,
    person: `
      alguém (de verdade|real|humano|vivo|que resolva|competente)
      (transferir|transfere|passar|me passa) ..4 (pessoa|atendente|humano|alguém|gerente)
      (atendimento|atendente|resposta) (humano|humana|pessoal)
      (atendente|humano|gerente) (por favor|pf|pfv|já)
      (falar|fala|conversar|conectar|passar|passa|passem|transferir|transfere|transfira|contato|quero|preciso|atenda|chama|chamem|encaminh*|me dá) ..5 (pessoa|humano|humana|atendente|agente|operador*|alguém|gerente|supervisor*|chefe|responsável|representante|funcionári*|consultor*|pessoa de verdade|ser humano|gente de verdade|superior)
      - (# pessoas|para # pessoas|uma pessoa|duas pessoas) ..3
      - (presente|presentear|comprar) ..3 (para)? ..1 alguém
      ^^ (atendente|pessoa|humano|agente|operador|alguém) ..3 $$
      (é|isso é|você é|tu és|isto é|estou falando com) ..3 (robô|robo|bot|máquina|pessoa real|humano|ia|automático|uma máquina)
      (não|odeio|chega|cansei|estúpido|para) ..4 (bot|robô|robo|máquina|respostas automáticas|resposta automática)
      (me liga*|me ligar|me liguem|podem ligar|liguem para mim|ligue para mim|pode me ligar|podem me ligar|ligação de volta|retornar a ligação|por telefone|quero uma ligação|me telefon*)
      - me ligaram
      - (entregador|motorista|transportadora) ..4 lig*
      - (comprar|pedir) ..3 por telefone
    `,
  },
}
