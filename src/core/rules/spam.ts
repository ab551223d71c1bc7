/** Messages that nobody wrote to us: link drops, lotteries, chain letters, offers of money. Two signs are asked for, because one alone is often a customer's. */

const link = /\b(?:https?:\/\/|www\.)\S+|\b(?:bit\.ly|t\.me|wa\.me|tinyurl\.com|cutt\.ly)\/\S+/giu
/** Of the shop or its carrier a link is a question about it; what sends elsewhere is counted. */
const ours = /northwind-outfitters\.example/i

const signs: RegExp[] = [
  // Winnings and prizes
  /\b(?:you(?:'ve| have)? (?:been selected|won)|congratulations.{0,30}(?:won|winner|selected)|lottery|jackpot|claim your (?:prize|reward|gift))\b/iu,
  /(?:ganaste|has ganado|ganhou|foi sorteado|premio|prêmio|gewonnen|gewinnspiel|vous avez gagné|tirage au sort|menang undian|pemenang|hadiah)(?!\p{L})/iu,
  /(?:लॉटरी|इनाम जीत|बधाई हो.{0,20}जीत|lottery|inaam jeet)|(?:مبروك.{0,20}(?:ربحت|فزت)|ربحت|جائزة)/iu,
  // Easy money, loans, coins, bets
  /\b(?:work from home|passive income|crypto|bitcoin|forex|investment opportunity|guaranteed (?:profit|returns?)|double your money|casino|betting|slot gacor|judi|apply for a loan|instant loan|personal loan)\b/iu,
  /\bearn (?:up to )?[$€£₹]?\s?\d+/iu,
  /(?:gana dinero|trabaja desde casa|ganhe dinheiro|renda extra|empréstimo|geld verdienen|nebenverdienst|gagnez de l['’]argent|prêt rapide|pinjaman|kerja dari rumah|ghar baithe (?:paise )?kama|घर बैठे (?:पैसे )?कमा|اربح|من المنزل|قرض سريع)/iu,
  // Chain letters
  /\b(?:forward(?:ed)? (?:this|it) to|send this to (?:all|everyone|\d+)|share (?:this )?with (?:\d+|all)|reenv[ií]a|reenvie|encaminhe|weiterleiten an|leite(?:t)? diese nachricht|transf[eé]rez ce message|sebarkan|kirim(?:kan)? ke \d+|sabko bhejo)\b/iu,
  /(?:सबको भेज|आगे भेज|انشر(?:ها)?|أرسل(?:ها)? (?:إلى|ل))/u,
  // Offers to a business, written to everybody
  /\b(?:seo (?:services?|ranking)|rank (?:your|#?1).{0,20}google|buy (?:followers|likes)|website (?:design|development) services?|bulk (?:sms|whatsapp)|increase your sales)\b/iu,
  // Haste
  /\b(?:click (?:here|the link|below)|limited (?:time|slots)|act now|hurry|only today|haz clic|clique aqui|hier klicken|cliquez ici|klik (?:link|di sini)|yahan click)/iu,
  /(?:यहाँ|यहां) क्लिक|اضغط (?:هنا|على الرابط)/u,
]

/** A link elsewhere counts as a sign; many of them are enough alone. */
export function isSpam(text: string): boolean {
  const links = (text.match(link) ?? []).filter((each) => !ours.test(each))
  if (links.length >= 3) return true
  const found = signs.filter((sign) => sign.test(text)).length
  return found >= 2 || (found >= 1 && links.length > 0)
}
