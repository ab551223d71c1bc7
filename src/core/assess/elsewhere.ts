import { wholeWords } from '../local/span.ts'

/** "My other order", "der zweite Karton": not the one that was spoken of. The other day and once more are no such things. */
const other = wholeWords(
  [
    String.raw`(?<!(?:a|one|each|every|any) )(?:other|others|another|second|third)(?! (?:day|days|time|times|week|month|hand|words?|things?|questions?|than)(?!\p{L}))`,
    String.raw`(?:otr[oa]s?|outr[oa]s?|segund[oa]s?|tercer[oa]?|terceir[oa])(?! (?:vez|vezes|veces|d[ií]as?|cosas?|coisas?|preguntas?|perguntas?)(?!\p{L}))`,
    String.raw`(?:ander(?:e|en|er|es|em)|zweite[nrsm]?|dritte[nrsm]?)(?! (?:tage?|mal|frage|sache)(?!\p{L}))`,
    String.raw`(?:autres?|deuxième|troisième)(?! (?:jour|fois|choses?|questions?|part)(?!\p{L}))`,
    'satunya(?: lagi)?|(?:yang|pesanan|paket|barang) (?:lain(?:nya)?|kedua|ketiga)|lainnya|kedua|ketiga',
    'dusr[aei]|doosr[aei]|tisr[aei]|teesr[aei]',
    'दूसर[ाीे]|तीसर[ाीे]',
    '(?:و?ال)(?:ثاني|ثانية|تاني|تانية|ثالث|ثالثة|آخر|اخر|أخرى|اخرى)|و?(?:أخرى|اخرى|ثانية|تانية)',
  ].join('|'),
)

/** Where a text points at another than the one before; null where it does not. */
export function pointsElsewhere(text: string): number | null {
  const at = text.search(other)
  return at < 0 ? null : at
}

const kin = {
  en: 'wife|husband|partner|girlfriend|boyfriend|sister|brother|mother|mom|mum|father|dad|son|daughter|friend|colleague|neighbou?r|boss|roommate|flatmate|cousin|aunt|uncle|parents|grandm\\p{L}+|grandf\\p{L}+|kid|child|fianc[eé]e?',
  es: 'mujer|esposa|esposo|marido|pareja|novi[oa]|herman[oa]|madre|mam[aá]|padre|pap[aá]|hij[oa]|amig[oa]|coleg[ao]|compañer[oa]|vecin[oa]|jef[ea]|prim[oa]|abuel[oa]|t[ií][oa]',
  pt: 'mulher|esposa|esposo|marido|parceir[oa]|namorad[oa]|irmã|irmão|mãe|pai|filh[oa]|amig[oa]|colega|vizinh[oa]|chefe|prim[oa]|avó|avô|ti[oa]',
  de: 'frau|mann|mannes|partner(?:in|s)?|freund(?:in|es|s)?|schwester|bruders?|mutter|vaters?|sohne?s?|tochter|kolleg(?:e|en|in)|nachbar[ns]?|nachbarin|chef(?:in|s)?|oma|opas?|eltern|mama|papas?',
  fr: 'femme|mari|épouse|époux|copine|copain|compagne|compagnon|sœur|soeur|frère|mère|père|fils|fille|amie?|collègue|voisine?|chef|cousine?|parents|tante|oncle',
  id: 'istri|suami|pacar|adik|kakak|ibu|ayah|bapak|mama|papa|anak|teman|rekan|tetangga|bos|sepupu|nenek|kakek',
  'hi-Latn':
    'biwi|patni|wife|husband|pati|behen|behan|bahan|didi|bhai|maa|mummy|papa|pita|beta|bete|beti|dost|friend|padosi|sister|brother',
  hi: 'पत्नी|बीवी|पति|बहन|दीदी|भाई|माँ|मां|मम्मी|पापा|पिता|बेटे|बेटी|बेटा|दोस्त|पड़ोसी',
}

/** Somebody else's: "my sister's", "of my wife", "meiner Frau", "meri behen ka". */
const theirs = wholeWords(
  [
    String.raw`my (?:\p{L}+ )?(?:${kin.en})(?:['’]?s)?|my \p{L}+['’]s|(?:his|hers?|their) (?:order|parcel|package|delivery|refund|return|repair|appointment|account|points)`,
    `mis? (?:${kin.es})s?`,
    `(?:meus?|minhas?) (?:${kin.pt})s?`,
    `mein(?:e|er|es|em|en)? (?:${kin.de})`,
    `(?:mon|ma|mes) (?:${kin.fr})s?`,
    `(?:${kin.id}) (?:saya|aku|ku|gue|gw)|(?:${kin.id})ku`,
    `(?:mer[aei]|hamar[aei]) (?:${kin['hi-Latn']}) k[aeio]`,
    `(?:मेर[ाीे]|हमार[ाीे]) (?:${kin.hi}) (?:का|की|के)`,
    '(?:ل|ب)?(?:زوجتي|زوجي|مراتي|جوزي|أختي|اختي|أخي|اخي|أخويا|اخويا|اخوي|أخوي|أمي|امي|أبي|ابي|ابويا|ابوي|ابني|بنتي|ابنتي|صديقي|صديقتي|صاحبي|صاحبتي|زميلي|جاري)',
  ].join('|'),
)
/** Anna's order; what’s and today's are no names. */
const named =
  /(?<![\p{L}\p{M}])(?!(?:What|Where|When|Who|How|That|There|Here|It|He|She|Let|Today|Tomorrow|Yesterday|Everyone|\p{L}+day)['’])\p{Lu}\p{L}+['’]s \p{L}/u

/** It speaks of somebody else's things. */
export const isSomebodyElses = (text: string): boolean =>
  text.search(theirs) >= 0 || named.test(text)
