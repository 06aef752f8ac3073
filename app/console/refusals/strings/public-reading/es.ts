import type { PublicReadingStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const publicReadingEs: PublicReadingStrings = {
  no_such_account:
    'No hay ninguna cuenta de Zendesk con este subdominio. Compruebe cómo está escrito.',
  help_centre_not_active:
    'Esta cuenta de Zendesk no tiene un centro de ayuda activado. Actívelo en la administración de Guide e inténtelo de nuevo.',
  help_centre_closed:
    'Este centro de ayuda muestra sus artículos solo a quien inicia sesión. Ábralo a todos en su configuración, o elija también servicio de asistencia o CRM: entonces un administrador inicia sesión en Zendesk.',
  help_centre_elsewhere:
    'Zendesk lleva desde aquí a otra dirección: la cuenta tiene ahora otro subdominio o su centro de ayuda pide iniciar sesión. Mírelo en un navegador e inténtelo de nuevo.',
};
