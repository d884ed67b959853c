/** Erasure removes what is held (Art. 17) and leaves tombstones of hashes and opaque ids. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.erasure;
