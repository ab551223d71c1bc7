import type { Lexicon } from '../lexicon.ts'

/** What matters where something is wrong. */
export const ptRisk: Lexicon = {
  lawyer: 'advogad advocac jurist =dra defensor procurador escritorio =oab cartorio notario',
  court: 'tribunal =juiz juiza justic =jec sentenca arbitragem judicial =vara julgado',
  legal:
    'process =acao legal juridic =lei =leis notificacao extrajudicial intimac contrato clausula =cdc ilegal ilicit cumprimento litigio acionar',
  rights: 'direito garantias dever razao',
  deadline: 'prazo contrario uteis limite ultima =venc senao horas',
  police: 'policia delegacia boletim =bo denunci =gnr =psp viatura guarda crime criminal',
  authority:
    'procon consumidor senacon reclameaqui anatel =bacen ministerio regulador =deco =asae anacom autoridade =anpd inspecao fiscaliz orgao prefeitura =governo vigilancia =inmetro anvisa =cnpd multa sancao defesa associacao proteste agencia consumo federal',
  complaintbook:
    'livro reclamacoes reclamacao formal registrar registei registrei protocolo ouvidoria oficial',
  bank: 'banco =itau nubank bradesco santander administradora bancar emissor',
  chargeback: 'estorno contest disput chargeback revers reverter reverta devolucao impugn',
  paypal: 'paypal mercadopago pagseguro =visa mastercard klarna emissora bandeira picpay',
  debit:
    '=cobr debit descont tirar lancad lancamento cobranca cobrado sacaram =caiu parcela fatura usaram',
  twice: '=duas dobro duplic dobrad repetid vezes',
  statement: 'extrato lancament moviment transac saldo aplicativo operacao',
  unknownthing: 'reconhec desconhec estranh esquisit autoriz',
  scam: 'golpe golpista fraud burla engan =fals =fake trapac estelionat pilantr clonad phishing sorteio premio bandid caloteir',
  link: '=link =site pagina =sms whatsapp =url telegram =zap perfil =qr',
  otp: 'codigo senha token =pin =cvv verificac',
  stolen: '=roub =furt ladra assalt levaram subtra',
  burn: 'queim bolha escald ferv derret esquent aquec superaquec',
  fire: '=fogo incend chama explod explos estour fumac faisc labared pegou ardeu inflam',
  gas: '=vaz vazament vazando cheiro =fuga escap botijao =gas cartucho',
  monoxide: 'monoxido tont vomit nause enjoo intoxic',
  blood: 'sangr sangu hemorrag',
  wound:
    'ferid corte cortou pontos machuc lesao lesion rasgo hematoma =galo torci fratur quebrei =cai =bati furou arranh',
  broke_body:
    'tornozelo joelho costas ombro braco =perna =pernas =pes =dedo =mao =maos cabeca =olho olhos rosto nariz =dente dentes costela =osso quadril pescoco',
  skin: 'alergi coceira =coca urticar irrit erupc inchad inchou vermelh bolinhas brotoej dermatit',
  hospital:
    'hospital ambulanc medic pronto =samu =upa clinica enfermeir cirurg internad emergenc urgenc posto saude',
  snapped:
    '=romp rompeu arrebent solt quebr partiu cedeu mosquet corda fivela =alca desab escapou bastao cadeira despenc estalou',
  swallow: 'engol engas sufoc aspir ingeri',
  child: '=filh crianc =bebe menin netinh =neto =neta sobrinh cacula garot =miud pequeno =guri',
  journalist:
    'redac editor jornal revista impren colunist correspondente pauta assessoria reporter',
  article:
    'materia reportag noticia entrevist artigo programa podcast =tv televis radio documentario historia coluna',
  post_public:
    'publicar public postar viral postei compartilh divulg =expor stories vazar video exposed reels gravei gravar gravacao',
  audience:
    'seguidor inscrit influenc instagram =insta tiktok facebook youtube twitter google trustpilot redes =blog canal grupo avaliac estrelas comunidade leitores views',
  famous:
    'ministr prefeit vereador deputad senador embaix =consul =ator atriz cantor jogador famos presidente governador celebridade princip bispo artista figura publica atleta olimpic selecao condes desembargador magistrad',
  office_of: 'assessor gabinete secretari represent equipe produtor empresario',
  broken_site:
    '=app =trava travar travou =fora carreg =erro servidor checkout carrinho botao =tela navegador branco caindo manutenc instavel',
  die: 'morr morte suicid matar =mort falec',
  life_end: '=vida viver =vivo adeus despedi existir desaparec acabar sumir acordar dormir',
  hopeless: 'sentido cansad exaust sozinh vazio forca esperanca aguento deprim motivo depress',
  burden: 'fardo =peso sobro atrapalh incomodo estorv',
  pills: 'comprimid remedio sobredos medicament veneno ponte =trem viaduto sacada calmante',
  hurt_self: 'mesma cortar mutil machucar automutil',
  lost_outdoors:
    'perdid montanh serra neblina tempestad trilha barranco encosta resgat =mato nevasca preso =rio cachoeira penhasco caverna =lago =barco bateria sinal abrigo isolad ilhad',
  breathing: 'respir inconscient desmai convuls pulso infart acorda',
  freeze: 'congel hipoterm tremendo gelad friagem =frio',
  violence:
    '=bate bateu ameac =faca =arma =medo =segu persegu agred agress espanc violen estupr =abus',
  help_now: '=ajuda ajudar ajude =ajudo ajudou socorr rapid urgent imediat =sos chamem',
  years_old: '=anos idade completo',
  young: 'menor escola colegio =mae =pai =pais mesada adolescent =aula professor ensino prova',
  parents_know: 'permiss escondid segredo sabem deixam souber',
  strange_login:
    'login acesso sessao dispositivo invad hacke entrou aparelho historico localizacao entraram conect computador',
  changed_by_other: 'terceiro trocaram mudaram',
  others_data:
    'alheio alheia outro estranho estranha vazad vazou vazaram desconhecid vizinho expostos',
  claims_to_be:
    'espos marid mulher namorad patrao funcionari colega amigo irmao =irma primo policial delegado representante titular',
  give_data:
    'dados endereco telefone informacoes informar numero passar =diga confirmar verificar lista =cpf',
  compensation:
    'compens indeniz indemniz ressarc =dano danos cortesia =gesto =gestos prejuizo transtorno',
  ruined: 'estrag arruin ferias viagem =voo hotel passeio perdi perdemos excursao reserva',
  too_late: 'passou vencid tarde meses semanas expirou',
  no_receipt: 'recibo comprovante =nota cupom =nfe',
  used_goods: '=usad =usei lavei lavad =vesti etiqueta gasto estreei',
  exception_please: 'excec excepc jeitinho favor compreens flexib =fiel',
  stop_order: 'cancel parem desist esquece suspend interromp =anul susta',
  no_longer: 'arrepend ideia opiniao melhor pensei',
  again:
    'novament outra =vez terceira quarta quinta =ja falei escrevi liguei mandei repet insist reenvi continua segue mensagens sempre',
  still_nothing: 'ninguem =nada respond respost silenc resolv vacuo solucao retorno',
  human:
    'humano pessoa =robo robot atendente gente alguem verdade operador automatic maquina agente',
  boss: 'gerent chefe supervis responsav diretor superior coordenad gerencia',
  callback: '=lig liguem ligar ligacao telefon retorn celular =voz',
  instructions:
    'ignor instruc regras sistema anterior prompt esquec =modo config interno politica restric',
  role: 'finja =fing papel =atue simul imagin =aja personagem assistente desenvolvedor modelo',
  approve_it: 'aprov confirm admin libera valid ordem',
  say_only: 'somente palavra apenas escreva letra repita',
  angry:
    'absurd indign furios raiva vergonha palhac inaceitav revolt chatead irritad cansei basta desrespeit descaso ridicul',
  insult:
    'idiot burr imbecil =lixo merda porra ladrao ladroes incompet inutil otari safad caralho mentiros =fdp vagabund desgrac trouxa cretin babac bosta vigarist =puto =puta',
  despair: 'desesper chor panico doente faleceu =luto lagrim angust ansied morreu enterro funeral',
  irony:
    'otimo parabens maravilh brilhante fantastic excelente genial sensacional bravo lindo adorei =kkk obrigadinho',
}
