import { findMeaning, type Evidence, type Found } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Finding } from '../support.ts';
import { fitsMood } from './fits-mood.ts';

/** Words so common that their denial counts only beside another word of the same clause. */
const weak = new Set(['ask', 'possible']);

/**
 * Whether what is said to be done, promised or denied is so in the passage that says most of the same. Where another
 * says otherwise ("no code comes", and later "now it comes"), that is in doubt.
 */
export function checkClaims(sentence: Reading, evidence: Evidence): Finding[] {
  const reasons: Finding[] = [];
  for (const mention of sentence.mentions) {
    if (isIndirect(mention, sentence)) continue;
    if (!isClaim(mention, sentence)) continue;
    const found = nearest(
      mention,
      sentence,
      candidates(
        mention,
        findMeaning(mention, evidence, mention.isPast || mention.isDenied).filter(
          (one) => !isBesideDenial(mention, one),
        ),
      ),
    ).filter((one) => !isStillToCome(mention, one));
    if (found.length === 0) continue;
    const agreeing = found.filter((one) => agrees(mention, one));
    if (agreeing.length === 0)
      reasons.push({
        code: 'negation',
        word: mention.raw,
        isDoubtful:
          !isPlainly(mention, sentence, found) ||
          findMeaning(mention, evidence).some((one) => agrees(mention, one)),
      });
    else if (lasts(mention, sentence) && isOver(mention, evidence))
      reasons.push({ code: 'negation', word: mention.raw });
    else if (
      ![
        ...agreeing,
        ...toldOtherwise(mention, evidence),
        ...doneSince(mention, agreeing, evidence),
      ].some((one) => fitsMood(mention, one))
    )
      reasons.push({ code: 'modality', word: mention.raw, isDoubtful: true });
  }
  return reasons;
}

/** The same verb or quality of the same things, there with a "not" and here without, or the other way round. */
function isPlainly(mention: Mention, sentence: Reading, found: Found[]): boolean {
  const itself = new Set(mention.meanings.map(({ concept }) => concept));
  const own = [...(sentence.keys[mention.clause] ?? [])].filter((key) => !itself.has(key));
  return found.every(({ isSame, mention: other, reading }) => {
    const keys = reading.keys[other.clause];
    return (
      isSame &&
      other.isDenied !== mention.isDenied &&
      own.filter((key) => keys?.has(key)).length > 0
    );
  });
}

/** What was asked for in the same words may be told in others: "switch me", and then "I've moved you". */
function toldOtherwise(mention: Mention, evidence: Evidence): Found[] {
  return findMeaning(mention, evidence).filter(
    (one) => isSure(one) && isTold(one) && one.mention.isPast && agrees(mention, one),
  );
}

/** What has not happened so far may still be promised. */
function isStillToCome({ mood, isDenied }: Mention, { mention: other, reading }: Found): boolean {
  return (
    mood === 'will' && !isDenied && other.isDenied && other.isPast && reading.role === 'customer'
  );
}

/** "Wurden beim Umzug nicht mitgenommen" denies the verb, not the move. */
function isBesideDenial({ isNoun }: Mention, { mention: other, reading }: Found): boolean {
  const isVerbLast = reading.language === 'de' || reading.language === 'nl';
  return isVerbLast && other.isNoun && other.isDenied && !isNoun;
}

/** "Please click the link", and then, by the other side: "Clicked." */
function doneSince(mention: Mention, asked: Found[], evidence: Evidence): Found[] {
  if (mention.mood !== 'done') return [];
  return findMeaning(mention, evidence).filter(
    (one) =>
      one.isSame &&
      one.mention.isPast &&
      agrees(mention, one) &&
      asked.every(
        ({ reading }) =>
          reading.role !== one.reading.role && (reading.at ?? '') < (one.reading.at ?? ''),
      ),
  );
}

/** "Whether it has arrived" claims nothing. */
function isIndirect({ clause }: Mention, { clauses, tokens }: Reading): boolean {
  return /^(?:whether|ob)$/.test(tokens[clauses[clause]?.start ?? 0]?.word ?? '');
}

