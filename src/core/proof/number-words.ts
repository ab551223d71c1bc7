/** How counts are written out, by language. Words for one are left out: they are articles too. */
const said: Record<string, string> = {
  en: '2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen|15 fifteen|16 sixteen|18 eighteen|20 twenty|24 twenty-four|28 twenty-eight|30 thirty|40 forty|45 forty-five|48 forty-eight|50 fifty|60 sixty|72 seventy-two|90 ninety|100 hundred',
  es: '2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|14 catorce|15 quince|16 dieciséis|18 dieciocho|20 veinte|24 veinticuatro|30 treinta|40 cuarenta|45 cuarenta y cinco|48 cuarenta y ocho|50 cincuenta|60 sesenta|90 noventa|100 cien',
  pt: '2 dois,duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze|14 quatorze,catorze|15 quinze|16 dezesseis|18 dezoito|20 vinte|24 vinte e quatro|30 trinta|40 quarenta|45 quarenta e cinco|48 quarenta e oito|50 cinquenta|60 sessenta|90 noventa|100 cem',
  de: '2 zwei|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf|12 zwölf|13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|18 achtzehn|20 zwanzig|24 vierundzwanzig|30 dreißig|40 vierzig|45 fünfundvierzig|48 achtundvierzig|50 fünfzig|60 sechzig|90 neunzig|100 hundert',
  fr: '2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze|15 quinze|16 seize|20 vingt|24 vingt-quatre|30 trente|40 quarante|45 quarante-cinq|48 quarante-huit|50 cinquante|60 soixante|90 quatre-vingt-dix|100 cent',
  id: '2 dua|3 tiga|4 empat|5 lima|6 enam|7 tujuh|8 delapan|9 sembilan|10 sepuluh|11 sebelas|12 dua belas|14 empat belas|15 lima belas|20 dua puluh|30 tiga puluh|45 empat puluh lima|60 enam puluh|90 sembilan puluh|100 seratus',
  hi: '2 दो|3 तीन|4 चार|5 पाँच,पांच|6 छह,छः|7 सात|8 आठ|9 नौ|10 दस|11 ग्यारह|12 बारह|14 चौदह|15 पंद्रह,पन्द्रह|20 बीस|24 चौबीस|30 तीस|45 पैंतालीस|48 अड़तालीस|50 पचास|60 साठ|90 नब्बे|100 सौ',
  'hi-Latn':
    '2 do|3 teen|4 char|5 paanch|6 chhe|7 saat|8 aath|10 das|14 chaudah|15 pandrah|20 bees|30 tees|45 paintalis|60 saath',
  ar: '2 اثنين,اثنان,يومين,يومان|3 ثلاثة,ثلاث|4 أربعة,أربع|5 خمسة,خمس|6 ستة,ست|7 سبعة,سبع|8 ثمانية,ثماني|9 تسعة,تسع|10 عشرة,عشر|14 أربعة عشر|15 خمسة عشر|20 عشرون,عشرين|30 ثلاثون,ثلاثين|45 خمسة وأربعون,خمسة وأربعين|60 ستون,ستين|90 تسعون,تسعين|100 مئة,مائة',
}

export const numberWords: Readonly<Record<string, readonly (readonly [string, string])[]>> =
  Object.fromEntries(
    Object.entries(said).map(([language, list]) => [
      language,
      list
        .split('|')
        .flatMap((entry) => {
          const [number = '', ...rest] = entry.split(' ')
          return rest
            .join(' ')
            .split(',')
            .map((word) => [word, number] as const)
        })
        // The longer ones first: forty-five before five.
        .sort(([one], [other]) => other.length - one.length),
    ]),
  )
