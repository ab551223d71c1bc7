import type { Lexicon } from '../lexicon.ts'

/** Indonesian: formal, colloquial and chat spellings, with what is put in front of a root. */
export const id: Lexicon = {
  order:
    'pesan dipesan kepesan terpesan memesan mesan pemesan pesen mesen orderan orderin ngorder diorder keorder =order pembelian',
  parcel: 'paket kiriman barang parsel kargo bingkisan shipment =pkt',
  where: '=mana dimana kemana =dmn =mn lokasinya =jauh dekat deket jarak terdekat daerah',
  when: 'kapan =kpn',
  arrive:
    'nyampe nyampai =tiba =sampe =sampai sampainya terima terterima menerima nerima diterima keterima kedatangan mendarat nongol',
  dispatch:
    'kirim dikirim kekirim mengirim ngirim pengirim berangkat diberangkatkan kemas dikemas kekemas terkemas mengemas ngemas pengemas dipack dibungkus diproses proses memproses gudang ekspor =otw =dispatch',
  track:
    'lacak dilacak kelacak terlacak melacak pelacak =resi =resinya tracking posisi nglacak ngelacak telusur lokasi keberadaan =awb pantau mantau dipantau',
  number: 'nomor nomer =nmr =digit =digitnya angka',
  cancel:
    'batal dibatal kebatal terbatal membatal ngebatal pembatal gagalkan digagalkan urung diurungkan dicancel ngecancel nyancel kecancel dicoret coret stornir',
  change:
    'ganti diganti keganti terganti mengganti ngeganti ubah diubah keubah terubah mengubah ngubah pengubah gonta ngerubah merubah dirubah berubah perubahan revisi direvisi =edit diedit ngedit koreksi dikoreksi sesuaikan disesuaikan perbarui diperbarui memperbarui pembaruan diupdate =ralat',
  exchange: 'tukar ditukar menukar penukar tuker dituker nuker barter =swap',
  return:
    'kembali dikembali kekembali terkembali mengembali ngembali pengembali balik dibalikin retur diretur keretur terretur meretur ngeretur peretur pulangin dipulangin =rt =rma',
  refund: 'refund direfund ngerefund',
  money:
    'uang duit =dana =dananya =duid rupiah =idr =euro dolar dollar =rp ribu juta =rb =jt nominal nilai fulus dompet =kurs gaji',
  pay: 'bayar dibayar terbayar ngebayar pembayar kebayar lunas dilunasi melunasi pelunasan membayar',
  charge:
    'tagih ketagih tertagih menagih nagih penagih ditagih potong dipotong memotong motong pemotong kepotong terpotong debet mendebet ndebet pendebet kedebet didebet debit didebit kedebit ditarik ketarik narik penarikan kesedot disedot nyedot =kena dikenakan autodebet autodebit terdebet terdebit',
  twice: '=dua dobel double =kali duplikat ganda =2x rangkap',
  card: '=kartu kredit =visa mastercard =jcb =gpn =cc =kartunya =kartuku',
  declined:
    'tolak tertolak menolak nolak penolak ditolak ketolak gagal ngegagal reject direject declined',
  bank: '=bank =bca =bri =bni mandiri =bsi mbanking jenius =btn cimb banknya',
  error:
    'eror error kesalahan =bug ngebug kendala gangguan trouble timeout glitch masalah bermasalah internet wifi koneksi',
  invoice: 'faktur =nota kuitansi kwitansi struk invoice tagihan',
  tax: 'pajak =ppn npwp =pph =dpp efaktur =nik',
  customs: 'cukai beacukai =bea pabean =impor import kepabeanan diimpor =pib =hs =lartas =ndpbm',
  code: '=kode =pin',
  discount: 'diskon potongan voucher kupon vocer voucer =vcr =disc cashback promonya',
  newsletter: 'buletin newsletter nawala milis',
  broken:
    'rusak dirusak kerusak terrusak merusak ngerusak perusak pecah patah bengkok penyok retak hancur ringsek cacat sobek robek ambruk remuk lecet gores baret tergores kegores copot lepas ngelupas mengelupas kelupas terkelupas rontok putus jebol =bolong berlubang keriput penyek =soak longgar kempes kempis kempot jeblos peyang kepencar terlempar lempar',
  wrong: 'salah keliru ketuker tertukar ketukar melenceng nyasar ngaco',
  missing:
    'kurang hilang ilang ketinggalan raib lenyap kekurangan ngilang kehilangan tertinggal berkurang nihil',
  late: 'telat ditelat ketelat tertelat menelat nelat penelat terlambat keterlambatan molor ngaret lelet mundur lambat =lama kelamaan lamban =lemot lamanya nunda tertunda delay kedelay',
  promised:
    'janji dijanji kejanji terjanji menjanji njanji penjanji seharusnya harusnya mestinya estimasi perkiraan semestinya ekspektasi',
  stolen:
    '=curi =curian kecuri tercuri mencuri nyuri pencuri maling nyolong dicolong kecolongan dicuri dirampok rampok copet kecopetan colong kemalingan jambret dijambret disalahgunakan',
  neighbour: 'tetangga sebelah',
  delivered:
    'terkirim diantar pengantaran =antar =anter dianter nganter diserahkan diserahin serah terantar antarnya delivered =antarkan mengantar',
  address:
    'alamat kecamatan kelurahan kodepos kabupaten provinsi =jl =rw domisili =desa =desain =kota patokan',
  size: 'ukuran =size =xl =xxl =xs sizenya =l =m',
  colour:
    'warna biru merah hitam hijau kuning putih =abu coklat cokelat oranye =ungu pink navy =olive krem maroon jingga',
  big: 'besar kecil =gede mungil gedean gedhe cilik luas',
  label: 'label stiker etiket',
  box: 'kotak kardus =dus bungkus kemasan bubblewrap packaging boks karton karung',
  store: '=toko gerai cabang =kios =mall konter counter tokonya kasir swalayan etalase',
  open: '=buka =bukain =bukakan tutup =jam bukanya operasional ditutup nutup dibuka kebuka terbuka membuka ketutup',
  parking: 'parkir',
  stock:
    'sedia disedia kesedia menyedia nyedia penyedia tersedia stok =ready habis ketersediaan =stock kosong abis persediaan =sold terjual readystock =oos kehabisan ludes tersisa nyisa',
  price: 'harga berapa =brp =hrg budget =pricelist mahal kemahalan',
  free: 'gratis =free bebas cuma2 cumacuma ongkirfree =gratong',
  shipcost: 'ongkir ongkos tarif biayakirim',
  express: 'ekspres express kilat =sameday =instan nextday =reg kargoexpress',
  country: 'negara =luar negeri indonesia jerman malaysia singapura =sg internasional',
  password: 'sandi password =pw =pwd katasandi =reset =pasword paswot',
  login: 'masuk login =log ngelogin signin logout',
  account: '=akun account akunku akunnya profil',
  blocked:
    'terkunci dikunci ngunci kekunci diblokir blokir keblokir terblokir ditangguhkan dibekukan suspend kesuspend dinonaktifkan dibanned banned =kunci',
  email: 'email =surel imel gmail =mail =imail inbox surelnya kotakmasuk',
  confirm: 'dikonfirmasi konfirm terkonfirmasi pengesahan',
  hacked:
    'dibajak dihack =hack kehack diretas peretas retas bobol dibobol kebobolan hacker penyusup membobol diambilalih',
  phishing:
    'penipu palsu =tipu ketipu tertipu ditipu =hoax =hoaks bohong =abal gadungan tiruan nipu =scam phising phishing mencurigakan curiga dicurigai modus undian aneh asing',
  person:
    '=orang manusia =admin =staf =stafnya petugas =cs operator pegawai karyawan =agen agent adminnya =bot =botnya robot chatbot =mimin orangnya personil orang2',
  call: 'telepon telpon telfon =telp =tlp nelpon ditelpon ditelepon menelepon hubungi menghubungi dihubungi =call =wa panggilan kontak nelfon =calling hotline sambungkan sambungin disambungkan',
  talk: 'bicara ngomong ngobrol =chat obrolan mengobrol berbicara percakapan omongan chatting bilang =omong dibilang cerita denger dengar =katanya =kata',
  complaint:
    'komplain keluh pengaduan =aduan adukan protes komplen diadukan ngeluh mengeluh keberatan ngadu complain mengadu =aduannya',
  bad: 'jelek buruk kasar jutek parah payah kecewa mengecewakan amburadul judes =rese ketus ngecewain bentak ngebentak dibentak =bapuk zonk ampas =males =malas cuek dicuekin nyolot memalukan berantakan kapok nyebelin menyebalkan =ribet menyesal nyesel =gaje susah repot ribut',
  manager:
    'atasan manajer manager pimpinan supervisor =spv =bos =boss direktur pemimpin penanggung',
  compensate: 'rugi dirugikan kerugian merugi imbalan kompen',
  exception:
    'kebijak pengecualian toleransi dispensasi keringanan kelonggaran maklum dimaklumi dikecualikan pertimbangkan dipertimbangkan',
  guarantee: 'garansi jaminan bergaransi warranty digaransi dijamin menjamin',
  repair:
    'perbaik diperbaiki memperbaiki servis diservis reparasi benerin dibenerin bengkel betulin dibetulin nyervis teknisi ngebenerin sparepart tukang',
  claim: 'klaim diklaim mengklaim claim diajukan ajukan mengajukan pengajuan',
  wash: 'cuci tercuci pencuci nyuci mencuci dicuci dilaundry kecuci',
  safe: '=aman bahaya berbahaya keamanan membahayakan amankah berisiko resiko risiko beresiko keselamatan',
  hurt: '=luka terluka lukanya bakar kebakar melepuh cedera cidera memar keseleo kecelakaan celaka keracunan kesetrum nyetrum tertusuk ketusuk',
  recall: 'recall batch serinya =seri =lot',
  stove: 'kompor stove =gas',
  tent: 'tenda =tent flysheet footprint vestibule =hammock',
  boots: 'sepatu boots sandal =boot sendal sneakers =shoes kets',
  jacket:
    'jaket jacket windbreaker =puffer celana kaos kaus =baju baselayer kemeja sweater jumper =topi =topinya sarung kupluk pakaian =jas',
  pack: '=tas ransel tasnya =keril backpack daypack =tasku kerir rucksack =drybag',
  bag: 'sleeping =sb kantongtidur matras',
  choose:
    'pilih dipilih kepilih terpilih memilih pemilih milih saran beda perbedaan bagusan banding dibanding cocoknya =vs rekomen direkomendasikan sebaiknya disarankan menyarankan mendingan terbaik menurut merek =merk opsi',
  appointment:
    'appointment jadwal dijadwal penjadwalan konsultasi janjian =temu booking dibooking reservasi kunjungan =sesi',
  fitting: 'fitting pengukuran ngepas',
  ski: '=ski skinya',
  rent: 'sewa menyewa nyewa disewa penyewaan rental =rent kesewa pinjam minjem pinjem dipinjam meminjam',
  club: 'klub =club =member anggota keanggotaan =membership summit membernya komunitas',
  points: '=poin point poinku poinnya',
  renew: 'perpanjang diperpanjang langgan berlangganan autorenew keperpanjang otomatis iuran renew',
  giftcard: 'giftcard =gift =gc vouchergift kartuhadiah',
  data: '=data privasi datanya pribadi kerahasiaan =pdp datadiri =gdpr',
  optout:
    'berhenti =unsub setop distop hentikan dihentikan =stopin menghentikan penghentian unsubscrib',
  company:
    'grosir borongan lowongan lowker =loker magang wartawan kerjasama kolaborasi korporat lamaran melamar',
  holiday: 'libur lebaran natal idul nyepi tanggalmerah imlek ramadan ramadhan =waisak',
  today: 'harini =today',
  yesterday: 'kemarin semalam kemaren =kmrn kmren semalem',
  add: 'tambah ditambah menambah nambah sisip sekalian nyusulin susulan susulkan',
  two: 'keduanya =berdua sepasang',
  pickup: 'ambil diambil ngambil mengambil pengambilan jemput dijemput pickup keambil =pick',
  install: 'cicil dicicil nyicil mencicil angsur paylater kredivo tenor installment diangsur',
  cod: '=cod gopay =ovo ditransfer =tf shopeepay qris virtual paypal klarna ditempat applepay linkaja',
  how: 'gimana bagaimana caranya =cara =gmn =gmana =gmna =pripun langkah prosedur =how',
  may: 'bisa boleh dapat =bs =bsa memungkinkan mungkin =blh sanggup kebisa =mampu',
  not: 'tidak nggak =gak =ga =gk =tdk =ngga =enggak =engga bukan =kagak =ndak =kaga =nda =jangan =jgn =tanpa jangankan =gada =gaada =gabisa =gbs',
  want: '=mau ingin pengen pengin =pgn =mo maunya =mw menginginkan berharap harap kepengen hendak berminat minat kepingin niat bermaksud',
  days: '=hari minggu bulan seminggu sebulan =bln =mgg pekan sehari harinya tahun setahun =thn',
  worn: 'dipakai pakai =pake dipake kepake terpakai makai memakai pemakaian =kepakai penggunaan',
  less: 'selisih dikurangi sedikit =dikit pengurangan turun',
  cheaper: 'murah termurah lebihmurah kemurahan =murmer semurah',
}
