package fi.vastuugroup.privacy.privacynotice;

/**
 * A term of the notice in the language of the answer.
 *
 * @param name a heading's length
 * @param description a sentence or two in plain language
 */
public record NamedText(String name, String description) {}
