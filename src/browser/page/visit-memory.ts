/** What is kept until the tab is closed, as JSON. */
export interface VisitMemory<Value> {
  /** Undefined where nothing is kept, or the browser keeps nothing. */
  recall: () => Value | undefined;
  /** Keeps a value; forgets it where it is undefined. */
  remember: (value: Value | undefined) => void;
}

export function createVisitMemory<Value>(key: string): VisitMemory<Value> {
  return {
    recall() {
      try {
        return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null) ?? undefined;
      } catch {
        return undefined;
      }
    },
    remember(value) {
      try {
        if (value === undefined) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage may be blocked or full: what it saves is a request.
      }
    },
  };
}
