/** Problem details, clock, transactions, paging, streams: what every feature stands on. Knows no feature. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform;
