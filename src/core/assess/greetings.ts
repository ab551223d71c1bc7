import { wordsOf } from '../text/words.ts'

/** Words that open or close a message and ask nothing. */
export const greetings = new Set(
  [
    'hi hello hey hiya good morning afternoon evening day there dear team all everyone folks sir madam mr ms greetings howdy yo',
    'hola buenas buenos dias tardes noches que tal estimados saludos',
    'oi ola bom boa dia tarde noite tudo bem pessoal gente',
    'hallo guten tag morgen abend moin servus gruss gott zusammen liebes lieber liebe',
    'bonjour bonsoir salut coucou madame monsieur',
    'halo hai selamat pagi siang sore malam kak min permisi assalamualaikum',
    'namaste namaskar bhai ji sir madam yaar',
    'नमस्ते नमस्कार जी भाई सर मैडम',
    'مرحبا اهلا السلام عليكم ورحمه الله وبركاته صباح مساء الخير هلا سلام يا لو سمحت',
  ].flatMap((line) => wordsOf(line)),
)

const mostWords = 6

/** "Hi", "guten Tag zusammen": whoever writes it has not asked yet. */
export function isGreeting(text: string): boolean {
  const words = wordsOf(text)
  return words.length > 0 && words.length <= mostWords && words.every((word) => greetings.has(word))
}
