// All tests of staff's page on the portal, in one process, so that they share one browser.
import "./blocks.test.mjs";
import "./case.test.mjs";
import "./copy.test.mjs";
import "./disclosures.test.mjs";
import "./holdings.test.mjs";
import "./persons.test.mjs";
import "./queue.test.mjs";
import "./recipients.test.mjs";
