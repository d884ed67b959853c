package fi.vastuugroup.privacy.platform.persistence;

/**
 * A failure of something beside the database that passes by itself, as one of the database's does ({@link DatabaseFailures}):
 * the request is answered 503, and can be repeated in a moment.
 */
public interface PassingFailure {}
