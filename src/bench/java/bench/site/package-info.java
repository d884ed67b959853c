/** A site has what is measured: portals, what they need around them, and a register full of people. */
package bench.site;
