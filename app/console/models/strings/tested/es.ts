import type { ModelsTestedStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const modelsTestedEs: ModelsTestedStrings = {
  'tested.off': 'No hay ningún modelo que probar: esta instalación se inició sin ninguno.',
  'tested.budget-spent':
    'No se envió nada: el presupuesto de hoy está agotado. Auméntelo o pruebe de nuevo después de la medianoche UTC.',
  'tested.resting':
    'No se envió nada: el punto de conexión falló varias veces y se le deja en paz por un rato.',
  'tested.timeout':
    '{{host}} aceptó la pregunta y no respondió a tiempo. Compruebe que el modelo esté cargado y no saturado, o elija uno más pequeño.',
  'tested.rate-limited':
    '{{host}} pide que vayamos más despacio, o su plan allí está agotado. Compruebe sus límites y pruebe de nuevo.',
  'tested.refused':
    '{{host}} respondió sin nada. El modelo se negó o gastó su margen de palabras razonando: elija otro modelo o desactive allí el razonamiento.',
  'tested.malformed':
    '{{host}} respondió, pero no como se le pidió, ni siquiera solo con palabras. Este modelo es demasiado pequeño para la tarea, o la dirección no es la de un modelo.',
  'tested.not-allowed':
    '{{host}} no nos deja entrar. Compruebe la clave de API y que pueda usar «{{model}}».',
  'tested.model-missing':
    '{{host}} no conoce ningún modelo «{{model}}», o no hay nada en esta dirección. Compruebe el nombre del modelo y que la dirección termine donde empieza la de cada llamada, a menudo con /v1.',
  'tested.too-long':
    'Ni siquiera cabe una pregunta corta. Compruebe la ventana de contexto: es menor que lo que admite el modelo.',
  'tested.rejected':
    '{{host}} no entiende cómo se le pregunta. Compruebe que el tipo de punto de conexión sea el correcto y el nombre del modelo.',
  'tested.unreachable':
    'Nada útil respondió en {{host}}. Compruebe la dirección, que el punto de conexión esté en marcha y que el backend pueda alcanzarlo.',
  'tested.not-masked':
    'No se envió nada, porque el enmascaramiento de los datos personales no resistió. Es un fallo de Sidebrief.',
  'tested.not-here':
    'El modelo «{{model}}», que funciona en el propio backend, no respondió como debía. Compruebe que EMBEDDINGS_FOLDER contenga un modelo de embeddings.',
  'tested.no-vector':
    '{{host}} respondió, pero no con un vector. Compruebe que «{{model}}» sea un modelo de embeddings.',
  'tested.not-embedding':
    '{{host}} no crea embeddings con «{{model}}». Compruebe el nombre del modelo, que sea uno de embeddings y que este punto de conexión los ofrezca.',
};
