/** What a search form asks, as the query of an address: `?q=…&outlet=…&only=here`; empty where it asks nothing. */
export function queryOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) asked.append(name, value);
  const query = String(asked);
  return query && `?${query}`;
}

/** Fills the form from the query of an address. What none of its options is called, by value or by name, is passed over. */
export function fill(form: HTMLFormElement, query: string): void {
  const asked = new URLSearchParams(query);
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      const wanted = asked.get(control.name) ?? '';
      const at = [...control.options].findIndex(({ value, text }) =>
        [value, text].includes(wanted),
      );
      control.selectedIndex = Math.max(0, at);
    } else if (control instanceof HTMLInputElement) {
      if (control.type === 'checkbox')
        control.checked = asked.getAll(control.name).includes(control.value);
      else control.value = asked.get(control.name) ?? '';
    }
  }
}
