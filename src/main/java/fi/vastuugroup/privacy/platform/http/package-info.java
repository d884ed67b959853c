/** HTTP holds what operations share: pages, entity tags, repeated requests and quotas. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.http;
