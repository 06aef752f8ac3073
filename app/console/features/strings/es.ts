import type { FeaturesStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const featuresEs: FeaturesStrings = {
  title: 'Funciones',
  'name.briefs': 'Resúmenes',
  'name.recommendations': 'Tickets y artículos similares',
  'name.recommendations.tickets': 'Tickets similares',
  'name.replies': 'Respuestas sugeridas',
  'name.topics': 'Temas',
  'name.history': 'Historial',
  on: 'Activada',
  off: 'Desactivada',
  'on.notShown': 'Activada, pero no visible',
  'on.noField': 'Activada, sin campo',
  'does.briefs':
    'De qué trata un ticket, qué se hizo y qué queda pendiente, junto al ticket. Cada frase lleva al comentario en que se basa.',
  'does.recommendations':
    'Tickets resueltos como este y cómo se resolvió cada uno, y artículos del centro de ayuda que lo responden.',
  'does.recommendations.tickets': 'Tickets resueltos como este y cómo se resolvió cada uno.',
  'does.replies':
    'Una respuesta al cliente, escrita cuando un agente la pide, a partir de artículos y tickets resueltos.',
  'does.topics':
    'De qué trata un ticket nuevo, como una opción de un campo desplegable que usted elige.',
  'does.history':
    'Se leen y conservan tickets, comentarios y artículos para encontrar los similares.',
  writes: 'Escribe en Zendesk:',
  'writes.nothing': 'Nada.',
  'writes.replies': 'Nada por sí sola. Un agente la pone en el editor del ticket y la envía.',
  'writes.applied':
    'Cuando un agente aplica un tema: el campo «{{field}}» de un ticket, en nombre del agente.',
  'writes.appliedToOne':
    'Cuando un agente aplica un tema: un campo de un ticket, en nombre del agente.',
  'writes.assigned':
    'Por sí sola, cuando hay suficiente seguridad y nadie eligió: el mismo campo de los tickets nuevos.',
  'writes.notAllowed':
    'Por sí sola podría fijar el mismo campo de los tickets nuevos, lo que la conexión aún no permite.',
  'link.model': 'Modelo de IA',
  'link.guidance': 'Indicaciones',
  'link.history': 'Historial',
  'link.topics': 'Campo y ajustes',
  'link.kept': 'Qué se lee y se conserva',
  belowBrief: 'Está debajo del resumen, y los resúmenes están desactivados.',
  fieldGone: 'Zendesk ya no tiene el campo elegido. Elija otro.',
  'briefs.model': 'Escritos por el modelo de IA, solo con comentarios públicos.',
  'briefs.modelNotes': 'Escritos por el modelo de IA, también con notas internas.',
  'briefs.basic': 'Hechos sin modelo, solo con comentarios públicos.',
  'briefs.basicNotes': 'Hechos sin modelo, también con notas internas.',
  'recommendations.on': 'Se muestran debajo del resumen.',
  'replies.model': 'Escritas por el modelo de IA.',
  'replies.basic': 'Sin modelo: la parte de un artículo que mejor responde.',
  'topics.assign':
    '«{{field}}» se fija por sí solo cuando hay suficiente seguridad, y si no se sugiere.',
  'topics.suggest': '«{{field}}» se sugiere a los agentes.',
  'tickets.one': '{{count}} ticket',
  'tickets.other': '{{count}} tickets',
  'articles.one': '{{count}} artículo',
  'articles.other': '{{count}} artículos',
  'history.kept': 'Se conservan: {{kept}}.',
  chooseField: 'Elija primero un campo.',
  noHelpdesk:
    'Para esto hace falta el servicio de asistencia. Se puede añadir en la página de la cuenta.',
  notBegun: 'Empieza cuando se conecta la cuenta.',
  offSince: 'Desde el {{time}}.',
  'off.history': 'Lo que hay se queda; la lectura sigue donde se detuvo.',
  'off.shown': 'Lo similar se busca de todos modos: se muestra a los agentes.',
  'off.rests': 'Lo similar se busca de todos modos: las respuestas se basan en ello.',
  'off.skipped': 'Los eventos se reciben y se omiten; lo que hay se queda.',
  'missed.one': '{{count}} ticket ha cambiado entretanto.',
  'missed.other': '{{count}} tickets han cambiado entretanto.',
  saving: 'Guardando…',
  notSwitched: 'No se cambió la función',
  'catchUp.one': '{{feature}}: ¿poner al día {{count}} ticket?',
  'catchUp.other': '{{feature}}: ¿poner al día {{count}} tickets?',
  'catchUp.more':
    'Tantos cambiaron mientras estaba desactivada. Ponerse al día los lee ahora de Zendesk, primero los más recientes, con las llamadas que le quedan a Sidebrief. Si no, cada uno espera a que alguien lo abra o a que vuelva a cambiar.',
  notSwitchedOn: 'No se activó la función',
  whenOpened: 'Al abrirlos',
  catchUpNow: 'Ponerse al día ahora',
  'switched.on': '{{feature}}: activada',
  'switched.off': '{{feature}}: desactivada',
  'catchingUp.one': 'Se pone al día {{count}} ticket.',
  'catchingUp.other': 'Se ponen al día {{count}} tickets.',
  later: 'Lo que cambió entretanto se hace al abrirlo.',
  notes: 'Usar notas internas',
  'notes.hint':
    'Lo que se basa en una nota se marca como interno. Desactivado, las notas no se leen, y los resúmenes que se basan en una se eliminan enseguida y se hacen de nuevo.',
  notSaved: 'No se guardó el ajuste',
  theFeatures: 'las funciones',
  apart: 'Aparte de las funciones',
  'apart.more':
    'Conectar escribe dos cosas en Zendesk: un webhook y el secreto en los ajustes de la aplicación. Todo lo que escriben allí Sidebrief o un agente con él consta en el registro de actividad.',
  'apart.link': 'Qué se escribió en Zendesk',
};
