/** Problems turn every failure into an answer of RFC 9457 that says nothing of the person. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.problem;
