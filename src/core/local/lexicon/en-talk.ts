import type { Lexicon } from '../lexicon.ts'

/** What people do, have and ask about besides the trade itself. */
export const enTalk: Lexicon = {
  zip: 'zipper =zip =zips zipped zipping fasten slider =zipr velcro =ykk =popper button jammed',
  sole_part:
    '=heel =heels laces =lace shoelace eyelet tread stitch =seam =seams outsole =rand =lug =lugs midsole =sewn =welt =cuff',
  pole: '=pole =poles =peg =pegs =rod =rods frame =stake =stakes guyline guyrope =ferrule shockcord segment',
  buckle_strap:
    'buckle strap =clip =clips hipbelt =belt =belts webbing =cord =cords elastic drawcord drawstring =hook toggle carabiner karabiner =waistbelt',
  waterproof:
    '=wet soaked soaking soggy =damp dampness =rain rainy rains rainproof showerproof imperm seepage water hydrostatic drenched moisture sweat condens proofing',
  warm: '=warm warmer warmest warmth insulat =cosy =cozy comforttemp temperature =temp overheat =heat heater warming =hot sweaty',
  cold: '=cold colder coldest freez =frost frosty =froze chilly =chill =ice =icy subzero minus polar arctic snowy',
  weight:
    'weigh =heavy heavier heaviest =lighter lightweight ultralight =gram =grams =kilo =kilos kilogram =ounce =lbs =lb =kg',
  material:
    'material leather =wool merino =down feather cotton membrane goretex =gore polyester nylon =foam suede textile canvas silnylon synthetic vegan recycled rubber =mesh lining =fabric =fabrics',
  battery:
    'battery batteries rechargeable lithium alkaline =usb =aaa =lamp =lamps lantern headlamp headlight flashlight =torch torches =light =lights bright dimmer =dim lumen =led =leds =beam charger =bulb =beams =bulbs',
  smell:
    'smell =stink stinks stinky odour =odor mould =mold moldy mildew stain =dirt dirty muddy =mud =rust rusty yellowed fading faded =musty sticky stench =reek reeks bleached discolour',
  noise_fault:
    'noise noisy =loud loudly flicker squeak =hiss hissed hissing rattl =loose loosen wobbl creak =buzz buzzing whistl blink',
  hole_kind:
    '=leak leaks leaking leaky leakage crease scratch puncture scuff =chip chipped abrasion =snag snagged pinhole bubble blemish crack =tear =tears =rip =rips',
  men: '=mens =male =gents gentlemen =unisex',
  women: '=women womens woman =lady ladies female =girls',
  kids: '=kids children childs junior =youth toddler =boys =baby babies',
  group:
    '=group groups scout =team teams =class classmates families =crew =squad pupils colleagues students',
  need: '=need needs needed =needing requir =must necess essential =gotta =havta mandatory compulsory =nd',
  buy: '=buy =buys buying buyer =bought purchas purchs puchas =shopping basket =cart =bying acquire',
  use: '=use =uses using usage utiliz utilis usable useable =usin',
  try: '=try =tries trying tried attempt =tryin =test tested testing',
  find: '=find =finds finding =found search =seek =look =looks looking looked =see =seen =saw =spot =spotted invisible lookup',
  forget: 'forget =forgot forgotten =forgor',
  lose: '=lose =loses losing =lost misplac mislaid =loss threw =thrown',
  leave: '=leave =leaves leaving =left =leav =drop dropping dropoff',
  keep: '=keep =keeps keeping =kept =hold =holds holding =aside retain =held =saved =save',
  bring: '=bring brings bringing brought =carry carried =carrying',
  come: '=come =comes coming =came =comin =turned =visit visiting visits',
  go: '=go =goes going =went =goin =gonna travel',
  get: '=get =gets getting =got =gotten =gettin obtain',
  give: '=give =gives giving =gave =given =hand handed handing handover',
  take_time:
    '=long longer =time =times duration lasting minute =mins =min =hour =hrs =hr =takes =take =taking =took =taken =lasts =far',
  put: '=put =puts putting insert =set =sets setting entered entering placed placing =fill =filled =enter =enters =places',
  make: '=make =makes making =made =done =does =did =doing =doin produce perform',
  show: '=show =shows showing =showed shown =says =say =said =saying display accord indicat =states =listed =list =lists =visible',
  work: '=work =works working worked function =run =runs running =ran operat',
  fail: '=fail =fails failed failing failure =hang hangs hanging =hung =frozen =freeze react unrespons =dead =dies =died reload loading =load',
  check: 'check =chek =chck verified inspect investig review examin lookinto verify verifies',
  know: '=know =knows knowing =knew =knw =known wonder curious =idea ideas aware =sure recogni =unsure =think =thinks thinking thought =guess believe remember',
  understand:
    'understand understood =undrstand =clear clearly explain explan =mean =means meaning clarif confus sense unclear =reason',
  help: '=help helps helping helped helpful support suport =service customercare helpdesk =aid =assist assistance assisting',
  ask: '=ask =asks asked asking question query queries inquir enquir request =reqest',
  answer: 'answer =reply replies replied respond feedback response =hear =heard =hears',
  write:
    '=write writes writing =wrote written =text =texts texted message mesage =msg =msgs =typed =type typing letter =sms',
  send_me: 'resend forward sendme =fwd mailme',
  wait: '=wait waits waited waiting =wating patien queue =await awaiting pending',
  hurry:
    'urgent urgnt =asap hurry quick =sooner soonest immediat =fast faster promptly swift emergenc',
  start: 'start began =begun =since commenc activat =active =begin =begins beginning',
  end: '=end =ends ending ended finish finalis finaliz =final terminat =over deadline validity',
  remind: 'remind notif =alert alerts =ping notice',
  join: '=join joins joining joined register registr =enrol enroll signup become becoming subscribe',
  leave_club: '=quit quitting resign stepout endmembership =exit',
  collect_points: '=earn earns earned earning accrue accumul =collects gather',
  spend_points: 'redeem redemption =spend spends spending =spent cashin',
  balance: 'balance remaining remainder =rest leftover =zero =nil outstanding =credit credits',
  transfer:
    '=share shares sharing shared =pass passing reassign giveaway transferable transferring transferred',
  combine: 'combin together =stack stacked stacking bundle merge mixed =mix consolidat cumul',
  split: '=split separate seperate =half halves partial partly divid individual',
  replace: 'replac =spare spares substitut subsitut',
  fix: '=fix fixes fixed fixing =mend mends mended =glue glued =sew sewing =patch patches patched resole resoling solve resolve reglue restitch retread',
  deposit: 'deposit security =bond caution',
  fee: '=fee =fees surcharge extracost handlingfee penalty =owe =owed',
  minimum: 'minimum thresh maximum =max limit atleast =least',
  percent: 'percent =pct =off',
  sale: '=sale =sales outlet clearance blackfriday cyber =promos promotion blackweek =offer =offers',
  voucher_code: 'promo couponcode vouchercode discountcode =couponfield',
  expired: 'expir expierd invalid =lapsed outdated inactive =valid accepted',
  name_on: '=name =names named surname lastname firstname spell =spelt maiden initials misspelled',
  company_doc:
    'company business =firm =firms =ltd =gmbh =inc enterprise =employer freelanc =vatid =siret',
  document:
    'document =doc =docs =pdf =pdfs =copy copies =paper papers paperwork =form =forms proof =slip certificate =file =files download passport =sheet contract',
  photo:
    'photo =pic =pics picture =image images video =attach attached attachment =selfie screenshot =snapshot',
  number_of: '=id =ids referenc =ref serial identif =sku =imei',
  courier:
    'courier curier driver carrier =dhl =ups =dpd =gls =fedex =hermes =evri =usps =postman mailman postie =truck =tnt postwoman =vans =post',
  door: '=door =doors doorstep doorway porch mailbox letterbox =gate concierge hallway lobby stairwell =shed buzzer =bins =garage =entrance =intercom =yard frontdesk',
  home: '=home =homes house =flat =flats apartment =away =indoors =kitchen =bed',
  work_place: 'office workpl =desk =desks',
  abroad: 'abroad foreign oversea internation crossborder =expat',
  island:
    'island =isle =isles remote canary tenerife hawaii orkney shetland azores madeira hebrid mainland unserviceab',
  holiday_time:
    'holiday vacation =trip =trips =tour =tours journey =travell honeymoon travelling traveling voyage',
  monday_etc:
    '=monday mondays tuesday wednesday thursday friday sunday =tues =weds =wed =thurs =thur =thu =fri mondy wensday wednsday satur weekday',
  month_names:
    'january february =march =april =june =july august september october november december =jan =feb =apr =aug =sep =sept =oct =nov =dec',
  tomorrow: 'tomorrow tomorow tommorow =tmrw =tmr =tmrow =tomo 2moro',
  tonight: 'tonight tonite mornin =noon afternoon evening =night =nights midnight midday',
  now: '=now =rightnow currently moment =atm presently',
  soon_next: '=next =soon upcoming shortly following forthcoming',
  last_past: '=last =ago previous recent =past lately former',
  before: 'before =b4 earlier =previously =prior',
  after: 'after later thereafter',
  already: 'already alredy =yet =still allready',
  never_yet: '=never =nvr =ever =notyet neverr',
  again_more: 'anothertime =more agian onemore repeat =another =again',
  many: '=many =much several =lots multiple plenty =few numerous =too =dozen quantit =qty',
  all: '=all everyth whole =entire entirely =every complete =full =fully =each always',
  only_one: '=only =just =single =one merely',
  other: 'other =differ different differnt =else elsewhere alternate',
  same: '=same equal identical exact alike =similar',
  new: '=new =newer newest brandnew latest =fresh =newly unopened modern',
  old: '=old =older oldest ancient =aged previousmodel vintage',
  first: '=first =1st originally =firstly =original =initial',
  three_plus:
    '=three =four =five =six =seven eight =nine =ten =third =fourth fifth =3rd =4th eleven twelve twenty thirty forty fifty hundred thousand triple',
  someone: '=someone somebody anybody =anyone everyone everybody stranger =whoever',
  friend: '=friend friends =mate =mates colleague =pal =buddy flatmate roommate coworker',
  family:
    '=wife =husband mother father =mum =mums =mom =moms =dad =dads daughter =sons brother sister parent grandma grandpa grandmother grandfather =granny =nan family =hubby =wifey uncle =aunt =auntie cousin nephew niece girlfriend boyfriend =fiance fiancee spouse =ex =lad relative =kid =child',
  gift_for:
    'presents birthday =bday =wrap wrapped giftwrap surprise anniversary valentine =gifted =gifting =present',
  wedding: 'wedding =party parties =marriage =married graduation baptism celebrat',
  age: '=age adult teenager =teens minor underage =years =year =yrs =young',
  foot: '=foot =feet =toe =toes =wide =narrow =arch ankle instep =bunion =bunions =bigtoe pronat flatfoot =wider',
  body_measure:
    'height =chest waist =hips =cm =inch inches measur length torso =leg =legs =arm =arms =sleeve sleeves inseam =tall shoulder =bust width circumf metre =mm',
  too_small:
    '=tight tighter =pinch pinches pinching =snug squeez constrict =undersized restrictive',
  too_big: 'baggy oversized roomy =slack',
  comfortable:
    'comfort comfy uncomfort ergonom =soft cushion =fit =fits =rub =rubs rubbing rubbed stiff breakin',
  beginner: 'beginner newbie novice experienc =noob inexperienced starter',
  hike: '=hike hikes hiking hiker =trek trekking trekker =walk walks walking =camp camping camper campsite mountain kilimanjaro =alps alpine climb =rope =ropes crampon helmet harness ferrata camino bikepack cycling outdoor =gear bouldering =kayak canoe =axe sunglasses',
  ski_board:
    'snowboard =board =edge =edges =wax waxed waxing binding splitboard =tune skiservice tuning sharpen =telemark grinding',
  stove_fuel:
    '=fuel =fuels canister cartridge burner propane butane petrol diesel alcohol =spirit kerosene gasoline refill valve cylinder =igniter paraffin',
  instructions_use:
    'manual instruct setup =pitch pitched pitching assembl guide tutorial steps =step handbook =version',
  clean_care:
    '=wash washed washing washable clean =dry dried drying dryer =iron ironing tumble impregn detergent =soap rinse spray reproof laundry softener polish descale =care =cream conditioner',
  store_long: 'storage storing stored =cellar attic =basement =stow stowed',
  season: 'summer winter =season seasons spring autumn seasonal',
  language_word:
    'english german spanish french portuguese hindi arabic indonesian language translat',
  hours_word: '=hours lunch =businesshours =pm timetable',
  parking_access:
    'wheelchair stairs =lift elevator =dog =dogs =bus =buses =tram underground =metro =subway station accessib pushchair =car =cars nearest nearby =near =train =trains =taxi',
  reserve_table: 'reserv vacant =room =holdslot =slot =slots',
  postpone:
    'postpon reschedul =move moves moving =shift =delayappt pushback pushed =push rearrang =defer earlierdate',
  miss_appt: '=miss missed overslept noshow misses',
  data_copy: 'export datacopy =dump archive disclose disclosure subjectaccess',
  delete_me: 'delet =eras remov =wipe purge forgetme',
  newsletter_mail: '=ads =ad advert marketing promotional catalogues =junkmail unsolicited',
  two_factor: '=2fa =mfa twofactor twostep =verification authenticator',
  username: 'username nickname =userid =user loginname customernumber =guest',
  phone_number:
    'mobile =cell cellphone smartphone handset =sim phonenumber iphone android samsung device whatsapp =tel',
  bank_account: '=iban =bic accountnumber sortcode directdebit bankaccount =giro',
  cash: '=cash =coins banknote =notes',
  invoice_due: 'dunning =net30 paylater unpaid arrear overduebill debtcollect',
  receipt_lost: 'lostreceipt noreceipt',
  partner:
    'partner reseller sponsor =job =jobs internship apprentice =press journalist influencer collab cooperat affiliate supplier supply =resale dealer distributor applicant recruit blogger creator trainee career =logo =intern =interns vacancy vacancies',
  thanks:
    'thank =thnx =thx =ty =tnx cheers please =pls =plz =plss =ples kindly appreciat grateful =hello =hey =hiya =dear regards =howdy =tq =tysm =pleas =gday =bye goodbye =welcome =sir madam =mr =mrs greetings',
  ok_word:
    '=ok =okay =okey =fine alright =allright perfect =great =good =cool =nice =super =yes =yeah =yep =yup awesome lovely =correct =right brilliant excellent fantastic wonderful =happy =true normal =honestly',
  sorry: '=sorry =sry apolog excuse pardon =soz regret',
  joke_laugh:
    '=haha hahaha =lol =lmao =rofl =hehe =funny =joke =jokes joking kidding =xd =hah laugh',
  price_match: 'pricematch competitor matching =match amazon =rival pricebeat decathlon',
  stock_back: 'restock backinstock replenish waitlist waitinglist rerelease',
  preorder: 'preorder release launch prelaunch comingsoon prebook',
  size_chart: '=chart charts sizechart sizeguide conversion halfsize',
  second_hand: 'secondhand =used refurb preowned preloved exdisplay =bstock =demo',
  rent_period: 'extend extension perday',
  damage_rent: 'insur deductible =liable liability excess',
  pickup_person: 'authoris authoriz behalf =idcard powerofattorney',
  missing_part: 'accessor =screw screws =bolt =parts component',
  wrong_thing: 'wrongitem misdelivered differentitem =instead',
  tracking_state:
    'transit status =stat progress update depot =hub sorting sorted =scan scans scanned created processing processed =news customsclearance',
  stuck_parcel: 'stuck =sitting budged movement =moved unchanged standstill stalled =budge =budges',
  signed: 'signed signature =marked =signee recipient',
  stolen_parcel: '=pirated porchpirate looted',
  refund_when: 'credited refunded payout =crediting',
  refund_less: 'deduct subtract withheld shortchanged =docked',
  exchange_size: 'sizeup sizedown =upsize',
  return_label: 'returnlabel =qr =qrcode =print printer prints printed printout printable barcode',
  return_cost: 'freereturn returnfee',
  return_time: 'policy =window returnable cooling =withdrawal =returnwindow =period =periods',
  worn_once: '=tags untagged =tryon unwashed unpacked unwrapped unboxed',
  gift_return: 'giftreceipt',
}
