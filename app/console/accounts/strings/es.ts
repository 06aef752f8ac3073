import type { AccountsStrings } from './en.ts';
import { accountsConnectingEs } from './connecting/es.ts';
import { accountsFoundEs } from './found/es.ts';
import { accountsLeavingEs } from './leaving/es.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const accountsEs: AccountsStrings = {
  ...accountsConnectingEs,
  ...accountsFoundEs,
  ...accountsLeavingEs,
  'card.noSubdomain': 'Sin subdominio todavía',
  purposes: 'Para qué es',
  'purposes.helpdesk': 'Servicio de asistencia',
  'purposes.helpdesk.hint':
    'Se leen los tickets, y los agentes ven junto a ellos resúmenes, tickets similares, respuestas y temas. También se leen las personas, para poder ocultar sus nombres.',
  'purposes.crm': 'CRM',
  'purposes.crm.hint': 'Se leen todas las personas y organizaciones de la cuenta.',
  'purposes.content': 'Contenido',
  'purposes.content.hint':
    'Se leen y recomiendan los artículos del centro de ayuda. El contenido solo necesita el subdominio: nadie inicia sesión y se lee lo que todos pueden leer.',
  'purposes.change': 'Cambiar',
  'purposes.save': 'Guardar',
  'purposes.failed': 'No se pudo cambiar',
  'purposes.none': 'Elija al menos uno.',
  'purposes.remove': '¿Dejar de leer {{join}}?',
  'purposes.remove.more':
    'Ya no se lee desde ahora. Lo guardado queda como está y no sigue lo que se cambie o elimine en Zendesk; elimínelo en la página de datos. Con contenido solo, Sidebrief devuelve también su acceso y su webhook, y se quitan los artículos que no todos pueden leer.',
  'card.on': 'Activado: {{join}}',
  account: 'Cuenta de Zendesk',
  readOnly: 'Puede mirar, pero no cambiar nada',
  'readOnly.more': 'Pida a un administrador lo que haya que cambiar.',
  stale: 'Puede que esto no esté actualizado',
  accounts: 'Cuentas de Zendesk',
  theAccounts: 'Cuentas',
  'accounts.unread': 'No se han podido leer las cuentas',
  reconnect: 'Volver a conectar',
  startOver: 'Empezar de nuevo',
  admin: 'Dado por un administrador',
  webhook: 'Webhook',
  signingSecret: 'Secreto de firma del webhook',
  'app.installation': 'Instalación de la aplicación',
  'app.secret': 'Secreto de la aplicación',
  writeAgain: 'Escribirlo de nuevo',
  dismiss: 'Descartar',
  failed: 'No ha funcionado',
  'events.none': 'Todavía no hay eventos',
  theForm: 'Formulario',
  'form.unopened': 'No se ha podido abrir el formulario',
  theAccount: 'Cuenta',
  missing: 'Esta cuenta no existe',
  'missing.more': 'Puede que se haya eliminado, o que no esté entre las que usted puede ver.',
  'missing.show': 'Mostrar las cuentas de Zendesk',
  unread: 'No se ha podido leer la cuenta',
  tryAgain: 'Intentar de nuevo',
  totals: 'Totales',
  'totals.accounts': 'Cuentas',
  'totals.features': 'Funciones activadas',
  'totals.jobs': 'Tareas hoy',
  'totals.failures': 'Fallos en 24 h',
  'totals.again': 'Un intento fallido se repite solo. {{link}}',
  'totals.given': 'Lo que se abandonó',
  features: 'Funciones',
  'features.on':
    'Activadas: {{join}}. Cada una tiene su interruptor e indica qué escribe en Zendesk.',
  'features.none':
    'Ninguna está activada. Cada una tiene su interruptor e indica qué escribe en Zendesk.',
  'features.open': 'Abrir las funciones',
  'events.lastAt': 'Último evento {{time}} ({{at}})',
};
