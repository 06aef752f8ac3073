import { activityDeedsPt } from './deeds/pt.ts';
import { activityPartsPt } from './parts/pt.ts';
import type { ActivityStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const activityPt: ActivityStrings = {
  ...activityDeedsPt,
  ...activityPartsPt,
  'ticket.wrong': 'Informe o número de um ticket.',
  account: 'Conta',
  'account.all': 'Todas as contas',
  person: 'Feito por',
  'person.all': 'Todos',
  removed: '{{name}} (removida)',
  kind: 'Tipo',
  'kind.all': 'Tudo',
  ticket: 'Ticket',
  from: 'De',
  to: 'Até',
  show: 'Mostrar',
  clear: 'Limpar',
  title: 'Atividade',
  entries: 'Entradas',
  'agent.unnamed': 'Agente {{id}}',
  agent: '{{name}} (agente)',
  somebody: 'Alguém',
  'older.failed': 'Não foi possível ler as entradas anteriores',
  older: 'Mostrar entradas anteriores',
  log: 'Registro de atividade',
  'log.more':
    'Quem alterou o quê e tudo o que foi escrito no Zendesk, do mais recente ao mais antigo. Não contém texto dos tickets.',
  theLog: 'Registro',
  empty: 'Nada aconteceu ainda. O que você e outras pessoas alterarem aparecerá aqui.',
  noMatch: 'Nada corresponde. Escolha outros filtros ou um período mais longo.',
  csv: 'Baixar como CSV',
  'kind.zendesk': 'Escrito no Zendesk',
  'kind.connection': 'Conexão',
  'kind.topics': 'Tópicos',
  'kind.briefs': 'Resumos',
  'kind.history': 'Histórico',
  'kind.models': 'Modelo de IA',
  'kind.people': 'Pessoas',
  'kind.work': 'Trabalho em segundo plano',
};
