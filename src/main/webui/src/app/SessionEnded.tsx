import { SignedOut } from "../design/SignedOut";
import { useIsSaidInView } from "../design/saidOnce";

/** Says that the session is over while the view stays as it is, unless the view says so where it was refused. */
export function SessionEnded() {
  return useIsSaidInView() ? null : <SignedOut />;
}
