/** Those that have a capital within sentences, too: months and days, and all nouns in German. */
export const nounWords: ReadonlySet<string> = setOf(`
  may april june august i no eylül nisan yaz france house post print save quick power king queen prince port printer
  page park bank test team service card book register system hand land ring gold holder
  engel kaiser könig graf herzog bauer koch schmied vogel fuchs hase hirsch wolf löwe adler hahn stern
  sonne mond sommer herbst frühling winter freitag sonntag montag mai juni juli berg bach stein wald feld busch baum blum
  blume haus hof kirch garten brunnen teich see meer sand müller bäcker fischer jäger förster
  richter schreiber schäfer schneider schuster zimmermann maurer ritter kern nagel hammer ost nord süd west fleischer
  metzger krämer kaufmann schatz wunder glück zeit tag nacht morgen abend kraft preis krug topf korn roth stock
`);

/**
 * Words that are also names. Where one of the ticket's people has such a name, it counts only where a name is
 * meant: in a greeting, under a mail, beside another part of it.
 */
export const ordinaryWords: ReadonlySet<string> = setOf(
  `${[...nounWords].join(' ')}
  will may mark bill rose grace hope jack art drew rich frank faith joy june april august dawn eve guy gene glen
  grant hunter iris ivy jade jean jordan josh lance lily max miles nick olive page pat penny pearl pierce ray rob
  robin rocky ruby rusty sandy sky skip sonny sterling stew sue summer terry trace trip van victor violet wade ward
  ware wayne west wren autumn amber angel ash bay bishop blue brook brooks buck bud cash chance charity chase chip chuck
  clay cliff cole colt constance cooper crystal daisy dale dean dee destiny dick dolly don duke earnest earl
  ernest fern field ford forest fox ginger golden gray grey green brown white black gold silver harmony hazel
  heath holly honor jewel justice kit lane laurel lee liberty long short young old king knight prince queen law
  little love low lucky marina marsh mason mercy merit merry mile mill miller mills mint misty moon morn noble
  north opal park parker patience paul pepper pike pine pool poole porter price pride prudence rain reed reid rice
  rich ridge river rivers road rock root sage sail scarlet scott sea season self shade sharp shaw shell shepherd ship
  sign small smart smith snow sparks spring star starr stone storm strange strong sun sweet swift taylor temple
  tiger trinity true turner twin unique vance wall walker wave weaver wells wilder winter wise wolf wood woods work
  worth wright yard bank banks bell bird bond book booker bright bull burn bush butcher camp cannon card carpenter case
  church clear coin cook cross day driver early english farmer fisher flower foot free friend frost gardener gates
  glass good goodman hall hand hart head hill holder house hull hurt ice keen key lake land last lock lord
  major mann marks match mean moody moss music new newman noon over pace paine palm pass peace post potter pound power
  powers print quick read register save seal sealy service sheet side singer single sky slate sommer speed
  steel street summers tanner team test train true tuck walk waters way wire wolfe word
  do so an in on no my to go he we me us at be by or if it as is all any can has had her him his how its our out she the
  too who why you and are but for not was van
  klein gross groß lang lange kurz kurze schwarz weiss weiß braun rot grün jung alt neu frei stark stolz fromm ernst sauer
  süß reich arm lieb scharf schön kühn
  petit grand legrand blanc noir roux leblanc lenoir rose pierre marin martin moulin fontaine roche dubois bois
  rivière mercier boulanger berger berthe garnier marchand fleur france victoire lucie prudent clément aimé marie page
  cruz flores rosa luz sol mar iglesias delgado blanco rubio paz dolores mercedes rey reyes león campos prado
  fuentes ríos rivera torres castillo guerra bravo moreno calvo cortés pilar consuelo milagros esperanza rocío
  mesa peña vega soto marco costa rocha silva reis rios campo ramos lobo cordeiro coelho leite matos
  franco salvador vitória sal luz pinto branco preto serra ribeiro cruzeiro
  rosso rossi bianco bianchi neri verdi bruno serena chiara felice fortuna gatti leone mare monti conti costa
  fiore fiori ferrari sole stella luna vita speranza
  bos berg dijk dam kok koning prins graaf groot jong zwart wit vos bakker visser mulder smit boer
  mróz nowak zając wilk lis kot król duda góra róża nadzieja
  lind berg ek björk sten ström holm gren lund dal frisk glad modig stark lilja sol vår
  deniz güneş yıldız ay su nur kaya demir çelik taş toprak yağmur bahar yaz eylül nisan umut barış deniz savaş can
  kara ak aydın doğan arslan aslan kurt şahin özgür onur sevgi gül çiçek
`,
);

/** Words that stand in the names of teams, firms and programs, and are never masked. */
export const roleWords: ReadonlySet<string> = setOf(`
  support team service services help helpdesk desk info sales billing accounts accounting admin administrator
  administration customer customers care client clients department office system systems bot robot assistant
  automation agent agents manager management operator operations staff hr it reception noreply no reply mailer
  daemon postmaster webmaster newsletter marketing finance legal security logistics warehouse shipping returns
  orders order shop store online company group holding international global limited ltd inc llc corp gmbh ag kg
  ohg ug mbh co kgaa se sa sas sarl srl spa sl slu bv nv ab oy as aps plc pty lda ltda eireli me sp zoo sro kft
  the and of for von der die das und für zu zum zur im mit van de den het een en voor le la les du des et pour
  el los las del y e para da do dos das di del della degli dei al bin ibn ben abu mr mrs ms miss dr prof herr frau
  user users guest unknown anonymous test caller visitor end member sir madam all everyone everybody folks there
  team kundenservice kundendienst kundenbetreuung vertrieb buchhaltung verwaltung zusammen alle damen herren
  équipe service client clients comptabilité tous toutes madame monsieur mesdames messieurs
  equipo servicio atención cliente clientes soporte todos todas señor señora señores
  equipe suporte atendimento senhor senhora senhores squadra assistenza clienti tutti signore signora
  klantenservice allemaal heer mevrouw zespół obsługa klienta państwo wszyscy kundtjänst alla
  destek ekibi müşteri hizmetleri herkes bey hanım サポート チーム 担当 担当者 お客 客 皆 各位 株式会社 有限会社
  web page site chat email mail phone portal app api server network
`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
