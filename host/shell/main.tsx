import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { RouterProvider } from './routing/router.tsx';
import { SiteProvider } from './site/site-context.tsx';
import './styles/base.css';
import './styles/controls.css';
import './styles/forms.css';
import './styles/top-bar.css';
import './styles/pages.css';
import './styles/issue.css';
import './styles/mail.css';
import './styles/dialog.css';
import './styles/drawer.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

createRoot(root).render(
  <RouterProvider>
    <SiteProvider>
      <App />
    </SiteProvider>
  </RouterProvider>,
);
