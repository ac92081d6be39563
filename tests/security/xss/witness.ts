/**
 * Runs in a page before anything else and notes whatever a payload would achieve there: code that ran, code that the
 * policy stopped, and markup that no page of ours makes.
 */
export const witness = (): void => {
  const found: string[] = [];
  const note = (what: string) => void (found.includes(what) || found.push(what));
  Object.assign(globalThis, { __xss: () => note('a payload ran'), xssFound: found });
  const foreign =
    'iframe,frame,frameset,object,embed,applet,base,math,marquee,dialog[onclose],portal,xss,plaintext,xmp,listing';
  const leadsAway = (value: string) => URL.parse(value, location.href)?.hostname === 'xss.invalid';
  const address = /^\P{L}*(javascript|vbscript|data:text|data:image\/svg|livescript)/iu;
  const inspect = (element: Element) => {
    if (element.matches(foreign)) note(`an element ${element.tagName}`);
    const isOurs = element.getAttribute('src')?.startsWith('/assets/') === true;
    if (element.localName === 'script' && !isOurs) note(`a script ${element.outerHTML.slice(0, 80)}`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'formaction') note(`an attribute ${name}`);
      const leads = /(^|:)(href|src|srcset|action|data|poster|background)$/.test(name);
      if (leads && (address.test(value) || leadsAway(value))) note(`an address ${value.slice(0, 80)}`);
    }
  };
  const inspectAll = (node: Node) => {
    if (!(node instanceof Element)) return;
    inspect(node);
    node.querySelectorAll('*').forEach(inspect);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes)
      if (type === 'attributes') inspectAll(target);
      else addedNodes.forEach(inspectAll);
  }).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`),
  );
};
