import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingEs } from '../../../refusals/strings/public-reading/es.ts';
import type { HealthFailuresStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const healthFailuresEs: HealthFailuresStrings = {
  ...prefixed('failure', publicReadingEs),
  'failure.zendesk_reconnect':
    'Zendesk ya no acepta el acceso. Vuelva a conectar la cuenta y después inténtelo de nuevo.',
  'failure.zendesk_skip':
    'Zendesk no lo ha entregado: ya no existe, o quien conectó la cuenta no puede verlo. Búsquelo en Zendesk.',
  'failure.zendesk_retry_later':
    'Zendesk estaba ocupado o no se pudo contactar con él. Inténtelo de nuevo en unos minutos; si sigue fallando, pruebe la conexión de la cuenta.',
  'failure.zendesk_our_bug':
    'Sidebrief y Zendesk no se han entendido. Volver a intentarlo no servirá de mucho: actualice Sidebrief o comuníquelo con el registro del backend.',
  'failure.reauthorization_required':
    'La cuenta no está conectada. Vuelva a conectarla y después inténtelo de nuevo.',
  'failure.oauth_client_missing':
    'La cuenta no tiene cliente de OAuth. Introduzca su identificador y su secreto en «Nombre y cliente de OAuth», en la página de la cuenta, y después inténtelo de nuevo.',
  'failure.zendesk_unreachable':
    'No se pudo contactar con Zendesk. Inténtelo de nuevo en unos minutos; si sigue fallando, pruebe la conexión de la cuenta.',
  'failure.zendesk_refused':
    'Zendesk lo ha rechazado. Pruebe la conexión de la cuenta: la prueba indica la causa y qué hacer.',
  'failure.not_found': 'Aquello de lo que se trataba ya no está aquí. No hay nada que hacer.',
  'failure.not_for_this':
    'La cuenta ya no sirve para esto. No hay nada que hacer, salvo que quiera cambiarlo.',
  'failure.conflict':
    'La cuenta se cambió entretanto. Inténtelo de nuevo; si vuelve a fallar, revise la cuenta.',
  'failure.timed_out': 'Tardó más de lo permitido. Inténtelo de nuevo cuando haya menos trabajo.',
  'failure.interrupted': 'Sidebrief se detuvo a la mitad. Inténtelo de nuevo.',
  'failure.unexpected':
    'Ha fallado algo que no debería. Inténtelo de nuevo; si vuelve a fallar, comuníquelo con el registro del backend.',
};
