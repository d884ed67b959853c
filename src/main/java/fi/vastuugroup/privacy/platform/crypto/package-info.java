/** Crypto makes digests and references, checks secrets, and loads the native library of signatures. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.crypto;
