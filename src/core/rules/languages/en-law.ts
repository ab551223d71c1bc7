import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    hinted: `
      (seek|seeking|get|getting|take|taking|ask|asking|look|looking) ..2 (advice|counsel|professional help|representation) ..4 (on|about|from|regarding|legal|if|before)
      - (advice) ..4 (size|tent|which|boots|buy*|buying|product*|fit|gear|colour|color|trail|care)
      (my|a|the) (friend|brother|sister|dad|father|uncle|cousin|neighbour) ..3 (is|who is|whos|s) ..1 (a)? ..1 (lawyer|solicitor|attorney|judge|works in law|legal)
      (put|getting|have|keep|kept) ..3 (everything|it all|this|that|it) ..2 (in writing|documented|on record|on file)
      (hear|hearing|letter|post|mail) ..3 (from) ..3 (someone|my side|professional*|my representative|office)
      (rights|law|legally|legislation|obligation|obliged|statutory|directive) ..6 (refund|repair|return|days|entitled|required|my side|you must|you have to|consumer)
      - (return|refund) rights
    `,
    lawyer: `
      [lawyer]
      (talk|talked|talking|spoke|speak|speaking|go|gone|going|take|taken|taking|pass|passing|passed|hand|handing|handed) ..3 (legal|legal people)
      - (no|not|dont|without|never) ..3 (need|needed|want|involving|involve|calling|have|having|use|using)? ..3 [lawyer]
      - [lawyer] ..2 (friend|buddy)? (loved|loves|likes|liked|bought|ordered|recommended|wears|uses|has the same|also has|would like)
      - (present|gift|birthday|jacket|boots|size|tent|backpack|lamp|something) ..3 for my [lawyer]
      - (im|i am|work as|works as) (a|an) [lawyer] !(and)
      - devils advocate
    `,
    court: `
      (court|courts|small claims|tribunal|magistrate|arbitration|mediator)
      - (tennis|food|basketball|squash|badminton|volleyball|full|half|indoor) (court|courts)
      - (court|courts) (shoe|shoes|street|road)
      (sue|suing|sued|sues|lawsuit|lawsuits|litigation|litigate|class action|prosecute|prosecuted|prosecution|subpoena)
      - (my|friend|aunt|sister|with|and|from|dear|hi|hello|is) sue
      - sue (has|is|said|told|bought|ordered|and)
      legal (action|actions|step|steps|proceedings|proceeding|notice|advice|route|remedies|remedy|consequences|matter|measures|case|claim|claims|demand|letter|recourse|options|rights|process|deadline|obligation|duty|responsibility|liability)
      (take|taking|took|taken|pursue|pursuing|go|going|make) ..4 legal
      (legally|lawful*|unlawful*|illegal*|against the law|breaking the law|breach of contract|in breach|break* the law)
      - (drone|knife|camp*|fire*) ..3 (legally|illegal|legal)
      - legal to (camp|carry|use|cook|pitch|sleep)
    `,
    notice: `
      (letter before (action|claim)|formal (notice|demand|complaint letter|letter|warning|request for payment)|final (notice|demand|warning|deadline)|notice of default|cease and desist|registered letter|certified letter|recorded delivery letter|default notice|written notice|statutory (rights|declaration|demand))
      - (reminder|got|received|sent me|you sent) ..4 (final notice|formal notice|final demand)
      (last|final) (chance|warning|opportunity) ..6 (before|or|otherwise|else)
      (deadline|until|by|within) ..6 (or|otherwise) (i|we) (will|shall|have to|am|are|ill) ..3 (take|go|further|steps|action|proceed)
      (i|you) ..4 (in writing|paper trail|keeping records|keep records|screenshots|documenting|documented|recorded everything|saved everything|kept everything|on file) ..8 (case|evidence|proof|later|needed|comes to|need it|everything|further)
    `,
    veiled: `
      (take|taking|taken|takes|escalat*) (this|it|things|the matter|matters|that) ..2 (further|elsewhere|to the next level|to a higher level|higher up|next level)
      (i|we) ..3 (know|aware of|exercise|enforce|reserve|assert|insist on|invoke|looked up|checked|read up on) ..2 (my|our|all|the) ..3 rights
      (other|further|next|necessary|appropriate|different) (steps|measures|avenues|means|ways|channels|action|route|options) ..4 (be|follow|take|taken|left|if|recover|against|pursue|consider|considering|explore)
      (take|taking|force* me|forced|forcing me|considering|consider|look* into|pursue|explore|exploring|left with) ..3 (further|other|necessary|appropriate|different) (steps|measures|avenues|means|ways|channels|action|route|options)
      (see|meet|hear from|hearing from|talk to|expect) ..4 (in front of a judge|judge|legal|my dad hes a judge|a letter|mail from|post from)
      (small print|contract|terms|law|consumer law|act|directive|regulation|regulations) ..3 (says|states|requires|entitles|is clear|is on my side|on my side|gives me|protects)
      (consumer rights act|consumer law|consumer protection act|sale of goods act|magnuson|distance selling|eu law|civil code|contract law)
      (you|this|it|that) ..3 (will|ll|going to|gonna|is going to) (regret|cost you|have consequences|be expensive|get expensive|not end well|come back to bite)
      (you|youll|u|ull) (will|ll|gonna|are going to)? ..2 regret (this|it|that)
      (hold|holding|held|hold*) ..3 (liable|accountable|responsible)
      (people|someone|friend|brother|uncle|cousin|father|sister|husband|wife|relative|contacts) ..4 (law|lawyer|legal|solicitor|attorney)
      (brother|sister|cousin|father|dad|husband|wife|son|daughter|sister) in law ..0 $
      - (brother|sister|father|mother|son|daughter|parents|mom|mum|dad) in law
      (police|criminal complaint|press charges|file charges|pressing charges|criminal charges|report you to the cops|cops)
      - (police|cops) (said|says) you
      (damages|liability|liable)
      (dispute resolution|adr scheme|european odr|odr platform)
    `,
  },
  press: {
    hinted: `
      (people|readers|viewers|listeners|followers|subscribers|audience|public|everyone) ..4 (should|will|would|deserve|might|need) ..3 (know|hear|interested|read|see|find out|be told)
      (write|writing|publish|publishing|post|posting|film|filming|record|recording|make) ..4 (a|an|this|about) ..3 (article|story|piece|column|review video|feature|documentary|report|thread) ..6
    `,
    media: `
      (journalist|journalists|reporter|reporters|newspaper|newspapers|news outlet|news channel|news desk|newsroom|the news|tabloid|tabloids|press release|press inquiry|press enquiry|press request|press office|press officer|press contact|press department|media inquiry|media enquiry|media request|media outlet|media contact|editor|editorial|columnist|documentary|magazine|podcast|broadcaster|tv station|tv channel|tv show|on tv|on television|on the radio|radio station|local news|local paper|local radio|the guardian|daily mail|new york times|bbc|cnn|itv|fox news|reuters|spiegel|channel 4|watchdog|consumer affairs show|investigative)
      - (good|great|bad|happy to hear the|whats|any|heres) ..1 (the news|news)
      - (saw|seen|ad|advert|advertis*|read about|featured|read) ..5 (newspaper|magazine|podcast|on tv|on the radio|bbc|editorial)
      - (newspaper|magazine) ..3 (in the box|as padding|padding|subscription)
      (go|going|went|talk|talking|speak|speaking|contact|contacting|inform|informing|call|calling|tell|telling|alert|tip off|tipping off|approach|involve) ..2 (to)? ..2 (the)? (press|media|papers|paper|news)
      (the|your|local|national) (press|media) ..3 (will|would|might|is|know|knows|about|love|interested|hear|find)
      (for|from|with|of|at) the (press|media)
      (writing|write|wrote|working on|researching|doing|preparing) ..3 (an|a|the|my) ..2 (article|story|piece|feature|report|investigation|column|expose)
      - (article|report) (number|code|no)
      (comment|statement|interview|quote) ..4 (for|from) ..5 (article|story|publication|publish|paper|program|programme|readers|listeners|viewers|spokes*|press|on the record)
      (publish|publishing|published|print|printing|broadcast*|air|airing) ..4 (story|article|this|report|what you|experience|everything|my)
      - (print|printing) ..4 (label|this|return|ticket|receipt|form)
      (spokesperson|spokesman|spokeswoman|on the record)
    `,
    exposure: `
      (go|going|goes|gone|went) (viral|public)
      (post|posting|share|sharing|tweet|tweeting|put|putting|spread|upload*|write|writing|blast|plaster|expos*|name and shame|make|making|blog*) ..6 (on|to|all over|across|everywhere|about|online|public)? ..3 (twitter|tiktok|tik tok|facebook|instagram|insta|reddit|youtube|linkedin|social media|socials|every platform|trustpilot|google reviews|internet|everywhere|x com|the world)
      - (saw|seen|follow|following|found|tag|photo|photos|link|login|sign|discount|code|giveaway|contest) ..8 (instagram|facebook|tiktok|social media|youtube|insta)
      (everyone|everybody|whole world|the world|people|public|internet|my followers) ..3 (will|should|needs|need|must|deserve*|gonna|going|ought) (to)? (know|hear|see|find out|be warned|learn)
      (expos* you|name and shame|shame you|ruin your (reputation|name)|damage your reputation|bad publicity|public shaming|screenshots of this|screenshot this|tell everyone|telling everyone|warn everyone|warning everyone|warn others|warn people)
      (one|1|zero|0) star ..4 (review|reviews|rating|everywhere|from me|on)
      (bad|negative|scathing|terrible|honest|awful) (review|reviews|rating)
      - (any|no|read|saw|had|has|have|many|some|why) ..3 (bad|negative|terrible|awful) (review|reviews)
    `,
  },
  regulator: {
    body: `
      (ombudsman|ombudsmen|trading standards|consumer (protection|affairs|agency|authority|rights organi*|advice|council|commission|watchdog|centre|center|court|forum|association|organi*|helpline|office|board|advocate*|champion)|citizens advice|better business bureau|bbb|ftc|federal trade commission|cfpb|fca|financial conduct authority|ico|information commissioner*|data protection (authority|agency|commissioner|officer|office|board|regulator)|dpa|cnil|attorney general|ag office|ofcom|competition authority|cma|asa|advertising standards|regulator|regulators|regulatory|watchdog|supervisory authority|cpsc|product safety commission|health and safety|opss|rapex|accc|fair trading|licensing authority|tax authority|tax authorities|ecc net|european consumer|antitrust|dot complaint|privacy commissioner|state authorities|the authorities|authorities|authority|chamber of commerce|weights and measures|which magazine)
      - (customs|local|shipping|port|border) (authority|authorities)
      - (letter of|signing|have the|someone with|who has) authority
      - bbb (cream)
      (report|reporting|reported) ..2 (you|this|your company|your shop|it|the matter|your business|northwind|u) ..3 (to|with|somewhere|everywhere)
      - (report|reported|reporting) ..3 (to)? ..2 (you|dhl|ups|carrier|courier|support|my bank|a problem|bug)
      (file|filing|filed|lodge|lodging|lodged|make|making|submit|submitting|raise|raising) ..3 (an|a|the)? ..2 (official|formal|gdpr|privacy|regulatory|government) (complaint|report|objection)
      (gdpr|data protection|privacy) ..3 (complaint|violation|breach|infringement|fine|fines|authority)
      (violat*|breach*|infring*) ..4 (gdpr|privacy|consumer|regulation*|data protection|law|laws|rights)
      (who|which) ..3 (regulates|supervises|oversees|is above|is responsible for overseeing) ..2 (you|your|companies|shops)
    `,
  },
  public_figure: {
    known: `
      (im|i am|this is|here is|as|being|we are|representing|represent|behalf of|assistant to|office of|secretary of|manager of|manage|agent of|agent for|pr for|publicist|work for|working for|writing for) ..4 (mayor|senator|congressman|congresswoman|member of parliament|mp|mep|minister|ministry of|ambassador|governor|president of|prime minister|chancellor|politician|councillor|actor|actress|singer|musician|rapper|influencer|content creator|creator|youtuber|streamer|tiktoker|instagrammer|blogger|vlogger|celebrity|tv host|tv presenter|presenter|olympian|olympic|professional athlete|pro athlete|football player|footballer|professional climber|world champion|champion|author|famous|public figure|king|queen|prince|princess|royal|royal family|bishop|celebrities|comedian|model|band|national team|mountaineer)
      - (as|being) ..4 (model|creator|champion|author|band)
      - (this|same|which|new|older|old|last year) ..2 model
      - (model) (number|year|is|of|i)
      - (wrist|head|rubber|elastic|waist|resistance) band
      (#|k|thousand|million|many|so many|lots of|huge) ..3 (followers|subscribers|subs|fans|viewers|readers|audience|listeners)
      (my|our) ..3 (followers|subscribers|fans|viewers|channel|audience|blog|vlog|fan base|fanbase)
      (do you know who i am|dont you know who i am|you know who i am|know who i am|who youre dealing with|who you are dealing with|i am known|im known|im famous|i am famous|im quite well known|well known person|household name|vip|verified account|blue tick|blue check|blue checkmark|recogni* me from|seen me on|seen me in|my management|my publicist|my pr|my press team|my assistant will|high profile|public eye|red carpet|my label|my fans)
      (collab|collaboration|sponsor me|sponsorship|brand deal|promo for free|free gear for|brand ambassador|exchange for exposure)
    `,
  },
  fraud: {
    scam: `
      (scam|scams|scammed|scammer|scammers|scamming|scammy|fraud|frauds|fraudulent|fraudster|fraudsters|defraud*|swindl*|conman|con men|con artist|con artists|rip off|ripoff|ripped off|rip offs|ripping|crook*|thieves|thief|thieving|theft|stealing|stole|steal|cheat|cheated|cheating|cheaters|robbed|robbery|robbing|ponzi|pyramid scheme|counterfeit*|deceiv*|deception|dodgy|shady|sketchy|bogus|hoax)
      - (parcel|package|bike|backpack|pack|tent|jacket|bag|boots|delivery|it) ..3 (was|got|been|is)? (stolen|stole)
      - (anti|against|prevent|from) ..1 (theft|thieves|thief)
      - (theft|thief) (insurance|protection|proof|cover|policy)
      (fake|false|phony|imitation|cloned|copycat|lookalike) ..1 (shop|site|website|store|page|email|mail|message|text|sms|account|profile|product|products|review|reviews|invoice|link|seller|company|tracking|number)
      - (fake|faux) (fur|leather|down)
    `,
    phishing: `
      (phish*|spoof*|smish*|vishing|malware|virus|trojan)
      (is|was|are|isnt) (this|that|it|these) ..5 (really|actually|truly|genuinely|legit|legitimate|genuine|real|authentic|trustworthy|safe) ..2 (from)? ..1 (you|your|yours|northwind|the shop|message|email|sms|text|link|site|website|$)
      - (really|actually|real|genuine) (leather|down|wool|gore|waterproof|goose|suede)
      (is|was|are) (this|that|it|these) ..4 (from you|you guys|yours|your number|your website|your site|your email|your account|your message|you)
      - (is|was) (this|that|it) ..3 (from you|yours|you) ..2 (shipped|sent|delivered|still|can)
      (is|was|are) (this|that|it|the|your) ..4 (legit|legitimate|a real shop|real company|trustworthy|a real company|real website|a genuine|for real website)
      (suspicious|strange|weird|odd|dubious|fishy|questionable|unusual|shady) ..2 (email|emails|mail|sms|text|texts|message|messages|link|call|calls|link|number|site|website|offer|phone call|whatsapp|caller)
      (got|received|get|getting|sent|gets|receiving|keep getting) ..4 (email|mail|sms|text|message|call|link|whatsapp|dm) ..10 (click|pay|fee|password|pin|bank details|card details|card number|code|prize|won|verify|customs fee|login details|social security|gift cards)
      - (tracking|confirmation|reset|discount|newsletter|order) ..2 (email|mail|sms|text|code|link)
      - (gift card|promo|voucher) ..2 code
      (asking|asked|asks|wants|wanted|want|demanded|demands|requesting) ..4 (for)? ..2 (my)? ..1 (pin|password|passwords|card details|card number|bank details|cvv|otp|login details|credentials|verification code|bank login|gift cards)
      - (site|app|login|page|website|checkout|system) ..4 (asks|asking|wants)
      (clicked|click|opened|entered|typed) ..5 (link|weblink|details|card|password) ..8 (worried|not you|wasnt you|fake|now|scared|suspicious|realised|realized|then|safe)
      (someone|somebody|a man|a woman|guy|person|caller|they) ..3 (called|calls|calling|phoned|rang|contacted|messaged|texted) ..4 (me)? ..3 (saying|claiming|pretend*|said|posing|from your|about)
      (pretending|pretends|pretended|posing|claiming|claims|claimed) ..2 (to be|as) ..2 (you|your|northwind|from you|support|the shop)
    `,
    stolen: `
      (stolen|lost|cloned|skimmed|compromised|misused) ..2 (card|cards|credit card|identity|bank details|card details|wallet|id)
      - (lost) ..2 (card) ..2 (gift|club|member*)
      - (gift|member*|club) (card|cards)
      (card|credit card|identity|details|name|wallet|paypal|number) ..4 (stolen|misused|cloned|skimmed|abused|compromised|fraudulently|without my (knowledge|permission|consent))
      - (gift card) ..4 stolen
      [who] ..3 (used|using|uses|misus*|abus*|bought|ordered|shopped|purchas*|paid|paying|pays|placed|made|charged|entered) ..5 (my|our|with my|in my|under my) ..2 (card|credit card|cards|name|paypal|bank|details|identity|number|address|account|data)
      - they (charged|used|placed|ordered|made) ..4 my (card|account)
      who ..2 (used|ordered|bought|paid|is using|has used|was using) ..5 (my|our) ..2 (card|account|name|credit card|paypal)
      (identity theft|stolen identity|stole my|hijacked|money laundering|money mule)
    `,
  },
}
