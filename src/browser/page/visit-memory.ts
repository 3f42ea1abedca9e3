/** A JSON value in session storage, kept until the tab is closed. */
export interface VisitMemory<Value> {
  /** Undefined if there is none, or if storage is blocked. */
  recall: () => Value | undefined;
  /** Stores a value; undefined removes it. */
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
        // Storage may be blocked or full; the value only saves a request.
      }
    },
  };
}
