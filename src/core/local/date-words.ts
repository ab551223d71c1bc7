/**
 * How people name days, by language. hi-Latn is Hindi in Latin letters. A number of days counts from the day the
 * message was written; null is a word that looks like a day and is none ("por la mañana": in the morning).
 */
export type DateWords = {
  days: Record<string, number | null>
  /** From Sunday on, each with its short forms. */
  weekdays: string[][]
  /** From January on. */
  months: string[][]
  units: { day: string[]; week: string[]; month: string[] }
  /** Beside a unit or a weekday, before or after it. */
  next: string[]
  last: string[]
  this: string[]
  /** Around a count of units, which stands for N. */
  ago: string[]
  ahead: string[]
}

/** Bars between things, commas between spellings of one. */
const spellings = (text: string): string[][] =>
  text === '' ? [] : text.split('|').map((one) => one.split(','))
const list = (text: string): string[] => text.split(',')
const units = (text: string): DateWords['units'] => {
  const [day = [], week = [], month = []] = spellings(text)
  return { day, week, month }
}

const english: DateWords = {
  days: {
    today: 0,
    tonight: 0,
    'last night': -1,
    tomorrow: 1,
    tmrw: 1,
    tmr: 1,
    yesterday: -1,
    'day after tomorrow': 2,
    'day before yesterday': -2,
  },
  weekdays: spellings(
    'sunday,sun|monday,mon|tuesday,tue,tues|wednesday,wed|thursday,thu,thurs|friday,fri|saturday,sat',
  ),
  months: spellings(
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec',
  ),
  units: units('day,days|week,weeks|month,months'),
  next: list('next,coming'),
  last: list('last,past'),
  this: list('this'),
  ago: list('N ago,N back,N before'),
  ahead: list('in N,within N,N from now'),
}

const spanish: DateWords = {
  days: {
    hoy: 0,
    mañana: 1,
    'esta mañana': 0,
    'por la mañana': null,
    'de la mañana': null,
    'en la mañana': null,
    'pasado mañana': 2,
    ayer: -1,
    anteayer: -2,
    'antes de ayer': -2,
  },
  weekdays: spellings('domingo|lunes|martes|miércoles,miercoles|jueves|viernes|sábado,sabado'),
  months: spellings(
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre',
  ),
  units: units('día,días,dia,dias|semana,semanas|mes,meses'),
  next: list('próximo,próxima,proximo,proxima,que viene'),
  last: list('pasado,pasada,último,última'),
  this: list('este,esta'),
  ago: list('hace N'),
  ahead: list('en N,dentro de N'),
}