/** A verb or a quality claims something; a noun does where no verb of its clause does. */
function isClaim(
  { meanings, isPast, isNoun, clause, at, raw }: Mention,
  { mentions }: Reading,
): boolean {
  if (meanings.some(({ concept }) => weak.has(concept))) return true;
  if (
    isPast
      ? meanings.length > 0 && meanings.every(({ kind }) => kind === 'free')
      : meanings.some(({ kind }) => kind === 'free')
  )
    return false;
  if (meanings.some(({ kind }) => kind === 'say')) return false;
  if (meanings.length === 0) return isPast && !/^\p{Lu}/u.test(raw);
  if (!meanings.some(({ kind }) => kind === 'act' || kind === 'state')) return false;
  if (!isNoun) return true;
  return !mentions.some(
    (other) =>
      other.clause === clause &&
      other.at !== at &&
      !other.isNoun &&
      other.meanings.some(({ kind }) => kind === 'act' || kind === 'state'),
  );
}

/** What is told before what is asked, the same before what it follows from, and what a verb says in verbs. */
function candidates({ isNoun, mood }: Mention, found: Found[]): Found[] {
  const prefer = (list: Found[], isBetter: (one: Found) => boolean): Found[] => {
    const better = list.filter(isBetter);
    return better.length > 0 ? better : list;
  };
  const isOpen = mood === 'asked' || mood === 'wanted' || mood === 'maybe';
  const sure = found.filter(isSure);
  const same = isOpen ? sure : prefer(sure, ({ isSame }) => isSame);
  const isOnlyAsked = !isOpen && same.every(isAsked) && sure.some(isTold);
  const told = isOnlyAsked
    ? sure.filter(isTold)
    : isOpen
      ? same
      : prefer(same, (one) => !isAsked(one));
  return prefer(told, ({ mention }) => mention.isNoun === isNoun);
}

/** From what did not happen nothing follows, unless it follows from just that. */
function isSure({ isFirm, sign, mention }: Found): boolean {
  return isFirm || sign * (mention.isDenied ? -1 : 1) > 0;
}

/** An act or a quality that is told, from which something else follows. */
function isTold(one: Found): boolean {
  return (
    !one.isSame &&
    !isAsked(one) &&
    one.mention.meanings.some(({ kind }) => kind === 'act' || kind === 'state')
  );
}

function isAsked({ mention, reading }: Found): boolean {
  return reading.clauses[mention.clause]?.isQuestion === true;
}

/** Of all the places that speak of it, those that share most with the clause of the sentence. */
function nearest(mention: Mention, sentence: Reading, found: Found[]): Found[] {
  const own = [...(sentence.keys[mention.clause] ?? [])];
  const itself = new Set(mention.meanings.map(({ concept }) => concept));
  // A noun, or that somebody asks, is denied only where the same is spoken of.
  const isWeak = mention.isNoun || mention.meanings.some(({ concept }) => weak.has(concept));
  if (found.length < 2 && !isWeak) return found;
  const scored = found.map((one) => {
    const keys = one.reading.keys[one.mention.clause];
    const common = own.filter((key) => keys?.has(key));
    return {
      one,
      shared: common.length + (one.isSame ? 0.5 : 0),
      isApt: !isWeak || common.some((key) => !itself.has(key)),
    };
  });
  const most = scored.reduce((best, { shared }) => Math.max(best, shared), 0);
  return scored.filter(({ shared, isApt }) => isApt && shared === most).map(({ one }) => one);
}

function agrees(mention: Mention, place: Found): boolean {
  const { mention: other, sign } = place;
  if (isAsked(place)) return true;
  // "Not into my account": a thing is not denied, what is done with it is.
  if (!place.isSame && other.meanings.every(({ kind }) => kind !== 'act' && kind !== 'state'))
    return true;
  return sign * (mention.isDenied ? -1 : 1) * (other.isDenied ? -1 : 1) > 0;
}

/** "Still" speaks of how things are at the end. */
function lasts({ clause }: Mention, { clauses, tokens, language }: Reading): boolean {
  const still = wordsOf(language, 'still');
  const { start = 0, end = 0 } = clauses[clause] ?? {};
  return tokens
    .slice(start, end)
    .some(
      ({ word }, at) =>
        still.has(word) || still.has(`${word} ${tokens[start + at + 1]?.word ?? ''}`),
    );
}

function isOver(mention: Mention, evidence: Evidence): boolean {
  const same = findMeaning(mention, evidence).filter(({ isSame }) => isSame);
  const newest = same.reduce<Found | undefined>(
    (last, one) => (last && (last.reading.at ?? '') > (one.reading.at ?? '') ? last : one),
    undefined,
  );
  return newest !== undefined && newest.mention.isPast && !agrees(mention, newest);
}
