import type { ShellStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const shellEs: ShellStrings = {
  'copy.of': 'Copiar: {{label}}',
  copied: 'Copiado',
  copy: 'Copiar',
  'copied.of': '{{label}}: copiado',
  cancel: 'Cancelar',
  close: 'Cerrar',
  tryAgain: 'Intentar de nuevo',
  loading: '{{what}}: cargando…',
  'time.seconds': '{{count}} s',
  'time.minutes': '{{count}} min',
  'time.hours': '{{hours}} h',
  'time.hoursMinutes': '{{hours}} h {{minutes}} min',
  'time.days': '{{count}} días',
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',
  share: '{{percent}} %',
  accounts: 'Cuentas de Zendesk',
  path: 'Usted está aquí',
  nav: 'Consola',
  activity: 'Actividad',
  health: 'Estado del sistema',
  people: 'Personas',
  signOut: 'Cerrar sesión',
  theConsole: 'Consola',
  notOpened: 'No se ha podido abrir la consola',
  thePage: 'Página',
  pageUnloaded: 'No se ha podido cargar esta página',
  'pageUnloaded.more':
    'No hay conexión, o Sidebrief se ha actualizado entretanto. Vuelva a cargar la página.',
  reload: 'Volver a cargar',
  'notFound.title': 'Página no encontrada',
  notFound: 'No hay nada en esta dirección',
  'notFound.action': 'Mostrar las cuentas de Zendesk',
  unread: '{{what}}: no se ha podido leer',
  stale: 'Puede que esto no esté actualizado',
  'code.offline': 'El backend no respondió. Compruebe que está en marcha y que tiene conexión.',
  'code.unreadable':
    'El backend respondió algo que esta página no entiende. Vuelva a cargar la página.',
  'code.internal': 'Algo falló por nuestra parte. Inténtelo de nuevo en un momento.',
  'code.not_found': 'Aquí no hay nada que usted pueda ver.',
  'code.read_only': 'Puede mirar, pero no cambiar nada. Pregunte a un administrador.',
  'code.last_admin':
    'Es el último administrador de todas las cuentas. Nombre antes a otra persona.',
  'code.setup_link_invalid':
    'Este enlace de configuración ya no es válido. Reinicie Sidebrief para obtener otro, o inicie sesión.',
  'code.invite_invalid':
    'Esta invitación ya no es válida: se usó, se retiró, se renovó o tiene más de una semana. Pida otra.',
  'code.too_many_attempts': 'Demasiados intentos. Espere un cuarto de hora e inténtelo de nuevo.',
  'code.sign_in_failed': 'La dirección de correo, la contraseña o el código no son correctos.',
  'code.reauthorization_required':
    'Zendesk ya no acepta la conexión. Vuelva a conectar esta cuenta.',
  'code.no_such_account':
    'No hay ninguna cuenta de Zendesk con este subdominio. Compruebe cómo está escrito.',
  'code.help_centre_not_active':
    'Esta cuenta de Zendesk no tiene un centro de ayuda activado. Actívelo en la administración de Guide e inténtelo de nuevo.',
  'code.help_centre_closed':
    'Este centro de ayuda muestra sus artículos solo a quien inicia sesión. Ábralo a todos en su configuración, o elija también servicio de asistencia o CRM: entonces un administrador inicia sesión en Zendesk.',
  'code.help_centre_elsewhere':
    'Zendesk lleva desde aquí a otra dirección: la cuenta tiene ahora otro subdominio o su centro de ayuda pide iniciar sesión. Mírelo en un navegador e inténtelo de nuevo.',
  'code.zendesk_unreachable': 'Zendesk no respondió. Inténtelo de nuevo en un momento.',
};
