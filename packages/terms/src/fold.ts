/** A word as it is compared: without accents, capitals, marks and doubled spaces. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐-―'’"«»“”().,/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
