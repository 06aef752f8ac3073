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
  'missing.more': 'Puede que se haya eliminado.',
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
