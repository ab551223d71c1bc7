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

/** Said before the question itself: how somebody is, or that there is a question, which is not asked yet. */
const announcements = [
  'i hope you are well|i hope youre well|i hope you re well|hope you are well|hope youre well|hope you re well|hope you are doing well|i hope you are doing well|i hope this message finds you well|hope this finds you well|hope all is well|i hope all is well|how are you|how are you doing|how are you today|hope you are having a good day|hope you had a nice weekend',
  'espero que esten bien|espero que esten todos bien|espero que este bien|espero que estes bien',
  'espero que estejam bem|espero que esteja tudo bem|espero que esteja bem|tudo bem com voces|como voces estao',
  'ich hoffe es geht euch gut|ich hoffe es geht ihnen gut|ich hoffe es geht dir gut|hoffe es geht euch gut|hoffe es geht ihnen gut|wie geht es euch|wie geht es ihnen',
  'j espere que vous allez bien|jespere que vous allez bien|j espere que tout va bien|comment allez vous|vous allez bien',
  'semoga sehat selalu|semoga sehat sehat|semoga harimu menyenangkan|semoga baik baik saja|apa kabar|gimana kabarnya',
  'aap kaise hain|aap kaise ho|kaise hain aap|kaise ho|umeed hai aap theek honge|umeed hai aap thik honge|ummeed hai aap theek honge',
  'आप कैसे हैं|कैसे हैं आप|कैसे हो|उम्मीद है आप ठीक होंगे|आशा है आप ठीक होंगे|उम्मीद है आप अच्छे होंगे',
  'كيف حالكم|كيف حالك|كيفكم|كيفك|ان شاء الله بخير|اتمنى ان تكونوا بخير|ارجو ان تكونوا بخير|اتمنى تكونون بخير|اتمنى لكم يوما سعيدا',
  'i have a question|i have a quick question|i got a question|quick question|a question|can i ask something|may i ask something|can i ask you something|i have question',
  'tengo una pregunta|tengo una duda|una pregunta|una consulta|tengo una consulta|puedo preguntar algo',
  'tenho uma pergunta|tenho uma duvida|uma pergunta|uma duvida|posso fazer uma pergunta|posso perguntar uma coisa',
  'ich haette da eine frage|ich hatte da eine frage|ich haette mal eine frage|ich hatte mal eine frage|ich hab da mal eine frage|ich hab mal ne frage|hab mal eine frage|ich habe mal eine frage|ich habe eine frage|ich hab eine frage|ich hatte eine frage|ich haette eine frage|hab eine frage|habe eine frage|hab ne frage|eine frage|kurze frage|darf ich etwas fragen|kann ich was fragen',
  'jai une question|j ai une question|une question|petite question|jaurais une question|je peux poser une question',
  'saya mau tanya|mau tanya|mau nanya|saya punya pertanyaan|ada pertanyaan|boleh tanya|izin bertanya|numpang tanya',
  'mera ek sawal hai|ek sawal hai|mujhe kuch puchna hai|kuch puchna tha|ek baat puchni thi|mujhe ek sawal puchna hai',
  'मेरा एक सवाल है|एक सवाल है|मुझे कुछ पूछना है|कुछ पूछना था|मेरा एक प्रश्न है',
  'عندي سؤال|لدي سؤال|عندي استفسار|لدي استفسار|سؤال|ممكن سؤال|ممكن اسال سؤال',
]
  .flatMap((line) => line.split('|'))
  .map((phrase) => wordsOf(phrase).join(' '))
const announced = new Set(announcements)

/** "Hi", "guten Tag zusammen": whoever writes it has not asked yet. */
export function isGreeting(text: string): boolean {
  const words = wordsOf(text)
  if (words.length === 0) return false
  // "Hi, I have a question": the greeting before it is no part of it.
  const first = words.findIndex((word) => !greetings.has(word))
  if (first < 0) return words.length <= mostWords
  return announced.has(words.join(' ')) || announced.has(words.slice(first).join(' '))
}
