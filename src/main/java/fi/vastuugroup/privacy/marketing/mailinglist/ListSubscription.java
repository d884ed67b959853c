package fi.vastuugroup.privacy.marketing.mailinglist;

import java.time.Instant;

/**
 * The subscription, or unsubscription, that stands for a person and one mailing list.
 *
 * @param list the list's id
 * @param own whether it is the person's own word, rather than a source's
 */
record ListSubscription(String list, boolean subscribed, boolean own, Instant since) {}
