/** A part of a text, from `start` to before `end`. */
export interface OrderSpan {
  start: number;
  end: number;
}

/** Words that name a machine, what it writes, or what it was told; in the languages attackers write most. */
const machine = [
  String.raw`\b(?:an?|the|you|your|dear|hey|hello|hi|any)\s+(?:ai|a\.i\.|llm|gpt|chatbot|language model|ai assistant|summari[sz]er)\b`,
  String.raw`\b(?:ai|llm|chatgpt|sidebrief)\b(?=[\s,:;!.)-])|\bassistant\b(?=[,:])|\bas an assistant\b`,
  String.raw`\b(?:system|developer|hidden|initial)[ -](?:prompt|message|instructions?|directive|override)\b`,
  String.raw`\bprompt injection\b|\b(?:the|your|this) prompt\b(?!\s+\p{L})`,
  String.raw`\b(?:your|the|this|ticket) (?:summary|brief|guidelines|guardrails|system role)\b`,
  String.raw`\b(?:künstliche intelligenz|ki|sprachmodell|systemnachricht|zusammenfassung)\b`,
  String.raw`\b(?:ia|intelligence artificielle|modèle de langage|résumé|message système)\b`,
  String.raw`\b(?:inteligencia artificial|modelo de lenguaje|resumen|mensaje del sistema)\b`,
  String.raw`\b(?:inteligência artificial|modelo de linguagem|resumo|mensagem do sistema)\b`,
  String.raw`\b(?:intelligenza artificiale|modello linguistico|riassunto|riepilogo|messaggio di sistema)\b`,
  String.raw`\b(?:taalmodel|samenvatting|systeembericht)\b`,
  'プロンプト|要約|AIアシスタント|指令|提示词|摘要|инструкци|сводк|модел[ьи]',
];

/** Words by which somebody tells a machine what to write or to forget. */
const order = [
  String.raw`\b(?:ignore|disregard|forget|override|bypass|drop|skip|discard|stop following|do not follow|don't follow)\b`,
  String.raw`\b(?:write|say|state|print|output|respond|reply|answer|repeat|include|insert|add|append|mention|report|summari[sz]e|classify|mark|set|tell|reveal|show|display|translate|render|list|call|open|send|quote|cite|return|begin|start|end|pretend|act|behave|treat|assume|consider)\b`,
  String.raw`\b(?:ignorier\w*|vergiss|missachte\w*|schreib\w*|sag\w*|antworte\w*|gib|füge|nenne|erwähne|fasse|wiederhole|setze|behandle|zeige|verrate)\b`,
  String.raw`\b(?:ignore[zr]?|oublie[zr]?|écri[stv]\w*|dis|dites|répond\w*|ajoute[zr]?|affiche[zr]?|mentionne[zr]?|considère[zr]?|révèle[zr]?)\b`,
  String.raw`\b(?:ignor[ae]\w*|olvid[ae]\w*|escrib[ae]\w*|di|diga|respond[ae]\w*|añad[ae]\w*|incluy[ae]\w*|muestr[ae]\w*|revel[ae]\w*)\b`,
  String.raw`\b(?:esque[çc]\w*|escrev[ae]\w*|diga|inclu[ai]\w*|mostr[ae]\w*)\b`,
  String.raw`\b(?:dimentica\w*|scriv[aie]\w*|rispond[aie]\w*|aggiung[aie]\w*|mostra\w*)\b`,
  String.raw`\b(?:negeer|vergeet|schrijf|zeg|antwoord|voeg|toon|noem)\b`,
  '無視|忘れ|書い|書け|返信|出力|答え|忽略|忘记|写|输出|回复|игнорируй|забудь|напиши|ответь|укажи',
];

