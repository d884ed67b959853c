import { beginWith } from "./app/beginning";
import { reloadWhenStale } from "./app/stalePage";

reloadWhenStale();
beginWith(location.pathname);
void import("./page");
