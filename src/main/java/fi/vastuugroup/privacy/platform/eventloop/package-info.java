/** Work goes on in the event loop of whoever asked for it, also where another answers or several wait for one answer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.eventloop;
