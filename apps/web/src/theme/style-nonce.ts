/** The nonce that this page's policy grants to inline styles, or nothing where the policy asks for none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
