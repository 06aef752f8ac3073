import type { TopicsStandingStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const topicsStandingPt: TopicsStandingStrings = {
  'assign.ask': 'Definir tópicos automaticamente?',
  'assign.more':
    'A partir de agora, o Sidebrief escreve em tickets de {{where}}: no campo “{{field}}” de tickets novos onde ele estiver vazio, e em nenhum outro lugar. Seus gatilhos, automações e roteamento desse campo funcionam como com um agente.',
  'assign.about':
    'Com {{targetPercent}}% de acerto, isso é cerca de {{coverage}} dos tickets novos.',
  'assign.later': 'Começa quando houver aprendizado suficiente.',
  'assign.connect': 'Antes, você precisa conectar de novo para permitir a escrita em tickets.',
  'assign.learns':
    'O que se mostrar errado os agentes mudam à mão, e o Sidebrief aprende com isso.',
  assign: 'Definir tópicos',
  'connect.title': 'A conexão não permite escrever em tickets',
  'connect.more':
    'Definir o campo automaticamente exige essa permissão. Conecte de novo e permita na página do Zendesk; todo o resto é mantido.',
  'connect.own':
    'Definir o campo automaticamente exige essa permissão. Conecte de novo e permita na página do Zendesk; todo o resto é mantido. Seu cliente OAuth na Central de administração precisa permitir o escopo “tickets:write”.',
  connect: 'Conectar de novo',
  'connect.failed': 'Não foi possível conectar a conta',
  'noFields.notRead': 'Os campos da conta ainda não foram lidos',
  'noFields.notRead.more':
    'Isso acontece sozinho logo após conectar. “Atualizar do Zendesk” faz agora.',
  'noFields.none': 'Esta conta não tem campo suspenso',
  'noFields.none.more':
    'Tópicos são as opções de um. Na Central de administração do Zendesk, abra {{link}}, adicione um campo do tipo “Suspenso” com seus tópicos como opções e coloque-o no formulário de ticket. Depois clique em “Atualizar do Zendesk”.',
  'noFields.path': 'Objetos e regras, Tickets, Campos',
  'standing.no-field': 'Nenhum campo escolhido',
  'story.no-field':
    'Escolha o campo suspenso que diz do que trata um ticket. Até lá, nada é sugerido nem escrito.',
  'standing.gone': 'O campo não existe mais',
  'story.gone': 'Nada é sugerido nem escrito até haver um campo de novo.',
  'story.off': 'Os agentes não veem tópicos e nada é escrito. O que foi aprendido é mantido.',
  'standing.learning': 'Aprendendo',
  'story.learning':
    'O passado do campo está sendo aprendido. Os agentes verão tópicos assim que terminar; esta página acompanha.',
  'standing.suggest': 'Sugerindo',
  'story.suggest':
    'Os agentes veem as opções mais prováveis ao lado do ticket e aplicam uma com um clique.',
  'standing.assign': 'Definindo tópicos',
  'story.assign':
    'Tickets novos recebem o tópico automaticamente onde há certeza; para os demais, os agentes veem sugestões.',
  'standing.not-assigning': 'Só sugerindo',
  'story.not-assigning':
    'Os tópicos deveriam ser definidos automaticamente, mas no momento não são; abaixo está o porquê. Os agentes veem sugestões.',
  'story.target':
    'Com {{percent}}% de acerto, {{span}} seriam definidos automaticamente. Em tickets passados, {{precision}} deles estavam certos; com 95% de certeza, fica entre {{low}} e {{high}}.',
  'story.coverage': '{{coverage}} dos tickets',
  'story.unreached':
    '{{span}} com o que foi aprendido até agora, então nenhum tópico seria definido automaticamente.',
  'story.percent': '{{percent}}% de acerto não pode ser alcançado',
  'story.highest': 'O máximo que se pode alcançar é {{highest}}%.',
  'notice.connecting': 'A conexão está sendo feita',
  'notice.connecting.more': 'Isso leva um momento. A página da conta mostra o andamento.',
  'notice.notConnected': 'Esta conta não está conectada',
  'notice.notConnected.more':
    'Tickets novos não recebem tópicos, e os campos não podem ser lidos. O que foi aprendido é mantido.',
  'notice.gone': 'O Zendesk não tem mais o campo “{{title}}”',
  'notice.gone.number': 'O Zendesk não tem mais o campo número {{id}}',
  'notice.gone.more':
    'Foi excluído, desativado ou não é mais suspenso. Traga-o de volta no Zendesk e atualize os campos, ou escolha outro abaixo. Os tópicos que os tickets já têm ficam como estão.',
  'notice.little': 'Ainda há muito pouco para aprender',
  'notice.little.none':
    'Os tópicos são definidos automaticamente quando tickets resolvidos suficientes tiverem um.',
  'notice.little.one':
    'Falta {{count}} ticket com tópico para dizer com que frequência os tópicos estão certos. Agentes que preenchem o campo suprem isso dia a dia; um histórico mais longo, de uma vez.',
  'notice.little.other':
    'Faltam {{count}} tickets com tópico para dizer com que frequência os tópicos estão certos. Agentes que preenchem o campo suprem isso dia a dia; um histórico mais longo, de uma vez.',
  'notice.target': '{{targetPercent}}% de acerto não pode ser alcançado',
  'notice.target.none':
    'Com o que foi aprendido até agora, nada estaria certo com frequência suficiente. Enquanto isso, os agentes veem sugestões.',
  'notice.target.highest':
    'Com o que foi aprendido até agora, {{highest}}% é o máximo. Baixe a meta abaixo ou ajuste o campo como dizem as constatações desta página. Enquanto isso, os agentes veem sugestões.',
  'notice.failed': 'O último treinamento falhou',
  'notice.failed.none':
    'Nada é sugerido até um dar certo. Tenta-se de novo sozinho; “Treinar agora” tenta na hora.',
  'notice.failed.before':
    'O que foi aprendido antes continua em uso. Tenta-se de novo sozinho; “Treinar agora” tenta na hora.',
  noChoice: 'Ainda não há campo para escolher',
  'noChoice.more': 'Os campos desta conta do Zendesk podem ser lidos quando ela estiver conectada.',
};
