import type { ReplyStrings } from './en.ts';

export const esReply: ReplyStrings = {
  'reply.title': 'Respuesta sugerida',
  'reply.suggest': 'Sugerir una respuesta',
  'reply.again': 'Sugerir otra',
  'reply.reading': 'Leyendo el ticket y lo que ayudó antes…',
  'reply.writing': 'Se está escribiendo una respuesta. Puede tardar un minuto.',
  'reply.ready': 'Hay una respuesta lista.',
  'reply.failed': 'No se pudo sugerir ninguna respuesta',
  'reply.insert': 'Insertar en la respuesta',
  'reply.language': 'Idioma de la respuesta',
  'reply.detected': 'Detectado: {{language}}',
  'reply.undetected': 'No se pudo reconocer el idioma del cliente.',
  'reply.how':
    'Escrita por un modelo de lenguaje. Cada frase se comprobó con lo que cita; léala antes de enviarla.',
  'reply.dropped.one': 'Se omitió {{count}} frase que nada respalda o que prometería algo.',
  'reply.dropped.other': 'Se omitieron {{count}} frases que nada respalda o que prometerían algo.',
  'reply.source.comment': 'Comentario',
  'reply.source.article': 'Artículo de ayuda',
  'reply.source.ticket': 'Ticket n.º {{id}}',
  'reply.solvedIn': 'Cómo se resolvió el ticket #{{id}}',
  'reply.thumb.stale': 'Esta respuesta ya no está.',
  'reply.basic.article': 'Esto dice el centro de ayuda:',
  'reply.basic.nothing':
    'No hay nada que sugerir: ningún artículo público en este idioma responde al ticket.',
  'reply.why.off': 'Modo básico: no se usa ningún modelo de lenguaje para las respuestas',
  'reply.why.budget-spent':
    'Modo básico: el presupuesto de hoy para el modelo de lenguaje está gastado',
  'reply.why.not-supported': 'Modo básico: lo que escribió el modelo de lenguaje no tenía respaldo',
  'reply.why.unchecked-language':
    'Modo básico: las respuestas en este idioma no se pueden comprobar',
  'reply.why.nothing-to-go-on':
    'Modo básico: nada de lo que escribió el cliente puede mostrarse a un modelo de lenguaje',
  'reply.why.away': 'Modo básico: ahora no se puede contactar con el modelo de lenguaje',
};
