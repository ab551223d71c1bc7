import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hinted: `
      (smell|smells|smelled|smelt|smelling|reek*|stinks) ..3 (of)? ..2 (gas|burning|burnt|smoke|fuel|petrol|plastic|chemical*)
      - smells ..3 (campfire|smoke) ..3 (wash|clean)
      (hiss*|leaking gas|gas is leaking|gas leak|gas escap*|gas coming out|too hot to touch|red hot|got really hot|gets very hot|burning hot|swollen battery|battery swell*|battery bulg*|battery hot)
      (burn|burns|blister|blisters|rash|welts|red spots|red marks|itching|itch*) ..4 (on|all over) (my|his|her|our) ..2 (hand|hands|arm|arms|skin|neck|legs|face|body|back|fingers|chest)
      (nearly|almost) ..3 (fell|went down|lost my (balance|fingers|grip|hand|eyebrows)|burned|choked|slipped|had an accident|drowned|went up)
      (buckle|strap|pole|rope|harness|carabiner|crampon|sole|hook|clip|webbing|anchor|valve) ..4 (snapped|gave|broke|let go|popped|slipped|failed|ripped|came undone) ..8 (fell|fall|ground|hit|landed|caught|hanging|climb*|slope|descent|meters|metres|leading|wall)
    `,
    accident: `
      (explod*|explosion|blew up|blown up|burst into flames|caught fire|catch fire|catches fire|caught on fire|catching fire|on fire|in flames|up in flames|went up in|flames shot|flare up|flared up|flaring|flashback|fireball|set fire|short circuit*|short circuited|electric shock|electrocut*|sparks|sparking|sparked|melted|melting|scorched|singed|smoking|smouldering|smoldering|started to smoke|smoke coming|smoke from|smoke came|fumes|overheat*|over heating|burning smell|smells of burning|smells burnt|smells like burning|too hot to touch|burning hot|swollen battery|bulging|leaking gas|gas leak*|leak* gas|smell of gas|smells of gas|smells like gas|smell gas|gas smell|hissing|carbon monoxide)
      - (smoking|sparks) (area|allowed|section|cessation|cigarettes)
      - (price|prices|sale|sales|deals|discounts|selling|team|youre|you are|jacket is|look*|style|social media) ..3 (on fire|fire|flames)
      - (chocolate|snow|ice|cheese|butter|wax|heart) ..2 (melted|melting)
      - (phone|inbox|chat) ..2 (exploding|exploded|blew up|blowing up|blown up)
      - (resist*|proof|prevent*|retardant|protection|against) ..2 (sparks|sparking)
      - (sleeping bag|jacket|tent|i|im|me|feet) ..2 (overheat*|over heating)
      - fumes ..0 (bar|grill)
      (burn|burns|burned|burnt|burning) ..4 (my|his|her|our|their|the|a) ..2 (hand|hands|finger|fingers|face|arm|arms|tent|hair|skin|floor|table|car|house|sleeping bag|son|daughter|carpet|wife|husband|leg|eyebrows)
      (got|was|were|been|have|had|has|badly|gets) (a|some|second degree|bad|burn|third degree)? ..1 (burned|burnt|burns|burn|injured|hurt|scalded|wounded|electrocuted|shocked|poisoned)
      - (got|was|been|were) ..2 (shocked) ..3 (to|by|at|when|about|that|how)
      - (feelings|pride|wallet) ..2 hurt
    `,
    injury: `
      (hurt|injured|burned|burnt|cut|sliced|broke|broken|fractured|sprained|twisted|bruised|crushed|pinched|scratched|stabbed|dislocated|smashed|lost|knocked out) ..2 (my|his|her|our|their|a|the) ..2 [body]
      - (hurt|hurting|hurts) ..2 my (feet|foot|toe|toes|heel|heels|ankle|ankles|shoulder|shoulders|back|hips)
      - (lost|broke|broken) ..2 (the|a) ..1 (back|head|face)
      - (back|head) (panel|torch|lamp|order|pocket|light)
      (hurt|injured|cut|injure|injures|injuring) (myself|himself|herself|themselves|me|him|her|someone|somebody|a child|my son|my daughter|my wife|my husband|my kid|my child|us|people|our dog|my dog|badly|seriously)
      (son|daughter|kid|child|wife|husband|mother|father|baby|friend|dog|partner|grandson|boyfriend|girlfriend|somebody|someone|customer|he|she|i|we) ..3 (is|was|got|were|been|has been|nearly|almost)? ..1 (hurt|injured|burned|burnt|bleeding|choking|choked|poisoned|fell|electrocuted|collapsed|fainted|suffocat*|drowned|drowning)
      - fell ..2 (in love|for|asleep|short|behind)
      - (choked|bleeding) ..1 (up|money|edge)
      (injur*|wound|wounded|wounds|stitches|concussion|fracture|accident|emergency room|a and e|ended up in hospital|ended up in the hospital|went to hospital|went to the hospital|taken to hospital|had to see a doctor|had to go to the doctor|doctor said|at the doctor|in the er|to the er|ambulance|bleeding|blood everywhere|first degree|second degree|third degree|medical attention|medical bills|scar|scars)
      - (by|an|total|happy|ordered by|in|of) accident
      - (by|on) accident
      - accident* (ordered|bought|placed|clicked|deleted|sent|chose|entered|put|cancelled)
      - (was|were|been|am|is) in (the)? hospital
      (allerg*|rash|hives|itchy|skin reaction|reaction on my skin|swelling|swollen|blisters on|burning eyes|eyes burn*|dizz*|nause*|vomit*|threw up|throwing up|headache*|fainted|passed out|felt sick|feel sick|feeling sick|made me sick|cant breathe|couldnt breathe|trouble breathing|breathing problems|toxic|poison*|chemical smell|smells toxic|smell of chemicals|mould|mold|choking hazard|choke on|sharp edge|sharp edges|needle inside|glass in|splinter*|metal piece)
      - (no|free of|without|against|remove|removing|prevent|stop|avoid|smell of) ..2 (mould|mold|mildew)
      - (mould|mold) ..4 (tent|wash|clean|remove|store|stored)
      - (administrative|this is a|its a|such a|giving me a|real) headache
      - (blisters on|swollen) ..3 (feet|foot|heel|heels|toe|toes)
    `,
    failure: `
      (snapped|broke|broken|failed|fail|tore|ripped|gave way|gave out|collapsed|opened|came off|came loose|came apart|slipped|cracked|split|detached|fell off|popped|buckled|jammed|unclipped|let go) ..6 (while|when|as|during|under|mid) ..5 (climb*|abseil*|rappel*|load|descent|fall|falling|using it|use|hanging|rope|search|avalanche|belay*|wall|crag|route|descend*|ascent|weight|my son|my daughter|crossing|ski*|riding|driving)
      (harness|rope|carabiner|karabiner|quickdraw|belay|helmet|buckle|anchor|sling|beacon|transceiver|airbag|crampon|crampons|ice axe|ice tool|cam|via ferrata|locking) ..6 (broke|broken|fail*|snapped|opened|cracked|slipped|tore|torn|ripped|didnt|doesnt|wont|frayed|came|error|defect*|loose|stopped|damaged|dropped|acid|bent|no signal)
      - (order|ordered|delivery|arrive|arrived|size|fit|ship|come|came) ..4 (harness|rope|carabiner|helmet|beacon)
      - (harness|rope|carabiner|helmet|beacon|cam) ..6 (came yesterday|came today|came in|didnt arrive|didnt come|doesnt fit|didnt fit|came with|wont fit|doesnt ship)
      (fell|fall|fallen|tumbled|slipped|nearly fell|almost fell|crashed|dropped) ..5 (because|when|as|due|after|and (hit|hurt|broke|landed)|meters|metres|feet down|down the|off the|onto)
      - (price|prices|battery|temperature|temperatures|rating) ..3 (fell|fall|dropped|drop)
      - (order|payment|page|app|site|website|checkout|phone|computer|browser) ..3 (crashed|dropped|slipped)
      - (dropped|slipped) ..3 (off|my mind|in price|parcel|package|at)
      - (parcel|package|it|apart) fell ..3 (through|off the|apart)
      (near miss|close call|could have (died|killed|been killed|been hurt|been injured|been worse|burned|hurt|fallen|ended|been serious|lost)|couldve (died|killed|been)|nearly (killed|died|fell|burned|lost|set|fainted|suffocated)|almost (killed|died|fell|burned|set|fainted|suffocated|lost my)|lucky (no one|nobody|to be alive|im alive|nothing happened)|someone will get hurt|somebody will get hurt|someone could get hurt|somebody could get hurt|someone could have|before someone|before somebody|waiting to happen)
      - (almost|nearly) lost my (mind|patience|temper|wallet)
    `,
    hazard: `
      (dangerous|danger|hazard*|unsafe|not safe|isnt safe|doesnt feel safe|dont feel safe|life threatening|lethal|deadly|deathtrap|death trap|fire risk|risk of fire|safety (issue|concern|problem|risk|hazard|defect|recall|notice|fault)|recall|recalled|product recall|health risk|harmful|carcinogen*|defective brakes|suffocat*|asphyxia*|inhal*)
      - (out of|no|avoid) danger
      - (no|not|nothing|isnt|arent) ..1 (dangerous|harmful|hazardous)
      - (danger|recall) (of selling out|of missing|correctly)
      - (i|cant|dont|as i) recall
      - recall (my|the|that|ordering|if|when|what|which)
      (is|are|was|would|will|can|still) ..4 (it|this|that|they|these|my|the) ..6 (still)? (safe) ..4 (to|for|after|with|in|if|when|$)
      - safe ..2 (to)? (give|share|put my|send my|buy|pay|order|shop|assume|say|place|payment|checkout|click|enter|machine wash*|wash*|tumble*)
      - (dishwasher|food|microwave|child|dryer|washing machine|bear) safe
      (stove|burner|cooker|heater|heat|gas|canister|cartridge|candle|lantern|charcoal|flame|cook|cooking|grill|fire) ..6 (in|inside) ..2 (my|the|a)? ..1 (tent|vestibule|car|van|caravan|cabin|awning|porch|room)
      - (fire|stove) ..4 (stock|order|delivery|parcel|size|box|backpack)
      (leave|leaving|store|keep|fly|flying|plane|refill|refilling|transport|carry) ..5 (gas canister|gas canisters|gas cartridge|gas cartridges|gas bottle|fuel bottle|airbag cartridge|canister|canisters|gas)
      (dropped|fell on|battery acid|bleach|chemicals|petrol|diesel|gasoline|wrong fuel) ..5 (helmet|rope|harness|sling|stove|beacon|still ok|still safe|ember)
      (rope|harness|helmet|sling|beacon|airbag) ..6 (how old|years old|too old|lifespan|expire*|expiry|still ok|still use|still good|from 20*|still usable)
      how old ..4 (rope|harness|helmet|sling)
    `,
  },
  self_harm: {
    despair: `
      ((nothing|no reason|not much|little) ..2 (left)? ..1 (to live for|to go on for|to go on|to keep going)|(dont|cant|cannot|do not) ..2 see (a|any|the|my)? ..1 (way out|future|reason|point in (anything|living|going on)))
      - (way out|future) ..3 (of|releases|store|product*|stock)
      ((im|i am|being|feel like|just) ..2 (a|such a|nothing but a|only a) burden|(ready|want|need|time|hope|hoping) ..2 (to)? (go to sleep|fall asleep|close my eyes|sleep) ..3 (forever|and never wake|and not wake|and never|never to wake))
      ((not|never|dont|wont) ..3 (wake up|waking up) ..2 (tomorrow|again|anymore|ever)|(giving|gave|give) ..2 (away|everything i own|all my things|my things away) ..4 (things|belongings|wont need|dont need|everything|own|possessions))
      ((took|taken|swallowed|take|mixed|washed down) ..4 (whole|all|all my|bottle|box|packet|pack|handful|too many|so many|lots of|# |30|20|40|50) ..4 (pills|tablets|meds|medication|medicine|sleeping pills|paracetamol|ibuprofen|antidepressants)|(cut|cutting|slit|slitting|slash*|burn|burning) ..2 (my|me) ..1 (wrists|wrist|arms|veins|thighs|skin on purpose))
      ((started|been|keep|back to|stop) ..2 cutting (again|myself|$)|(jump|jumping|throw myself|step) ..3 (off|in front of|from|under) ..3 (bridge|train|building|roof|cliff|balcony|truck|bus))
      ((tell|say) ..3 (i love* (them|him|her)|my (mom|mum|dad|kids|children|family|wife|husband) i) ..6 (goodbye|gone|sorry|not here|do it|love)|(plan|planned|planning|going|decided|want) ..3 (to)? (end it|end my|end everything|finish it all|do away with myself|be gone for good|leave this world|leave this earth))
      ((leave|leaving|left|depart) (this|the) (world|earth|life)|(no one|nobody|noone) ..3 (needs me|loves me|wants me|miss me|would notice|cares if i|cares whether i|care if i))
      ((my life|everything|it all) ..2 (is|feels|has|seems) ..2 (hopeless|over|pointless|empty|meaningless|unbearable|ruined forever)|(cant|cannot|couldnt) ..2 (see a way|live with|live without|bear to live|keep living|face another day|go on like this|do life))
      ((hate|sick of|tired of|done with|over) ..1 (my life|life|being here|being me|waking up|everything and everyone)|(this is|its) ..2 (my)? (goodbye|my last|the end for me|the end of me|the last you|where i end))
      (by the time|when) ..4 (ill be|i will be|i am|im) (gone|dead|no more)
      - gone ..2 (to|for|on|from|away|shopping|hiking|travel*)
      (dont ..2 feel like ..2 (living|being here|existing|being alive)|(not|dont|no longer) ..2 want (this|my) life)
      (wish|want) ..2 (it|everything|this|the pain) ..2 (to|would)? ..1 (be over|end|stop hurting|just end)
      life ..3 (not|isnt|no longer|hardly|barely) ..2 worth
      (it|i|they) ..3 (be|better) ..2 if i (was|were|am) ..2 (not here|gone|dead|never born)
    `,
    plain: `
      (kill|killing|hang|hanging|harm|harming|hurting|cutting|drown|drowning|shoot|shooting|starve|starving|poison|poisoning|overdose) (my self|myself|meself|mysel)
      (kms|suicid*|self harm*|selfharm*|unalive|unaliv*|sewerslide|kys)
      (end|ending|take|taking|took) (my own? life|my own life|my life|it all|things for good|everything)
      - (taking|take) it all (back|with|off|in|to|home|at|on)
      (want|wanna|going|gonna|wish|hope|rather|better|ready|prefer|like|decided|try|tried|trying|about) ..3 (to)? (die|be dead|was dead|were dead|not wake up|never wake up|never woke up|disappear forever|not exist|stop existing|stop living|end it|jump off|jump from)
      - (battery|phone|lamp|torch|headlamp|it|they|she|he|boots|plant) ..3 (going|gonna|about) to die
      - (want|going) to die for
      - (die|died|dying) (laughing|of laughter|hard)
      (hurt|cut) myself ..3 (again|on purpose|to feel|every|tonight|if|because i)
      (want|wanna|going|gonna|will|might|urge|feel like|think about|thinking about|thinking of) ..3 (hurt|cut|hurting|cutting) ..1 myself
      (bought|buy|buying|want|need|use|using) ..3 (rope|knife|gas|stove|canister) ..4 (to)? (hang|end|die|kill|finish) ..2 (myself|it|it all|my life)?
      (swallow*|took|take|taking) ..3 (all)? ..2 (pills|tablets|sleeping pills|whole bottle)
    `,
    veiled: `
      (dont|do not|no longer|cant|cannot|not|never|didnt) ..2 (want to|wanna|want|wish to|see myself) ..2 (live|be here|be alive|exist|wake up|go on|be around|carry on|keep going|continue living|living)
      - (live|be here|be around) ..2 (in|when|for the|at|to receive|for delivery|near|chat)
      (no|not|any|without) ..2 (reason|point|will|purpose|meaning|sense) ..3 (living|to live|in living|going on|to go on|carrying on|in life|of living|being alive|to carry on|anymore in living|left to live)
      (cant|cannot|can not|couldnt) (go on|do this anymore|take it anymore|take this anymore|take life|keep going|carry on|live like this|bear it|cope anymore|cope|keep doing this)
      - (cant|cannot) (go on) ..1 (the|your|website|my|a|holiday|trip|this)
      (better off|happier|easier) ..4 (without me|if i (was|were|wasnt|werent) ..3|dead|if i disappear*|when im gone|once im gone)
      - (easier|happier) ..4 dead
      (tired|sick|done|exhausted) ..2 (of|with) ..2 (living|life|being alive|existing|everything in my life|this life|my life)
      (life|everything|nothing) ..2 (is|has|isnt|makes|not)? ..2 (not worth|worth living|meaningless|pointless|no meaning|no sense anymore|matters anymore|matters any more|makes sense anymore|over for me)
      (goodbye|farewell|bye) ..2 (forever|everyone|world|to everyone|cruel world|for good|for ever)
      - (goodbye|farewell|bye) ..2 (party|gift|present)
      (wont|not|never|dont|no longer) ..3 (be|see|need|here|around|alive|need it|make it) ..5 (where im going|where i am going|anymore anyway|much longer|tomorrow anyway|for long|to see the|next week anyway|by then anyway)
      (last|final) (message|words|letter|note|night|wish|thing i|order i|time you) ..6 (ever|write|goodbye|anyone|of me|alive|need|make)
      - (last|final) (message|thing|time|order) ..3 (you (sent|got)|i got|i received|was|from)
      (give|giving|gave) up on (life|everything|living)
      (all|completely|so) alone ..6 (nobody|no one|anymore|nothing|live|die|end)
      (nobody|no one) ..2 (would|will|ll) (care|miss me|notice|cry) ..4 (gone|die|died|disappeared|dead|me|$)
      (wish|wished) ..2 (i)? ..2 (was|were|had) ..2 (never)? (born|dead|gone|never existed)
      (end|stop) (the|this|my) (pain|suffering|misery)
      (crisis line|suicide hotline|lifeline|samaritans|final goodbye|put my affairs|giving away my|dark thoughts|hopeless|worthless)
      - (hopeless|worthless) ..3 (service|company|support|product|shop|warranty|staff|voucher|coupon|tent|jacket|boots|piece|app|website|card)
      - (service|company|support|product|shop|warranty|staff|voucher|coupon|tent|jacket|boots|you|you are|youre|app|website|card|its|is|this|courier|dhl) ..3 (hopeless|worthless)
    `,
  },
  danger: {
    near: `
      (someone|somebody|man|guy|he|she|they|car|stranger|person|people|ex) ..3 (is|are|was|keeps|been|s|has been)? ..1 (following|chasing|stalking|watching|hitting|beating|threatening|hurting|attacking) ..1 (me|us|her|him|my (child|kids|son|daughter|family|mother))
      (being|am|im|getting) ..2 (followed|chased|stalked|beaten|threatened|attacked|assaulted|held)
      (hit|hits|hitting|beats|beat|punched|kicked|slapped|pushed|choked|strangled) (me|us|my (child|kids|son|daughter|mother))
      - hit me ..1 (up|back|with)
      - beat me to
      (lost|stuck|stranded|trapped|cut off|caught|alone) ..8 (no signal|no food|no water|in the dark|snow|storm|fog|dont know where|freezing)
      - (parcel|package|order|delivery|tracking|courier|shipment|item|device|app|page|lamp|light|headlamp|jacket|boots|tent) ..8 (lost|stuck|caught)
      - (lost|stuck|caught) ..6 (receipt|invoice|customs|warehouse|checkout|loading|jacket|parcel|battery door|charger)
      (avalanche|landslide|mudslide|rockfall|flash flood|blizzard|thunderstorm|hurricane|storm) ..6 (here|we|us|coming|hit|caught|buried|now|help|stuck|came)
      - (avalanche|storm) ..4 (course|gear|beacon|transceiver|probe|shovel|proof|flap|cord|training|pole|stability|backpack|airbag)
      (child|son|daughter|kid|boy|girl|friend|husband|wife|partner|brother|sister|dad|mum|mom|father|mother|hiker|climber|baby) ..4 (is|went|has gone|has been|s|gone)? ..1 (missing|disappeared|vanished|hasnt come back|not come back|didnt come back|never came back|not moving|isnt moving|isnt waking|unconscious|bleeding|not responding|badly hurt|badly injured|seriously hurt|seriously injured|turning blue|blue in the face)
      - (missing) ..4 (buckle|part|parts|pole|piece|shoe|item|lace|strap|peg|pegs)
      (fell|fallen|slipped) ..6 (cant move|cannot move|cant walk|cannot walk|cant get up|cannot get up|not moving|cant feel|broken leg|bleeding|crevasse|ravine)
      (cant|cannot|can not) ..2 (feel my (legs|arms|hands|fingers|feet)|move my|stop the bleeding|get down|get out of here|breathe|find my (son|daughter|child|kid|husband|wife|friend))
      - cant feel my feet ..3 boots
      (losing|lost) ..2 (blood|consciousness)
      (carbon monoxide|co alarm|co poisoning)
      - (co|carbon monoxide) ..2 (detector|alarm) ..4 (sell|have|stock|price|work)
      (broke|breaking|broken) ..2 (into|in) ..3 (house|flat|apartment|home|room) ..4 (now|someone|hiding|still)
      (im|i am|we are|were) ..2 (in danger|not safe|in serious trouble|hiding from|hurt and|injured and)
      (dont|do not) feel safe ..3 (at home|with him|with her|here|going home)
    `,
    now: `
      (call|calling|called|send|sending|need|dial|get) ..3 (ambulance|911|112|999|the police|police|rescue|mountain rescue|fire brigade|fire department|emergency services|paramedic|paramedics|doctor|coastguard|helicopter|sos|mayday)
      - (call|called) ..3 (the)? police ..4 (on you|about you|if|report|stolen|next)
      (emergency|sos|mayday|life or death|matter of life|life and death)
      - (emergency) (kit|blanket|shelter|bag|whistle|contact|exit|light|repair|stop|phone charger|poncho|tent|bivvy|fund)
      - sos (whistle|beacon|button|kit)
      (stuck|trapped|lost|stranded|buried|caught|fallen|hanging) ..4 (mountain|mountains|glacier|avalanche|crevasse|snow|storm|cave|forest|woods|wall|trail|ridge|gorge|river|flood|cliff|summit|desert|dark|lift|elevator|hut|sea|blizzard|canyon) ..8
      - (parcel|package|order|delivery|shipment|item|it|courier) ..4 (stuck|lost|caught|trapped)
      - lost ..2 (my|the|a|one) ..4 (on|in)
      (bleeding|unconscious|not breathing|isnt breathing|stopped breathing|cant breathe|cannot breathe|no pulse|heart attack|stroke|seizure|overdos*|collapsed|hypothermi*|frostbite|freezing to death|losing blood|lots of blood|anaphyla*|suffocating|drowning|choking|not waking up|wont wake up|unresponsive|passed out)
      - collapsed ..2 (when|pole|tent|in|at|under)
      - tent ..3 collapsed
      - frostbite ..3 (protection|prevent)
      - overdosed on
      (house|flat|apartment|tent|room|kitchen|building|garage|car|van) ..2 (is|is now|still|currently|just)? (on fire|burning|full of smoke|full of gas)
      (gas|fire|smoke) ..4 (right now|at this moment|as we speak|at the moment|spreading|everywhere) 
      (leaking|burning|smoking|hissing) ..4 (right now|now what|at the moment|as i write|what do i do|what should i do|help)
    `,
    violence: `
      (he|she|they|husband|wife|boyfriend|girlfriend|ex|partner|father|dad|mother|mom|someone|stepfather|brother|neighbour|neighbor|man|guy) ..3 (is|will|s|wants|going|gonna|keeps|has|threatens|threatened|threatening|tried|started)? ..3 (to)? (kill|killing|hit|hitting|hits|beat|beating|beats|stab|shoot|strangle*|choke|hurt me|hurting me|attack*|threaten*|follow* me|stalk*|abus*|rape*|touch* me)
      - (hit|hits|beat|beats) ..2 (the|a|that|your|any) ..2 (price|record|button|road|trail|offer|pavement)
      - (he|she|they|someone) ..3 (beat|hit|attacked) ..3 (me to it|jackpot|hack*|account)
      - (hackers|hacker) ..2 attack*
      (afraid|scared|fear|fearing|terrified) ..3 (for|of) ..3 (my life|my safety|him|my husband|my partner|my boyfriend|my father|our lives|my children|his life|her life|being killed)
      (i|we|ill|im|i will|gonna|going to) ..2 (kill|hurt|shoot|stab|beat|bomb|burn down|blow up|smash|attack|hunt|find|come for|destroy|punch) ..2 (you|u|your|them|him|her|everyone|everybody|people|someone|staff|store|shop|building|the courier|that driver|the driver|the guy)
      - (find|beat|hurt|destroy) (your|them|her|him|someone|people) ..3 (website|number|price|store|shop|page|address|email|policy|to help|offer|the|in|on)
      - find (you|your|u|someone|people|the|store|shop|them|him|her)
      - (kill|hurt) (you|your) ..2 (to|guys to)
      - it (wont|wouldnt|doesnt) (kill|hurt) (you|u)
      (bomb|gun|weapon|shooting|hostage|kidnap*|trafficked|held against|locked me|locked in|wont let me leave|wont let me go|being followed|following me|stalking me|stalker|domestic violence|domestic abuse|sexual assault)
      - (bath|water|sea|photo|glue|nerf|heat|price|f) (bomb|gun|bombs)
      - (gun) (dog|case|shop)
      - (locked me) out
      - (following me) ..2 (on|around the internet|ads)
      - shooting ..1 (range|star|stars|photos|video|a film)
      (watch your back|know where you live|know where you work|youre dead|you are dead|dead man|dead meat|pay with your|blood on your hands|coming for you|come to your (store|shop|office) ..4 (and|with))
      - come to your (store|shop|office) ..3 (and)? (buy|pick|collect|get|try|return|see|look|exchange|have|with (the|my) (receipt|boots|jacket|tent|order))
    `,
  },
  minor: {
    hinted: `
      (im|i am) ..2 (in|at|still in|still at) ..2 (6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|middle|high|secondary|junior high|primary) ..1 (grade|school|form|year)
      (saved|saving|birthday money|pocket money|allowance|from my grandma|christmas money|chores) ..8 (buy|order|pay|spend|money|enough)
      - (saved|saving) ..8 (discount|sale|offer|basket|cart|card|address|payment)
      (my|our) (teacher|scout leader|mom|mum|dad|parents|guardian) ..5 (has to|must|needs to|should|said|says) ..3 (sign|pay|agree|order|allow|ask|i can|i cant|im allowed)
      (not|dont have|no) ..3 (id|bank account|card|own card) ..3 (yet|because) ..4 (im|i am|young|too young|school|under)
    `,
    age: `
      (im|i am|iam|am|ima|i m|i turn|turning|i just turned|just turned|i only|im only|i am only|im just) (only|just|still|almost|nearly|a|turning)? [young] (yo|yrs|years old|year old|years|yr old|and|but|so|can|is|if|do|my|without|$)
      - (im|i am|am) ..2 [young] (minutes|min|mins|km|miles|hours|cm|inches|stone|weeks|days)
      - [young] (years) (with|as a|customer|into|in|of|ago|later)
      - (for|my|our|a|the) ..2 [young] (year old|years old|yo)
      (im|i am|i m|being|as|since im) ..2 (a)? ..1 (kid|child|minor|teen|teenager|underage|under age|under 18|below 18|not 18|not yet 18|schoolboy|schoolgirl|high school student|high schooler|middle schooler|school student|pupil|too young|not old enough|not an adult)
      - as a (kid|child|teen|teenager) ..2 (i)? (used|loved|was|had|i)
      - (im|i am) not a (kid|child)
      (6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|5th|fifth|4th) (grade|grader|graders|form)
      (do i|must i|should i|can i|may i|am i|can you|allowed) ..6 (18|under 18|underage|a minor|old enough|too young|parents permission|parental consent|my parents)
      (can|may) (a|minors|kids|children|teens|teenagers|underage) ..6 (buy|order|purchase|pay|rent|join|account|sign up)
      - (can|may) (kids|children|a kid|a child) ..3 (use|wear|fit|join)
      (gcse|gcses|year 7|year 8|year 9|year 10|year 11|homeroom|pocket money|allowance|my school|after school|school trip|when i get home from school)
      - (year 7|year 8|year 9|year 10|year 11) ..2 (warranty|guarantee)
      - (weight|luggage|baggage|cabin|tax) allowance
    `,
    parents: `
      (my|our) (mom|mum|mommy|mummy|dad|daddy|parents|father|mother|grandma|granny|grandpa|guardian) ..4 (dont know|doesnt know|didnt know|not know|said i can|says i can|wont let me|doesnt let me|wont allow|doesnt allow|gave me ..2 card|will kill me|will be mad|will be so mad|will be angry|will ground|would be mad|pays for me|let me use|lets me|has to sign|must sign|must not know|mustnt know|shouldnt know|cant know|not find out|finds out|find out|help* me order|is paying)
      (dont|do not|without|never|not) ..2 (tell|telling|asking|inform|inform*|knowing|let|permission) ..3 (my)? (mom|mum|mommy|dad|parents|mother|father|folks|guardian|mam)
      (moms|mums|dads|mothers|fathers|parents|mom s|dad s|grandmas|grandpas|her|his) (card|credit card|bank card|paypal|visa|debit card|phone number|money)
      - (her|his) (card|credit card|bank card|visa|debit card|paypal|money)
      (card|credit card|paypal|money|account) (of|from) my (mom|mum|dad|parents|mother|father|grandma)
      (i|ill|can i|have to|need to|must|let me|should i|gotta) (ask|tell) my (mom|mum|dad|parents|mommy|daddy|mother|father)
    `,
    bought: `
      (my|our|a|the) ..3 [child] ..6 (bought|ordered|purchased|purchase|buy|order|placed|used|use|clicked|pressed|spent|charged|paid|pay|got hold|took|signed up|subscribed|shopped|stole|grabbed|made) ..8 (my|our|without|on|accident*|mistake|by|it|online|this|card|phone|order|account|behind|an|a|something|#|stuff)
      - (for) (my|our) ..3 [child]
      - (my|our) ..3 [child] ..6 (use|uses|using|need|needs|wants|got|loves|order) ..3 (a|the|it|his|her|size) ..3 (tent|jacket|boots|shoes|for|at|in|on)
      - (son|daughter|brother|sister|boy|girl) ..2 (in law)
      [child] ..2 (is|was|hes|shes|aged|age|only|just) ..2 [young] ..10 (order|ordered|bought|purchase|purchased|card|account|paid|without)
      (without|wo) (my|our|parental|permission|parents) ..3 (permission|consent|knowledge|knowing|asking|approval) ..10 [child]
      [child] ..10 (without) (my|our|parental|asking|permission) ..2 (permission|consent|knowledge|knowing|approval|me)?
      [young] (year old|yr old|yo|years old|y o) ..4 (ordered|bought|purchased|used|placed|got into|took|spent|made)
      (order|bought|purchase|ordered|placed) ..4 by ..2 (a|my|our) ..3 [child]
      (minor|minors|underage) ..6 (order|ordered|buy|bought|purchase|sell|sold|selling|contract|account|knife|alcohol)
      (sell|sold|selling|delivered|gave|hand*) ..5 (to)? (a|my|minors|kids|children) ..3 (minor|minors|child|kids|children|underage|[young] year old)
      - (sell|selling) ..3 (kids|children|childrens) (shoes|boots|sizes|clothes|jackets|sleeping|tents)
      - (do you|you) ..2 sell ..6 (for)? ..2 (kids|children)
    `,
  },
}
