import { folded } from './folded.ts'

/** Words that state nothing and that this program approves by itself, as whole sentences; all others are approved replies. */
const said: Record<string, string> = {
  en: 'hello|hi|hi there|good morning|good afternoon|good evening|thank you|thanks|thank you for your message|thank you for writing|thanks for writing|thanks for your message|thank you for your patience|you are welcome|you’re welcome|kind regards|best regards|have a nice day|have a good day',
  es: 'hola|buenos días|buenas tardes|buenas noches|gracias|muchas gracias|gracias por su mensaje|gracias por tu mensaje|gracias por escribirnos|de nada|un saludo|saludos|que tenga un buen día|que tengas un buen día',
  pt: 'olá|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|muito obrigado|obrigado pela sua mensagem|obrigado por escrever|de nada|atenciosamente|tenha um bom dia',
  de: 'hallo|guten tag|guten morgen|guten abend|danke|vielen dank|danke für ihre nachricht|vielen dank für ihre nachricht|danke für deine nachricht|gern geschehen|viele grüße|freundliche grüße|mit freundlichen grüßen|einen schönen tag',
  fr: 'bonjour|bonsoir|merci|merci beaucoup|merci pour votre message|merci de votre message|de rien|je vous en prie|cordialement|bonne journée',
  id: 'halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam|terima kasih|terima kasih atas pesan anda|sama-sama|salam',
  hi: 'नमस्ते|नमस्कार|धन्यवाद|आपके संदेश के लिए धन्यवाद|संदेश के लिए धन्यवाद|आपका स्वागत है|आपका दिन शुभ हो',
  'hi-Latn':
    'namaste|namaskar|dhanyavaad|shukriya|aapke message ke liye dhanyavaad|thank you|thanks|hello|hi',
  ar: 'مرحبا|مرحبًا|أهلا|أهلًا|السلام عليكم|وعليكم السلام|شكرا|شكرًا|شكرا لرسالتك|شكرًا لرسالتك|شكرا لتواصلك معنا|شكرًا لتواصلك معنا|على الرحب والسعة|عفوا|مع التحية|يوما سعيدا',
}

const approved = new Set(Object.values(said).flatMap((list) => list.split('|').map(bare)))

export const isCourtesy = (sentence: string): boolean => approved.has(bare(sentence))

function bare(sentence: string): string {
  return folded(sentence)
    .replace(/[\p{P}\p{S}\s]+$/gu, '')
    .replace(/^[¡¿\s]+/u, '')
}
