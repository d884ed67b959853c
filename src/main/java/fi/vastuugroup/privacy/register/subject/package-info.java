/** A subject is a person of the sources: its keys, contacts, relations, lock, and what follows when it changes. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.subject;
