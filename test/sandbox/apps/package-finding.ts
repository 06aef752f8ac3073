/** One thing the package rules have to say about an app package. */
export interface PackageFinding {
  /** An error refuses the package; a warning is only shown. */
  level: 'error' | 'warning';
  /** Stable and ours, e.g. `location-unknown`. */
  code: string;
  message: string;
}

export function error(code: string, message: string): PackageFinding {
  return { level: 'error', code, message };
}

export function warning(code: string, message: string): PackageFinding {
  return { level: 'warning', code, message };
}
