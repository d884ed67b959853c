import type { Client, MaybeOptionalInit, ParseAsResponse } from "openapi-fetch";
import type {
  ErrorResponse,
  HttpMethod,
  MediaType,
  PathsWithMethod,
  RequiredKeysOf,
  SuccessResponse,
} from "openapi-typescript-helpers";
import type { paths } from "./types.js";

type ResponsesOf<Operation> = Operation extends { responses: infer Responses extends Record<number, unknown> } ? Responses : never;

/**
 * What is answered, as the contract has it. The types of openapi-fetch itself would take an open enum (`string & {}`)
 * apart, as if it were an object, so that an answer's parts were no longer those of `Schema`.
 */
type Answered<Operation, Init> =
  | { data: ParseAsResponse<SuccessResponse<ResponsesOf<Operation>, MediaType>, Init>; error?: never; response: Response }
  | { data?: never; error: ErrorResponse<ResponsesOf<Operation>, MediaType>; response: Response };

/** What is sent can be left out where nothing of it is required. */
type Sent<Init> = RequiredKeysOf<Init> extends never ? [sent?: Init] : [sent: Init];

type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...sent: Sent<Init>
) => Promise<Answered<paths[Path][Method], Init>>;

/** The portal as `openapi-fetch` sees it: paths, parameters, bodies and answers are those of the contract. */
export interface Portal extends Pick<Client<paths>, "use" | "eject"> {
  GET: Call<"get">;
  PUT: Call<"put">;
  POST: Call<"post">;
  DELETE: Call<"delete">;
  HEAD: Call<"head">;
  PATCH: Call<"patch">;
}
