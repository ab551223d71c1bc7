import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (advogad*|escritório de advocacia|procurador|processo judicial|processar|processarei|processo vocês|vou processar|ação judicial|justiça|judicial|judicialmente|juizado|pequenas causas|tribunal|juiz|juíza|intimação|notificação extrajudicial|extrajudicial|liminar|danos morais|dano moral|boletim de ocorrência|fazer um bo|registrar um bo|queixa crime|queixa na polícia|polícia|delegacia|psp|gnr|ministério público|código de defesa|cdc|arbitragem|indenização por danos|jurídic*|juridicamente)
      - (não|sem) ..3 (preciso|precisa|quero|precisar)? ..2 (advogad*|justiça)
      
      - (meu|minha) advogad* ..3 (adorou|ama|comprou|recomendou|usa)
      (abrir|entrar|mover|meter|vou|entro) ..3 (um|uma|com)? ..1 (processo|ação)
      - processo ..2 (de (troca|devolução|compra|reembolso))
      (medidas|providências|ações|vias) ..1 (legais|cabíveis|judiciais|necessárias)
      (meus direitos|direitos do consumidor|direito do consumidor|último aviso|última chance|contra a lei|ilegal|por lei|quebra de contrato|arcar com as consequências)
      (isso|isto|assunto) ..3 (não vai ficar|não fica|não ficará|vai ter consequências|levar adiante)
      (levar|levarei|ir|irei|recorrer) ..4 (adiante|mais longe|instâncias|instância superior|até o fim|até ao fim|outros meios|às últimas)
      (vão|vai|vocês vão) ..2 (se arrepender|arrepender|sair caro)
      (guardando|guardei|tenho) ..3 (provas|prints|tudo por escrito|tudo documentado|tudo gravado)
      (notícias|nos vemos|vejo vocês) ..4 (advogad*|tribunal|justiça)
    `,
  },
  press: {
    media: `
      (jornalista*|jornal|jornais|imprensa|repórter*|reportagem|televisão|tv|noticiário|rádio|revista|redação|globo|programa de tv|mídia|a media|comunicação social|matéria sobre|entrevista|documentário|assessoria)
      - smart tv
      (redes sociais|rede social|twitter|tiktok|instagram|facebook|youtube|viral|viralizar|reclame aqui|internet|portal da queixa) ..8 (postar|posto|publicar|publico|expor|contar|denunciar|todo mundo|toda a gente|reclamar|reclamação|abrir|vou|colocar)
      - (vi|segui|sigo|vocês têm) ..4 (instagram|facebook|tiktok)
      (postar|publicar|expor|divulgar|espalhar|denunciar|contar|colocar|reclamar|viralizar|vou) ..6 (redes|twitter|tiktok|instagram|facebook|internet|youtube|google|reclame aqui|viral|público|todos os lugares|todo lado|portal da queixa)
      - (vou|contar) ..4 (seguir|ver|olhar)
      (todo mundo|toda a gente|todos|as pessoas) ..3 (saber|saiba|saibam|vai saber|vão saber)
      (uma estrela|1 estrela|zero estrelas|avaliação negativa|avaliações negativas|má publicidade|reclame aqui)
    `,
  },
  regulator: {
    body: `
      (procon|anatel|anvisa|inmetro|banco central|consumidor gov|deco|asae|livro de reclamações|defesa do consumidor|direção geral do consumidor|anpd|cnpd|proteção de dados|órgão*|autoridade*|regulador*|agência reguladora|ministério|fiscaliza*|ouvidoria|senacon|ombudsman|provedor|bacen|receita federal)
      - (provedor) ..1 (de internet|de email|de e)
      - receita federal ..3 (taxa|tax*|imposto|import*)
      - (taxa|imposto|retid*|cpf|alfândega) ..5 receita federal
      (queixa|reclamação|denúncia) ..2 (formal|oficial)
    `,
  },
  public_figure: {
    known: `
      (sou|somos|represento|em nome d*|assessor* d*|trabalho para|equipe d*|aqui é) ..4 (prefeit*|presidente da câmara|senador*|deputad*|ministr*|embaixador*|ator|atriz|cantor*|influencer|influenciador*|youtuber|streamer|tiktoker|blogueir*|famos*|celebridade|apresentador*|jogador*|atleta|alpinista|criador* de conteúdo|escritor*|vereador*|governador*|modelo|músic*)
      (#|mil|k|milhões|milhão|muitos|meus) ..2 (seguidor*|inscritos|followers|fãs)
      (não sabe* quem eu? sou|sabe* com quem|com quem (está|estão|tá) fal*|conta verificada|figura pública|sou conhecid*|parceria|patroc*|publi em troca)
    `,
  },
  fraud: {
    scam: `
      (golpe|golpes|golpista*|fraude*|fraudulent*|estelionat*|trambique*|picareta*|pilantra*|ladrão|ladrões|ladroes|roubo|roubaram|roubado|roubada|roubando|roubar|furto|engana*|burla*|burlad*|vigaris*|aldrab*|phishing|falso|falsa|falsos|falsas|falsific*|clonad*|clonaram|clonagem|trapaç*|charlat*|safad*|site fake|perfil fake|fake)
      - (pacote|encomenda|bicicleta|mochila) ..4 (roubad*|roubaram)
      - furto (de)
      (é|são|isso|este|essa) ..4 (de vocês|de verdade|vosso|oficial|verdadeir*|confiável|confiáveis|legítim*|seguro este site|mesmo vocês|vossa) ..2 $
      - (é|são) ..4 (o horário|o endereço|o telefone|a loja) de vocês
      (email|e mail|mail|sms|mensagem|link|ligação|site|whatsapp|mensagens) ..3 (suspeit*|estranh*|duvidos*|esquisit*|fals*)
      (recebi|chegou|me ligaram|me mandaram|pediram|pedindo|pediu|está pedindo) ..10 (senha|pin|dados bancários|dados do cartão|prêmio|pagar taxa|taxa|link|clicar|cartão)
      - (recebi|chegou|mandaram) ..5 (código de (rastreio|desconto|rastreamento)|cartão presente|link de rastreio)
      - (site|app|loja) ..3 (pede|pediu|pedindo)
      [who] ..4 (usou|usa|usando|utilizou|comprou|pagou|fez|está usando) ..4 (meu|minha|meus|com meu|com o meu) ..2 (cartão|dados|nome|identidade|conta|cpf|paypal)
      (usaram|compraram|pagaram) ..2 (meu|meus|com meu|o meu|com o meu) ..1 (cartão|dados|nome|cpf)
      (se passando|fazendo se passar|fingindo ser|diz ser|dizendo ser|passando por)
    `,
  },
}
