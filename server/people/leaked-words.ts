/**
 * The passwords that leaked most often, as one word each, in lower case. Read when the first password is set: few
 * starts ever need them.
 *
 * @returns about 49,000, from the list that comes with the package `@zxcvbn-ts/language-common`
 */
export async function leakedWords(): Promise<ReadonlySet<string>> {
  return (known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  ));
}

let known: Promise<ReadonlySet<string>> | undefined;
