import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingPt } from '../../../refusals/strings/public-reading/pt.ts';
import type { HealthFailuresStrings } from './en.ts';

/** Portuguese, in the words of Zendesk's own interface. */
export const healthFailuresPt: HealthFailuresStrings = {
  ...prefixed('failure', publicReadingPt),
  'failure.zendesk_reconnect':
    'O Zendesk não aceita mais o acesso. Reconecte a conta e depois tente de novo.',
  'failure.zendesk_skip':
    'O Zendesk não o entregou: não existe mais, ou quem conectou a conta não pode vê-lo. Procure-o no Zendesk.',
  'failure.zendesk_retry_later':
    'O Zendesk estava ocupado ou inacessível. Tente de novo em alguns minutos; se continuar falhando, teste a conexão da conta.',
  'failure.zendesk_our_bug':
    'O Sidebrief e o Zendesk não se entenderam. Tentar de novo pouco ajuda: atualize o Sidebrief ou informe o problema com o log do backend.',
  'failure.reauthorization_required':
    'A conta não está conectada. Reconecte-a e depois tente de novo.',
  'failure.oauth_client_missing':
    'A conta não tem cliente OAuth. Informe o identificador e o segredo dele em “Nome e cliente OAuth”, na página da conta, e depois tente de novo.',
  'failure.zendesk_unreachable':
    'Não foi possível acessar o Zendesk. Tente de novo em alguns minutos; se continuar falhando, teste a conexão da conta.',
  'failure.zendesk_refused':
    'O Zendesk recusou. Teste a conexão da conta: o teste mostra a causa e o que fazer.',
  'failure.not_found': 'Aquilo de que se tratava não está mais aqui. Não há nada a fazer.',
  'failure.not_for_this':
    'A conta não serve mais para isso. Não há nada a fazer, a menos que queira mudar isso.',
  'failure.conflict':
    'A conta foi alterada nesse meio-tempo. Tente de novo; se falhar outra vez, veja a conta.',
  'failure.timed_out':
    'Demorou mais do que o permitido. Tente de novo quando houver menos trabalho.',
  'failure.interrupted': 'O Sidebrief foi interrompido no meio. Tente de novo.',
  'failure.unexpected':
    'Algo falhou que não deveria. Tente de novo; se falhar outra vez, informe com o log do backend.',
};
