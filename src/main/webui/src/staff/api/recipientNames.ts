import { queryOptions } from "@tanstack/react-query";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";

/** The names of the recipients of personal data by their ids; partners are among them. */
export const recipientNamesQuery = () =>
  queryOptions({
    queryKey: ["staff", "recipients", "names"],
    queryFn: async () => {
      const { data } = met(await client.GET("/api/v1/staff/recipients"));
      return Object.fromEntries(data.items.flatMap(({ id, partner, name }) => [[partner ?? id, name], [id, name]]));
    },
    staleTime: 300_000,
  });
