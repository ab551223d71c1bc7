import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (chargeback|charge back|dispute|payment reverse|reverse karwa*|reverse kara*)
      - bank bolta
      (bank|card company|credit card|paypal|paytm|card wale|bank wale|sbi|hdfc) ..4 (baat|shikayat|complaint|complain|call|phone|bolunga|bolungi|bolta|kahunga|se wapas|se paise|ke through|jaunga|ko bata*|ko bol*|wapas le*|wapas karwa*|se karwa*|se nikalwa*|me complain)
      - (refund) ..4 (bank|card) ..3 kab
      - (bank|card) ..3 (se payment|nahi)
      (paise|paisa|amount) ..3 (khud|kisi bhi tarah|kaise bhi|dusre tarike|dusre raste) ..3 (le*|nikal*|wapas|vasool*)
      paise ..2 vasool*
    `,
  },
  billing_dispute: {
    charge: `
      # ..4 # ..2 (kaat*|kat*|liye|liya|charge*)
      (free|muft|cancel|band|return kar diya|wapas kar diya) ..6 (charge kar*|kaat*|kat gaya|kat gaye|kate|kata|paise liye)
      - bill ..3 naam
      (do baar|2 baar|2 bar|do bar|double|teen baar|dobara|dubara|zyada|jyada|galat|extra|baar baar|faltu|bina puche|bina pooche|bina wajah) ..4 (paise|paisa|charge|kat|kate|kata|kaat*|kat gaye|kat gya|payment|bill|amount|vasool*|deduct*|kati|liye)
      - (dobara|dubara|baar baar) ..3 payment ..3 (kar*|try|fail)
      (paise|paisa|charge|amount|bill|payment|kaat*|kat|kate|deduct*) ..4 (do baar|2 baar|do bar|double|teen baar|dobara|dubara|zyada|jyada|galat|bina|kyu kaat*|kyun kaat*|kyu kata|kyun kate|match nahi|kaat liye|kat gaye|kat gaya|kata|kate|kat liye|deduct*)
      - payment ..4 (dobara|dubara) ..3 (karu|karna|try)
      (kyu|kyun|kyon|kis baat ke|kisliye) ..3 (kaat*|kate|kata|charge|kat|vasool*|deduct*)
      (kharida|khareeda|order|mangaya|kharidi) ..4 [no] ..6 (paise|kat*|charge|bill|payment)
      (kuch kharida|kharida hi|order hi) ..3 [no] ..6
      (kuch|maine) ..3 (kharida|order kiya|mangaya) ..2 [no] ..6 (paise|kat*|charge|bill)
      (paise|charge|card|bill|transaction) ..8 (nahi|nhi) ..2 (kharida|mangaya|kiya|mera|pata|pehchan*)
      - (card|payment|transaction) ..3 (nahi|nhi) ..2 (hua|ho raha|ho paya|le raha)
      - payment ..4 pata nahi
      (transaction|charge|payment|deduction) ..4 (mera nahi|maine nahi|nahi pehchan*|pata nahi|anjaan)
      (cancel|return) ..5 (fir bhi|phir bhi|bawajood|baad bhi) ..5 (kat*|kaat*|charge|paise|payment|kata)
      (refund|paise wapas|wapsi) ..5 (kam|aadha|adha|adhura|galat|kaat*|kate|pura nahi|pure nahi)
      (pure|pura|poore|poora) ..2 (paise|refund|amount) ..3 (nahi|nhi)
    `,
  },
  refund_exception: {
    promised: `
      (colleague|staff|manager|agent|employee) ..6 (promise|wada|vaada|guarantee|approve) ..2 (kiya|kia|kari|di|tha)
    `,
    ask: `
      (hospital|bimar|beemar|shaadi) ..5 (kuch kar|maan ja*|wapas|refund|le l*)
      (din ho gaye|din nikal*) ..6 (par|lekin|magar|kuch)
      (discount|chhut|kuch) ..2 (to banta|banta hai|milna chahiye|to do|de do|to mile*)
      (exception|apvad|muavza|muawza|muavja|compensation|compensate|harjana|bharpai|is baar|ek baar ke liye|bas ek baar|sirf ek baar|ek baar exception|thodi chhut|thodi chut|riyayat|goodwill|purana customer|purane customer|loyal customer|badle me kuch|badle mein kuch|pareshani ke liye|pareshani ke badle)
      - is baar ..4 (kab|kaun)
      - (ek baar|bas ek baar|sirf ek baar) ..2 (bata|check|dekh)
      (time|date|din|samay|period|days|last date|return date) ..4 (nikal*|beet*|khatam|guzar*|gujar*|zyada ho*|paar|over) ..8 (wapas|return|refund|fir bhi|phir bhi|lekin|par|pls|please)?
      - (kab|kitne) ..4 (khatam|din)
      (pehn*|pahan*|use|istemal|dho*|khol*|tag hata*|tag kaat*|tag nahi|bill kho*|bina bill|bina tag|box nahi|receipt nahi) ..8 (wapas|return|refund|paise|lauta*)
      - (kya|sakte|sakta|sakti|hoga|kaise) ..10 (pehn*|use|bina|pahan*) ..8
      - (pehn*|pahan*|use|bina|khol*) ..8 (sakte hai|sakta hu|ho sakta|sakti hu|hoga|hoga kya|ho jayega) ..2
      (fir bhi|phir bhi|tab bhi) ..4 (wapas|refund|paise|lauta*|return) ..3
      - (fir bhi|phir bhi) ..3 (wapas|return) ..3 (sakta|sakti|sakte|hoga|ho jayega)
      - (fir bhi|phir bhi) ..5 (kat*|kaat*|nahi)
      (bina wapas|bina return|bina lautaye|saman rakh*|apne paas rakh*) ..5 (refund|paise)
      (discount|chhut|coupon|voucher|free) ..4 (warna|nahi to|badle|ki wajah se|ke karan)
      (trip|chhutti|birthday|shaadi|yatra|plan) ..3 (barbad|kharab|chaupat)
      (delay|late|deri) ..4 (compensation|paise|discount|refund)
    `,
  },
  cancellation: {
    cancel: `
      (club|membership|renewal|auto renewal|renew) ..3 (chhod*|chod*|band|mat|nahi chahiye)
      bhejne se pehle ..2 rok*
      (ek|1) ..2 hata do
      (cancel|cancle|radd|band karna ..2 (membership|subscription)|(membership|subscription) ..4 (band|khatam|chhod*|chod*)|order ..3 (rok*|nahi chahiye)|mat bhej*|ab nahi chahiye|galti se order)`,
  },
}
