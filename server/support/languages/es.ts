import type { Language } from './language.ts';

export const es: Language = {
  frequent:
    'el la los las un una unos unas y e o u pero de del a al en con sin por para sobre entre desde hasta hacia segun que quien cual cuales cuyo como cuando donde porque si no ni yo tu usted ustedes el_la ella ellos ellas nosotros me te se le les lo nos mi mis su sus nuestro nuestra nuestros es son era eran fue fueron ser sido soy somos esta estan estaba estaban estoy estar estado ha han he hemos habia haber hay tiene tienen tengo tenia puede pueden puedo podria podemos debe deben muy mas menos ya aun todavia tambien tampoco solo asi entonces luego antes despues ahora aqui ahi esto eso este esta estos estas ese esa esos esas aquel otro otra otros otras mismo misma cada todo toda todos todas algo alguien nada nadie algun alguna hola gracias saludos buenos buenas dias senor senora por_favor va van voy vamos hace hacer hizo hecho quiere quiero tan tanto durante contra ante tras cual mucho muchos pues d qué',
  not: 'no nunca ni sin ningun ninguna nada nadie jamas tampoco imposible rechaza niega',
  will: 'va van voy vamos prometio promete prometido prometieron prometen planea previsto compromete comprometio sera seran hara',
  wanted:
    'quiere quiero quieren queria quisiera pide piden pidio pedi pido solicita solicito solicitan solicitado desea deseo desearia exige exigio reclama necesita necesito debe deberia por_favor ruego rogamos espera_que pregunta pregunto preguntan reclamo gustaria',
  maybe:
    'si puede puedo podria podrian podemos pueden quiza quizas tal_vez posiblemente ofrece ofrecio ofrecen ofrecido propone propuso sugiere sugirio probablemente intenta intentar podra',
  awaited: 'espera espero esperando esperan esperar esperado pendiente hasta antes_de',
  done: 'acabo_de acaba_de acabamos_de acaban_de ha han he hemos habia ya fue fueron sido',
  breaks:
    'pero porque que si cuando aunque mientras como donde sino quien cual pues ya_que hasta_que',
  joins: 'y e o u luego tambien ademas',
  customer: 'cliente clienta clientes usuario usuaria solicitante comprador compradora',
  agent: 'agente agentes soporte equipo asesor asesora',
  bot: 'bot chatbot robot asistente',
  self: 'yo nosotros mi mis me nos nuestro nuestra',
  you: 'usted ustedes su sus le tu te',
  passive: 'fue fueron sido es son',
  numbers:
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  ordinals: 'primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo',
  counts:
    'primera=1 primero=1 segunda=2 tercera=3 tercero=3 cuarta=4 quinta=5 doble=2 triple=3 docena=12 par=2 ambos=2 ambas=2 medio=0.5 media=0.5 mitad=0.5',
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
  weekdays: 'domingo lunes martes miercoles jueves viernes sabado',
  days: 'hoy=0 manana=1 ayer=-1 pasado_manana=2 anteayer=-2',
  units:
    'minuto=minute minutos=minute hora=hour horas=hour h=hour dia=day dias=day semana=week semanas=week mes=month meses=month ano=year anos=year vez=time veces=time por_ciento=% euro=eur euros=eur dolar=usd dolares=usd libras=gbp francos=chf pesos=mxn segundos=second',
  all: 'todo toda todos todas cada entero entera completo completamente totalmente siempre integramente',
  only: 'solo solamente unicamente unico unica exclusivamente',
  repeated:
    'de_nuevo nuevamente otra_vez varias varios muchas muchos repetidamente frecuentemente menudo numerosas',
  determiners:
    'el la los las un una unos unas del de al mi mis su sus este esta ese esa ningun ninguna sin por para con nuevo nueva otro otra',
  still: 'todavia aun sigue siguen',
  periods:
    'semana_pasada=w-1 proxima_semana=w+1 semana_proxima=w+1 esta_semana=w0 mes_pasado=m-1 proximo_mes=m+1 este_mes=m0 ano_pasado=y-1 proximo_ano=y+1',
  most: 'mejor mejores peor peores mas_rapido mas_caro maximo',
  past: /(?:[aáeéií]d[oa]s?|ó|aron|ieron|aba|aban|ia|ian|é|io|(?:pues|escri|vis|ro|abier|vuel|resuel|cubier|impre|muer)t[oa]s?|dich[oa]s?|hech[oa]s?|impres[oa]s?|dijo|hizo|pidio|envio|recibi|llego|pago)$/,
  future: /(?:ar|er|ir|dr)(?:é|á|ás|emos|án|éis)$/,
  one: 'un una uno',
};
