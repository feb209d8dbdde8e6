/** Nothing said yet: a dash to the eye, words to whoever hears the table. */
export const Blank = ({ words }: { readonly words: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="k-hidden">{words}</span>
  </>
);
