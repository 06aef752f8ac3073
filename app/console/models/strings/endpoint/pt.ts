import type { ModelsEndpointStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const modelsEndpointPt: ModelsEndpointStrings = {
  budget: 'Orçamento de um dia',
  'budget.more':
    'Depois de gasto, tudo é feito sem modelo até a meia-noite UTC, e os agentes veem isso.',
  'budget.tokens.hint': 'Enviados e recebidos juntos. Vazio: sem limite.',
  'budget.money': 'Dinheiro',
  'budget.money.hint': 'Pelos preços do modelo. Vazio: sem limite.',
  'embeddings.model': 'Modelo para embeddings',
  'embeddings.model.hint': 'Para a busca por significado. Vazio: só por palavras.',
  'embeddings.price': 'Preço de um milhão de tokens de embeddings',
  'price.hint': 'Na sua moeda. Vazio: grátis.',
  'embeddings.failed': 'Os embeddings não funcionam',
  'embeddings.answered':
    '“{{model}}” ({{host}}) respondeu em {{latencyMs}} com {{dimensions}} dimensões.',
  'embeddings.works': 'Os embeddings funcionam',
  'embeddings.slow': 'Os embeddings funcionam, mas devagar',
  'embeddings.slow.more':
    '{{words}} Quem busca não espera tanto: suas perguntas são respondidas só por palavras.',
  endpoint: 'Seu endpoint',
  'endpoint.kind': 'Como se fala com ele',
  'endpoint.kind.hint':
    'Ollama, vLLM, LM Studio e a maioria dos modelos hospedados falam como a OpenAI.',
  'endpoint.address': 'Endereço',
  'endpoint.address.https':
    'Começa com https:// e é acessível pela internet. Geralmente termina com /v1.',
  'endpoint.address.any': 'Como o backend o alcança. Geralmente termina com /v1.',
  'endpoint.model': 'Modelo',
  'endpoint.model.hint': 'Para o que as pessoas leem.',
  'endpoint.fast': 'Modelo para pequenas decisões',
  'endpoint.fast.hint': 'Vazio: o mesmo.',
  'endpoint.window': 'Janela de contexto',
  'endpoint.window.hint': 'Tokens que pergunta e resposta podem ter.',
  'endpoint.shape': 'Como as respostas seguem um formato',
  'endpoint.shape.hint': '“Testar” descobre o que funciona.',
  'endpoint.priceIn': 'Preço de um milhão de tokens enviados',
  'endpoint.priceOut': 'Preço de um milhão de tokens recebidos',
  'kind.openai': 'Como a OpenAI (“chat completions”)',
  'kind.anthropic': 'Como a Anthropic (“messages”)',
  key: 'Chave de API',
  'key.set': 'Há uma chave definida. Deixe vazio para mantê-la; o que digitar a substitui.',
  'key.none':
    'Deixe vazio se o endpoint não pedir. É guardada criptografada e não é mostrada de novo.',
  'key.remove': 'Remover a chave guardada',
  privacy: 'Nunca enviado a um modelo',
  'privacy.days': 'Dias em que as chamadas podem ser consultadas',
  'privacy.days.hint':
    'Por quanto tempo se guarda o que foi enviado e recebido. 0: nada. O custo das chamadas é guardado por um ano.',
  'privacy.notes': 'Notas internas',
  'privacy.agents': 'Comentários de agentes',
  'privacy.agents.hint': 'O modelo então conhece só o lado do cliente.',
  'privacy.messaging': 'Conversas de mensagens',
  'privacy.messaging.hint': 'Tickets que vieram por mensagens ficam de fora.',
  'privacy.subject': 'O assunto do ticket',
  'purpose.brief':
    'Cada frase é conferida com os comentários em que se apoia. O que eles não sustentam é descartado.',
  'purpose.reply': 'Só vai para o editor quando um agente clica. Nada é enviado.',
  'purpose.topic.title': 'Tópicos quase igualmente prováveis',
  'purpose.topic': 'O modelo decide entre duas opções que o classificador não distingue.',
  'purpose.search':
    'O que pode ser encontrado é comparado também por significado, se houver um modelo de embeddings. Caso contrário, a busca é só por palavras.',
  purpose: 'Para que é usado',
  'wrong.price': 'Informe um preço, por exemplo 0.25.',
  'wrong.address': 'Informe o endereço do endpoint.',
  'wrong.model': 'Informe o nome do modelo.',
  'wrong.window': 'Informe quantos tokens cabem, de 2.000 a 2.000.000.',
  'wrong.limit': 'Informe um número inteiro. Deixe vazio para não ter limite.',
  'wrong.amount': 'Informe um valor. Deixe vazio para não ter limite.',
  'wrong.days': 'Informe um número de dias de 0 a 365.',
  'source.none': 'Nenhum modelo',
  'source.none.hint': 'Tudo é feito sem modelo. Nada de um ticket é enviado a lugar algum.',
  'source.deployment': 'O modelo desta instalação',
  'source.deployment.hint':
    '“{{model}}” em {{host}}. Os comentários vão para lá com dados pessoais mascarados.',
  'source.deployment.embedder':
    'Não há nenhum que escreva: tudo é feito no modo básico. “{{model}}”, {{host}}, diz à busca o que os textos significam.',
  'source.deployment.missing':
    'Não há nenhum: quem opera esta instalação pode indicar um no ambiente dela.',
  'source.own': 'Um endpoint próprio',
  'source.own.hint':
    'Um modelo que você mesmo opera ou paga, por exemplo com Ollama, vLLM, LM Studio, OpenAI ou Anthropic. Os comentários vão para lá com dados pessoais mascarados.',
  source: 'Qual modelo',
  'standing.restsUntil': 'Será consultado de novo às {{restsUntil}}.',
  'standing.tokens': 'Tokens hoje',
  'standing.spent': 'Gasto hoje',
  'standing.renews': 'O orçamento recomeça',
  'standing.none':
    'Tudo funciona sem modelo: os resumos são montados com as palavras do ticket. Nada é enviado a lugar algum.',
  'standing.missing': 'Nenhum modelo aqui',
  'standing.missing.more':
    'Esta instalação foi iniciada sem modelo, então tudo é feito sem ele. Quem a opera pode indicar um no ambiente; ou escolha abaixo um endpoint próprio.',
  'standing.budget.more':
    'O que resta do orçamento de hoje é menos do que um resumo exige. Até recomeçar, tudo é feito sem modelo, e os agentes veem isso. Aumente o orçamento abaixo para continuar na hora.',
  'standing.silent': 'Não responde',
  'standing.silent.more':
    'O endpoint falhou várias vezes seguidas e é deixado em paz por um tempo. Enquanto isso, tudo é feito sem ele. “Testar”, abaixo, diz o que há de errado.',
  'standing.ready.more':
    'Os agentes veem na hora um resumo sem modelo, e o do modelo assim que for escrito e conferido.',
  test: 'Testar',
  'test.busy': 'Fazendo uma pergunta curta. Isso pode demorar um pouco.',
  'test.failed': 'O teste não foi feito',
  'test.not': 'Não funciona',
  'test.works': 'Funciona',
  'test.hold.schema': 'Formatar respostas por um esquema',
  'test.hold.json': 'Formatar respostas só por “json”',
  'test.hold.words': 'Formatar respostas só por palavras',
  'test.answered.schema': 'Respondeu em {{seconds}} s, formatada por um esquema.',
  'test.answered.json': 'Respondeu em {{seconds}} s, formatada só por “json”.',
  'test.answered.words': 'Respondeu em {{seconds}} s, formatada só por palavras.',
  'test.counts': 'Diz quantos tokens usou.',
  'test.estimates': 'Não diz quantos tokens usou: são estimados.',
  'test.offers.one': 'Oferece {{count}} modelo: {{names}}.',
  'test.offers.other': 'Oferece {{count}} modelos: {{names}}.',
  'test.andMore': 'e mais',
};
