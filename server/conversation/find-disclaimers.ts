import type { Line } from './clean-text.ts';

/** What legal and security notices say of themselves, in the languages agents meet most. */
const notices = [
  /\b(?:confidential(?:ity)?|privileged)\b[^]*\b(?:intended|recipient|addressee|notice|delete|disclos)/i,
  /\b(?:if you (?:are not|have received)|not the intended recipient)\b[^]*\b(?:error|mistake|delete|notify)/i,
  /\bplease consider (?:the environment|your environmental)/i,
  /\b(?:scanned|checked|virus[- ]free)\b[^]*\b(?:virus|malware|avast|avg|mcafee|sophos)/i,
  /^(?:\[?(?:caution|warning|external)\b[^]*\b(?:outside|external|sender|organi[sz]ation|links? or (?:open )?attachments)|\[external\]$)/i,
  /(?:diese (?:e-?mail|nachricht)|der inhalt dieser)[^]*(?:vertraulich|bestimmt|empfänger|irrtümlich)/i,
  /(?:irrtümlich|versehentlich) erhalten/i,
  /bitte (?:denken sie an die umwelt|prüfen sie,? ob)[^]*(?:ausdruck|drucken|umwelt)/i,
  /(?:ce (?:message|courriel|mail)|cet? e-?mail)[^]*(?:confidentiel|destinataire|erreur)/i,
  /(?:este|el presente) (?:mensaje|correo)[^]*(?:confidencial|destinatari|error)/i,
  /(?:esta mensagem|este e-?mail|o conteúdo desta)[^]*(?:confidencia|destinat|engano|erro)/i,
  /(?:本メール|このメール|本電子メール)[^]*(?:機密|宛先|受信者|破棄|誤って)/,
  /(?:before printing|avant d['’]imprimer|antes de imprimir)/i,
];
const longest = 2500;

/** Marks the notices with which a mail begins or ends; what stands in between was meant to be read. */
export function findDisclaimers(lines: Line[]): void {
  const paragraphs = paragraphsOf(lines);
  const [first] = paragraphs;
  // A person who has nothing but such a sentence to say means it.
  if (paragraphs.length < 2) return;
  if (first && isNotice(first)) leave(first);
  for (const paragraph of paragraphs.slice(1).reverse()) {
    if (!isNotice(paragraph)) return;
    leave(paragraph);
  }
}

function isNotice(paragraph: Line[]): boolean {
  const text = paragraph.map((line) => line.text).join(' ');
  return text.length > 20 && text.length < longest && notices.some((notice) => notice.test(text));
}

function leave(paragraph: Line[]): void {
  for (const line of paragraph) line.leaves = 'disclaimer';
}

function paragraphsOf(lines: Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (line.leaves || line.text === '' || /^[-_=*]{3,}$/.test(line.text)) {
      if (current.length > 0) paragraphs.push(current);
      current = [];
    } else current.push(line);
  }
  return current.length > 0 ? [...paragraphs, current] : paragraphs;
}
