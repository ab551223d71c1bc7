import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (hijo de puta|hijos de puta|hdp|hijueputa*|gilipoll*|idiota*|imbécil*|estúpid*|cabr*|pendej*|mierdas|malnacid*|malparid*|inútil*|tarad*|capull*|subnormal*|retrasad*|boludo*|pelotud*|gonorrea*|culer*|maricon*|basura*|escoria|payaso*|put* madre|jódanse|jódete|jodeos|que te jodan|váyanse a la|vete a la|iros a la|chinguen|chinga|puto*|puta*|perras|animales|ratas|asquerosos|burros)
      - (considera*|pedido|paquete|envío|reparto|entrega|va|está|llega|viene|vuelo|tren) ..6 (retrasado|retrasada)
      - (retrasado|retrasada) ..4 (pedido|paquete|envío|entrega)
      - (bolsa|cubo|tirar) ..2 basura
      - abuelo
      - (cabr*) (ito|itos)
      - soy (idiota|inútil|tonto)
    `,
    distressed: `
      (desesperad*|angusti*|llorando|lloro|llorar|muy preocupad*|preocupadísim*|asustad*|miedo|pánico|temblando|ansiedad|nervios*|no sé qué hacer|no sé qué más hacer|se lo ruego|les ruego|les suplico|por favor ayud*|por favor por favor|se lo suplico|os lo suplico|suplico|ruego|destrozad*|deprimid*|depresión|agobiad*|no puedo dormir|hundid*|devastad*|funeral|falleció|murió mi|mi hijo está|auxilio|socorro|estoy sol*|perdí todo|perdí mi trabajo|no me alcanza|ya no puedo más|no puedo más|dios mío)
    `,
    sarcastic: `
      (gracias por nada|muchas gracias por nada|qué sorpresa|vaya sorpresa|menuda sorpresa|qué bien|qué bonito|qué maravilla|qué eficien*|qué rapid*|qué profesional*|qué amables|qué casualidad|qué detalle|qué servicio|bravo|felicidades|felicitaciones|enhorabuena|aplausos|sigan así|seguid así|buen trabajo|gran trabajo|excelente servicio|fantástico servicio|maravilloso servicio|genial|perfecto|estupendo|fenomenal|fantástico|maravilloso|👏) ..12 (otra vez|de nuevo|perdi*|roto|rota|nadie|nada|semanas|meses|tarde|nunca|vacía|vacío|no llega*|sin respuesta|tercera|cuarta|mal|equivocad*|error|robot|esper*|otra respuesta|🙄|🙃|👏|ignor*|retras*|copiar|mojad*|dos izquierdas|cancel*)
      - (genial|perfecto|estupendo) ..1 (gracias|entonces|muchas)
      (gracias por nada|vaya sorpresa|menuda sorpresa|qué sorpresa|sigan así|seguid así|tómense su tiempo|sin prisa*|no hay prisa|total para qué|como si (no|me|tuviera)|claro que sí campeón|ajá claro|sí claro|menudo servicio|vaya servicio|de diez|un diez|los mejores ..3 (perdiendo|ignorando)|encantad* de (esperar|seguir)|me encanta (esperar|que me|cuando no|cómo))
      - (sin prisa*|no hay prisa) ..1 (gracias|$)
    `,
    angry: `
      (indign*|furios*|enfadad*|enojad*|cabread*|harto|harta|hartos|hasta las narices|hasta los|vergüenza|vergonzos*|inaceptable*|increíble que|intolerable|pésim*|horrible|asco|asquer*|ridícul*|una burla|burla|tomadura de pelo|tomando el pelo|me toman el pelo|se burlan|se ríen|mierda|joder|coño|carajo|maldit*|lamentable|nefast*|inútiles|incompeten*|mentiros*|mienten|mentira*|exijo|de una vez|ya mismo|ahora mismo quiero|nunca más|jamás vuelvo|no vuelvo a|no vuelvo|peor (servicio|tienda|empresa|experiencia)|lo peor|qué falta de|falta de respeto|poca vergüenza|desastre|basta ya|es el colmo|el colmo|rabia|bronca|odio|descarad*|groser*|maleducad*|indecente|una porquería|porquería|estafadores|ladrones|me cago|cansé|se pasaron|cómo se atreven|qué se creen)
      - qué se creen ..2 bueno
      - desastre (natural|con las tallas)
      - (no es|nada) ..1 horrible
      - asco de tiempo
    `,
    frustrated: `
      (decepcion*|frustra*|molest*|disgustad*|insatisfech*|descontent*|fastidi*|pesad*|cansad*|mal servicio|mala atención|mala experiencia|todavía (nada|sin|espero|no ..2 (llega*|recib*|respond*|resuel*|tengo))|aún (nada|sin|espero|no ..2 (llega*|recib*|respond*|resuel*|tengo))|sigo (esperando|sin)|llevo ..3 (días|semanas|meses|horas|esperando|rato)|cuánto más|cuánto tiempo más|nadie|qué lentos|muy lent*|tardan|tardando|demora*|demoran|no puede ser|en serio|no entiendo (por qué|cómo)|no me parece|esperaba más|queja|quejarme|vaya|uff*|ufa|por dios|tercera vez|segunda vez|cuarta vez)
      - (pesad*) ..3 (kilos|gramos|es|mochila|tienda|#)
      - (es|son|muy|más|menos|demasiado) ..1 pesad*
      - (por las|disculp* la|perdon* la|perdón por la|sin) molest*
      - (buenas|buena|esta|la|tarde a|por la|de la|muy|más|llegar*) tard*
      - (cuánto|cuánto tiempo|cuántos días|qué) ..2 (tard*|demor*)
      - (para|a|con|alguien o|hay) nadie
      - (pedir|comprar|usar|intentar|pagar|probar|abrir) ..2 (otra vez|de nuevo)
      - aún no (sé|he decidido|decid*)
      - vaya ..1 (a|bien)
      - (me|le|te) (queda*|sienta*|viene*|quedan) mal
    `,
  },
  empty: `ayuda ayudar ayudame problema problemas duda pregunta preguntar consulta cosa cosas algo nada todo eso esto funciona anda sirve va mismo misma otra vez
    igual siempre sabes sabe saben quiero necesito puedo pueden puede podria podrian favor porfa porfis entonces bueno pues arregla arreglar arreglen hacer
    hagan haz mal tema asunto antes ayer dije dijeron hablamos sigue sigo urgente ya aqui ahi cuando donde`,
  typos: `abogado periodista policía reembolso compensación excepción inaceptable vergüenza estafadores cancelar suicidarme emergencia
    ambulancia hackearon indemnización contracargo`,
}
