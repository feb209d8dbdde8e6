const bridge = globalThis.__bridge;
const told = () => document.getElementById('told');

async function start() {
  const history = await bridge.callBridge('createHistory');
  const context = await bridge.callBridge('getContext');
  const { project } = context.extension;
  const show = ({ pathname, search }) => {
    const day = new Date().toISOString().slice(0, 10);
    told().textContent = `${project.key} at ${pathname}${search} on ${day}`;
  };
  await history.listen(show);
  show(history.location);
  document.getElementById('deeper').addEventListener('click', () => {
    void history.push('/audits?tab=2');
  });
  document.getElementById('issue').addEventListener('click', () => {
    void bridge.callBridge('navigate', {
      target: 'issue',
      issueKey: `${project.key}-1`,
      type: 'same-tab',
    });
  });
}

document.addEventListener('DOMContentLoaded', () => void start());
