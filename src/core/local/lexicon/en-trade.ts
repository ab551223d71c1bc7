import type { Lexicon } from '../lexicon.ts'

/** English: what customers write, British, American and Indian, with the usual misspellings. */
export const en: Lexicon = {
  order: 'order =ordr oredr ordeer reorder preordered',
  parcel:
    'parcel parcal parsel packag pakage packge delivery delivry delivary shipment consignment =item =itm product stuff goods belongings article =pkg freight packet =items',
  where: 'where =wher =whr',
  when: '=when =whens until =till =til =whenever',
  arrive:
    'arriv =ariv receiv reciev recived =eta landed landing =due incoming appear turnup =reach reached reaches expect',
  dispatch: 'dispatch despatch =ship shipp shiped =sent =send sending sends =snd posted posting',
  track: 'track =trak tracing =trace traced traceable followed locate =follow',
  number: 'number numbr =num =nbr =nr =digit =digits',
  cancel:
    'cancel cancl =stop stopped stopping =void withdraw revoke scrap =undo abort calloff retract rescind discard intercept',
  change:
    'chang chnage modif =edit edited editing amend alter adjust switch updated tweak =mod upgrade downgrade convert',
  exchange: 'exchang exchnage exhange =swap swapp =swop =trade trading',
  return: 'return retrun retun sendback =rtn =rma giveback bringback unwanted',
  refund: 'refund refnd reund reimburs repay repaid moneyback refnuded',
  money:
    'money =euro =euros =eur =usd =gbp =cad =inr =quid =buck =bucks =pound =pounds dollar rupee =cent =cents =pence amount =sum =total =dough funds currency currenci =value',
  pay: '=pay =paid =payd payed paying payment paymnt paymet payable prepay =settle settled settling checkout payer',
  charge:
    'charg =chrg debit =billed billing overcharg withdrawn withdrew preauth authorisation authorization transaction',
  twice: 'twice doubl duplicate =dupe =two =2x repeatedly',
  card: '=card =cards =cc mastercard =visa maestro creditcard debitcard',
  declined: 'declin reject refus unsuccessful denied =deny bounc unaccepted',
  bank: '=bank issuer banking =barclays =hsbc =chase =monzo =revolut =n26',
  error:
    'error =eror glitch =bug =bugs buggy crash spinner spinning timeout =404 =500 malfunction issue problem trouble =mess',
  invoice: 'invoic invoce =bill bills receipt reciept recipt proforma reprint',
  tax: '=tax =taxes =vat =gst =cpf taxable =hst =mwst',
  customs: 'customs =duty duties tariff import =kyc =hs border =declare =declaring',
  code: '=code =codes =otp passcode =pin =pins',
  discount:
    'discount discnt =coupon coupons couppon voucher rebate reduced reduction markdown student pensioner military =deal =deals bargain =perk reward',
  newsletter: 'newsletter =spam spamming spammed',
  broken:
    'broken =broke =brok damag demag damged crush smash shatter =dent dented =bent =bend =torn =tore ripped defect faulty =fault snapped =snap burst =hole =holes squash flattened mangled wrecked melted busted knackered frayed =fray unravel detached delaminat unusable =fell ruined ruining =fallen =falling',
  wrong:
    'wrong worng =wrng incorrect mistak accident erroneous mixup mixedup mismatch =typo mistype misspell =oops inaccurate',
  missing: 'missing misss absent incomplet =empty disappear vanish nowhere =gone shortage unfound',
  received_not: 'nothing =nothin =none nobody =nowt zilch =noone',
  late: '=late delay overdue =behind =slow slowly =ages belated =tardy lagging slipping',
  promised: 'promis estimat suppos schedul projected =meant',
  stolen:
    'stole thief theft thieves =nicked =nick pinched robbed swiped snatched pirates burgl =steal stealing',
  neighbour: 'neighb neigbour nieghbour nextdoor =resident upstairs downstairs',
  delivered: 'delivered deliverd',
  address:
    'adres addres postcode =postal zipcode street =road =avenue =lane =city =town =village county postalcode destination redirect reroute =pobox',
  size: '=size =sizes sized sizing =sz =xs =xl =xxl =xxs =xxxl medium',
  colour:
    'colour color =red =blue =green =black =white =grey =gray orange yellow =navy =teal purple =pink =brown beige =olive =moss slate turquoise burgundy =shade khaki',
  big: '=big bigger biggest =large larger largest =huge small enormous gigantic =tiny bulky',
  label: 'label lable =sticker stickers =lbl',
  box: '=box =boxes boxed cardboard carton packaging packing wrapping =case =crate =packed',
  store:
    '=store =stores =shop =shops branch cashier shopfloor showroom retail instore storefront =counter',
  open: '=open opens opening close =closing =shut =shuts',
  parking: 'parking =park =parks carpark',
  stock:
    'stock availab avaliab availib instock soldout =sold =sell =sells selling inventory catalog discontinu obtainable backorder warehouse =shelf assortment',
  price: 'price =pric pricing =cost =costs costing =costly expens =worth',
  free: '=free =foc complimentary freebie gratis chargefree',
  shipcost: 'shipping shiping postage =pnp deliverycost',
  express: 'expres =nextday overnight priority =rush =expedite =expedited =expediting',
  country:
    'countr =uk germany france spain portugal =italy austria switzerland swiss belgium netherlands holland ireland scotland england wales norway sweden denmark finland iceland poland =india pakistan nepal indonesia singapore malaysia japan china taiwan australia zealand canada mexico brazil argentina chile =dubai =uae emirates =qatar saudi egypt morocco turkey greece vietnam thailand nigeria europe britain british =nation =kenya',
  password: 'password passwrd pasword passphrase =pwd =pw passkey =reset resetting',
  login: 'login =log =logs logged loggin logon =signin signing =sign =access authenticat',
  account: 'account acount accnt =acc =acct profil',
  blocked:
    'block =lock lockout locking =banned =ban disabled suspend deactivat restrict unblock unlock',
  email: 'email emial =mail =mails mailed mailing =inbox gmail hotmail outlook yahoo =junk',
  confirm: 'confirm confrim acknowledg acknowlege =ack',
  hacked: '=hack hacked hijack breach compromis intruder unauthor takeover',
  phishing:
    'phish =scam =scams scamm fraud =fake =fakes spoof =dodgy suspicious bogus impersonat genuine legit pretending swindl winner =prize =ponzi imposter impostor sketchy =fishy =weird strange unfamiliar unknown =odd =official =false',
  person:
    'person human =agent =agents representativ =rep =reps advisor adviser operator employee =staff =bot =bots chatbot someonereal robot',
  call: '=call =calls called calling phone =ring =rings =rang callback telephone =dial hotline landline',
  talk: '=talk talking talks speak spoke =chat chatting chats conversation discuss =converse =tell =tells telling =told contact',
  complaint:
    'complain compliant grievance dissatisf disappoint unhappy displeas =lodge =moan escalat =fed =annoyed frustrat',
  bad: '=bad badly awful terribl worst worse horribl =poor poorly appalling dreadful =rude rudely shameful shocking disgrac lousy =crap =rubbish pathetic abysmal atrocious unprofession impolite arrogant disrespect unfriendly incompet =nasty',
  manager: 'manager =boss supervisor =ceo director superior headoffice =lead management',
  compensate: 'compens goodwill gesture hassle inconvenien makeamends redress',
  exception: 'exception exeption lenien discretion flexib =rule =rules =fair loyal',
  guarantee: 'warrant guarant guarent gaurant garantee cover',
  repair: 'repair workshop =mechanic servicing overhaul',
  claim: 'claim =assert',
  wash: 'launder',
  safe: '=safe safely safety danger hazard unsafe =risk risky toxic poison flammable =monoxide unattended',
  hurt: '=hurt hurts hurting injur =burn burnt scald bleed bruis =pain painful blister =rash allerg hospital headache dizzy sprain fractur wound =cut =cuts',
  recall: 'recall =batch batches affected',
  stove: 'stove =stov cooker cooking =cook cookset =gas =boil',
  tent: '=tent =tents =tarp awning flysheet =fly footprint groundsheet bivvy =bivy shelter =tipi vestibule =dome',
  boots:
    '=boot =boots =shoe =shoes footwear trainers sneaker sandal wellies wellington =gaiter gaiters =sole =soles slipper',
  jacket:
    'jacket =coat =coats parka anorak fleece =shell hoodie jumper sweater pullover =vest gilet trouser =pants =shorts leggings shirt glove mitten =mitts =sock =socks beanie underwear thermals clothing clothes garment apparel =hood cardigan overtrouser salopette raincoat windbreaker softshell hardshell midlayer baselayer',
  pack: 'backpack rucksack daypack =pack =packs knapsack =duffel duffle holdall =litre =litres =liter',
  bag: 'sleeping =quilt =liner =mats =pads mattress airbed pillow =bivi',
  choose:
    'recommend recomend reccomend suggest advis advice difference which =better =best =choose choosing chosen choice selected selection suitable suits decide decision alternative versus =vs =compare =comparing comparison option',
  appointment: 'appoint apointment booking booked =rebook =appt consultation',
  fitting: '=fitting fitted footbed insole orthotic adjustment alteration fitter',
  ski: '=ski =skis skiing skier snowshoe avalanche beacon transceiver airbag =skins =piste =lvs =snow',
  rent: '=rent =rents rented rental renting =hire hires hired hiring =lend lends lending borrow =loan leasing =lease',
  club: '=club member membrship =tier tiers benefit =perks subscription customer costumer',
  points: '=point =points =pts loyaltypoints',
  renew: 'renew autorenew =annual annually yearly prolong resubscrib automatic',
  giftcard: 'giftcard =gift gifts egift giftcertificate =ecard',
  data: '=data privacy private information =gdpr =ccpa =dsar =details =detail',
  optout: 'unsub optout =opt optedout',
  company:
    'wholesal =bulk corporate =b2b institut association kindergarten hotel agency charity organisation organization',
  holiday:
    'christmas =xmas easter diwali =eid =holi thanksgiving newyear hanukkah =nye bankholiday advent =santa',
  today: 'today =tday =2day',
  yesterday: 'yesterd =yday lastnight',
  add: '=add =adds added adding addition include =incl throw append =chuck =extra =extras contain',
  two: '=both =pair =pairs =twin second',
  pickup:
    'pickup =collect collection fetch =pick =picks picked picking clickandcollect =click =locker =lockers',
  install: 'instalment installment =emi =emis monthly financing =finance =bnpl =tranche',
  cod: '=cod paypal =upi applepay googlepay =apple =cheque cheques =sepa =wire rupay =amex american',
  how: '=how =hows howto method =way =ways',
  may: '=can =could =may =might possib =able allow permit feasib chance =let =lets =manage =managed =managing',
  not: '=not =no =dont =doesnt =didnt =isnt =wasnt =arent =werent =cant =cannot =couldnt =wont =wouldnt =shouldnt =hasnt =havent =hadnt =aint =neither =nor unable =dnt =nope',
  want: '=want =wants wanted wanting =wanna =wish wishes prefer =would desire hoping =hope =keen =love intend',
  days: '=day =days =week =weeks month =date =dates weekend daytime =wk =wks =mth calendar fortnight daily weekly',
  worn: '=worn =wear wears wearing =wore =unworn unused usedonce',
  less: '=less lesser =short shortfall fewer underpaid differenc',
  cheaper: 'cheap =lower lowered =dropped =drops lowest reducedprice',
}
