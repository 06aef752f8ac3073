/** How mail programs introduce what is quoted below, in the languages agents meet most. */

/** "On Monday, Anna wrote:" on one line, or the last of the lines it was wrapped over. */
export const attribution = [
  /^on\b.{4,160}\bwrote:?$/i,
  /^am\b.{4,160}\bschrieb\b.{0,80}:?$/i,
  /^(?:le|el|em)\b.{4,160}(?:a écrit|ha escrito|escribió|escreveu)\s?:?$/i,
  /^.{2,80}<[^>\s]{3,80}@[^>\s]{3,80}>\s*(?:wrote|schrieb|a écrit|escribió|escreveu|\u5199\u9053)\s?:?$/i,
  /^\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}.{0,120}(?:のメール|wrote|書きました|さん)?\s?[:：]$/,
  /^.{0,120}(?:كتب|كتبت|כתב\/?ה?|כתבה).{0,80}[:：]$/,
  /^在.{4,120}写道[:：]$/,
];

/** The line after which a whole mail follows. */
export const separator = [
  /^-{2,}\s*(?:original message|original appointment|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|originalnachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|元のメッセージ|転送されたメッセージ|転送メッセージ)\s*-{2,}$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem encaminhada|転送されたメッセージ)\s?:$/i,
];
export const forwarded = /forward|weitergeleitet|transféré|réexpédié|reenviad|encaminhad|転送/i;

/** The line Zendesk puts above a notification: below it stands what was sent before. */
export const replyAbove = /^##-.{0,200}-##$/;

const headers: Record<'from' | 'sent' | 'to' | 'subject', string> = {
  from: 'from|von|de|da|差出人|送信者',
  sent: 'sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|fecha|data|送信日時|日時|日付',
  to: 'to|an|à|para|宛先',
  subject: 'subject|betreff|objet|asunto|assunto|件名',
};

/** Which header a line is: `From: …`, in bold or not. */
export function headerOf(line: string): keyof typeof headers | undefined {
  const names = Object.keys(headers) as (keyof typeof headers)[];
  return names.find((name) => headerLines[name].test(line));
}

const headerLines = Object.fromEntries(
  Object.entries(headers).map(([name, words]) => [
    name,
    new RegExp(`^\\*{0,2}(?:${words})\\*{0,2}\\s?[:：]\\*{0,2}\\s?\\S`, 'i'),
  ]),
) as Record<keyof typeof headers, RegExp>;
