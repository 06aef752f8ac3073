import type { HistoryFoundStrings } from './en.ts';

/** Portuguese, in the words of Zendesk's own interface. */
export const historyFoundPt: HistoryFoundStrings = {
  'found.stored': 'Está guardado, com todos os comentários.',
  'found.comments-not-read-yet':
    'Está guardado; os comentários são lidos do Zendesk um ticket por vez e são os próximos da fila.',
  'found.deleted': 'Foi excluído no Zendesk, e nada dele é guardado.',
  'found.erased':
    'Tudo sobre ele, ou sobre quem o solicitou, foi excluído aqui por um administrador e não volta a ser guardado.',
  'found.before-window':
    'É mais antigo que o período que você escolheu. Escolha um mais longo para guardá-lo.',
  'found.status': 'Tickets com este status são deixados de fora por escolha sua.',
  'found.group': 'Tickets deste grupo são deixados de fora por escolha sua.',
  'found.brand': 'Tickets desta marca são deixados de fora por escolha sua.',
  'found.form': 'Tickets com este formulário são deixados de fora por escolha sua.',
  'found.type': 'Tickets deste tipo são deixados de fora por escolha sua.',
  'found.ai-agent':
    'Um agente de IA cuidou dele sozinho, e esses tickets são deixados de fora por escolha sua.',
  'found.unreadable':
    'O Zendesk o enviou em uma forma que esta versão do Sidebrief não conhece, por isso nada dele é guardado. “Ler agora” tenta mais uma vez.',
  'found.not-read-yet':
    'O Zendesk o tem e ele ainda não foi lido. O Zendesk avisa de uma alteração após cerca de um minuto; “Ler agora” o busca agora.',
  'found.not-in-zendesk':
    'O Zendesk não tem esse ticket ou não o mostra à pessoa que conectou a conta.',
  'found.zendesk-unreachable':
    'Não está guardado, e o Zendesk não pode ser consultado no momento. Tente de novo em breve.',
  'found.not-connected': 'Esta conta do Zendesk não está conectada.',
  'found.no-helpdesk':
    'Esta conta não é para um helpdesk, por isso os tickets não são lidos. Adicione o helpdesk na página da conta para lê-los.',
  'found.stored-then':
    'Está guardado como era quando esta conta deixou de ser para isso e não é mais acompanhado.',
  'found.no-content':
    'Esta conta não é para conteúdo, por isso os artigos não são lidos. Adicione conteúdo na página da conta para lê-los.',
  'found.not-public':
    'Nenhuma versão que todos possam ler está guardada. Esta conta é lida sem login: rascunhos, artigos arquivados e os destinados a quem faz login não são guardados.',
  'found.not-kept':
    'Nenhuma versão publicada está guardada. Rascunhos e artigos arquivados nunca são guardados.',
};
