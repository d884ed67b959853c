/**
 * The rights of data subjects (notice §8) from request to outcome: one machine of states ({@code RequestState}), the
 * deadlines of Art. 12(3) ({@code Deadline}), what becomes of each category ({@code Assessor}, {@code ErasureRules}), and
 * the execution over the register's seam. Items are reached through {@code register.Items} only.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request;
