import type { Language } from './language.ts';

export const pt: Language = {
  frequent:
    'o a os as um uma uns umas e ou mas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sobre entre desde ate ao aos que quem qual quais como quando onde porque se nao nem eu tu ele ela nos voce voces eles elas me te lhe lhes meu minha meus minhas seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele è sao era eram foi foram ser sido sou somos estava estavam estou estao estar tem tenho temos tinha ter ha pode podem posso poderia podemos deve devem muito mais menos ja ainda tambem so assim entao depois antes agora aqui ali outro outra outros outras mesmo mesma cada todo toda todos todas algo alguem nada ninguem algum alguma ola obrigado obrigada bom boa dia tarde senhor senhora favor vai vao vou vamos faz fazer fez feito quer quero tao durante contra apos pois caso d prezado atenciosamente',
  not: 'nao nunca nem sem nenhum nenhuma nada ninguem jamais impossivel recusa recusou',
  will: 'vai vao vou vamos prometeu promete prometido prometeram prometemos planeja previsto sera serao ira irao fara',
  wanted:
    'quer quero queremos queria gostaria pede pedem pediu peço peco pedi solicita solicitou solicitam solicito deseja exige exigiu reclama precisa preciso deve deveria favor pergunta perguntou espera_que pedindo',
  maybe:
    'se pode podem posso poderia poderiam podemos talvez possivelmente oferece ofereceu oferecem oferecido propoe propos sugere sugeriu provavelmente tenta tentar caso podera',
  awaited: 'espera espero esperando aguarda aguardo aguardando aguardam aguardar pendente ate',
  done: 'acabei_de acabou_de acabamos_de tem tinha ja foi foram sido fui havia',
  breaks: 'mas porque que se quando embora enquanto como onde quem qual pois ate_que porem caso',
  joins: 'e ou depois tambem',
  customer:
    'cliente clientes usuario usuaria utilizador utilizadora solicitante comprador compradora',
  agent: 'agente agentes suporte equipe equipa atendente atendimento',
  bot: 'bot chatbot robo assistente',
  self: 'eu nos meu minha me nosso nossa',
  you: 'voce voces seu sua lhe vossa tu teu',
  passive: 'foi foram sido è sao',
  numbers:
    'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  tens: 'trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  ordinals: 'primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo',
  counts:
    'duas=2 primeira=1 segunda=2 terceira=3 quarta=4 quinta=5 dobro=2 duplicado=2 triplo=3 duzia=12 par=2 ambos=2 ambas=2 meio=0.5 meia=0.5 metade=0.5',
  months:
    'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  weekdays:
    'domingo segunda_feira terca_feira|terca quarta_feira quinta_feira sexta_feira|sexta sabado',
  days: 'hoje=0 amanha=1 ontem=-1 anteontem=-2',
  units:
    'minuto=minute minutos=minute hora=hour horas=hour h=hour dia=day dias=day semana=week semanas=week mes=month meses=month ano=year anos=year vez=time vezes=time por_cento=% euro=eur euros=eur dolar=usd dolares=usd libras=gbp reais=brl real=brl segundos=second',
  all: 'todo toda todos todas tudo cada inteiro inteira completamente totalmente sempre integralmente',
  only: 'so somente apenas unicamente unico unica exclusivamente',
  repeated:
    'novamente de_novo varias varios muitas muitos repetidamente frequentemente diversas inumeras',
  determiners:
    'o a os as um uma do da dos das de no na ao meu minha seu sua este esta esse essa nenhum nenhuma sem por para com novo nova outro outra pelo pela',
  still: 'ainda continua continuam',
  periods:
    'semana_passada=w-1 proxima_semana=w+1 semana_que_vem=w+1 esta_semana=w0 mes_passado=m-1 proximo_mes=m+1 este_mes=m0 ano_passado=y-1 proximo_ano=y+1',
  most: 'melhor melhores pior piores maximo',
  past: /(?:[aei]d[oa]s?|ou|ámos|aram|eram|iram|ava|avam|eu|iu|ei|feit[oa]s?|dit[oa]s?|vist[oa]s?|escrit[oa]s?|abert[oa]s?|post[oa]s?|ganh[oa]s?|pag[oa]s?|disse|fez|veio|pediu|pago|entregue|aceito)$/,
  future: /(?:ar|er|ir)(?:ei|á|emos|ão)$/,
  one: 'um uma',
};
