import type { Pack } from '../pack.ts'
import { pressing } from './pressing.ts'
import { harm } from './pt-harm.ts'
import { law } from './pt-law.ts'
import { money } from './pt-money.ts'
import { people } from './pt-people.ts'
import { tones } from './pt-tones.ts'

export const pt: Pack = {
  language: 'pt',
  words: {
    filler:
      'oi|olá|isso|isto|já|e|mas|por favor|pf|pfv|de novo|outra vez|aqui|agora|ainda|bem|nada|com isso|o|a|desculpa|desculpe|bom dia|boa tarde|obrigado|obrigada|aí|né|mais|também|gente',
    bank: 'banco|cartão|visa|mastercard|paypal|operadora do cartão|administradora do cartão|operadora|nubank|administradora|klarna|mercado pago|mbway',
    charge:
      'cobrança|cobranças|pagamento|pagamentos|débito|débitos|transação|transações|lançamento|lançamentos|compra|valor|desconto',
    charged:
      'cobraram|cobrado|cobrada|cobrou|cobrando|cobram|cobrança|cobranças|cobrar|debitaram|debitado|debitou|descontaram|descontado|descontou|faturado|faturaram|tiraram|sacaram|retiraram|lançaram|passaram',
    child:
      'filho|filha|filhos|filhas|criança|menino|menina|sobrinho|sobrinha|neto|neta|bebê|bebé|miúdo|miúda|garoto|garota|irmãozinho|irmãzinha|caçula',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete',
    relative:
      'marido|esposo|esposa|mulher|mãe|pai|irmão|irmã|filho|filha|avó|avô|namorado|namorada|parceiro|parceira|amigo|amiga|vizinho|vizinha|chefe|colega|ex|cliente|sogra|sogro|tio|tia',
    who: 'alguém|uma pessoa|outra pessoa|um estranho|desconhecido|desconhecidos|meu ex|minha ex|hacker|hackers|ladrão|um terceiro',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('pt') },
  },
  ...tones,
}
