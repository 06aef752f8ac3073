import type { HistoryFoundStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const historyFoundEs: HistoryFoundStrings = {
  'found.stored': 'Está guardado, con todos sus comentarios.',
  'found.comments-not-read-yet':
    'Está guardado; sus comentarios se leen de Zendesk ticket por ticket y son los siguientes en la cola.',
  'found.deleted': 'Se eliminó en Zendesk y no se conserva nada de ello.',
  'found.erased':
    'Un administrador eliminó aquí todo lo relativo a ello o a quien lo solicitó, y no vuelve a guardarse.',
  'found.before-window': 'Es anterior al periodo que eligió. Elija uno más largo para conservarlo.',
  'found.status': 'Los tickets con su estado se excluyen porque usted así lo eligió.',
  'found.group': 'Los tickets de su grupo se excluyen porque usted así lo eligió.',
  'found.brand': 'Los tickets de su marca se excluyen porque usted así lo eligió.',
  'found.form': 'Los tickets con su formulario se excluyen porque usted así lo eligió.',
  'found.type': 'Los tickets de su tipo se excluyen porque usted así lo eligió.',
  'found.ai-agent':
    'Lo atendió solo un agente de IA, y esos tickets se excluyen porque usted así lo eligió.',
  'found.unreadable':
    'Zendesk lo envió de una forma que esta versión de Sidebrief no conoce, así que no se conserva nada de ello. «Leer ahora» lo intenta otra vez.',
  'found.not-read-yet':
    'Zendesk lo tiene y todavía no se ha leído. Zendesk avisa de un cambio al cabo de un minuto, más o menos; «Leer ahora» lo obtiene ahora.',
  'found.not-in-zendesk':
    'Zendesk no tiene ese ticket o no se lo muestra a la persona que conectó la cuenta.',
  'found.zendesk-unreachable':
    'No está guardado y en este momento no se puede consultar a Zendesk. Vuelva a intentarlo pronto.',
  'found.not-connected': 'Esta cuenta de Zendesk no está conectada.',
  'found.no-helpdesk':
    'Esta cuenta no es para un servicio de asistencia, así que sus tickets no se leen. Añada el servicio de asistencia en la página de la cuenta para leerlos.',
  'found.stored-then':
    'Está guardado tal como estaba cuando esta cuenta dejó de usarse para ello, y ya no se sigue.',
  'found.no-content':
    'Esta cuenta no es para contenido, así que sus artículos no se leen. Añada contenido en la página de la cuenta para leerlos.',
  'found.not-public':
    'No hay guardada ninguna versión que todos puedan leer. Esta cuenta se lee sin iniciar sesión: no se conservan borradores, artículos archivados ni los destinados a quienes inician sesión.',
  'found.not-kept':
    'No hay guardada ninguna versión publicada. Los borradores y los artículos archivados nunca se conservan.',
};
