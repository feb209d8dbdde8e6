import { mount } from '../../bridge/mount';
import { IssueQuality } from './issue-quality';

mount(IssueQuality);
