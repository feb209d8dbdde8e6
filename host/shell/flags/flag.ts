type FlagTone = 'info' | 'success' | 'warning' | 'error';

interface FlagAction {
  text: string;
  onClick: () => void;
}

export interface Flag {
  id: string;
  title: string;
  description: string;
  tone: FlagTone;
  actions: FlagAction[];
  isAutoDismiss: boolean;
}
