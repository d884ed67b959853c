import "./design/tokens.css";
import "./design/base.css";
import "./app/opening.css";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { today } from "./language/formats";

const place = document.getElementById("page");
if (place === null) {
  throw new Error("the document has no #page");
}
// In small steps, between which a slow telephone answers a finger.
startTransition(() =>
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
// A browser reads its tables of dates with the first date that it writes: here, while the portal's answers are on their way.
setTimeout(today);
