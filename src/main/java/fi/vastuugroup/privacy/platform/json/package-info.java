/** JSON is taken as it is or not at all: nothing that came in is changed into something else to fit. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.json;
