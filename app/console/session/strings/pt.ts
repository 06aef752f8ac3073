import type { SessionStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const sessionPt: SessionStrings = {
  language: 'Idioma',
  'name.missing': 'Informe seu nome.',
  'password.short': 'Use pelo menos {{minPasswordLength}} caracteres.',
  'join.title': 'Entrar no Sidebrief',
  theInvitation: 'Convite',
  'invite.invalid': 'Este link não dá acesso',
  tryAgain: 'Tentar novamente',
  'invited.admin': '{{invitedBy}} convida {{email}}. Aqui você será administrador.',
  'invited.read-only': '{{invitedBy}} convida {{email}}. Aqui você só poderá ler.',
  notSignedIn: 'Você não entrou',
  name: 'Seu nome',
  password: 'Senha',
  'password.hint': 'Pelo menos {{minPasswordLength}} caracteres, e nada fácil de adivinhar.',
  join: 'Entrar',
  'setup.title': 'Configurar o Sidebrief',
  'setup.incomplete': 'Este link não está completo',
  'setup.done': 'O Sidebrief já está configurado',
  'setup.incomplete.more': 'Abra o link de configuração completo que o backend mostrou ao iniciar.',
  'setup.done.more': 'O primeiro administrador já existe. Entre com essa conta.',
  'setup.toSignIn': 'Ir para a entrada',
  'setup.intro':
    'Crie o primeiro administrador deste console. Logo depois você pode conectar uma conta do Zendesk.',
  'setup.failed': 'O administrador não foi criado',
  email: 'E-mail',
  'password.least': 'Pelo menos {{minPasswordLength}} caracteres.',
  'setup.create': 'Criar administrador',
  'email.wrong': 'Informe um endereço de e-mail.',
  'email.missing': 'Informe seu endereço de e-mail.',
  'password.missing': 'Informe sua senha.',
  code: 'Código',
  'code.hint': 'O do aplicativo no seu telefone, ou um dos seus códigos de recuperação.',
  signIn: 'Entrar',
  signInAgain: 'Entrar de novo',
  expired:
    'Sua sessão terminou. Entre e você volta para onde estava; nada do que digitou se perdeu.',
  nobodyYet:
    'Ninguém pode entrar ainda: abra o link de configuração que o backend mostrou ao iniciar e crie ali o primeiro administrador.',
  elsewhere: 'Entrar com {{elsewhere}}',
  'reason.consent':
    'Você voltou do Zendesk, mas ninguém entrou aqui, então nada foi conectado. Entre e conecte novamente.',
  'reason.sign_in_elsewhere_failed':
    'A entrada pelo outro serviço não funcionou ou foi interrompida. Tente novamente.',
  'reason.not_invited':
    'Ninguém com seu endereço de e-mail foi convidado aqui. Peça um convite a um administrador.',
  'elsewhere.newTab':
    'Abre em uma nova guia. Depois volte para esta: o que você digitou continua aqui.',
  'invite.signedIn': 'Você entrou como {{name}}',
  'invite.signedIn.more':
    'Este convite deixa outra pessoa entrar. Para aceitá-lo você mesmo, saia primeiro.',
  'invite.signOut': 'Sair e aceitar',
  'invite.goOn': 'Continuar como {{name}}',
  'invite.notSignedOut': 'Não foi possível sair',
};
