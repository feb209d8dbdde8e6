/** Says that something is on its way. */
export const Loading = ({ label }: { readonly label: string }) => (
  <div className="k-loading" role="status">
    {label}…
  </div>
);
