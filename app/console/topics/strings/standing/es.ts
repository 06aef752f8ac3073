import type { TopicsStandingStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const topicsStandingEs: TopicsStandingStrings = {
  'assign.ask': '¿Asignar temas automáticamente?',
  'assign.more':
    'A partir de ahora Sidebrief escribe en tickets de {{where}}: en el campo «{{field}}» de los tickets nuevos donde esté vacío, y en ningún otro sitio. Sus disparadores, automatizaciones y enrutamiento sobre ese campo funcionan como con un agente.',
  'assign.about':
    'Con un {{targetPercent}} % de aciertos, son alrededor del {{coverage}} de los tickets nuevos.',
  'assign.later': 'Comienza cuando se haya aprendido lo suficiente.',
  'assign.connect': 'Antes tiene que volver a conectar para permitir la escritura en tickets.',
  'assign.learns':
    'Lo que resulte incorrecto lo cambian los agentes a mano, y Sidebrief aprende de ello.',
  assign: 'Asignar temas',
  'connect.title': 'La conexión no permite escribir en tickets',
  'connect.more':
    'Asignar el campo automáticamente requiere ese permiso. Vuelva a conectar y permítalo en la página de Zendesk; todo lo demás se conserva.',
  'connect.own':
    'Asignar el campo automáticamente requiere ese permiso. Vuelva a conectar y permítalo en la página de Zendesk; todo lo demás se conserva. Su cliente de OAuth en el Centro de administración debe permitir el ámbito «tickets:write».',
  connect: 'Volver a conectar',
  'connect.failed': 'No se ha podido conectar la cuenta',
  'noFields.notRead': 'Aún no se han leído los campos de la cuenta',
  'noFields.notRead.more':
    'Ocurre solo poco después de conectar. «Actualizar desde Zendesk» lo hace ahora.',
  'noFields.none': 'Esta cuenta no tiene ningún campo desplegable',
  'noFields.none.more':
    'Los temas son las opciones de uno. En el Centro de administración de Zendesk abra {{link}}, añada un campo de tipo «Desplegable» con sus temas como opciones y póngalo en su formulario de tickets. Después pulse «Actualizar desde Zendesk».',
  'noFields.path': 'Objetos y reglas, Tickets, Campos',
  'standing.no-field': 'Ningún campo elegido',
  'story.no-field':
    'Elija el campo desplegable que indica de qué trata un ticket. Hasta entonces no se sugiere ni se escribe nada.',
  'standing.gone': 'El campo ya no existe',
  'story.gone': 'No se sugiere ni se escribe nada hasta que vuelva a haber un campo.',
  'story.off': 'Los agentes no ven temas y no se escribe nada. Lo aprendido se conserva.',
  'standing.learning': 'Aprendiendo',
  'story.learning':
    'Se está aprendiendo el pasado del campo. Los agentes verán temas en cuanto termine; esta página lo sigue.',
  'standing.suggest': 'Sugiriendo',
  'story.suggest':
    'Los agentes ven las opciones más probables junto al ticket y aplican una con un clic.',
  'standing.assign': 'Asignando temas',
  'story.assign':
    'Los tickets nuevos reciben su tema automáticamente cuando hay certeza suficiente; en los demás, los agentes ven sugerencias.',
  'standing.not-assigning': 'Solo sugiere',
  'story.not-assigning':
    'Los temas deberían asignarse automáticamente, pero ahora no es así; abajo se explica por qué. Los agentes ven sugerencias.',
  'story.target':
    'Con un {{percent}} % de aciertos, se asignarían automáticamente {{span}}. En tickets pasados acertó el {{precision}}; con un 95 % de certeza está entre {{low}} y {{high}}.',
  'story.coverage': '{{coverage}} de los tickets',
  'story.unreached':
    '{{span}} con lo aprendido hasta ahora, así que ningún tema se asignaría automáticamente.',
  'story.percent': 'No se puede alcanzar un {{percent}} % de aciertos',
  'story.highest': 'Lo máximo alcanzable es un {{highest}} %.',
  'notice.connecting': 'Se está estableciendo la conexión',
  'notice.connecting.more': 'Tarda un momento. La página de la cuenta indica el progreso.',
  'notice.notConnected': 'Esta cuenta no está conectada',
  'notice.notConnected.more':
    'Los tickets nuevos no reciben temas y no se pueden leer los campos. Lo aprendido se conserva.',
  'notice.gone': 'Zendesk ya no tiene el campo «{{title}}»',
  'notice.gone.number': 'Zendesk ya no tiene el campo número {{id}}',
  'notice.gone.more':
    'Se eliminó, se desactivó o ya no es desplegable. Recupérelo en Zendesk y actualice los campos, o elija otro abajo. Los temas que ya tienen los tickets se quedan como están.',
  'notice.little': 'Todavía hay muy poco de lo que aprender',
  'notice.little.none':
    'Los temas se asignan automáticamente cuando suficientes tickets resueltos tienen uno.',
  'notice.little.one':
    'Hace falta {{count}} ticket más con tema para saber con qué frecuencia aciertan los temas. Los agentes que rellenan el campo lo compensan día a día; un historial más largo, de inmediato.',
  'notice.little.other':
    'Hacen falta {{count}} tickets más con tema para saber con qué frecuencia aciertan los temas. Los agentes que rellenan el campo lo compensan día a día; un historial más largo, de inmediato.',
  'notice.target': 'No se puede alcanzar un {{targetPercent}} % de aciertos',
  'notice.target.none':
    'Con lo aprendido hasta ahora, nada acertaría con la frecuencia suficiente. Mientras tanto, los agentes ven sugerencias.',
  'notice.target.highest':
    'Con lo aprendido hasta ahora, {{highest}} % es lo máximo. Baje el objetivo abajo o corrija el campo como indican los hallazgos de esta página. Mientras tanto, los agentes ven sugerencias.',
  'notice.failed': 'El último entrenamiento falló',
  'notice.failed.none':
    'No se sugiere nada hasta que uno tenga éxito. Se reintenta solo; «Entrenar ahora» lo intenta de inmediato.',
  'notice.failed.before':
    'Lo aprendido antes sigue en uso. Se reintenta solo; «Entrenar ahora» lo intenta de inmediato.',
  noChoice: 'Todavía no hay ningún campo que elegir',
  'noChoice.more': 'Los campos de esta cuenta de Zendesk se pueden leer cuando esté conectada.',
};
