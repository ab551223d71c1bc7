import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    hinted: `
      (my|the) (bank|card company|credit card company|paypal) ..5 (help|helps|happy to|has a form|has a button|sort|fix|get it|return|solve|know about|protect*|looking at|on my side|side)
      (payment|money|it) ..3 (called back|sent back|taken back|pulled back|returned|reversed) ..3 (by|through|via) ..2 [bank]
    `,
    named: `
      (chargeback|chargebacks|charge back|charge it back|charge backs|chargebak|section 75|buyer protection|buyers protection|purchase protection|payment dispute)
      (dispute|disputing|disputed|contest|contesting|contested|challenge|challenging|reverse|reversing|reversed|revoke|revoking|recall|recalling|claw|clawing|pull|pulling|stop|block|cancel|cancelling|return) ..4 [charge] ..5 (with|via|through|by|at|from|using)? ..2 (my|our|the)? [bank]
      (dispute|disputing|disputed|contest|contesting|contested|challenge|challenging|reverse|reversing|reversed|revoke|claw back|pull back|stop|block|call back|take back) (the|this|that|it|your|my|every|all|both|these) ..2 (payment|charge|charges|transaction|debit|direct debit|purchase)
      - (can|could|will|would|please|pls|did) you ..3 (stop|block|cancel|reverse)
    `,
    bank: `
      (call|calling|called|contact|contacting|contacted|ask|asking|asked|ring|ringing|phone|phoning|tell|telling|told|speak|speaking|spoke|talk|talking|talked|go|going|notify|notifying|inform|informing|involve|involving|report*|escalat*|take it|complain*|raise*|write|writing|get|getting|let|letting|instruct*|have|having|chat|see|visit|file|filing|turn|turning|message|messaging) ..5 (my|our|the|with|to|via|through) ..1 [bank]
      - (told|tell|ask|asked|call|called|contact|contacted|go|see|get|getting|let|have|having|message|chat) ..5 (app|code|approve|confirm|otp|3d|declin*|reject*|my card number|a card|my card|the card|in the card|credit card)
      - (bank|card) (account|transfer|details|app|holiday|statement|number|declin*|reject*|approv*|confirm*|code|refus*|was|is|got|expired|balance|has not|hasnt|said|says|payment|not)
      - (the refund|refund|money back|refunded) ..4 (to|on|onto) (my|the|a) ..2 [bank]
      - (gift|christmas|greeting|business|birthday|loyalty|membership|club|debit or credit) card
      - (pay|paying|paid|buy|checkout|check out|order|bought) ..5 [bank]
      - (payment|card|it) ..4 (declined|refused|rejected|failed|fails|not go* through)
      (my|our|the) [bank] ..5 (get|gets|getting|take|takes|taking|pull|pulls|claim|claims|reverse|reverses|recover|recovers|handle|handles|sort|sorts|deal|deals|dispute|disputes|investigat*|refund me|give me my|return my|money back|side with|help me get|look into|step in)
      - (when|how long|once|did|will) ..6 refund
      (let|have|make) (my|the) [bank] ..3 (deal|handle|sort|do|fight|take|decide|look)
      (bank|card company|card issuer|paypal|visa|amex|klarna) (will|can|could|would|told me|says i can|said i can|advised|suggested|is already|are already|already) ..6 (money|back|claim|case|dispute|form|reverse|refund|involved|looking)
    `,
    case: `
      (open*|start*|file*|raise*|filing|lodge*|lodging|make|making|submit*|escalat*) ..3 (a|the|an|my|another)? ..2 (paypal|klarna|bank|card|visa|amex) ..2 (case|claim|dispute|complaint|ticket)
      (paypal|klarna|visa|amex|mastercard|bank) (case|claim|dispute|conflict|complaint|buyer|resolution)
      (open*|start*|file*|raise*|filing|lodge*) (a|the|an|my) (case|claim|dispute) !(for|about) ..5 (paypal|klarna|bank|card|payment|against|with)?
      - (warranty|damage|insurance|guarantee|courier|carrier|lost parcel|support|return|repair) ..2 (case|claim)
      - claim ..3 (warranty|guarantee|under|discount|voucher|points|recall)
      - (how|where|can) ..4 (warranty|claim)
    `,
    moneyback: `
      (get|getting|take|taking|pull|pulling|grab|claim*|have|recover*|fetch*|want) ..4 (money|cash|funds|payment|it|that) ..2 (back|returned|reversed) ..3 (through|via|from|with|by|using|myself|another way|other ways|some other way|one way or another|one way or the other|either way)
      - (from|through|via|by) (your|you|the website|the shop|dhl|ups|post|the courier|the store|when|what|the end)
      (money|cash) back ..2 (one way or another|one way or the other|myself|by other means|with or without)
      (cancel|cancelled|stop|stopped|revoke|block) ..2 (the|my|your) ..1 (direct debit|sepa|mandate)
    `,
  },
  billing_dispute: {
    hinted: `
      (not|isnt|wasnt|thats not|different|more|higher) ..3 (what|than) ..1 (i|we|was|it) ..2 (agreed|agree|said|quoted|expected|ordered|supposed|advertised|confirmed|shown|saw) ..4 (pay|to pay|price|to|at checkout|for|$)
      (twice|two times|double|2x) ..3 (on|in|from) (my|our|the) ..2 (statement|account|card|bank|bill|paypal)
      (statement|account|card|bank app|paypal) ..5 (shows|showing|says|lists|has) ..4 (two|2|twice|another|extra|different|more|strange|weird|double)
      (money|amount|sum|€|euros|dollars|pounds|#) ..3 (missing|gone|short|too much|disappeared) ..5 (from|on|in)? ..2 (my|our)? ..1 (account|card|statement|bank|paypal|refund|bill|invoice)
    `,
    twice: `
      [charged] ..5 [twice]
      - (pay|paid|pay*|take|took|taking|taken) ..5 (again) ..3 (want|would|to order|how|can i|could|try|soon)
      - (pay|paying|try|tried|take|do i|should i|must i|can i|how|have to) ..4 (pay|take) ..4 again
      - (took|take|taking) ..5 (again|second time)
      [twice] ..3 (charge|charged|charges|payment|payments|debit|debited|billing|billed|deduction|booking|bill|paid|withdrawn)
      - (tried|try|trying) ..4 (payment|pay)
      - again ..3 (paid|payment|charge)
      (two|2|three|3|several|multiple|both|extra|additional|second|duplicate*) ..1 (payments|charges|transactions|debits|withdrawals|deductions|entries|bookings|invoices|charge|debit|deduction)
      - (pay|split|instal*|divided) ..3 (two|2|three|3|several) (payments|charges)
      (overcharg*|over charged|overbilled|overpaid|over paid|double charge|double charged|doubly charged|double billed|double billing|double payment|double debit|duplicate charge|duplicate payment)
      (took|take|taken|taking|pulled|withdrew|grabbed|helped yourself*|gone|left|disappeared|missing|vanished) ..4 (money|€|dollars|£|#|cash|eur|euro|euros|dollars|pounds) ..5 [twice]
      (money|#|€|dollars|£) ..5 (left|gone|out|off|from) ..2 (my)? ..1 (account|card|bank)? ..2 (twice|two times|2x|double|again|without|even though|although)
    `,
    wrong: `
      # ..5 (took|charged|billed|debited|deducted|you took|paid) ..3 #
      - (ordered|refund|days|on|since|booked|back) ..5 # ..5 # ..2 (days|weeks|pm|am)
      (cancelled|canceled|returned|sent back|quit|ended) ..8 (still|anyway|nevertheless|yet) ..5 (took|taking|charge*|charging|bill*|debit*|deduct*|taken)
      (took|charged|charging|billed|debited|deducted) ..8 (already|i) ..2 (cancelled|canceled|quit|returned|ended)
      (same|one) ..1 (payment|charge|debit|amount|transaction) ..4 (twice|two times|double|2x|again)
      (never heard of) ..8 (charge|money|took|card|statement)
      (statement|card|account) ..8 (payment to you|from you|your name|your company|your shop)
      (payment|charge|booking|debit) ..5 (her|his|my mothers|my fathers|my) ..1 statement
      - (statement) ..3 (wont|cant)
      no order with you ..6
      (wrong|incorrect|false|different|higher|bigger|larger|unexpected|unexplained|hidden|surprise|strange|weird|odd|extra|mystery|random|bogus|phantom|unknown|unauthori*|unfamiliar|suspicious|fraudulent) ..1 (amount|charge|charges|price|total|sum|fee|fees|debit|bill|payment|payments|transaction|transactions|deduction|invoice amount|booking|number on my statement)
      - (invoice|receipt) ..5 (wrong|incorrect) (name|address|vat|company|date)
      - (what|which|any|are there|is there|do you have|no) ..2 (hidden|extra|unexpected) (fee|fees|charge|charges)
      - (declin*|payment failed|refused) ..4 (wrong amount)
      - (extra|different|higher|bigger|larger) (price|charge|fee|total|charges|fees) ..5 (for|to ship|express|shipping|weight|delivery|size)
      (charged|billed|debited|deducted|took|taken|paid|withdrew) ..3 # ..4 (instead|but|not|rather|although|when|while|should|whereas|and it said|even though)
      - (took|taken|take|paid) # ..4 (days|weeks|hours|minutes|months)
      - paid # ..4 but (no|not|nothing|havent|still|where|i)
      - paid # days
      (charged|billed|debited|deducted|invoiced) (me|us|my card|my account|my bank|my paypal|my mom|my mother)? ..3 (too much|more|the wrong|wrongly|incorrectly|for nothing|for no reason|without|even though|although|though|despite|extra|full price|for something|for an item|for shipping|for things|anyway|still|by mistake|after i|but i|in pounds|in dollars|in usd|in gbp)
      (why|how come|what) ..4 (was|am|were|did|have|got|is|are|do) ..3 (charged|billed|charging|debited|deducted|charge me|bill me|deduct|take money|took money)
      - (when|will|would|can|do) ..2 (i|you|my card) ..2 (be)? (charged|charge)
      - (how much|what) ..3 (do|would|will|does) ..3 charge for
      (still|keep|keeps|kept) (being)? (charging|charged|billing|billed|taking money|debiting|deducting)
      (money|#|€|dollars|£|amount|fee|euros|eur|dollars|pounds) ..3 (was|were|been|got|has been|is|were) (taken|deducted|debited|withdrawn|charged) ..5 (but|although|though|even|without|despite|no|not|and|yet|from|never)
      - (refund|order) ..3 (failed|pending)
      (amount|total|price|sum|figure|number|bill|invoice|statement|checkout) ..6 (doesnt|does not|dont|didnt|isnt) (match|add up|correspond|agree|tally|equal|right|what i|the same)
      (amount|total|price|sum|bill|invoice|charge|invoice total) ..2 (is|was|looks|seems) ..2 (wrong|incorrect|off|too high|not right|not correct|higher|not what|more than)
      - (refund|price) ..2 (is|was) ..2 (higher|lower) ..3 (shop|now|today|yesterday|amazon|elsewhere)
      (paid|pay|paying) ..4 (more than|too much|extra) ..3 (than|for|should|i|it)?
      - (willing|happy|can|could|would|want|how much|do i have|must i|will i|should i) ..3 pay ..3 (extra|more)
      (paid|pay|charged) shipping ..4 (even though|although|free|but)
      (not|never|wasnt|isnt|thats not|different) ..3 (what i|the price|amount i|price i) ..2 (agreed|was told|was quoted|saw|expected|was shown|signed up|ordered for|approved)
      (took|take|taken|taking|withdr*|pulled|helped yourself*|helping yourself*|keep*) ..3 (my)? money ..6 (without|although|even though|but|never|after|for nothing|despite|not)
      - (how long|when|does it|do you) ..4 take
      (paid|pay) ..6 (gift card|voucher) ..6 (card|account) ..3 (charged|debited)
    `,
    unknown: `
      (dont|do not|didnt|doesnt|did not|cant|cannot|not) (recogni*|recall|remember|know|understand|identify|expect|authori*|approve|agree to|ask for|sign up for|consent) ..4 (this|that|the|a|any|what|your|these|charge|payment|transaction|it)? ..4 (charge|charges|payment|payments|transaction|transactions|debit|booking|purchase|amount|deduction|fee|subscription|direct debit|entry|renewal|statement)
      - (payment method|payment options|how to|make the payment|make a payment|purchase history|payment page|payment step)
      (never|didnt|did not|havent|have not|dont|not|nobody|no one) ..3 (order|ordered|buy|bought|purchase|purchased|placed|place|authori*|made|make|signed up|subscribe*|ask*|agreed|requested) ..10 (charge|charged|debit|debited|taken|took|card|statement|bank|paypal|bill|billed|invoice|payment|paying|pay|money|receipt)
      (charge|charged|debit|debited|taken|took|card|statement|bank|paypal|bill|billed|invoice|payment|money|receipt|#) ..10 (never|didnt|did not|havent|have not|not) ..2 (order|ordered|buy|bought|purchased|purchase|placed|authori*|made|make|signed|subscribed|agreed|requested|receive anything)
      - (didnt|did not|havent|not|never) ..2 (order|make|made|place|placed|buy) ..3 (yet|because|it through|the payment|a payment|account)
      - (bank|card) (declin*|reject*|refus*)
      (what|whats|what s|which) ..2 (is|are|was)? (this|that|these|the|those) ..2 (#|€|dollars|£) ..3 (charge|payment|debit|fee|transaction|deduction|euro|eur|euros|dollars|from)
      (what|whats|which) ..2 (this|that|these) ..3 (charge|debit|transaction|deduction|payment|fee) ..4 (for|on|from|about|$)
      (there is|theres|there are|i see|i have|i got|found|noticed|just saw|seeing|shows|showing) ..3 (a|an|some|another|two|#)? ..3 (charge|debit|transaction|transactions|deduction|withdrawal|charges) ..6 (card|account|statement|bank|from|by|you|your|i)
      (unknown|unauthori*|unrecogni*) ..2 [charge]
      (no|without) ..3 (order|contract|account|permission|authori*|consent) ..6 (charge|charged|debit|debited|booking|money|bill|billed)
      - (order number|no order)
    `,
    refund: `
      (refund|refunded|back|reimburs*) ..5 (less|short|lower|wrong|incomplete|partial|partially|half|missing|only #|not full|not the full|doesnt match|didnt include|doesnt include|deducted)
      - (back|refund) ..5 (wrong) (item|size|one|product|colour|color)
      - (not|isnt) ..2 (back) ..5 missing
      (less|only|just) ..3 (back|refund|refunded|reimburs*)
      - (can|could|do|will|would|if|only want|how|possible|is it) ..5 (only|just) ..3 (refund|back|refunded)
      - (only|just) ..3 (came|got|come|be|been|went|sent|is|sending|send|want|looking|checking|asking|wondering) ..2 back
      (deducted|kept|keep|withheld|subtracted|took off|took something off|taken off|docked|retained|knocked off) ..6 (refund|my money|#|€|dollars|£|euro|why|return)
      - (how long|can i|may i|do i|should i|i) keep
      (contest*|dispute|disputing|object to|disagree with|question|challenge|query) ..4 (bill|charge|charges|invoice|amount|fee|payment)
      - (quick|have a|just a|a|one|another|my|got a) question
      (chase|dunning|reminder|collection|collections|debt collector|late fee) ..6 (already paid|paid|wrong|not owe|dont owe|never)
      (dont|do not|not|never) ..2 (owe|owed)
      (want|need|give|demand|like|expect) ..3 (it|that|my money|this|the #|the money|the difference|the extra) (corrected|fixed|back|reversed|credited) ..6 (charge|charged|overcharge|twice|double)
    `,
  },
  refund_exception: {
    promised: `
      (colleague|coworker|agent|manager|supervisor|employee|rep|representative|somebody|someone|lady|guy) ..6 (promised|guaranteed|assured|authorised|authorized|agreed to|said i (could|can|may)|told me i (could|can|may))
      (you|u|they) (promised|guaranteed|assured) (me|us)
      - (promised|guaranteed|assured) ..8 (delivery|deliver*|arriv*|parcel|package|order|be here)
    `,
    hinted: `
      (any|some|little|bit of|tiny) ..2 (wiggle room|leeway|discretion|goodwill|understanding|slack|room for)
      (is there|isnt there|surely|maybe|perhaps|possibly) ..4 (something|anything|some way|a way) ..3 (you can do|you could do|can be done|could be done|around this|around that|to work around)
      - (something|anything) ..3 (you (can|could) do) ..3 (address|delivery date|size)
      (a few|couple of|one|two|three|just|only|only just|barely|slightly|#) ..2 (days|day|weeks|week) ..1 (late|over|past|too late|outside|beyond)
      - (delivery|parcel|order|arriv*|package) ..6 (late|over|overdue)
      (i know|know its|i realise|i realize|i understand|aware) ..6 (policy|rules|return window|the window|normally|usually|officially|technically|strictly) ..8
      (make|making|made) ..2 (this|it|things) ..1 (up to me|right for me|good again)
      (would|it would) ..3 (mean a lot|mean the world|really help|appreciate) ..6 (refund|exception|back|return|discount|waive*|money)
      (feel|think|seems|only) ..3 (fair|right|reasonable) ..6 (money|refund|discount|back|something|compensat*|waive|credit)
      (hoping|hope|hoped|wondering|wonder) ..5 (could|can|might|would) ..4 (bend|waive|stretch|overlook|make an|extend|still take it|still refund|meet me halfway|meet halfway|knock|do something)
      (meet|split|come) ..2 (halfway|half way|the difference)
    `,
    exception: `
      (exception|exceptions|exceptionally|special case|special treatment|special permission|bend the rule|bend the rules|bend a rule|bending the rules|just this once|just once|only this once|this one time|one time thing|one time courtesy|turn a blind eye|look the other way|make it work|extend the (return|deadline|period|window)|extension|be flexible|bit of flexibility|some flexibility|be lenient|some leniency|cut me some slack|have mercy|have a heart|be nice|be kind|be human|do me a favour|do me a favor|grace period|grace|sympathy|case by case)
      - (no|without|with the) exception
      - (are there|what are|which|any) ..2 exceptions
      - (be|is|was) (nice|kind|flexible) (to|if|and|material|fabric|sole|enough|jacket|boots)
      - (extension) (pole|cord|cable|tube|lead|kit|piece|warranty|strap)
      - (kind|nice) of
      - would be (nice|kind)
      (goodwill|good will|gesture|courtesy|kulanz|commercial gesture|as a loyal|loyal customer|long time customer|longtime customer|long standing customer|years of loyalty|valued customer|been a customer|customer for (years|ages|over|more|#)|shopped here for|good customer|regular customer|best customer)
    `,
    compensation: `
      (compensat*|make up for|make it up|make this right|make it right|make things right|make amends|made whole|recompense|reimburse me for|reimburs* ..3 (trouble|time|hotel|expenses|cost|costs|trip|taxi|phone|flight|damage)|what (will|can|are|could|would|do) you ..2 (offer|offering|do for me|give me|going to do for|do about it|propose|to offer)|some kind of (credit|discount|refund|voucher)|something (in return|extra|off|for free|back for|on top)|a little something|for free because|free of charge because)
      - (what (will|can|do|are|could|would) you) ..2 (offer|offering|give me) ..4 (for (club|members|summit|students|recycl*|old|trade|bulk)|in store|services|courses|rental*)
      - make up (bag|mirror|case|for the weight)
      - whatever you offer
      (for|because of|due to|after) ..3 (the|this|my|all|all this|all the|such) ..2 (trouble|hassle|inconvenience|wait|waiting|delay|mess|mistake|stress|aggravation|time wasted|wasted time|disappointment|bother|headache|frustration|late delivery) ..8 (refund|discount|voucher|money|credit|something|back|off|euro|euros|€|dollars|£|#|free|offer|expect|fair|deserve)?
      - (sorry|apologi*|apologies|thanks|thank you) ..3 for ..3 (the|this|my|all) ..2 (trouble|hassle|inconvenience|wait|delay|mess|mistake|bother)
      (refund|discount|voucher|money|credit|something|back|off|free shipping|upgrade|gift) ..8 (for|because of|due to|after) ..3 (the|this|my|all|all this|all the) ..2 (trouble|hassle|inconvenience|wait|waiting|delay|mess|mistake|stress|disappointment|bother|headache|frustration|late delivery|damage)
      (deserve|expect|demand|want|entitled to|owe me|least you can do|at least|would be fair|be fair|only fair|how about|would like|hoping for|hope for|knock|take) ..6 (refund|discount|voucher|money off|credit|free shipping|% off|percent off|euro|euros|dollars|pounds|shipping costs|delivery cost|price reduction|reduction|partial|something back|something off|# off)
      - (want|would like|expect|hoping for|how about|take) ..6 (my|a|the|to|your) ..1 (refund|voucher|discount code|student discount|discount|credit card|euro)
      - at least # (euro|euros|discount)
      - (want|would like) ..6 (use|redeem|apply|buy|know|pay) ..4 (voucher|discount|credit)
      - (expect|want|would like|take) ..6 refund
      (give|offer|send|get|have|grant) ..2 (me|us)? ..2 (a|some|an|another) ..2 (discount|voucher|credit|partial refund|price reduction|money off|coupon) ..3 (or|because|as|for|and|since|otherwise|if|at least|after)
      - (use|student|birthday|club|summit|loyalty) ..2 discount
      - (discount|voucher) ..1 for (students|members|club|bulk|seniors|teachers|groups|newsletter|first|a group|recycl*)
      (partial|half) refund
      - (got|received|only|why|was) ..3 (partial|half) refund
      (refund|credit|reimburse|waive|drop|remove) ..3 (the|my|our)? ..1 (shipping|delivery|fee|fees|restocking fee|late fee|postage|deposit|charge|express|costs|cost)
      - (did|do|does|is|are|will|would|when|how|who|where) ..6 (refund|reimburse|credit) ..3 (the|my)? ..1 (shipping|delivery|deposit|postage|fee)
      (ruined|spoiled|spoilt|wrecked|destroyed) ..3 (our|my|the) ..2 (trip|holiday|vacation|weekend|christmas|birthday|honeymoon|wedding|tour|hike|day)
    `,
    late: `
      (know|aware|realise|realize|understand|although|even though|though|i know) ..6 (past|over|late|after|passed|beyond|outside|expired|too late|missed|gone|final|worn|used|non refundable|nonrefundable|non returnable|policy|rule|rules|deadline) ..10 (but|still|please|can|could|would|hope|maybe|possible|any chance|return|refund)
      - (know|understand|realise|realize) ..6 (which|how|what|if|whether|when) 
      (missed|past|passed|over|after|outside|beyond|expired|exceeded|forgot) ..5 (return|refund|deadline|window|period|return date|# days|cut off|cutoff|time limit|60 days|30 days|14 days|two weeks|time frame|timeframe) ..10 (but|still|please|can|could|would|hope|anyway|any chance|accept|take|because|hospital|sick|was ill|travel*|exception|sorry)
      - (can|how|what happens|is it|do you|until when|what if|may) ..8 (after|past|over|beyond) ..5 (# days|60 days|30 days|14 days|deadline|window|return) ..2 $
      (days|day|week|weeks|month|months) (late|over|past|too late|overdue) ..8 (return|refund|still|please|but|send|accept|deadline|$)
      - (delivery|parcel|package|order|tracking|delivered|arrive*|is|are|rental|rent|bring|was) ..6 (days|day|week|weeks) (late|overdue|over)
      (was|been|were|am|got) ..3 (in hospital|in the hospital|ill|sick|abroad|away|travelling|traveling|pregnant|in surgery|bereaved|family emergency|had surgery|covid|quarantine*) ..12 (return|refund|deadline|days|late|period|window|send it back|give it back)
      (death|funeral|died|passed away|surgery|hospital|cancer|illness|accident|emergency) ..14 (return|refund|deadline|money back|late|send back)
      (still|anyway|nevertheless|regardless) (return|refund|give it back|send it back|take it back|accept|get my money|get a refund|exchange|refunded|returnable) ..6 (after|although|though|even|despite|#|months|weeks|without|worn|used|late|please)?
      - (can|could|may|is it|if|how|are|do) ..6 still (return|exchange|send it back|get a refund|returnable)
      (bought|purchased|got|ordered) ..6 (# months|# years|a year|last year|months|years|half a year|two months|three months|six months) ago ..10 (refund|return|money back|send it back|give it back|take it back)
    `,
    used: `
      (refund|money back|reimburse) ..3 without ..2 (sending|returning|shipping|giving)
      (worn|wore|used|use|washed|wash|opened|unpacked|hiked|tried|dirty|muddy|scratched|cut off|removed|took off|lost|threw away|thrown away|ripped off|tore off|without|no|dont have|dont have the|missing) ..5 (once|twice|tags|tag|label|labels|receipt|box|packaging|original packaging|invoice|weekend|outside|outdoors|a few times|one time|couple of times|one day|one trip|a bit|a little|three times|several times|them|it|trip|#) ..10 (refund|money back|return|give back|send back|take back|bring back|exchange|my money|refunded|take it back|take them back|accept)
      - (can|may|could|is it|are|do|does|how|what|if|must|should|possible|will|need|ok|okay|have) ..14 (return|exchange|send back|bring back|refund|returned)
      (want|wanted|need|give|demand|get|like|expect|refund|return) ..4 (my money back|money back|a refund|my refund|refund|my money|full refund|it back|them back) ..12 (worn|wore|used|washed|twice|once|opened|anyway|even if|even though|although|without the? (receipt|tags|box|returning|sending)|late|months)
      - (can|may|could|is it|are|do|does|how|what|if|must|should|possible|will|ok) ..14 (worn|used|washed|opened|without)
      (refund|money|money back|refunded|replacement) ..5 (without|wo) ..3 (send|sending|return|returning|giving|shipping|a receipt|the receipt|receipt|proof)
      (keep|keeping) ..3 (it|them|the|this|both) ..6 (and|plus|but|with|for) ..4 (refund|discount|money back|money|partial|reduction)
      (lost|no|dont have|without|threw away|misplaced|cant find) ..3 (the|my|a)? ..1 (receipt|invoice|proof of purchase|order number) ..8 (money back|still ..3 refund|refund anyway|still ..3 money)
      (final sale|sale is final|sales final|outlet|non refundable|nonrefundable|clearance|not returnable|no returns) ..8 (but|still|come on|please|anyway|refund|want|i know)
      - (can|may|is|are|do|how|does|what) ..6 (final sale|outlet|clearance|non refundable) ..8
      (refund|money back|return|take it back|take them back) ..4 (anyway|regardless|no matter what|even so|nonetheless)
      (not|isnt|arent|didnt) ..3 (for (me|us)|what i expected|happy with (it|them)|like (it|them)) ..8 (used|worn|wore|opened|washed)
      (used|worn|wore|tried) ..6 (only|just)? (once|twice|one weekend|a weekend|one night|one trip|one day) ..10 (not for (me|us)|possible|refund|money)
      - (can|may|could|is it ok|do|does|how|what|if|must|should) ..14 (worn|used|washed|opened)
      (non defective|perfectly fine|changed my mind) ..8 (after|months|worn|used)
      (refund|pay|cover|reimburse) ..3 (me|us|my)? ..3 (out of pocket|my time|my hotel|my flight|my trip|the trip|the hotel|lost earnings|lost wages|taxi|call costs|phone bill|rental|replacement i)
      (honou?r|price match|match the price) ..4 (old price|expired|even though|although|anyway|yesterdays)
    `,
  },
  cancellation: {
    hinted: `
      (can|could|may|want|like|need|possible|is it|too late|how do i|please|wish|help me) ..4 (get|back|step|pull|opt) ..1 out ..2 (of|from)? ..3 (order|purchase|membership|club|it|this|contract|subscription|plan|deal|$)
      (forget|scrap|scratch|nevermind|never mind|leave|drop) ..2 (the|my|that|this|about) ..2 (order|purchase|tent|jacket|boots|membership|booking|it all|rental)
      (wont|not|dont|will not|no longer) ..2 (be needing|need|needing|require|be requiring|use|be using) ..3 (it|order|tent|this|membership|them|rental|booking|subscription) ..2 (anymore|any longer|after all|now|any more)
      (before|if|hasnt|not yet) ..3 (ships|ship|shipped|leaves|goes out|sent|dispatched) ..6 (take|remove|dont|stop|undo|pull)
      (bought|found|got|ordered) ..4 (somewhere else|elsewhere|cheaper|in a shop|another one|wrong one|twice by) ..5 (so|dont|cancel|no longer|back)?
    `,
    cancel: `
      (stop|kill|drop|undo|scrap) ..3 (order|one of them|it before it ships|purchase|renewal)
      (end|quit|leave|get out of|out of|downgrade) ..3 (club|membership|trail club|summit|subscription|contract)
      (want|let me|i am|im) out ..1 $
      renewed ..5 (without|dont want|back)
      (cancel*|canceling|cancle|cancell|void|revoke|withdraw|withdrawal|terminate|terminat*|call off|rescind|annul)
      - (noise|wind|sweat) cancel*
      (stop|halt|hold|pause|dont|do not|dnt) ..2 (send|sending|ship|shipping|dispatch|deliver|process|processing) ..4
      - (dont|do not) ..1 (ship|deliver|send) (to|on|in|it to|mail|emails|me (an|any|newsletters))
      (stop|end|quit|leave|close|drop|discontinue|opt out) ..3 (my|the|this|of) ..2 (order|membership|subscription|club|contract|plan|renewal|auto renewal|summit|booking|rental|reservation)
      (dont|do not|no longer|not) ..2 (want|need) ..3 (it|this|that|the order|the tent|them|the) ..2 (anymore|any more|any longer|now)
      (no longer|dont) (want|need|require|interested in) ..2 (it|this|that|the|my|them)
      (changed my mind|change of mind|changed our mind|ordered by (mistake|accident)|accidentally ordered|bought by mistake|by mistake ordered|wrong order|take ..4 off my order|refuse the (parcel|delivery|package)|not renew|dont renew|stop the renewal|unsubscribe me from the club|get out of ..3 (contract|membership|subscription))
    `,
  },
}
