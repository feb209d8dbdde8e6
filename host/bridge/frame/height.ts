/** Where the lowest content ends; the document itself is stretched to the frame and never grows. */
function contentHeight(): number {
  const bottoms = [...document.body.children].map((child) => {
    const fixed = getComputedStyle(child).position === 'fixed';
    return fixed ? 0 : child.getBoundingClientRect().bottom + window.scrollY;
  });
  const { paddingBottom } = getComputedStyle(document.body);
  return Math.ceil(Math.max(0, ...bottoms) + Number.parseFloat(paddingBottom));
}

/** CSS pixels. */
const narrowest = 100;

/** Reports the content's height now and whenever it changes. */
export function watchHeight(report: (height: number) => void): void {
  let last = -1;

  function measure(): void {
    // Hidden or not laid out yet: a text one letter wide has no height worth telling.
    if (window.innerWidth < narrowest) return;
    const height = contentHeight();
    if (height === last) return;
    last = height;
    report(height);
  }

  const sizes = new ResizeObserver(measure);

  function observeChildren(): void {
    sizes.disconnect();
    for (const child of document.body.children) sizes.observe(child);
    measure();
  }

  window.addEventListener('resize', measure);
  new MutationObserver(observeChildren).observe(document.body, { childList: true, subtree: true });
  observeChildren();
}
