import type { Language } from './language.ts';

export const en: Language = {
  frequent:
    'all the a an and or but of to in on at by for from with about as into onto over under per via than then that this these those it its he she they them their his her him hers theirs is are was were be been being am has have had having do does did done doing will would shall should can could may might must i me my mine we us our ours you your yours who whom whose which what when where why how if so because since while after before until till not no there here also too very just more most some any such same other another own both each only still already yet now once up out off down again further during between through against within without upon however therefore thus please hi hello dear thanks thank regards s t re ve ll d m let get gets got getting gave give given go goes going went come comes came take took make made put said says say much many one two way thing things something anything nothing everything someone anyone nobody himself herself themselves itself regarding due according instead well even though although whether either neither nor few lot lots bit quite really rather almost around away back across along among behind below besides beyond despite except like near toward towards unless whereas don doesn didn isn wasn weren aren hasn haven hadn won wouldn couldn shouldn ain cannot',
  not: "not n't never no without cannot cant dont doesnt didnt isnt wasnt wont havent hasnt none nobody nothing neither nor unable fails_to failed_to refuse refuses refused declined declines hardly no_longer no_one",
  will: "will won 'll shall going_to gonna promise promises promised planned intend intends commits committed pledged scheduled about_to guarantee guarantees guaranteed usually normally typically",
  wanted:
    'want wants wanted ask asks asked asking request requests requested requesting please demand demands demanded demanding require requires required would_like like_to need needs needed should hope hopes hoped wish wishes wished urge urged insists insisted seeks seeking let_me_know claims_for looking_for seek to_be',
  maybe:
    "if could would 'd may might can maybe perhaps possibly probably consider considers considering considered unless offer offers offered suggest suggests suggested propose proposes proposed unsure whether in_case alternatively either option options eligible think thinks try tries trying likely able seems appears possible",
  awaited:
    'wait waits waiting waited await awaits awaiting awaited expect expects expecting expected pending outstanding due until once before',
  done: 'has have had was were been already did got',
  breaks:
    'but because since which who whose that if when while although though however so as after before whereas unless until whether where despite',
  joins: 'and or then also plus',
  customer:
    'customer customers client clients requester user buyer shopper caller guest reporter complainant',
  agent: 'agent agents support team staff representative rep helpdesk advisor',
  bot: 'bot chatbot assistant robot',
  self: 'i we my our me us',
  you: 'you your',
  passive: 'was were been is are being gets got',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  tens: 'thirty forty fifty sixty seventy eighty ninety hundred',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  counts: 'twice=2 thrice=3 double=2 doubled=2 triple=3 dozen=12 pair=2 couple=2 both=2 half=0.5',
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  weekdays:
    'sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat',
  days: 'today=0 tonight=0 tomorrow=1 yesterday=-1',
  units:
    'minute=minute minutes=minute min=minute mins=minute hour=hour hours=hour hr=hour hrs=hour h=hour day=day days=day week=week weeks=week fortnight=fortnight month=month months=month year=year years=year times=time percent=% euro=eur euros=eur eur=eur dollar=usd dollars=usd usd=usd bucks=usd pound=gbp pounds=gbp gbp=gbp quid=gbp chf=chf francs=chf yen=jpy jpy=jpy reais=brl brl=brl pesos=mxn gb=gb mb=mb tb=tb kg=kg g=g cm=cm mm=mm m=m km=km seconds=second inch=in inches=in lb=lb lbs=lb feet=ft ft=ft miles=mi litres=l liters=l sec=second',
  all: 'all every everything everyone everybody entire entirely whole completely fully always totally',
  only: 'only solely exclusively nothing_but',
  repeated:
    'again repeatedly several multiple many frequently often numerous constantly repeated times',
  determiners:
    'a an the this that these those my your his her its our their no any some of for another new full partial one with without each every first second final original same own such more further',
  still: 'still',
  periods:
    'last_week=w-1 next_week=w+1 this_week=w0 coming_week=w+1 last_month=m-1 next_month=m+1 this_month=m0 last_year=y-1 next_year=y+1 this_year=y0',
  most: 'best worst most least fastest slowest biggest largest latest newest highest lowest cheapest earliest longest shortest',
  past: /(?:\w{2}ed|^(?:re)?(?:sent|got|paid|broke|broken|gave|given|took|taken|told|found|went|gone|came|bought|lost|made|done|left|built|kept|put|met|sold|wrote|written|spoke|shut|stolen|stole|torn|tore|began|chose|chosen|did|had|said|felt|fell|fallen|forgot|forgotten|froze|frozen|held|led|read|rang|sold|stood|stuck|threw|thrown|wore|worn|won))$/,
  future: /^$/,
  one: 'one a an',
};
