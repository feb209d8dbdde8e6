/** Hands a file to the browser; answers what was done, in a sentence. */
export function saveFile(name: string, file: Blob): string {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return `Saved as ${name}.`;
}
