import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    hinted: `
      (someone|somebody|anyone|person|stranger) ..3 (used|using|uses|in|into|ordered|ordering|logged|access*|got) ..4 (my|our) ..1 (account|profile|login|card|points|email|address)
      (order|orders|address|points|device|login|email|card) ..6 (i|we) ..1 (never|didnt|dont|did not) ..2 (placed|made|place|make|ordered|added|add|recogni*|used|know|entered|saved)
      (got|received|getting|get) ..5 (login|verification|security|reset|confirmation|sign in) ..3 (code|codes|mail|email|emails|alert|link|text|notice) ..6 (didnt|not|never|without|out of nowhere|random*)
      (lost|stole|stolen|mugged) ..4 (phone|wallet|bag|laptop) ..8 (account|login|card|points|block|order|secure)
      (clicked|entered|typed|gave|filled) ..6 (link|password|card|details|login) ..6 (fake|phishing|strange|weird|suspicious|not your|wasnt your|scam|looked)
    `,
    taken: `
      (login|account|password|details|identity) ..3 (was|were|been|got|is) stolen
      (hacked|hack|hacking|hacker|hackers|hijack*|compromised|breached|pwned|taken over|took over|takeover|broke into|broken into|break in|intruder|cracked my password|account theft|stolen account|sim swap*|simswap*|keylogger|credential*|doxx*|doxed)
      - (camp*|life|travel|cooking|packing|storage|good|cool|neat|great) (hack|hacks)
      - (seal|box|parcel|package|zip|zipper|packaging) ..4 (broken into|compromised|breached|broken)
      [who] ..3 (is|was|has|have|had|got|gets|went|logged|logs|signed|broke|can|keeps|may|might|must)? ..3 (in|into|access|accessed|accessing|inside|logging|logged|using|used|uses|entered|ordering|ordered|changed|changes|changing|reset|deleted|took|opened|see|read|control) ..3 (to|in|on|from|of|with)? ..1 (my|our|the) ..3 [account]
      - they ..4 (changed|used|sent|deleted|opened|see|using) ..4 (email|mail|order|my email|the email)
      - (someone|somebody|anyone) ..3 (read|see|check|open*|answer*|look*) ..3 (my|the) ..1 (email|mail)
      (login|log in|sign in|signin|access|logged in|device|session|logins|attempt|attempts) ..6 (wasnt me|not me|isnt me|was not me|i dont know|dont recogni*|didnt|unknown|strange|suspicious|from (vietnam|russia|china|another|brazil|nigeria|a different|abroad|a country|somewhere|india|usa|poland|turkey|thailand|romania|indonesia))
      - (app|website|page|button|code|link|mail) ..6 (didnt (arrive|come|work|load)|not me)
      (wasnt|wasn t|was not|isnt|is not|not) (me|by me|mine|my doing|us)
      - (fit|suit|suits|for|forgot|forget|tell|send|let|like|between you and|between|with) ..1 (me|mine)
      - (that|color|style|size|colour) ..3 (not me)
      (orders|order|purchase|purchases|items|stuff|address|addresses|delivery address|device|devices|email|number|name|card) ..5 (in|on|from|under|to|added to|inside) ..1 (my|our) ..2 [account] ..6 (not|never|didnt|dont|wasnt|know|havent|unknown|strange|did not|isnt)
      - (order|orders|card|purchase) ..5 (not (show*|visible|there|appear*|see*|in)|dont (see|show|appear)|didnt (show|appear)|isnt (show*|there|visible)|never (show*|appear*))
      (weird|strange|unknown|suspicious|odd|unfamiliar|unauthori*|unusual|foreign) ..2 (order|orders|login|logins|activity|address|access|device|devices|sign in|password|email address|session|purchases|purchase|changes)
      (password|email|e mail|mail|phone number|address|number|details|pin|mail address|email address) ..3 (was|were|been|got|has been|have been|had been) ..2 (changed|reset|altered|replaced|swapped|deleted|stolen|leaked|exposed|hacked|compromised)
      - (delivery|order|shipping) ..1 address ..3 (changed)
      - (can|could|should|must|may|needs|need|to be|wants|want|when|if) ..6 (be|been|was|has been) (changed|reset|deleted)
      (changed|change|reset|stole|stolen|guessed|knows|has|got|leaked) (my|our) ..1 (password|passwords|pin|login|credentials)
      - (i|ive|i ve|have|to|how|can i|can you|could you|please|just|must|and|cant|link|want|did) (change|changed|reset|have|forgot) (my|our) ..1 (password|passwords|pin|login)
      (points|balance|credit|vouchers|gift card|money) ..3 (gone|disappeared|vanished|missing|spent|used|stolen|redeemed|empty|0|zero) ..5 (wasnt me|not me|didnt use|never used|someone|somebody|without me|not by me)
      (points|vouchers) ..4 (gone|disappeared|vanished|stolen|spent) 
      - (points|vouchers) ..3 (expire*|gone|spent) ..3 (return|cancel*|when|expire*)
    `,
    leak: `
      (leak|leaked|leaks|data breach|breach|exposed|sold my data|my data|personal data|private data|my details|my information) ..4 (leaked|breach|breached|exposed|stolen|dark web|darkweb|sold|hacked|online|published|other customer*|someone else*|another customer*|public|compromised|strangers)
      - (bottle|water|tent|mattress|pad|stove|boot|boots|jacket|gas|valve|mat|bag|fuel) ..6 (leak|leaks|leaked|leaking)
      (dark web|darkweb|have i been pwned|haveibeenpwned|data leak|data breach|security (breach|incident|hole|issue|problem|vulnerab*|flaw|alert|leak|bug)|vulnerability|vulnerabilities|bug bounty|xss|sql injection|exploit|pentest|responsible disclosure)
      (see|seeing|saw|shown|shows|showing|got|get|received|sent|view|have) ..4 (someone elses|somebody elses|another customers|other peoples|another persons|other customers|wrong persons|a strangers|strangers|different persons|somebodys|someones) ..4 (data|order|orders|details|address|account|invoice|email|name|information|info|receipt|label|history|parcel)
      - (got|received|get|have|sent) ..4 (someone elses|somebody elses|another customers|other customers|another persons|other peoples|a strangers) ..2 (parcel|order|package|delivery|item|items|boots|jacket)
      (code|codes|otp|verification|password reset|reset link|reset mail|reset email|2fa|login link|pin) ..6 (didnt (request|ask|order)|did not (request|ask)|never (requested|asked)|not request*|havent requested|without asking|nobody asked|i didnt)
      - (code|codes|link|mail|email) ..4 (didnt|never) (arrive|come|get|work|reach|show)
      (didnt|never|did not|havent) (request|requested|ask|asked) ..4 (code|otp|reset|password|verification|login|link)
    `,
    noaccess: `
      (change|changing|update|updating|switch|reset|replace|set|move|link|remove|disable|bypass|skip|turn off) ..4 (email|e mail|mail|phone|number|mobile|password|2fa|two factor|two step|verification|authenticator|login) ..14 (no access|lost access|dont have access|no longer have access|without access|lost my phone|lost the phone|stolen phone|old number|cant access|cant get into|cant get in|cant log|dont have it|no longer have|dont use|deactivated|no longer work*|old phone|closed|not mine|blocked|gone|without (the|a) (code|password|verification|email|login)|cant receive|without logging|without verif*)
      (no access|lost access|dont have access|no longer have|no longer have access|lost my phone|lost the phone|phone was stolen|phone got stolen|stolen phone|cant access|dont have|old number|new number) ..14 (change|update|switch|reset|replace|disable|remove|send) ..5 (email|e mail|mail|phone|number|mobile|password|2fa|code|codes|verification|login)
      - (no access|cant access|dont have) ..8 (newsletter|order number|invoice)
      (send|text|forward|give|tell|read|email) ..3 (me)? ..2 (the|a|my|this) ..2 (code|password|reset link|login link|pin|otp|link) ..4 (to|on|at|via) ..2 (this|a different|another|my new|new|my other|other|a new) ..1 (number|email|address|mail|phone|whatsapp|mailaddress)
      (lock|block|freeze|secure|suspend|close|shut) ..2 (my|the|down my) ..2 (account|acc|login|card) ..3 (now|immediately|right away|asap|please|right now|quick*|at once|$)
      - (close|shut) ..2 (my|the) ..2 account ..3 (please|$|for good)
      - please close
      (kick|get|log|throw|remove|lock) ..2 (him|her|them|someone|everyone|my ex|all devices|other devices|every device) ..3 (out|off|from)
      (without|skip|bypass|cant|no) ..3 (verif*|authenticat*|identity check|security question*|id check|security check) ..5 (change|account|access|order|in|me|please|address|just|this)
      - (cant|no) ..3 verif* ..5 (payment|email|code)
    `,
  },
  impersonation: {
    hinted: `
      (im|i am|this is|here) ..2 (his|her|their|my (husbands|wifes|mothers|fathers|bosss)|the) ..1 (assistant|secretary|carer|lawyer|accountant|agent|nurse|husband|wife|son|daughter|partner|mother|father) ..8 (account|order|address|data|details|invoice|change|access|password|need|know)
      (ordering|asking|writing|logged in|using|message) ..3 (from|on|for|with) ..1 (my|his|her) ..1 [relative] ..2 (account|phone|number|behalf)
      (my) ..1 [relative] ..3 (asked me|cant|cannot|is ill|passed away|died|is in hospital|doesnt speak|gave me) ..8 (account|order|address|password|change|access|details|login)
      (we|i) ..2 (from|at|work for|work at|of) ..2 (head office|it|the warehouse|your supplier|your partner|the carrier|the payment provider|compliance|the police|security|accounting|your hosting)
      - (order|sent|shipped|parcel|arrived|delivered|delayed|left|stuck|package) ..6 (from|at) the warehouse
      (for|during|part of) ..2 (an|our|a|the) (audit|inspection|investigation|security check|internal check|test) ..4 (i|we|please|need|send|give)
      (could|can|please|would) you ..3 (confirm|tell|give|send|read) ..4 (address|phone number|email|details) ..3 (on file|you have) ..3 (for|of) (her|him|my|them|mr|mrs|ms|this customer)
    `,
    staff: `
      (i am|im|this is) (officer|inspector|detective|agent|constable|sergeant)
      - (officer|agent) ..1 (a|an|for)
      (i am|im|this is|here is|its|we are|speaking|hello its|my name is) ..5 (from|with|at|of|for|working for|calling from|writing from) ..2 [official]
      - (from) (northwind|your company|the shop|your team|dhl|this shop|paypal|your bank) ..6 (order*|parcel|tent|jacket|a|customer)
      - (im|i am|its) ..5 (waiting|looking|calling|shopping|expecting|trying|happy|still|writing|not|missing|asking|delivery|package|parcel|order|confused|unsure|disappointed|stuck|having|getting|a|interested) ..5 (from|with|at|of|for)
      - (this|its) ..3 (email|mail|message|sms|parcel|package|really|link|text)
      (i am|im|this is|its|here is|as) (your|the|a|an)? ..2 [boss] ..3 (of|from|at|here|at northwind|speaking|and (i|you)|so|i need|need|give|please|$)
      - (as|this is) ..3 (an)? (admin|developer|manager|director|owner|founder|engineer|technician) ..3 (of|i) ..3 (my|a|our|small) 
      - (im|i am) (the|an|a|now)? ..1 owner of (a|an|two|the|your) ..3 (tent|skerry|fjell|pair|jacket|stove|lumen|tarn|squall)
      - (as|its) (a|an|the|our|my|your)? ..2 (manager|colleague|employee|staff|staff member|coworker|supervisor|engineer|owner) ..2 (told|said|who|in|promised)
      (im|i am|this is|i work|working|we work|i m) ..3 (staff|employee|admin|the police|police officer|a police officer|law enforcement|an officer|an inspector|a detective|internal|colleague of yours|your colleague|from support|in your team|for you guys|for your company|at your company|with your company|at northwind|for northwind|for the company|from northwind|at your store|in your store|for your shop|it department)
      - (im|i am) ..3 (waiting|looking|calling|order*|shop*|buying|customer) ..4 (northwind|you|your)
      - (police|staff|employee) ..2 (discount|price|offer)
      (employee id|badge number|badge|warrant|police investigation|investigating officer|internal audit|internal test|security audit|compliance check|test account|staff login|admin access|backend access|override code|my manager approved|your manager approved|your boss approved|manager said you|already authori*|already approved|approved by (your|the|my) (manager|supervisor|boss|ceo|director|management))
    `,
    other: `
      (give|tell|send|show|need|want) ..3 (the|that|this|another|other|a) (customers|customer|buyers|buyer|persons) ..1 (address|phone number|number|details|data|name|email|order)
      - customers? (service|care|support|number|reviews)
      (on behalf of|in the name of|acting for|act for|power of attorney|authori* to (act|speak|manage|access)|authori* (person|representative)|i represent|representing|speaking for|writing for|calling for|asking for|im handling|im managing|i manage|i handle|i look after|legal guardian of)
      - (asking for) (a friend|help|trouble|a|an|my|the|too|it|information|advice|days|weeks|too much)
      - (calling|writing) for ..1 (the|a|an|help|information|two|weeks|days|#)
      - (i manage|i handle|im managing) ..2 (to|it|fine|with|without)
      (my|his|her|their|our|a) ..1 [relative] ..2 (account|acc|login|password|profile|email|order history|points|invoice|data|order details|personal|bank details|phone number|membership)
      - (my) (partner|friend|ex|son|husband|wife|brother|sister) ..2 (and i)
      - (from|by|with|gift|bought|to) ..1 my [relative] ..2 (account|email)
      (account|login|password|order|orders|data|address|phone number|details|purchases|email) ..2 (of|belonging to|belongs to|for|from) ..1 (my|a|another|other|someone|somebody|his|her) ..2 [relative]
      - (order|orders|address|purchases) ..2 (from|for) ..1 (my|a|another) ..2 [relative]
      (account|order|login|card|contract|membership|it) (is|was|are|isnt|is not|not) ..3 (in|under|on) ..1 (my|his|her|their|a|someone elses|somebody elses) ..3 (name)
      - (in|under|on) ..1 my name
      - (my own name|my name)
      (tell|give|send|show|share|check|what|need|want|know|look up|find|get|forward) ..5 (me)? ..3 (his|her|their|another|other|someone elses|somebody elses|that|this|the|my ex|my neighbours|my neighbors|another customers|a customers|customer) ..2 (customer|customers|persons|person|buyer|buyers|address|phone number|order history|orders|home address|where (she|he|they) (live|lives)|data|details|email address|lives) ..3
      - (tell|give|send|show|share|check|what|need|want|know|look|find|get|forward) ..5 (the|that|this|other|another) ..2 (address|details|email address|phone number|orders|data|person|customer) ..3
      (where|does) ..3 (she|he|my ex|my girlfriend|my boyfriend|my wife|my husband) ..2 (live|lives|living|moved|order|ordered|ship|shipped)
      - (he|she|my wife|my husband) ..2 (order|ordered|ship|shipped)
      (pretend|pretending|pose|posing|impersonat*|act as if|log in as|order as|identity of|same person|im actually|i am actually) ..3 (to be|as|him|her|another|someone|my|the)
      - (im actually|i am actually) ..3 (the|my|to be|another)
      (she|he|they|customer|holder|owner|owner of the account) ..4 (passed away|died|deceased|is dead|in a coma|in hospital|cant (speak|write|talk|call)|asked me to|told me to|gave me permission|allowed me|wants me to|too old to|knows about it|is fine with|agreed) ..10 (account|order|cancel|change|address|refund|access|password|details|close|email|for (her|him))
      (deceased|passed away|died|dead|inherit*|estate of) ..8 (account|order|points|membership|gift card|refund|voucher)
      (im|i am|this is) (his|her|their|the (customers|account holders|buyers|owners)) ..1 (wife|husband|son|daughter|mother|father|brother|sister|assistant|lawyer|carer|caregiver|secretary|friend|partner|boss|colleague|mom|mum|dad)
    `,
  },
  outage: {
    down: `
      [things] ..4 [works]
      - (parcel|package|tent|jacket|boots|stove|lamp|zip|zipper|tracking) ..4 [works]
      (is|are|your|whole|entire) ..3 (site|website|app|system|shop|server|servers|platform|online shop|webshop) ..2 (down|offline|broken|working)
      (cant|cannot|can not|unable to|not able to|couldnt|wont let me|doesnt let me|impossible to) ..3 (pay|check out|checkout|log in|login|sign in|open the (site|app|website|page)|access the (site|app|website|page)|load|order|place|complete|add|submit|reach|buy)
      (error|code) (500|502|503|504|404|403|#)
      - (error|code) # (off|percent)
      (error|crash) (message|page|code|on your|when|at checkout|every time)
      (page|site|app|checkout|it) ..3 (crashes|crashed|freezes|froze|hangs|hung|times out|wont load|keeps crashing|keeps loading|goes blank|went blank|is blank|is stuck|kicks me out|logs me out|white screen)
      (outage|downtime|server error|internal error|bad gateway|gateway timeout|service unavailable|something went wrong|try again later|connection refused|cant connect|technical (issue|issues|problem|problems|difficulties|error))
      nothing (loads|happens|works) ..4 (click|press|tap|pay|site|app|page|checkout|$)
      (payment|card|transaction|paypal|klarna|apple pay|google pay|checkout) ..4 (fails|failed|failing|declined|rejected|refused|error|doesnt go through|wont go through|not going through|didnt go through|not accepted|bounce*)
    `,
  },
  vague: {
    hinted: `
      ^^ [filler]? [filler]? (so|well|um|uh)? (about|regarding|re) (the|my|that|this) (thing|other day|matter|situation|issue|stuff|last one|one) ..3 $$
      ^^ [filler]? [filler]? (i|im|we) ..2 (not sure|dont know|have no idea|cant explain|confused|lost) ..3 (what to do|whats going on|whats happening|what happened|how to explain|anymore)? $$
      ^^ [filler]? [filler]? (its|it is|that is|thats|this is) ..1 (not|still not|never|doing it|happening|the same|gone) ..2 (right|good|what i|it|again|there|working|happening|how it should be)? $$
      ^^ [filler]? [filler]? (you|u) (said|told me|promised|know) ..4 $$
      ^^ [filler]? [filler]? (nothing|it|this|that|they) ..1 (happened|happens|changed|came|arrived|helps|helped|happening|yet) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (what about|and what about|how about) (mine|me|it|that|the other|the other one|the rest|them) $$
      ^^ [filler]? [filler]? (i|we) (did|tried|sent|did what) ..2 (it|that|everything|what you said|them) ..3 $$
    `,
    unclear: `
      ^^ [filler]? [filler]? (it|this|that|everything|nothing) (doesnt|does not|dont|isnt|not|wont|didnt|never) (work|working|ok|okay|right|good|going|fit|help|function) [filler]? [filler]? (again|anymore|at all|properly|here|now|pls|please|help)? $$
      (same|usual) (problem|issue|thing|story|shit|mess|question|error) ..3 (again|as before|as always|as last time|as last week|as yesterday|still|like before|once more|like last time|as usual) ..2 $$
      ^^ (same|still the same|again the same|the same) [filler]? [filler]? (problem|issue|thing|story|again|as before|as last time)? $$
      (you know what i mean|you know the|you know which|you know what|if you know what|u know what|the thing (from|we|i|with|about|again)|that thing|about the thing|do the thing|the other thing|like i said|as i said|as discussed|as agreed|what we discussed|like last time|as last time|as always|what we talked about|the usual|you know why|remember me|you remember|its me again|me again)
      - (as i said|like i said|as discussed|as agreed) ..20 (order|refund|return|parcel|tent|jacket|boots|invoice|account|payment|delivery|stove|membership|appointment|rental|address|size|package|weblink|#)
      ^^ (fix|sort|do|change|solve|check|handle|resolve|stop|send|give|undo|look|make) (it|this|that|this out|that out|it out|something|into it|it now|it again) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (something|sth|smth|somethin|things|stuff|it) (is|s|are|went|seems|looks|feels|got)? [filler]? [filler]? (wrong|off|strange|weird|not right|missing|broken|bad|messed up|not ok) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (i|im|we) [filler]? [filler]? (have|got|having|need|want|had) [filler]? [filler]? (a|an|some|one|another|the|big|small|quick)? [filler]? [filler]? (problem|question|issue|issues|problems|request|situation|help|trouble|something|info|information|doubt|query|favor|favour) [filler]? [filler]? (please|pls|plz|here|again|too|today|now|asap|$) $$
      ^^ [filler]? [filler]? (can|could|will|would|pls|please) (you|u|someone|anybody|somebody|anyone|smb) [filler]? [filler]? (help|fix|check|look|explain|do something|sort|do it|change it|solve) [filler]? [filler]? (me|it|this|that|please|pls|out|again)? $$
      ^^ (why|how|what|when|where|who|huh|wtf|so|and|and then|so what|well|hm|hmm|mm|uh|eh) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (what|how) [filler]? [filler]? (now|about it|about that|about this|do i do|should i do|do i do now|next|then|is this|is that|the) [filler]? [filler]? $$
      ^^ (help|help me|hlp|halp|urgent|asap|important|emergency) [filler]? [filler]? $$
      ^^ (it|this|that|they) [filler]? [filler]? (is|s|was|are|did|does|came|happened|broke|stopped|disappeared|changed) [filler]? [filler]? (again|wrong|not|bad|broken|gone|back|late|different|weird|off|stuck|there|here|this|it)? [filler]? [filler]? $$
      ^^ (any|some) (update|updates|news|progress|word) [filler]? [filler]? $$
      ^^ (broken|wrong|missing|stuck|problem|issue|error|question|lost|late|bad|nothing|no idea|confused|not good|not working|still nothing|still no|still waiting|nope not|idk) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (asdf*|qwert*|asdj*|ghjk*|lkjh*|blabla|bla|blah|dfgh*|test|testing) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    hinted: `
      (as|like) ..1 (i|ive) ..2 (said|mentioned|wrote|told|explained|described) ..3 (before|already|earlier|last|above|in my|yesterday|to your|previously)
      (last|previous|earlier|other|former) (email|emails|mail|message|messages|chat|ticket|conversation|call|agent|colleague|request)
      - last (email|mail|message) ..2 (you sent|from you|i got)
      (told|said|promised|assured) ..3 (someone|somebody|would|get back|call back|be sorted|be resolved|hear back|a reply|within)
      (this|it) ..2 (is|has been)? ..2 (dragging|going on|been going) ..3 (for|on|weeks|days|since)
      (wheres|where is|any|no|got|have) ..3 (answer|response|reply|feedback|update) ..4 (to my|on my|from my|since|regarding my last)
      (how often|how many more|how much longer) ..4 (do i|must i|should i|will i|have to)
    `,
    again: `
      (second|third|fourth|fifth|sixth|tenth|hundredth|nth|umpteenth|2nd|3rd|4th|5th|6th|10th|100th|millionth) (time|message|email|mail|attempt|request|call|contact|reminder|try|complaint|ticket|inquiry|enquiry)
      - (second|third|fourth|2nd|3rd) (attempt|try|request) ..2 (delivery|of delivery|to deliver)
      (how many|so many|too many|many|countless|several|multiple|numerous|#|two|three|four|five|dozens of|a hundred|hundred|thousand) (times|emails|mails|messages|calls|tickets|attempts|requests|reminders) ..6 (i|have|do|must|should|already|to|wrote|asked|called|no|without|and|sent|nothing|explain*|before|now|ignored|unanswered|later|$)
      - (times) (a week|a day|per|more|as|the size|already delivered)
      - (take|taken|taking|use|used|wash|washed|wear|wore|worn|charged|billed|paid|tried) ..4 (many|several|multiple|#|two|three) times
      (again and again|over and over|time and again|once again|yet again|keep (asking|writing|calling|explaining|repeating|telling|getting|contacting|emailing|messaging|waiting|chasing)|repeat myself|repeating myself|repeatedly|on repeat|going in circles|round in circles|passed around|passed from|bounced around|sent back and forth|back and forth|broken record|groundhog)
      (already|again|before|previously|earlier|yesterday|last week|last month|last time|days ago|weeks ago|week ago|monday|tuesday|wednesday|thursday|friday|twice) ..3 [wrote] ..4 (you|this|about|it|twice|support|times|in|to|that|your|several|no|and|before|someone|but|with|him|them|her)
      - (already|again|before|previously|last time) ..3 (try|tried|trying|ask|tell|told|ring|text|mail|call|contact|email|message|report) ..4 (on|size|the boots|them on|restarting|paying|pay|again)
      - (can|could|should|will|would|please|to|how|you|u|do i) ..2 (try|contact|call|email|mail|write|ask|tell|message|text) ..2 again
      [wrote] ..6 (already|before|twice|three times|# times|last week|last month|yesterday|days ago|weeks ago|a week ago|monday|tuesday|wednesday|thursday|friday|several times|many times|multiple times|again and again|earlier|previously) ..8
      - (can|could|should|will|would|please|before|do) ..3 [wrote] ..6 (before|already)
      - (tried|try|trying|mail|email|text|message|call|ring|report|told|tell) ..6 (before i|before my|before the|before it|before friday|before ordering|monday|tuesday|wednesday|thursday|friday|yesterday|before)
      (still|yet|again) ..3 (no|waiting|havent|havnt|not|nothing|nobody|without|didnt|never) ..5 (answer|answered|reply|replied|response|responded|solution|feedback|heard|solved|resolved|fixed|help|news|callback|call back|word)
      (no|not|never|zero|without|wheres|where is) ..2 (one|body|a single|any|an|my|got)? ..2 (answer|answers|answered|reply|replies|replied|response|responses|responded|responds|respond|feedback|reaction|callback|call back|called back|callbacks|gets back|got back|heard back|hears)
      - (answer|reply|respond|response) ..3 (the phone|door|bell|needed|necessary)
      - no (need|rush) ..4 (reply|answer|respond)
      (nobody|no one|noone) ..4 (answer*|repl*|respond*|help*|cares|care|called|calls|gets back|got back|solve*|picks up|reacts|reading|reads|listens|listening)
      (ignored|ignoring|ignore me|ghosted|ghosting|left on read|unanswered|forgotten about me|forgot about me|chasing you|chase you|following up|follow up|followup|reminder|bumping|bump|as i wrote|as i told|as mentioned|as i mentioned|like i told|as previously|per my last|see my last|see my previous|my previous|my last (email|message|mail)|my earlier|same (question|problem|issue) as|asked this before|told you before|told you already|already told|already asked|already wrote|already sent|already explained|already called|already said|already contacted|reopen|old ticket|ticket number|case number|reference number)
      - ignor* (the|my|that|this|previous|last) (message|email|mail|order|one|instruction*|reminder)
      (waiting|waited|wait) ..6 (days|weeks|months|ages|forever|eternity|#) ..4 (for|on) ..3 (answer|reply|response|you to|call|callback|solution|someone|anyone|feedback)
      (its me|me|here i am|im|back) again
    `,
  },
  wants_person: {
    insulted: `
      (made|makes|making|passed) ..3 (remark|remarks|comment|comments|joke|jokes|slur) ..3 (about|on|at) ..1 (my|our|her|his|their|me|us)
      (staff|cashier|assistant|employee|colleague|guy|man|woman|lady|manager|driver|courier) ..6 (mocked|insulted|shouted|yelled|laughed at|swore|humiliated|harassed|stared at|discriminat*|racist|sexist)
    `,
    person: `
      (put|pass|get|patch|route) ..3 (through|me on) ..3 (someone|somebody|a person|human|manager|support|agent)
      (anyone|anybody|someone|somebody) ..1 (real|alive|human|there for real|actual|living)
      (talk|talking|speak|speaking|chat|chatting|connect|connected|transfer|transferred|forward|put|pass|get|give|need|want|reach|find|see|contact|communicate|deal|escalate|prefer|is there|are you|bring|refer|hand|let me|may i|can i|switch|with) ..5 (human|humans|real person|actual person|live person|person|real human|human being|live agent|agent|agents|representative|rep|operator|manager|supervisor|boss|superior|team lead|team leader|advisor|adviser|employee|staff member|colleague|customer service|customer care|customer support|real people|someone real|somebody real|someone from|someone in charge|somebody in charge|someone competent|someone who (can|knows|understands|actually)|someone higher|someone else|somebody else|someone at|somebody from|someone responsible|decision maker|head office|higher up|your boss|your manager|your supervisor)
      - (travel|cleaning|estate|delivery|waterproofing|drying|shipping) (agent|agents)
      - # (person|people|persons)
      - (per|one|single|two|three|four|1|2|3|4|each|second|solo) (person|people|persons)
      - (tent|bag|room|hut|space|fit) ..3 (for)? ..2 person
      - person (tent|shelter|hammock)
      - (is there|get|give|need|want|find|see|contact|with|put|pass|reach) ..5 (a|the|my|your|our) (colleague|employee|boss|person|manager|customer service|customer support) ..2 (email|mail|address|gift|discount|who|that i|number|hours|card|told|said|i spoke)
      (human|humans|real person|real human|live agent|live person|live chat|representative|operator|supervisor) ..1 $
      ^^ (agent|human|person|representative|operator|manager|supervisor|employee|real person|advisor|rep|people|staff|somebody|someone) ..2 $$
      (human|agent|person|representative|operator|manager|supervisor) (please|pls|plz|now|asap|needed|required)
      (talk|speak|chat) (to|with) (someone|somebody|anyone|anybody|a guy|a woman|people|a man|u guys|you directly|the team|your team|you on the phone|the owner|the boss|management|your colleague|sb|smb)
      - (someone|somebody|anyone) ..3 (spoke|talk) (to|with)
      - (can|could|should) (someone|you|my) ..2 talk to
    `,
    nobot: `
      (are|r|am|is|was) (you|u|i|this|that) ..4 (bot|robot|machine|ai|a i|human|real|real person|computer|automated|chatbot|chat bot|a person|an actual person|script|chatgpt|talking to a)
      - (is|are|was) (this|that|u|you|it) ..4 (real|computer|machine|automated) ..2 (leather|down|wool|washable|wash|fur|goose|delivery|bag|compatible|sleeve|price|email|mail|from|deal|offer|discount|shop)
      (no|not|stop|dont|hate|tired of|sick of|fed up|without|enough|instead of|stupid|useless|dumb|damn|bloody|another|this|these|with|to|than|turn off|off) ..4 (bot|bots|robot|robots|machine answers|ai|automated (answers|answer|replies|reply|messages|response|responses)|auto reply|auto replies|autoreply|chatbot|chatbots|automatic (answers|replies|reply|answer|messages|response|responses)|copy paste|canned|template answers|standard answers|scripted|computer)
      - (robot|machine) (mower|vacuum)
      (bot|robot|chatbot|ai|machine|automat*) ..5 (not help*|doesnt|does not|cant|useless|not understand|sucks|no help|keeps|isnt|stupid|again)
      - (washing|espresso|sewing|coffee) machine
      - (pay|ticket) ..2 machine
    `,
    phone: `
      (call|phone|ring) (me|us) ..1 (back|please|pls|now|asap|on|at|today|tomorrow|later|when|this|in|after|directly|instead|immediately|urgently|somebody|someone|right|to|about|$)
      - (call|ring) me (a|an|old|when it (arrives|is|comes)|before (delivery|deliver*))
      - (courier|driver|dhl|carrier|ups) ..5 (call|phone|ring) me
      - (dont|do not|not|never|why did|why do|who) ..3 (call|phone|ring) (me|us)
      (can|could|will|would|please|pls|want|need|have|ask|tell|let|get) ..2 (you|u|someone|somebody|anyone|a manager|your|them|him|her|one|him to|someone to|somebody to|you to|your team) ..2 (call|phone|ring|give) ..1 (me|us) ..2 (back|a call|a ring|call|please|$)?
      - (courier|driver|dhl|carrier|ups) ..5 (call|phone|ring|give)
      - give me (the|an|a|some|your|more|my|advice|information|details)
      (callback|call back request|request a call|request a callback|want a call|need a call|like a call|schedule a call|phone call|video call|explain ..2 on the phone|discuss ..3 phone|talk ..3 phone|speak ..3 phone|by phone|over the phone|on the phone with|a number i can call|number to call|number can i call|hotline|helpline|telephone number)
      - (order|ordering|pay|paying|book|booking|reach you|appointment|buy|reserve|open*|hours) ..3 (by phone|over the phone|by telephone)
      - (suspicious|strange|fake|weird|got a|received a|scam) ..2 phone call
      - promised ..4 (callback|call)
      (escalate|escalation|take (this|it) ..2 (up|higher)|higher authority|next level of support|second level|2nd level|level 2)
      - (escalate) ..4 (bank|paypal|ombudsman)
    `,
  },
}
