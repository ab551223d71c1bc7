import { bareOf } from './text/bare.ts'

/** Words with which somebody thanks, by language. */
const thanking = [
  'thanks|thank you|thank u|thankyou|thx|thnx|tnx|ty|tysm|tq|cheers|much appreciated|i appreciate it|appreciate it|thank you kindly',
  'gracias|muchas gracias|mil gracias|muchísimas gracias|muchisimas gracias|te lo agradezco|se lo agradezco|se agradece',
  'obrigado|obrigada|obg|brigado|brigada|obrigadão|muito obrigado|muito obrigada|agradeço|agradecido|agradecida|valeu|vlw',
  'danke|dankeschön|danke schön|danke sehr|dank|vielen dank|vielen lieben dank|lieben dank|besten dank|herzlichen dank|tausend dank|merci vielmals|dankee',
  'merci|merci beaucoup|mille mercis|un grand merci|grand merci|merci bien|mci',
  'terima kasih|terimakasih|trimakasih|trima kasih|makasih|makasi|mksh|mksih|trims|tengkyu|thank you',
  'dhanyavad|dhanyawad|dhanyavaad|shukriya|shukria|bahut dhanyavad|bahut shukriya',
  'धन्यवाद|शुक्रिया|बहुत धन्यवाद|बहुत शुक्रिया|बहुत बहुत धन्यवाद|बहुत बहुत शुक्रिया|थैंक्यू|थैंक्स',
  'شكرا|شكر|شكرا جزيلا|شكرا لك|شكرا لكم|الف شكر|مشكور|مشكورة|مشكورين|متشكر|متشكرة|ممنون|تسلم|تسلمون|تسلمي|يعطيك العافية|جزاك الله خيرا|جزاكم الله خيرا',
]

/** Said with thanks, it asks for, agrees to and tells nothing. Praise may be a yes, and a farewell may be one for good. */
const polite = [
  'so much|very much|a lot|a bunch|a million|again|you|guys|team|mate|sir|madam|dear|and|oh|ah|hi|hello|hey|for the help|' +
    'for your help|for all your help|for helping|for the info|for the information|for the quick reply|for the reply|' +
    'for your reply|for the quick response|for the quick answer|for the answer|for your patience|for the update|' +
    'for letting me know|for your support|have a nice day|have a good day|have a great day|have a nice evening|' +
    'have a nice weekend|have a great weekend|best regards|kind regards|regards',
  'de verdad|por la ayuda|por su ayuda|por tu ayuda|por vuestra ayuda|por la información|por la info|por la respuesta|' +
    'por responder|por avisar|un saludo|saludos|buen día|buena tarde|buenas tardes|buen fin de semana|' +
    'que tengas buen día|que tenga buen día|igualmente|hola|y|muy amable|muy amables',
  'mesmo|pela ajuda|pela informação|pela resposta|pela atenção|pelo retorno|pelo atendimento|pela rapidez|bom dia|' +
    'boa tarde|bom fim de semana|tenha um bom dia|igualmente|oi|olá|e',
  'dir|euch|ihnen|nochmal|nochmals|noch mal|sehr|für die hilfe|für ihre hilfe|für eure hilfe|für deine hilfe|' +
    'für die schnelle antwort|für die antwort|für die info|für die auskunft|für die rückmeldung|für die mühe|' +
    'schönen tag|schönen tag noch|einen schönen tag|einen schönen tag noch|schönen abend|schönen abend noch|' +
    'schönes wochenende|ebenso|gleichfalls|liebe grüße|viele grüße|lg|vg|mfg|hallo|hi|und',
  'à vous|a vous|à tous|beaucoup|encore|infiniment|pour l aide|pour votre aide|pour ton aide|pour l info|' +
    'pour les infos|pour votre réponse|pour la réponse|pour la réponse rapide|pour votre réactivité|bonne journée|' +
    'bonne soirée|bonne fin de journée|bon week end|bon weekend|belle journée|cordialement|bien à vous|bonjour|et',
  'banyak|sekali|banget|kak|kakak|min|mimin|admin|mas|mbak|gan|sis|bang|pak|bu|atas bantuannya|bantuannya|' +
    'buat bantuannya|untuk bantuannya|infonya|atas infonya|buat infonya|untuk infonya|atas responnya|responnya|' +
    'sudah dibantu|udah dibantu|dan|selamat siang|selamat pagi|halo',
  'bahut|bahut bahut|ji|bhai|bhaiya|sir|madam|yaar|aapka|aap ka|apka|aapki madad ke liye|madad ke liye|' +
    'help ke liye|info ke liye|jaldi reply ke liye|namaste|aur',
  'जी|भाई|सर|मैडम|आपका|आप का|बहुत|मदद के लिए|आपकी मदद के लिए|जानकारी के लिए|जवाब के लिए|नमस्ते|और',
  'لك|لكم|جزيلا|كثيرا|كتير|جدا|على المساعدة|للمساعدة|على مساعدتكم|لمساعدتكم|على الرد|على الرد السريع|' +
    'على المعلومات|على سرعة الرد|يا اخي|اخي|يوم سعيد|نهارك سعيد|تحياتي|مرحبا|السلام عليكم|والله|و',
]

