import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (kamine*|kamina|kutte|kutta|kutton|harami|haramzade|haramkhor*|sale|saale|saala|chutiya*|chutiye|chutiyo|bhosdi*|bhosdike|madarchod*|bc|mc|behenchod*|bhenchod*|bhnchd|gadhe|gadha|ullu|bewakoof*|bewkuf*|murkh*|gandu|randi|suar|nikamme*|nalayak*|badmash*|ghatiya log|neech|dafa ho|bhaad me ja*|jahil*|idiots|chor log)
      - (on|for|in|the|summer|winter|flash|black friday|festive|diwali|end of) sale
      - sale ..2 (kab|hai|pe|par|me|price|wala|item|items|start|chal*)
      - sale ..1
      - (ullu|bewakoof*) bana*
      - kutte ..1 (ke liye|ka|ki)
    `,
    distressed: `
      (ro raha|ro rahi|rona aa|dar lag*|darr lag*|ghabra*|bahut pareshan|bohot pareshan|toot gaya hu|tut gaya hu|toot chuka|haath jod*|hath jod*|vinti|plz plz|please please|pls pls|bhagwan ke liye|khuda ke liye|kya karu samajh|samajh nahi aa raha kya|chinta ho rahi|bahut chinta|bohot tension|bahut tension|tension ho rahi|depression|neend nahi|hatash|bebas|lachar|majboor|dehant|guzar gaye|gujar gaye|hospital me|naukri chali|sab kuch kho|he bhagwan|hey bhagwan|bardasht nahi|saha nahi|madad karo please|help karo please)
    `,
    sarcastic: `
      (wah|waah|shabash|bahut badhiya|bohot badhiya|kya baat|kamaal|kamal|dhanyavad|shukriya|thank you|badhai|mubarak|lajawab|shandar|behtareen|zabardast|great|superb|👏) ..10 (fir se|phir se|kho|toot*|tut*|nahi|nhi|hafte|mahine|der|gayab|khali|galat|koi jawab|robot|intezar|🙄|🙃|👏|kharab|kabhi)
      - (dhanyavad|shukriya|thank you) ..8 nahi ..2 (chahiye|hai)
      (wah kya (service|seva|baat)|kya service hai|aaram se kijiye|aaram se karo|jaldi mat kijiye|badi meherbani|bahut meherbani|isi ki umeed|yahi umeed thi)
    `,
    angry: `
      (gussa|bakwas|bakwaas|ghatiya|behuda|sharm*|besharm*|bardasht|tang aa*|had hai|hadd hai|had ho gayi|hadd ho gayi|had kar di|wahiyat|sabse kharab|sabse bekar|bekar company|bekar service|bekaar|mazak|majak|jhuth*|jhooth*|lutere|chor company|nafrat|ab bahut hua|bahut ho gaya|bohot ho gaya|bahut ho chuka|kabhi nahi kharid*|dobara kabhi|turant paise|abhi ke abhi|pagal|third class|nikammi|laparwah*|time barbad|time waste|himmat kaise|kachra|faltu|faaltu)
    `,
    frustrated: `
      (nirash*|pareshan*|pareshani|naraz|naraaz|dukhi|kharab service|bekar|ab tak koi|abhi tak koi|aur kab tak|kitna wait|kitna intezar|wait kar raha|wait kar rahi|intezar kar|thak gaya|thak gayi|fir se wahi|phir se wahi|shikayat|complaint|complain|koi jawab nahi|koi reply nahi|koi sun*|bahut der|itni der|itna time|umeed nahi thi|accha nahi laga|acha nahi laga|samajh nahi aa raha|dikkat|teesri baar|dusri baar|baar baar|aakhir|yaar kya)
      - (kab tak) ..3 (aayega|aaega|aayegi|milega|pahunch*|khul*|wapas|return|chalega|aa jayega|ho jayega)
      - (pareshan|pareshani) ..2 (na|mat)
      - abhi tak ..4 confirmation
    `,
  },
  empty: `madad sahayata help problem dikkat sawal baat cheez chiz kuch sab ye yeh wo woh kaam chal chala raha rahi nahi nhi wahi fir phir pehle jaisa waisa thik theek karo kar do kijiye kare
    galat kharab gadbad samajh aaya pata matlab chahiye plz please bhai sir madam ji abhi ab yaha waha to toh kyu kyun kaise kya kaha bola tha thi hua hui jaldi turant dekho bata batao bataiye yaar hello same issue`,
  typos: ``,
}
