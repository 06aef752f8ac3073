import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingPt } from '../../../refusals/strings/public-reading/pt.ts';
import type { AccountsFoundStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const accountsFoundPt: AccountsFoundStrings = {
  ...prefixed('said', publicReadingPt),
  'said.nobody': 'O Zendesk não sabe quem deu este consentimento. Conecte de novo.',
  'said.not_an_admin':
    'O consentimento foi dado por alguém que não é administrador desta conta do Zendesk. Entre no Zendesk como administrador e conecte de novo.',
  'said.scope_missing':
    'O Zendesk não concedeu {{scopes}}. Permita no cliente OAuth e conecte de novo.',
  'said.app_id_missing':
    'O Sidebrief não sabe o id do seu aplicativo nesta conta. Informe o id do aplicativo nesta conta ou defina ZENDESK_APP_ID.',
  'said.app_not_installed':
    'O aplicativo Sidebrief ainda não está instalado nesta conta do Zendesk. Instale-o no Zendesk e tente de novo.',
  'said.several_installations':
    'O aplicativo Sidebrief está instalado mais de uma vez nesta conta do Zendesk. Escolha qual usar.',
  'said.app_switched_off':
    'O aplicativo está instalado mas desativado: os agentes não o verão até que seja ativado.',
  'said.webhook_missing': 'O webhook ainda não existe. Tente de novo.',
  'said.fields_read.one': '{{count}} campo suspenso',
  'said.fields_read.other': '{{count}} campos suspensos',
  'said.reauthorization_required': 'O Zendesk não aceita mais o acesso. Conecte de novo.',
  'said.zendesk_refused':
    'O Zendesk recusou (status {{status}}). Verifique se o administrador que conecta pode gerenciar aplicativos e webhooks e tente de novo.',
  'said.zendesk_busy.one':
    'O Zendesk está ocupado e pede para esperar {{count}} segundo. Depois tente de novo.',
  'said.zendesk_busy.other':
    'O Zendesk está ocupado e pede para esperar {{count}} segundos. Depois tente de novo.',
  'said.zendesk_unreachable':
    'O Zendesk não pode ser acessado no momento. Tente de novo em um minuto.',
  'said.internal': 'Algo falhou do nosso lado; os detalhes estão no log. Tente de novo.',
  'said.internal.answer':
    'O Zendesk respondeu de um jeito que o Sidebrief não conhece; os detalhes estão no log.',
  'found.clock_right': 'O relógio deste servidor está de acordo com o do Zendesk.',
  'found.clock_not_told': 'A resposta do Zendesk não informa a hora.',
  'found.clock_skewed.ahead.one':
    'O relógio deste servidor está cerca de {{count}} minuto adiantado em relação ao do Zendesk. Se a diferença for de minutos, as solicitações da barra lateral e os eventos são recusados.',
  'found.clock_skewed.ahead.other':
    'O relógio deste servidor está cerca de {{count}} minutos adiantado em relação ao do Zendesk. Se a diferença for de minutos, as solicitações da barra lateral e os eventos são recusados.',
  'found.clock_skewed.behind.one':
    'O relógio deste servidor está cerca de {{count}} minuto atrasado em relação ao do Zendesk. Se a diferença for de minutos, as solicitações da barra lateral e os eventos são recusados.',
  'found.clock_skewed.behind.other':
    'O relógio deste servidor está cerca de {{count}} minutos atrasado em relação ao do Zendesk. Se a diferença for de minutos, as solicitações da barra lateral e os eventos são recusados.',
  'found.grant_works': 'O Zendesk aceita nosso acesso.',
  'found.grant_refused':
    'O Zendesk não aceita mais nosso acesso: ele foi revogado ou não foi usado por tempo demais.',
  'found.scopes_granted': 'Concedido: {{scopes}}.',
  'found.scope_missing': 'O Zendesk não concedeu {{scopes}}.',
  'found.admin': 'Quem conectou é administrador desta conta do Zendesk.',
  'found.not_an_admin': 'Quem conectou não é mais administrador desta conta do Zendesk.',
  'found.nobody': 'O Zendesk não sabe mais quem conectou.',
  'found.webhook_active': 'Ele existe, está ativo e pede os eventos certos.',
  'found.webhook_not_wanted':
    'Está pausado de propósito: esta conta é consultada a cada poucas horas.',
  'found.webhook_not_needed': 'Não é necessário: esta conta não é para atendimento.',
  'found.webhook_was_missing':
    'Tinha sido excluído e foi criado de novo. O que aconteceu nesse meio-tempo é lido de novo automaticamente.',
  'found.webhook_was_doubled': 'Havia vários nossos; os outros foram removidos.',
  'found.webhook_was_paused':
    'Estava pausado e está ativo de novo. O que aconteceu nesse meio-tempo é lido de novo automaticamente.',
  'found.webhook_was_changed':
    'Tinha sido alterado e foi corrigido. O que aconteceu nesse meio-tempo é lido de novo automaticamente.',
  'found.webhook_missing': 'O webhook ainda não existe.',
  'found.signing_secret_same': 'Os eventos são assinados como esperamos.',
  'found.signing_secret_was_rotated':
    'Alguém tinha criado um novo segredo de assinatura e os eventos eram recusados desde então. Ele foi adotado; o que foi recusado é lido de novo automaticamente.',
  'found.app_installed': 'Está instalado e ativado.',
  'found.app_id_missing': 'O Sidebrief não sabe o id do seu aplicativo nesta conta.',
  'found.app_uninstalled':
    'O aplicativo Sidebrief não está instalado nesta conta do Zendesk, então os agentes não o veem.',
  'found.app_not_installed': 'O aplicativo ainda não foi encontrado.',
  'found.app_switched_off':
    'O aplicativo está instalado e desativado, então os agentes não o veem.',
  'found.app_settings_were_changed':
    'As configurações indicavam outra conta, ou nenhuma; foram gravadas de novo.',
  'found.app_was_installed_again':
    'Tinha sido instalado de novo; o novo recebeu suas configurações.',
  'found.several_installations':
    'O aplicativo Sidebrief está instalado mais de uma vez nesta conta do Zendesk.',
  'found.widget_secret_seen': 'As solicitações da barra lateral são assinadas com ele.',
  'found.widget_secret_missing': 'O aplicativo ainda não tem segredo.',
  'found.widget_secret_unconfirmed': 'O Zendesk não confirmou o novo segredo.',
  'found.widget_secret_not_seen':
    'Nenhuma barra lateral fez solicitações desde que o segredo foi gravado, e o Zendesk não deixa ninguém lê-lo de volta.',
  'found.widget_secret_differs':
    'As solicitações da barra lateral indicam esta conta e são assinadas com outro segredo: alguém o mudou nas configurações do aplicativo.',
  'found.sidebar_out_of_time':
    'As solicitações da barra lateral são assinadas corretamente, mas para outra hora que a deste servidor.',
  'found.export_allowed': 'O Zendesk nos deixa ler o que mudou.',
  'found.help_centre_none':
    'Esta conta não tem central de ajuda, então nenhum artigo é recomendado.',
  'found.help_centre_read': 'Legível: {{brands}}.',
  'found.help_centre_read.partly': 'Legível: {{brands}}. Desativada: {{off}}.',
  'found.help_centre_off':
    'A central de ajuda de {{brands}} está desativada ou não pode ser lida, então seus artigos não são recomendados.',
  'found.no_such_account': 'O Zendesk não conhece mais uma conta com este subdomínio.',
  'found.help_centre_not_active':
    'A conta não tem uma central de ajuda ativada, por isso nenhum artigo é lido.',
  'found.help_centre_closed':
    'A central de ajuda mostra seus artigos só a quem entra, por isso eles não são lidos.',
  'found.help_centre_elsewhere':
    'O Zendesk leva a outro endereço: a conta tem agora outro subdomínio, ou sua central de ajuda pede para entrar.',
  'found.help_centre_public': 'Todos podem lê-la, e nós também, sem entrar.',
  'found.needs_webhook': 'Não verificado: primeiro o webhook.',
  'found.needs_app': 'Não verificado: primeiro o aplicativo.',
  'found.needs_token': 'Não verificado: o Zendesk não aceita nosso acesso.',
  'found.needs_admin': 'Não verificado: só o acesso de um administrador pode.',
  'found.needs_scope': 'Não verificado: o acesso não chega até aqui.',
  'found.zendesk_refused': 'O Zendesk recusou (status {{status}}).',
  'found.zendesk_busy':
    'Não verificado: as chamadas desta conta ao Zendesk estão esgotadas no momento.',
  'found.zendesk_unreachable': 'O Zendesk não respondeu.',
  'found.unreadable':
    'O Zendesk respondeu de um jeito que o Sidebrief não conhece; os detalhes estão no log.',
  'found.internal': 'Algo falhou do nosso lado; os detalhes estão no log.',
  'found.interrupted': 'O teste terminou antes de chegar aqui.',
  'todo.clock_skewed':
    'Acerte o relógio da máquina que executa o Sidebrief, de preferência por NTP.',
  'todo.grant_refused':
    'Reconecte: um administrador do Zendesk permite o acesso de novo. Nada mais precisa ser informado.',
  'todo.scope_missing':
    'Permita no cliente OAuth na Central de administração (Aplicativos e integrações, APIs, Clientes OAuth) e reconecte.',
  'todo.not_an_admin':
    'Torne essa pessoa administradora de novo, ou reconecte com uma sessão de administrador no Zendesk.',
  'todo.nobody':
    'Torne essa pessoa administradora de novo, ou reconecte com uma sessão de administrador no Zendesk.',
  'todo.webhook_missing': 'Corrija na Central de administração e teste de novo.',
  'todo.app_id_missing': 'Defina ZENDESK_APP_ID ou informe o id do aplicativo nesta conta.',
  'todo.app_uninstalled':
    'Instale-o na Central de administração (Aplicativos e integrações, Aplicativos do Zendesk Support) e teste de novo.',
  'todo.app_not_installed': 'Corrija na Central de administração e teste de novo.',
  'todo.app_switched_off':
    'Ative-o na Central de administração (Aplicativos e integrações, Aplicativos do Zendesk Support).',
  'todo.several_installations': 'Escolha nas etapas de conexão nesta página.',
  'todo.widget_secret_missing': 'Grave-o novamente.',
  'todo.widget_secret_unconfirmed': 'Grave-o novamente.',
  'todo.widget_secret_not_seen':
    'Abra qualquer ticket no Zendesk com o aplicativo e teste de novo.',
  'todo.widget_secret_differs': 'Grave-o novamente.',
  'todo.sidebar_out_of_time': 'Veja a linha sobre o relógio.',
  'todo.help_centre_off':
    'Ative-a na administração do Guide e teste de novo. Se está desativada de propósito, não há nada a fazer.',
  'todo.no_such_account': 'Crie aqui uma conta para o novo subdomínio.',
  'todo.help_centre_not_active': 'Ative-a na administração do Guide e teste de novo.',
  'todo.help_centre_closed':
    'Abra-a a todos nas configurações, ou use esta conta também para atendimento ou CRM: então um administrador entra no Zendesk.',
  'todo.help_centre_elsewhere': 'Veja a central de ajuda em um navegador em que você não entrou.',
  'todo.needs_webhook': 'Veja a linha acima.',
  'todo.needs_app': 'Veja a linha acima.',
  'todo.needs_token': 'Veja a linha acima que diz o motivo.',
  'todo.needs_admin': 'Veja a linha acima que diz o motivo.',
  'todo.needs_scope': 'Veja a linha acima que diz o motivo.',
  'todo.zendesk_refused':
    'Verifique na Central de administração se quem conectou pode gerenciar aplicativos e webhooks e teste de novo.',
  'todo.zendesk_busy.one': 'Teste de novo em {{count}} segundo.',
  'todo.zendesk_busy.other': 'Teste de novo em {{count}} segundos.',
  'todo.zendesk_unreachable':
    'Teste de novo em um minuto; status.zendesk.com informa sobre interrupções.',
  'todo.internal': 'Teste de novo em um minuto.',
  'todo.interrupted': 'Teste de novo.',
  'notice.app_uninstalled':
    'O aplicativo Sidebrief não está mais instalado nesta conta do Zendesk, então os agentes não o veem. Instale-o de novo ou desconecte a conta.',
  'notice.webhook_left_behind':
    'O Zendesk não deixa mais este acesso remover o webhook. Se “{{webhook}}” ainda estiver na Central de administração, exclua-o lá.',
};
