import type { ModelsEndpointStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const modelsEndpointFr: ModelsEndpointStrings = {
  budget: 'Budget d’une journée',
  'budget.more':
    'Une fois dépensé, tout se fait sans modèle jusqu’à minuit UTC, et les agents le voient.',
  'budget.tokens.hint': 'Envoyés et reçus ensemble. Vide : pas de limite.',
  'budget.money': 'Argent',
  'budget.money.hint': 'Selon les prix du modèle. Vide : pas de limite.',
  'embeddings.model': 'Modèle pour les embeddings',
  'embeddings.model.hint': 'Pour la recherche par le sens. Vide : par mots seulement.',
  'embeddings.price': 'Prix d’un million de jetons d’embeddings',
  'price.hint': 'Dans votre devise. Vide : gratuit.',
  'embeddings.failed': 'Les embeddings ne fonctionnent pas',
  'embeddings.answered':
    '« {{model}} » ({{host}}) a répondu en {{latencyMs}} avec {{dimensions}} dimensions.',
  'embeddings.works': 'Les embeddings fonctionnent',
  'embeddings.slow': 'Les embeddings fonctionnent, mais lentement',
  'embeddings.slow.more':
    '{{words}} Qui cherche n’attend pas aussi longtemps : la réponse se fait par mots seulement.',
  endpoint: 'Votre point de terminaison',
  'endpoint.kind': 'Comment lui parler',
  'endpoint.kind.hint':
    'Ollama, vLLM, LM Studio et la plupart des modèles hébergés parlent comme OpenAI.',
  'endpoint.address': 'Adresse',
  'endpoint.address.https':
    'Commence par https:// et est joignable depuis Internet. Finit en général par /v1.',
  'endpoint.address.any': 'Telle que le backend l’atteint. Finit en général par /v1.',
  'endpoint.model': 'Modèle',
  'endpoint.model.hint': 'Pour ce que lisent les gens.',
  'endpoint.fast': 'Modèle pour les petites décisions',
  'endpoint.fast.hint': 'Vide : le même.',
  'endpoint.window': 'Fenêtre de contexte',
  'endpoint.window.hint': 'Jetons que peuvent avoir question et réponse.',
  'endpoint.shape': 'Comment les réponses gardent une forme',
  'endpoint.shape.hint': '« Tester » trouve ce qui fonctionne.',
  'endpoint.priceIn': 'Prix d’un million de jetons envoyés',
  'endpoint.priceOut': 'Prix d’un million de jetons reçus',
  'kind.openai': 'Comme OpenAI (« chat completions »)',
  'kind.anthropic': 'Comme Anthropic (« messages »)',
  key: 'Clé API',
  'key.set':
    'Une clé est définie. Laissez vide pour la garder ; ce que vous saisissez la remplace.',
  'key.none':
    'Laissez vide si le point de terminaison n’en demande pas. Elle est stockée chiffrée et n’est plus montrée.',
  'key.remove': 'Supprimer la clé stockée',
  privacy: 'Jamais envoyé à un modèle',
  'privacy.days': 'Jours pendant lesquels les appels sont consultables',
  'privacy.days.hint':
    'Durée de conservation de ce qui a été envoyé et reçu. 0 : pas du tout. Le coût des appels est gardé un an.',
  'privacy.notes': 'Notes internes',
  'privacy.agents': 'Commentaires des agents',
  'privacy.agents.hint': 'Le modèle ne connaît alors que le côté du client.',
  'privacy.messaging': 'Conversations de messagerie',
  'privacy.messaging.hint': 'Les tickets venus par la messagerie sont exclus.',
  'privacy.subject': 'L’objet du ticket',
  'purpose.brief':
    'Chaque phrase est vérifiée d’après les commentaires sur lesquels elle repose. Ce qu’ils ne soutiennent pas est écarté.',
  'purpose.reply': 'Mise dans l’éditeur seulement quand un agent clique. Rien n’est envoyé.',
  'purpose.topic.title': 'Sujets presque aussi probables',
  'purpose.topic': 'Le modèle tranche entre deux options que le classificateur ne distingue pas.',
  'purpose.search':
    'Ce qui peut être trouvé est aussi comparé par le sens, s’il y a un modèle d’embeddings. Sinon, la recherche se fait par mots seulement.',
  purpose: 'À quoi il sert',
  'wrong.price': 'Saisissez un prix, par exemple 0.25.',
  'wrong.address': 'Saisissez l’adresse du point de terminaison.',
  'wrong.model': 'Saisissez le nom du modèle.',
  'wrong.window': 'Saisissez combien de jetons tiennent, de 2 000 à 2 000 000.',
  'wrong.limit': 'Saisissez un nombre entier. Laissez vide pour aucune limite.',
  'wrong.amount': 'Saisissez un montant. Laissez vide pour aucune limite.',
  'wrong.days': 'Saisissez un nombre de jours de 0 à 365.',
  'source.none': 'Aucun modèle',
  'source.none.hint': 'Tout se fait sans modèle. Rien d’un ticket n’est envoyé où que ce soit.',
  'source.deployment': 'Le modèle de ce déploiement',
  'source.deployment.hint':
    '« {{model}} » chez {{host}}. Les commentaires y vont avec les données personnelles masquées.',
  'source.deployment.embedder':
    'Il n’y en a aucun qui écrive : tout est fait en mode de base. « {{model}} », {{host}}, indique à la recherche ce que les textes veulent dire.',
  'source.deployment.missing':
    'Il n’y en a pas : la personne qui gère ce déploiement peut en nommer un dans son environnement.',
  'source.own': 'Un point de terminaison à vous',
  'source.own.hint':
    'Un modèle que vous exécutez ou payez vous-même, par exemple avec Ollama, vLLM, LM Studio, OpenAI ou Anthropic. Les commentaires y vont avec les données personnelles masquées.',
  source: 'Quel modèle',
  'standing.restsUntil': 'Il sera de nouveau interrogé à {{restsUntil}}.',
  'standing.tokens': 'Jetons aujourd’hui',
  'standing.spent': 'Dépensé aujourd’hui',
  'standing.renews': 'Le budget recommence',
  'standing.none':
    'Tout fonctionne sans modèle : les résumés sont composés avec les mots du ticket. Rien n’est envoyé où que ce soit.',
  'standing.missing': 'Pas de modèle ici',
  'standing.missing.more':
    'Ce déploiement a démarré sans modèle ; tout se fait donc sans. La personne qui le gère peut en nommer un dans son environnement ; ou choisissez ci-dessous un point de terminaison à vous.',
  'standing.budget.more':
    'Ce qui reste du budget du jour est inférieur à ce que demande un résumé. Jusqu’à son renouvellement, tout se fait sans modèle, et les agents le voient. Augmentez le budget ci-dessous pour continuer aussitôt.',
  'standing.silent': 'Ne répond pas',
  'standing.silent.more':
    'Le point de terminaison a échoué plusieurs fois de suite et est laissé tranquille un moment. En attendant, tout se fait sans lui. « Tester » ci-dessous dit ce qui ne va pas.',
  'standing.ready.more':
    'Les agents voient aussitôt un résumé sans modèle, et celui du modèle dès qu’il est écrit et vérifié.',
  test: 'Tester',
  'test.busy': 'Une courte question est posée. Cela peut prendre un moment.',
  'test.failed': 'Le test n’a pas été fait',
  'test.not': 'Cela ne fonctionne pas',
  'test.works': 'Cela fonctionne',
  'test.hold.schema': 'Tenir les réponses par un schéma',
  'test.hold.json': 'Tenir les réponses par « json » seulement',
  'test.hold.words': 'Tenir les réponses par des mots seulement',
  'test.answered.schema': 'Réponse en {{seconds}} s, tenue par un schéma.',
  'test.answered.json': 'Réponse en {{seconds}} s, tenue par « json » seulement.',
  'test.answered.words': 'Réponse en {{seconds}} s, tenue par des mots seulement.',
  'test.counts': 'Il dit combien de jetons il a utilisés.',
  'test.estimates': 'Il ne dit pas combien de jetons il a utilisés : ils sont estimés.',
  'test.offers.one': 'Il propose {{count}} modèle : {{names}}.',
  'test.offers.other': 'Il propose {{count}} modèles : {{names}}.',
  'test.andMore': 'et d’autres',
};
