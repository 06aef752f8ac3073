import type { RefusalStrings } from './en.ts';
import { publicReadingPt } from './public-reading/pt.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const refusalsPt: RefusalStrings = {
  offline: 'O backend não respondeu. Verifique se ele está em execução e se você está on-line.',
  unreadable: 'O backend respondeu algo que esta página não entende. Recarregue a página.',
  ...publicReadingPt,
  unauthenticated: 'Entre primeiro.',
  metrics_token: 'Envie o token de METRICS_TOKEN como bearer.',
  forbidden_origin: 'Esta solicitação não vem do console.',
  too_large: 'A solicitação é maior do que o Sidebrief aceita.',
  not_found: 'Não há nada aqui que você possa ver.',
  internal: 'Algo falhou do nosso lado. Tente de novo em instantes.',
  read_only: 'Você pode ver, mas não alterar nada. Peça a um administrador.',
  all_accounts_only: 'Só administradores de todas as contas podem fazer isto.',
  last_admin:
    'Este é o último administrador de todas as contas. Torne outra pessoa administradora primeiro.',
  setup_link_invalid:
    'Este link de configuração não é mais válido. Reinicie o Sidebrief para obter um novo, ou entre.',
  invite_invalid:
    'Este convite não é mais válido: foi usado, retirado, renovado ou tem mais de uma semana. Peça um novo.',
  not_invited:
    'Ninguém com este endereço de e-mail foi convidado. Peça um convite a um administrador.',
  sign_in_failed: 'O endereço de e-mail ou a senha não está certo.',
  code_wrong: 'Este código não está certo ou já foi usado.',
  second_factor_needed: 'Informe o código que seu aplicativo mostra agora.',
  device_code_wrong:
    'Este código não está certo. Os códigos mudam duas vezes por minuto; verifique também o relógio do aparelho.',
  second_factor_there: 'Você já tem um segundo fator. Remova-o primeiro.',
  own_second_factor:
    'Remova o seu próprio segundo fator em “Sua conta”, onde a sua senha é pedida.',
  too_many_attempts: 'Tentativas demais. Espere quinze minutos e tente de novo.',
  'too_many_tests.one':
    'O endpoint foi testado {{most}} vezes em dez minutos. Teste de novo em {{count}} minuto.',
  'too_many_tests.other':
    'O endpoint foi testado {{most}} vezes em dez minutos. Teste de novo em {{count}} minutos.',
  sign_in_elsewhere_failed: 'A entrada por outro serviço não funcionou. Tente de novo.',
  elsewhere_unreachable: 'A página de entrada do outro serviço não pode ser acessada.',
  changed_meanwhile:
    'Outra pessoa alterou estas configurações depois que você as abriu. O estado atual é mostrado com suas alterações por cima: confira e salve de novo.',
  switched_meanwhile:
    'Outra pessoa alterou esta funcionalidade depois que você abriu a página. O estado atual é mostrado: confira e altere de novo se ainda quiser.',
  text_changed_meanwhile:
    'Outra pessoa salvou um texto depois que você abriu este. Veja-o primeiro: está abaixo, entre as versões.',
  topics_first: 'Escolha primeiro um campo de tópico e ative os tópicos.',
  field_first: 'Escolha primeiro um campo de tópico.',
  no_such_field:
    'O Zendesk não tem um campo suspenso ativo com este número. Atualize a lista de campos.',
  connect_first: 'Conecte esta conta do Zendesk primeiro.',
  disconnect_first: 'Desconecte esta conta do Zendesk antes de excluí-la.',
  signs_in_already: 'Alguém com este endereço já pode entrar.',
  history_not_begun: 'O histórico começa quando a conta é conectada.',
  history_paused: 'O histórico está pausado. Retome-o primeiro.',
  secret_changed_meanwhile: 'O segredo acabou de ser alterado por outra pessoa. Veja de novo.',
  secret_unconfirmed: 'O Zendesk não confirmou o novo segredo. Grave-o de novo primeiro.',
  no_connection: 'Não há conexão para testar. Conecte esta conta primeiro.',
  never_connected: 'Esta conta do Zendesk nunca foi conectada.',
  deletion_running: 'Esta exclusão ainda não terminou.',
  other_subdomain: 'Esta conta pertence a {{own}}. Crie outra para {{wanted}}.',
  subdomain_empty: 'Falta o subdomínio: a parte do seu endereço do Zendesk antes de .zendesk.com.',
  subdomain_not_zendesk:
    'Isto não é um subdomínio do Zendesk. Digite só a parte antes de .zendesk.com, por exemplo acme.',
  subdomain_letters: 'Um subdomínio do Zendesk só tem letras, dígitos e hifens, por exemplo acme.',
  delivery_refused: 'Esta entrega não é aceita.',
  event_unknown: 'O Sidebrief não conhece a forma deste evento.',
  storing_failed: 'O evento não pôde ser guardado. Envie de novo.',
  half_a_pair_id: 'Falta o identificador do cliente OAuth: ambos ou nenhum.',
  half_a_pair_secret: 'Falta o segredo do cliente OAuth: ambos ou nenhum.',
  own_client_unwanted: 'Esta instalação usa seu próprio cliente OAuth para todas as contas.',
  oauth_client_missing:
    'Esta conta do Zendesk não tem cliente OAuth: faltam o identificador (oauthClientId) e o segredo (oauthClientSecret).',
  oauth_client_needed:
    'São necessários o identificador (oauthClientId) e o segredo (oauthClientSecret) de um cliente OAuth desta conta do Zendesk.',
  future_time: 'Escolha um momento que já passou.',
  endpoint_first: 'Descreva primeiro o endpoint.',
  endpoint_or_other: 'Descreva seu próprio endpoint ou escolha outra origem.',
  address_whole: 'Informe um endereço completo, por exemplo https://models.example.com/v1.',
  address_credentials: 'Não inclua nome nem senha no endereço: a chave tem seu próprio campo.',
  address_query: 'Retire o que vem depois de “?” ou “#”: o endereço termina com o caminho.',
  address_extra: 'Retire “{{extra}}” do fim: isso é acrescentado a cada chamada.',
  address_https: 'O endereço precisa começar com https://, para que ninguém no caminho possa ler.',
  address_private: 'Este endereço está em uma rede privada. Ele precisa estar na internet pública.',
  address_no_host: 'Não há host com o nome {{host}}.',
  key_needed: 'Informe a chave de API: a Anthropic não responde a ninguém sem uma.',
  key_of_other_address:
    'A chave guardada pertence a outro endereço e não é enviada a este. Informe a chave deste endereço ou remova a guardada.',
  ticket_erased:
    'Tudo sobre este ticket, ou sobre quem o solicitou, foi excluído aqui. Ele não é lido de novo.',
  no_such_ticket: 'O Zendesk não tem um ticket com este número.',
  personal_data:
    'Retire endereços de e-mail, números de telefone e de conta, e chaves: nada com eles é enviado a um modelo.',
  account_gone: 'Uma destas contas não existe mais.',
  no_such_installation: 'Esta instalação não está entre as encontradas.',
  no_group: 'Isto não é um grupo.',
  name_differs: 'Este não é o nome da conta.',
  password_wrong: 'Esta não é sua senha.',
  name_of_product:
    'É assim que o registro chama o que o Sidebrief faz por conta própria. Informe seu próprio nome.',
  password_short: 'Use pelo menos {{least}} caracteres.',
  password_repeats:
    'Ela repete poucos caracteres. Use várias palavras ou deixe um gerenciador de senhas criar uma.',
  password_guessable:
    'É fácil de adivinhar: quase só tem palavras comuns, sequências de teclas, anos ou seu nome. Use várias palavras sem relação entre si.',
  json_wanted: 'Envie JSON com o tipo de conteúdo application/json.',
  no_json: 'O conteúdo não é JSON.',
  input_unexpected: 'O que foi enviado não é como esperado.',
  field_unexpected: '{{field}}: não é como esperado.',
  grant_ended: 'O Zendesk não aceita mais a conexão. Conecte esta conta de novo.',
  not_connected: 'Esta conta do Zendesk não está conectada. Conecte-a de novo e atualize.',
  consent_first: 'Primeiro é preciso pedir o consentimento no Zendesk: conecte esta conta.',
  zendesk_unreachable: 'O Zendesk não respondeu. Tente de novo em instantes.',
  new_secret_unconfirmed:
    'O Zendesk não confirmou o novo segredo. Enquanto isso, ambos funcionam; tente de novo.',
  still_connected: 'O Zendesk não confirmou, então a conta continua conectada. Tente de novo.',
  check_refused: 'O Zendesk recusou a verificação (status {{status}}).',
  step_stuck: 'Uma etapa não pôde ser feita.',
  subdomain_taken: 'Outra conta aqui está conectada a este subdomínio.',
  not_a_helpdesk:
    'Esta conta não é para um helpdesk, então não há tickets. Adicione o helpdesk primeiro.',
};
