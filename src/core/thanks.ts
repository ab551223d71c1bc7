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

/** Said with thanks, it asks, agrees to and tells nothing. */
const polite = [
  'amazing|brilliant|wonderful|fantastic|lovely|nice|very good|wow|so much|very much|a lot|a bunch|a million|' +
    'again|you|all|guys|team|mate|sir|madam|dear|in advance|anyway|for the help|for your help|for all your help|' +
    'for helping|for the info|for the information|for the quick reply|for the reply|for your reply|' +
    'for the quick response|for the quick answer|for the answer|for your patience|for everything|for the update|' +
    'for letting me know|for your support|that helps|that helped|that helps a lot|very helpful|have a nice day|' +
    'have a good day|have a great day|have a good one|have a nice evening|have a nice weekend|have a great weekend|' +
    'good night|good day|bye|bye bye|take care|you too|to you too|same to you|you are the best|best regards|' +
    'kind regards|regards|hi|hello|hey|and|oh|ah|yay',
  'estupendo|buenísimo|qué bien|que bien|muy amable|muy amables|muy bien|de verdad|por todo|por la ayuda|' +
    'por su ayuda|por tu ayuda|por vuestra ayuda|por la información|por la info|por la respuesta|por responder|' +
    'por avisar|de antemano|un saludo|saludos|buen día|buena tarde|buenas noches|buenas tardes|buen fin de semana|' +
    'que tengas buen día|que tenga buen día|igualmente|hasta luego|adiós|hola|y|me ha ayudado mucho|me sirvió mucho',
  'maravilha|muito bom|muito bem|demais|mesmo|por tudo|pela ajuda|pela informação|pela resposta|pela atenção|' +
    'pelo retorno|pelo atendimento|pela rapidez|desde já|um abraço|abraço|abraços|bom dia|boa tarde|boa noite|' +
    'bom fim de semana|tenha um bom dia|igualmente|até mais|tchau|oi|olá|e|ajudou muito',
  'toll|klasse|spitze|wunderbar|sehr gut|sehr nett|das hilft|das hilft mir|hat mir geholfen|dir|euch|ihnen|' +
    'nochmal|nochmals|noch mal|schonmal|schon mal|im voraus|trotzdem|sehr|für die hilfe|für ihre hilfe|' +
    'für eure hilfe|für deine hilfe|für die schnelle antwort|für die antwort|für die info|für die auskunft|' +
    'für die rückmeldung|für alles|für die mühe|schönen tag|schönen tag noch|einen schönen tag|' +
    'einen schönen tag noch|schönen abend|schönen abend noch|schönes wochenende|ebenso|gleichfalls|liebe grüße|' +
    'viele grüße|lg|vg|mfg|tschüss|ciao|hallo|hi|und',
  'génial|très bien|tres bien|c est gentil|c est très gentil|à vous|a vous|à tous|beaucoup|encore|infiniment|' +
    'd avance|quand même|pour tout|pour l aide|pour votre aide|pour ton aide|pour l info|pour les infos|' +
    'pour votre réponse|pour la réponse|pour la réponse rapide|pour votre réactivité|bonne journée|bonne soirée|' +
    'bonne fin de journée|bon week end|bon weekend|belle journée|à bientôt|au revoir|cordialement|bien à vous|' +
    'bonjour|et|ça m aide',
  'keren|banyak|sekali|banget|kak|kakak|min|mimin|admin|mas|mbak|gan|sis|bang|pak|bu|semua|atas bantuannya|' +
    'bantuannya|buat bantuannya|untuk bantuannya|infonya|atas infonya|buat infonya|untuk infonya|atas responnya|' +
    'responnya|sudah dibantu|udah dibantu|sebelumnya|sangat membantu|dan|selamat siang|selamat malam|selamat pagi|' +
    'halo|sama sama',
  'bahut badhiya|mast|bahut|bahut bahut|ji|bhai|bhaiya|sir|madam|yaar|aapka|aap ka|apka|aapki madad ke liye|' +
    'madad ke liye|help ke liye|info ke liye|jaldi reply ke liye|namaste|good night|aur',
  'बहुत बढ़िया|जी|भाई|सर|मैडम|आपका|आप का|बहुत|मदद के लिए|आपकी मदद के लिए|जानकारी के लिए|जवाब के लिए|नमस्ते|' +
    'शुभ रात्रि|और',
  'رائع|جميل|لك|لكم|جزيلا|كثيرا|كتير|جدا|مقدما|على المساعدة|للمساعدة|على مساعدتكم|لمساعدتكم|على الرد|' +
    'على الرد السريع|على المعلومات|على سرعة الرد|على كل شيء|يا اخي|اخي|مع السلامة|يوم سعيد|نهارك سعيد|تحياتي|مرحبا|' +
    'السلام عليكم|والله|و',
]

/** Whoever was asked something agrees with it; to everybody else it says that they have read. */
const agreeing = [
  'ok|okay|okey|oki|k|alright|all right|that works|it worked|it works|got it|understood|noted|great|perfect|super|' +
    'awesome|cool|good|fine|all good|sounds good|all clear|makes sense|excellent',
  'vale|listo|perfecto|genial|excelente|de acuerdo|entendido|todo claro',
  'certo|beleza|blz|entendi|perfeito|ótimo|otimo|legal|show',
  'alles klar|verstanden|passt|hat geklappt|das hat geklappt|perfekt|prima|gut|alles gut|top',
  'd accord|daccord|parfait|c est noté|c est parfait|bien reçu|compris|nickel|ça marche',
  'oke|okee|okeh|sip|siap|siip|baik|baiklah|mantap|bagus|ya|yaa|yah',
  'theek hai|thik hai|thik h|theek h|acha|accha|achha|samajh gaya|samajh gayi|badhiya',
  'ठीक है|ठीक|अच्छा|बढ़िया|समझ गया|समझ गई|ओके',
  'تمام|حسنا|اوكي|طيب|فهمت|ممتاز',
]

const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu

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
      .map((phrase): [string, Kind] => [plain(phrase), kind]),
  )
  .sort(([one], [other]) => other.length - one.length)

/** As much is said with thanks; who writes more has more to say. */
const longest = 120

/** Of a text that is made of such words from its first to its last; null where it says anything else, asks or denies. */
function kindsIn(text: string): Set<Kind> | null {
  if (text.length > longest || /[?؟¿👎❌🆘🚨🚫]/u.test(text)) return null
  const kinds = new Set<Kind>()
  let rest = plain(text)
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

/** "Ok, perfect, thanks": to whoever has asked nothing it says that they have read. */
export function isNod(text: string): 'thanking' | 'agreeing' | null {
  const kinds = kindsIn(text)
  if (kinds?.has('thanks')) return 'thanking'
  return kinds?.has('agreeing') ? 'agreeing' : null
}

/** Without marks that some write and some do not. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(picture, ' ')
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/\p{P}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
