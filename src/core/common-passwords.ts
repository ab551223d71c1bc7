/**
 * What is guessed first, of twelve characters and more. Short, because most of what is guessed is one of the words below with
 * something around it, and that is refused by rule. In small letters, with look-alikes turned back into letters.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `correcthorsebatterystaple|iloveyousomuch|iloveyouforever|iloveyoubaby|iloveyoumore
   whatthefuck|whateverwhatever|unbelievable|administrator|administrador|supervisor|thisismypassword|thisisapassword
   thisismypasswd|mypasswordis|mypassword|nopassword|passwordpassword|enteryourpassword|yourpassword
   newpassword|oldpassword|testpassword|temporarypassword|temppassword|defaultpassword|adminpassword|rootpassword
   masterpassword|secretpassword|strongpassword|securepassword|safepassword|longpassword|thepassword|changethis
   changemenow|changemeplease|pleasechangeme|letmeinplease|letmeinnow|openthedoor|opensesame|trustnoone|trustnobody
   nevergiveup|neverforget|livelaughlove|livelifelove|jesuschrist|jesusislord|jesuslovesme|godisgood|godislove|godblessyou
   inthenameofgod|allahuakbar|bismillah|alhamdulillah|manchesterunited|manchestercity|liverpoolfc|realmadrid|fcbarcelona
   barcelona|juventus|bayernmunich|bayernmuenchen|borussiadortmund|parissaintgermain|losangeles|sanfrancisco|newyorkcity
   unitedstates|unitedkingdom|deutschland|philippines|southafrica|harrypotter|hermionegranger|lordvoldemort|starwars
   lukeskywalker|darthvader|maytheforcebewithyou|lordoftherings|gameofthrones|winteriscoming|spiderman|superman|wonderwoman
   captainamerica|pokemonpikachu|hellokitty|scoobydoo|mickeymouse|minniemouse|spongebob|squarepants|backstreetboys
   christmastree|merrychristmas|happybirthday|happynewyear|halloween|valentine|butterfly|strawberry|chocolate|cheesecake
   sweetheart|beautiful|gorgeous|princesita|teamoteamo|teamomucho|tequieromucho|contrasena|contraseña|motdepasse|azertyuiop
   passwort|geheimnis|hallohallo|schatzischatzi|ichliebedich|schalke|wachtwoord|welkom|haslohaslo|parola|senhasenha
   helloworld|hellohello|goodmorning|goodnight|whatsapp|facebook|instagram|linkedin|microsoft|windows|google|youtube|internet
   computer|smartphone|samsung|customerservice|customersupport|helpdesk|servicedesk|countersign`
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter(Boolean),
)

/** Taken out of a password before it is judged: what they add can be guessed. */
export const commonWords = `password passwort passw0rd passwd motdepasse contrasena wachtwoord senha
  welcome willkommen bienvenue welkom hello hallo bonjour letmein login admin root user guest test demo default temp
  secret geheim master dragon monkey shadow sunshine princess football fussball baseball basketball soccer hockey superman
  batman pokemon starwars trustno iloveyou lovely love qwerty qwertz azerty asdf zxcv changeme change please company
  support service helpdesk desk team office countersign whatsapp google apple samsung microsoft windows internet computer
  summer sommer winter spring autumn herbst january february march april june july august september october november
  december monday friday sunday berlin london paris madrid munich hamburg vienna chocolate cookie flower jordan
  michael jennifer thomas daniel charlie`
  .split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
