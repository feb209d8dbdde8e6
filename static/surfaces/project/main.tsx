import { mount } from '../../bridge/mount';
import { ProjectPage } from './project-page';

mount(ProjectPage);
