package fi.vastuugroup.privacy.platform.http;

/**
 * A page of a list, with how long the list is.
 *
 * @param total how many entries the list has, on all its pages
 */
public record CountedPage<T>(Page<T> page, long total) {}
