import type { SessionStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const sessionEs: SessionStrings = {
  language: 'Idioma',
  'name.missing': 'Escriba su nombre.',
  'password.short': 'Use al menos {{minPasswordLength}} caracteres.',
  'join.title': 'Unirse a Sidebrief',
  theInvitation: 'Invitación',
  'invite.invalid': 'Este enlace no le da acceso',
  tryAgain: 'Intentar de nuevo',
  'invited.admin': '{{invitedBy}} invita a {{email}}. Aquí será administrador.',
  'invited.read-only': '{{invitedBy}} invita a {{email}}. Aquí solo podrá leer.',
  notSignedIn: 'No ha iniciado sesión',
  name: 'Su nombre',
  password: 'Contraseña',
  'password.hint': 'Al menos {{minPasswordLength}} caracteres y nada que sea fácil de adivinar.',
  join: 'Unirse',
  'setup.title': 'Configurar Sidebrief',
  'setup.incomplete': 'Este enlace no está completo',
  'setup.done': 'Sidebrief ya está configurado',
  'setup.incomplete.more':
    'Abra el enlace de configuración completo que el backend mostró al iniciarse.',
  'setup.done.more': 'El primer administrador ya existe. Inicie sesión con esa cuenta.',
  'setup.toSignIn': 'Ir al inicio de sesión',
  'setup.intro':
    'Cree el primer administrador de esta consola. Justo después podrá conectar una cuenta de Zendesk.',
  'setup.failed': 'No se ha creado el administrador',
  email: 'Correo electrónico',
  'password.least': 'Al menos {{minPasswordLength}} caracteres.',
  'setup.create': 'Crear administrador',
  'email.wrong': 'Escriba una dirección de correo electrónico.',
  'email.missing': 'Escriba su dirección de correo electrónico.',
  'password.missing': 'Escriba su contraseña.',
  code: 'Código',
  'code.hint': 'El de la aplicación de su teléfono, o uno de sus códigos de recuperación.',
  signIn: 'Iniciar sesión',
  signInAgain: 'Iniciar sesión de nuevo',
  expired:
    'Su sesión ha terminado. Inicie sesión y volverá a donde estaba; no se ha perdido nada de lo que escribió.',
  nobodyYet:
    'Todavía nadie puede iniciar sesión: abra el enlace de configuración que el backend mostró al iniciarse y cree allí el primer administrador.',
  elsewhere: 'Iniciar sesión con {{elsewhere}}',
  'reason.consent':
    'Ha vuelto de Zendesk, pero aquí nadie ha iniciado sesión, así que no se ha conectado nada. Inicie sesión y vuelva a conectar.',
  'reason.sign_in_elsewhere_failed':
    'El inicio de sesión en el otro servicio no funcionó o se interrumpió. Inténtelo de nuevo.',
  'reason.not_invited':
    'Nadie con su dirección de correo electrónico ha sido invitado aquí. Pida una invitación a un administrador.',
  'elsewhere.newTab':
    'Se abre en una pestaña nueva. Después vuelva a esta: lo que escribió sigue aquí.',
  'invite.signedIn': 'Ha iniciado sesión como {{name}}',
  'invite.signedIn.more':
    'Esta invitación deja entrar a otra persona. Para aceptarla usted, cierre primero la sesión.',
  'invite.signOut': 'Cerrar sesión y aceptar',
  'invite.goOn': 'Seguir como {{name}}',
  'invite.notSignedOut': 'No se ha cerrado la sesión',
};
