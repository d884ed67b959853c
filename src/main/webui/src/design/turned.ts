/** Whether the first of two days that are asked for is after the last: then nothing can be found, however much there is. */
export function areTurned({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return from !== undefined && to !== undefined && from > to;
}
