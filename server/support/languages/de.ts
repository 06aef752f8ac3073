import type { Language } from './language.ts';

export const de: Language = {
  frequent:
    'der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein meine meinen meinem meiner dein sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren unserem unserer ist sind war waren bin bist sei seien gewesen hat habe haben hatte hatten wird werden werde wurde wurden worden kann konnen konnte konnten muss mussen musste soll sollen sollte sollten darf durfte mag mochte mochten will wollen wollte nicht kein keine keinen keinem keiner in im an am auf aus bei beim mit nach von vom zu zum zur uber unter fur durch gegen ohne um bis seit vor hinter neben zwischen als wie wenn weil dass ob da dann so auch noch nur schon sehr mehr man was wer wo warum welche welcher welches dies diese dieser dieses diesen diesem jetzt hier dort doch mal ja nein bitte danke hallo gruss grusse guten tag herr frau sehr geehrte geehrter damit daher deshalb darum dazu davon daran darauf dafur bereits sobald etwas alles alle jede jeder jedes selbst wieder also zwar eben etwa ins ans deinem deinen deiner eurer eure ihnen mir dir steht stehen bleibt sogar bereits gerade eigentlich leider ganz unten oben darin darauf bisher inzwischen sowie laut wegen wahrend trotz innerhalb ab je pro gibt geht machen macht gemacht lassen lasst gelassen zuruck',
  not: 'nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder niemand nirgends unmoglich verweigert',
  will: 'werde wird werden wirst werdet verspricht versprach versprochen versprechen zugesagt zusagen sagt_zu sagte_zu plant geplant kundigt_an angekundigt zugesichert',
  wanted:
    'mochte mochten will wollen wollte bittet bitten bat baten bitte verlangt verlangen verlangte fordert fordern forderte wunscht wunschen wunschte braucht brauche brauchen benotigt benotige soll sollen sollte sollten fragt fragte frage gebeten gewunscht gefordert verlangt hatte_gern hatte_gerne erbittet beantragt bestehe besteht hofft',
  maybe:
    'wenn falls konnte konnten wurde_gern wurde_ich kann konnen vielleicht moglicherweise eventuell ob bietet_an angeboten anbieten bietet bot schlagt_vor schlug_vor vorgeschlagen erwagt uberlegt wahrscheinlich vermutlich versucht versuche versuchen sofern darf',
  awaited:
    'wartet warte warten wartete gewartet erwartet erwarte erwarten aussteht ausstehend offen bis sobald bevor',
  done: 'hat habe haben hatte hatten wurde wurden worden war waren bereits ist sind',
  breaks:
    'aber weil dass wenn falls ob da obwohl sodass damit wahrend nachdem bevor bis sobald jedoch doch denn sondern als weshalb weswegen',
  joins: 'und oder sowie dann auch',
  customer:
    'kunde kunden kundin kundinnen anfragende anfragender auftraggeber besteller bestellerin nutzer nutzerin anruferin anrufer mandant',
  agent:
    'agent agentin support team kundendienst mitarbeiter mitarbeiterin kundenservice bearbeiter bearbeiterin supportteam servicemitarbeiter',
  bot: 'bot chatbot assistent',
  self: 'ich wir mein meine unser unsere mir mich uns',
  you: 'sie ihr ihre ihren ihnen ihrem du dein deine',
  passive: 'wurde wurden worden wird werden',
  numbers:
    'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  tens: 'dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert',
  ordinals: 'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft',
  counts:
    'zweimal=2 dreimal=3 viermal=4 funfmal=5 doppelt=2 doppelte=2 dutzend=12 paar=2 beide=2 beiden=2 halbe=0.5 halben=0.5 halb=0.5',
  months:
    'januar|jan|janner februar|feb marz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend',
  days: 'heute=0 morgen=1 gestern=-1 ubermorgen=2 vorgestern=-2',
  units:
    'minute=minute minuten=minute stunde=hour stunden=hour std=hour tag=day tage=day tagen=day werktage=day werktagen=day arbeitstage=day arbeitstagen=day woche=week wochen=week monat=month monate=month monaten=month jahr=year jahre=year jahren=year mal=time prozent=% euro=eur euros=eur eur=eur dollar=usd pfund=gbp franken=chf chf=chf sekunden=second sekunde=second uhr=oclock',
  all: 'alle alles allen aller jede jeder jedes jeden samtliche ganze ganzen gesamte gesamten immer vollstandig komplett vollig',
  only: 'nur lediglich ausschliesslich',
  repeated:
    'wieder erneut mehrfach mehrmals mehrere viele haufig oft wiederholt standig zahlreiche',
  determiners:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner dein deine ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere diese dieser dieses diesen diesem',
  still: 'immer_noch noch_immer weiterhin',
  periods:
    'letzte_woche=w-1 vergangene_woche=w-1 letzten_woche=w-1 vergangenen_woche=w-1 nachste_woche=w+1 nachsten_woche=w+1 kommende_woche=w+1 kommenden_woche=w+1 diese_woche=w0 dieser_woche=w0 letzten_monat=m-1 vergangenen_monat=m-1 nachsten_monat=m+1 kommenden_monat=m+1 diesen_monat=m0 letztes_jahr=y-1 nachstes_jahr=y+1',
  most: 'beste besten schlechteste meisten schnellste grosste hochste neueste langste billigste',
  past: /(?:^ge\w{2,}(?:t|en)$|\w{2,}ge\w{2,}(?:t|en)$|iert$|^(?:ver|er|be|ent|zer|uber|unter|wieder)\w{2,}(?:t|en)$|\w{2,}(?:te|ten)$|^(?:bat|gab|kam|ging|schrieb|rief|bekam|erhielt)$)/,
  future: /^$/,
  one: 'ein eine einen einem einer eines',
};
