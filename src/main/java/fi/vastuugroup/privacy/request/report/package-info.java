/** The report counts the requests of data subjects and says how fast they were answered (Art. 5(2), 12(3)). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.report;
