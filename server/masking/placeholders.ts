import type { MaskKind } from '../contract/masks.ts';

/** What is hidden from models: what is masked in storage, and what storage keeps for people to read. */
export type ModelMaskKind = MaskKind | 'address' | 'ip';

/** `bracket` stands for what only looks like a placeholder, and was written by a person. */
export type PlaceholderKind = ModelMaskKind | 'bracket';

/** How models spell the kinds when they translate or tidy a placeholder; letters only. */
const spellings: Record<PlaceholderKind, string> = {
  email:
    'email|mail|emailaddress|emailadresse|mailadresse|courriel|correo|correoelectronico|eposta|epost|メール|メールアドレス',
  phone:
    'phone|phonenumber|telephone|telefon|telefono|telefone|telefonnummer|tel|telefoon|téléphone|teléfono|電話|電話番号',
  card: 'card|cardnumber|creditcard|karte|kreditkarte|carte|tarjeta|cartao|cartão|carta|kaart|karta|kort|kart|カード',
  iban: 'iban|account|accountnumber|konto|kontonummer',
  'national-id': 'nationalid|id|nationalidentity|ausweis|ausweisnummer',
  secret: 'secret|password|passwort|key|geheimnis',
  name: 'name|names|person|nom|nombre|nome|naam|imię|imie|nazwisko|namn|ad|isim|名前|氏名',
  address:
    'address|postaladdress|adresse|anschrift|dirección|direccion|endereço|endereco|indirizzo|adres|adress|住所',
  ip: 'ip|ipaddress|ipadresse',
  bracket: 'bracket',
};
const kindOfSpelling = new Map(
  Object.entries(spellings).flatMap(([kind, words]) =>
    words.split('|').map((word): [string, PlaceholderKind] => [word, kind as PlaceholderKind]),
  ),
);

/** What stands in a request to a model in place of a value: `⟦email 1⟧`. */
export function placeholderOf(kind: PlaceholderKind, number: number): string {
  return `⟦${kind} ${number}⟧`;
}

/** Finds every placeholder as we write it. */
export const placeholderPattern = new RegExp(
  `⟦(?:${Object.keys(spellings).join('|')}) \\d{1,6}⟧`,
  'g',
);

/** Finds whatever could be meant as a placeholder: words and a number in brackets of some sort, or in ours at all. */
export const lookalikePattern =
  /⟦{1,2}[^⟦⟧\n]{0,60}⟧{1,2}|[⟦[〚【⟨]{1,2} {0,2}\p{L}[\p{L}\p{M} _-]{0,30}[ _#:.-]{0,3}\p{Nd}{1,6} {0,2}[⟧\]〛】⟩]{1,2}/gu;

/** @returns what a lookalike means; without a number where it has none; `undefined` where it means nothing we know */
export function readPlaceholder(
  lookalike: string,
): { kind: PlaceholderKind; number?: number } | undefined {
  const [, words = '', digits] =
    /^\P{L}*([\p{L}\p{M} _-]+?)[ _#:.-]*(\d{1,6})?[^\p{L}\d]*$/u.exec(
      lookalike.normalize('NFKC'),
    ) ?? [];
  const kind = kindOfSpelling.get(words.replace(/[ _-]/g, '').toLowerCase());
  if (!kind) return undefined;
  return digits === undefined ? { kind } : { kind, number: Number(digits) };
}
