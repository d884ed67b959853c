import { QueryClientProvider } from "@tanstack/react-query";
import { queries } from "../api/queries";
import { Arrival } from "./Arrival";
import { Shell } from "./Shell";
import { WhoIsHere } from "./session";

/** The whole page: who is here, around it what every view has, in it the view that the address names. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <WhoIsHere>
        <Arrival />
        <Shell />
      </WhoIsHere>
    </QueryClientProvider>
  );
}
