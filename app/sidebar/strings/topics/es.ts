import type { TopicStrings } from './en.ts';

/** The words of the topic panel in Spanish. */
export const esTopics: TopicStrings = {
  'topic.title': 'Tema',
  'topic.processing': 'Buscando el tema adecuado…',
  'topic.ready': 'El tema está listo.',
  'topic.unloaded': 'No se pudo cargar el tema',
  'topic.unread': 'Zendesk no dijo qué contiene ahora el campo.',
  'topic.noField':
    'Todavía no se ha elegido un campo de tema. Un administrador puede elegirlo en la consola de Sidebrief.',
  'topic.nothing': 'Ningún tema destaca',
  'topic.nothing.more':
    'Es normal: ninguno es lo bastante probable para sugerirlo. Puede elegir uno en el formulario del ticket.',
  'topic.learning': 'Aprendiendo de sus tickets: {{have}} de {{need}}',
  'topic.learning.more': 'Aquí se sugerirán temas cuando haya suficiente de lo que aprender.',
  'topic.learning.early':
    'Se podrá decir qué tan seguros son cuando haya suficiente de lo que aprender.',
  'topic.byUs': 'Asignado por Sidebrief',
  'topic.byYou': 'Asignado por usted',
  'topic.bySomebody': 'Asignado por una persona, un disparador o un formulario',
  'topic.explained': 'De 100 tickets como este, acierta en unos {{count}}.',
  'topic.likely.very': 'Muy probable',
  'topic.likely.likely': 'Probable',
  'topic.likely.possible': 'Posible',
  'topic.likely.less': 'Menos probable',
  'topic.suggestions': 'Sugerencias para «{{field}}»',
  'topic.another': 'Sugerir otro',
  'topic.apply': 'Aplicar',
  'topic.change': 'Cambiar a este',
  'topic.why': '¿Por qué?',
  'topic.closest': 'Tickets más parecidos con este tema',
  'topic.noClosest': 'Ningún ticket destaca por sí solo.',
  'topic.none': '(vacío)',
  'topic.set': 'Asignado: {{topic}}.',
  'topic.cleared': 'Deshecho: el campo vuelve a estar vacío.',
  'topic.changed': 'No se cambió nada. Entretanto el campo dice {{topic}}.',
  'topic.not-kept': 'Zendesk aceptó el cambio, pero el campo dice {{topic}}.',
  'topic.closed': 'Este ticket está cerrado; Zendesk ya no acepta cambios.',
  'topic.gone': 'Zendesk ya no tiene esta opción. No se cambió nada.',
  'topic.not-allowed': 'No puede cambiar este ticket. No se cambió nada.',
  'topic.refused': 'Zendesk no lo aceptó: {{reason}}',
  'topic.busy':
    'Otras personas están cambiando el ticket en este momento. No se cambió nada; inténtelo de nuevo.',
  'topic.failed': 'No se pudo guardar. Inténtelo de nuevo.',
  'topic.unsaved': 'En el formulario del ticket, sin guardar: {{topic}}',
  'topic.ask.title': '¿Reemplazar su selección sin guardar?',
  'topic.ask.yes': 'Reemplazar',
};
