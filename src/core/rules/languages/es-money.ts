import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (contracargo*|chargeback|retrocesión|reversión ..3 (pago|cargo)|disputa ..3 (paypal|banco|pago|cargo|tarjeta)|desconocer ..3 (cargo|compra|pago)|protección al comprador|protección del comprador)
      (disputar|disputaré|disputo|impugnar*|impugnaré|revertir|revertiré|anular|anularé|devolver|retroceder|rechazar|bloquear|desconocer|desconoceré|reclamar|reclamaré|cancelar|parar) ..4 [charge] ..5 (banco|tarjeta|paypal|visa)
      (impugnar|impugnaré|revertir|revertiré|disputar|disputaré|desconoceré) ..3 [charge]
      - (pueden|puede|podéis|podrían|puedes|podrias) ..2 (revertir|anular|cancelar)
      (llamar|llamaré|llamo|hablar|hablaré|hablo|hablado|contactar|contactaré|avisar|avisaré|avisado|ir|iré|voy|reclamar|reclamaré|reclamo|decirle|diré|pedir|pediré|pido|acudir|acudiré|recurrir|dirigirme|tramitar|tramitaré|hablando) ..5 (mi|el|la|con el|al|por|a través|vía|con|a) ..1 [bank]
      - [bank] ..2 (rechaz*|declin*|no pasa|de regalo|regalo|no funciona)
      - (reembolso|devolución|abono|dinero) ..5 (tarjeta|cuenta|banco) ..2 $
      - (pagar|pago|comprar|pagué|puedo pagar) ..3 con ..2 [bank]
      - cuenta ..2 banco
      (mi|el) banco ..4 (devuelva|devuelvan|devolverá|recupere|reclame|se encargue|anule|revierta|me lo devuelve|devolución|dice que puedo|resuelva)
      (abrir|abriré|abro|poner|pondré|iniciar|iniciaré|levantar|presentar) ..3 (un|una)? ..1 (caso|disputa|reclamo|reclamación|controversia|incidencia) ..4 (paypal|banco|tarjeta|visa|mercado pago|klarna)
      (recuperar|recuperaré|recupero|sacar|sacaré) ..3 (dinero|plata|pasta|lana) ..5 (banco|tarjeta|paypal|como sea|por otro lado|por mi cuenta|otra vía|otras vías|yo mismo|de una forma)
      (devolver|devolveré|devuelvo) el recibo
    `,
  },
  billing_dispute: {
    hinted: `
      (no|distinto|diferente|más) ..4 (precio|monto|importe|cantidad|lo que) ..4 (acord*|anunci*|dijeron|pactad*|mostr*|aparecía|quedamos)
      (dos veces|doble|duplicad*|2 veces) ..5 (estado de cuenta|cuenta|tarjeta|extracto|cobr*|cargo*|banco)
      (en mi estado de cuenta|mi extracto|en el extracto) ..6
    `,
    charge: `
      # ..6 ([charged]|pasaron) ..3 #
      [charged] ..3 # ..5 #
      (anulé|cancelé|devolví|devuelto|cancelado|anulado|di de baja|baja) ..8 ([charged]|cobro|cargo|cobrando)
      [charged] ..5 (gratis|gratuito|cancelé|anulé|devolví|cancelado|devuelto)
      (siguen|seguís|continúan|sigue) ..2 (cobrando|cobrándome|cargando|cobrandome)
      (más|de más) ..2 (dinero|plata) ..5 (pedido|debía|precio|decía|factura)
      - (cuándo|cuando) ..3 cobr* ..4
      [charged] ..5 (dos veces|2 veces|doble|doblemente|duplicado|tres veces|3 veces|varias veces|otra vez|de nuevo|de más|demás|más de|de menos|mal|incorrect*|por error|sin|aunque|pero|y no|equivocad*|indebid*|demasiado|aun así|igual|el doble|nuevamente|otro|algo que|cosas que|igualmente)
      - (cuándo|cuando|cuánto|cuanto) ..3 [charged]
      - (nombre|dirección|nif|cif) ..5 factura ..3
      (doble|duplicado|dos|tres|2|3|doblemente) ..1 (cargo|cargos|cobro|cobros|pagos|cobrado|cargado|débito|movimientos|facturas)
      (cargo|cobro|pago|importe|monto|total|precio|factura|débito|recibo|movimiento) ..4 (duplicado|incorrecto|equivocado|indebido|erróneo|mal|no coincide|no cuadra|no corresponde|más alto|mayor|de más|desconocido|raro|extraño|que no|no reconozco|no autori*|está mal|sin autori*|no es correcto|no es el)
      - (pago|método de pago) ..4 (mal|que no (pasa|funciona|se puede))
      (no reconozco|desconozco|no autoricé|nunca autoricé|no hice|no he hecho|no es mío|yo no hice|no identifico) ..5 [charge]?
      - (no hice|no he hecho|nunca hice) ..4 (pago|pedido) ..3 (todavía|aún)
      (nunca|no|jamás) ..2 (compré|comprado|pedí|pedido|contraté|contratado|ordené|he comprado|he pedido) ..8 (cobr*|cargo|cargaron|tarjeta|extracto|dinero|débito|factura)
      (cobr*|cargo|cargaron|tarjeta|extracto|débito|factura) ..8 (nunca|no|jamás) ..2 (compré|comprado|pedí|contraté|he comprado|recibí|reconozco)
      (por qué|porque|porqué|xq|pq) ..3 ([charged]|descuento|me quitaron|retuvieron|restaron)
      - por qué ..3 (cobran|cobrar) ..3 (envío|aduana)
      (qué es|de qué es|a qué corresponde|qué significa) ..3 (este|ese|el|un) ..2 (cargo|cobro|pago|movimiento|débito|importe)
      (me (habéis|han) cobrado|me sacaron plata|me sacaron dinero|cobro indebido|cobrar de más|pagué de más|he pagado de más|sobreprecio|sobrecargo|cancelé ..6 cobr*)
      (devolvieron|devuelto|reembolsaron|reembolso|abonaron|abonado|devolución|devolvisteis) ..5 (menos|incompleto|incompleta|parcial|solo|mal|falta|la mitad|no coincide|no es correcto|está mal|de menos)
      - (solo|únicamente) (quiero|quería) ..5
      (faltan|falta) ..3 (euros|pesos|dinero|€|#) ..4 (reembolso|devolución)
      (descontaron|restaron|quitaron|retuvieron|descontasteis|se quedaron) ..3 (#|€|dinero|euros|pesos|parte|envío|de mi)
    `,
  },
  refund_exception: {
    promised: `
      (compañero|compañera|colega|encargado|encargada|empleado|empleada|dependiente|dependienta|agente|asesor|asesora|alguien) ..5 (prometió|garantizó|aseguró|autorizó|dijo que podía)
      (me|nos) (prometisteis|prometieron|prometió|garantizasteis|garantizaron|garantizó|habíais (prometido|garantizado)|habían (prometido|garantizado))
      - (prometi*|garantiza*|asegur*) ..8 (entrega|entregar*|llega*|pedido|paquete)
    `,
    hinted: `
      (excepción|excepcionalmente|favor de|hacer la vista gorda|flexib*|compens*|consideración|gesto|detalle conmigo|buena voluntad|echar una mano con) ..4
      - favor de ..2 (enviar|indicar|mandar|confirmar|decir*|avis*|responder|revisar)
      - (sin|con) excepción
      (sé que|entiendo que|ya sé|soy consciente) ..6 (plazo|política|reglas|tarde|normalmente|condiciones|venció|pasó) ..8
      (pasé|pasaron|pasado|tarde|pasada|fuera) ..4 (plazo|por # días|unos días|dos días|del plazo|la fecha límite)
      (cliente|clienta) ..2 (fiel|de años|desde hace|de toda la vida|habitual)
      (aun así|de todas formas|de todos modos|igualmente|aunque) ..6 (devol*|reembols*|dinero|cambio|aceptar)
    `,
    ask: `
      (excepción|excepciones|excepcional*|compensa*|compensación|indemniza*|resarc*|gesto|buena voluntad|cortesía|por esta vez|por única vez|solo esta vez|hacer la vista gorda|flexib*|consideración|clientes? de (toda la vida|años)|cliente fiel|cliente habitual|fidelidad|detalle conmigo|qué me ofrecen|qué me van a (dar|ofrecer)|cómo me van a compensar|me lo tienen que pagar|por las molestias|por el retraso ..4 (descuento|dinero|quiero|reembolso)|por los inconvenientes|por lo menos (un|el|me)|al menos (un|el|me))
      - (plazo|nota|calor) ..2 (flexib*)
      - (programa|puntos|tarjeta) ..2 fidelidad
      - (es|son|material|suela|poste|varillas) ..1 flexib*
      (sé|ya sé|ya pasó|pasó|pasaron|pasado|venció|vencido|fuera|tarde|caducó|se pasó|pasé) ..5 (plazo|fecha|días|límite|periodo|tiempo) ..10 (pero|aún|todavía|aunque|devol*|reembols*|posible|por favor|podr*)
      - (pueden|puedo|puede|se puede) ..5 (después|fuera) ..5 plazo
      (plazo|fecha límite|# días|30 días|60 días|14 días) ..6 (pero|aunque|no pude|hospital|enferm*|viaj*|estaba)
      - (ya|han|llevo|hace) ..3 # días ..4 (pero) ..4 (no|llega*)
      (usé|usado|usada|usadas|usados|usamos|lavé|lavado|estrené|puse|abierto|abrí|sin etiqueta*|sin ticket|sin recibo|sin caja|perdí ..2 (ticket|recibo|factura)|quité la etiqueta|corté la etiqueta) ..10 (devol*|reembols*|dinero|cambi*|plata)
      - (puedo|se puede|se pueden|puede|es posible|cómo|aceptan|acepta) ..12 (usad*|sin etiqueta*|sin caja|abiert*|sin ticket|devol*)
      (quiero|exijo|devuélvanme|devolvedme|pido|necesito) ..4 (dinero|reembolso|plata|devolución) ..10 (aunque|usé|usad*|igual|puse|estrené|sin devolver|y además|y algo)
      (sin devolver|quedarme|me quedo) ..6 (reembols*|descuento|dinero|devolución)
      (descuento|vale|cupón|algo gratis|envío gratis) ..5 (por (el|las|los|la|tanto|tantos) (retraso|molestias|problema*|error|espera|demora|inconvenientes|culpa)|o (no|nunca|me)|a cambio)
      (reembols*|devuelvan|devolver) ..3 (gastos de envío|el envío) ..5 (molest*|mínimo|menos|por)
      (arruin*|fastidi*|estropea*) ..3 (viaje|vacaciones|cumpleaños|navidad|boda|excursión)
      (me deben|merezco|espero|exijo|quiero) ..4 (compensación|descuento|algo|disculpa|vale|bono)
    `,
  },
  cancellation: {
    hinted: `
      (ya no|no) ..2 (lo|la|los|las)? ..1 (quiero|necesito|voy a necesitar|querré) ..2 (el pedido|más|la compra|la membresía|la suscripción|$)
      - no ..1 (lo|la) necesito ..3 (hasta|antes)
      (me arrepentí|cambié de idea|cambié de opinión|cambiado de opinión|dar de baja|darme de baja|no lo envíen|no lo manden|no lo enviéis|pedí por error|anul*|dejar sin efecto|salir del club|lo encontré más barato|échense atrás)
    `,
    cancel: `
      (frenar|frenen|parar|paren|dejen sin efecto|sin efecto|quitar ..5 pedido|quiten|no quiero que se renueve|no renueven|sin renovar|quiero la baja|la baja|retirar del pedido|detener)
      (cancel*|anul*|dar de baja|darme de baja|doy de baja|rescind*|desist*|baja ..3 (club|membresía|suscripción)|no (lo|la|los|las) (envíen|manden|quiero)|ya no (lo|la|los|las)? quiero|detener|detengan|parar ..2 (pedido|envío)|pedí por error|me equivoqué|no renovar|no renueven)
    `,
  },
}
