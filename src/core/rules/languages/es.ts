import type { Pack } from '../pack.ts'
import { harm } from './es-harm.ts'
import { law } from './es-law.ts'
import { money } from './es-money.ts'
import { people } from './es-people.ts'
import { tones } from './es-tones.ts'
import { pressing } from './pressing.ts'

export const es: Pack = {
  language: 'es',
  words: {
    filler:
      'hola|oye|oigan|buenas|esto|eso|ya|pues|y|pero|por favor|porfa|me|otra vez|de nuevo|aquí|ahora|todavía|aún|sigue|bien|nada|a mí|con esto|con eso|el|la|lo|disculpe|perdón|buenos días|gracias|muy|tampoco|mas|más',
    bank: 'banco|tarjeta|visa|mastercard|paypal|entidad bancaria|emisor|amex|compañía de la tarjeta|klarna|bizum|mercado pago',
    charge:
      'cargo|cargos|cobro|cobros|pago|pagos|transacción|transacciones|movimiento|movimientos|débito|débitos|adeudo|importe|compra|descuento',
    charged:
      'cobraron|cobrado|cobrasteis|cobraste|cobran|cobrando|cobró|cobrar|cargaron|cargado|cargasteis|debitaron|debitado|descontaron|descontado|facturaron|facturado|cargó|debitó|descontó|descontasteis|sacaron|quitaron|retiraron',
    child:
      'hijo|hija|hijos|hijas|niño|niña|niños|nene|nena|sobrino|sobrina|nieto|nieta|bebé|chico|hermanito|hermanita|peque|crío|chamaco',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete',
    relative:
      'marido|esposo|esposa|mujer|madre|mamá|padre|papá|hermano|hermana|hijo|hija|abuela|abuelo|novio|novia|pareja|amigo|amiga|vecino|vecina|jefe|jefa|compañero|compañera|ex|cliente|suegra|suegro|tío|tía',
    who: 'alguien|una persona|otra persona|un extraño|desconocido|desconocidos|mi ex|hacker|hackers|ladrón|un tercero|no sé quién',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('es') },
  },
  ...tones,
}
