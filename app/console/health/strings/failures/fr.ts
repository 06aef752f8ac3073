import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingFr } from '../../../refusals/strings/public-reading/fr.ts';
import type { HealthFailuresStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const healthFailuresFr: HealthFailuresStrings = {
  ...prefixed('failure', publicReadingFr),
  'failure.zendesk_reconnect':
    'Zendesk n’accepte plus l’accès. Reconnectez le compte, puis réessayez.',
  'failure.zendesk_skip':
    'Zendesk ne l’a pas fourni : cela n’existe plus, ou la personne qui a connecté le compte n’y a pas accès. Cherchez-le dans Zendesk.',
  'failure.zendesk_retry_later':
    'Zendesk était surchargé ou injoignable. Réessayez dans quelques minutes ; si l’échec persiste, testez la connexion du compte.',
  'failure.zendesk_our_bug':
    'Sidebrief et Zendesk ne se sont pas compris. Réessayer n’aidera guère : mettez Sidebrief à jour, ou signalez-le avec le journal du backend.',
  'failure.reauthorization_required':
    'Le compte n’est pas connecté. Reconnectez-le, puis réessayez.',
  'failure.oauth_client_missing':
    'Le compte n’a pas de client OAuth. Saisissez son identifiant et son secret sous « Nom et client OAuth » sur la page du compte, puis réessayez.',
  'failure.zendesk_unreachable':
    'Zendesk était injoignable. Réessayez dans quelques minutes ; si l’échec persiste, testez la connexion du compte.',
  'failure.zendesk_refused':
    'Zendesk a refusé. Testez la connexion du compte : le test indique la cause et la marche à suivre.',
  'failure.not_found': 'Ce dont il s’agissait n’est plus ici. Il n’y a rien à faire.',
  'failure.not_for_this':
    'Le compte ne sert plus à cela. Il n’y a rien à faire, sauf si vous voulez le changer.',
  'failure.conflict':
    'Le compte a été modifié entre-temps. Réessayez ; en cas de nouvel échec, examinez le compte.',
  'failure.timed_out':
    'Cela a duré plus longtemps que permis. Réessayez quand la charge sera moindre.',
  'failure.interrupted': 'Sidebrief a été arrêté en cours de route. Réessayez.',
  'failure.unexpected':
    'Un échec inattendu s’est produit. Réessayez ; s’il se répète, signalez-le avec le journal du backend.',
};
