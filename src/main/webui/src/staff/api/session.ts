import { queryOptions } from "@tanstack/react-query";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { language } from "../../language/languages";

/** Whether a member of staff is signed in, and what they are; why not any more is told once. */
export const staffQuery = () =>
  queryOptions({
    queryKey: ["staff", "session", language()],
    queryFn: async () => met(await client.GET("/api/v1/staff/session")).data,
  });
