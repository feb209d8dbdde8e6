import type { JiraSite } from '../site.ts';

export function seedPriorities(site: JiraSite): void {
  site.priorities.put('1', { id: '1', name: 'Highest', statusColor: '#d04437' });
  site.priorities.put('2', { id: '2', name: 'High', statusColor: '#f15C75' });
  site.priorities.put('3', { id: '3', name: 'Medium', statusColor: '#f79232' });
  site.priorities.put('4', { id: '4', name: 'Low', statusColor: '#707070' });
  site.priorities.put('5', { id: '5', name: 'Lowest', statusColor: '#999999' });
}
