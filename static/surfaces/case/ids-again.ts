/**
 * Names what is sent: the same once more where it is sent again after a try that failed, because its answer may have
 * been all that was lost, and nothing is to be recorded twice.
 */
export function idsAgain(newId: () => string) {
  let failed: { readonly said: string; readonly id: string } | null = null;
  return async <Answer extends { readonly ok: boolean }>(
    command: unknown,
    send: (id: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const said = JSON.stringify(command);
    const id = failed?.said === said ? failed.id : newId();
    failed = { said, id };
    const answer = await send(id);
    if (answer.ok) failed = null;
    return answer;
  };
}