/** That somebody has read or is pleased. To a question or an offer it is a yes. */
const agreeing = [
  'ok|okay|okey|oki|k|alright|all right|got it|understood|noted|all clear|great|perfect|super|awesome|cool|good|' +
    'very good|nice|wonderful|lovely|brilliant|excellent|amazing|fantastic|that helps|that helped|that helps a lot|' +
    'very helpful|makes sense',
  'vale|entendido|todo claro|perfecto|genial|excelente|estupendo|buenísimo|qué bien|muy bien|me sirvió mucho',
  'blz|entendi|entendido|perfeito|ótimo|otimo|legal|maravilha|muito bom|muito bem|ajudou muito',
  'alles klar|verstanden|perfekt|prima|super|toll|klasse|top|spitze|wunderbar|sehr gut|sehr nett|das hilft|' +
    'das hilft mir|hat mir geholfen',
  'compris|bien reçu|c est noté|parfait|nickel|génial|très bien|tres bien|c est gentil|ça m aide',
  'oke|okee|okeh|sip|baik|baiklah|mantap|bagus|keren|sangat membantu',
  'acha|accha|achha|samajh gaya|samajh gayi|badhiya|bahut badhiya|mast|theek hai|thik hai|thik h|theek h',
  'अच्छा|बढ़िया|बहुत बढ़िया|समझ गया|समझ गई|ओके|ठीक है|ठीक',
  'تمام|اوكي|طيب|فهمت|ممتاز|رائع|جميل',
]

type Kind = 'thanks' | 'polite' | 'agreeing'

/** The longest first: "that helps a lot" is not "that helps" and a rest. */
const pieces: [string, Kind][] = (
  [
    [thanking, 'thanks'],
    [polite, 'polite'],
    [agreeing, 'agreeing'],
  ] as const
)
  .flatMap(([lines, kind]) =>
    lines
      .join('|')
      .split('|')
      .map((phrase): [string, Kind] => [bareOf(phrase), kind]),
  )
  .sort(([one], [other]) => other.length - one.length)

/** As much is said with thanks; who writes more has more to say. */
const longest = 120

/** Pictures that go with thanks. Of others it is not known how they are meant. */
const kindly = /[🙏👍👌❤🧡💛💚💙💜🤍🙂😊😀😃😄😁☺🤗😍🥰😘💪👏🙌🌸🌹🌞🎉✨]/gu

/** Of a text that is made of such words from its first to its last; null where it says anything else or asks. */
function kindsIn(text: string): Set<Kind> | null {
  if (text.length > longest || /[?¿؟？⁇⁈⁉]/u.test(text)) return null
  if (/\p{Extended_Pictographic}/u.test(text.replace(kindly, ''))) return null
  const kinds = new Set<Kind>()
  let rest = bareOf(text)
  while (rest !== '') {
    const found = pieces.find(([phrase]) => rest === phrase || rest.startsWith(`${phrase} `))
    if (!found) return null
    kinds.add(found[1])
    rest = rest.slice(found[0].length + 1)
  }
  return kinds
}

/** "Thank you so much for your help!" and nothing else. */
export function isThanks(text: string): boolean {
  const kinds = kindsIn(text)
  return kinds?.has('thanks') === true && !kinds.has('agreeing')
}

/** "Ok", "Perfect, thanks": whoever has asked and offered nothing is told that it was read. */
export function isNod(text: string): boolean {
  const kinds = kindsIn(text)
  return kinds !== null && (kinds.has('thanks') || kinds.has('agreeing'))
}
