import { useAddressFilters } from "../../../app/addressFilters";

/** What narrows the lists down: one of the two, their grounds, the day of the review, and whether they have ended. */
export const FILTERS = ["kind", "hold", "restriction", "reviewBy", "ended"] as const;

/** The filters of the lists, as the address has them. */
export const useBlockFilters = () => useAddressFilters(FILTERS);
