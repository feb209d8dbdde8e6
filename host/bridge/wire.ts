/** What crosses the frame's border. `protocol` tells our messages from those of other scripts. */
export type WireMessage =
  | { protocol: typeof protocol; kind: 'call'; id: number; command: string; value: unknown }
  | { protocol: typeof protocol; kind: 'function'; id: number; function: number; value: unknown }
  | { protocol: typeof protocol; kind: 'answer'; id: number; ok: boolean; value: unknown };

export type RemoteFunction = (...values: unknown[]) => unknown;

export const protocol = 'forge-frame-1';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A message of this protocol, or null for anything else that was posted to the window. */
export function readMessage(data: unknown): WireMessage | null {
  if (!isRecord(data) || data['protocol'] !== protocol || typeof data['id'] !== 'number') {
    return null;
  }
  const { kind, id, value } = data;
  if (kind === 'call' && typeof data['command'] === 'string') {
    return { protocol, kind, id, command: data['command'], value };
  }
  if (kind === 'function' && typeof data['function'] === 'number') {
    return { protocol, kind, id, function: data['function'], value };
  }
  if (kind === 'answer' && typeof data['ok'] === 'boolean') {
    return { protocol, kind, id, ok: data['ok'], value };
  }
  return null;
}
