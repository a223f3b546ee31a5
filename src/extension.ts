/** Called by VS Code when the first document that could hold a deal is opened. */
export function activate(): void {
  // The services and features start here.
}
