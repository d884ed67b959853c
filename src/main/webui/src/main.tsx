import { beginWith } from "./app/beginning";
import { noteMissingParts } from "./app/stalePage";

noteMissingParts();
beginWith(location.pathname);
void import("./page");
