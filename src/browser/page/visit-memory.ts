/** What is kept until the tab is closed, as JSON. */
export interface VisitMemory<Value> {
  /** Undefined where nothing is kept, or the browser keeps nothing. */
  recall: () => Value | undefined;
  remember: (value: Value) => void;
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
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage may be blocked or full: what it saves is a request.
      }
    },
  };
}
