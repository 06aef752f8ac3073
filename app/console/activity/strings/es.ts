import { activityDeedsEs } from './deeds/es.ts';
import { activityPartsEs } from './parts/es.ts';
import type { ActivityStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const activityEs: ActivityStrings = {
  ...activityDeedsEs,
  ...activityPartsEs,
  'ticket.wrong': 'Escriba el número de un ticket.',
  account: 'Cuenta',
  'account.all': 'Todas las cuentas',
  person: 'Hecho por',
  'person.all': 'Todos',
  removed: '{{name}} (eliminada)',
  kind: 'Tipo',
  'kind.all': 'Todo',
  ticket: 'Ticket',
  from: 'Desde',
  to: 'Hasta',
  show: 'Mostrar',
  clear: 'Borrar',
  title: 'Actividad',
  entries: 'Entradas',
  'agent.unnamed': 'Agente {{id}}',
  agent: '{{name}} (agente)',
  somebody: 'Alguien',
  'older.failed': 'No se han podido leer las entradas anteriores',
  older: 'Mostrar entradas anteriores',
  log: 'Registro de actividad',
  'log.more':
    'Quién cambió qué y todo lo que se escribió en Zendesk, primero lo más reciente. No contiene texto de los tickets.',
  theLog: 'Registro',
  empty: 'Todavía no ha pasado nada. Aquí aparecerá lo que usted y otras personas cambien.',
  noMatch: 'No hay coincidencias. Elija otros filtros o un periodo más largo.',
  csv: 'Descargar como CSV',
  'kind.zendesk': 'Escrito en Zendesk',
  'kind.connection': 'Conexión',
  'kind.topics': 'Temas',
  'kind.briefs': 'Resúmenes',
  'kind.history': 'Historial',
  'kind.models': 'Modelo de IA',
  'kind.people': 'Personas',
  'kind.work': 'Trabajo en segundo plano',
};