const portuguese: DateWords = {
  days: { hoje: 0, amanhã: 1, amanha: 1, 'depois de amanhã': 2, ontem: -1, anteontem: -2 },
  weekdays: spellings(
    'domingo|segunda-feira,segunda|terça-feira,terça|quarta-feira,quarta|quinta-feira,quinta|sexta-feira,sexta|sábado,sabado',
  ),
  months: spellings(
    'janeiro|fevereiro|março,marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  ),
  units: units('dia,dias|semana,semanas|mês,mes,meses'),
  next: list('próximo,próxima,proximo,proxima,que vem'),
  last: list('passado,passada,último,última'),
  this: list('este,esta,neste,nesta'),
  ago: list('há N,faz N,N atrás'),
  ahead: list('em N,daqui a N'),
}

const german: DateWords = {
  days: {
    heute: 0,
    'heute morgen': 0,
    morgen: 1,
    'am morgen': null,
    'guten morgen': null,
    übermorgen: 2,
    gestern: -1,
    vorgestern: -2,
  },
  weekdays: spellings('sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag,sonnabend'),
  months: spellings(
    'januar,jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  ),
  units: units('tag,tage,tagen|woche,wochen|monat,monate,monaten'),
  next: list('nächste,nächster,nächsten,nächstes,kommende,kommenden'),
  last: list('letzte,letzter,letzten,letztes,vergangene,vergangenen'),
  this: list('diese,dieser,diesen,dieses'),
  ago: list('vor N'),
  ahead: list('in N'),
}

const french: DateWords = {
  days: {
    "aujourd'hui": 0,
    'aujourd’hui': 0,
    demain: 1,
    'après-demain': 2,
    hier: -1,
    'avant-hier': -2,
  },
  weekdays: spellings('dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi'),
  months: spellings(
    'janvier|février,fevrier|mars|avril|mai|juin|juillet|août,aout|septembre|octobre|novembre|décembre,decembre',
  ),
  units: units('jour,jours|semaine,semaines|mois'),
  next: list('prochain,prochaine'),
  last: list('dernier,dernière'),
  this: list('ce,cette'),
  ago: list('il y a N,ya N'),
  ahead: list("dans N,d'ici N"),
}

const indonesian: DateWords = {
  days: { 'hari ini': 0, besok: 1, lusa: 2, kemarin: -1, 'kemarin lusa': -2 },
  weekdays: spellings("minggu|senin|selasa|rabu|kamis|jumat,jum'at|sabtu"),
  months: spellings(
    'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  ),
  units: units('hari|minggu,pekan|bulan'),
  next: list('depan'),
  last: list('lalu,kemarin'),
  this: list('ini'),
  ago: list('N lalu,N yang lalu'),
  ahead: list('dalam N,N lagi'),
}

/** कल is yesterday and tomorrow, परसों two days off either way: both are below, in eitherWay. */
const hindi: DateWords = {
  days: { आज: 0 },
  weekdays: spellings('रविवार,इतवार|सोमवार|मंगलवार|बुधवार|गुरुवार,बृहस्पतिवार|शुक्रवार|शनिवार'),
  months: spellings(
    'जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर',
  ),
  units: units('दिन,दिनों|हफ्ते,हफ़्ते,सप्ताह|महीने,महीना'),
  next: list('अगले,अगला'),
  last: list('पिछले,पिछला'),
  this: list('इस'),
  ago: list('N पहले'),
  ahead: list('N में,N बाद'),
}

const latinHindi: DateWords = {
  days: { aaj: 0 },
  weekdays: spellings(
    'ravivar,itwar|somvar,somwar|mangalvar,mangalwar|budhvar,budhwar|guruvar,guruwar|shukravar,shukrawar|shanivar,shaniwar',
  ),
  months: spellings(''),
  units: units('din,dino|hafte,hafta|mahine,mahina'),
  next: list('agle,agla'),
  last: list('pichle,pichla'),
  this: list('is'),
  ago: list('N pehle,N pahle'),
  ahead: list('N mein,N me,N baad'),
}

const arabic: DateWords = {
  days: {
    اليوم: 0,
    غدا: 1,
    غداً: 1,
    بكرة: 1,
    بكرا: 1,
    'بعد غد': 2,
    'بعد بكرة': 2,
    أمس: -1,
    امس: -1,
    امبارح: -1,
    'أول أمس': -2,
  },
  weekdays: spellings('الأحد,الاحد|الاثنين,الإثنين|الثلاثاء|الأربعاء,الاربعاء|الخميس|الجمعة|السبت'),
  months: spellings(
    'يناير|فبراير|مارس|أبريل,ابريل|مايو|يونيو|يوليو|أغسطس,اغسطس|سبتمبر|أكتوبر,اكتوبر|نوفمبر|ديسمبر',
  ),
  units: units('يوم,أيام,ايام|أسبوع,اسبوع,أسابيع,اسابيع,الأسبوع,الاسبوع|شهر,أشهر,اشهر,شهور,الشهر'),
  next: list('القادم,الجاي,المقبل'),
  last: list('الماضي,الفائت,اللي فات'),
  this: list('هذا,هالاسبوع'),
  ago: list('قبل N,منذ N,من N'),
  ahead: list('بعد N,خلال N'),
}

export const dateWords: readonly DateWords[] = [
  english,
  spanish,
  portuguese,
  german,
  french,
  indonesian,
  hindi,
  latinHindi,
  arabic,
]

/** Yesterday or tomorrow, as only the verb can tell. */
export const eitherWay: Record<string, number> = { कल: 1, kal: 1, परसों: 2, parso: 2, parson: 2 }

/** How small counts are written, in the languages above. */
export const countWords: Record<string, number> = Object.fromEntries(
  [
    [1, 'a an one un una uno um uma einem einer eine une एक ek'] as const,
    [2, 'two dos dois duas zwei deux dua दो'] as const,
    [3, 'three tres três drei trois tiga तीन teen'] as const,
    [4, 'four cuatro quatro vier quatre empat चार char'] as const,
    [5, 'five cinco fünf cinq lima पांच paanch'] as const,
    [6, 'six'] as const,
    [7, 'seven'] as const,
    [10, 'ten'] as const,
  ].flatMap(([count, words]) => words.split(' ').map((word) => [word, count])),
)
