import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hinted: `
      (huele|olor|olía|apesta) ..2 (a)? ..1 (gas|quemado|gasolina|plástico|químico|humo)
      (ampollas|ronchas|manchas rojas|enrojec*|irritación|picazón|picor|comezón) ..4
      - ampollas ..4 (pie|pies|talón|bota*|zapato*)
      (casi|por poco|estuve a punto) ..4 (caigo|caí|cae|quemo|quemé|mato|ahogo|accidente|resbalo|incendi*)
      (hebilla|correa|cuerda|bastón|mosquetón|suela|gancho|costura) ..6 (rompió|soltó|abrió|cedió|partió|reventó) ..8 (caí|cayó|caída|suelo|pared|bajada|metros|golpe*)
    `,
    hurt: `
      (explot*|explosión|reventó|estalló|incendi*|se quemó|me quem*|quemadura*|quemé|quemó|se prendió|prendió fuego|en llamas|llamas|fuego|chispas|humo|humeando|cortocircuito|descarga eléctrica|calambrazo|electrocut*|se derritió|derretido|sobrecalent*|fuga de gas|escape de gas|huele a gas|olor a gas|saliendo gas|pierde gas|monóxido|quemado)
      - (hacer|encender|prender|para) ..2 fuego
      - (a prueba de|resistente al|contra el|fogata) ..1 fuego
      (heri*|lastim*|lesion*|lesión|herida|heridas|sangr*|hospital|urgencias|ambulancia|médico|fractura*|me rompí|se rompió ..5 (mientras|cuando|al|en plena)|me corté|se cortó|se hizo daño|me hice daño|me hizo daño|accident*|alerg*|alérgic*|sarpullido|ronchas|erupción|urticaria|intoxic*|envenen*|tóxic*|mare*|vómito*|vomit*|dolor de cabeza|desmay*|asfixi*|ahog*|me caí|se cayó ..6 (casco|hijo|hija|cuerda)|caída|casi me mato|casi me caigo|quemaduras|puntos de sutura)
      - (me hacen|hace|hacen) daño ..3 (pie|pies|talón|dedo|talla|botas)
      - (mareo) ..2 (con|de) ..2 (web|opciones|tallas)
      - por accidente
      (peligr*|insegur*|riesgo ..2 (salud|incendio|vida)|defecto de seguridad|problema de seguridad|poner en riesgo|retirada|recall|retiro del|en el retiro|número de lote|el lote|pudo haber|podría haber|casi se|casi nos|pudo ser peor)
      - (retirada|retiro) ..3 (tienda|pedido|local)
      (arnés|mosquetón|cuerda|casco|hebilla|arva|cinta|crampón|crampones|piolet|bastón) ..5 (se (rompió|abrió|soltó|partió)|romp*|rota|falló|fallo|abrió|abierto|sigue siendo|años|segur*)
      - (mochila|bolsa|bolso|cinturón|sandalia*) ..8 hebilla ..2 (rota|roto|rompió)
      (rompió|partió|soltó|abrió|falló) ..5 (mientras|escal*|bajando|cuando iba|en plena|en la pared)
      (hornillo|estufa|cocinar|cocina|gas|calentar|calefactor|brasero) ..6 (dentro|en la tienda|en la carpa|interior|en el coche|en el auto)
      (es|son|sigue siendo|será) ..2 (seguro|segura|seguros) ..4 (usar|utilizar|para|después|con|$)
      - segur* ..2 (comprar|pagar|de la compra|que)
      (es|está) ..2 seguro ..2 (que|de que)
      cuántos años ..5 (cuerda|arnés|casco|cinta)
    `,
  },
  self_harm: {
    despair: `
      (no|ya no|sin) ..3 (encuentro|veo|tengo|hay|tiene|hallo|queda|quedan|me queda) ..3 (sentido|salida|futuro|razón|razones|motivo*|ganas|esperanza|esperanzas|fuerzas) ..4 (vida|vivir|nada|seguir|mí|existir|$)
      - (no tengo|no hay) ..2 (ganas|fuerzas) ..3 (seguir esperando|esperar|discutir|reclamar)
      (acabar|terminar|termine|acabe|terminarlo|acabarlo|poner fin) ..3 (con)? ..1 (mi vida|la vida|todo|mi existencia|mi sufrimiento|a todo|a mi vida|conmigo)
      - (terminar|acabar|termine) ..2 todo ..3 (trámite|pedido|proceso|pago)
      (tomé|tomado|tragué|tragado|tomarme|me tomo|tragarme|ingerí) ..5 (pastillas|pastilla|medicamentos|píldoras|frasco|blíster|somníferos|tabletas)
      (cortarme|cortar|cortado|corté|abrirme|corto) ..3 (las venas|las muñecas|los brazos|las piernas a propósito|a propósito)
      (me corto|he vuelto a cortarme|volví a cortarme|me autolesiono|me hago daño|me lastimo) ..3 (a propósito|mismo|misma|brazos|otra vez|$)
      (soy|ser|siento) ..3 (una|un) (carga|estorbo|peso) ..2 (para|$)
      (no|nunca|jamás) ..3 (despertar|despertarme|despierto|levantarme) ..2 (más|nunca|mañana|jamás)?
      - no ..3 despert* ..3 (alarma|reloj)
      (dormir|dormirme) ..4 (para siempre|no despertar|nunca despertar|y no)
      (regal*|repart*) ..4 (mis cosas|todas mis cosas|todo lo que tengo|mis pertenencias)
      (saltar|tirarme|lanzarme|arrojarme|aventarme) ..4 (puente|tren|metro|edificio|balcón|azotea|ventana|vías|acantilado)
      (cansad*|hart*|agotad*|harta|odio) ..2 (de)? ..1 (vivir|la vida|mi vida|esta vida|existir|seguir viviendo|todo y de todos)
      (vida|todo|existencia) ..4 (sin sentido|no tiene sentido|ya no vale|no vale nada|no merece la pena|insoportable|se acabó para mí|terminó para mí|perdió el sentido|una mierda y no)
      (irme|dejar|abandonar|partir) ..2 (de)? (este mundo|esta vida)
      (nadie) ..3 (me quiere|me necesita|notaría|me va a llorar|se daría cuenta|me extrañará|le importa si|le importo)
      (estaría|estarían|mejor|estarán) ..4 (sin mí|si yo no|si me muero|si desaparezco|si estuviera muert*|si no existiera)
      (quiero|quisiera|pienso|pensado|voy|ganas|decidido|decidí) ..3 (morir*|matarme|suicid*|no vivir|dejar de vivir|quitarme la vida|desaparecer de)
      (no puedo|no aguanto|no soporto|ya no doy) ..2 (más|mas) ..2 (con la vida|con esta vida|vivir|con mi vida|$)
      - (no puedo|no aguanto) más ..4 esper*
      (cuando|para cuando|entonces) ..3 (ya)? ..1 (no esté|esté muert*|no estaré|me haya ido para siempre|no viva)
      - cuando ..2 no esté ..3 (casa|disponible|en casa|seguro)
      (díganle|dile|decirle|díganles) ..5 (los quiero|lo quiero|la quiero|los amo|que la amo|perdón)
      (ojalá|quisiera) ..2 (no)? ..2 (hubiera nacido|haber nacido|muerto|muerta|existiera)
      (me despido|es mi despedida|mi último mensaje|mis últimas palabras|este es mi adiós|mi última noche|desesperad*|pensamientos suicidas)
    `,
    die: `
      (suicid*|matarme|me mato|me voy a matar|me quiero matar|quitarme la vida|acabar con mi vida|acabar con todo|terminar con todo|terminar con mi vida|hacerme daño|lastimarme|cortarme|ahorcarme|tirarme ..4 (puente|tren|ventana|balcón|vías)|autolesi*|desaparecer para siempre|pastillas ..4 (todas|tomé|tragué|dormir))
      - (hacerme daño|lastimarme|cortarme) ..3 (con|el pie|los pies|el pelo)
      (quiero|quisiera|ganas de|prefiero|preferiría|mejor|deseo|gustaría) ..3 (morir|morirme|morirse|estar muert*|no despertar|desaparecer|no existir|dejar de existir|no estar aquí)
      - morir* de (risa|ganas|hambre|frío|calor)
      (no quiero|no tengo ganas de|ya no quiero|no deseo) ..2 (vivir|seguir viviendo|seguir aquí|seguir así|seguir más|despertar|existir|estar en este mundo)
      (no puedo más|ya no puedo más|no aguanto más|ya no aguanto) ..4 (vida|vivir|con todo|nada|seguir|así|$)
      - (no puedo más|no aguanto más) ..3 (con (esta|este|su|vuestr*|la) (empresa|tienda|servicio|web|página|espera)|esperar|esperando)
      (sin|no hay|no tiene|no tengo|ninguna) ..3 (sentido|razón|motivo*|razones|ganas) ..3 (vivir|seguir|vida|la vida)
      (nada|vida|todo) ..3 (no vale la pena|sin sentido|no tiene sentido|ya no importa|dejó de tener sentido)
      (mejor|mejores|tranquilos) ..3 sin mí
      (adiós|despedirme|despido|despedida) ..3 (para siempre|de todos|mundo|de la vida|última)
      (cansad*|hart*) ..2 (de vivir|de la vida|de existir|de estar viv*)
      (ya no|no) ..2 (voy a estar|estaré|voy a necesitar|necesitaré) ..4 (aquí|más|mañana|donde voy|vivo|viva)
      nadie ..3 (me va a extrañar|me extrañaría|me echará de menos|le importo|me echaría)
    `,
  },
  danger: {
    near: `
      (alguien|hombre|tipo|él|ella|carro|coche|ex|marido|novio|gente|mi vecino|papá) ..3 (me|nos) ..2 (sigue|siguiendo|persigue*|persiguiendo|golpe*|peg*|amenaz*|acosa*|acosando|vigila*|ataca*|atacando|ahorc*|lastim*|agred*|empuj*)
      (me) (golpea*|golpeó|pegó|pega|están siguiendo|está siguiendo|vienen siguiendo|viene siguiendo|persigue*|amenaz*|agredi*|atac*|acosa*|violó|asalt*|secuestr*)
      - me pega (con|mucho|bien)
      (perdid*|atrapad*|varad*|extraviad*|atorad*|aislad*|incomunicad*) ..5 (montaña|monte|cerro|sierra|nieve|bosque|selva|cumbre|sendero|niebla|tormenta|frío|noche|señal|refugio|río|barranco)
      - (paquete|pedido|envío|cámara|linterna|compra) ..4 (perdid*|atrapad*|atorad*|extraviad*)
      (avalancha|alud|tormenta|derrumbe|inundación|ventisca|desprendimiento|crecida) ..6 (nos|me|aquí|encima|sepult*|atrap*|cay*|viene|ahora|sorprendi*|arrastr*)
      - (avalancha|alud) ..3 (curso|equipo|pala|sonda|arva)
      (hijo|hija|niño|niña|esposo|esposa|marido|mujer|amigo|amiga|padre|madre|hermano|hermana|bebé|novio|novia|compañero) ..4 (desapareci*|desaparecid*|no aparece|no vuelve|no ha vuelto|no regresa|no ha regresado|perdid*|inconsciente|sangra*|no se mueve|no responde|no respira|gravemente|malherid*|herid*|está azul)
      (no encuentro|no encontramos) ..2 (a)? ..1 (mi hijo|mi hija|mi niño|mi niña|mi marido|mi esposo|mi mujer|mi esposa|mi amigo)
      (herid*|sangr*|lastimad*) ..5 (grave*|mucho|solo|sola|montaña|ayuda|caminar|mover*|cabeza|pierna|parar)
      (no puedo|no puede|no podemos|no logro) ..3 (moverme|moverse|caminar|levantarme|levantarse|respirar|bajar|sentir|salir de aquí)
      - (caminar|bajar) ..3 (bota*|zapato*|ampolla*|app|archivo|pdf|factura|guía|precio)
      - (no puedo|no puede) respirar ..3 tela
      (en peligro|corro peligro|temo por|tengo miedo de (él|mi|que me)|no estoy a salvo|no me siento segura|no me siento a salvo)
      (congelando|nos congelamos|me muero|se muere|se ahoga|ahogando|me asfixio|me desangro)
      - me muero (de ganas|por)
      (entraron|se metió|se metieron|ladrón|intruso) ..3 (mi casa|en casa|mi cuarto|la casa)
      (ayuda|ayúdenme|auxilio|sálvenme|vengan) ..4 (rápido|por favor que|herid*|montaña|perdid*|peligro|me están|nos estamos)
    `,
    now: `
      (emergencia|auxilio|socorro|llamen|llamar|llame|manden|necesito) ..3 (ambulancia|policía|112|911|rescate|bomberos|médico|emergencias)
      (auxilio|socorro|sos|ayuda ..2 urgente|emergencia real|vida o muerte)
      - (kit|manta|bolsa|luz|silbato|refugio) ..2 (emergencia|sos)
      (atrapad*|perdid*|atascad*|sepultad*|varad*) ..5 (montaña|nieve|avalancha|alud|grieta|cueva|bosque|pared|glaciar|barranco|ascensor|río|tormenta|cerro)
      (no respira|inconsciente|no puede respirar|no puedo respirar|se está muriendo|se desangra|sangrando|infarto|convulsion*|hipotermia|sobredosis|desmayad*|no despierta|no reacciona)
      (casa|piso|tienda|carpa|coche|cocina|edificio) ..3 (en llamas|ardiendo|se quema|se está quemando|en fuego)
      (gas|fuego|humo|sangre|fuga) ..4 (ahora mismo|en este momento|ahorita|ya mismo)
      (me|nos|le|la|lo) ..2 (quiere|va a|está|quieren|van a|amenaz*|sigue|persigue|golpea|pega|pegando|golpeando|maltrata) ..2 (matar|matarme|pegar|golpear|hacer daño|amenazando|siguiendo|persiguiendo|maltratando|violar|amenaz*|de muerte)
      (mi marido|mi esposo|mi novio|mi pareja|mi ex|mi padre|mi padrastro) ..3 (me pega|me golpea|me amenaz*|me maltrata|me está pegando|me persigue|me quiere)
      (los|te|os|les) ..2 (voy a|vamos a) ..2 (matar|reventar|romper la cara|partir la cara|quemar|buscar|golpear|cagar a)
      (bomba|pistola|disparar|cuchillo ..3 (cuello|amenaz*)|secuestr*|encerrad*|violencia|maltrato|temo por mi vida|miedo por mi vida|sé dónde (vives|viven|trabajan)|quemar ..3 (tienda|local))
      - bomba (de aire|de agua|para inflar|manual|eléctrica)
    `,
  },
  minor: {
    hinted: `
      (dinero de mi domingo|mi mesada|mi paga|en secundaria|en la secundaria|en el colegio|en primaria|en la eso|en el instituto|mi profe|mis papás|mis padres no|mi mamá no|mi mamá tiene que|sin que mi mamá|sin que mis padres)
    `,
    age: `
      (tengo|soy|cumplo|acabo de cumplir|con mis) ..2 [young] ..1 (años|añitos|$)
      - tengo ..2 # ..1 (años) ..1 (de|siendo|como|comprando)
      (soy|siendo) ..2 (menor|menor de edad|un niño|una niña|adolescente)
      (menor|menores) (de edad|de 18)
      [child] ..3 [young] ..1 (años)? ..8 (compr*|pidió|tarjeta|sin permiso|pag*|hizo)
      [child] ..5 (compró|pidió|hizo|usó|pagó|gastó|ha comprado|ha pedido|cogió|agarró|realizó|compro|pidio) ..6
      - (para|a|con) mi ..2 [child]
      (sin|no) ..3 (permiso|consentimiento|saberlo|que (lo|se) (sepan|enteren)|autorización) ..5 (mis padres|mi madre|mi padre|mi mamá|mi papá|[child]|padres)?
      - sin (permiso|autorización) ..3 (aduana|montar)
      (tarjeta|cuenta|paypal|dinero) de mi (madre|padre|mamá|papá|mami|papi|abuela|abuelo|viejo|vieja)
      (mis padres|mi madre|mi padre|mi mamá|mi papá|mi papi|mi mami) ..4 (no saben|no sabe|no me deja*|me deja*|se enter*|me mata*|me va a matar|se enoja*|me regaña*|permiso)
      (primaria|secundaria|de la eso|mi colegio|mi cole|instituto|la escuela|del cole) ..6
    `,
  },
}
