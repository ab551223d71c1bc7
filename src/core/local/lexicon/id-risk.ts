import type { Lexicon } from '../lexicon.ts'

/** The same, of what speaks of trouble. */
export const idRisk: Lexicon = {
  lawyer: 'pengacara advokat lawyer notaris penasihat =lbh paralegal lawfirm kuasa',
  court:
    'pengadilan hakim sidang jaksa persidangan =pn mahkamah kejaksaan mejahijau disidang arbitrase bpsk',
  legal:
    'gugat somasi hukum tuntut menuntut dituntut menggugat perdata pidana digugat perkara undang =uu pasal kasus jalur dipidana melanggar pelanggaran sengketa wanprestasi diperkarakan penjara',
  rights: '=hak haknya hakku berhak hak2 hakhak',
  deadline: 'tenggat deadline ultimatum 3x24 batas selambatnya kesabaran',
  police: 'polisi =polres polsek bareskrim kepolisian =polda polri siber pidsus cybercrime reserse',
  authority:
    'konsumen ylki =bpkn =ojk otoritas kominfo komdigi kemendag kementerian pemerintah =kppu bpom disperindag lembaga pengawas instansi dinas ombudsman perlindungan =pdp dirjen =bssn menkominfo =gdpr',
  complaintbook: 'pengaduan lapor melaporkan dilaporkan =aduan adukan mengadukan ngelaporin',
  bank: '=bank =bca banknya =bri =bni =cimb =bsi',
  chargeback:
    'chargeback sanggah dispute menyanggah banding reversal disanggah tarikdana menyengketakan',
  paypal: 'paypal =visa mastercard penerbit kartukredit issuer klarna midtrans xendit',
  debit:
    'potong kepotong terpotong dipotong ditagih tertagih didebet kedebet didebit ketarik ditarik kesedot menagih motong tagihan',
  twice: 'dobel =dua duakali ganda double =2x duplikat',
  statement: 'mutasi rekening transaksi riwayat tagihankartu catatan',
  unknownthing: 'mengenal kenal asing aneh misterius dikenal mencurigakan sepengetahuan kukenal',
  scam: 'penipu ditipu tertipu ketipu =tipu nipu palsu gadungan bodong =abal hoax hoaks =scam phishing phising kibul dikibulin bohong tiruan fraud kejebak dibohongi menipu undian disalahgunakan resmi iming seragam undangan',
  link: '=link tautan situs klik =sms whatsapp =wa telegram =apk webnya =url domain linknya',
  otp: '=otp =pin =cvv kodeverifikasi =kode =kodenya otpnya =sandi',
  stolen:
    'dicuri maling =curi pencuri kecurian dicopet copet kecopetan rampok dirampok nyolong kemalingan colong dicolong curian dijambret',
  burn: 'terbakar kebakar melepuh gosong hangus bakar kepanasan membakar panas meleleh kesiram',
  fire: '=api apinya meledak ledak berasap percikan kebakaran menyembur nyembur membara nyala kobaran korslet njeblug menyambar terbakarapi semburan semprotan kesamber',
  gas: '=gas bocor kebocoran =bau =baunya gasnya menyengat ngebocor berdesis mendesis nyengat',
  monoxide:
    'monoksida pusing mual pening lemas muntah karbon sakitkepala oleng keracunan mabok lemes keliyengan',
  blood: 'darah berdarah pendarahan perdarahan',
  wound:
    '=luka terluka jahit dijahit sayat tersayat teriris memar cedera lecet lukanya keiris kesayat ketusuk tertusuk tergores cidera terjepit kejepit kegigit serpihan benjol kebentur',
  broke_body:
    'pergelangan lutut punggung jari =bahu =bahunya kaki tangan patah keseleo terkilir tulang kepala pinggang engkel =dagu gigi retak leher',
  skin: 'ruam gatal bentol alergi iritasi melenting kulit merah2 gatel =perih biduran eksim bengkak',
  hospital:
    'rumahsakit dokter =igd =ugd ambulan puskesmas klinik operasi dirawat =rsud berobat pengobatan perawat medis paramedis =icu vaksin',
  snapped:
    'putus lepas copot jebol karabiner tali =gesper sobek ambrol terlepas ambruk harness =rem',
  swallow: 'tertelan menelan ketelan nelen tersedak keselek nelan ketelen',
  child: 'anak bayi balita bocah ponakan adek adik keponakan cucu putra putri',
  journalist:
    'wartawan jurnalis koran redaksi =media reporter majalah =kompas detik =pers redaktur kontributor penyiar penulis pewarta produser naskah',
  article:
    'berita liputan artikel wawancara tayang diliput podcast =tv meliput diberitakan siaran tulisan narasumber memberitakan =film syuting episode edisi konten topik',
  post_public:
    'viral unggah upload posting sebar ngepost trending diviralkan nyebarin screenshot =ss bongkar publik utas spill dispill tayangkan',
  audience:
    'pengikut subscriber tiktok youtube twitter ulasan rating review bintang =grup netizen =yt komentar follower komunitas vlog influencer selebgram =subs medsos sosmed google pembaca testimoni =dm',
  famous:
    'menteri bupati walikota gubernur =artis aktor penyanyi pejabat duta dprd dewan presiden dubes atlet selebritis aktris jenderal camat lurah wapres senator pangeran =raja timnas juara pemain sultan tokoh dirut terkenal olimpiade =dpr partai istana keraton penggemar vokalis kapten komika rapper pelatih pembalap ternama dangdut kontingen',
  office_of:
    'ajudan sekretaris =staf =stafnya sekretariat protokol kantor =asisten humas pendamping mewakili kedutaan pihak biro panitia manajemen',
  broken_site:
    'halaman aplikasi eror lemot checkout website loading server error crash =app timeout muter keranjang browser layar tombol gangguan',
  die: '=mati bunuh kematian meninggal mengakhiri =mampus =wafat tewas modar nyawa bundir matinya',
  life_end:
    'hidup selamanya pamit perpisahan menyerah dunia kehidupan pergi abadi ninggalin wasiat semesta',
  hopeless:
    'lelah hampa percuma putusasa harapan =sia gelap kosong semangat cape muak sendiri hopeless kesepian buntu letih sia2',
  burden: 'beban tanpa membebani merepotkan nyusahin menyusahkan ngerepotin',
  pills:
    '=obat =pil tidur jembatan overdosis menenggak racun silet gantung obatnya baygon =rel lompat loncat =od',
  hurt_self: 'diriku =diri menyakiti nyakitin menyayat melukai nyilet',
  lost_outdoors:
    'tersesat gunung kabut badai jurang terjebak lereng tebing =sar basarnas pendaki kesasar nyasar hutan basecamp puncak longsor salju terperosok =pos sinyal ranger terpeleset licin sungai petir gempa hanyut terdampar tenggelam helikopter evakuasi korban dikejar',
  breathing:
    'napas pingsan sesak bernapas nafas dadanya semaput tercekik kesadaran asma =dada jantung',
  freeze: 'kedinginan menggigil beku hipo membiru membeku gemetar dingin',
  violence:
    'pukul memukul ancam mengancam ngancem ikutin mengikuti pisau takut bacok dipukul diancam mukul kdrt menguntit kekerasan senjata membuntuti dibuntuti hajar gebukin siksa nampar ngebentak',
  help_now: 'tolong cepat segera darurat selamatkan buruan bantu gawat toloong cepetan =help =sos',
  years_old: 'tahun umur usia =thn =th berumur berusia lahir',
  young:
    'sekolah =smp =sma =ortu jajan =sd kelas murid remaja siswa pelajar =mama =mamanya =mamaku =papa =papanya uangjajan ibuku ayahku =smk guru osis ulangan nabung',
  parents_know:
    '=izin ijin diam2 ketahuan sembunyi izinin diizinkan rahasia seizin dilarang ngijinin tanpaizin',
  strange_login:
    'perangkat masuk login dibobol bobol diretas =hack dihack dibajak peretas retas hacker akses =sesi lokasi diambilalih penyusup',
  changed_by_other: 'seseorang =lain oranglain =org oknum entah siapa dirubah',
  others_data: 'milik bocoran tersebar dibocorkan punyanya tamu',
  claims_to_be:
    'istri suami =bos karyawan rekan petugas pegawai mengaku ngaku mantan atasan tunangan saudara pemilik ayahnya ibunya kakaknya direktur temanku =agen',
  give_data:
    'informasi =data =datanya alamat nomor kasih berikan kirimkan tunjukkan bacakan sebutin sebutkan bocorin tampilkan tunjukin',
  compensation:
    'kompensasi ganti mengganti kerugian imbalan rugi dirugikan penggantian tanggungjawab denda permintaanmaaf santunan',
  ruined:
    'liburan rusak gagal tiket hancur berantakan cuti pesawat hotel penerbangan bulanmadu kacau lamaran nikahan rencana',
  too_late: 'lewat telat bulan terlambat kelewat kadaluarsa kedaluwarsa',
  no_receipt: 'struk =nota bukti kuitansi kwitansi',
  used_goods: 'dipakai dicuci kepake dipake pakai terpakai =bekas makai =pake kotor',
  exception_please:
    'pengecualian kebijakan keringanan toleransi dispensasi dimaklumi kelonggaran maklum plis',
  stop_order:
    'batal gajadi berhenti dibatalkan pembatalan membatalkan ngebatalin dibatalin urungkan gausah =usah',
  no_longer: 'nggakjadi lupakan udahan berubah ogah',
  again:
    '=lagi ketiga kedua kemarin berkali kesekian ulang lagi2 keempat kelima terus berulang melulu =mulu bolak',
  still_nothing:
    'jawab balas dibalas dicuekin =respon dibales kabar tanggapan diabaikan direspon ngacangin dikacangin cuek =respons ditanggapi =diem ghosting digantung sunyi',
  human: '=orang manusia =cs =bot =botnya robot mesin =admin operator asli',
  boss: 'manajer supervisor pimpinan =spv manager penanggungjawab owner',
  callback: 'telepon hubungi telfon nelpon ditelpon ditelepon panggil dihubungi =call telp',
  instructions:
    'abaikan instruksi aturan prompt perintah system batasan override bypass petunjuk =mode sebelumnya developer ketentuan eksekusi debug patuh',
  role: '=pura berperan jadilah peran bertindak roleplay simulasi berpura anggap jadiin akting skenario chatgpt =gpt berlagak',
  approve_it:
    'setujui disetujui sahkan =acc menyetujui izinkan persetujuan loloskan administrator otorisasi pengembang approve diapprove disahkan',
  say_only:
    'ketik jawabnya katakan ulangi ucapkan bilang balasdengan tulis cukup sebut =baca =bacain kalimat huruf',
  angry:
    'marah =kesal emosi keterlaluan parah geram jengkel =kesel =sebel ngamuk murka gondok kecewa malu memalukan nyebelin =bt dongkol gregetan terpaksa terserah nyesel',
  insult:
    'goblok tolol =bego bodoh anjing brengsek sampah bangsat kampret kontol =tai bajingan babi =asu dungu setan bangke pelit bacot sialan monyet jancok kunyuk becus najis idiot anjir anjrit bgst memek kampungan biadab gila otak rongsok rombeng busuk pemalas taik laknat kebangetan',
  despair:
    'nangis menangis sakit =duka stres panik sedih almarhum kanker cemas depresi =pilu hancurhati =koma frustasi frustrasi khawatir berduka sekarat gugup kaget demam =hati',
  irony:
    'hebat mantap keren bagus luarbiasa canggih bravo jempol pinter jago makasihloh ajaib mantul cakep istimewa',
}
