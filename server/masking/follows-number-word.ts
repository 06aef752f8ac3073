/** Words whose number is a thing's and not a person's, in a dozen languages; German, Nordic and Slavic ones are the beginning of compounds. */
const things = [
  '(?:purchase )?orders?|invoices?|tickets?|tracking|serials?|parts?|items?|articles?|parcels?|shipments?|references?|ref|po|sku|imei|ean|gtin|isbn|rma|version|build|revision|rev|customer (?:no|number|id)|account (?:no|number|id)|case (?:no|number|id)',
  '(?:bestell|auftrags?|rechnungs?|kundenn|vertrags?|sendungs?|artikel|serien|vorgangs?|vorgang|paket|teilen|geräten|sendung|rechnung|auftrag)\\p{L}{0,12}',
  'commandes?|factures?|colis|suivi|contrat|dossier|référence|pedidos?|facturas?|seguimiento|contrato|referencia|fatura|encomenda|rastre\\p{L}{0,8}|nota fiscal|protocolo|série|serie|expediente|albarán|lote|lot|expédition',
  '(?:bestel|order|factuur|klant|zending|dossier|artikel|referentie)\\p{L}{0,12}|ordin[ei]|fattur[ae]|spedizione|pratica|lotto|tracciamento|codice (?:cliente|articolo)|contratto',
  '(?:zamówieni|faktur|przesyłk|paczk|klient|zleceni|umow|transakcj|kolli|kund|ärende|ordre|pakke|objednávk|zásilk|zakázk|smlouv|tilaus|lasku)\\p{L}{0,12}|sipariş|fatura|kargo|müşteri|takip|seri|ürün|barkod',
];
const joints =
  'no|nr|num|number|numer|numeru|numarası|numaram|číslo|nummer|numéro|numero|número|n|id|code|is|ist|est|es|é|was|lautet|de';
const word = new RegExp(
  `(?:(?<!\\p{L})(?:${things.join('|')})(?!\\p{L})|(?:注文|請求|伝票|追跡|受付|製造|シリアル|管理)(?:書|問い?合わせ)?(?:番号|No|ナンバー)?|品番|型番)(?:[ .:#°º-]{0,3}(?:${joints})(?!\\p{L})){0,3}[ .:#°ºは]{0,4}$`,
  'iu',
);

/** Whether the words right before a place say that the number there is an order's, a parcel's or the like. */
export function followsNumberWord(text: string, place: number): boolean {
  return word.test(text.slice(Math.max(0, place - 60), place));
}
