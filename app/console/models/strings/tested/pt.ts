import type { ModelsTestedStrings } from './en.ts';

/** Portuguese, in the words of Zendesk's own interface. */
export const modelsTestedPt: ModelsTestedStrings = {
  'tested.off': 'Não há modelo para testar: esta instalação foi iniciada sem nenhum.',
  'tested.budget-spent':
    'Nada foi enviado: o orçamento de hoje acabou. Aumente-o ou teste de novo depois da meia-noite UTC.',
  'tested.resting':
    'Nada foi enviado: o endpoint falhou várias vezes e é deixado em paz por um tempo.',
  'tested.timeout':
    '{{host}} recebeu a pergunta e não respondeu a tempo. Verifique se o modelo está carregado e não está sobrecarregado, ou escolha um menor.',
  'tested.rate-limited':
    '{{host}} pede para irmos mais devagar, ou o seu plano lá se esgotou. Verifique os limites e teste de novo.',
  'tested.refused':
    '{{host}} respondeu sem nada. O modelo se recusou ou gastou o limite de palavras pensando: escolha outro modelo ou desative o raciocínio lá.',
  'tested.malformed':
    '{{host}} respondeu, mas não como foi pedido, nem mesmo só com palavras. Este modelo é pequeno demais para a tarefa, ou o endereço não é o de um modelo.',
  'tested.not-allowed':
    '{{host}} não nos deixa entrar. Verifique a chave de API e se ela pode usar “{{model}}”.',
  'tested.model-missing':
    '{{host}} não conhece nenhum modelo “{{model}}”, ou não há nada neste endereço. Verifique o nome do modelo e se o endereço termina onde começa o de cada chamada, muitas vezes com /v1.',
  'tested.too-long':
    'Nem uma pergunta curta cabe. Verifique a janela de contexto: ela é menor do que o modelo aceita.',
  'tested.rejected':
    '{{host}} não entende como se pergunta. Verifique se o tipo de endpoint está certo e o nome do modelo.',
  'tested.unreachable':
    'Nada utilizável respondeu em {{host}}. Verifique o endereço, se o endpoint está funcionando e se o backend consegue alcançá-lo.',
  'tested.not-masked':
    'Nada foi enviado, porque o mascaramento dos dados pessoais não se manteve. Isso é uma falha do Sidebrief.',
  'tested.not-here':
    'O modelo “{{model}}”, que roda no próprio backend, não respondeu como deveria. Verifique se EMBEDDINGS_FOLDER contém um modelo de embeddings.',
  'tested.no-vector':
    '{{host}} respondeu, mas não com um vetor. Verifique se “{{model}}” é um modelo de embeddings.',
  'tested.not-embedding':
    '{{host}} não cria embeddings com “{{model}}”. Verifique o nome do modelo, se ele é de embeddings e se este endpoint os oferece.',
};
