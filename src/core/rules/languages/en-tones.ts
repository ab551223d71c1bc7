import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (fuck|fck|f you|fuk|fuq|screw|damn|stuff|bugger|piss|sod) (you|u|off|yourself*|yourselves|ya|all of you|your)
      (fuckers|fucker|motherfuck*|mf|asshole|assholes|arsehole*|bastard|bastards|bitch|bitches|cunt|cunts|dickhead*|dick|prick|pricks|wanker*|twat*|moron|morons|moronic|idiot|idiots|idiotic|imbecile*|retarded|retards|dumbass*|dumb ass|scumbag*|scum|pig|pigs|shithead*|shit heads|dipshit*|slut|whore|nigg*|fag|faggot*|loser|losers|clowns|clown|parasites|vermin|degenerate*|subhuman|brainless|half wit*|nitwit*|braindead|brain dead|incompetent fools|fools|muppets|wankers|pillock*|tosser*|knobhead*|numbnuts|piece of (shit|crap|trash|garbage))
      - (dick) (s|sporting|goods|van|and)
      - (im|i am|i was|was i|feel like|felt like|call me|am i|me|like) ..2 (a|an|such an|such a)? ..1 (idiot|moron|fool|clown|loser|dumbass|pig|fools)
      - idiot (proof|moment)
      (you|u|youre|your|ur|yall|these|those|bunch of|pack of|bloody|total|complete|such|all) ..5 (stupid|dumb|useless people|fucking|fuckin|worthless|disgusting people|pathetic people|lying|liars|liar|crooks|thieves|criminals|trash|garbage|ignorant|brain)
      - (fucking|stupid|dumb) (late|long|parcel|tent|zip|website|question|questions|mistake|app|site|form|bot)
      - (your|ur) ..2 (stupid|dumb|fucking) ..1 (website|app|site|system|bot|policy|form|courier|answers|newsletter|delivery)
      - garbage (bag|bags|can)
      (go|burn|rot) (to|in) hell
      (hope|wish) (you|u|your|they|all) ..6 (die|bankrupt|rot|burn|cancer|suffer|choke|go out of business|lose)
      (shut up|stfu|gtfo|eat shit|kiss my|suck my|bite me|drop dead|kys|shove it|stick it up|up your ass|go die|kill yourself)
      - drop dead gorgeous
    `,
    distressed: `
      (desperate|desperately|crying|in tears|cried|weeping|sobbing|panic|panicking|panicked|terrified|frightened|scared|so afraid|freaking out|freak out|shaking|trembling|devastated|heartbroken|heart broken|broken hearted|distraught|distressed|overwhelmed|helpless|hopeless|anxiety|anxious|anxiously|nightmare|sleepless|cant sleep|couldnt sleep|havent slept|worried sick|sick with worry|so worried|really worried|very worried|extremely worried|im worried|breaking down|breakdown|broke down|falling apart|losing it|at my wits end|wits end|end of my rope|end of my tether|mental health|depressed|depression|suicidal|grieving|mourning|in shock|shaken|beside myself|lost for words|cant cope|so ashamed|traumati*)
      - (car|cost|price|full|detailed) (breakdown|break down)
      - (desperate|desperately) ..2 (measures)
      (dont|do not|no longer|didnt) know what (to do|else to do|i should do|to do anymore|do)
      (begging|beg|im begging|i beg|imploring|implore|pleading|plead) ..3 (you|u|please|help|for)?
      (please|pls|plz) (please|pls|plz)
      (please|pls|plz) ..2 (help me|help us|i need help|im so|i dont know|help) ..3 (im|i|she|he|my|desperate|asap|urgent|now|right now|we|very|really)
      - (please|pls|plz) ..2 help ..3 (i|we) ..1 (want|need to|would|cant|ordered|forgot|have)
      (last|only|all our|all my|my last|life|entire) (hope|money|savings|euros|dollars) ..4
      (cant|cannot|couldnt) ..2 (afford|pay rent|eat|feed|breathe|sleep|stop crying|take it anymore|take this anymore|do this anymore|go on)
      - cant afford ..4 (it|that|this|the|new|full price)
      (my|our|his|her) ..2 (mother|father|mom|mum|dad|husband|wife|son|daughter|child|baby|sister|brother|grandma|grandmother|dog) ..3 (died|passed away|is dying|dying|is in hospital|in the hospital|has cancer|is sick|very ill|in intensive|got hurt|is bleeding)
      (funeral|lost my job|lost everything|lost my (husband|wife|mother|father|son|daughter|dad|mom|mum)|homeless|evicted|divorce|stranded|all alone|so alone|nobody to turn|no one to turn|nowhere to go|im lost|im so lost)
      (oh my god|omg|oh god|oh no|dear god|god please) ..10 (help|please|what do i do|what should i do|what now|gone|stolen|hurt|hacked)
    `,
    sarcastic: `
      (thanks|thank you|thx|cheers) ..1 (a lot|so much|very much|a bunch|a million)? ..1 (for nothing|for ..2 (ruining|losing|wasting|ignoring|breaking|destroying|forgetting|the empty|sending me (a|an|the) (empty|broken|wrong)|nothing)|for absolutely)
      (oh|ah|wow|well|yeah|yea|sure|yes|ha|haha|lol|hah|and|so|just|how|what a|truly|really|simply|absolutely|such) ..1 (great|wonderful|fantastic|lovely|brilliant|perfect|amazing|awesome|nice|marvellous|marvelous|super|excellent|genius|impressive|charming|delightful|classy|stellar|splendid|fabulous|outstanding|surprise|joy|treat|shocker|shock|bargain|service) ..14 (again|another|still|lost|broken|late|wrong|no one|nobody|nothing|empty|weeks|months|days|not|never|ignored|ignore|copy|robot|bot|wait|waiting|missing|damaged|third|second|fourth|fail|delay|delayed|yet|only took|only # weeks|cancelled|forgot|without|isnt|doesnt|didnt|🙄|👏|🙃|wet|leak*|one boot|left boot|hole|holes)
      - (wow|so|really|absolutely|truly|yes|sure|simply|just|such|oh|and) ..1 (great|wonderful|fantastic|lovely|brilliant|perfect|amazing|awesome|nice|super|excellent) ..3 (thank|thanks|thx|service|tent|jacket|shop|product|help|boots) ..14
      ^ (great|wonderful|fantastic|lovely|brilliant|perfect|amazing|awesome|nice|marvellous|super|excellent|genius|bravo|congratulations|congrats|well done|good job|great job|nice job|nice one|nice work|great work|good work|top notch|first class|world class|stellar|five stars|5 stars|10 10|outstanding|love it|love that|love this|love how|loving|impressive|magnificent|kudos|hats off|round of applause|slow clap|👏) ..12 (again|another|lost|broken|late|wrong|nobody|nothing|empty|weeks|months|ignored|copy|robot|missing|damaged|third|fourth|fail|failed|delay|delayed|disappeared|losing|ignoring|forgot|forgetting|wasting|no reply|no answer|no parcel|no tent|no response|not a single|never|still no|still waiting|still nothing|🙄|🙃|wet|leaks|leaking|one boot|two left|hole|holes|cancelled|zero|without|wrong size|in pieces|soaked)
      - ^ (great|perfect|nice|lovely|super|excellent|amazing|awesome|love this|love it|love that|fantastic|brilliant|wonderful|good job) (thanks|thank you|thx|tent|jacket|boots|product|shop|service|news|then|i|ill|can|could|but (can|could|do|is|the))
      (bravo|slow clap|👏 👏|round of applause|hats off|kudos|well done|good job|great job|nice job|top job|congrats|congratulations) ..4 (on|for|guys|team|everyone|you|losing|northwind|really)? ..2 (losing|ignoring|sending|breaking|wasting|delivering|managing|taking|forgetting|ruining|making|screwing|messing|charging|the worst|nothing|another)
      (love|loving|enjoy|enjoying|adore|fan of|big fan) ..2 (how|when|that|waiting|being ignored|the part|paying|talking to|your|getting|being) ..6 (ignore*|never|nobody|no one|not|nothing|wait*|weeks|lost|broken|robot*|bots|copy|twice|again|silence|you dont|you just|you never|for nothing|late|wrong|empty)
      (what a|how) (surprise|joke|shock|shocker|professional|generous|helpful|convenient|kind of you|thoughtful|original|lovely|reliable|touching|cute|classy|efficient|fast|quick|treat|joy|pleasure)
      (so|really|very|super|extremely|incredibly|oh so|truly|how|wow) (helpful|professional|useful|reliable|fast|quick|speedy|efficient|competent|generous|kind|impressive|clever|smart|convenient|customer friendly|express|premium|waterproof|trustworthy) ..6 (🙄|🙃|👏|not|again|thanks for nothing|lol|as always|as usual|right|isnt it|indeed|if you ask)
      (take your time|no rush|no hurry|dont hurry|whenever you feel like|whenever youre ready|at your leisure|no worries i) ..8 (only|weeks|days|months|its just|its only|been|waiting|i only|i just|ill just|not like|🙄|🙃|really)
      (not like|its not like|its not as if|as if) (i|we|you|anyone|it|my) ..8 (need*|wanted|paid|matter|matters|care|cares|important|money|trip|use|waiting|asked)
      (yeah right|yeah sure|sure jan|sure thing buddy|of course you|as expected|why am i not surprised|not surprised|shocking|shocker|what could go wrong|must be nice|living the dream|just what i needed|exactly what i needed|just what i wanted|exactly what i wanted|my favourite|my favorite|makes my day|made my day|dream come true|who needs|who doesnt love|because who|because obviously|clearly|customer service at its best|quality at its finest|at its finest|at its best|so called (service|support|express|help|customer)|if thats what you call|you call (this|that)|is that what you call|some service|big surprise|best day ever|lucky me|happy days|thrilled|over the moon|delighted to) 
      - made my day ..1 (thank*|so)
      - (clearly) (state*|see|says|said|written|marked|shows|visible|not)
      - (dream come true|thrilled|over the moon|makes my day) ..6 (thank*|with|love)
      (great|good|nice|awesome|lovely|wonderful|brilliant|thanks|thank you|super|perfect|helpful|amazing|fantastic|cool|impressive|professional) ..8 (🙄|🙃|😒|👏)
    `,
    angry: `
      (furious|fuming|livid|outraged|outrageous|outrage|enraged|angry|so angry|infuriat*|seething|pissed|pissed off|raging|mad as hell|so mad|really mad|very mad|damn|dammit|goddamn|wtf|bloody hell|ffs|bullshit|bs|bull crap|crap|crappy|shit|shitty|shite|fucking|fuckin|fucked|fuck|fked|hell|unacceptable|inacceptable|not acceptable|unbelievable|incredible incompetence|ridiculous|absurd|insane|disgust*|disgrace*|shame|shameful|shameless|ashamed of|appalling|appalled|atrocious|abysmal|horrible|horrendous|horrific|terrible|dreadful|awful|worst|pathetic|a joke|joke of a|laughable|insult|insulting|incompetent|incompetence|useless|worthless|rubbish|garbage|trash|scandal|scandalous|an outrage|criminal|crooks|thieves|liars|lied|lying|lies|rude|disrespect*|unprofessional|a mess|mess up|messed up|screwed|screw up|screwed up|fiasco|disaster|catastroph*|hate|hated|loathe|despise)
      - (garbage|trash|rubbish) (bag|bags|can|bin)
      - (terrible|awful|horrible|worst) ..2 (weather|rain|storm|cold|case|case scenario|blisters|headache|at sizing|with sizes|memory)
      - what a shame
      - (its|it is|thats|that is|such) a shame
      - (im|i am|sorry|not|no|dont be|isnt|arent) ..2 (angry|mad|furious|rude)
      - (dont|didnt|would|id|i) hate (to|it if)
      - (lies|lying) (flat|on|in|at|around|under|here|there|down)
      - (hell) (yeah|yes|of a (good|nice|great|trip|tent|jacket))
      (how dare|what the (hell|heck|fuck|f)|who do you think|are you (kidding|joking|serious|insane|out of your)|you (must|have|gotta) (be|got to be) (kidding|joking)|is this a (joke|scam|prank)|this is a joke|what kind of (company|shop|service|business)|what is wrong with you|whats wrong with you|whats your problem|do your (job|jobs|work)|get your act together|wasting my time|waste of (time|money|space)|wasted my|last straw|had it with|have had it|had enough|ive had enough|enough is enough|sick of|sick and tired|fed up|tired of your|done with you|im done|never (again|buying|ordering|shopping|order|buy|shop|ever)|will never (buy|order|shop|return|use|recommend|come back)|lost a customer|losing a customer|lose me as|avoid this|stay away|do not buy|dont buy from|boycott|demand|i demand|i insist|immediately|at once|this instant)
      - (never|will never) (ever|again|buy|order)? ..2 (been|had|seen|used|tried|happier|owned)
      - (whats wrong|is) ..1 with your (site|website|app)
      - (should|can|do|must|could|will|please|start*|stop*|ship*|work*|available|dry|get) ..4 (immediately|right now|at once)
      - (right now|immediately|at once) ..2 (i|im|its|we|the) ..2 (have|use|am|own|wear|wearing)
      - (how|what|who) ..6 (right now)
      - (gas|leaking|hurt|hurts|ambulance|hacked|lock|stuck|account|block) ..4 (immediately|right now|at once)
      (give me|i want|return|refund|send) (me)? ..2 (my|the)? ..1 (money|cash|refund|order|parcel|tent) ..1 (back)? ..1 (now|immediately|today|right now|at once|asap)
      (you people|you guys) (are|have|cant|never|always|keep|should be)
      - you guys (are|have) ..2 (great|awesome|the best|amazing|open|a store|a shop|any|the|it|in stock|lovely)
    `,
    frustrated: `
      (disappoint*|frustrat*|annoy*|irritat*|upset|upsetting|unhappy|not happy|unsatisfied|dissatisf*|displeased|not pleased|not satisfied|not impressed|unimpressed|let down|letdown|bothered|exhausting|tiresome|tedious|confusing|ugh|argh|grr|grrr|sigh|meh|smh|come on|cmon|seriously|honestly|for real|for crying out loud|what gives|hello|anyone there|anybody there|poor service|bad service|poor communication|bad communication|slow|lousy|mediocre|sloppy|careless|inconvenient|not cool|not good|not okay|not great|not ideal|not right|not fair|unfair|too long|so long|taking forever|takes forever|took forever|forever|ages|getting nowhere|going nowhere|running out of patience|losing patience|losing my patience|lost patience|out of patience|my patience|tired of|expected better|expected more|hoped for better|thought better|doesnt make sense|makes no sense|no sense|why is it so (hard|difficult|complicated)|why is this so|cant be that (hard|difficult)|is it so hard|too much to ask|not that hard|how hard can|struggling|complain|complaint|complaining)
      - (not) (good|right|okay|great) (at|with|size|for|boot|foot|side|one|hand|or)
      - (too long|so long|ages|slow) ..2 (for|legs|sleeves|in the|straps|strap|poles|cooker|as)
      - (sleeves|arms|legs|strap|straps|pole|poles|trousers|pants|is it|are they) ..3 (too long|so long)
      - (how|for) (so long|ages|forever)
      - (kids|children|child|all|ages) ages
      - ages (#|6|8|10|12)
      - (hello) (there|i|can|could|do|is|my|we|the|team|how|what|when|where|good|im|id|everyone|sir|dear|all|please|you|does|are|would|want|need|just|have|it|this|a|any|our|to|in|for|northwind|again|ive|from|thanks)
      - ^ hello
      - (honestly|seriously|for real) ..1 (love|great|best|good|happy)
      - not really? (upset|annoyed|disappointed)
      - (upset) stomach
      (still|again|yet) ..2 (no|not|nothing|waiting|havent|hasnt|didnt|doesnt|broken|wrong|nobody|isnt|missing|wont|cant) ..3 (received|arrived|parcel|package|answer|reply|refund|order|delivered|here|come|update|response|solution|working|works|work|fixed|solved|heard|got|info|information|news|tracking|for|money|resolved|tent)
      - (still|again) ..2 (not|no|havent) ..3 (sure|decided|work* (with|for)|received a confirmation)
      (been|have been|ive been|im|i am|am) (waiting|trying|chasing|asking|calling|stuck|sitting) ..3 (for|since|on|to|here|all|over|#|days|weeks|hours|ages|so|you)
      - (im|i am|am) (waiting|trying) ..1 (to|for) ..2 (find|decide|buy|order|figure|choose|get|my|the|it|pay)
      (second|third|fourth|fifth|2nd|3rd|4th|5th|6th|how many|so many|several|multiple|#) (time|times) ..3
      - (second|2nd|third|3rd) time (i|buying|customer|ordering|shopping|around) ..2 (buy|order|love)
      - (how many) times ..3 (can|wash|use|may|should|a)
      (how (much longer|long do i|long must i|long should i|much more|long is this|long will this|many more)|when will (someone|you finally|anyone|this finally)|finally|at last) ..4 (wait|answer|reply|fix|solve|get|be|help|someone|take|going)
      (nobody|no one|noone) (helps|cares|answers|replies|responds|knows|can help|is helping|tells me|bothers|listens|has|called|ever)
      (already|again) ..2 (wrote|written|called|emailed|asked|told|explained|sent|contacted|complained|reported) ..3
      (why (dont|doesnt|cant|wont|didnt|hasnt|havent|isnt|arent|does nobody|is nobody|do i have to|is it always|does it always|must i))  ..3 (you|it|anyone|anybody|someone|nobody|i|this|my|the) ..5 (just|answer|help|work|arrive|reply|respond|fix|listen|read|understand|get|tell|send|simply|even|keep|always)
      (passed around|going in circles|round in circles|back and forth|copy paste|promised ..5 (but|never|and|nothing)|you (said|promised|told me) ..8 (but|never|yet|still|and))
    `,
  },
  empty: `help need question questions problem problems issue issues work works working doesnt dont isnt wont not broken wrong fix thing things stuff
    something anything everything nothing somebody someone same again still before know mean it that this said say told tell please pls plz want
    can could you me i what why how where when who so and then now do does did is was the a an with about from like just really sorry hmm hm
    hmmm idk lol ok huh got get getting go going happen happened happening one ones other another way help. help! asap urgent soon here there up
    matter case thingy issue. info information guys anyone anybody look see check maybe sure no yes well but if or also bro sir madam dear u ur ya im ive
    explained discussed talked agreed last usual already yesterday mentioned earlier above below stuck answer reply understand weird strange`,
  typos: `lawyer attorney solicitor chargeback dispute fraudulent scammer journalist newspaper ombudsman compensation exception suicide ambulance police
    manager supervisor representative unauthorized unauthorised hacked phishing exploded injured unacceptable ridiculous disappointed frustrated furious
    cancel cancelled membership dangerous goodwill emergency hospital overcharged duplicate recognise recognize transaction burning disgusting
    terrible horrible incompetent desperate`,
}
