import type { EngineStrings } from './en.ts';

/** How a brief was made, in French. */
export const frEngine: EngineStrings = {
  'engine.basic': 'Mode de base',
  'engine.basic.more': 'Établi à partir des commentaires eux-mêmes, sans modèle de langage.',
  'engine.model': 'Synthèse par IA',
  'engine.model.more':
    'Rédigée par un modèle de langage. Chaque phrase a été vérifiée dans les commentaires cités.',
  'engine.dropped.one': '{{count}} phrase sans appui dans les commentaires a été écartée.',
  'engine.dropped.other': '{{count}} phrases sans appui dans les commentaires ont été écartées.',
  'engine.masked.one': '{{count}} donnée personnelle a été masquée avant tout envoi.',
  'engine.masked.other': '{{count}} données personnelles ont été masquées avant tout envoi.',
  'engine.withheld.one': '{{count}} commentaire n’a pas été montré au modèle.',
  'engine.withheld.other': '{{count}} commentaires n’ont pas été montrés au modèle.',
  'engine.cut.one': '{{count}} commentaire très long n’a été montré au modèle qu’en partie.',
  'engine.cut.other': '{{count}} commentaires très longs n’ont été montrés au modèle qu’en partie.',
  'engine.notes.one':
    'La conversation est si longue que le modèle l’a lue par parties. Faute de place, {{count}} de ses notes sur le milieu a été écartée.',
  'engine.notes.other':
    'La conversation est si longue que le modèle l’a lue par parties. Faute de place, {{count}} de ses notes sur le milieu ont été écartées.',
  'engine.language': 'Langue de cette synthèse',
  'engine.writing': 'En cours d’amélioration…',
  'engine.writing.more': 'Voici la synthèse de base. Un modèle de langage en rédige une meilleure.',
  'engine.instead': 'Mode de base, IA indisponible',
  'engine.instead.away':
    'Le modèle de langage est injoignable. Cette synthèse a été faite sans lui ; un nouvel essai suivra.',
  'engine.instead.budget':
    'Le budget du jour pour le modèle de langage est épuisé. Cette synthèse a été faite sans lui.',
  'engine.instead.unsupported':
    'Ce que le modèle de langage a écrit n’avait pas d’appui dans les commentaires ; cette synthèse a été faite sans lui.',
};
