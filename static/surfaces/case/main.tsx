import { mount } from '../../bridge/mount';
import { CasePanel } from './case-panel';

mount(CasePanel);
