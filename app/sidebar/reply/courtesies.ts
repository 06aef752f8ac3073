interface Courtesies {
  greeting: string;
  greetingNobody: string;
  thanks: string;
  closing: string;
}

/** How a reply begins and ends, by the language it is written in. */
const byLanguage: Record<string, Courtesies> = {
  de: {
    greeting: 'Hallo {{name}},',
    greetingNobody: 'Guten Tag,',
    thanks: 'vielen Dank für Ihre Nachricht.',
    closing: 'Viele Grüße',
  },
  en: {
    greeting: 'Hello {{name}},',
    greetingNobody: 'Hello,',
    thanks: 'Thank you for your message.',
    closing: 'Kind regards',
  },
  es: {
    greeting: 'Hola, {{name}}:',
    greetingNobody: 'Hola:',
    thanks: 'Gracias por su mensaje.',
    closing: 'Un saludo',
  },
  fr: {
    greeting: 'Bonjour {{name}},',
    greetingNobody: 'Bonjour,',
    thanks: 'Merci pour votre message.',
    closing: 'Cordialement',
  },
  it: {
    greeting: 'Buongiorno {{name}},',
    greetingNobody: 'Buongiorno,',
    thanks: 'grazie per il Suo messaggio.',
    closing: 'Cordiali saluti',
  },
  nl: {
    greeting: 'Beste {{name}},',
    greetingNobody: 'Goedendag,',
    thanks: 'Bedankt voor uw bericht.',
    closing: 'Met vriendelijke groet',
  },
  pt: {
    greeting: 'Olá, {{name}},',
    greetingNobody: 'Olá,',
    thanks: 'agradecemos a sua mensagem.',
    closing: 'Atenciosamente',
  },
};

/** Names of the two who write to each other, as Zendesk has them; `undefined` where it did not say. */
export interface Correspondents {
  requester: string | undefined;
  agent: string | undefined;
}

/**
 * A whole reply as text: greeting and closing are ours, in its language and by first names, around what is said.
 *
 * @param sentences what is said
 */
export function wholeReply(
  sentences: readonly string[],
  language: string,
  { requester, agent }: Correspondents,
): string {
  const words = byLanguage[language] ?? byLanguage['en']!;
  const name = firstName(requester);
  return [
    name ? words.greeting.replace('{{name}}', () => name) : words.greetingNobody,
    [words.thanks, ...sentences].join(' '),
    [words.closing, firstName(agent)].filter((line) => line !== undefined).join('\n'),
  ].join('\n\n');
}

/** Zendesk calls people it does not know by their address or number: no name to greet anybody by. */
function firstName(name: string | undefined): string | undefined {
  const first = name?.trim().split(/\s+/)[0];
  return first && /^[\p{L}\p{M}'’.-]+$/u.test(first) ? first : undefined;
}
