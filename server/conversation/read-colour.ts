/** Red, green and blue from 0 to 255; the name of a colour we have no numbers for; or none at all. */
export type Colour = [number, number, number] | string;

/** The few names that are used for hiding; any other is kept as a word, so that it only equals itself. */
const names: Record<string, Colour> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  black: [0, 0, 0],
};
const saysNothing = /^(?:inherit|initial|unset|revert|currentcolor|none|)$/;
/** Closer than this on every channel, nobody tells two colours apart. */
const leastContrast = 8;

/** @returns `undefined` when the value leaves the colour as it was */
export function readColour(value: string | undefined): Colour | undefined {
  const word = value?.trim().toLowerCase() ?? '';
  if (saysNothing.test(word)) return undefined;
  return (
    names[word] ?? readHex(word) ?? readRgb(word) ?? readHsl(word) ?? readLightness(word) ?? word
  );
}

export function isSameColour(a: Colour, b: Colour): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= leastContrast);
}

function readHex(word: string): Colour | undefined {
  const digits = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  if (!digits) return undefined;
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0, alpha = 255] = (pairs ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return alpha < 16 ? 'transparent' : [red, green, blue];
}

function readRgb(word: string): Colour | undefined {
  const inside = /^rgba?\(([^)]*)\)$/.exec(word)?.[1];
  const numbers = inside?.match(/[\d.]+%?/g) ?? [];
  if (numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = numbers.map((number) =>
    number.endsWith('%') ? parseFloat(number) * 2.55 : Number(number),
  );
  const alpha = numbers[3] === undefined ? 1 : parseFloat(numbers[3]);
  return alpha < 0.06 ? 'transparent' : [red, green, blue];
}

function readHsl(word: string): Colour | undefined {
  const [, hue = '0', saturation = '0', lightness = '0', alpha] =
    /^hsla?\(\s*(-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%?[\s,]+([\d.]+)%?(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(
      word,
    ) ?? [];
  if (!word.startsWith('hsl')) return undefined;
  if (alpha !== undefined && parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1) < 0.06) {
    return 'transparent';
  }
  const light = Number(lightness) / 100;
  const reach = (Number(saturation) / 100) * Math.min(light, 1 - light);
  const channel = (shift: number): number => {
    const turn = (shift + Number(hue) / 30 + 360) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Of the newer ways to write a colour only the lightness is read: near white or near black, or a word of its own. */
function readLightness(word: string): Colour | undefined {
  const [, name, number = '', percent] = /^(ok)?(?:lab|lch)\(\s*([\d.]+)(%)?/.exec(word) ?? [];
  if (number === '') return undefined;
  const light = Number(number) / (name && !percent ? 1 : 100);
  if (light > 0.97) return [255, 255, 255];
  return light < 0.03 ? [0, 0, 0] : undefined;
}
