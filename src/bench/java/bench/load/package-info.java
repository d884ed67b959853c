/** Load is what is sent to a portal, and what came back when. */
package bench.load;
