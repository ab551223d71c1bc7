import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (abogad*|bufete|letrado|procurador|notario|burofax|carta documento|demanda|demandar|demandaré|demandarlos|demandarles|demandarte|denuncia|denunciar*|denunciaré|denuncio|querella|juicio|juzgado|juzgados|tribunal|tribunales|juez|jueza|corte|pleito|litigio|arbitraje|requerimiento formal|conciliación|fiscalía|ministerio público)
      - (alta|mucha|poca|gran|en|oferta y|por) demanda
      - (no|sin) ..3 (hace falta|necesito|quiero|necesidad)? ..2 (abogad*|demanda*|juicio)
      - (corte) ..2 (de|del|slim|regular|recto|ajustado|corto|pelo)
      - a mi juicio
      - mi abogad* ..3 (encanta|encantó|compró|recomendó|usa)
      - (tiene|qué|cual|es el|buen|este|un|tamaño) ..1 corte
      (acciones|medidas|vías|vía|proceso|procedimiento|trámite|asesoría|equipo|departamento|consecuencias|aviso|camino) ..1 (legales|legal|judicial|judiciales|formal|penales)
      (medidas|acciones) (oportunas|pertinentes|necesarias|correspondientes)
      (por lo legal|por la vía|por la ley|ante la ley|ilegal|ilícito|incumplimiento ..2 contrato|mis derechos|conozco mis derechos|derechos como consumidor|hacer valer|responsabilidad civil|daños y perjuicios|atenerse a las consecuencias|atenganse|aténganse|último aviso|ultimátum|plazo de # ..3 (o|si no|de lo contrario|antes)|policía|guardia civil|carabineros)
      (esto|tema|asunto|cosa) ..4 (no se va a quedar|no va a quedar|no quedará|no se queda|llegar lejos|más lejos|más arriba|a otro nivel|otras instancias|consecuencias)
      (llevar|llevaré|llevarlo|ir|iré|acudir|acudiré|recurrir|recurriré|escalar) ..4 (más lejos|más arriba|otras instancias|instancias|otras vías|donde haga falta|hasta el final)
      (tener noticias|tendrán noticias|tendréis noticias|nos vemos) ..5 (abogad*|mis|mi|juzgado|tribunal*|corte)
      (se van a arrepentir|os vais a arrepentir|lo van a lamentar|lo lamentarán|les va a (costar|salir) caro)
      (guardo|guardando|tengo) ..3 (pruebas|capturas|pantallazos|todo por escrito|todo documentado|evidencia)
    `,
  },
  press: {
    media: `
      (periodista*|periódico*|prensa|reporter*|televisión|tele|la tv|noticiero|noticias|telediario|radio|diario|redactor*|redacción|programa de tv|medio de comunicación|medios de comunicación|los medios|reportaje|artículo sobre|entrevista|documental|comunicado)
      - (buenas|malas|alguna|sin|hay|tener|tienen|tendrán|tendréis|novedad*) noticias
      - (prensa) ..1 (francesa|café)
      - (noticias) (de|sobre|del) ..2 (mi|el|pedido|envío|reembolso)
      - (a|de) diario
      (redes sociales|redes|twitter|tiktok|instagram|facebook|youtube|viral|hilo) ..8 (publicar*|publico|subir*|subo|denunciar*|contar*|cuento|todo el mundo|se enter*|hacer|voy|exponer*)
      (publicar|publicaré|publico|subir|subiré|contar|contaré|denunciar|exponer|difundir|hacer viral|hacerlo viral|hacerlo público|hago viral) ..6 (redes|twitter|tiktok|instagram|facebook|internet|todos lados|todas partes|público|google|trustpilot|viral)
      (todo el mundo|todos|la gente) ..3 (sepa|se entere|va a saber|se va a enterar|sabrá|conozca)
      (mala reseña|malas reseñas|una estrella|1 estrella|cero estrellas|mala publicidad)
    `,
  },
  regulator: {
    body: `
      (consumo|oficina del consumidor|omic|facua|ocu|profeco|sernac|indecopi|defensa al consumidor|defensa del consumidor|protección al consumidor|protección del consumidor|procuraduría|superintendencia|sic|hoja de reclamaciones|hojas de reclamaciones|libro de reclamaciones|agencia de protección de datos|aepd|protección de datos|autoridad*|ministerio|regulador*|inspección|asociación de consumidores|organismo|defensor del pueblo|condusef|ayuntamiento|banco de españa|secretaría de comercio)
      - (bajo|de bajo|qué|poco|el|su) consumo
      - consumo (de|eléctrico|medio|energ*)
      (queja|reclamación|reclamo|denuncia) ..2 (formal|oficial)
    `,
  },
  public_figure: {
    known: `
      (soy|somos|represento|de parte de|asistente de|oficina de|trabajo para|aquí) ..4 (alcalde|alcaldesa|senador*|diputad*|ministr*|embajador*|actor|actriz|cantante|influencer|youtuber|streamer|tiktoker|bloguer*|famos*|celebridad|presentador*|futbolista|deportista|atleta|alpinista|creador*|escritor*|concejal*|presidente|gobernador*|modelo|músico|príncipe|rey)
      (#|mil|k|millones|millón|muchos|mis) ..2 (seguidor*|suscriptor*|followers|fans)
      (no sabe* quién soy|sabes quién soy|sabe* con quién|con quién est*|cuenta verificada|soy conocid*|figura pública|personaje público|mi mánager|mi representante|colaboración|patrocin*)
    `,
  },
  fraud: {
    scam: `
      (estafa*|estafad*|fraude*|fraudulent*|timo|timad*|timador*|ladron*|robo|robaron|robando|roban|robado|engaño|engañad*|engañ*|chorizos|phishing|falso|falsa|falsos|falsas|falsific*|pirata|suplant*|clonad*|clonaron|tramposos|chanta|chantas|truch*|sinvergüenz*|choros)
      - (paquete|pedido|bici|mochila|tienda) ..4 (robado|robaron|robo)
      - cuero falso
      (son|es|sois) ..4 (de verdad|reales|real|fiable|fiables|legítim*|confiable|confiables|oficial|auténtic*|ustedes|vosotros|vuestro|suyo|de ustedes) ..3 $
      - (son|es) ..4 (cuero|pluma|lana|piel|vuestro horario|vuestra dirección|su horario|su dirección|vuestro teléfono) ..4
      (correo|mail|sms|mensaje|link|enlace|llamada|email|whatsapp|página) ..3 (sospechos*|rar*|extrañ*|dudos*|fals*)
      (sospechos*|rar*|extrañ*|dudos*) ..2 (correo|mail|sms|mensaje|link|enlace|llamada|email|página)
      (me llegó|recibí|he recibido|me llamaron|me escribieron|me mandaron|me ha llegado|me piden|me pidió|pedía|pide) ..10 (contraseña|pin|datos bancarios|datos de (la|mi)? tarjeta|tarjeta|premio|pagar una tasa|pagar ..3 aduana|enlace|link|clave)
      - (me llegó|recibí) ..5 (código de (descuento|seguimiento)|tarjeta regalo|enlace de seguimiento)
      - (web|página|app|tienda) ..3 pide
      [who] ..4 (usó|usa|usando|utilizó|ha usado|compró|pagó|está usando|uso|ha comprado) ..4 (mi|mis|con mi) ..2 (tarjeta|datos|nombre|identidad|cuenta|paypal)
      (usaron|utilizaron|compraron|pagaron) ..2 (mi|mis|con mi) ..1 (tarjeta|datos|nombre|identidad)
      (haciéndose pasar|se hace pasar|se hacen pasar|dice ser|dicen ser)
    `,
  },
}