/** Marks and turns that have no place in a letter to a help desk. */
const certain = [
  String.raw`<\|?/?(?:im_start|im_end|system|assistant|user|endoftext|s|inst)\|?>|\[/?INST\]|<</?SYS>>`,
  String.raw`(?:^|\n)\s*(?:#{2,}\s*)?(?:system|assistant|developer)\s*(?:\(.{0,30}\))?\s*:\s*(?:ignore|you|the (?:brief|summary|model|ai)|write|always|never|new)\b`,
  String.raw`(?:^|\n)\s*(?:-{3,}|={3,}|#{3,})\s*(?:end|begin|start|new) (?:of )?(?:evidence|ticket|data|document|conversation|system|prompt|instructions?|context|input)\b`,
  String.raw`\b(?:ignore|disregard|forget|override)\b.{0,20}\b(?:all|any|your|prior|previous|above|earlier|these|system|safety)\b.{0,20}\b(?:instructions?|rules?|prompts?|guidelines?|directives?)\b`,
  String.raw`\b(?:ignorier\w*|vergiss|missachte\w*)\b.{0,40}\b(?:anweisung\w*|regeln|vorgaben)\b`,
  String.raw`\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:consignes?|instructions?|règles)\b`,
  String.raw`\b(?:ignor[ae]\w*|olvid[ae]\w*)\b.{0,40}\b(?:instrucciones|reglas|indicaciones)\b`,
  String.raw`\b(?:ignor[ae]\w*|esque[çc]\w*)\b.{0,40}\b(?:instruções|regras)\b`,
  String.raw`\b(?:ignor[aie]\w*|dimentica\w*)\b.{0,40}\b(?:istruzioni|regole)\b`,
  String.raw`\b(?:negeer|vergeet)\b.{0,40}\b(?:instructies|regels)\b`,
  String.raw`\b(?:ignore|disregard|forget|override)\b.{0,20}\b(?:instructions?|rules?|prompts?)\b.{0,10}\babove\b`,
  String.raw`\b(?:for|to) (?:the|any) (?:ai|llm|language model|model|assistant)\b.{0,20}:`,
  String.raw`\byou are (?:now|no longer) (?:an?|the|in|bound|my|under)\b|\bact as (?:if you|an? (?:ai|unrestricted|different|admin\w*))\b|\bfrom now on,? you\b|\bnew (?:system instructions?|task for you|role)\b\s*:|\b(?:enter|in|enable|activate) (?:developer|debug|god|jailbreak|unrestricted) mode\b`,
  String.raw`"(?:sentences|rests_on|kind|text|role|content)"\s*:`,
  String.raw`\b(?:respond|reply|answer|output) (?:only|exactly|solely) (?:with|in)\b|\bwrite (?:exactly|verbatim)\b|\brepeat after me\b`,
];

const letter = String.raw`[\p{L}\p{N}_]`;
/** Where a word begins or ends, in any script: `\b` knows of unaccented letters only. */
const edge = `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`;
const anyOf = (parts: string[]): RegExp =>
  new RegExp(parts.join('|').replaceAll(String.raw`\b`, edge), 'iu');
const machinePattern = anyOf(machine);
const orderPattern = anyOf(order);
const certainPattern = anyOf(certain);
const goesOn = anyOf([String.raw`^\s*(?:write|say|state|output|print|respond|answer)\b`]);
/** Latin letters as wide as Chinese ones; folded one by one, so that places stay. */
const wide = /[\uff01-\uff5e]/g;

/**
 * Where a text speaks to whatever machine reads it, instead of to the help desk. What stands there is no evidence of
 * anything: whoever asks a model to write that a refund was paid has not shown that it was. A part goes from the
 * sentence in which that begins to the end of the text, since what is to be written mostly follows.
 *
 * The patterns are a net, not a proof: what escapes them still has to be quoted, be said by whom it is said to be, and
 * can neither become a link nor an action.
 *
 * @returns at most one part: it never ends before the text does
 */
export function findOrders(text: string): OrderSpan | undefined {
  const narrow = text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const sentences = sentencesOf(narrow);
  const first = sentences.find(({ words }, at) => isOrder(words, sentences[at + 1]?.words ?? ''));
  return first && { start: first.start, end: text.length };
}

function isOrder(sentence: string, next: string): boolean {
  if (certainPattern.test(sentence)) return true;
  return machinePattern.test(sentence) && (orderPattern.test(sentence) || goesOn.test(next));
}

/** Longer sentences are looked at in pieces, so that patterns with a gap stay quick. */
const longestSentence = 2000;

function sentencesOf(text: string): { start: number; words: string }[] {
  const found: { start: number; words: string }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const isEnd = /[.!?。!?\n]/.test(text[at] ?? '') && /^\s?$/.test(text[at + 1] ?? '');
    if (!isEnd && at - start < longestSentence) continue;
    found.push({ start, words: text.slice(start, at + 1) });
    start = at + 1;
  }
  if (start < text.length) found.push({ start, words: text.slice(start) });
  return found;
}
