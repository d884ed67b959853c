/** HTTP holds what operations share: pages, entity tags, repeated requests, quotas and streams of lines. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.http;
