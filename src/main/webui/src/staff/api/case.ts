import { queryOptions } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";

/** A look at the person for handling their request: it is made once, and again after something was done. */
const LOOK = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;
const HANDLING = { purpose: "handle-request" } as const;

/** A case, with the tag that says that nothing has changed since. */
export interface TaggedCase {
  found: Schema<"RequestCase">;
  etag: string;
}

/** All of a case; it is a look at the person. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "case", id, language()],
    queryFn: async (): Promise<TaggedCase> => {
      const { data, response } = met(await client.GET("/api/v1/staff/requests/{id}", { params: { path: { id }, query: HANDLING } }));
      const etag = response.headers.get("ETag");
      // Without it a step would go out over whatever has changed meanwhile.
      if (etag === null) throw new Error("a case came without its tag");
      return { found: data, etag };
    },
    ...LOOK,
  });

/** What was written about a case, oldest first; it is a look at the person. */
export const caseMessagesQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "case-messages", id],
    queryFn: async () =>
      met(await client.GET("/api/v1/staff/requests/{id}/messages", { params: { path: { id }, query: HANDLING } })).data.items,
    ...LOOK,
  });

/** The files of a case, oldest first; it is a look at the person. */
export const caseFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "case-files", id],
    queryFn: async () =>
      met(await client.GET("/api/v1/staff/requests/{id}/attachments", { params: { path: { id }, query: HANDLING } })).data.items,
    ...LOOK,
  });

/** The address that saves a file of a case; it is a look at the person. */
export function caseFileAddress(id: string, attachment: string): string {
  return `/api/v1/staff/requests/${id}/attachments/${attachment}?${new URLSearchParams(HANDLING)}`;
}

/** Which case a step is about, and since when nothing may have changed. */
interface Step {
  id: string;
  etag: string;
}

const stepOf = ({ id, etag }: Step) => ({ path: { id }, header: { "If-Match": etag } });

/** Grants or refuses. */
export const decide = (step: Step, body: Schema<"RequestDecision">) =>
  taken(step, client.POST("/api/v1/staff/requests/{id}/decision", { params: stepOf(step), body }));

/** Takes two further months. */
export const extend = (step: Step, body: Schema<"RequestExtension">) =>
  taken(step, client.POST("/api/v1/staff/requests/{id}/extension", { params: stepOf(step), body }));

/** Asks the person for more identification; the deadline waits. */
export const askForIdentification = (step: Step, body: Schema<"IdentificationRequest">) =>
  taken(step, client.POST("/api/v1/staff/requests/{id}/identification-request", { params: stepOf(step), body }));

/** Notes by what the person was identified; the deadline goes on. */
export const confirmIdentification = (step: Step, body: Schema<"Identification">) =>
  taken(step, client.POST("/api/v1/staff/requests/{id}/identification", { params: stepOf(step), body }));

/** Says who the person is in the register. */
export const assignSubject = (step: Step, body: Schema<"RequestSubject">) =>
  taken(step, client.PUT("/api/v1/staff/requests/{id}/subject", { params: stepOf(step), body }));

/** Notes how the copy was handed over; the case is completed. */
export const handOver = (step: Step, body: Schema<"RequestHandover">) =>
  taken(step, client.POST("/api/v1/staff/requests/{id}/handover", { params: stepOf(step), body }));

/** Waits for a step, and has the case and the queue read anew. */
async function taken({ id }: Step, answer: Promise<{ data?: Schema<"QueuedRequest">; error?: unknown; response: Response }>): Promise<void> {
  met(await answer);
  await caseChanged(id);
}

/** Has the case read anew, and with their next opening the lists that tell of it; messages and files are looks of their own. */
export async function caseChanged(id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["staff", "case", id] }),
    queries.invalidateQueries({ queryKey: ["staff", "requests"], refetchType: "none" }),
    queries.invalidateQueries({ queryKey: ["staff", "work"], refetchType: "none" }),
    queries.invalidateQueries({ queryKey: ["staff", "letters"], refetchType: "none" }),
  ]);
}

/** Writes to the person. */
export async function write(id: string, body: string, key: string): Promise<void> {
  met(await client.POST("/api/v1/staff/requests/{id}/messages", { params: { path: { id }, header: { "Idempotency-Key": key } }, body: { body } }));
  await queries.invalidateQueries({ queryKey: ["staff", "case-messages", id] });
}

/** Has the files of a case read anew where they are open: the one that was sent is among them. */
export async function caseFileSent(id: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["staff", "case-files", id] });
}
