/** Red, green and blue from 0 to 255; the name of a colour we have no numbers for; or none at all. */
export type Colour = [number, number, number] | string;

/** The names mails use, as browsers know them (CSS Color 4); any other is a word that only equals itself. */
const names: Record<string, string> = Object.fromEntries(
  (
    'aliceblue f0f8ff antiquewhite faebd7 aqua 0ff azure f0ffff beige f5f5dc bisque ffe4c4 black 000 ' +
    'blanchedalmond ffebcd blue 00f brown a52a2a coral ff7f50 cornsilk fff8dc crimson dc143c cyan 0ff ' +
    'darkblue 00008b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkred 8b0000 dimgray 696969 ' +
    'floralwhite fffaf0 fuchsia f0f gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 gray 808080 green 008000 ' +
    'grey 808080 honeydew f0fff0 indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa ' +
    'lavenderblush fff0f5 lemonchiffon fffacd lightblue add8e6 lightcyan e0ffff lightgray d3d3d3 ' +
    'lightgreen 90ee90 lightgrey d3d3d3 lightyellow ffffe0 lime 0f0 linen faf0e6 magenta f0f maroon 800000 ' +
    'midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 navy 000080 oldlace fdf5e6 olive 808000 ' +
    'orange ffa500 orchid da70d6 pink ffc0cb plum dda0dd purple 800080 red f00 salmon fa8072 ' +
    'seashell fff5ee silver c0c0c0 skyblue 87ceeb slategray 708090 snow fffafa steelblue 4682b4 tan d2b48c ' +
    'teal 008080 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white fff whitesmoke f5f5f5 ' +
    'yellow ff0'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]) ?? [],
);
const saysNothing = /^(?:inherit|initial|unset|revert|currentcolor|none|)$/;
/** Closer than this on every channel, nobody tells two colours apart. */
const leastContrast = 15;

/** @returns `undefined` when the value leaves the colour as it was */
export function readColour(value: string | undefined): Colour | undefined {
  const word = value?.trim().toLowerCase() ?? '';
  if (saysNothing.test(word)) return undefined;
  return (
    readHex(names[word] ?? word) ?? readRgb(word) ?? readHsl(word) ?? readLightness(word) ?? word
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
