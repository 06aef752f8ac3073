/** Addresses of pages, hosts, mailboxes and telephones with a country's code, however they are written. */
const addresses = [
  String.raw`(?:https?|hxxps?|ftp|mailto|tel|javascript|data):[^\s<>"')\]]+`,
  String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`,
  String.raw`(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}])(?::\d+)?(?:[/?#][^\s<>"')\]]*)?`,
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])(?:[:/][^\s<>"')\]]*)?`,
  String.raw`(?:\+|\b00)\d[\d ()/.-]{6,}\d`,
];
const addressPattern = new RegExp(addresses.join('|'), 'giu');
/** Ways to write a full stop that people read as one. */
const spelt =
  /\s*[[({]\s*(?:\.|dot|punkt|point|punto|ponto|punt)\s*[\])}]\s*|\s+dot\s+|(?<=[\p{L}\p{N}])[．。｡․‧](?=[\p{L}\p{N}])/giu;
/** Names of files look like hosts; none of these is the end of one. */
const file =
  /^[^/@:?#]+\.(?:pdf|png|jpe?g|gif|heic|docx?|xlsx?|pptx?|csv|txt|log|json|xml|mp4|eml)$/;

/**
 * Whether a sentence names an address of a page, a host, a mailbox or a telephone abroad that none of these
 * passages names. The bare host is taken for named where a page of it is.
 */
export function namesOtherAddress(sentence: string, passages: { text: string }[]): boolean {
  const known = new Set(passages.flatMap(({ text }) => addressesIn(text)));
  const hosts = new Set([...known].map(hostOf));
  return addressesIn(sentence).some((one) => !known.has(one) && !hosts.has(one));
}

function addressesIn(text: string): string[] {
  return [...text.replace(spelt, '.').matchAll(addressPattern)]
    .map(([raw]) => keyOf(raw))
    .filter((key) => !file.test(key));
}

function keyOf(raw: string): string {
  if (/^(?:\+|00)\d/.test(raw)) return raw.replace(/^00/, '+').replace(/[^\d+]/g, '');
  return raw
    .toLowerCase()
    .replace(/^(?:https?|hxxps?|ftp|mailto|tel):\/*/, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?/]+$/, '');
}

/** Of a mailbox its whole address: who may name a mailbox has not named its host. */
function hostOf(key: string): string {
  return key.includes('@') ? key : key.replace(/[/?#:].*$/, '');
}
