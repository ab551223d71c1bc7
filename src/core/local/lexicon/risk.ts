import type { Lexicon } from '../lexicon.ts'

/** Words that matter where something is wrong, and mean the same in the desk's languages: written as those of the trade are. */
export const risk: Lexicon = {
  lawyer:
    'lawyer solicitor attorney barrister advocate paralegal abogad licenciad advogad anwalt anwaelt rechtsanwalt jurist kanzlei avocat cabinet notaire pengacara advokat वकील vakil wakil lawyr محام محامي محاميه المحامي',
  court:
    'court tribunal juzgado juzgad =juez =juiz judge gericht richter justice justic justicia hakim pengadilan अदालत कोर्ट adalat kachehri محكمه قاضي قضاء القضاء',
  legal:
    'legal lawsuit =sue =sued suing litig demand demanda demandar demandare process processar procesal klage klagen verklag rechtlich juridi poursuit poursuivre porter gugat tuntut hukum somasi कानूनी मुकदमा kanuni kanooni mukadma notice नोटिस قانون قانوني قضيه دعوي اقاضي',
  rights: 'rights right derecho direito recht rechte droit =hak haknya अधिकार =haq हक़ حق حقي حقوق',
  deadline:
    'deadline plazo prazo frist delai tenggat batas मियाद समय muddat مهله otherwise sonst sinon senao contrario kalau warna वरना نهايه',
  police: 'police policia polizei anzeige polisi पुलिस pulis thana थाने شرطه الشرطه denunci boletim',
  authority:
    'ombudsman regulator authority authorit ministry ministr consumer consumidor profeco procon facua =ocu =omic decon senacon verbraucher verbraucherzentrale verbraucherschutz aufsicht behord bundesnetz dgccrf signalconso repression consommat konsumen =ylki =bpkn =ojk otoritas उपभोक्ता upbhokta grahak ग्राहक forum حمايه المستهلك هيئه وزاره التجاره trading standards watchdog =ftc =bbb =asic =accc =ico =gdpr dsgvo =rgpd =lgpd =cnil =aepd datenschutz privacidad',
  complaintbook:
    'libro reclamaciones =hoja reclamacion livro reclamacoes reclameaqui plainte laporan lapor',
  bank: 'bank banco banque bancaria hausbank sparkasse बैंक بنك البنك مصرف',
  chargeback:
    'chargeback contracargo estorno ruckbuch ruckbuchung zuruckbuch ruckgangig kartenfirma kreditkarten retrocession opposition contestation contestar disput dispute disputing disputed reversal revers reclaw storno sanggah banding kaeuferschutz kauferschutz käuferschutz प्रतिवाद नزاع نزاع اعتراض اعترض',
  paypal:
    'paypal klarna =visa mastercard =amex mercadopago mercado kartenanbieter issuer emisor emissora',
  debit:
    'debited debitado abgebucht abbuch prelev preleve debite cobraron cobraram cobro cobrado cobranca charged charge potong kepotong terpotong tagih tertagih कट गया =kat =katt =kate خصمو خصم انخصم سحبو انسحب',
  twice:
    'twice double doble doppelt zweimal =deux dobro duplicad dobrad =dua =kali दो =baar मرتين مرتين',
  statement:
    'statement extracto extrato kontoauszug releve mutasi rekening स्टेटमेंट كشف حساب transaction transaccion transacao umsatz transaksi लेनदेन',
  unknownthing:
    'unknown unrecogni unauthori desconocid desconozco reconozco desconhecid reconhec unbekannt unberechtigt inconnu reconnais kenal mengenal अनजान अज्ञात anjaan غريب مجهول اعرف اعرفه',
  scam: '=scam scamm fraud phish swindl =fake estafa fraude =timo golpe golpista betrug betrueg betruger abzocke arnaque arnaqueur escroc penipu penipuan ditipu =tipu =nipu धोखा ठग फ्रॉड dhokha =thag froad =frod نصب نصاب احتيال محتال مزيف وهمي',
  link: '=link enlace =url website webseite =site situs tautan लिंक वेबसाइट رابط موقع =sms whatsapp',
  otp: '=otp =pin =tan =cvv passcode ओटीपी codigo رمز الرمز',
  stolen:
    'stolen steal theft thief robad robar =robo roubad roubo gestohl =klau geklaut diebstahl =vole =vol voleur dicuri maling चोरी chori चोर سرق مسروق سرقه',
  burn: 'burn burnt scald quemad quemar quemo quemadur queimad queimadura verbrann verbrenn brandblas versengt =brul brulure terbakar kebakar melepuh kepanasan जल जला =jal =jala jalgaya حرق احترق انحرق حروق',
  fire: '=fire flame smoke smoking explod explosion fuego llama =humo explot =fogo chama fumaca fumaça feuer flamm rauch qualm explodier stichflamm =feu flamme fumee explos =api =asap meledak ledak आग धुआँ धुआं =aag =dhua विस्फोट نار دخان انفجر حريق شرار spark chispa faisc funken etincelle percikan',
  gas: '=gas =gaz =leak =fuga vazament vazando ausstrom undicht fuite bocor गैस रिसाव =ghaz غاز تسرب يسرب smell =olor cheiro geruch riecht odeur =bau गंध ريحه',
  monoxide:
    'monoxide monoxido kohlenmonoxid monoxyde monoksida dizzy marea tontur tonto schwindel schwindlig vertige pusing चक्कर chakkar دوخه دايخ headache cabeza kopfschmerz nausea',
  blood:
    'blood bleed bleeding sangre sangra sangue sangr =blut blutet =sang saign darah berdarah खून khoon दم نزيف ينزف',
  wound:
    'wound =cut =gash stitch injur =hurt herid =cort corte ferid machuc pontos verletz wunde schnitt genaht nahen bless coupe plaie suture =luka terluka jahit चोट घाव टाँके =chot =ghav taanke جرح انجرح غرز اصاب مصاب',
  broke_body:
    'ankle wrist =knee =back finger shoulder tobillo muneca rodilla espalda =dedo hombro tornozelo pulso joelho costas ombro knochel handgelenk =knie rucken schulter cheville poignet genou epaule pergelangan lutut punggung =jari =bahu टखना घुटना कलाई =pair haath ركبه كاحل ظهر كتف اصبع',
  skin: '=rash allerg blister =itch hives ronchas sarpullido alergi ampolla picazon coceira alergia erupcao ausschlag blasen juckt allergie demange eruption plaque =ruam gatal bentol खुजली दाने एलर्जी khujli daane حساسيه طفح حكه',
  hospital:
    'hospital ambulance emergency doctor urgencias ambulanci medico doctora socorro ambulancia krankenhaus notaufnahme klinik =arzt arztin hopital urgences medecin =samu rumah sakit dokter =igd =ugd अस्पताल डॉक्टर aspatal haspatal مستشفي طبيب دكتور اسعاف طوارئ',
  snapped:
    '=snap snapped strap buckle =gave rompio rompi solto partio quebrou arrebent soltou gerissen =riss gebrochen abgebrochen gelost lache =cede casse putus lepas टूट टूटा =toot टूटकर انقطع انكسر انفك carabiner karabiner harness',
  swallow:
    'swallow =chok choke trago atragant engoliu engasg verschluckt schluckt avale etouff tertelan menelan tersedak निगल nigal بلع ابتلع اختنق',
  child:
    'child =kid =baby toddler =son daughter =nino =nina =hijo =hija =bebe crianca filho filha =kind =sohn tochter kleine enfant =fils fille =anak =bayi balita बच्चा बच्ची बेटा बेटी bachcha =beta =beti bacche طفل ابني بنتي ولدي عيالي رضيع',
  journalist:
    'journalist reporter editor newspaper magazine periodist periodico diario revista redaccion jornalist jornal redacao journalistin zeitung redaktion redakt presse journaliste redaction wartawan jurnalis koran redaksi media पत्रकार अख़बार अखबार patrakar akhbar صحفي صحيفه جريده مجله اعلام اعلامي',
  article:
    'article story piece coverage interview reportaje noticia entrevista materia reportagem artikel bericht beitrag sendung reportage emission liputan berita wawancara लेख खबर इंटरव्यू khabar تقرير مقابله خبر تحقيق broadcast podcast radio televis fernseh =tv',
  post_public:
    '=post posting viral publish publicar publico publicare postar posto veroffentlich offentlich poste publier unggah upload viralkan viralin sebarin वायरल पोस्ट daalunga =daal انشر نشر بنشر اترند ترند screenshot capture bildschirm tangkapan स्क्रीनशॉट',
  audience:
    'follower followers subscriber seguidores suscriptores inscritos abonnenten abonnes pengikut followersku फॉलोअर्स متابع متابعين youtub instagram tiktok facebook twitter reddit trustpilot google review resena avaliacao bewertung =avis ulasan rating रिव्यू تقييم channel canal kanal चैनल قناه =blog blogger influencer group grupo gruppe groupe =grup ग्रुप قروب جروب',
  famous:
    'minister senator mayor deputy president parliament actor actress singer footballer athlete royal prince princess embassy ambassador celebrity ministro ministra senador alcalde alcaldesa diputad presidente concejal actriz cantante futbolista famoso embajada embajador prefeito vereador deputado =ator atriz cantor jogador famosa embaixada burgermeister buergermeister abgeordnet schauspieler sanger fussball promi botschaft botschafter staatssekretar maire depute ministre acteur actrice chanteu sportif celebre ambassade menteri bupati walikota gubernur artis aktor penyanyi pejabat =duta anggota dewan मंत्री विधायक सांसद अभिनेता अभिनेत्री mantri vidhayak =neta sansad وزير نائب سفير سفاره امير اميره شيخ ممثل فنان لاعب مشهور',
  office_of:
    'assistant secretary office behalf secretaria gabinete despacho assessor assessoria sekretariat =buro buero vorzimmer referent secretariat cabinet ajudan sekretaris =staf protokol निजी सचिव sachiv مكتب سكرتير مساعد agent management manager',
  broken_site:
    'website =site =page checkout server crash error loading =web pagina aplicacion =cae caida caido carga =fora travou travando seite laden =ladt absturz sturzt funktioniert plante =bug charge situs halaman aplikasi =eror =down lemot वेबसाइट ऐप खुल नहीं =khul موقع تطبيق معلق يعلق خطا',
  die: 'dying =dead death suicid =kill morir muert muero matar matarme morrer morto morte sterben =tod =tot umbring suizid selbstmord mourir =mort suicide =tuer =mati bunuh kematian मर मरना मौत आत्महत्या marna =maut =mar =jaun khudkushi موت اموت انتحر الانتحار اقتل انهي حياتي',
  life_end:
    'living alive anymore forever goodbye farewell existence =vida vivir viver =vivo adios despedida despido adeus leben =lebe abschied lebensmude existenz =vie vivre adieu exister hidup selamanya pamit perpisahan ज़िंदगी जीना जिंदगी zindagi jeena alvida अलविदा حياه عيش اعيش وداعا الدنيا',
  hopeless:
    'hopeless pointless worthless tired exhausted enough alone empty sinsentido sentido cansad agotad =solo =sola vacio inutil cansada exaust sozinh vazio =sinn sinnlos =mude erschopft allein =leer kraft hoffnung espoir fatigue epuise =seul =vide =bout capek lelah sendirian hampa percuma थक अकेला बेकार =thak akela bekaar umeed تعبت وحدي لحالي يائس امل تعبان',
  burden:
    'burden without =miss carga estorbo molest =peso fardo =last vermiss fardeau manquer beban tanpa =aku बोझ =bojh मेरे बिना =mere =bina عبء بدوني',
  pills:
    '=pill pills tablets overdose pastillas comprimidos sobredosis remedios tabletten schlaftabletten pilules cachets somnifere =obat =pil tidur गोलियाँ गोली goliyan حبوب ادويه =rope =soga corda strick corde =tali रस्सी bridge puente ponte brucke =pont jembatan पुल جسر =rail gleis',
  hurt_self:
    'myself selfharm mismo misma lastimarme cortarme mesma cortar selbst ritzen antun =meme diriku =diri sendiri खुद को =khud =apne نفسي بنفسي',
  lost_outdoors:
    '=lost stranded mountain trail =fog storm =snow avalanche cliff river perdid varad montana sendero niebla tormenta nieve avalancha barranc trilha neblina tempestad encost verirrt verlaufen =berg nebel sturm lawine abgrund absturz hutte egare perdus montagne brouillard tempete ravin tersesat gunung jalur kabut badai jurang rescue rescate resgate rettung bergrettung secours tolong SOS भटक पहाड़ बर्फ bhatak pahad phans =phas ضايع ضعت جبل عاصفه عالق عالقين انقاذ',
  breathing:
    'breath breathing unconscious faint collapse respira inconscient desmay desmaiou atmet atmung bewusstlos ohnmacht kollab respire evanoui napas pingsan sesak साँस सांस बेहोश saans behosh يتنفس تنفس اغمي فاقد وعي',
  freeze:
    'freez hypotherm shiver congel hipoterm temblando tremendo erfrier unterkuhl zitter =gele grelott kedinginan menggigil ठिठुर kaanp thand ठंड يرجف برد تجمد',
  violence:
    'violent =beat =hit threatens threaten abuse stalk follow knife =gun weapon afraid scared golpea =pega =pego amenaza amenazo sigue sigui cuchillo pistola miedo =bate bateu ameaca =segu =faca =arma =medo schlagt geschlagen bedroht drohte verfolgt messer waffe angst frappe =bat menace =suit couteau =arme =peur pukul memukul ancam mengancam ikutin mengikuti pisau takut मार मारा धमकी चाकू डर =maar dhamki chaku =dar يضرب ضرب يهدد هددني يلاحق سكين سلاح خايف خايفه',
  help_now:
    '=help immediately hurry ayuda auxilio rapido ajuda socorro hilfe sofort schnell =aide =vite tolong cepat segera मदद बचाओ जल्दी madad bachao jaldi ساعدوني الحقوني بسرعه النجده',
  years_old:
    'years =yrs =anos anios jahre =alt =ans tahun =umur =usia साल =saal उम्र =umar سنه سنين عمري عمره birthday',
  young:
    'minor underage =teen school =mom =mum =dad parents allowance menor escuela =cole colegio =mama =papa padres =paga escola =mae =pai =pais mesada schule schuler eltern taschengeld minderjahr ecole college lycee maman mineur sekolah =smp =sma =ortu jajan स्कूल मम्मी पापा mummy المدرسه مدرسه امي ابوي ماما بابا مصروف قاصر',
  parents_know:
    'permission allowed secretly permiso escondidas permissao escondido erlaubnis heimlich cachette =izin इजाज़त ijazat chupke اذن بالسر',
  strange_login:
    'login logged device location inicio sesion dispositivo acesso anmeldung angemeldet gerat eingeloggt connexion connecte appareil perangkat masuk लॉगिन डिवाइस دخول جهاز تسجيل hacked hacker hackea hackeado hackead gehackt pirate piratage diretas dibobol bobol हैक =hack اخترق اختراق مخترق',
  changed_by_other:
    'somebody someone alguien alguem jemand quelquun seseorang किसी =kisi kisine احد حد شخص واحد another =otra outra andere autre =lain दूसरे doosre',
  others_data:
    'elses stranger desconocido ajeno alheio fremd fremde anderer inconnu autrui milik paraya غيري =leak leaked filtrad vazad vazaram durchgesickert fuite bocor',
  claims_to_be:
    '=wife husband behalf =boss =ceo staff employee colleague officer detective esposa marido mujer =jefe empleado companer agente chefe funcionari colega =frau =mann ehefrau ehemann =chef mitarbeiter kollege beamter femme =mari epouse patron employe collegue istri suami =bos karyawan rekan petugas पत्नी पति बॉस कर्मचारी =biwi =pati patni زوجتي زوجها زوجي مدير موظف زميل ضابط accountant courier',
  give_data:
    '=tell =give =send details information address numero datos direccion dados endereco informacoes daten auskunft herausgeben =nenn infos coordonnees donnees adresse =data informasi जानकारी बताओ batao jaankari اعطني عطوني بيانات معلومات',
  compensation:
    'compensat compens reimburse damages indemni recompens entschadig schadensersatz schadenersatz kulanz ersatz dedommag indemnis geste remboursement kompensasi ganti मुआवज़ा हर्जाना muavza harjana تعويض تعوض عوضوني goodwill gesture detalle gesto entgegenkomm',
  ruined:
    'ruined spoiled missed holiday hotel =trip flight arruin perdi vacaciones viaje vuelo estrag ferias viagem =voo ruiniert urlaub verpasst reise =flug gache vacances voyage liburan rusak gagal tiket छुट्टी chhutti kharab خربت رحله اجازه سفر فندق',
  too_late:
    '=late =past =over expired deadline months tarde pasado vencid fuera meses passou vencido =fora abgelaufen vorbei frist monate depasse =hors =mois lewat telat batas bulan समय निकल nikal mahine فات انتهت متاخر شهور',
  no_receipt:
    'receipt ticket recibo comprovante kassenbon beleg quittung facture struk रसीद बिल raseed فاتوره ايصال',
  used_goods:
    '=worn =used washed usado lavado puesto =usei lavei getragen gewaschen benutzt porte =lave utilise dipakai dicuci पहन धो pehna dhoya لبست لبسته غسلت استعملت',
  exception_please:
    'exception excepcion favor excecao jeitinho ausnahme ausnahmsweise pengecualian अपवाद استثناء هالمره',
  stop_order:
    'cancel cancell =stop forget =drop anular cancelo dejen olvid cancela desist desisto esquece stornier widerruf abbestell kundig kuendig annul resili laisse batal batalin gajadi berhenti रद्द कैंसल =radd =band الغي الغو كنسل بطلت وقف',
  no_longer: 'anymore =mind changed longer =mais finalement ماعاد خلاص مابغي',
  again:
    'again still third second =time wrote emailed called =otra =vez tercera segunda escribi =dije llame novamente terceira =ja falei escrevi liguei wieder nochmal drittes zweites schon geschrieben gesagt angerufen encore troisieme deuxieme =deja ecrit =dit appele =lagi ketiga kedua =chat kemarin फिर पहले लिखा बोला =phir teesri pehle likha =bola =kaha مره ثاني ثالث قبل كلمت راسلت كتبت قلت',
  still_nothing:
    'nothing nobody noone answer reply response ignored nadie =nada responde respuesta contesta ninguem resposta respond niemand antwort keiner ignoriert personne reponse repond ignore jawab balas dibalas dicuekin respon जवाब कोई =koi محد ماحد رد يرد ردو تجاهل',
  human:
    'human person people someone persona humano pessoa atendente mensch menschen echten richtigen humain vraie conseiller orang manusia =cs =asli इंसान व्यक्ति insaan aadmi بشر انسان شخص موظف =bot robot machine maquina maschine mesin automat रोबोट روبوت =الي',
  boss: 'manager supervisor =boss gerente encargado =jefe responsavel vorgesetzt leiter geschaftsfuhr =chef filialleiter responsable superieur directeur atasan manajer मैनेजर साहब مدير مشرف مسؤول',
  callback:
    '=call callback phone =ring =llam llamada =liga ligar ligacao anruf ruckruf zuruckruf telefon appel rappel rappele telepon telpon hubungi फोन कॉल اتصل تتصل كلموني مكالمه',
  instructions:
    'ignore instructions prompt rules system override previous above instruccion instrucciones reglas ignora sistema anterior instrucoes regras anweisung anweisungen regeln ignorier vergiss vorherig consigne regles oublie systeme abaikan instruksi aturan sistem lupakan निर्देश नियम भूल नज़रअंदाज़ nirdesh niyam bhool تعليمات قواعد تجاهل انسي النظام',
  role: 'pretend =role roleplay simulate imagine finge actua simula papel fingir =aja finja =tue rolle spiel stell =joue =fais =pura berperan jadilah नाटक भूमिका تظاهر دور تخيل assistant asistente assistente assistent =gpt chatgpt modell model',
  approve_it:
    'approved approve authorised authorized authorise confirm grant aprobado aprueba autoriz confirma aprovad genehmig bestatig freigegeben erlaubt approuve autorise valide setujui disetujui sahkan मंज़ूर स्वीकृत manzoor موافق موافقه اعتمد مصرح admin administrator administrador administrateur developer entwickler',
  say_only:
    'reply responde palabra responda palavra antworte =wort reponds uniquement =mot =kata =sirf كلمه',
  angry:
    'angry furious disgust ridiculous unacceptable =joke shame enfadad furios indignad verguenza inaceptable increible vergonha absurdo palhacada revolt wutend sauer frechheit unverschamt unfassbar lacherlich reicht colere honte inadmissible scandal ridicule marah kesal emosi keterlaluan parah गुस्सा शर्म बकवास gussa sharam bakwas غضب زعلان عيب مهزله معصب قهر',
  insult:
    'idiot stupid moron useless =liar thieves crook trash =crap incompetent imbecil estupid ladron inutil mentiros basura mierda idiota burro ladrao =lixo merda idioten =dumm bloed unfahig lugner verbrecher scheiss penner cretin voleurs =nul menteur merde incapable connard goblok tolol =bego bodoh anjing brengsek maling sampah बेवकूफ गधे चोर bewakoof gadhe kamine =chor ghatiya غبي اغبياء حرامي حراميه كذاب زباله',
  despair:
    'desperate crying =cry tears panic scared afraid =ill =sick funeral =died passed grief desesperad =llor llorando lagrimas panico miedo enferm fallecio duelo chorando choro =medo doente faleceu =luto verzweifelt weine tranen panik angst krank beerdigung verstorben trauer desespere pleure larmes panique malade enterrement decede deuil nangis menangis takut sakit meninggal =duka रो परेशान बीमार देहांत गुज़र =ro =rahi pareshan bimar guzar ابكي بكيت خايف مرض مريض توفي توفت',
  irony:
    'wonderful fantastic brilliant bravo congratulations genial estupendo maravilla fantastico felicidades enhorabuena otimo maravilha parabens =toll klasse grossartig herzlichen glueckwunsch formidable felicitations hebat mantap keren bagus वाह शानदार बढ़िया =wah shabash badhiya kamaal برافو ممتاز رائع ماشاءالله',
}
