import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hurt: `
      (stove|chulha|battery|cylinder|cartridge|canister|lamp) ..3 (fat|phat|fatt) (gaya|gayi|gya)
      (blast|dhamaka|visfot|aag|jal gaya|jal gayi|jal gaye|jala|jhulas*|dhuan|dhua|dhuaa|chingari|short circuit|current laga|bijli ka jhatka|current mara|pighal*|gas leak|gas nikal*|gas ki badbu|gas ki smell|gas ki gandh|overheat*|zyada garam)
      (chot|chott|ghayal|zakhm|jakhm|ghav|khoon|hospital|aspatal|ambulance|doctor|durghatna|accident|hadsa|haddi|fracture|ungli kat*|haath kat*|hath kat*|gir gaya|gir gayi|gir pada|allergy|allergic|khujli|daane|rashes|zehar|jahar|chakkar|ulti|sir dard|sar dard|behosh|dam ghut*|saans|sans|tanke|marte marte|bal bal bach*|jaan jaate)
      - (accident se|by accident)
      - (rate|price|daam) ..2 gir gaya
      - doctor ..2 (dost|hu)
      (khatra|khatre|khatarnak|unsafe|safe nahi|safe hai|surakshit|recall|batch number)
      - safe ..3 (payment|delivery|jagah)
      - (payment|card|online) ..4 safe
      (harness|carabiner|rassi|helmet|buckle|pole|rope) ..5 (toot*|tut*|khul*|fisal*|gir gaya|gir gya|safe|saal)
      (chadhte|chadte|climbing|utarte) ..6 (toot*|tut*|khul*|gir*)
      (stove|chulha|gas|khana|heater) ..5 (tent me|tent mein|tent ke andar|andar|gaadi me|gadi me)
      safe ..4 (hai kya|rahega|rahegi|hai na)
    `,
  },
  self_harm: {
    despair: `
      (jeene|jine|jine|jeena|jina|jeevan|jivan) ..3 (ka|ki|me|mein|se|nahi) ..3 (mann|man|matlab|wajah|iccha|ichha|umeed|faida|fayda|mood|dil|chahta|chahti|hai nahi|nahi)
      (marna|mar jana|mar jaana|maut|khatam) ..2 (chahta|chahti|chahte|chahu|hai mujhe|chahiye)
      (mujhe|main|mai|mein) ..2 (marna|mar jana|mar jaun|mar jau|marne|maut)
      (goliyan|goliya|goli|dawai|dawaiyan|tablets|neend ki goli|pills) ..3 (kha li|khaa li|kha liya|khali|kha lunga|kha lungi|nigal)
      (haath|hath|kalai|nas|nasein) ..2 (kaat|kat|kata|kaati|kaat li|kaatna)
      - hath ..2 (kat gaya|kat gya)
      (sab par|sabpe|sab pe|ghar par|ghar walo par) ..2 bojh
      (bojh) ..1 (hu|hoon|ban)
      (subah|kabhi|phir) ..3 (na|nahi) ..1 (uthu|uthun|uthna|uthunga|jagu)
      (train|pul|bridge|chhat|chat|building) ..4 (kud|kood|koodna|kudna|kud jau|kood jau)
      (duniya|is duniya) ..3 (chhod|chod|chhodna|chodna|alvida|nahi rehna)
      (zindagi|jindagi|zindgi|jindgi|life) ..4 (khatam|bekar|thak|tang|matlab nahi|nahi chahiye|barbad|bojh)
      - (battery|jacket|tent) ..2 life
      (kisi ko|kisiko|koi) ..3 (meri zarurat nahi|meri jarurat nahi|fark nahi padta mere|pyar nahi karta|yaad nahi karega)
      (mere|main) ..3 (baad|jaane ke baad|nahi rahunga|nahi rahungi|nahi rahu)
      (ab|aur) ..2 (bardasht|sehan|seh|jhel) ..2 (nahi) ..2
      (aakhri|akhri|last) ..1 (message|raat|baat|alvida) ..2 (mera|meri|hai|alvida)
      - last message ..3 (bheja|dekha|aaya)
    `,
    die: `
      (aatmahatya|atmahatya|khudkushi|khudkhushi|suicide|jaan de dunga|jaan de dungi|jaan dena|jaan dene|apni jaan le*|khud ko maar*|khud ko mar*|khud ko khatam|khud ko nuksan|fansi|phansi|zehar kha*|jahar kha*|nas kaat*|sab khatam kar*|zindagi khatam|jindgi khatam|neend ki goli*)
      (marna|mar jana|mar jau|mar jaun|mar jaunga|mar jaungi|marne|maut) ..3 (chah*|mann|man|behtar|acha|accha|hai|ka|de do)
      - (hans*|bhukh|thand) ..2 mar*
      - (blast|current|offer) marna
      (jeena|jina|jeene|jine|zinda|jinda) ..4 (nahi chah*|mann nahi|man nahi|rehna nahi|nahi rehna|bekar|matlab nahi|kya fayda|nahi hai|thak*|nahi)
      (zindagi|jindgi|zindgi|jindagi|life) ..4 (se thak*|se tang|bekar|ka koi matlab|koi matlab nahi|se haar*|nahi bacha|khatam)
      - life ..4 (battery|jacket|tent)
      - (battery|shelf) life
      (mere bina|mere jaane ke baad|mere na hone) ..4 (khush|behtar|ache|acche)
      (alvida|aakhri message|akhri message|ab nahi rahunga|ab nahi rahungi|kal nahi rahunga|kisi ko fark nahi|kisi ko farak nahi|koi umeed nahi bachi)
    `,
  },
  danger: {
    near: `
      (koi|aadmi|pati|ladka|wo|woh|ex|husband) ..4 (picha|peecha|pichha|maar|mar|peet|pit|dhamka|dhamki|ghoor|hamla) ..2 (kar raha|raha|rahe|raha hai|deta|de raha|karta|kiya)
      - (wo|koi) ..4 (mar gaya|call|message|reply)
      (main|hum|mai|ham) ..5 (pahad|jungle|baraf|barf|trek|ghati|chatan|toofan|kohra|raste) ..5 (kho|fas|phas|bhatak|atak|akela|akele|gir|raasta)
      (bachcha|bacha|beta|beti|dost|pati|patni|papa|mummy|bhai|behen|baby) ..4 (kho gaya|kho gayi|gum|ghum|laapata|lapata|nahi mil|behosh|khoon|ghayal|nahi lauta|hil nahi|saans)
      (khoon|chot|ghayal|pair|haddi) ..4 (bahut|ruk nahi|nahi ruk|beh raha|toot|tut|chal nahi|bachao)
      (himskhalan|hims khalan|avalanche|baadh|bhuskhalan|toofan) ..4 (aa gaya|aaya|me|mein|fas|dab|aa raha)
      (chal|hil|uth|saans le|saans) ..1 nahi ..1 (pa raha|pa rahi|sakta|sakti|aa raha|aa rahi)
      - chal nahi ..2 (raha|rahi) ..2 (app|site|light|stove)
      - (app|site|website|light|stove|torch|lamp|link|code|payment|battery) ..3 chal nahi
      (jaan|meri jaan|hamari jaan) ..2 (khatre|bacha|khatra|jaa rahi)
      (dar lag raha|darr lag raha) ..4 (pati|wo|ghar|maar)
      (ghar) ..2 (chor|koi) ..2 (ghus|aa gaya)
      (madad|help|bachao) ..3 (jaldi bhejo|pahad|ghayal|fas|phas|behosh)
    `,
    now: `
      (ambulance|police|112|100|108|rescue|fire brigade) ..3 (bula*|bhej*|chahiye|call)
      (bachao|bacha lo|emergency|jaan khatre|jaan ka khatra|khatre me|help ..3 (jaldi|turant))
      - emergency ..1 (kit|light|tent)
      (fas*|phas*|fans*|phans*|kho gaye|kho gaya|bhatak*|dab gaye|dab gaya) ..5 (pahad|baraf|jungle|gufa|avalanche|toofan|lift|nadi|baadh|khai|me hu|me hoon)
      - (parcel|order|payment|paise) ..4 (fas*|phas*|atak*)
      (pahad|baraf|jungle|gufa|avalanche|toofan|lift|baadh|khai) ..4 (fas*|phas*|fans*|phans*|kho gaye|bhatak*|dab*)
      (saans nahi|sans nahi|behosh|hosh me nahi|hosh nahi|khoon beh*|khoon bah*|heart attack|daura pad*|mar raha|mar rahi|mar rahe)
      (ghar|tent|gaadi|gadi|kitchen|kamre) ..2 (me aag|mein aag|jal raha|aag lag)
      (abhi) ..3 (gas leak|leak|aag|dhuan)
      (gas leak|aag|dhuan) ..5 (kya karu|kya karun|abhi)
      (pati|husband|bf|boyfriend|pita|papa|koi|wo|ex|sautele) ..4 (maar raha|maarta|marta|peet*|maarpeet|marpit|dhamki|picha|peecha|maar dal*|jaan se maar*|gala)
      (jaan se maar*|maar dalunga|mar dalunga|maar dunga|mar dunga|aag laga dunga|bomb|bandook|chaku ..2 gale|kidnap*|apharan|gharelu hinsa|picha kar raha|peecha kar raha|dhamki de|haath pair tod*|hath pair tod*|ghar jaanta)
    `,
  },
  minor: {
    age: `
      [young] (saal|sal|year|years|yrs) ..1 (ka|ki|ke) ..1 (hu|hoon|hun)
      (main|mai|meri age|meri umar|umar|age) ..3 [young] (saal|sal|years|year|hai)
      - (ke liye) ..2
      (main|mai|me|hu|hoon) ..3 (nabalig|naabalig|bachcha hu|bacha hu|school me|student)
      (nabalig|naabalig|18 se kam|balig nahi|pocket money|jeb kharch|class 6|class 7|class 8|class 9|class 10|10th me|9th me|8th me)
      [child] ne ..8 (kharid*|order|manga*|use|istemal|daba*|payment|click|le liya)
      (bina|without) ..3 (puche|pooche|bataye|permission|ijazat|marzi) ..5
      - bina ..2 (puche|pooche|bataye) ..4 (kaat*|kat*|charge)
      (mummy|papa|mom|dad|maa|parents|gharwalo|ghar walo) ..2 (ke card|ka card|ke paise|ke account|ko nahi pata|ko pata nahi|ko mat bata*|nahi jante|daant*|dant*|se mat|ki permission|ki ijazat)
    `,
  },
}
