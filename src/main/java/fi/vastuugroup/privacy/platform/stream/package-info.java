/** Streams of lines come in and are answered line by line, at the pace of their senders, in constant memory. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.stream;
