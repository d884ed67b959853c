/** Letters tell a person what happens to a request: by e-mail, or on paper where no mail reaches them. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.letter;
