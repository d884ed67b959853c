// All tests of staff's page on the portal, in one process, so that they share one browser.
import "./persons.test.mjs";
import "./queue.test.mjs";
