import type { Language } from './language.ts';

export const it: Language = {
  frequent:
    'il lo la i gli le l un uno una e ed o od ma di del dello della dei degli delle d a al allo alla ai agli alle in nel nello nella nei nelle con su sul sulla sui sulle per da dal dalla dai dalle tra fra senza sopra sotto verso che chi cui quale quali come quando dove perche se non ne io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei mie suo sua suoi sue nostro nostra vostro vostra questo questa questi queste quello quella è sono era erano stato stata stati state essere sia siamo ho hai ha abbiamo avete hanno aveva avere puo possono posso potrebbe possiamo deve devono molto piu meno gia ancora anche solo cosi allora poi prima dopo ora qui altro altra altri altre stesso ogni tutto tutta tutti tutte qualcosa nulla niente nessuno alcuni buongiorno salve grazie saluti cordiali gentile signor signora fa fare fatto va vuole voglio durante contro pero quindi circa verra',
  not: 'non mai nessun nessuno nessuna senza ne niente nulla impossibile rifiuta rifiutato',
  will: 'promette promesso promettono prometto prevede previsto sara saranno verra verranno impegna fara',
  wanted:
    'vuole voglio vogliono vorrebbe vorrei chiede chiedono chiesto chiedo richiede richiesto desidera pretende deve dovrebbe bisogno prego favore domanda reclama gradirebbe chiedeva',
  maybe:
    'se puo possono posso potrebbe potrebbero possiamo forse eventualmente offre offerto offrono propone proposto suggerisce suggerito probabilmente prova provare potra',
  awaited: 'aspetta aspetto aspettando aspettano attende attendo attesa attendono sospeso finche',
  done: 'appena ha ho hanno abbiamo avete aveva gia stato stata stati state è sono',
  breaks: 'ma perche che se quando anche_se mentre come dove chi poiche quindi pero finche',
  joins: 'e ed o poi anche inoltre',
  customer: 'cliente clienti utente richiedente acquirente',
  agent: 'agente agenti supporto team squadra operatore operatrice',
  bot: 'bot chatbot robot assistente',
  self: 'io noi mio mia mi nostro nostra ci',
  you: 'lei voi suo sua vostro vostra tu tuo le vi',
  passive: 'stato stata stati state viene vengono',
  numbers:
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  ordinals: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
  counts:
    'prima_volta=1 seconda=2 terza=3 quarta=4 quinta=5 doppio=2 doppia=2 triplo=3 dozzina=12 paio=2 entrambi=2 entrambe=2 mezzo=0.5 mezza=0.5 meta=0.5',
  months:
    'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  weekdays: 'domenica lunedi martedi mercoledi giovedi venerdi sabato',
  days: 'oggi=0 domani=1 ieri=-1 dopodomani=2',
  units:
    'minuto=minute minuti=minute ora=hour ore=hour giorno=day giorni=day settimana=week settimane=week mese=month mesi=month anno=year anni=year volta=time volte=time per_cento=% euro=eur dollaro=usd dollari=usd sterline=gbp franchi=chf secondi=second',
  all: 'tutto tutta tutti tutte ogni intero intera completamente totalmente sempre interamente',
  only: 'solo soltanto solamente unicamente unico unica esclusivamente',
  repeated: 'di_nuovo nuovamente varie diverse molte molti ripetutamente spesso numerose',
  determiners:
    'il lo la i gli le l un uno una del della dei delle di al alla mio mia suo sua nessun nessuna questo questa senza per con nuovo nuova altro altra dal dalla nel nella',
  still: 'ancora tuttora',
  periods:
    'settimana_scorsa=w-1 scorsa_settimana=w-1 prossima_settimana=w+1 settimana_prossima=w+1 questa_settimana=w0 mese_scorso=m-1 scorso_mese=m-1 prossimo_mese=m+1 mese_prossimo=m+1 questo_mese=m0 anno_scorso=y-1 prossimo_anno=y+1',
  most: 'migliore migliori peggiore peggiori massimo',
  past: /(?:[aiu]t[oaie]|esso|essa|essi|orto|otto|otta|rotto|scritto|detto|fatto|messo|chiesto|spedito|ava|avano|eva|evano)$/,
  future: /(?:er|ir|r)(?:ò|à|emo|anno|ete)$/,
  one: 'un uno una',
};
