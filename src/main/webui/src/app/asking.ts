/** The address at which one asks the data protection officer about something, named in words that both understand. */
export function askAddress(about: string): string {
  return `/my/help?${new URLSearchParams({ about })}`;
}
