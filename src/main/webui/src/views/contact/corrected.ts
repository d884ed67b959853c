import { queries } from "../../api/queries";

/** Has everything that can show what was corrected read it anew. The words stay as they are. */
export function corrected(): void {
  void queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what !== "vocabulary" && what !== "session" });
}
