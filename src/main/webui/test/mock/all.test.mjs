// All tests on the mock but the look at each view, which a process of its own takes (run.mjs), in one, so that they share one browser.
import "./opening.test.mjs";
import "./frame.test.mjs";
import "./heard.test.mjs";
import "./trouble.test.mjs";
import "./states.test.mjs";
import "./staff/evidence.test.mjs";
import "./staff/heard.test.mjs";
import "./staff/looks.test.mjs";
import "./staff/recipients.test.mjs";
