import type { Pack } from '../pack.ts'
import { harm } from './en-harm.ts'
import { law } from './en-law.ts'
import { money } from './en-money.ts'
import { people } from './en-people.ts'
import { tones } from './en-tones.ts'
import { pressing } from './pressing.ts'

export const en: Pack = {
  language: 'en',
  words: {
    filler:
      'hi|hello|hey|so|and|but|please|pls|plz|ok|well|now|again|it|this|that|sorry|still|here|just|really|yeah|guys|today|anymore|there|also|already|at all|for me|with it|about it|about this|sir|madam|team|then',
    lawyer:
      'lawyer|lawyers|lawyered|attorney|attorneys|solicitor|solicitors|barrister|law firm|legal counsel|counsel|litigator|legal team|legal department|legal rep|legal insurance|legal aid|advocate',
    bank: 'bank|banks|card company|card provider|card issuer|credit card company|credit card|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|stripe|revolut|monzo|cc company|card people|debit card|bank manager|card',
    charge:
      'charge|charges|charged|payment|payments|transaction|transactions|debit|debits|purchase|payment request|amount|entry|entries|booking|bookings|withdrawal|withdrawals|line',
    charged:
      'charged|chargd|billed|debited|deducted|invoiced|taken|withdrawn|took|take|taking|charging|billing|paid|pay|payed|charge|pulled|gone out|came out|come out|went out',
    twice:
      'twice|double|doubled|2x|x2|2 times|two times|again|three times|thrice|3 times|3x|several times|multiple times|more than once|a second time|second time|four times',
    who: 'someone|somebody|some one|anyone|a stranger|stranger|my ex|hacker|hackers|another person|person i dont know|people i dont know|scammer|scammers|thief|they',
    account: 'account|accounts|acount|acc|acct|profile|login|log in|email|mail',
    child:
      'son|daughter|kid|kids|child|children|boy|girl|toddler|nephew|niece|grandson|granddaughter|grandchild|stepson|little brother|little sister|younger brother|younger sister|little one|baby|teenager|teen',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
    relative:
      'husband|husbands|wife|wifes|mother|mothers|mom|moms|mum|mums|father|fathers|dad|dads|brother|brothers|sister|sisters|son|sons|daughter|daughters|grandmother|grandmothers|grandma|grandmas|grandfather|grandpa|grandpas|boyfriend|boyfriends|girlfriend|girlfriends|partner|partners|friend|friends|neighbour|neighbours|neighbor|neighbors|boss|bosses|colleague|colleagues|roommate|roommates|ex|exs|client|clients|flatmate|uncle|aunt|parents|employer',
    not: 'not|never|no|dont|didnt|doesnt|isnt|wasnt|cant|cannot|wont|havent|hasnt|without|nothing|did not|do not|does not|is not|was not|can not|have not|has not|never|neither',
    hurt: 'hurt|injured|burned|burnt|burns|burn|scalded|wounded|bleeding|bled|bruised|poisoned|choked|choking|choke|electrocuted|shocked|fractured|broke|broken|cut|sliced|stabbed',
    body: 'hand|hands|finger|fingers|thumb|arm|arms|leg|legs|foot|face|eye|eyes|head|back|skin|hair|knee|ankle|wrist|tooth|teeth|nose|neck|shoulder|palm|rib|ribs|mouth|lip',
    things:
      'site|website|web site|webpage|page|shop page|app|checkout|check out|server|servers|system|store page|online store|web shop|webshop|portal|cart|basket|payment|payments|paying|login|pay button|order page|platform|service|button|form',
    works:
      'down|crash*|broken|offline|wont load|not loading|doesnt load|isnt loading|loading forever|keeps loading|frozen|freezes|freezing|froze|hangs|stuck|blank|error*|not working|doesnt work|does not work|dont work|isnt working|wont work|stopped working|unavailable|timing out|times out|timed out|timeout|500|502|503|504|404|not responding|unreachable|not available|glitch*|bug|bugged|buggy|wont open|doesnt open|not open*|fails|failing|failed|wont go through|doesnt go through|not going through|spinning|white screen|out of order|acting up|nothing happens|cant be reached|under maintenance',
    wrote:
      'write|writing|wrote|written|call|calling|called|email|emailing|emailed|mail|mailed|message|messaging|messaged|contact|contacting|contacted|ask|asking|asked|chase|chasing|chased|text|texting|texted|complain|complaining|complained|report|reported|reporting|ring|rang|reach out|reached out|reaching out|explain|explained|explaining|tell|told|telling|try|tried|trying',
    official:
      'police|police officer|officer|detective|inspector|interpol|europol|fbi|federal agent|government|tax office|irs|hmrc|customs|ministry|prosecutor|investigator|court|bailiff|bank|your bank|paypal|whatsapp|meta|facebook|head office|headquarters|hq|it department|it support|tech support|security team|fraud department|security department|your company|northwind|support team|management|your it|your team|the courier|dhl|administrator|your developer|development team|the shop|this shop',
    boss: 'ceo|boss|manager|director|owner|founder|supervisor|admin|developer|administrator|head of support|team lead|engineer|technician|employee|colleague|coworker|staff member|staff',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('en') },
  },
  ...tones,
}
