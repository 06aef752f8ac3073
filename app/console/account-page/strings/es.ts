import type { AccountPageStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const accountPageEs: AccountPageStrings = {
  pages: 'Páginas de esta cuenta',
  more: 'Todo sobre esta cuenta',
  overview: 'Vista general',
  features: 'Funciones',
  topics: 'Temas',
  history: 'Historial',
  models: 'Modelo de IA',
  quality: 'Calidad y uso',
  health: 'Estado del sistema',
  data: 'Datos',
  activity: 'Actividad',
  'topics.more':
    'Qué campo desplegable indica de qué trata un ticket, si sus opciones se sugieren o se asignan automáticamente, y con qué frecuencia aciertan.',
  'topics.open': 'Abrir los temas',
  'history.more':
    'Tickets, comentarios y artículos que Sidebrief conserva para encontrar similares: hasta dónde se han leído, qué se conserva y si falta algo.',
  'history.open': 'Abrir el historial',
  'models.more':
    'Si un modelo escribe resúmenes y respuestas, cuál, cuánto puede costar, qué no se le muestra nunca y qué se le envió exactamente.',
  'models.open': 'Abrir el modelo de IA',
  'quality.more':
    'Qué abren los agentes, qué les ayuda y qué no, temas asignados y deshechos, día a día.',
  'quality.open': 'Abrir las cifras',
  'health.more':
    'Qué está pendiente, qué ha fallado y por qué, y qué webhooks llegaron, se rechazaron o no llegaron.',
  'health.open': 'Abrir el estado del sistema',
  'data.more':
    'Eliminar todo lo relacionado con un ticket, una persona o una organización, con recibo, y comprobar si unas palabras están guardadas en algún lugar.',
  'data.open': 'Abrir los datos',
  'activity.more': 'Quién cambió qué aquí y cuándo, y todo lo que se escribió en Zendesk.',
  'activity.open': 'Abrir el registro de actividad',
};
