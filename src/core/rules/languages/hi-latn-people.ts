import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    account: `
      (hack|hacked|hacker|account chori|data leak|leak ho gaya|sim swap)
      - (gas|pani|tent|bottle) ..2 leak
      [someone] ..5 (account|email|mail|password|profile|login|id|naam se) ..5
      - koi ..5 (email|mail) ..3 (nahi|nhi|reply)
      - [someone] ..5 (account|login|email) ..5 (bana*|kaise|number)
      (email|mail|password|address|number|mobile) ..3 (badal diya|badal gaya|badal di|change ho gaya|change kar diya|apne aap) ..3
      - maine ..4 (badal|change)
      (order|login|device|address) ..5 (maine nahi|mera nahi|mere nahi|anjaan|maine kiya hi nahi)
      (maine nahi kiya|main nahi tha|mai nahi tha|main nahi thi)
      (badal*|update|reset|change) ..6 (access nahi|kho gaya|kho gayi|purana number|band ho gaya|chori ho|bina otp|otp ke bina|nahi raha)
      (access nahi|phone kho|phone chori|number band|purana number|sim kho) ..8 (badal*|change|naya|naye|bhej*|update|otp|code)
      (otp|code|password|link) ..4 (dusre|naye|is) ..2 (number|email|mail) ..3 (bhej*|send)
      (account|card) ..3 (block|lock|band) ..2 (karo|kar do|kijiye|kare|karwa*|kardo)
      (dusre|kisi aur|kisi or) ..2 (customer|ka|ki) ..2 (data|order|address|bill|details)
      - (order|parcel) ..2 (aa gaya|mila)
      (otp|code) ..4 (bina mange|nahi manga|nahi maanga|bina maange)
      (mera data|meri details|personal data) ..4 (leak|chori|bech*|internet)
      (points|balance) ..3 (gayab|chori)
    `,
  },
  impersonation: {
    other: `
      (main|mai|me|hum|yaha) ..4 (police se|police officer|police|bank se|inspector|aapki company|company se|manager hu|manager hoon|staff|employee|support se|head office|it department|owner hu|malik hu|admin|developer|income tax|customs) ..3
      - (main|mai|hum) ..3 (police) ..3 (jaunga|complaint|case)
      - (staff|employee|support) ..4 (bura|kharab|rude|baat)
      (ki taraf se|ki or se|ke behalf|on behalf)
      [relative] ..1 (ka|ke|ki) ..2 (account|order|password|email|data|address|number|points)
      - [relative] ..2 ke liye
      (uska|uski|unka|unke|is customer|dusre customer|padosi|ex) ..3 (address|number|order|details|phone) ..4 (bata*|de*|chahiye)
      (guzar gaye|gujar gaye|dehant|nidhan|death ho gayi|mar gaye) ..8 (account|order|points)
      (aapke manager|aapke boss|manager ne) ..4 (kaha|bola|approve|haan kar|vaada)
    `,
  },
  outage: {
    down: `
      (website|site|app|server|page|payment|checkout|login|system) ..5 (nahi chal*|nhi chal*|band|down|crash*|error|khul nahi|nahi khul*|load nahi|nahi ho raha|nhi ho raha|nahi ho rahi|fail|hang|atak*|kaam nahi|decline*|ho nahi raha)
    `,
  },
  vague: {
    unclear: `
      ^^ [filler]? [filler]? (kaam nahi kar*|nahi chal*|chal nahi*|nahi ho raha|ho nahi raha|nahi ho pa raha|kam nahi kar*) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (same problem|wahi problem|wahi dikkat|pehle jaisa|waisa hi|fir wahi|phir wahi|wahi baat|same issue|wahi) [filler]? [filler]? [filler]? $$
      ^^ [filler]? [filler]? (problem|dikkat|sawal|pareshani|issue|baat) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (help|madad|madad chahiye|madad karo|help karo|help chahiye|help kardo|sahayata) [filler]? [filler]? $$
      ^^ (aur|kyu|kyun|kaise|kab|kya hua|ab kya|to) [filler]? $$
      ^^ [filler]? (thik karo|theek karo|thik kar do|theek kar do|kuch karo|dekho zara|badal do|kar do|jaldi karo) [filler]? $$
      (wo wala|us din wala|jaisa kaha tha|jo baat hui|samajh rahe ho na|pata hai na)
      ^^ [filler]? (samajh nahi aaya|samajh nahi aa raha|galat hai|kharab hai|gadbad hai|kuch gadbad) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    again: `
      (dusri|doosri|teesri|tisri|chauthi|panchvi|#) (baar|bar|time) ..6 (likh*|bol*|keh*|puch*|pooch*|call|message|msg|complaint|complain|mail|bata*|contact)
      (kitni baar|kai baar|baar baar|do baar|teen baar|char baar|hazar baar|bar bar) ..6 (likh*|bol*|keh*|puch*|pooch*|call|message|msg|complaint|complain|mail|bata*|contact|phone)
      (pehle bhi|pehle hi|fir se|phir se|dobara|kal bhi|pichle hafte) ..5 (likh*|bata*|kaha|pucha|call|message|msg|complaint|complain|mail|contact|bol*)
      (koi|kisi ne|ab tak|abhi tak|aaj tak) ..3 (jawab|reply|response|answer|solution|hal|sunwai) ..4 (nahi|nhi)
      (jawab|reply|response|solution) ..3 (nahi|nhi|kab)
      (ignore|andekha|wait kar|intezar kar|intzar kar|taal*|idhar se udhar|ticket number|complaint number|yaad dila*|follow up)
    `,
  },
  wants_person: {
    insulted: `
      (mere|meri|hamare|hamari) ..3 (tippani|mazak|majak|taana)
      (staff|cashier|delivery wale|manager|karmchari) ..6 (apmaan|gaali|gali di|chillaya|beizzati|mazak udaya|bhedbhav)
    `,
    person: `
      (asli|real|sachcha) (banda|insaan|aadmi|insan|human|person)
      (insaan|insan|vyakti|aadmi|banda|agent|adhikari|manager|supervisor|employee|customer care|senior|kisi|human|real person|executive) ..3 (se baat|se mil*|se jod*|se connect|ko bula*|se contact|chahiye|ka number|baat kara*|baat karwa*|ko do|se bat)
      - (kisi) ..4 (size|color|store)
      ^^ (agent|insaan|manager|human|executive) [filler]? [filler]? $$
      (robot|chatbot|automatic|automated|ai) ..4 (hai|ho|nahi|nhi|band|se|jawab)
      (machine|bot) se baat
      (tum|aap|ye|yeh) ..1 (bot|machine) (ho|hai) ..2 $
      (mujhe call|mujhe phone|call kijiye|call karo|call kare|phone karo|phone kijiye|wapas call|phone pe baat|phone par baat|call back|callback|call karwa*|call karna|call kardo)
      - (courier|delivery) ..4 (call|phone)
    `,
  },
}
