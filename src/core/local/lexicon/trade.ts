import type { Lexicon } from '../lexicon.ts'

/**
 * Words of a shop's trade that mean the same in the desk's languages. What was learned from a phrase in one language so carries over to
 * the others. A word counts when it begins with one of these; one behind = must be the whole word.
 */
export const trade: Lexicon = {
  order:
    'order =ordered pedido pedid encomend bestell auftrag command pesan ऑर्डर आर्डर मंगा मँगा mangay mangwa طلب =compra compre comprei =achat achet gekauft kauf bought purchas =beli =khareed khareed खरीद شراء اشتر kharid',
  parcel:
    'parcel packag paquet pacote paket pakci colis envio sendung kiriman पार्सल पैकेट शिपमेंट طرد شحنه shipment saman सामान barang lieferung livraison entrega entreg deliver zustell diantar ankunft डिलीवर توصيل التوصيل توصل livr liefer',
  where:
    '=where donde onde cadê =wo =wohin ou =où =mana dimana कहाँ कहां kaha kahan وين اين فين ande',
  when: '=when cuando quando wann quand kapan कब kab متي =till =until =bis hasta =ate jusqu sampai तक لين',
  arrive:
    'arriv lleg cheg ankomm angekomm =kommt gekommen recib receb erhalt bekomm recu recev recoi nyampe =sampai datang terima मिल पहुंच पहुँच =aaya =aayega =aayegi mila milega pahuch pahunch وصل يوصل استلم جاني تجي receiv',
  dispatch:
    'dispatch ship shipp =sent =send enviar enviaron enviad despach verschick versand versend expedi envoy dikirim kirim भेज bhej dispatch شحن ارسل ترسل انشحن',
  track: 'track rastre seguimiento verfolg suivi =resi lacak ट्रैक track تتبع رقم التتبع',
  number: 'number numero nummer nomor नंबर رقم =nr =no =num',
  cancel: 'cancel anul annul stornier storno batal रद्द कैंसिल الغاء الغي الغو الغيت الغاء =stop',
  change:
    'chang cambi mudar mudo mudei alter andern ander aendern chang ganti ubah बदल badal تغيير اغير غيرو عدل تعديل ابدل modif wechsel statt',
  exchange: 'exchang swap umtausch tausch troc echang tukar تبديل استبدال बदलकर',
  return:
    'return devol devuelv retour retur zuruck wapas वापस लौटा lauta kembali balik رجع ارجع ارجاع مرتجع renvoy rendre rendu rucksend rückgabe ruckgabe rückgab',
  refund:
    'refund reimburs reembols estorn erstatt ruckerstatt ruckzahl gutschrift rembours रिफंड استرداد استرجاع',
  money:
    'money =cash dinero dinheiro geld argent uang duit पैस paise paisa فلوس مبلغ amount montant betrag importe monto valor',
  pay: 'pay paid paie paye pago pagu pagar bezahl zahl bayar पेमेंट भुगतान payment دفع ادفع',
  charge:
    'charg cobr cargo abgebucht abbuch debit preleve belast tagih kepotong kedebet कट गए =kat kaat काट خصم انخصم سحب انسحب debetad',
  twice: 'twice doubl doppelt zweimal =duas veces deux =dua दो مرتين =two',
  card: 'card tarjeta cartao karte carte kartu कार्ड بطاق',
  declined:
    'declin reject refus rechaz recus abgelehn tolak ditolak रिजेक्ट مرفوض ترفض fail falla falh gagal फेल',
  bank: 'bank banco banque बैंक بنك',
  error: 'error erro fehler erreur =eror गड़बड़ galat خطا kesalahan',
  invoice:
    'invoice bill receipt factura fatura rechnung facture faktur nota kuitansi बिल रसीद इनवॉइस فاتور ايصال recibo ticket comprobante quittung beleg justificatif mahnung relance',
  tax: '=tax =vat =gst iva nif npwp tva ust mwst ضريب टैक्स impuesto imposto taxe steuer pajak',
  customs:
    'custom aduan alfandeg zoll douan dedouan cukai कस्टम جمارك جمرك duty duties import einfuhr ड्यूटी आयात استيراد',
  code: 'code codigo =kode कोड كود otp',
  discount:
    'discount coupon voucher promo rabatt cupon kupon gutschein diskon कूपन छूट خصم remise reduction descuento desconto =sale soldes angebot aktion rebaja oferta عروض',
  newsletter:
    'newsletter boletin rundbrief न्यूज़लेटर نشره advertis publicid propagand werbung publicite iklan विज्ञापन دعاي spam',
  broken:
    'broken broke damag rot roto rota quebr kaput defekt cass casse rusak pecah patah टूट फट =toot =fat مكسور تالف خربان انكسر =dent =dents dented crack abollad amassad penyok crushed zerdruckt ecras torn rasg gerissen dechir sobek robek مخروم hole agujero furo loch troue bolong छेद',
  wrong: 'wrong incorrect equivocad errad falsch mauvais salah galat गलत غلط خاطي =instead ',
  missing: 'miss falt fehl manqu kurang hilang गायब नहीं ناقص مفقود lost perd verlor ضاع',
  received_not: 'nothing nada nichts rien =belum nahi nunca never jamais niemals kein',
  late: 'late delay retras atras tard verspat spat retard telat terlambat देर late متاخر تاخير تاخر overdue waiting wait esper warte attend tunggu इंतज़ार intezar انتظر',
  promised:
    'promis suppos should debia deber deveria sollte devait harusnya आना المفروض zugesagt estim',
  stolen:
    'stol stole robar robaron robo roub geklaut gestohl diebstahl vole dicuri चोरी chori سرق انسرق',
  neighbour: 'neighb vecin vizinh nachbar voisin tetangga पड़ोस padosi جار الجيران',
  delivered:
    'delivered entregad entregue zugestellt livre terkirim diterima डिलीवर्ड delivered تسليم تسلم',
  address:
    'address direccion endereco adress alamat पता पते pata عنوان postcode postleitzahl postal =cep',
  size: 'size talla tamanh grosse größe groesse taille ukuran साइज size مقاس pointure numero fit passt',
  colour: 'colour color couleur farbe =cor =cores warna रंग rang لون',
  big: 'big large larger grande groß gross grosser kegedean besar बड़ bada كبير huge enorm small pequen chic klein petit kecil sempit छोट chhot صغير ضيق tight apret apert eng serr',
  label: 'label etiquet etikett aufkleber लेबल ملصق',
  box: 'box caja caixa karton carton kardus kotak डिब्बा dibba كرتون صندوق',
  store:
    'store shop tienda loja laden geschaft filial magasin boutique toko दुकान dukan स्टोर فرع محل متجر',
  open: '=open opens opening abre abren abier aberto abrem offen geoffnet offnung ouvert ouvre ferm buka tutup खुल khul بند فاتح تفتح مفتوح دوام close closed horario horas =uhr heure =jam baje बजे ساعه hours',
  parking: 'park estacionam aparcam stationn पार्किंग مواقف parkir',
  stock:
    'stock availab disponib verfugbar lieferbar agotad esgotad ausverkauft rupture restock tersedia ready habis स्टॉक उपलब्ध متوفر يتوفر نفد sold reponen repos left',
  price:
    'price cost precio preco preis prix harga berapa कीमत दाम kitna kitne कितना कितने سعر كم cuesta custa kostet coute combien cuanto quanto',
  free: '=free gratis gratuit kostenlos umsonst मुफ्त مجاني',
  shipcost: 'frete ongkir porto versandkosten शिपिंग shipping',
  express: 'express expres exprés ekspres एक्सप्रेस سريع urgent',
  country: 'countr pais land pays negara देश दول abroad extranjer exterior ausland etranger luar',
  password: 'password contrasena senha passwort kennwort passe sandi पासवर्ड سر المرور clave',
  login: 'login log sign anmeld einlogg connect masuk entrar acced acess iniciar लॉगिन دخول اسجل',
  account: 'account cuenta conta konto compte akun अकाउंट खाता حساب',
  blocked: 'lock block bloque sperr gesperrt terkunci लॉक مقفل travou',
  email: 'email mail correo posta courriel ईमेल मेल ايميل بريد الايميل',
  confirm: 'confirm bestatig konfirm पुष्टि कन्फर्म تاكيد',
  hacked: 'hack gehackt pirat dibajak हैक اختراق مخترق هكر',
  phishing:
    'phish fake falso falsch scam estafa golpe betrug arnaque penipu फर्जी نصب احتيال مشبوه suspicious verdachtig',
  person:
    'human person persona pessoa mensch humain orang manusia insaan इंसान شخص موظف agent agente atendente asesor mitarbeiter berater conseiller petugas staf admin =robot =bot روبوت',
  call: 'call phone llam telefon liga appel rappel telepon फोन कॉल اتصل تتصل تلفون',
  talk: 'talk speak habl falar falo fale falam falei parl sprech bicara ngomong baat बात كلم اتكلم',
  complaint: 'complain queja reclam beschwer plaint komplain keluh शिकायत shikayat شكو',
  bad: 'bad awful terrib worst pesim pessim ruim schlecht unterirdisch nul deplorab jelek buruk घटिया बुरा ghatiya سيئ اسوا rude groser gross unfreundlich malpoli kasar बदतमीज़ badtameez وقح',
  manager:
    'manager boss encargad gerent chef geschaftsfuhrer directeur respons atasan manajer मैनेजर مدير',
  compensate:
    'compensat compens entschadig dedommag ganti rugi मुआवज़ हर्जान harjan تعويض تعوض goodwill kulanz geste cortesia',
  exception: 'exception excepc excec ausnahme exception kebijak अपवाद استثناء',
  guarantee: 'warrant guarant garant gewahrleist garansi वारंटी गारंटी ضمان',
  repair:
    'repair reparar reparac repara conserto consert reparier reparatur flick perbaik servis रिपेयर मरम्मत marammat repair تصليح اصلاح صيان',
  claim: 'claim reklam klaim क्लेम مطالب',
  wash: 'wash lavar lavo lava lavage wasch cuci धो धुल dhona غسل تنظيف clean reinig nettoy impregn',
  safe: 'safe segur sicher aman सुरक्षित آمن امان danger peligr gefahr bahaya ख़तर خطر',
  hurt: 'hurt burn injur quem lastim verletz verbrannt bless brul luka terbakar जल चोट حرق اصاب',
  recall: 'recall ruckruf रिकॉल استدعاء =lote =lot batch',
  stove: 'stove hornillo fogareir kocher rechaud kompor स्टोव موقد gas gaz गैस غاز',
  tent: 'tent carpa tienda barrac zelt tenda टेंट خيم',
  boots:
    'boot bota stiefel schuh chauss sepatu जूत joote حذاء بوت =sole suela =sola sohle semelle =sol',
  jacket: 'jacket chaqueta jaqueta casaco jacke veste jaket जैकेट جاكيت',
  pack: 'backpack mochila rucksack =sac =tas बैग =bag شنط حقيب',
  bag: 'sleeping saco schlafsack duvet couchage स्लीपिंग نوم',
  choose:
    'recommend recomiend recomend empfehl conseil rekomendasi सलाह تنصح difference diferenc unterschied beda فرق which welch cual qual quel better mejor melhor besser',
  appointment: 'appoint cita agendam termin rendez janji अपॉइंटमेंट موعد حجز book reserv',
  fitting: 'fitting anpass ajust einlage insole plantill palmilha semelle फिटिंग',
  ski: '=ski skis esqui esquis स्की سكي',
  rent: 'rent alquil alug miet verleih louer location sewa किराए kiraye ايجار استئجار deposit deposito kaution caution',
  club: 'club member socio miembr membr mitglied adheren anggota सदस्य عضو membership membresia summit trail',
  points: 'point punt pont punkt poin पॉइंट अंक نقاط نقط',
  renew: 'renew renov verlanger renouvel perpanj تجديد subscri suscrip assinat =abo abonn langgan',
  giftcard: 'gift regalo presente geschenk cadeau hadiah गिफ्ट هدي',
  data: 'data datos dados daten donnee डेटा بيانات delete borr apag losch supprim hapus डिलीट حذف امسح privacy',
  optout: 'unsubscri baja descadast abmeld desabon desinscr berhenti बंद توقف الغاء',
  company:
    'company empresa firma entrepris perusahaan कंपनी شركه bulk mayor atacad wholesale großhandel grossist grosir जॉब job vaga empleo lowongan jurnal journal periodista presse',
  holiday: 'christmas navidad natal weihnacht noel क्रिसमस عيد feiertag feriado ferie libur',
  today: '=today hoy hoje heute aujourd =aaj आज اليوم',
  yesterday:
    'yesterday ayer ontem gestern hier kemarin =kal कल امس night anoche soir semalam raat रात البارح',
  add: '=add agreg anad acrescent adicion hinzufug dazu ajout tambah जोड़ jod ضيف اضاف',
  two: 'both ambos beide deux dono दोनों combine juntar zusammenleg regroup gabung تجمع',
  pickup:
    'pick recog retirar abhol retrait recuper ambil पिकअप pickup استلام collect point punto ponto packstation relais titik',
  install: 'installm plazos cuotas parcelar raten ratenzahl plusieurs cicil किस्त emi تقسيط',
  cod: '=cod contra entrega nachnahme الاستلام paypal klarna apple upi pix gopay americ amex transfer uberweis virement transfer تحويل مدي',
  how: '=how como wie comment gimana bagaimana cara कैसे kaise كيف',
  may: '=can puedo posso kann darf puis bisa boleh सकत sakta sakte ممكن اقدر ينفع يمديني',
  not: '=not =no =nao nicht =pas nggak tidak नहीं nahi ما لا مو',
  want: 'want quiero quero will mocht voudr veux =mau ingin चाहिए chahiye ابغي اريد ابي',
  days: 'day =dia =dias =tag =tage =tagen =jour =jours =hari दिन =din يوم ايام week semana woche semaine minggu हफ्त hafte اسبوع month =meses monat =mois bulan महीन mahine شهر',
  worn: 'worn wear used usad getrag benutzt =porte =portes utilis dipakai पहन pehn لبس مستعمل استخدم',
  less: 'less menos weniger moins kurang कम kam اقل difference diferencia',
  cheaper: 'cheap barat billig =cher murah सस्त sasta ارخص اسعر',
}
