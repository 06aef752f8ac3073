import type { ReplyStrings } from './en.ts';

export const ptReply: ReplyStrings = {
  'reply.title': 'Resposta sugerida',
  'reply.suggest': 'Sugerir uma resposta',
  'reply.again': 'Sugerir outra',
  'reply.reading': 'Lendo o ticket e o que ajudou antes…',
  'reply.writing': 'Uma resposta está sendo escrita. Isso pode levar um minuto.',
  'reply.ready': 'Uma resposta está pronta.',
  'reply.failed': 'Não foi possível sugerir uma resposta',
  'reply.insert': 'Inserir na resposta',
  'reply.language': 'Idioma da resposta',
  'reply.detected': 'Detectado: {{language}}',
  'reply.undetected': 'Não foi possível reconhecer o idioma do cliente.',
  'reply.how':
    'Escrita por um modelo de linguagem. Cada frase foi verificada com o que ela cita; leia antes de enviar.',
  'reply.dropped.one':
    '{{count}} frase foi omitida porque nada a sustenta ou porque prometeria algo.',
  'reply.dropped.other':
    '{{count}} frases foram omitidas porque nada as sustenta ou porque prometeriam algo.',
  'reply.source.comment': 'Comentário',
  'reply.source.article': 'Artigo de ajuda',
  'reply.source.ticket': 'Ticket nº {{id}}',
  'reply.solvedIn': 'Como o ticket #{{id}} foi resolvido',
  'reply.thumb.stale': 'Esta resposta não existe mais.',
  'reply.basic.article': 'Isto é o que diz a central de ajuda:',
  'reply.basic.nothing':
    'Não há nada a sugerir: nenhum artigo público neste idioma responde ao ticket.',
  'reply.why.off': 'Modo básico: nenhum modelo de linguagem é usado para respostas',
  'reply.why.budget-spent': 'Modo básico: o orçamento de hoje para o modelo de linguagem acabou',
  'reply.why.not-supported':
    'Modo básico: o que o modelo de linguagem escreveu não tinha sustentação',
  'reply.why.unchecked-language': 'Modo básico: respostas neste idioma não podem ser verificadas',
  'reply.why.nothing-to-go-on':
    'Modo básico: nada do que o cliente escreveu pode ser mostrado a um modelo de linguagem',
  'reply.why.away': 'Modo básico: não é possível contatar o modelo de linguagem agora',
};
