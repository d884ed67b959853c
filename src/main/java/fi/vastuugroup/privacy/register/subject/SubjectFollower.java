package fi.vastuugroup.privacy.register.subject;

import io.smallrye.mutiny.Uni;

/**
 * Lets a later feature follow a change of subjects, in the same transaction, when the register itself has changed all
 * that it holds. The feature implements it, and is called in the order of its priority, the highest first: decisions
 * about marketing before disclosures, so that every lock on the subjects' identifiers is held when recipients are
 * found. What is disclosed at the same time comes before or after, never beside it.
 */
public interface SubjectFollower {

    /** The priority of the feature that decides about marketing. */
    int MARKETING = 200;

    /** The priority of the feature that knows to whom data was disclosed. */
    int DISCLOSURE = 100;

    /** Follows a change, before its commit. */
    Uni<Void> follow(SubjectsChanged changed);
}
