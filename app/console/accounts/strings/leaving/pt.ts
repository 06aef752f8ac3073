import type { AccountsLeavingStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const accountsLeavingPt: AccountsLeavingStrings = {
  new: 'Nova conta do Zendesk',
  'delete.ask': 'Excluir {{name}}?',
  delete: 'Excluir',
  'delete.more':
    'Seus tickets, resumos, configurações e tudo o mais guardado são excluídos. Não pode ser desfeito. Nada é excluído no Zendesk. O registro de atividades dela é mantido para os administradores de todas as contas.',
  'delete.type': 'Digite “{{name}}” para confirmar',
  'delete.wrong': 'Este não é o nome da conta.',
  'delete.failed': 'A conta não foi excluída',
  'delete.forGood': 'Excluir definitivamente',
  deleted: 'Conta excluída',
  theReceipt: 'Recibo',
  'receipt.unread': 'Não foi possível ler o recibo',
  receipt: 'Recibo',
  'receipt.store': 'Armazenamento',
  'receipt.rows': 'Linhas excluídas',
  'receipt.download': 'Baixar o recibo',
  'wrong.name': 'Dê um nome à conta.',
  'wrong.identifierOf': 'Informe o identificador que corresponde ao segredo.',
  'wrong.secretOf': 'Informe o segredo que corresponde ao identificador.',
  'wrong.identifier': 'Informe o identificador do cliente OAuth.',
  'wrong.secret': 'Informe o segredo do cliente OAuth.',
  'wrong.app': 'Informe o id do aplicativo enviado.',
  'wrong.appNumber': 'O id de um aplicativo é um número.',
  'first.reader': 'Nenhuma conta do Zendesk para ver ainda',
  'first.reader.more': 'Um administrador conecta uma ou permite que você veja uma já conectada.',
  first: 'Conecte sua primeira conta do Zendesk',
  'first.more':
    'Os agentes veem então um resumo ao lado de cada ticket, com o comentário em que cada frase se apoia.',
  'first.1': 'Dê um nome à conta, para encontrá-la aqui de novo.',
  'first.2': 'Digite o subdomínio e permita o acesso na página do Zendesk, como administrador.',
  'first.3': 'Acompanhe a configuração da conexão e abra qualquer ticket.',
  'leave.delete': 'Excluir esta conta',
  'leave.delete.more':
    'Retira a conta deste console, com tudo o que está guardado sobre ela. Você recebe um recibo do que foi excluído.',
  disconnect: 'Desconectar',
  'disconnect.more':
    'Encerra o acesso ao Zendesk e remove nosso webhook lá. O aplicativo fica até você removê-lo na Central de administração.',
  'disconnect.ask': 'Desconectar {{where}}?',
  'disconnect.ask.more':
    'Os agentes não veem resumos até alguém conectar a conta de novo. As configurações são mantidas.',
  'disconnect.content.more':
    'Encerra a leitura da Central de Ajuda. No Zendesk não há nada nosso para remover: nem webhook nem acesso.',
  'disconnect.content.ask.more':
    'Seus artigos não são mais lidos até alguém conectar a conta de novo. O que está guardado e as configurações são mantidos.',
  'disconnect.failed': 'A conta não foi desconectada',
  'new.failed': 'A conta não foi criada',
  'new.name': 'Nome',
  'new.name.hint': 'Só para você, por exemplo a equipe ou a marca.',
  'new.subdomain.hint':
    'A parte antes de .zendesk.com, por exemplo acme. Em seguida você vai até lá para permitir o acesso; deixe vazio para fazer isso depois.',
  'new.client': 'Cliente OAuth',
  'new.client.optional': 'Deixe ambos os campos vazios para usar o cliente desta instalação.',
  'new.client.needed': 'O Zendesk precisa conhecer este backend antes de deixá-lo entrar.',
  'new.identifier': 'Identificador',
  'new.secret': 'Segredo',
  'new.secret.hint': 'Guardado criptografado, e nunca mostrado de novo.',
  'new.app': 'Aplicativo',
  'new.appId': 'Id do aplicativo',
  'new.appId.optional':
    'Só se esta conta tem seu próprio envio do aplicativo; caso contrário, deixe vazio.',
  'new.appId.needed':
    'O número que o Zendesk deu ao aplicativo no envio; o zcli o escreve em zcli.apps.config.json.',
  'new.create': 'Criar conta',
  'new.createConnect': 'Criar e conectar',
  'new.leave': 'O que você digitou não é guardado.',
  'deleted.story':
    '{{name}} foi excluída em {{deletedAt}}: {{total}} linhas em {{stores}} armazenamentos. Restam {{left}}. Outros {{empty}} armazenamentos não tinham nada dela.',
  'deleted.storyBy':
    '{{name}} foi excluída em {{deletedAt}} por {{by}}: {{total}} linhas em {{stores}} armazenamentos. Restam {{left}}. Outros {{empty}} armazenamentos não tinham nada dela.',
  'deleted.kept':
    'O registro de atividades dela é mantido por {{days}} dias para os administradores de todas as contas: quem fez o quê e quando, com o nome da conta e números de tickets, sem palavras deles. Assim, ninguém consegue esconder o que fez excluindo uma conta. Entradas: {{entries}}.',
};
