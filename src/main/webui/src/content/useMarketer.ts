import { useQuery } from "@tanstack/react-query";
import { choicesQuery } from "../api/choices";

const CONTROLLER = "controller";

/** The name of the partner that a marketer's code stands for; the company itself has none here. */
export function useMarketer(marketer: string): string | undefined {
  const isPartner = marketer !== CONTROLLER;
  const { data } = useQuery({ ...choicesQuery(), enabled: isPartner });
  if (!isPartner) return undefined;
  const consent = data?.all.consents.find((each) => each.marketer === marketer);
  return consent?.marketerName ?? data?.all.partners.find((each) => each.marketer === marketer)?.name ?? marketer;
}
