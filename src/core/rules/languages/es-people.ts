import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    hinted: `
      (alguien|otra persona|desconocido|un extraño) ..5 (mi|mis) ..1 (cuenta|tarjeta|perfil|puntos|correo|contraseña|datos)
      (pedido|pedidos|compra|dirección|acceso|dispositivo|sesión) ..6 (no fui yo|yo no|no reconozco|nunca hice|no hice|no es mío|no es mía|que no conozco)
      (no fui yo|no he sido yo|hacke*|suplant*|phishing|robaron la cuenta|me robaron el (celular|móvil|teléfono))
    `,
    account: `
      (hacke*|jaquea*|hackeron|secuestra* ..2 cuenta|cuenta robada|me robaron la cuenta|entraron en mi cuenta|entraron a mi cuenta|accedieron|intrus*|vulnera*|filtra*|filtración|expuest*|brecha|dark web|sim swapping)
      - filtra* ..3 (agua|humedad|luz|por las costuras)
      - filtro
      [who] ..5 (entró|entra|está|accedió|ha entrado|inició|cambió|ha cambiado|hizo|pidió|usó|usa|usando|ha hecho|tiene acceso|se metió|compró) ..5 (mi cuenta|mi correo|mi perfil|mi contraseña|mi email|pedido*|la cuenta|mi usuario|mi nombre)
      (cambiaron|cambiado|modificaron|cambió|han cambiado|borraron) ..4 (correo|contraseña|clave|email|mail|teléfono|dirección|cuenta|datos|número)
      - (dónde|donde|cómo|como|puedo|quiero|necesito|yo|me|te|le|si|cuando|y) ..2 cambio (la|el|mi|de|ese|esa|una|un)
      - cambio (la|mi) (dirección|contraseña|clave) ..3 (en mi cuenta|en la cuenta|del envío)
      - cambio de
      - (han|habéis|ha) cambiado ..3 (web|página|política|de)
      (pedido*|compra*|dirección|inicio de sesión|acceso|dispositivo|sesión) ..5 (no hice|no he hecho|no reconozco|no fui yo|no son mí*|no es mí*|desconocid*|extrañ*|rar*|sospechos*|que yo no)
      (no fui yo|yo no fui|no he sido yo|no era yo)
      (cambiar|actualizar|modificar|restablecer|resetear|quitar) ..5 (correo|email|mail|teléfono|celular|móvil|número|contraseña|verificación) ..10 (no tengo acceso|sin acceso|perdí|ya no tengo|no puedo entrar|me robaron|antiguo|viejo|sin el código|ya no uso)
      (no tengo acceso|sin acceso|perdí|ya no tengo|me robaron) ..6 (correo|email|teléfono|celular|móvil|número) ..10 (cambi*|actuali*|mand*|enví*|código|nuevo|otro)
      (mándame|manda|envía|envíen|envíame|manden) ..4 (código|contraseña|enlace|clave) ..4 (otro|nuevo|este) ..2 (número|correo|email)
      (bloqueen|bloquear|bloqueéis|bloquead|cierren|congelen) ..2 (mi|la) cuenta ..3 (ya|urgente|ahora|inmediat*|por favor)?
      (datos|pedido|dirección|factura) de (otra persona|otro cliente|otra clienta|otros clientes|un desconocido|alguien más)
      (código|codigos) ..4 (que no (pedí|solicité|he pedido)|sin pedirlo|no lo pedí|no solicité)
      (mis datos|datos personales) ..4 (filtrad*|robad*|publicad*|expuest*|vendid*|en internet|robaron)
      (puntos|saldo) ..3 (desaparec*|robaron|robado*|usaron)
    `,
  },
  impersonation: {
    hinted: `
      (en nombre de|de parte de|por encargo de|apoderad*|poder notarial|represento a|represent*|soy el asistente|soy su (hijo|hija|esposo|esposa|marido|mujer|asistente))
      (soy|somos|aquí|habla|le habla) ..4 (policía|inspector|agente de|el gerente|gerente de|del banco|soporte técnico|sistemas|la central|empleado|del equipo de|proveedor|de la empresa|técnico de|administrador)
      (mi) ..1 (marido|esposo|esposa|mujer|madre|padre|hijo|hija|hermano|hermana|novio|novia|jefe|amigo|amiga|abuela|abuelo|suegra) ..4 (cuenta|contraseña|datos|clave|perfil)
    `,
    other: `
      (soy|somos|hablo|le habla|le escribe|trabajo|llamo|escribo) ..4 (de parte de|del banco|la policía|policía|de la policía|guardia civil|inspector|agente|gerente de|director de|dueño de la (tienda|empresa)|empleado|empleada|del equipo|de soporte|de northwind|de su empresa|administrador|del departamento|de seguridad|técnico|desarrollador|ceo|hacienda)
      - soy (cliente|de españa|de méxico|nuevo)
      (en nombre de|de parte de|represento a|en representación de|poder notarial|autorizad* por|actúo por|escribo por|hablo por)
      (cuenta|pedido|pedidos|contraseña|correo|datos|dirección|puntos) de (mi|un|una|otro|otra|su) ..1 [relative]
      - (cumpleaños|regalo) de mi
      (soy) ..2 (su|el|la) (esposo|esposa|marido|mujer|hijo|hija|madre|padre|asistente|secretari*|herman*|abogad*|amig*|pareja) ..1 (de|y|quiero|necesito|del)?
      (a nombre de|al nombre de) ..1 (mi|otra|otro|mis|su) 
      - a mi nombre
      (dame|denme|dígame|dígan*|díganme|pásame|pásenme|quiero|necesito|me das|me dan|puede* decirme|saber) ..4 (dirección|teléfono|pedidos|datos|domicilio|dónde vive) ..3 (de (mi|un|una|otro|otra) ..1 (ex|client*|vecin*|novi*|[relative])|cliente)
      dónde vive ..2
      (falleció|fallecido|fallecida|murió|difunt*) ..8 (cuenta|pedido|puntos|tarjeta)
      (mi|su|tu) (jefe|gerente|supervisor) ..3 (autorizó|aprobó|ya dijo|ya lo aprobó)
    `,
  },
  outage: {
    down: `
      (página|web|sitio|app|aplicación|servidor|sistema|checkout|pago|pagar|tienda online|carrito|pasarela|login|plataforma|portal) ..5 (caíd*|no funciona|no carga|no abre|no va|no anda|error|bloquea*|congel*|colgad*|se cuelga|no responde|en blanco|falla*|fallo|no pasa|rechaz*|no deja|no me deja|se cierra|no se puede|tildad*|trabad*)
      (no puedo|no me deja|no deja|imposible) ..3 (pagar|entrar|acceder|iniciar|comprar|completar|finalizar|cargar|abrir|terminar)
      (error|código) (500|502|503|504|404|#)
      (se cayó|está caíd*|están caíd*) ..3 (página|web|app|sitio|sistema)?
    `,
  },
  vague: {
    unclear: `
      ^^ [filler]? [filler]? (no|ya no) (funciona|anda|va|sirve|funcionó|me va) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (lo mismo|otra vez lo mismo|igual que (antes|siempre|la otra vez)|lo de siempre|lo de (ayer|antes|la otra vez)|mismo problema|sigue igual) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (tengo|hay) [filler]? [filler]? (un|una) [filler]? [filler]? (problema|duda|consulta|pregunta|inconveniente|situación) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (ayuda|ayúdenme|ayúdame|necesito ayuda|me pueden ayudar|me ayudas|me ayudan) [filler]? [filler]? $$
      ^^ (eso|esto|aquello|ya sabes|ya saben|ya sabe) [filler]? [filler]? $$
      ^^ (y|entonces|qué|cómo|por qué|cuándo) [filler]? [filler]? $$
      ^^ (arréglenlo|arréglalo|háganlo|hazlo|solucionen|soluciónenlo|cámbienlo|revisen eso|resuelvan) [filler]? [filler]? $$
      (ya saben (de qué|a qué|lo que)|ya sabes (de qué|lo que)|lo que hablamos|como les dije|la cosa esa|el tema ese|lo del otro día)
      - (como les dije) ..20 (pedido|reembolso|tienda|paquete|botas|chaqueta)
      ^^ (no entiendo|está mal|algo está mal|algo anda mal|algo falla) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    hinted: `
      (ya) ..2 (les|os|le|te)? ..1 (escribí|escrito|dije|dicho|llamé|llamado|expliqué|explicado|contacté|avisé|pregunté|reclamé|mandé|envié) ..3
      - ya ..2 (envié|mandé) ..3 (paquete|devolución|las botas|de vuelta)
      (sigo|seguimos|todavía|aún|nadie|sin) ..3 (sin|no|me|nada)? ..1 (respuesta|responde*|contesta*|noticias|solución|contestan|respondieron|respondido)
      (otra vez|de nuevo|nuevamente|tercera vez|segunda vez|cuántas veces) ..4 (escrib*|contact*|pregunt*|lo mismo|llam*|tengo que|yo)
      (mi|el) (último|anterior|primer) (correo|mensaje|mail|chat|reclamo)
    `,
    again: `
      (segunda|tercera|cuarta|quinta|sexta|2a|3a|enésima|2ª|3ª|décima) vez
      - (segunda|2a) vez ..2 (compro|que compro|pido)
      (cuántas|tantas|varias|muchas|mil|#|dos|tres|cuatro) veces ..6 (escri*|llam*|pregunt*|ped*|contact*|dije|dicho|explic*|reclam*|mand*|insist*)
      (ya|otra vez|de nuevo|vuelvo a|nuevamente) ..3 (escribí|escrito|llamé|llamado|pregunté|mandé|envié|expliqué|dije|contacté|reclamé|avisé|escribir|preguntar|llamar|insistir|contactar|les dije|les escribí|os escribí)
      (nadie|ninguno|no) ..2 (me|nos)? ..1 (responde*|respond*|contesta*|contest*|hace caso|soluciona*|atiende*|ayuda|devuelve la llamada|da una respuesta|dan respuesta|dan solución)
      (sin|ninguna|aún sin|sigo sin|todavía sin) ..3 (respuesta|noticias|solución|contestación)
      (sigo|seguimos|llevo) ..3 (esperando|semanas|días|meses|igual|escribiendo)
      (ignor*|me dejan en visto|en visto|dando vueltas|de un lado a otro|me pasan de|como ya (dije|les dije|expliqué|comenté)|mi (correo|mensaje) anterior|seguimiento ..3 (queja|reclamo|caso)|número de caso|recordatorio)
    `,
  },
  wants_person: {
    insulted: `
      (comentario|comentarios|broma|bromas|burla) ..3 (sobre|de) ..1 (mi|mis|nuestro|nuestra|su)
      (empleado|empleada|dependiente|dependienta|cajero|cajera|repartidor|encargado|encargada) ..6 (insult*|gritó|se burló|se rió|humill*|discrimin*|racista|machista)
    `,
    person: `
      alguien (de verdad|real|humano|vivo|de carne|competente|que sepa)
      (atención|ayuda|trato|respuesta) (humana|humano|personal|de una persona)
      (comuníqueme|comuniquenme|comunícame|comunícate|contáctame|contáctenme|me comunican|derívame|derívenme|pásenme con|transfiéreme) ..4
      (asesor|agente|operador|representante|persona real) ..1 (por favor|porfa|humano|ya)
      (hablar|habla|comunicar*|conectar|pasar|pasen|pasan|pasas|pásame|pásenme|páseme|contactar|atienda|quiero|necesito|derivar|transferir|transfieran|dame|denme|ponme|póngame|ponganme|que me atienda) ..5 (persona|humano|humana|agente|asesor*|operador*|alguien|encargad*|gerente|supervisor*|jefe|jefa|responsable|representante|empleado|ejecutiv*|persona real|ser humano|atención al cliente|superior)
      - (# personas|para # personas|una persona|dos personas) ..3 (tienda|carpa|tamaño)
      - (regalo|regalar|comprar) ..3 (para)? ..1 alguien
      ^^ (agente|persona|humano|asesor|operador|alguien) ..3 $$
      (es|eres|sos|son|hablo con) ..3 (robot|bot|máquina|persona real|humano|ia|automático)
      (no|odio|basta|hart*|estúpido|deja) ..4 (bot|robot|máquina|bots|respuestas automáticas|contestador*)
      (llám*|me pueden llamar|pueden llamarme|me llaman|que me llamen|me llamen|podéis llamarme|me podéis llamar|llamarme|devolver la llamada|devuelvan la llamada|quiero que me llamen|por teléfono) ..3
      - (mensajero|repartidor) ..4 (llam*)
      - (me llaman|llamaron|llamándome) ..6 (diciendo|pidiendo)
      - (comprar|pedir) ..3 por teléfono
    `,
  },
}
