import { wordsOf } from './words.ts'

/** Words that hold a sentence together and say nothing of what it is about, in the languages of the desk. */
const said = `
a an the this that these those and or but if then than so as at by for from in into of off on out over to up with
without about after before between during through under again is are was were be been being am do does did doing have
has had having can could will would shall should may might must i me my mine we us our ours you your yours he him his
she her hers it its they them their theirs who whom whose which what when where why how all any both each few more most
other some such no nor not only own same too very just also there here please hi hello hey thanks thank ok okay im ive
id dont doesnt didnt cant couldnt wont isnt arent wasnt get got want need way possible anyone someone something help know

el la los las un una unos unas y o u e ni pero si que de del al en con sin por para sobre entre hasta desde es son era
fue ser estar esta este esto estos estas ese esa eso esos esas hay he ha han yo tu te me mi mis su sus se le les lo nos
nosotros usted ustedes ellos ellas como cuando donde quien cual porque muy mas ya no hola gracias favor puedo puede
quiero quiere necesito

o os as um uma uns umas e ou mas se que de do da dos das em no na nos nas com sem por pelo pela para sobre entre ate
desde sao era foi ser estar esta este isto isso esse essa ha eu tu voce voces ele ela eles elas me te lhe meu minha seu
sua nos como quando onde quem qual porque muito mais ja nao ola oi obrigado obrigada posso pode quero quer preciso

der die das den dem des ein eine einen einem einer eines und oder aber wenn dann als wie an auf aus bei bis durch fur
gegen in im ins mit nach ohne um unter von vom vor zu zum zur uber ist sind war waren sein bin hat habe haben hatte wird
werden wurde kann konnen konnte muss mussen soll will wollen ich mich mir mein meine meinen du dich dir dein er ihn ihm
sie es wir uns unser ihr euch nicht kein keine auch noch nur schon so sehr man was wann wo wer warum welche hallo danke
bitte mochte

le la les l un une des et ou mais si que qui de du au aux en dans avec sans pour par sur sous entre est sont etait etre
ai as a avons avez ont je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre votre leur
ce cet cette ces comment quand ou quoi pourquoi quel quelle tres plus ne pas bonjour merci peux peut puis veux

yang dan atau di ke dari untuk pada dengan adalah ini itu saya aku kami kita kamu anda dia mereka tidak bukan ada akan
sudah belum bisa dapat apa apakah bagaimana kapan dimana mana siapa kenapa mengapa jika kalau juga saja ya halo terima
kasih tolong mau ingin

है हैं था थी थे हो हूं हु ह का की के को से में पर ने और या लेकिन अगर तो कि यह ये वह वे मैं मुझे मेरा मेरी मेरे हम हमें हमारा आप आपका आपकी आपके
तुम वो क्या कैसे कब कहां कौन क्यों कितना कितने नहीं न भी ही बहुत कृपया नमस्ते धन्यवाद चाहिए चाहता चाहती सकता सकती सकते कर करें करना करता हुआ गया
hai hain ka ki ke ko se mein me par aur kya kaise kab kahan mera meri mere mujhe aap nahi

في من الى على عن مع هذا هذه ذلك تلك هو هي هم انا نحن انت انتم كان كانت يكون هل ما ماذا متى اين كيف لماذا من كم لا لم لن ليس
ان او و ثم لكن اذا قد كل بعض اي عند بعد قبل بين لي لك له لها لنا يمكن يمكنني اريد مرحبا شكرا من فضلك
`

const functionWords = new Set(wordsOf(said))

export const isFunctionWord = (word: string): boolean => functionWords.has(word)

/** What the text is about; all of its words where nothing else is left. */
export function contentWordsOf(text: string): string[] {
  const words = [...new Set(wordsOf(text))]
  const content = words.filter((word) => !functionWords.has(word))
  return content.length > 0 ? content : words
}
