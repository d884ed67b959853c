/** The audio of recorded calls: how it comes in, lies in the store of objects, and goes from it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.recording;
