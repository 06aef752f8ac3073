import type { EngineStrings } from './en.ts';

/** How a brief was made, in Portuguese. */
export const ptEngine: EngineStrings = {
  'engine.basic': 'Modo básico',
  'engine.basic.more': 'Feito a partir dos próprios comentários, sem modelo de linguagem.',
  'engine.model': 'Resumo com IA',
  'engine.model.more':
    'Escrito por um modelo de linguagem. Cada frase foi verificada nos comentários que indica.',
  'engine.dropped.one': '{{count}} frase sem apoio nos comentários foi deixada de fora.',
  'engine.dropped.other': '{{count}} frases sem apoio nos comentários foram deixadas de fora.',
  'engine.masked.one': '{{count}} dado pessoal foi mascarado antes de qualquer envio.',
  'engine.masked.other': '{{count}} dados pessoais foram mascarados antes de qualquer envio.',
  'engine.withheld.one': '{{count}} comentário não foi mostrado ao modelo.',
  'engine.withheld.other': '{{count}} comentários não foram mostrados ao modelo.',
  'engine.cut.one': '{{count}} comentário muito longo foi mostrado ao modelo apenas em parte.',
  'engine.cut.other':
    '{{count}} comentários muito longos foram mostrados ao modelo apenas em parte.',
  'engine.notes.one':
    'A conversa é tão longa que o modelo a leu por partes. {{count}} das suas notas sobre o meio não coube e foi deixada de fora.',
  'engine.notes.other':
    'A conversa é tão longa que o modelo a leu por partes. {{count}} das suas notas sobre o meio não couberam e foram deixadas de fora.',
  'engine.language': 'Idioma deste resumo',
  'engine.writing': 'A melhorar…',
  'engine.writing.more':
    'Este é o resumo básico. Um modelo de linguagem está a escrever um melhor.',
  'engine.instead': 'Modo básico, IA indisponível',
  'engine.instead.away':
    'O modelo de linguagem não está acessível. Este resumo foi feito sem ele e haverá nova tentativa mais tarde.',
  'engine.instead.budget':
    'O orçamento de hoje para o modelo de linguagem acabou. Este resumo foi feito sem ele.',
  'engine.instead.unsupported':
    'O que o modelo de linguagem escreveu não tinha apoio nos comentários, por isso este resumo foi feito sem ele.',
};
