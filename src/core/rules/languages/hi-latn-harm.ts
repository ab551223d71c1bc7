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
