import { queryOptions } from "@tanstack/react-query";
import { client } from "../../api/portal";
import { vocabularyQuery } from "../../api/queries";
import { met } from "../../api/refusals";
import { language, type Language } from "../../language/languages";

/** The portal's words in the language of somebody else than the reader. */
export const vocabularyIn = (spoken: Language) =>
  spoken === language()
    ? vocabularyQuery()
    : queryOptions({
        ...vocabularyQuery(),
        queryKey: ["vocabulary", spoken],
        queryFn: async () => met(await client.GET("/api/v1/vocabulary", { params: { header: { "Accept-Language": spoken } } })).data,
      });
