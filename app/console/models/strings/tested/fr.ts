import type { ModelsTestedStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const modelsTestedFr: ModelsTestedStrings = {
  'tested.off': 'Il n’y a aucun modèle à tester : cette installation a été démarrée sans modèle.',
  'tested.budget-spent':
    'Rien n’a été envoyé : le budget du jour est épuisé. Augmentez-le, ou testez à nouveau après minuit UTC.',
  'tested.resting':
    'Rien n’a été envoyé : le point d’accès a échoué plusieurs fois et est laissé tranquille pendant un moment.',
  'tested.timeout':
    '{{host}} a pris la question et n’a pas répondu à temps. Vérifiez que le modèle est chargé et n’est pas surchargé, ou choisissez-en un plus petit.',
  'tested.rate-limited':
    '{{host}} nous demande de ralentir, ou votre forfait y est épuisé. Vérifiez ses limites, puis testez à nouveau.',
  'tested.refused':
    '{{host}} n’a rien répondu. Le modèle a refusé, ou a épuisé ses mots en réfléchissant : choisissez un autre modèle, ou désactivez-y la réflexion.',
  'tested.malformed':
    '{{host}} a répondu, mais pas comme demandé, pas même avec de simples mots. Ce modèle est trop petit pour la tâche, ou l’adresse n’est pas celle d’un modèle.',
  'tested.not-allowed':
    '{{host}} ne nous laisse pas entrer. Vérifiez la clé d’API, et qu’elle peut utiliser « {{model}} ».',
  'tested.model-missing':
    '{{host}} ne connaît aucun modèle « {{model}} », ou il n’y a rien à cette adresse. Vérifiez le nom du modèle, et que l’adresse se termine là où commence celle de chaque appel, souvent par /v1.',
  'tested.too-long':
    'Même une courte question ne tient pas. Vérifiez la fenêtre de contexte : elle est plus petite que ce que le modèle peut prendre.',
  'tested.rejected':
    '{{host}} ne comprend pas comment la question est posée. Vérifiez que le type de point d’accès est le bon, et le nom du modèle.',
  'tested.unreachable':
    'Rien d’utilisable n’a répondu sur {{host}}. Vérifiez l’adresse, que le point d’accès fonctionne et que le backend peut l’atteindre.',
  'tested.not-masked':
    'Rien n’a été envoyé, car le masquage des données personnelles n’a pas tenu. C’est un défaut de Sidebrief.',
  'tested.not-here':
    'Le modèle « {{model}} », qui tourne dans le backend lui-même, n’a pas répondu comme il le devrait. Vérifiez que EMBEDDINGS_FOLDER contient un modèle d’embeddings.',
  'tested.no-vector':
    '{{host}} a répondu, mais pas par un vecteur. Vérifiez que « {{model}} » est un modèle d’embeddings.',
  'tested.not-embedding':
    '{{host}} ne crée pas d’embeddings avec « {{model}} ». Vérifiez le nom du modèle, qu’il est fait pour les embeddings et que ce point d’accès en propose.',
};
