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
