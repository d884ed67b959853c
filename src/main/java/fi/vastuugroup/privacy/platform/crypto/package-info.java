/** Digests, secrets and the native library of signatures are made here. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.crypto;
