import { queryOptions } from "@tanstack/react-query";
import { language } from "../language/languages";
import { client } from "./portal";
import { met } from "./refusals";

const SELDOM_MILLIS = 300_000;

/** The privacy notice, with whom to turn to: a version of it, or the one in force. */
export const noticeQuery = (version?: string) =>
  queryOptions({
    queryKey: ["notice", version ?? "", language()],
    queryFn: async () =>
      met(
        await client.GET("/api/v1/privacy-notice", {
          params: { query: version === undefined ? {} : { version } },
        }),
      ).data,
    staleTime: SELDOM_MILLIS,
  });

/** The versions of the notice, the one in force first. */
export const noticeVersionsQuery = () =>
  queryOptions({
    queryKey: ["notice-versions"],
    queryFn: async () => met(await client.GET("/api/v1/privacy-notice/versions")).data.items,
    staleTime: SELDOM_MILLIS,
  });
