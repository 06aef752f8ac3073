import type { RefusalStrings } from './en.ts';
import { publicReadingEs } from './public-reading/es.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const refusalsEs: RefusalStrings = {
  offline: 'El backend no respondió. Compruebe que está en marcha y que tiene conexión.',
  unreadable: 'El backend respondió algo que esta página no entiende. Vuelva a cargar la página.',
  ...publicReadingEs,
  unauthenticated: 'Inicie sesión primero.',
  metrics_token: 'Envíe el token de METRICS_TOKEN como bearer.',
  forbidden_origin: 'Esta solicitud no viene de la consola.',
  too_large: 'La solicitud es más grande de lo que Sidebrief admite.',
  not_found: 'Aquí no hay nada que pueda ver.',
  internal: 'Algo falló por nuestra parte. Vuelva a intentarlo en un momento.',
  read_only: 'Puede ver, pero no cambiar nada. Pregunte a un administrador.',
  all_accounts_only: 'Solo pueden hacerlo los administradores de todas las cuentas.',
  last_admin: 'Es el último administrador de todas las cuentas. Primero nombre a otra persona.',
  setup_link_invalid:
    'Este enlace de configuración ya no es válido. Reinicie Sidebrief para obtener uno nuevo, o inicie sesión.',
  invite_invalid:
    'Esta invitación ya no es válida: se usó, se retiró, se renovó o tiene más de una semana. Pida una nueva.',
  not_invited:
    'Nadie con esta dirección de correo fue invitado. Pida una invitación a un administrador.',
  sign_in_failed: 'La dirección de correo o la contraseña no es correcta.',
  code_wrong: 'Este código no es correcto o ya se usó.',
  second_factor_needed: 'Ingrese el código que muestra ahora su aplicación.',
  device_code_wrong:
    'Este código no es correcto. Los códigos cambian dos veces por minuto; compruebe también el reloj del dispositivo.',
  second_factor_there: 'Ya tiene un segundo factor. Quítelo primero.',
  own_second_factor: 'Quite su propio segundo factor en «Su cuenta», donde se pide su contraseña.',
  too_many_attempts: 'Demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo.',
  'too_many_tests.one':
    'El endpoint se probó {{most}} veces en diez minutos. Vuelva a probar en {{count}} minuto.',
  'too_many_tests.other':
    'El endpoint se probó {{most}} veces en diez minutos. Vuelva a probar en {{count}} minutos.',
  sign_in_elsewhere_failed: 'El inicio de sesión externo no funcionó. Vuelva a intentarlo.',
  elsewhere_unreachable: 'No se puede acceder a la página externa de inicio de sesión.',
  changed_meanwhile:
    'Otra persona cambió esta configuración después de que usted la abriera. Se muestra el estado actual con sus cambios encima: revíselo y vuelva a guardar.',
  switched_meanwhile:
    'Otra persona cambió esta función después de que usted abriera la página. Se muestra el estado actual: revíselo y vuelva a cambiarlo si todavía lo desea.',
  text_changed_meanwhile:
    'Otra persona ha guardado un texto después de que usted abriera este. Véalo primero: está abajo, entre las versiones.',
  topics_first: 'Elija primero un campo de temas y active los temas.',
  field_first: 'Elija primero un campo de temas.',
  no_such_field:
    'Zendesk no tiene ningún campo desplegable activo con este número. Actualice la lista de campos.',
  connect_first: 'Conecte primero esta cuenta de Zendesk.',
  disconnect_first: 'Desconecte esta cuenta de Zendesk antes de eliminarla.',
  signs_in_already: 'Alguien con esta dirección ya puede iniciar sesión.',
  history_not_begun: 'El historial comienza cuando se conecta la cuenta.',
  history_paused: 'El historial está en pausa. Reanúdelo primero.',
  secret_changed_meanwhile: 'Otra persona acaba de cambiar el secreto. Vuelva a mirar.',
  secret_unconfirmed: 'Zendesk no ha confirmado el nuevo secreto. Escríbalo de nuevo primero.',
  no_connection: 'No hay ninguna conexión que probar. Conecte primero esta cuenta.',
  never_connected: 'Esta cuenta de Zendesk nunca se conectó.',
  deletion_running: 'Esta eliminación aún no ha terminado.',
  other_subdomain: 'Esta cuenta pertenece a {{own}}. Cree otra para {{wanted}}.',
  subdomain_empty:
    'Falta el subdominio: la parte de su dirección de Zendesk antes de .zendesk.com.',
  subdomain_not_zendesk:
    'Esto no es un subdominio de Zendesk. Escriba solo la parte antes de .zendesk.com, por ejemplo acme.',
  subdomain_letters:
    'Un subdominio de Zendesk solo tiene letras, dígitos y guiones, por ejemplo acme.',
  delivery_refused: 'Esta entrega no se acepta.',
  event_unknown: 'Sidebrief no conoce la forma de este evento.',
  storing_failed: 'No se pudo guardar el evento. Envíelo de nuevo.',
  half_a_pair_id: 'Falta el id del cliente OAuth: ambos o ninguno.',
  half_a_pair_secret: 'Falta el secreto del cliente OAuth: ambos o ninguno.',
  own_client_unwanted: 'Esta instalación usa su propio cliente OAuth para todas las cuentas.',
  oauth_client_missing:
    'Esta cuenta de Zendesk no tiene cliente OAuth: faltan su id (oauthClientId) y su secreto (oauthClientSecret).',
  oauth_client_needed:
    'Se necesitan el id (oauthClientId) y el secreto (oauthClientSecret) de un cliente OAuth de esta cuenta de Zendesk.',
  future_time: 'Elija un momento que ya haya pasado.',
  endpoint_first: 'Describa primero el endpoint.',
  endpoint_or_other: 'Describa su propio endpoint o elija otro origen.',
  address_whole: 'Ingrese una dirección completa, por ejemplo https://models.example.com/v1.',
  address_credentials:
    'No incluya nombre ni contraseña en la dirección: la clave tiene su propio campo.',
  address_query: 'Omita lo que sigue a “?” o “#”: la dirección termina con su ruta.',
  address_extra: 'Omita “{{extra}}” al final: se añade en cada llamada.',
  address_https:
    'La dirección debe empezar por https://, para que nadie pueda leerla en el camino.',
  address_private: 'Esta dirección está en una red privada. Debe estar en la internet pública.',
  address_no_host: 'No hay ningún host con el nombre {{host}}.',
  key_needed: 'Ingrese la clave de API: Anthropic no responde a nadie sin ella.',
  key_of_other_address:
    'La clave guardada pertenece a otra dirección y no se envía a esta. Ingrese la clave de esta dirección o quite la guardada.',
  ticket_erased:
    'Todo sobre este ticket, o sobre quien lo solicitó, se eliminó aquí. No se vuelve a leer.',
  no_such_ticket: 'Zendesk no tiene ningún ticket con este número.',
  personal_data:
    'Omita direcciones de correo, números de teléfono y de cuenta, y claves: nada que los contenga se envía a un modelo.',
  account_gone: 'Una de estas cuentas ya no existe.',
  no_such_installation: 'Esta instalación no está entre las encontradas.',
  no_group: 'Esto no es un grupo.',
  name_differs: 'Ese no es el nombre de la cuenta.',
  password_wrong: 'Esta no es su contraseña.',
  name_of_product:
    'Así llama el registro a lo que Sidebrief hace por sí mismo. Escriba su propio nombre.',
  password_short: 'Use al menos {{least}} caracteres.',
  password_repeats:
    'Repite pocos caracteres. Use varias palabras o deje que un gestor de contraseñas cree una.',
  password_guessable:
    'Es fácil de adivinar: apenas tiene más que palabras comunes, filas de teclas, años o su nombre. Use varias palabras que no tengan relación.',
  json_wanted: 'Envíe JSON con el tipo de contenido application/json.',
  no_json: 'El contenido no es JSON.',
  input_unexpected: 'Lo enviado no es como se esperaba.',
  field_unexpected: '{{field}}: no es como se esperaba.',
  grant_ended: 'Zendesk ya no acepta la conexión. Vuelva a conectar esta cuenta.',
  not_connected: 'Esta cuenta de Zendesk no está conectada. Conéctela de nuevo y actualice.',
  consent_first: 'Primero hay que pedir el consentimiento en Zendesk: conecte esta cuenta.',
  zendesk_unreachable: 'Zendesk no respondió. Vuelva a intentarlo en un momento.',
  new_secret_unconfirmed:
    'Zendesk no confirmó el nuevo secreto. Mientras tanto funcionan ambos; vuelva a intentarlo.',
  still_connected:
    'Zendesk no lo confirmó, así que la cuenta sigue conectada. Vuelva a intentarlo.',
  check_refused: 'Zendesk rechazó la comprobación (estado {{status}}).',
  step_stuck: 'No se pudo realizar un paso.',
  subdomain_taken: 'Otra cuenta de aquí está conectada a este subdominio.',
  not_a_helpdesk:
    'Esta cuenta no es para un helpdesk, así que no hay tickets. Agregue primero el helpdesk.',
};
