// All tests on the portal, in one process, so that they share one browser.
import "./matrix.test.mjs";
import "./links.test.mjs";
import "./session.test.mjs";
