import { isSupportedCountry, type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** These answer only inside their country: written with its code they would mislead. */
const AT_HOME_ONLY: ReadonlySet<NumberType> = new Set<NumberType>(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN']);

/** A published telephone as a `tel:` URI (RFC 3966); nothing where it is not plainly one number that can be called from abroad. */
export function telUri(published: string, state: string): string | undefined {
  const number = parsePhoneNumberFromString(published, { ...(isSupportedCountry(state) && { defaultCountry: state }), extract: false });
  return number?.isValid() === true && !AT_HOME_ONLY.has(number.getType()) ? number.getURI() : undefined;
}
