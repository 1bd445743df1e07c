/**
 * Template tag for sentences in Portuguese: a preposition runs into the article of what follows ("de" + "o Brasil" =
 * "do Brasil").
 */
export function pt(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  let said = strings[0] ?? '';
  values.forEach((value, i) => {
    said = join(said, String(value)) + (strings[i + 1] ?? '');
  });
  return said;
}

function join(said: string, value: string): string {
  const preposition = /(^|[\s(])(de|em|a|por) $/i.exec(said)?.[2];
  const article = /^(os?|as?) /.exec(value)?.[1];
  if (preposition === undefined || article === undefined) return said + value;
  const contraction =
    preposition.toLowerCase() === 'a' && article.startsWith('a')
      ? `à${article.slice(1)}`
      : `${JOINED[preposition.toLowerCase() as keyof typeof JOINED]}${article}`;
  const begun = preposition[0] === preposition[0]?.toUpperCase() ? capital(contraction) : contraction;
  return said.slice(0, said.length - preposition.length - 1) + begun + value.slice(article.length);
}

const JOINED = { de: 'd', em: 'n', a: 'a', por: 'pel' } as const;

/** A name with its article at the head of a sentence: "The Netherlands". */
export function capital(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
