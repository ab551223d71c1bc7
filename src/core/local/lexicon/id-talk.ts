import type { Lexicon } from '../lexicon.ts'

/** What people do, have and ask about besides the trade itself. */
export const idTalk: Lexicon = {
  zip: 'resleting ritsleting risleting zipper =zip ritsliting seleting sleting retsleting kancing',
  sole_part: 'solnya tumit telapak jahitan outsole midsole lidah haknya jaitan eyelet tepi',
  pole: 'tiang pasak =pole frame rangka batang tongkat tonggak patok =peg =rod trekpole =trekkingpole',
  buckle_strap:
    '=gesper buckle strap tali sabuk =klip pengait karabiner carabiner webbing kait gantungan pengunci perekat',
  waterproof:
    'waterproof kedap rembes merembes basah hujan kehujanan tembus menetes lembab lembap ngembun antiair mengembun banjir ponco jashujan airnya',
  warm: 'hangat anget menghangatkan penghangat insulasi kehangatan panas kepanasan pemanas gerah',
  cold: 'dingin kedinginan beku membeku salju musimdingin suhu menggigil minus sejuk',
  weight: '=berat ringan =gram =kilo =kg enteng beratnya bobot =gr =ons kilogram timbang ditimbang',
  material:
    'bahan kulit kain bulu katun nilon nylon =wol sintetis polyester merino lapisan goretex =gore karet sintetik busa membran kanvas flanel angsa =kaca =besi aluminium titanium =plastik',
  battery:
    'baterai batere batre batrai ngecas dicas charger lampu senter headlamp lentera nyala menyala powerbank lumen redup terang kabel =usb cahaya dinyalakan kecerahan sinar dimatikan dinyalain matiin',
  smell:
    '=bau baunya apek =noda jamur kotor berjamur lumpur bercak berbau aroma wangi luntur lengket jelaga getah kusam nodanya bulukan',
  noise_fault:
    'bunyi berisik kedip berkedip suara goyang berdengung kendor oblak seret krek getar bergetar berdecit macet nyangkut',
  hole_kind:
    'bocor lubang kebocoran celah sobekan robekan menggembung gelembung terkoyak koyak dibuang',
  men: 'pria cowok laki =cowo lelaki bapak2 maskulin',
  women: 'wanita perempuan cewek =cewe muslimah feminin ibu2',
  kids: 'anak =balita bocah =kids junior =bayi cucu =sd =tk =smp',
  group:
    'rombongan =grup kelompok =regu pramuka =tim =team kelas sekeluarga =rame ramai bareng bersama =kru mapala peserta berempat berlima',
  need: 'butuh perlu membutuhkan memerlukan diperlukan wajib harus kebutuhan dibutuhkan mesti keperluan syarat persyaratan',
  buy: '=beli membeli dibeli kebeli belanja berbelanja beliin belinya pembeli ngeborong borong =shopping belikan jual dijual menjual penjual eceran',
  use: 'menggunakan digunakan kegunaan fungsinya guna',
  try: 'coba mencoba nyoba dicoba percobaan ngetes =testing ujicoba =uji =ujian',
  find: '=cari nyari mencari dicari temukan nemu menemukan ketemu ditemukan liat lihat =melihat kelihatan keliatan carikan =carian nengok dilihat diliat muncul terlihat tempat',
  forget: 'lupa kelupaan terlupa dilupakan =klupaan melupakan inget ingat khilaf',
  lose: 'menghilangkan ngilangin kehapus kebuang tercecer jatuh kecer terbuang hilangin kejatuhan keselip terselip',
  leave:
    'titip dititip nitip ditinggal taruh naruh ditaruh tinggal meninggalkan taro ditaro letak simpenin',
  keep: 'simpan disimpan menyimpan nyimpen simpen tahan ditahan =keep dikeep tersimpan kesimpen nahan pertahankan =hold menahan',
  bring: '=bawa dibawa membawa bawain kebawa bawakan angkut bawaan bawanya gotong pegang megang',
  come: 'datang dateng mampir hadir kesana kesini nyusul menyusul =dtg berkunjung menghadiri',
  go: 'pergi jalan perjalanan naik pulang pindah keluar mudik pegi terbang lari nyebrang',
  get: 'dapet mendapat kedapatan =dpt perolehan memperoleh didapat kebagian',
  give: 'kasih ngasih berikan memberi diberi =beri =ksh =kasi dikasi pemberian menyerahkan',
  take_time: 'durasi memakan selama berlangsung waktunya menit detik sejam jamnya awet',
  put: '=isi =isinya diisi ngisi mengisi input menginput masukkan dimasukkan masukin dimasukin pasang dipasang masang memasang ketik diketik ngetik tempel cantum dicantumkan kolom isian mencantumkan pencet mencet dipencet kepencet tekan klik diklik tombol',
  make: 'bikin buat dibuat membuat dibikin ngebuat kebuat lakukan melakukan dilakukan ngelakuin lakuin kerjain jadiin jadikan ngapain diapain',
  show: 'tunjuk menunjukkan nunjukin tampil menampilkan tertera tertulis tulisan nampak tampak ketulis statusnya keterangan tercatat kebaca terbaca tercantum ditampilkan terdaftar =baca =bacain =bacakan membaca dibaca',
  work: 'fungsi berfungsi berjalan =work =works aktif mengaktifkan diaktifkan kerjanya berhasil bekerja sukses hidup tersambung',
  fail: 'mogok =mati =matinya ngadat =hang ngehang freeze muter loading =blank tidakrespon mampet ngeblank matot ngelag mentok =diem',
  check:
    '=cek ngecek dicek mengecek periksa diperiksa memeriksa pengecekan pastikan memastikan cekin mastiin =check pemeriksaan telusuri ditelusuri tinjau ditinjau crosscheck dicocokkan',
  know: '=tau =tahu =tw mengetahui penasaran pengetahuan =info =infoin =infokan kabar informasi =tauk taunya dikabari mengabari kepastian kejelasan diinformasikan ketahuan kelanjutan pikir mikir kirain',
  understand:
    'paham ngerti mengerti jelas menjelaskan dijelaskan artinya maksud mengartikan penjelasan bingung pengertian memahami =arti berarti kebingungan rincian rincikan',
  help: 'bantu dibantu membantu tolong =tlg =tlong mbantu pertolongan =help =ban2 menolong =support layani dilayani melayani pelayanan layanan',
  ask: 'tanya nanya bertanya ditanya pertanyaan menanyakan =tny =kepo minta meminta diminta permintaan mohon memohon request permohonan',
  answer:
    'jawab dijawab balas dibalas bales menjawab =respon =respons merespon ditanggapi menanggapi dibales membalas tanggap feedback ngebales direspon =responnya =responsnya',
  write:
    'tulis ditulis menulis nulis kirimpesan mengetik =sms smsnya nyatet catat dicatat mencatat',
  send_me:
    'kirimkan forward diforward emailin teruskan diteruskan meneruskan kirimi kirimnya dikirimi lampirkan sharein',
  wait: 'tunggu nunggu menunggu ditunggu sabar antri antre nantiin menanti bersabar ngantri penantian',
  hurry:
    'cepat cepet segera buru mendesak urgent secepat darurat langsung =urgen kebut kepepet keburu dipercepat percepat terburu gercep mepet penting prioritas',
  start: 'mulai dimulai memulai awal sejak semula =mula berawal',
  end: 'selesai kelar berakhir akhir beres berlaku tuntas rampung ending diselesaikan menyelesaikan mengakhiri diakhiri penyelesaian =udahan tamat',
  remind:
    'ingatkan pengingat diingatkan mengingatkan ingetin notif pemberitahuan diingetin peringatan alarm beritahu memberitahu diberitahu teguran',
  join: 'daftar mendaftar pendaftaran gabung bergabung ikut =join registrasi didaftarkan mengikuti register',
  leave_club: 'mengundurkan undurdiri resign cabut dicabut pengunduran keluarklub',
  collect_points:
    'kumpul ngumpulin mengumpulkan dikumpulkan terkumpul nambahpoin dapatpoin mengoleksi',
  spend_points:
    'redeem tukarpoin menukarkan ditukarkan nebus tebus penukaran ditebus diredeem nukar',
  balance: 'saldo sisa ngisisaldo',
  transfer:
    'alihkan dialihkan pindahin dipindah pindahkan =oper dioper operin mengalihkan pengalihan memindahkan hibah pemindahan wariskan',
  combine:
    'gabungin digabung gabungkan menggabungkan disatuin satukan barengan sekaligus dikombinasi numpuk ditumpuk campur barengin',
  split:
    'pisah terpisah dipisah =bagi sebagian separuh setengah dibagi misah memisahkan =separo terbagi',
  replace: 'pengganti gantinya cadangan gantian suku spare',
  fix: '=lem =dilem tambal ditambal jahit dijahit dilapis =resol resole diresol nambal betulkan jait dijait mengelem ngelem resoling menambal nyulam diperekat lapis',
  deposit: 'deposit =dp =depo =uangmuka agunan',
  fee: 'biaya denda surcharge dibebankan beban dikenai ditanggung nanggung menanggung dibebani tanggung penalti pungutan',
  minimum: 'minimal minimum maksimal batas limit =minim terbatas dibatasi =maks maksimum',
  percent: 'persen =pct prosen',
  sale: 'obral flashsale promosi harbolnas cucigudang penawaran ditawarin diobral outlet tawaran menawarkan tawarkan ditawarkan nawarin',
  voucher_code: 'kodepromo kodevoucher promocode kodenya kodediskon kodereferral referral =referal',
  expired:
    'kadaluarsa kedaluwarsa kadaluwarsa hangus =exp invalid kedaluarsa =basi jatuhtempo lewat kelewat terlewat',
  name_on: 'nama ejaan ngeja bernama dinamai =nm =marga gelar panggilanku =marganya',
  company_doc:
    'perusahaan =pt instansi siup =ud yayasan dinas koperasi badan berkop =kop =spj keuangan',
  document:
    'dokumen =pdf salinan surat formulir berkas fotokopi lampiran =form ngeprint cetak dicetak nyetak kertas tercetak =doc terlampir lembar unduh download diunduh',
  photo:
    '=foto video gambar fotonya =pic unboxing difoto motret jepret =gbr potret memfoto kamera screenshot =ss rekaman tangkapanlayar upload unggah diupload cctv',
  number_of: 'referensi idnya =sku serial =noseri',
  courier:
    'kurir ekspedisi =jne =jnt sicepat sopir driver =dhl =ups =pos anteraja ninja tiki =supir abang pengantar gosend',
  door: 'pintu teras satpam gerbang kotakpos resepsionis sekuriti lobi lobby depan posjaga',
  home: 'rumah =rmh =kos kosan apart kontrakan kediaman serumah dirumah =kosku dikos asrama dapur meja',
  work_place: 'kantor tempatkerja sekantor kerjaan ngantor =kerja pabrik',
  abroad: 'luarnegeri mancanegara overseas ekspat merantau',
  island:
    'pulau terpencil pelosok kalimantan sulawesi papua sumatra sumatera =ntt =ntb maluku pedalaman kepulauan =bali lombok luarjawa =jawa batam',
  holiday_time:
    'liburan cuti =trip =tripnya wisata honeymoon piknik touring backpacker backpacking umroh umrah',
  monday_etc: 'senin selasa rabu kamis jumat sabtu =ahad =senen =rebo malming kalender',
  month_names:
    'januari februari maret april =mei =juni =juli agustus september oktober november desember =jan =feb =agt =sept =okt =nov pebruari nopember',
  tomorrow: 'besok esok =lusa =bsk keesokan besuk',
  tonight:
    '=pagi siang sore malam malem pagian petang subuh maghrib paginya nantimalam magrib dini',
  now: 'sekarang =skrg skarang saatini kini =skrang =skr =skrng detikini barusan =tadi sementara',
  soon_next:
    'nanti =ntar berikutnya =bentar sebentar mendatang selanjut =ntr entar lanjut melanjutkan dilanjutkan',
  last_past: 'terakhir lalu silam dulu tadinya sblmnya belakangan kemarin2 lampau',
  before: 'sebelum =sblm =sblum duluan =seblm terlebih',
  after: 'setelah sesudah habis2 =stlh seusai sehabis kemudian pascanya =stelah lantas',
  already: 'sudah udah =udh =sdh =dah =uda =dh telah terlanjur masih =msh kadung =tlh',
  never_yet: 'belum =blm =blom belom =blum =blon =lom pernah sekalipun',
  again_more:
    '=lagi ulang diulang mengulang berulang kesekian melulu =mulu terus bolak terulang =trus =lgi berkali',
  many: 'banyak =bnyk beberapa sering kebanyakan berlebihan =byk lebih puluhan ratusan ribuan seabrek sebanyak terlalu banget =bgt sangat kelebihan =sgt',
  all: 'semua seluruh lengkap totalnya komplit =smua =smw segala =full penuh sepenuhnya keseluruhan selengkapnya tiap setiap =semwa utuh',
  only_one:
    'hanya cuma doang =satu satunya sebuah =1x =cmn sekedar sekadar salahsatu =aja sebiji sepotong =pcs biji =hny',
  other: '=lain lainnya lain2 yanglain berbeda berlainan selain kelain',
  same: '=sama =samakan samaan persis =sm sesuai =identik serupa samanya menyamai nyamain mirip kembar seukuran setara menyesuaikan',
  new: '=baru barunya terbaru gress =new =gres baru2 =bru anyar =barusaja terkini',
  old: '=tua kuno =lawas jadul jaman zaman usang =old',
  first: 'pertama perdana kesatu awalan =first',
  three_plus:
    '=tiga empat =lima =enam tujuh delapan sembilan sepuluh =belas puluh ketiga keempat kelima ratus bertiga seratus sebelas',
  someone: 'seseorang oranglain siapa seorang =org =sapa oknum',
  friend: 'teman temen kawan sahabat =tmn kolega sobat pacar rekan bestie =gebetan',
  family:
    'istri suami =ibu =ibunya ayah kakak adik ortu orangtua sepupu paman tante nenek kakek mertua saudara mamah papah keluarga =mama =papa =adek ipar =mamaku =papaku ponakan keponakan bapak =om =bude =bibi adekku ibuku mantan',
  gift_for: 'kado hadiah ultah ulangtahun kejutan menghadiahkan surprise suprise dikado',
  wedding: 'nikah pernikahan pesta kawinan menikah resepsi tunangan acara =wedding perayaan wisuda',
  age: 'umur usia dewasa remaja berusia berumur manula lansia =abg =bocil',
  foot: 'kaki jempol jari telapakkaki =betis punggungkaki lebar',
  body_measure:
    'tinggi =tb =bb panjang =cm lingkar =dada pinggang mengukur diukur ukur =mtr =bahu =bahunya =meter lengan tebal pendek pinggul ketinggian punggung hitung dihitung',
  too_small: 'sempit kekecilan kesempitan ketat sesak ngepres kependekan',
  too_big: 'kebesaran kegedean kepanjangan kelebaran kedodoran gombrong kegedhean',
  comfortable: 'nyaman enak cocok empuk muat kenyamanan pegal pegel nyeri =pasnya lembut',
  beginner: 'pemula newbie pertamakali pengalaman belajar awam =noob berpengalaman',
  hike: 'mendaki pendaki gunung hiking trekking kemping camping kemah berkemah =trek naikgunung muncak manjat panjat =camp semeru rinjani puncak basecamp hutan tektok outdoor petualang tebing abseil rafting prau pangrango kerinci merbabu =alam =helm',
  ski_board: '=wax =papan snowboard tuning mengasah asah diasah ditajamkan binding',
  stove_fuel:
    'tabung kaleng bahanbakar spiritus butana propana bensin minyak kartrid cartridge canister =hicook =regulator selang masak memasak panci =fuel nesting',
  instructions_use:
    'manual petunjuk panduan instruksi buku tutorial pasangnya mendirikan dirikan merakit rakit lipat dilipat melipat pemasangan pengoperasian',
  clean_care:
    'setrika disetrika dikeringkan pengering deterjen dibersihkan pembersih semprot perawatan merawat dirawat rawat bersih jemur dijemur pewangi pelembut sabun semir mengeringkan sikat disikat membersihkan kering',
  store_long: 'penyimpanan nyimpannya menyimpannya digudangin digantung menggantung vakum lemari',
  season: 'musim kemarau semusim winter summer cuaca tropis',
  language_word:
    'bahasa inggris =english indonesian berbahasa terjemah menerjemahkan translate =mandarin =bhs =arab',
  hours_word: 'pukul jambuka =wib =wita =wit istirahat =jm',
  parking_access:
    'difabel disabilitas tangga =lift anjing kucing =bus stasiun =mrt =krl kereta kendaraan =motor =mobil =roda bandara transportasi angkot busway kursi hewan =motornya =mobilnya taksi lantai',
  reserve_table: '=slot slotnya jadwalnya dijadwalkan jadwalin jadwalkan kosongnya antrikan',
  postpone:
    'tunda ditunda diundur undur reschedule geser digeser majuin dimajukan menunda mundurin dimundurin jadwalulang mundurkan penundaan dipending',
  miss_appt: 'ketiduran telatdatang berhalangan =absen bolos kesiangan gabisadatang',
  data_copy: 'salinandata ekspordata datadiriku riwayat arsip =histori',
  delete_me:
    'hapus dihapus menghapus penghapusan tutupakun ngapus hilangkan dihilangkan musnahkan apus buang',
  newsletter_mail: 'iklan nyepam email2 broadcast blast marketing nyampah ngespam',
  two_factor:
    '=2fa verifikasi autentikator authenticator autentikasi diverifikasi faktor kodeotp otentikasi otpnya sidikjari captcha',
  username: 'username pengguna idakun =uname nickname profilku',
  phone_number:
    '=hp nomorhp nohp ponsel simcard =sim nomerhp handphone hape hpku hpnya pulsa nomorbaru',
  bank_account: 'rekening =rek =iban norek tabungan',
  cash: 'tunai =cash =kes kontan kembalian receh dompetku',
  invoice_due: 'tunggakan nunggak menunggak tenggat utang piutang',
  receipt_lost: 'bukti tanpanota pembuktian membuktikan',
  partner:
    'mitra distributor reseller sponsor dropship endorse affiliate afiliasi supplier pemasok vendor tender kemitraan influencer pengadaan komisi',
  thanks:
    'terimakasih trims =thx =tq =suwun nuhun =tks =mksh =thanks =halo =hallo selamat =permisi makasi =thankyou =maacih plis =pls =please silakan silahkan mksih assalamu',
  ok_word:
    '=oke =ok =okeh =sip =siap =baik =iya =yup =okey =oks mantap =yoi okelah =yaudah =setuju gapapa =gpp =okee bener benar betul =pasti wajar normal =sah cukup =pastinya',
  sorry: 'maaf =sori =sorry mohonmaaf =maap =punten',
  joke_laugh: 'wkwk =haha hehe =lol hihi =xixi lucu awokwok ngakak becanda bercanda kwkw xixixi',
  price_match:
    'kompetitor pesaing samain tetanggatoko shopee tokopedia toped lazada tokosebelah marketplace disamakan amazon tokped bukalapak',
  stock_back: 'restock restok tersedialagi adain',
  preorder: 'preorder =po =pre rilis peluncuran launching prapesan inden diluncurkan',
  size_chart: 'chart sizechart =tabel konversi tabelukuran',
  second_hand: '=bekas preloved seken sekon refurbish =bks loak rekondisi',
  rent_period: 'perhari perminggu akhirpekan sewaharian',
  damage_rent: 'asuransi diasuransikan pertanggungan',
  pickup_person:
    'diwakilkan mewakili wakil =ktp kuasa diwakili suratkuasa perwakilan mewakilkan identitas',
  missing_part:
    'onderdil baut sekrup aksesori bagian kelengkapan selipannya perlengkapan sekerup =unit komponen spesifikasi peralatan alat',
  wrong_thing: 'salahkirim barangsalah salahwarna nggaksesuai',
  tracking_state:
    'transit =hub manifest =sorting delivering dikembalikankepengirim sortation tahap perkembangan progres',
  stuck_parcel: 'mandek tersendat tertahan mangkrak ketahan terhenti stagnan gerak bergerak',
  signed: 'ditandatangani =ttd tanda penerima menandatangani diteken',
  stolen_parcel: 'digondol dibawakabur hilangdicuri diembat',
  refund_when: 'pencairan =cair dicairkan dikreditkan cairnya mencairkan =cairin',
  refund_less: 'kurangnya potonganretur selisihretur',
  exchange_size: 'gantiukuran tukarukuran tukarsize gantisize',
  return_label: 'labelretur =qr discan ngescan qrcode droppoint',
  return_cost: 'ongkirretur ditanggungsiapa biayaretur ongkirbalik',
  return_time: 'bataswaktu batasretur masaretur tenggatnya hitungan',
  worn_once: 'sekalipakai dicobain hangtag tagnya dipakaisekali',
  gift_return: 'penerimahadiah',
}
