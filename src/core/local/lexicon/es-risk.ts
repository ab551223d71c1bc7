import type { Lexicon } from '../lexicon.ts'

/** What matters where something is wrong. */
export const esRisk: Lexicon = {
  lawyer:
    'abogad letrad =notario notaria procurador jurist bufete licenciad despachos abogac defensor',
  court: 'juzgad tribunal =juez jueza justicia juicio judicial arbitraj arbitro sentencia',
  legal:
    'demand denunciar pleito legal juridic burofax =ley leyes querella acciones litig intimac requerimiento proceso procesal notarial proceder ilegal ilicito contrato clausula',
  rights: 'derecho garantias corresponde razon',
  deadline: 'plazo contrario habiles vence vencimiento limite ultima oportunidad',
  police:
    'policia denunci guardia civil =poli carabinero gendarm comisari fiscalia ertzaintza mossos patrulla agentes',
  authority:
    'consumo consumidor profeco sernac indecopi =omic =ocu facua condusef autoridad ministerio ayuntamiento regulador inspeccion organismo oficina defensa superintend =sic =aepd procon hacienda municipal gobierno provincia sanitari multa sancion clausur arbitral agencia proteccion asociacion =coprec =defensoria normativa =inai cofece expediente',
  complaintbook: 'reclamaciones hojas libro reclamo formal oficial formulario quejas protocolo',
  bank: 'bancar =bbva santander caixabank entidad emisor',
  chargeback:
    'contracargo retroces disput revert reversi reversar devolucion impugn retrotra anulacion rechazo contest',
  paypal: 'paypal =visa mastercard =amex mercadopago klarna emisora bizum',
  debit:
    '=cobr debit descont cargo sacaron extra cobrado cobrando retiraron quitaron cuota tarificado',
  twice: 'doble duplic repetid',
  statement: 'extracto movimiento resumen apunte cartola banca transacc operacion saldo',
  unknownthing: 'reconozc desconoc desconozc extran =raro =rara sospech autoric suena',
  scam: 'estaf =timo fraud engan falso falsa truch trampa phishing suplant ganado premio sorteo clonad',
  link: 'enlace =link pagina =web =url =sms whatsapp telegram perfil sitio =qr',
  otp: 'codigo =pin clave =cvv verificac =token contrasena =otp =dni',
  stolen: '=robo roban robaron robad sustra llevaron desapareci atrac asalt',
  burn: '=quem quemad ampoll abras chamusc derrit hirviendo calienta caliente escald quemo',
  fire: 'fuego incend llama explo =humo chispa =ardi arder prendio estall revent inflam humit petardo deflagr',
  gas: '=fuga =gas escap =olor huele pierde perdida butano cartucho =silb',
  monoxide: 'monoxido vomit nause tontur adormec mareada intoxic',
  blood: 'sangr hemorrag',
  wound:
    'herid corte corto =cort puntos lesion clavo =tajo moreton golpe rasgun llaga lastim fisur esguince fractur =grap pellizc mordio',
  broke_body:
    'tobillo muneca rodilla espalda brazo pierna =pie =pies =dedo =mano manos hombro =codo costill cabeza clavicul =ojo =ojos cuello =nariz diente hueso torci torcedura cadera =boca menton',
  skin: 'alergi ronch picor picaz sarpull erupc urticar irrit granos hinchad enrojec eccema =piel comezon',
  hospital:
    'hospital urgenc ambulanc medic doctor clinica =samur enfermeria centro salud ingresad operad cirug sanatori traumatol emergenc',
  snapped:
    'rompi =romp solto partio revento desprend =ced mosqueton arnes cuerda correa hebilla cedio desenganch quebro doblo baston patas =sill colaps volco desarm aflojo =zafo =cayo',
  swallow: 'trago tragar atragant ingiri asfix',
  child:
    '=nin =hijo =hija =bebe =crio peque nieto nieta sobrin chiquit chico chaval chamac =nene =nena guagua',
  journalist:
    'periodist prensa redacc reporter corresponsal diario revista medios editor freelance locutor noticier',
  article:
    'noticia reportaj articulo entrevist historia investigacion programa podcast television =tele radio cadena publicacion documental cronica =tv columna',
  post_public:
    'public viral subir compart difund colgar =post stories =hilo video exponer contarlo cuento denunciarlo comente directo',
  audience:
    'seguidor suscriptor resena twitter instagram tiktok facebook youtube google trustpilot redes influencer =blog canal comunidad grupo lectores =insta =fb twitch =foro estrellas opiniones followers',
  famous:
    'ministr alcald diputad senador embaj =consul actor actriz cantante futbol torero famos presidente conocid publico =duqu princip obispo nunciatur campeon olimpic selecc =gira deleg gobernador rector figura politic magistrad congreso escano',
  office_of: 'secretari gabinete represent encargo equipo',
  broken_site:
    '=app aplicacion carga =caid cuelga error servidor checkout carrito boton pantalla funciona navegador =html blanco',
  die: 'morir muero muert suicid matar fallec muera',
  life_end:
    '=vida vivir =vivo despedi adios existir desaparecer despert acabar dormir levantarme =irme',
  hopeless:
    'sentido cansad agotad =sola =solo vacio fuerzas esperanza ganas aguant rendid motivo sirvo sirve deprim triste',
  burden: 'estorb sobro =peso faltara',
  pills:
    'pastill comprimid sobredos medicament veneno medicin puente =soga botiquin =tren =vias azotea',
  hurt_self: 'mismo misma cortarme lastimar hacerme tirarme saltar matarme autolesion',
  lost_outdoors:
    'perdid atrapad montan niebla tormenta nieve avalanch barranc =rio sendero rescat sierra refugio bosque bateria cumbre pared cueva glaciar =lago corriente creciendo oscurec tempor crecida deshidrat =oso orilla campamento',
  breathing: 'respir inconscient desmay asfixi =ahog despierta convuls pulso infarto',
  freeze: 'congel hipoterm tirit helad =frio tembl',
  violence:
    'amenaz cuchill navaja pistola =arma miedo siguiend =acos agred maltrat =viol encerrad persig machete =atac espia vigila =pega =pego pegando pegaron golpea',
  help_now: 'ayud auxili rapido urgente inmediat =sos llamen socorr',
  years_old: '=anos =edad cumplo cumpli',
  young:
    'menor =cole colegio instituto =insti padres =mama =papa escuela secundaria profe clase =eso bachiller =paga propina primaria adolescen tutor recreo excursion deberes trece catorce quince dieciseis =doce',
  parents_know: 'permiso escondid secreto saben enterar dejan sepan =entere',
  strange_login:
    'sesion dispositivo acceso conect entro entraron hacke ingreso iniciar inicio intrus verificacion ubicacion aparato ordenador compu notebook robada',
  changed_by_other: 'cambiaron cambio tercero',
  others_data:
    'ajeno =otro otros filtr brecha visible desconocid conocidos equivocad exfiltr vecino cliente',
  claims_to_be:
    'espos marido mujer emplead companer novio novia pareja =ex hermano padre madre primo amigo amiga familiar apoderad inspector trabajo suegr titular abuela',
  give_data:
    'datos direccion telefono domicilio informacion numero =dime =dame denme =deme pasenme facilit verificar listado confirmar historial correo',
  compensation:
    'compens indemniz perjuic =gesto =gestos detalle resarc danos molestias =bono cortesia =dano',
  ruined: 'arruin fastid vacacion viaje vuelo hotel perdi estrope =luna reserva',
  too_late: 'tarde pasado vencid caducad fuera meses pasaron semanas',
  no_receipt: 'ticket recibo factura comprobante boleta tique',
  used_goods: '=usad lavad puesto estren gastad etiqueta probad',
  exception_please: 'excepcion favor flexib porfa comprens =paso clienta =fiel',
  stop_order:
    'cancel =anul parar =paren dejen suspend =baja olvid desist frenen =pare detener anulen',
  no_longer: 'arrepent opinion =idea cambi finalmente',
  again:
    '=otra =vez tercer cuarta quinta nuevamente repito repet insist =dije escribi llame mande reenvi =sigo sigue vuelvo septimo correos reiter siempre',
  still_nothing: 'nadie =nada respond respuest silencio atiend resuelv =visto tampoco solucion',
  human:
    'human persona robot =bot maquina gente alguien verdad operador atienda asesor agente automatic senorita',
  boss: 'encargad =jefe =jefa supervisor gerente responsable director dueno superior mando gerencia manager',
  callback: '=llam telefon =marc atiendan =voz celular movil',
  instructions:
    'ignor instruc reglas sistema anterior prompt olvida =modo configuracion internos politica restriccion mantenimiento filtros',
  role: 'actua =finge fingir papel juego simula imagin =eres personaje asistente =rol desarrollador modelo',
  approve_it: 'aprob autoriz confirm acept proced admin apruebalo aplica valid orden',
  say_only: 'palabra escribe letra repite contesta unicamente',
  angry:
    'enfad indign furios verguenza harto harta inaceptabl increibl molest cabread enojad rabia intolerabl burla tomadura colmo paciencia respeto encabron falta basta =asco',
  insult:
    'idiot estupid inutil mierd basura ladron sinverguenz imbecil payas incompet gilipoll cabron pendej boludo hijos =puta ratero mentiros estafador chorro pelotud =tont desgraciad culero =puto =hdp =forr maldit carajo joder =cono =manga =banda',
  despair: 'desesper llor panico enferm falleci duelo lagrim angusti ansied murio funeral hundid',
  irony:
    'genial felicid enhorabuena maravill estupend fantastic bravo aplaus magnific lindo tranquilos brillante encanta espectacular =jaja =jeje',
}
