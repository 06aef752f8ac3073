import type { EngineStrings } from './en.ts';

/** How a brief was made, in Spanish. */
export const esEngine: EngineStrings = {
  'engine.basic': 'Modo básico',
  'engine.basic.more': 'Hecho con los propios comentarios, sin modelo de lenguaje.',
  'engine.model': 'Resumen con IA',
  'engine.model.more':
    'Escrito por un modelo de lenguaje. Cada frase se comprobó con los comentarios que cita.',
  'engine.dropped.one': 'Se omitió {{count}} frase sin respaldo en los comentarios.',
  'engine.dropped.other': 'Se omitieron {{count}} frases sin respaldo en los comentarios.',
  'engine.masked.one': 'Se ocultó {{count}} dato personal antes de enviar nada.',
  'engine.masked.other': 'Se ocultaron {{count}} datos personales antes de enviar nada.',
  'engine.withheld.one': '{{count}} comentario no se mostró al modelo.',
  'engine.withheld.other': '{{count}} comentarios no se mostraron al modelo.',
  'engine.cut.one': '{{count}} comentario muy largo se mostró al modelo solo en parte.',
  'engine.cut.other': '{{count}} comentarios muy largos se mostraron al modelo solo en parte.',
  'engine.notes.one':
    'La conversación es tan larga que el modelo la leyó por partes. {{count}} de sus notas sobre la parte central no cupo y se omitió.',
  'engine.notes.other':
    'La conversación es tan larga que el modelo la leyó por partes. {{count}} de sus notas sobre la parte central no cupieron y se omitieron.',
  'engine.language': 'Idioma de este resumen',
  'engine.writing': 'Mejorando…',
  'engine.writing.more':
    'Este es el resumen básico. Un modelo de lenguaje está escribiendo uno mejor.',
  'engine.instead': 'Modo básico, IA no disponible',
  'engine.instead.away':
    'No se puede acceder al modelo de lenguaje. Este resumen se hizo sin él y se volverá a intentar más tarde.',
  'engine.instead.budget':
    'El presupuesto de hoy para el modelo de lenguaje se ha agotado. Este resumen se hizo sin él.',
  'engine.instead.unsupported':
    'Lo que escribió el modelo de lenguaje no tenía respaldo en los comentarios, así que este resumen se hizo sin él.',
};
