import type { Lexicon } from '../lexicon.ts'

/** What matters where something is wrong. */
export const enRisk: Lexicon = {
  lawyer:
    'lawyer solicitor attorney barrister paralegal =counsel lawfirm =esq litigator notary advocate',
  court:
    'court tribunal judge judgment justice =jury magistrate smallclaims arbitrat mediat hearing bailiff adjudicat',
  legal:
    'legal illegal unlawful lawsuit =law =laws =sue =sued =sues suing litig prosecut proceedings prejudice contract liable liability statutory clause =writ summons subpoena pursu =lba evidence settlement =breach',
  rights: 'rights entitle =csa =cra consumerrights',
  deadline: 'deadline =within ultimatum otherwise latest =expires =overdue =final',
  police:
    'police =cop =cops crime criminal constabul sheriff =fir reported reporting =arrest actionfraud',
  authority:
    'ombuds regulator authority authorities ministry watchdog tradingstandards standards =ftc =bbb =asic =accc =ico =gdpr =cma =asa consumer commission government council =dpa =cpsc citizens agency =gov dataprotection =tax =hmrc =irs audit',
  complaintbook: 'complain grievance =lodge lodged formal',
  bank: '=bank banking =hsbc barclays monzo revolut lloyds natwest santander creditunion',
  chargeback:
    'chargeback charegback chargback disput revers =section75 clawback retriev reclaim retract resolution stoppayment',
  paypal: 'paypal klarna =visa mastercard =amex stripe issuer venmo payoneer cardcompany',
  debit: 'charged overcharg debit deduct billed withdrew withdrawn subtract',
  twice: 'twice doubl duplicat =two =2x',
  statement: 'statement transaction entry entries itemis breakdown surcharge',
  unknownthing:
    'unknown unrecogni recogni unauthori unfamiliar mystery mysterious strange weird =odd =never unexplain',
  scam: '=scam scamm scams fraud phish swindl =fake bogus conned =ripoff dodgy suspicious imperson counterfeit trick fooled duped spoof =ponzi clone legit genuine crypto prize lottery survey',
  link: '=link =links =url webpage =sms whatsapp telegram =text texts =qr domain click messenger',
  otp: '=otp =pin =cvv passcode =2fa verification =digits =tan securitycode',
  stolen: 'steal stole theft thief thieves nicked robbed burgl pickpocket snatched mugged',
  burn: '=burn burnt burned burns burning scald scorch melted =melt melting charred roasted overheat singed',
  fire: '=fire fires flame smoke smoking explod explos =blew =bang ignit fireball flare blaze blast caught =burst sparks =spark sparking',
  gas: '=gas =leak leaks leaking =hiss hissing smell fumes =odour',
  monoxide:
    'monoxide dizzy dizzin headache nausea nauseous carbon =drowsy ventilat poison vomit lightheaded groggy',
  blood: 'blood bleed =bled nosebleed haemorrh hemorr',
  wound:
    'wound =cut =cuts =gash stitch injur =hurt hurts bruis fractur sprain punctur concuss splinter swollen swelling graze =scar scratched =pain painful surgery',
  broke_body:
    'ankle wrist =knee =back finger thumb shoulder elbow =arm =leg =legs =hip =rib =ribs =neck spine skull collarbone ligament tendon tooth teeth =head =nose =lip =lips achilles muscle crutch plaster',
  skin: '=skin =rash allerg blister =itch itchy itching hives eczema welts peeling irritation',
  hospital:
    'hospital ambulance emergency doctor paramedic surgeon clinic =gp =nhs nurse =ward casualty =xray =911 =999 =112 intensive heart',
  snapped:
    '=snap snapped strap buckle harness carabiner karabiner =gave =ropes ripped =tore broke collapsed =crack cracked shattered detached binding crampon failure =hook =bolt frayed =tear slipped unclipp',
  swallow: 'swallow =chok choke choking inhaled ingest =gulp =chewed',
  child:
    '=child children =kid =kids =baby toddler =son =sons daughter newborn grandson granddaughter nephew niece =boy =boys =girl =girls schoolchild pupil youngest little =lad =infant',
  journalist:
    'journalist reporter editor newspaper magazine =press columnist freelance correspondent =bbc =cnn gazette herald tabloid =media presenter photographer =news newsroom guardian',
  article:
    'article story =piece coverage interview broadcast podcast radio televis =tv episode documentary column feature report headline quote',
  post_public:
    '=post posts posted posting viral publish publicly screenshot hashtag =tweet tweeted upload expose =share shared spread naming shaming =vid =public',
  audience:
    'follow subscriber youtub instagram =insta tiktok facebook twitter reddit trustpilot google review =star =stars rating channel =blog blogger =vlog influencer group forum thread linkedin discord readers viewers audience newsletter listeners =fans subreddit twitch =fb',
  famous:
    'minister senator mayor deputy president parliament actor actress singer footballer athlete royal prince =king =queen embassy ambassador celebrity =mp =mps =mep congress governor bishop olympi champion famous diplomat =duke duchess =lord =lady baroness highness majesty excellency musician chancellor councillor captain =pope cardinal sheikh =vip =consul consulate',
  office_of:
    'assistant office management chief spokes household bureau cabinet constituency publicist =security secretar',
  broken_site:
    'website =site =page pages checkout server crash error loading =load loads =app =down outage =bug =bugs glitch =500 =502 =503 =404 maintenance timeout timed =blank browser =offline reload refresh freezes unavailable =slow gateway spinner spinning portal unusable',
  die: '=dies dying =dead =death suicid =kill killed killing =hang hanging =jump jumped noose =coffin =kys =unalive',
  life_end:
    '=life living alive =live forever goodbye farewell existence existing =world ending ended =wake waking =exit =note =goodby peace =exist',
  hopeless:
    'hopeless pointless worthless =tired exhausted alone lonely empty meaning =hope unbearable darkness giving =cope coping strength fight escape depress anxiety =hate',
  burden: 'burden without =miss =forgive =peaceful',
  pills:
    '=pill =pills overdose sleepingpills =rope bridge =rail rails =cliff =razor blade =drugs medication paracetamol platform tracks balcony =roof =bullet =belt =trains =tablets =pillz',
  hurt_self: 'myself selfharm =cutting yourself',
  lost_outdoors:
    '=lost stranded mountain trail =fog storm =snow avalanche river rescue =hut glacier crevasse blizzard whiteout =ridge slope valley lightning thunder forest =gps compass stuck trapped bivouac coordinates hiker hikes helicopter =dusk =peak gully =cave =path =lake cornice =mayday buried',
  breathing:
    'breath unconscious faint collapse unresponsive pulse suffocat seizure =cpr chest asphyx gasping stroke',
  freeze: 'freez frozen hypotherm shiver =cold frostbit =numb =ice =icy trembling',
  violence:
    'violent violence =beat beaten =hit =hits threat abusive =abus stalk following knife =gun weapon afraid scared attack assault punch strangl =rape =hurtme =stab stabbed hitting hiding domestic shelter restraining tracker =slap =thug murder',
  help_now: '=help immediate hurry urgent =quick quickly =asap =fast =sos emergencyservices',
  years_old:
    '=years =year =yrs =age =aged =old birthday =eleven =twelve thirteen =fourteen fifteen sixteen seventeen =nine =ten grade turning =12 =13 =14 =15 =16 =17',
  young:
    'minor underage =teen teenager =school schoolbag =mom =mum =mummy =dad =daddy parent allowance teacher homework pocket highschool adolescent youth grandma grandpa =gran =granny =nan =class',
  parents_know:
    'permission allowed unsupervis consent parental supervis knowing =ipad =secret =secretly',
  strange_login:
    'login logged =log signin =sign device location hacked hacker =hack passwd attempt session locked authenticator breached compromised reset intruder access laptop profile =sim',
  changed_by_other: 'somebody someone another changed =else',
  others_data: 'elses stranger leaked =wrongperson privacy personal someones somebodys private',
  claims_to_be:
    '=wife =husband behalf =ceo staff employee colleague officer detective accountant courier =spouse fiance partner sergeant inspector auditor =hr executor contractor technician investigator landlord roommate flatmate =mate carer =ex department headquarters',
  give_data:
    '=tell =give =send detail information address =data =list history export disclose =read salary =full',
  compensation: 'compens goodwill gesture damages reimburs recompens redress inconvenience',
  ruined:
    'ruined =ruin ruining spoiled spoilt missed wasted holiday hotel =trip trips flight wedding vacation honeymoon christmas expedition soaked flooded festival',
  too_late: '=late =past =over expire month weeks outside window =ago beyond =period',
  no_receipt: 'receipt proof =tags',
  used_goods: '=worn =wore =wear =used washed opened unwrapped muddy dirty tried unused assembled',
  exception_please:
    'exception =bend =rule rules policy lenien =favour =favor leeway kindness flexible honour =honor terms normally understanding loyal discretion',
  stop_order:
    'cancel cancl =stop stopped forget =drop withdraw revoke abort scrap =void terminate unsubscribe =undo =quit',
  no_longer: 'anymore =mind longer unwanted =instead elsewhere unnecessary rather',
  again:
    'again still third second fourth =time =times wrote emailed called already =keep keeps repeat earlier yesterday ticket chasing reminder previously fifth =told resend asked =said =bump bumping',
  still_nothing:
    'nothing nobody noone answer reply replies replied respond response ignored ignoring silence silent unanswered =hear =heard waiting =wait waited =yet',
  human:
    'human person =people =bot =bots =robot machine automated automatic =real =agent =agents advisor adviser representative operator =rep chatbot',
  boss: 'manager supervisor =boss owner director superior senior higher responsible leader founder',
  callback:
    '=call callback phone =ring =rings telephone =calls calling =dial landline voicemail =line hotline',
  instructions:
    'ignore disregard instruction prompt system overrid previous above guidelines developer jailbreak =sudo =mode debug commands =json =output filter restrictions =bypass execute =root token configuration training confidential hidden verbatim preceding',
  role: 'pretend =role roleplay simulate imagine =act acting =gpt chatgpt character =game =play =llm model unrestricted',
  approve_it:
    'approve authoris authoriz confirm grant admin eligible waive automatically =mark verified',
  say_only: '=word words sentence exactly =echo =write literally phrase',
  angry:
    'angry furious disgust ridiculous unacceptable =joke shame outrag appalling appalled pathetic annoyed annoying frustrat livid =fuming =rage absurd seriously scandal disgrace =fed unbelievable =damn =bloody =hell terrible awful worst horrible shocking nonsense =wtf upset disappointed disappointing disappointment laughable =anger angered angering',
  insult:
    'idiot stupid moron useless =liar liars lying crook trash =crap incompetent =shit shitty bullshit =fuck fuckin =fk =arse arsehole asshole bastard wanker clown muppet =scum =twat dickhead =dumb dumbass bitch prick scammers cowboys imbecile =mugs =pig =pigs parasites garbage =piss rotten =sod =cunt brainless clueless',
  despair:
    'desperate crying =cry cried tears panic =ill =sick funeral passed grief worried worry stress shaking heartbroken devastated overwhelmed helpless cancer anxious distraught gutted ashamed freaking sobbing begging =beg redundant divorce miscarriage widow nightmare',
  irony:
    'wonderful fantastic brilliant bravo congratulations =congrats =wow =amazing lovely =great genius =cheers impressive marvellous superb splendid =nice charming delightful outstanding applause =hats perfect thrilled spectacular classic fabulous stellar',
}
