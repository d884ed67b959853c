import "./design/tokens.css";
import "./design/base.css";
import "./app/opening.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";

const place = document.getElementById("page");
if (place === null) {
  throw new Error("the document has no #page");
}
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
