/** Of which revision the analysis is, from the second on, and why there is one. */
export const RevisionLine = ({ revision }: { readonly revision: number }) =>
  revision === 1 ? null : (
    <p className="k-small">
      <strong>Revision {revision}.</strong> What was done before did not help. All that was found
      stays; whether each root is one is asked anew.
    </p>
  );
