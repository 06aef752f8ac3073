import type { ShellStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const shellPt: ShellStrings = {
  'copy.of': 'Copiar: {{label}}',
  copied: 'Copiado',
  copy: 'Copiar',
  'copied.of': '{{label}}: copiado',
  cancel: 'Cancelar',
  close: 'Fechar',
  tryAgain: 'Tentar novamente',
  loading: '{{what}}: carregando…',
  'time.seconds': '{{count}} s',
  'time.minutes': '{{count}} min',
  'time.hours': '{{hours}} h',
  'time.hoursMinutes': '{{hours}} h {{minutes}} min',
  'time.days': '{{count}} dias',
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',
  share: '{{percent}}%',
  accounts: 'Contas do Zendesk',
  path: 'Você está aqui',
  nav: 'Console',
  activity: 'Atividade',
  health: 'Integridade',
  people: 'Pessoas',
  signOut: 'Sair',
  theConsole: 'Console',
  notOpened: 'Não foi possível abrir o console',
  thePage: 'Página',
  pageUnloaded: 'Não foi possível carregar esta página',
  'pageUnloaded.more':
    'Não há conexão, ou o Sidebrief foi atualizado nesse meio-tempo. Recarregue a página.',
  reload: 'Recarregar',
  'notFound.title': 'Página não encontrada',
  notFound: 'Não há nada neste endereço',
  'notFound.action': 'Mostrar as contas do Zendesk',
  unread: '{{what}}: não foi possível ler',
  stale: 'Isto pode estar desatualizado',
  'code.offline':
    'O backend não respondeu. Verifique se ele está em execução e se você está on-line.',
  'code.unreadable': 'O backend respondeu algo que esta página não entende. Recarregue a página.',
  'code.internal': 'Algo falhou do nosso lado. Tente novamente em instantes.',
  'code.not_found': 'Não há nada aqui que você possa ver.',
  'code.read_only': 'Você pode olhar, mas não alterar nada. Fale com um administrador.',
  'code.last_admin': 'Este é o último administrador de todas as contas. Nomeie outra pessoa antes.',
  'code.setup_link_invalid':
    'Este link de configuração não é mais válido. Reinicie o Sidebrief para obter outro, ou entre.',
  'code.invite_invalid':
    'Este convite não é mais válido: foi usado, retirado, renovado ou tem mais de uma semana. Peça outro.',
  'code.too_many_attempts': 'Tentativas demais. Espere quinze minutos e tente novamente.',
  'code.sign_in_failed': 'O endereço de e-mail, a senha ou o código não está correto.',
  'code.reauthorization_required':
    'O Zendesk não aceita mais a conexão. Conecte esta conta de novo.',
  'code.no_such_account':
    'Não há conta do Zendesk com este subdomínio. Verifique como ele foi escrito.',
  'code.help_centre_not_active':
    'Esta conta do Zendesk não tem uma central de ajuda ativada. Ative-a na administração do Guide e tente de novo.',
  'code.help_centre_closed':
    'Esta central de ajuda mostra seus artigos só a quem entra. Abra-a a todos nas configurações, ou escolha também atendimento ou CRM: então um administrador entra no Zendesk.',
  'code.help_centre_elsewhere':
    'O Zendesk leva daqui a outro endereço: a conta tem agora outro subdomínio, ou sua central de ajuda pede para entrar. Veja-a em um navegador e tente de novo.',
  'code.zendesk_unreachable': 'O Zendesk não respondeu. Tente novamente em instantes.',
};
