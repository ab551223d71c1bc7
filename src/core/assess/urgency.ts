import type { Issue, Risk } from '../assessment.ts'
import { wholeWords } from '../local/span.ts'
import { emergencies, type RiskKind, type Tone, type Urgency } from '../risk.ts'
import type { Intent } from '../taxonomy.ts'

const pressing: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'legal_threat',
  'chargeback',
  'fraud',
  'safety',
  'press',
  'regulator',
  'public_figure',
  'outage',
  'security',
  'minor',
])
const pressingTones: ReadonlySet<Tone> = new Set<Tone>(['angry', 'distressed', 'abusive'])

const hurry = wholeWords(
  [
    String.raw`urgent(?:ly)?|asap|a\.s\.a\.p|right now|right away|immediately|emergency|by (?:tonight|tomorrow|noon)|leav(?:e|ing) (?:today|tonight|tomorrow)|before (?:tomorrow|tonight)|need it (?:today|tonight|tomorrow)|time is running out`,
    'urgente(?:mente)?|cuanto antes|ahora mismo|de inmediato|lo antes posible|salgo mañana|viajo mañana',
    'o quanto antes|agora mesmo|imediatamente|com urgência|viajo amanhã|o mais rápido possível',
    'dringend|eilig|so schnell wie möglich|schnellstmöglich|sofort|umgehend|bis morgen|noch heute|morgen früh los',
    'en urgence|urgence|au plus vite|le plus vite possible|tout de suite|immédiatement|dès que possible|pars demain',
    'mendesak|darurat|secepatnya|segera|sekarang juga|buruan|besok berangkat',
    'jaldi|turant|abhi ke abhi|zaroori|emergency|kal tak',
    'जल्दी|तुरंत|तुरन्त|फौरन|ज़रूरी|जरूरी|अर्जेंट|कल तक',
    'عاجل|عاجلا|عاجلة|مستعجل|مستعجلة|ضروري|فورا|فوراً|حالا|بأسرع وقت|باسرع وقت|بسرعة',
  ].join('|'),
)

type Turn = {
  texts: readonly string[]
  issues: readonly Issue[]
  risks: readonly Risk[]
  tone: Tone
  intents: ReadonlyMap<string, Intent>
}

export function urgencyOf({ texts, issues, risks, tone, intents }: Turn): Urgency {
  if (risks.some(({ kind }) => emergencies.has(kind))) return 'emergency'
  if (risks.some(({ kind }) => pressing.has(kind)) || pressingTones.has(tone)) return 'high'
  if (texts.some((text) => text.search(hurry) >= 0)) return 'high'
  const isRoutine = issues.every(({ intent }) => {
    const known = intent === null ? undefined : intents.get(intent)
    return known?.risk === 'low' && known.predictability === 'fixed'
  })
  return isRoutine && risks.length === 0 && tone === 'calm' ? 'low' : 'normal'
}
