import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { useLocation } from "wouter";
import { isStaffs } from "../api/login";
import { queries } from "../api/queries";
import { Unnamed } from "../design/Unnamed";
import { Arrival } from "./Arrival";
import { Broken } from "./Broken";
import { WhoIsHere } from "./session";
import { Shell } from "./Shell";
import { StaffsPage } from "./views";

/** The whole page: a customer's, or at its own addresses staff's, which loads on its own. */
export function App() {
  const [path] = useLocation();
  return (
    <QueryClientProvider client={queries}>
      <Arrival />
      {isStaffs(path) ? (
        <Broken alone>
          <Suspense
            fallback={
              <main>
                <Unnamed />
              </main>
            }
          >
            <StaffsPage />
          </Suspense>
        </Broken>
      ) : (
        <WhoIsHere>
          <Shell />
        </WhoIsHere>
      )}
    </QueryClientProvider>
  );
}
