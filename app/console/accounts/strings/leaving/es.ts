import type { AccountsLeavingStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const accountsLeavingEs: AccountsLeavingStrings = {
  new: 'Nueva cuenta de Zendesk',
  'delete.ask': '¿Eliminar {{name}}?',
  delete: 'Eliminar',
  'delete.more':
    'Se eliminan sus tickets, resúmenes, configuración y todo lo demás guardado. No se puede deshacer. En Zendesk no se elimina nada. Su registro de actividad se conserva para los administradores de todas las cuentas.',
  'delete.type': 'Escriba «{{name}}» para confirmar',
  'delete.wrong': 'Este no es el nombre de la cuenta.',
  'delete.failed': 'No se ha eliminado la cuenta',
  'delete.forGood': 'Eliminar definitivamente',
  deleted: 'Cuenta eliminada',
  theReceipt: 'Recibo',
  'receipt.unread': 'No se ha podido leer el recibo',
  receipt: 'Recibo',
  'receipt.store': 'Almacén',
  'receipt.rows': 'Filas eliminadas',
  'receipt.download': 'Descargar el recibo',
  'wrong.name': 'Ponga un nombre a la cuenta.',
  'wrong.identifierOf': 'Escriba el identificador que corresponde al secreto.',
  'wrong.secretOf': 'Escriba el secreto que corresponde al identificador.',
  'wrong.identifier': 'Escriba el identificador del cliente de OAuth.',
  'wrong.secret': 'Escriba el secreto del cliente de OAuth.',
  'wrong.app': 'Escriba el id de la aplicación subida.',
  'wrong.appNumber': 'El id de una aplicación es un número.',
  'first.reader': 'Todavía no hay ninguna cuenta de Zendesk que ver',
  'first.reader.more': 'Un administrador conecta una o le permite ver una ya conectada.',
  first: 'Conecte su primera cuenta de Zendesk',
  'first.more':
    'Los agentes ven entonces un resumen junto a cada ticket, con el comentario en que se apoya cada frase.',
  'first.1': 'Ponga nombre a la cuenta para encontrarla aquí.',
  'first.2':
    'Escriba su subdominio y permita el acceso en la página de Zendesk, como administrador.',
  'first.3': 'Observe cómo se configura la conexión y abra cualquier ticket.',
  'leave.delete': 'Eliminar esta cuenta',
  'leave.delete.more':
    'Quita la cuenta de esta consola, con todo lo guardado sobre ella. Recibe un recibo de lo eliminado.',
  disconnect: 'Desconectar',
  'disconnect.more':
    'Termina el acceso a Zendesk y quita allí nuestro webhook. La aplicación se queda hasta que la elimine en el Centro de administración.',
  'disconnect.ask': '¿Desconectar {{where}}?',
  'disconnect.ask.more':
    'Los agentes no ven resúmenes hasta que alguien vuelva a conectar la cuenta. Su configuración se conserva.',
  'disconnect.content.more':
    'Deja de leer el Centro de ayuda. En Zendesk no hay nada nuestro que quitar: ni webhook ni acceso.',
  'disconnect.content.ask.more':
    'Sus artículos no se leen más hasta que alguien vuelva a conectar la cuenta. Lo guardado y la configuración se conservan.',
  'disconnect.failed': 'No se ha desconectado la cuenta',
  'new.failed': 'No se ha creado la cuenta',
  'new.name': 'Nombre',
  'new.name.hint': 'Solo para usted, por ejemplo el equipo o la marca.',
  'new.subdomain.hint':
    'La parte antes de .zendesk.com, por ejemplo acme. Irá allí a continuación para permitir el acceso; déjelo vacío para hacerlo más tarde.',
  'new.client': 'Cliente de OAuth',
  'new.client.optional': 'Deje ambos campos vacíos para usar el cliente de esta instalación.',
  'new.client.needed': 'Zendesk necesita conocer este backend antes de dejarlo entrar.',
  'new.identifier': 'Identificador',
  'new.secret': 'Secreto',
  'new.secret.hint': 'Se guarda cifrado y no se vuelve a mostrar.',
  'new.app': 'Aplicación',
  'new.appId': 'Id de la aplicación',
  'new.appId.optional':
    'Solo si esta cuenta tiene su propia subida de la aplicación; si no, déjelo vacío.',
  'new.appId.needed':
    'El número que Zendesk dio a la aplicación al subirla; zcli lo escribe en zcli.apps.config.json.',
  'new.create': 'Crear cuenta',
  'new.createConnect': 'Crear y conectar',
  'new.leave': 'Lo que escribió no se conserva.',
  'deleted.story':
    '{{name}} se eliminó el {{deletedAt}}: {{total}} filas en {{stores}} almacenes. Quedan {{left}}. Otros {{empty}} almacenes no tenían nada.',
  'deleted.storyBy':
    '{{by}} eliminó {{name}} el {{deletedAt}}: {{total}} filas en {{stores}} almacenes. Quedan {{left}}. Otros {{empty}} almacenes no tenían nada.',
  'deleted.kept':
    'Su registro de actividad se conserva durante {{days}} días para los administradores de todas las cuentas: quién hizo qué y cuándo, con el nombre de la cuenta y números de tickets, sin palabras de estos. Así nadie puede ocultar lo que hizo eliminando una cuenta. Entradas: {{entries}}.',
};
