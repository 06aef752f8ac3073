import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingEs } from '../../../refusals/strings/public-reading/es.ts';
import type { AccountsFoundStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const accountsFoundEs: AccountsFoundStrings = {
  ...prefixed('said', publicReadingEs),
  'said.nobody': 'Zendesk no sabe quién dio este consentimiento. Vuelva a conectar.',
  'said.not_an_admin':
    'El consentimiento lo dio alguien que no es administrador de esta cuenta de Zendesk. Inicie sesión en Zendesk como administrador y vuelva a conectar.',
  'said.scope_missing':
    'Zendesk no concedió {{scopes}}. Permítalo en el cliente OAuth y vuelva a conectar.',
  'said.app_id_missing':
    'Sidebrief no conoce el id de su aplicación en esta cuenta. Indique el id de la aplicación en esta cuenta o defina ZENDESK_APP_ID.',
  'said.app_not_installed':
    'La aplicación Sidebrief aún no está instalada en esta cuenta de Zendesk. Instálela en Zendesk y vuelva a intentarlo.',
  'said.several_installations':
    'La aplicación Sidebrief está instalada más de una vez en esta cuenta de Zendesk. Elija cuál se debe usar.',
  'said.app_switched_off':
    'La aplicación está instalada pero desactivada: los agentes no la verán hasta que se active.',
  'said.webhook_missing': 'El webhook aún no existe. Vuelva a intentarlo.',
  'said.fields_read.one': '{{count}} campo desplegable',
  'said.fields_read.other': '{{count}} campos desplegables',
  'said.reauthorization_required': 'Zendesk ya no acepta el acceso. Vuelva a conectar.',
  'said.zendesk_refused':
    'Zendesk lo rechazó (estado {{status}}). Compruebe que el administrador que conecta pueda gestionar aplicaciones y webhooks, y vuelva a intentarlo.',
  'said.zendesk_busy.one':
    'Zendesk está ocupado y pide esperar {{count}} segundo. Después vuelva a intentarlo.',
  'said.zendesk_busy.other':
    'Zendesk está ocupado y pide esperar {{count}} segundos. Después vuelva a intentarlo.',
  'said.zendesk_unreachable':
    'En este momento no se puede acceder a Zendesk. Vuelva a intentarlo en un minuto.',
  'said.internal':
    'Algo falló por nuestra parte; los detalles están en el registro. Vuelva a intentarlo.',
  'said.internal.answer':
    'Zendesk respondió de una forma que Sidebrief no conoce; los detalles están en el registro.',
  'found.clock_right': 'El reloj de este servidor coincide con el de Zendesk.',
  'found.clock_not_told': 'La respuesta de Zendesk no indica la hora.',
  'found.clock_skewed.ahead.one':
    'El reloj de este servidor va adelantado aproximadamente {{count}} minuto respecto al de Zendesk. Si se desvía varios minutos, se rechazan las solicitudes de la barra lateral y los eventos.',
  'found.clock_skewed.ahead.other':
    'El reloj de este servidor va adelantado aproximadamente {{count}} minutos respecto al de Zendesk. Si se desvía varios minutos, se rechazan las solicitudes de la barra lateral y los eventos.',
  'found.clock_skewed.behind.one':
    'El reloj de este servidor va atrasado aproximadamente {{count}} minuto respecto al de Zendesk. Si se desvía varios minutos, se rechazan las solicitudes de la barra lateral y los eventos.',
  'found.clock_skewed.behind.other':
    'El reloj de este servidor va atrasado aproximadamente {{count}} minutos respecto al de Zendesk. Si se desvía varios minutos, se rechazan las solicitudes de la barra lateral y los eventos.',
  'found.grant_works': 'Zendesk acepta nuestro acceso.',
  'found.grant_refused':
    'Zendesk ya no acepta nuestro acceso: se revocó o no se usó durante demasiado tiempo.',
  'found.scopes_granted': 'Concedido: {{scopes}}.',
  'found.scope_missing': 'Zendesk no concedió {{scopes}}.',
  'found.admin': 'Quien conectó la cuenta es administrador de esta cuenta de Zendesk.',
  'found.not_an_admin': 'Quien conectó la cuenta ya no es administrador de esta cuenta de Zendesk.',
  'found.nobody': 'Zendesk ya no sabe quién conectó la cuenta.',
  'found.webhook_active': 'Existe, está activo y solicita los eventos correctos.',
  'found.webhook_not_wanted':
    'Está en pausa a propósito: esta cuenta se consulta cada pocas horas.',
  'found.webhook_not_needed': 'No hace falta: esta cuenta no es para un servicio de asistencia.',
  'found.webhook_was_missing':
    'Se había eliminado y se ha vuelto a crear. Lo que ocurrió mientras tanto se vuelve a leer solo.',
  'found.webhook_was_doubled': 'Había varios nuestros; se quitaron los demás.',
  'found.webhook_was_paused':
    'Estaba en pausa y vuelve a estar activo. Lo que ocurrió mientras tanto se vuelve a leer solo.',
  'found.webhook_was_changed':
    'Se había modificado y se ha corregido. Lo que ocurrió mientras tanto se vuelve a leer solo.',
  'found.webhook_missing': 'El webhook aún no existe.',
  'found.signing_secret_same': 'Los eventos están firmados como esperamos.',
  'found.signing_secret_was_rotated':
    'Alguien había generado un nuevo secreto de firma y desde entonces se rechazaban los eventos. Se ha adoptado; lo rechazado se vuelve a leer solo.',
  'found.app_installed': 'Está instalada y activada.',
  'found.app_id_missing': 'Sidebrief no conoce el id de su aplicación en esta cuenta.',
  'found.app_uninstalled':
    'La aplicación Sidebrief no está instalada en esta cuenta de Zendesk, así que los agentes no la ven.',
  'found.app_not_installed': 'Aún no se ha encontrado la aplicación.',
  'found.app_switched_off':
    'La aplicación está instalada y desactivada, así que los agentes no la ven.',
  'found.app_settings_were_changed':
    'Su configuración indicaba otra cuenta o ninguna; se ha vuelto a escribir.',
  'found.app_was_installed_again':
    'Se había instalado de nuevo; la nueva ha recibido su configuración.',
  'found.several_installations':
    'La aplicación Sidebrief está instalada más de una vez en esta cuenta de Zendesk.',
  'found.widget_secret_seen': 'Las solicitudes de la barra lateral están firmadas con él.',
  'found.widget_secret_missing': 'La aplicación aún no tiene secreto.',
  'found.widget_secret_unconfirmed': 'Zendesk no ha confirmado el nuevo secreto.',
  'found.widget_secret_not_seen':
    'Ninguna barra lateral ha hecho solicitudes desde que se escribió el secreto, y Zendesk no permite leerlo.',
  'found.widget_secret_differs':
    'Las solicitudes de la barra lateral indican esta cuenta y están firmadas con otro secreto: alguien lo cambió en la configuración de la aplicación.',
  'found.sidebar_out_of_time':
    'Las solicitudes de la barra lateral están bien firmadas, pero para otra hora que la de este servidor.',
  'found.export_allowed': 'Zendesk nos permite leer lo que ha cambiado.',
  'found.help_centre_none':
    'Esta cuenta no tiene centro de ayuda, así que no se recomiendan artículos.',
  'found.help_centre_read': 'Legible: {{brands}}.',
  'found.help_centre_read.partly': 'Legible: {{brands}}. Desactivado: {{off}}.',
  'found.help_centre_off':
    'El centro de ayuda de {{brands}} está desactivado o no se puede leer, así que sus artículos no se recomiendan.',
  'found.no_such_account': 'Zendesk ya no conoce ninguna cuenta con este subdominio.',
  'found.help_centre_not_active':
    'La cuenta no tiene un centro de ayuda activado, así que no se leen artículos.',
  'found.help_centre_closed':
    'El centro de ayuda muestra sus artículos solo a quien inicia sesión, así que no se leen.',
  'found.help_centre_elsewhere':
    'Zendesk lleva a otra dirección: la cuenta tiene ahora otro subdominio o su centro de ayuda pide iniciar sesión.',
  'found.help_centre_public': 'Todos pueden leerlo, y nosotros también, sin iniciar sesión.',
  'found.needs_webhook': 'No comprobado: primero va el webhook.',
  'found.needs_app': 'No comprobado: primero va la aplicación.',
  'found.needs_token': 'No comprobado: Zendesk no acepta nuestro acceso.',
  'found.needs_admin': 'No comprobado: solo puede hacerlo el acceso de un administrador.',
  'found.needs_scope': 'No comprobado: el acceso no llega hasta aquí.',
  'found.zendesk_refused': 'Zendesk lo rechazó (estado {{status}}).',
  'found.zendesk_busy':
    'No comprobado: las llamadas de esta cuenta a Zendesk están agotadas por el momento.',
  'found.zendesk_unreachable': 'Zendesk no respondió.',
  'found.unreadable':
    'Zendesk respondió de una forma que Sidebrief no conoce; los detalles están en el registro.',
  'found.internal': 'Algo falló por nuestra parte; los detalles están en el registro.',
  'found.interrupted': 'La prueba terminó antes de llegar aquí.',
  'todo.clock_skewed':
    'Ajuste el reloj de la máquina que ejecuta Sidebrief, preferiblemente con NTP.',
  'todo.grant_refused':
    'Reconecte: un administrador de Zendesk permite el acceso de nuevo. No hay que introducir nada más.',
  'todo.scope_missing':
    'Permítalo en el cliente OAuth en el Centro de administración (Aplicaciones e integraciones, API, Clientes OAuth) y reconecte.',
  'todo.not_an_admin':
    'Vuelva a darle el rol de administrador, o reconecte con una sesión de administrador en Zendesk.',
  'todo.nobody':
    'Vuelva a darle el rol de administrador, o reconecte con una sesión de administrador en Zendesk.',
  'todo.webhook_missing': 'Corríjalo en el Centro de administración y vuelva a probar.',
  'todo.app_id_missing': 'Defina ZENDESK_APP_ID o indique el id de la aplicación en esta cuenta.',
  'todo.app_uninstalled':
    'Instálela en el Centro de administración (Aplicaciones e integraciones, Aplicaciones de Zendesk Support) y vuelva a probar.',
  'todo.app_not_installed': 'Corríjalo en el Centro de administración y vuelva a probar.',
  'todo.app_switched_off':
    'Actívela en el Centro de administración (Aplicaciones e integraciones, Aplicaciones de Zendesk Support).',
  'todo.several_installations': 'Elíjala en los pasos de conexión de esta página.',
  'todo.widget_secret_missing': 'Escríbalo de nuevo.',
  'todo.widget_secret_unconfirmed': 'Escríbalo de nuevo.',
  'todo.widget_secret_not_seen':
    'Abra cualquier ticket en Zendesk con la aplicación y vuelva a probar.',
  'todo.widget_secret_differs': 'Escríbalo de nuevo.',
  'todo.sidebar_out_of_time': 'Vea la línea sobre el reloj.',
  'todo.help_centre_off':
    'Actívelo en Guide y vuelva a probar. Si está desactivado a propósito, no hay que hacer nada.',
  'todo.no_such_account': 'Cree aquí una cuenta para el nuevo subdominio.',
  'todo.help_centre_not_active':
    'Actívelo en la administración de Guide y haga la prueba de nuevo.',
  'todo.help_centre_closed':
    'Ábralo a todos en su configuración, o use esta cuenta también para servicio de asistencia o CRM: entonces un administrador inicia sesión en Zendesk.',
  'todo.help_centre_elsewhere':
    'Mire el centro de ayuda en un navegador en el que no haya iniciado sesión.',
  'todo.needs_webhook': 'Vea la línea anterior.',
  'todo.needs_app': 'Vea la línea anterior.',
  'todo.needs_token': 'Vea la línea de arriba que indica el motivo.',
  'todo.needs_admin': 'Vea la línea de arriba que indica el motivo.',
  'todo.needs_scope': 'Vea la línea de arriba que indica el motivo.',
  'todo.zendesk_refused':
    'Compruebe en el Centro de administración que quien conectó pueda gestionar aplicaciones y webhooks, y vuelva a probar.',
  'todo.zendesk_busy.one': 'Vuelva a probar en {{count}} segundo.',
  'todo.zendesk_busy.other': 'Vuelva a probar en {{count}} segundos.',
  'todo.zendesk_unreachable':
    'Vuelva a probar en un minuto; status.zendesk.com informa de las interrupciones.',
  'todo.internal': 'Vuelva a probar en un minuto.',
  'todo.interrupted': 'Vuelva a probar.',
  'notice.app_uninstalled':
    'La aplicación Sidebrief ya no está instalada en esta cuenta de Zendesk, así que los agentes no la ven. Instálela de nuevo o desconecte la cuenta.',
  'notice.webhook_left_behind':
    'Zendesk ya no permite quitar el webhook con este acceso. Si “{{webhook}}” sigue en el Centro de administración, elimínelo allí.',
};
