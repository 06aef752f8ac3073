import type { Language } from './language.ts';

export const nl: Language = {
  frequent:
    'de het een en of maar van te in op aan bij met voor naar uit om over onder door tot tegen zonder tussen sinds na als dan dat die dit deze wie wat waar wanneer waarom hoe welke ik jij je u hij zij ze wij we jullie hem haar hen hun mij me ons onze mijn jouw uw zijn is was waren ben bent geweest heeft heb hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten zal zullen zou zouden mag mogen wil willen wilde niet geen er hier daar ook nog al reeds alleen zo zeer erg meer minder veel iets alles alle elk elke ieder iemand niemand niets toen nu dus want omdat terwijl hoewel indien zodra heel wel toch eens weer zelf ander andere hallo beste geachte heer mevrouw dank bedankt groet groeten vriendelijke gaat gaan doen doet gedaan laten via volgens tijdens vanaf binnen graag',
  not: 'niet geen nooit niets niemand zonder noch onmogelijk weigert geweigerd',
  will: 'zal zullen gaat gaan wordt worden belooft beloofd beloofde beloven plant gepland toegezegd',
  wanted:
    'wil willen wilde vraagt vragen vroeg gevraagd verzoekt verzocht eist eiste wenst graag moet moeten nodig zou_graag alstublieft aub verlangt hoopt vraag',
  maybe:
    'als indien kan kunnen kon zou zouden misschien mogelijk eventueel of biedt_aan aangeboden bood biedt stelt_voor voorgesteld waarschijnlijk probeert proberen mits',
  awaited: 'wacht wachten wachtte gewacht verwacht verwachten afwachting tot totdat voordat',
  done: 'heeft heb hebben had hadden werd werden is zijn was waren al reeds geworden',
  breaks: 'maar omdat dat die als indien of terwijl hoewel zodat wanneer want toen totdat',
  joins: 'en of ook dan',
  customer: 'klant klanten aanvrager gebruiker koper client',
  agent: 'agent agenten support team medewerker medewerkster klantenservice helpdesk servicedesk',
  bot: 'bot chatbot assistent',
  self: 'ik wij we mijn ons onze me mij',
  you: 'u uw jij je jullie jouw',
  passive: 'werd werden wordt worden geworden',
  numbers:
    'nul een_ twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  tens: 'dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
  counts:
    'tweemaal=2 driemaal=3 dubbel=2 dubbele=2 dozijn=12 paar=2 beide=2 beiden=2 half=0.5 halve=0.5',
  months:
    'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  days: 'vandaag=0 vanavond=0 morgenochtend=1 morgenmiddag=1 morgenavond=1 vanochtend=0 vanmiddag=0 gisteravond=-1 morgen=1 gisteren=-1 overmorgen=2 eergisteren=-2',
  units:
    'minuut=minute minuten=minute uur=hour uren=hour dag=day dagen=day werkdagen=day week=week weken=week maand=month maanden=month jaar=year jaren=year keer=time maal=time procent=% euro=eur dollar=usd pond=gbp frank=chf seconden=second',
  all: 'alle alles allemaal elke elk iedere ieder hele gehele helemaal volledig altijd compleet',
  only: 'alleen slechts uitsluitend enkel enige',
  repeated: 'weer opnieuw meerdere meermaals vaak herhaaldelijk talloze verschillende',
  determiners:
    'de het een geen mijn uw je jouw zijn haar hun ons onze deze dit die dat van voor met zonder op in nieuwe andere',
  still: 'nog_steeds nog_altijd',
  periods:
    'vorige_week=w-1 afgelopen_week=w-1 volgende_week=w+1 komende_week=w+1 deze_week=w0 vorige_maand=m-1 afgelopen_maand=m-1 volgende_maand=m+1 deze_maand=m0 vorig_jaar=y-1 volgend_jaar=y+1',
  most: 'beste slechtste meeste snelste grootste hoogste nieuwste langste goedkoopste',
  past: /(?:^ge\w{2,}(?:d|t|en)$|\w{2,}ge\w{2,}(?:d|t|en)$|^(?:ver|be|ont|her)\w{2,}(?:d|t)$|\w{3,}(?:de|te|den|ten)$)/,
  future: /^$/,
  one: 'een',
};
