const formats = new Map<string, Intl.NumberFormat>();

/** How a number is written in a locale; making a format takes longer than using it. */
export function figuresOf(locale: string): (number: number) => string {
  return (number) => {
    const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
    formats.set(locale, format);
    return format.format(number);
  };
}
