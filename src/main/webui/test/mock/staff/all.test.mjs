// What is tried of staff's page on the mock, in one process, so that it shares one browser.
import "./evidence.test.mjs";
import "./heard.test.mjs";
import "./looks.test.mjs";
import "./overtaken.test.mjs";
import "./recipients.test.mjs";
