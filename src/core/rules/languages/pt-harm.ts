import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hurt: `
      (explod*|explos*|estourou|pegou fogo|pegando fogo|incêndio|incendi*|em chamas|chamas|labareda*|faísca*|fumaça|fumo|fumegando|queimei|queimou|queimad*|queimadura*|queimar|me queim*|curto circuito|choque elétrico|levei um choque|levei choque|eletrocut*|derreteu|derretendo|superaquec*|sobreaquec*|vazamento de gás|vazando gás|cheiro de gás|cheira a gás|cheiro a gás|fuga de gás|monóxido)
      - (fumo) ..2 (não)
      (machuc*|me feri|feriu|ferimento*|ferid*|lesão|lesion*|sangr*|hospital|pronto socorro|ambulância|urgência médica|médico|fratur*|quebrei ..2 (braço|perna|pé|dedo|pulso|costela|mão)|cortei|corte no|cortou ..3 (dedo|mão|pé)|acident*|alerg*|alérgic*|coceira|erupção|urticária|intoxic*|envenen*|tóxic*|tontura*|tont*|enjo*|vômito*|vomit*|vómit*|dor de cabeça|dores de cabeça|desmai*|sufoc*|asfixi*|afog*|eu caí|caí e|quase morri|quase caí|pontos no|inchou|inchad*)
      - (pé|pés|dedo|calcanhar|sapato|bota|botas) ..3 (machuc*|inchad*)
      - por acidente
      - (machuca|machucam|machucando) ..3 (pé|pés|calcanhar|dedo|um pouco)
      (perig*|insegur*|risco ..2 (saúde|incêndio|vida)|defeito de segurança|problema de segurança|podia ter|poderia ter|por pouco|recall|recolha)
      - (podia|poderia) ter (avis*|mandado|enviado|sido mais)
      - sem perigo
      (bastão|arnês|cadeirinha|mosquetão|corda|capacete|fivela|baudrier|transceptor|grampo) ..6 (quebrou|partiu|abriu|soltou|rompeu|falhou|caí|anos|ainda segur*|desfi*)
      (quebrou|partiu|abriu|soltou|rompeu|falhou) ..5 (enquanto|escalad*|descendo|quando eu|na parede|escalando)
      (fogareiro|fogão|cozinhar|gás|cartucho|aquecedor|fogo|churrasqueira) ..6 (dentro|na barraca|na tenda|no carro|interior)
      (é|são|ainda é|ainda são) ..1 (seguro|segura|seguros|seguras) ..4 (usar|utilizar|para|depois|com|$)
      - segur* ..2 (comprar|pagar|compra)
      corda ..6 anos
    `,
  },
  self_harm: {
    despair: `
      (não|já não|nem|sem) ..3 (vejo|tenho|encontro|há|acho|faz|resta|consigo ver) ..3 (sentido|saída|futuro|razão|motivo|motivos|vontade|esperança|força|forças) ..4 (vida|viver|nada|para mim|continuar|de existir|$)
      - (vontade|sentido) ..3 (esperar|comprar)
      (acabar|terminar|pôr fim|dar cabo|dar um fim|colocar um fim) ..3 (com|de|à|na|em)? ..1 (minha vida|a vida|tudo isso|tudo|mim|meu sofrimento)
      - (acabar|terminar) ..2 tudo ..3 (pedido|compra|pagamento)
      (tomei|tomar|engoli|ingeri|engolir) ..5 (comprimidos|remédios|remédio|pílulas|calmantes|cartela|medicamentos|frasco)
      - (tomar|tomei) ..4 remédio* ..4 (médico|alerg*)
      (cortar|cortei|corto|me corto|abrir) ..3 (os pulsos|meus pulsos|as veias|de propósito|meus braços|os braços)
      (voltei a me cortar|me corto|me mutilo|me machuco) ..3 (de novo|de propósito|quando|$)
      (sou|ser|sinto) ..3 (um|uma|como um) (peso|fardo|estorvo) ..2 (para|pra|na|$)
      (não|nunca|nunca mais|jamais) ..2 (acordar|acordo|despertar) ..2 (mais|nunca|amanhã)?
      (dormir) ..4 (para sempre|pra sempre|não acordar|nunca mais)
      (doando|dando|dei|doei) ..3 (todas as minhas coisas|minhas coisas|tudo que tenho)
      (pular|me jogar|saltar|atirar me|me atirar) ..4 (ponte|trem|comboio|prédio|sacada|varanda|janela|viaduto|penhasco)
      (cansad*|fart*|cheio|odeio) ..2 (da|de|dessa)? ..1 (viver|vida|minha vida|existir|estar viv*)
      (vida|tudo|existência) ..4 (sem sentido|não vale|não faz sentido|insuportável|acabou para mim|acabou pra mim|perdeu a graça)
      (ninguém) ..3 (me ama|precisa de mim|sentiria minha falta|vai notar|vai chorar|liga se eu|se importa comigo|me quer)
      (estaria|estariam|melhor|ficariam) ..4 (sem mim|se eu morr*|se eu sum*|se eu não exist*)
      (quero|queria|vou|penso|pensando|vontade|decidi) ..3 (morrer|me matar|suicídio|desistir da vida|deixar de viver|deixar este mundo|partir deste mundo|tirar a vida)
      (não aguento|não consigo|não suporto|não dou) ..2 (mais) ..2 (viver|a vida|essa vida|minha vida|$)
      (quando|até lá) ..4 (eu)? ..2 (não estiver mais aqui|já não estiver|estiver mort*|tiver ido|morrer)
      (digam|diga|fala|falem) ..6 (amo|amava|desculpa|perdão)
      (queria|quem me dera) ..2 (não ter nascido|nunca ter nascido|estar mort*|nem existir)
      (me despeço|minha despedida|minha última mensagem|últimas palavras|minha última noite|desesperad*|pensamentos suicidas|é o meu fim)
    `,
    die: `
      (suic*|me matar|matar me|vou me matar|me mato|tirar a minha vida|tirar minha vida|acabar com minha vida|acabar com a minha vida|acabar com tudo|dar fim|pôr fim a tudo|me machucar|me cortar|me enforcar|me jogar ..4 (ponte|janela|prédio|trilho*|trem)|automutil*|sumir para sempre|sumir do mundo|desaparecer para sempre|remédios ..4 (todos|tomei))
      - me (machucar|cortar) ..3 (com|no)
      - dar fim ..2 (pedido|conta|assinatura)
      (quero|queria|vontade de|prefiro|preferia|melhor|desejo) ..3 (morrer|estar mort*|não acordar|não existir|desaparecer|sumir|deixar de existir|deixar de viver)
      - morrer de (rir|fome|frio|calor|rir|vergonha)
      (não quero|não tenho vontade de|já não quero|não aguento) ..2 (mais)? ..1 (viver|continuar vivendo|continuar assim|existir|estar aqui|acordar|essa vida|esta vida|a vida|estar vivo|estar viva)
      (não aguento mais|não dá mais|não suporto mais) ..3 (viver|nada|a vida|tudo isso|essa vida|$)
      - (não aguento mais|não dá mais) ..3 (esperar|esse atendimento|essa empresa|vocês|essa loja)
      (sem|não há|não vejo|não tenho|nenhum) ..3 (sentido|razão|motivo*|vontade) ..3 (viver|vida|continuar)
      (nada|vida|tudo) ..3 (não vale a pena|sem sentido|não faz sentido|perdeu o sentido|não importa mais|já não importa)
      (melhor|melhores) ..3 sem mim
      (adeus|despedida|despedir|despeço) ..3 (para sempre|de todos|mundo|da vida)
      (cansad*|fart*) ..2 (de viver|da vida|de existir)
      (já não|não) ..2 (vou estar|estarei|vou precisar) ..4 (aqui|mais|amanhã|onde vou|viv*)
      ninguém ..3 (vai sentir|sentiria|se importa|sentirá) ..2 (falta|comigo)?
    `,
  },
  danger: {
    near: `
      (alguém|homem|cara|ele|ela|carro|ex|marido|namorado|vizinho|gente) ..3 (está|tá|anda|vem)? ..1 (me|nos) ..1 (seguindo|perseguindo|batendo|bateu|bate|agredindo|agrediu|ameaçando|ameaçou|vigiando|atacando|atacou|enforc*|empurr*|machucou)
      (me|a) ..1 (seguir|perseguir|bater|agredir|ameaçar) ..2 (na rua|agora|em casa|desde|com)
      (perdid*|pres*|ilhad*|isolad*) ..5 (montanha|morro|serra|neve|mata|floresta|trilha|cume|neblina|tempestade|frio|noite|sem sinal|rio)
      - (pacote|encomenda|pedido|câmera) ..4 (pres*|perdid*)
      (avalanche|tempestade|deslizamento|enchente|nevasca|temporal|enxurrada) ..6 (nos|me|aqui|soterr*|peg*|vindo|agora|arrast*|caiu|ajuda)
      - avalanche ..3 (curso|kit|pá|sonda)
      (filho|filha|criança|menino|menina|esposa|marido|mulher|amigo|amiga|pai|mãe|irmão|irmã|bebê|namorad*) ..4 (desaparec*|sumiu|sumid*|não voltou|perdid*|inconsciente|sangrando|não se mexe|não responde|não respira|ferid*|gravemente|machucad*|roxo)
      (não encontro|não acho|não achamos|não encontramos) ..2 (meu filho|minha filha|meu marido|minha esposa|minha mulher|meu amigo)
      (ferid*|sangr*|machucad*|machuquei|caí|caiu) ..6 (grave|muito|sozinh*|montanha|ajuda|andar|mexer|cabeça|perna|parar|penhasco|barranco)
      (não consigo|não consegue|não conseguimos) ..2 (me mexer|se mexer|andar|levantar|respirar|descer|sentir|sair daqui)
      - (andar|descer) ..3 (bota*|sapato*|app|página)
      (em perigo|corro perigo|correndo perigo|temo por|medo dele|medo do meu|não estou segur*|não me sinto segura)
      (congelando|se afogando|engasgad*|sufocando|vou morrer|vamos morrer)
      (invadiram|invadindo|entraram|ladrão) ..3 (minha casa|a casa|em casa|meu apartamento)
      (socorro|ajuda|ajudem|salvem) ..4 (rápido|ferid*|montanha|perdid*|perigo|urgente por favor)
    `,
    now: `
      (chamem|chamar|chama|mandem|preciso|liguem) ..3 (ambulância|polícia|samu|112|190|192|911|resgate|bombeiros|médico)
      (socorro|emergência|vida ou morte|sos)
      - (kit|manta|cobertor|luz|saída|apito|botão) ..2 (emergência|sos|socorro)
      - (pronto|primeiros) (socorro|socorros)
      (pres*|perdid*|soterrad*|ilhad*|encurralad*) ..5 (montanha|neve|avalanche|caverna|mata|floresta|parede|trilha|elevador|enchente|serra|gruta|rio)
      - (pacote|encomenda|pedido) ..4 (pres*|perdid*)
      (não respira|não está respirando|inconsciente|não consigo respirar|não consegue respirar|sangrando muito|infarto|enfarte|convuls*|hipotermia|overdose|desmaiou|não acorda|está morrendo|tô morrendo)
      (casa|apartamento|prédio|barraca|carro|cozinha|tenda) ..3 (pegando fogo|em chamas|a arder|em fogo)
      (gás|fogo|fumaça|sangue|vazando) ..4 (agora mesmo|neste momento|nesse momento|agora o que)
      (me|nos|ela|ele) ..2 (bateu|bate|batendo|agred*|ameaç*|perseg*|seguindo|espanc*|violent*|quer me matar|vai me matar)
      - seguindo ..3 (instagram|redes|instruções)
      (meu marido|meu namorado|meu ex|meu pai|meu padrasto) ..3 (me bate|me bateu|me agrid*|me ameaç*|me persegue|quer me)
      (vou|vamos) ..2 (matar|quebrar a cara|meter a mão|queimar|explodir|acabar com|bater em|arrebentar) ..3 (vocês|você|vcs|deles|loja|alguém|ele|ela|entregador|motorista)
      (bomba|arma|tiro|sequestr*|trancad*|violência|maltrat*|medo de morrer|sei onde (você|vocês|moram|mora|trabalham))
      - (onde|como|que|quando|eu|já|não) ..1 tiro
      - tiro (a|o|as|os|uma|um|essa|esse|minha|meu) (fatura|faturas|nota|dúvida|dúvidas|etiqueta|medida|medidas|segunda|recibo|foto|fotos|print)
      - bomba (de ar|de água|manual|elétrica|para encher)
    `,
  },
  minor: {
    age: `
      (tenho|faço|acabei de fazer|com meus) ..2 [young] ..1 (anos|aninhos|$)
      - tenho ..2 # anos ..1 (de|como)
      (sou) ..2 (menor|menor de idade|criança|adolescente)
      (menor|menores) de (idade|18)
      [child] ..3 [young] ..1 (anos)? ..8 (compr*|pediu|cartão|sem permissão|pag*|fez)
      [child] ..5 (comprou|pediu|fez|usou|pagou|gastou|encomendou|pegou|clicou|realizou) ..6
      - (para|pro|pra|a|com) (o|a)? ..1 (meu|minha) ..2 [child]
      sem ..3 (permissão|autorização|consentimento|saber|meus pais saberem|minha mãe saber) ..5 (meus pais|minha mãe|meu pai|[child]|pais)?
      (cartão|conta|paypal|dinheiro) (da|do|de) (minha|meu|meus) (mãe|pai|pais|avó|avô)
      (meus pais|minha mãe|meu pai) ..4 (não sabem|não sabe|não deixa*|deixa*|descobrir|vai me matar|vai brigar|permissão|autoriz*)
      (ensino médio|ensino fundamental|minha escola|meu colégio|ano da escola|º ano)
    `,
  },
}
