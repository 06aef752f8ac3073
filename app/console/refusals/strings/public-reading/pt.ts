import type { PublicReadingStrings } from './en.ts';

/** Portuguese, in the words of Zendesk's own interface. */
export const publicReadingPt: PublicReadingStrings = {
  no_such_account: 'Não há conta do Zendesk com este subdomínio. Verifique como ele foi escrito.',
  help_centre_not_active:
    'Esta conta do Zendesk não tem uma central de ajuda ativada. Ative-a na administração do Guide e tente de novo.',
  help_centre_closed:
    'Esta central de ajuda mostra seus artigos só a quem entra. Abra-a a todos nas configurações, ou escolha também atendimento ou CRM: então um administrador entra no Zendesk.',
  help_centre_elsewhere:
    'O Zendesk leva daqui a outro endereço: a conta tem agora outro subdomínio, ou sua central de ajuda pede para entrar. Veja-a em um navegador e tente de novo.',
};
