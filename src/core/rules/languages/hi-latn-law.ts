import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (vakil*|wakeel*|vakeel*|advocate|lawyer|kanooni|kanuni|kaanooni|legal notice|legal action|court|adalat|mukadma|muqadma|case karunga|case karungi|case kar dunga|case thok*|case kar denge|case karenge|police|thane|thana|fir karunga|fir darj|police me|consumer court|legal|harjana|mere adhikar|mere rights)
      - [no] ..3 (vakil*|lawyer|police)
      - (vakil*|lawyer) ..3 (zarurat nahi|jarurat nahi|pasand)
      (aage tak|upar tak|aage|upar) ..3 (jaunga|jaungi|le jaunga|le jaungi|badhaunga|lekar jaunga|jaenge)
      (aakhri warning|last warning|akhri mauka|last chance|anjaam|bhugat*|pachtaoge|pachtana|chhodunga nahi|chodunga nahi|nahi chhodunga|nahi chodunga|mehnga padega|mahenga padega|saboot|screenshot* ..4 (rakhe|hai|sab))
      - saboot ..2 (payment|bhej*)
    `,
  },
  press: {
    media: `
      (patrakar*|media|akhbar*|akhbaar*|news|samachar|tv channel|tv pe|tv par|channel|reporter|journalist|interview|press)
      - (newsletter|good news|kya news)
      - news ..3 (order|parcel|refund)
      - social media ..3 dekh*
      (social media|twitter|facebook|fb|insta|instagram|youtube|viral|internet) ..6 (dal*|daal*|post|viral|share|bata*|likh*|sabko|kar dunga|kar dungi)
      - (insta|instagram|facebook) ..3 (dekha|pe dekh*)
      (viral kar*|sabko bata*|puri duniya|pol khol*|badnaam|badnam|1 star|one star|bura review|bad review|ganda review)
    `,
  },
  regulator: {
    body: `
      (consumer (forum|court|helpline|affairs|complaint|protection)|upbhokta*|lokpal|rbi|reserve bank|mantralaya|sarkar|authority|trai|sebi|cyber cell|cyber crime|cybercrime|regulator|jago grahak|grahak panchayat|ayog|bis)
      (formal|official) (complaint|shikayat)
    `,
  },
  public_figure: {
    known: `
      (main|mai|me|hum|ki taraf se|ke office se|ka pa) ..5 (mla|mp|vidhayak|sansad|mantri|mayor|actor|actress|singer|influencer|youtuber|blogger|celebrity|cricketer|khiladi|anchor|neta|ias|collector|minister) ..3
      (mla|vidhayak|sansad|mantri|actor|celebrity|minister) ..4 (hu|hoon|ke office|bol raha)
      (followers|subscribers|jante nahi main|jaante nahi mai|pata hai main kaun|pata hai mai kaun|main kaun hu|mai kon hu|kisse baat kar rahe)
    `,
  },
  fraud: {
    scam: `
      (dhokha*|dhoka|dhokhebaaz*|dhokebaz*|thag*|thagi|fraud|scam|ghotala|jaalsaz*|jalsaz*|farzi|farji|nakli|chor|choro|chori|chura*|loot*|lut liya|lutere|beiman*|fake|phishing|cheating|cheater*|bewakoof bana*|ullu bana*|chuna laga*|chuna lagaya|420|chitting)
      - (parcel|cycle|bag) ..3 chori
      (kya) ..4 (aapka|aapki|aapne|ap hi|aap hi|apka) ..3 (asli|sach me|message|email|link|bheja|official) ..3
      (otp|pin|password|card number|bank details|card details|inaam|lottery|cvv) ..5 (mang*|maang*|puch*|pooch*|jeet*|manga)
      - password ..4 (bhul*|reset)
      [someone] ..5 (mere|mera|meri) ..2 (card|naam|identity|data|account) ..4 (use|istemal|kharid*|se|order)
      (khud ko|apne ko|apne aap ko) ..6 (bata*|bol*)
    `,
  },
}
